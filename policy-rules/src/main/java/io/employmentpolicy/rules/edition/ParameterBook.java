package io.employmentpolicy.rules.edition;

import io.employmentpolicy.model.decision.MissingParameter;
import io.employmentpolicy.model.decision.ParameterUse;
import io.employmentpolicy.model.problem.Place;
import io.employmentpolicy.model.source.Trust;
import io.employmentpolicy.model.text.Text;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** 参数簿。 / Every parameter, table and switch of an edition. Immutable and thread-safe. */
public final class ParameterBook {
    /** More days than a service is asked about at a time; whoever asks about more lets the book read anew. */
    private static final int MOST_DAYS = 128;

    private final Map<String, Parameter> parameters;
    private final Map<String, LookupTable> tables;
    private final Map<String, Switch> switches;
    private final ReadingWords words;
    /** In the words of people, each made when somebody first asks: a changed edition that is tried on a few cases asks for hardly any. */
    private final Map<String, Text> whys = new ConcurrentHashMap<>();

    private final Map<String, TableIndex> indexes = new HashMap<>();
    private final Map<LocalDate, OnDay> days = new ConcurrentHashMap<>();
    private final boolean following;

    /** Takes parameters, tables and switches by key. */
    public ParameterBook(
            Map<String, Parameter> parameters, Map<String, LookupTable> tables, Map<String, Switch> switches) {
        this.parameters = Map.copyOf(parameters);
        this.tables = Map.copyOf(tables);
        this.switches = Map.copyOf(switches);
        this.words = new ReadingWords(this.parameters, this.tables);
        tables.forEach((key, table) -> indexes.put(key, new TableIndex(table)));
        this.following = Stream.concat(
                        parameters.values().stream().map(Parameter::running),
                        tables.values().stream().map(LookupTable::running))
                .anyMatch(running -> running == RunningCases.NEW || running == RunningCases.ASK);
    }

    /**
     * 解释开关。 / A switch: a condition the printed text leaves open, and how it is read.
     *
     * @param key policy id and name, {@code TJ-FLEX.interrupted-months}
     * @param choices the readings it can take
     * @param chosen the reading in force; {@code ask} leaves what depends on it undetermined
     * @param why why the text leaves it open
     * @param called what the readings say, by choice; those not listed go by their names
     * @param decided who chose the reading in force; null when nobody did, so that the default of the file stands
     * @param place where it is written; that of an overlay where one speaks of it
     */
    public record Switch(
            String key,
            List<String> choices,
            String chosen,
            Text why,
            Map<String, Text> called,
            @Nullable Decided decided,
            Place place) {
        /** The reading that answers nothing. */
        public static final String ASK = "ask";

        private static final Text OPEN = new Text("尚未选定，取决于它的都不作结论", "not chosen: what depends on it stays open");

        /** Copies the collections. */
        public Switch {
            choices = List.copyOf(choices);
            called = Map.copyOf(called);
            Objects.requireNonNull(place, "place");
        }

        /** 一种读法怎么说。 / What a reading says; its name when nobody has written that down. */
        public Text called(String choice) {
            return called.getOrDefault(choice, choice.equals(ASK) ? OPEN : Text.same(choice));
        }

        /** 换一种读法。 / The same switch as a caller wants it read. */
        public Switch reading(String choice) {
            return new Switch(key, choices, choice, why, called, Decided.BY_CALLER, place);
        }
    }

    /**
     * 选定者。 / Who chose a reading, and when.
     *
     * @param by an office or a person
     * @param on null when the file names no day
     */
    public record Decided(String by, @Nullable LocalDate on) {
        /** Whoever asked chose it, for these answers alone. */
        static final Decided BY_CALLER = new Decided("caller", null);

        /** Requires somebody. */
        public Decided {
            Objects.requireNonNull(by, "by");
        }

        /** 是否由提问者选定。 / Whether no file says so, but whoever asks wants it read so. */
        public boolean isByCaller() {
            return this == BY_CALLER;
        }
    }

    /** 只留这些数字。 / These parameters and tables alone, and every switch. */
    ParameterBook only(Set<String> keys) {
        Map<String, Parameter> some = new HashMap<>(parameters);
        some.keySet().retainAll(keys);
        Map<String, LookupTable> listed = new HashMap<>(tables);
        listed.keySet().retainAll(keys);
        return new ParameterBook(some, listed, switches);
    }

    /** 参数。 / A parameter by key. */
    public Optional<Parameter> parameter(String key) {
        return Optional.ofNullable(parameters.get(key));
    }

    /** 表。 / A table by key. */
    public Optional<LookupTable> table(String key) {
        return Optional.ofNullable(tables.get(key));
    }

    /** 开关。 / A switch by key. */
    public Optional<Switch> choice(String key) {
        return Optional.ofNullable(switches.get(key));
    }

    /** 全部参数，按键排序。 / All parameters, sorted by key. */
    public Collection<Parameter> parameters() {
        return new TreeMap<>(parameters).values();
    }

    /** 全部表，按键排序。 / All tables, sorted by key. */
    public Collection<LookupTable> tables() {
        return new TreeMap<>(tables).values();
    }

    /** 全部开关，按键排序。 / All switches, sorted by key. */
    public Collection<Switch> switches() {
        return new TreeMap<>(switches).values();
    }

    /** 某日的取值。 / What rules read on a day. What was read is remembered and shared by all cases of that day. */
    public FiguresOfDay on(LocalDate day) {
        OnDay known = days.get(day);
        if (known != null) {
            return known;
        }
        if (days.size() >= MOST_DAYS) {
            days.clear();
        }
        return days.computeIfAbsent(day, OnDay::new);
    }

    /**
     * 已受理案件的取值。 / What a case goes by whose version another day selects than that of the decision.
     *
     * @param begun the day that selects the version
     * @param asOf the day of the decision
     * @param all whether every figure follows its changes, not only those that say so
     */
    public FiguresOfDay running(LocalDate begun, LocalDate asOf, boolean all) {
        return all || following ? new RunningFigures(this, begun, asOf, all) : on(begun);
    }

    /** 某数值对已受理案件的规定。 / What a figure says of running cases; null when it says nothing. */
    @Nullable
    RunningCases running(String key) {
        Parameter parameter = parameters.get(key);
        LookupTable table = tables.get(key);
        return parameter != null ? parameter.running() : table == null ? null : table.running();
    }

    /** What a figure is called, as answers name it. */
    Text title(String key) {
        Parameter parameter = parameters.get(key);
        return parameter != null
                ? parameter.title()
                : Objects.requireNonNull(tables.get(key), key).title();
    }

    /** 取值可能变化的日期。 / The days on which one of these parameters or tables may change. */
    public SortedSet<LocalDate> changes(Collection<String> keys) {
        SortedSet<LocalDate> days = new TreeSet<>();
        for (String key : keys) {
            parameter(key).ifPresent(one -> one.values().forEach(value -> add(days, value.validity())));
            table(key).ifPresent(one -> one.rows().forEach(row -> add(days, row.validity())));
        }
        return days;
    }

    private static void add(SortedSet<LocalDate> days, Validity validity) {
        if (validity.from() != null) {
            days.add(validity.from());
        }
        if (validity.to() != null) {
            days.add(validity.to().plusDays(1));
        }
        for (Validity.Stretch stretch : validity.knownOn()) {
            days.add(stretch.first());
            days.add(stretch.last().plusDays(1));
        }
    }

    private final class OnDay implements FiguresOfDay {
        private final LocalDate day;
        private final Map<String, Reading> read = new ConcurrentHashMap<>();

        OnDay(LocalDate day) {
            this.day = day;
        }

        @Override
        public Reading number(String key) {
            Reading known = read.get(key);
            return known != null ? known : read.computeIfAbsent(key, this::look);
        }

        private Reading look(String key) {
            Parameter parameter = Objects.requireNonNull(parameters.get(key), key);
            for (Parameter.Dated dated : parameter.values()) {
                if (dated.value() != null && dated.validity().holds(day)) {
                    return found(key, parameter.title(), parameter.unit(), dated.value(), dated.validity());
                }
            }
            return missing(key, parameter.title(), parameter.unit());
        }

        @Override
        public Reading row(String key, List<Object> keys) {
            TableIndex index = Objects.requireNonNull(indexes.get(key), key);
            LookupTable table = index.table();
            Optional<LookupTable.Row> row = index.find(keys, day);
            if (row.isEmpty() || row.get().value() == null) {
                return missing(new RowName(key, keys), table.title(), table.unit());
            }
            return found(
                    new RowName(key, keys),
                    table.title(),
                    table.unit(),
                    row.get().value(),
                    row.get().validity());
        }

        @Override
        public Reading listed(String key, List<Object> keys) {
            TableIndex index = Objects.requireNonNull(indexes.get(key), key);
            LookupTable table = index.table();
            Optional<LookupTable.Row> row = index.find(keys, day);
            if (row.isPresent()) {
                return listing(new RowName(key, keys), table, BigDecimal.ONE, row.get());
            }
            return unlisted(key, keys, table);
        }

        private Reading unlisted(String key, List<Object> keys, LookupTable table) {
            boolean known = table.complete()
                    && table.rows().stream().anyMatch(one -> one.validity().holds(day));
            if (known && table.rows().stream().anyMatch(one -> one.value() != null)) {
                return new Found(BigDecimal.ZERO, null);
            }
            if (known) {
                return found(
                        new RowName(key, keys),
                        table.title(),
                        table.unit(),
                        BigDecimal.ZERO,
                        table.rows().get(0).validity());
            }
            return missing(new RowName(key, keys), table.title(), table.unit());
        }

        @Override
        public Reading applies(String key, List<Object> keys) {
            TableIndex index = Objects.requireNonNull(indexes.get(key), key);
            LookupTable table = index.table();
            Optional<LookupTable.Row> row = index.find(keys, day);
            if (row.isEmpty() || row.get().applies() && row.get().value() == null) {
                return missing(new RowName(key, keys), table.title(), table.unit());
            }
            return listing(
                    new RowName(key, keys), table, row.get().applies() ? BigDecimal.ONE : BigDecimal.ZERO, row.get());
        }

        @Override
        public Reading chosen(String key, String choice) {
            Switch one = Objects.requireNonNull(switches.get(key), key);
            if (one.chosen().equals(Switch.ASK)) {
                return missing(key, why(key), "choice");
            }
            BigDecimal value = one.chosen().equals(choice) ? BigDecimal.ONE : BigDecimal.ZERO;
            Validity always = new Validity(null, null, List.of(), Trust.ASSUMED, why(key).zh(), null, "");
            return found(key + "=" + one.chosen(), why(key), "choice", value, always);
        }

        /** Why a text is open, in the words of people. */
        private Text why(String key) {
            return whys.computeIfAbsent(key, name -> words.of(Objects.requireNonNull(switches.get(name), name)));
        }

        /** What is noted of a row that was found is the value it gives, if it gives one: "listed" is no number anybody printed. */
        private Found listing(Object key, LookupTable table, BigDecimal answer, LookupTable.Row row) {
            if (!row.applies()) {
                return new Found(answer, null);
            }
            BigDecimal shown = row.value() == null ? answer : row.value();
            return new Found(answer, () -> use(key, table.title(), table.unit(), shown, row.validity()));
        }

        private Found found(Object key, Text title, String unit, BigDecimal value, Validity validity) {
            return new Found(value, () -> use(key, title, unit, value, validity));
        }

        private ParameterUse use(Object key, Text title, String unit, BigDecimal value, Validity validity) {
            return new ParameterUse(
                    key.toString(),
                    title,
                    value,
                    unit,
                    day,
                    validity.from(),
                    validity.to(),
                    validity.trust(),
                    validity.source(),
                    validity.checkedOn(),
                    validity.layer());
        }

        private Missing missing(Object key, Text title, String unit) {
            return new Missing(() -> new MissingParameter(key.toString(), title, unit, day));
        }
    }

    /** The name of a row, made up only when somebody asks. */
    private record RowName(String table, List<Object> keys) {
        @Override
        public String toString() {
            return table + keys;
        }
    }

    /** 全部键。 / All keys an author may cite, for hints. */
    public List<String> keys() {
        List<String> keys = new ArrayList<>(parameters.keySet());
        keys.addAll(tables.keySet());
        keys.sort(String::compareTo);
        return keys;
    }
}

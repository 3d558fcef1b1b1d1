package io.employmentpolicy.rules.reading;

import io.employmentpolicy.model.facts.Dictionary;
import io.employmentpolicy.model.facts.FactField;
import io.employmentpolicy.model.facts.FactKind;
import io.employmentpolicy.model.facts.FieldType.Base;
import io.employmentpolicy.model.problem.Place;
import io.employmentpolicy.model.schema.Labelled;
import io.employmentpolicy.model.text.Text;
import io.employmentpolicy.rules.document.Node;
import io.employmentpolicy.rules.edition.ConsistencyCheck;
import io.employmentpolicy.rules.edition.Operand;
import io.employmentpolicy.rules.edition.Operand.Part;
import io.employmentpolicy.rules.problem.Problems;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** 读取 contradictions.yaml。 / Reads {@code contradictions.yaml}: which facts of a case cannot all be true. */
public final class ContradictionsReader {
    private static final String AS_OF = "as_of";
    private static final Set<Base> TIMES =
            Set.of(Base.DATE, Base.DATE_EVENT, Base.DATE_TIME, Base.DATE_TIME_EVENT, Base.MONTH, Base.MONTH_PERIOD);
    private static final Set<Base> MOMENTS = Set.of(Base.DATE_TIME, Base.DATE_TIME_EVENT);
    private static final Set<Base> NUMBERS = Set.of(Base.INTEGER, Base.DECIMAL);
    private static final Set<Base> CODES = Set.of(Base.ENUM, Base.ENUM_SET, Base.BOOLEAN, Base.INTEGER, Base.TEXT);

    private final Dictionary dictionary;
    private final Problems problems;

    ContradictionsReader(Dictionary dictionary, Problems problems) {
        this.dictionary = dictionary;
        this.problems = problems;
    }

    /** 一项核对。 / A check with where it stands. */
    public record Entry(ConsistencyCheck check, Place place) {}

    List<Entry> read(Section all) {
        List<Entry> entries = new ArrayList<>();
        all.all().forEach((id, section) -> entry(id, section).ifPresent(entries::add));
        return entries;
    }

    private Optional<Entry> entry(String id, Section section) {
        int before = problems.count();
        Text text = section.bilingual("title");
        Map<Operand, Set<String>> when = conditions(section.section("when"), id);
        List<Operand> alike = operands(section, "alike", id);
        List<Operand> yields = operands(section, "yields", id);
        List<Operand> order = operands(section, "order", id);
        List<Operand> same = operands(section, "same", id);
        Map<Operand, Set<String>> only = conditions(section.section("only"), id);
        Map<Operand, Set<String>> follows = conditions(section.section("follows"), id);
        List<Operand> apart = operands(section, "apart", id);
        List<Operand> counted = operands(section, "counted", id);
        List<Operand> elapsed = operands(section, "elapsed", id);
        List<Operand> aged = operands(section, "aged", id);
        String years = section.text("years");
        List<Operand> derived = operands(section, "derived", id);
        List<Operand> hours = operands(section, "hours", id);
        List<Operand> share = operands(section, "share", id);
        section.finish();
        ConsistencyCheck.Test test = !counted.isEmpty()
                ? counted(counted)
                : !elapsed.isEmpty()
                        ? elapsed(elapsed)
                        : !aged.isEmpty()
                                ? aged(aged, years)
                                : derived.isEmpty()
                                        ? test(when, order, same, only, follows, apart)
                                        : derived(derived, hours, share);
        if (problems.count() > before) {
            return Optional.empty();
        }
        if (test == null) {
            problems.add(ReadingProblems.CHECK_101.at(section.place(), id));
            return Optional.empty();
        }
        ConsistencyCheck check = new ConsistencyCheck(id, text, test, when, alike, yields);
        comparable(check, section, id);
        kinds(check, section, id);
        return problems.count() > before ? Optional.empty() : Optional.of(new Entry(check, section.place()));
    }

    /** Whether a field of one of the kinds is held against one of a third kind of which a case has but one fact. */
    private static boolean names(List<Operand> alike, List<FactKind> kinds) {
        return alike.size() == 2
                && kinds.contains(alike.get(0).kind())
                && !kinds.contains(alike.get(1).kind())
                && alike.get(1).kind().single();
    }

    /** The two ends of a period, a number, and the day from which it counts. */
    private static ConsistencyCheck.@Nullable Test counted(List<Operand> all) {
        boolean four = all.size() == 4
                && isOf(all.get(0), Set.of(Base.MONTH_PERIOD))
                && isOf(all.get(1), Set.of(Base.MONTH_PERIOD))
                && isOf(all.get(2), Set.of(Base.INTEGER))
                && isOf(all.get(3), Set.of(Base.DATE));
        return four ? new ConsistencyCheck.Counted(all.get(0), all.get(1), all.get(2), all.get(3)) : null;
    }

    /** A day, and a number of months since. */
    private static ConsistencyCheck.@Nullable Test elapsed(List<Operand> both) {
        boolean two =
                both.size() == 2 && isOf(both.get(0), Set.of(Base.DATE)) && isOf(both.get(1), Set.of(Base.INTEGER));
        return two ? new ConsistencyCheck.Elapsed(both.get(0), both.get(1)) : null;
    }

    /** The day or month of birth, what is told of the person, and a number of years. */
    private static ConsistencyCheck.@Nullable Test aged(List<Operand> all, @Nullable String years) {
        int last = all.size() - 1;
        List<Operand> born = all.subList(0, last);
        boolean times = !born.isEmpty() && born.stream().allMatch(one -> isOf(one, Set.of(Base.DATE, Base.MONTH)));
        return times && !all.get(last).isAsOf() && years != null && years.matches("[0-9]{1,3}")
                ? new ConsistencyCheck.Aged(born, all.get(last), Integer.parseInt(years))
                : null;
    }

    /** A number that follows from two fields of the same fact, in one way. */
    private static ConsistencyCheck.@Nullable Test derived(
            List<Operand> field, List<Operand> hours, List<Operand> share) {
        List<Operand> from = hours.isEmpty() ? share : hours;
        boolean oneWay = hours.isEmpty() != share.isEmpty();
        Set<Base> bases = hours.isEmpty() ? NUMBERS : MOMENTS;
        if (field.size() != 1 || !oneWay || from.size() != 2 || !isOf(field.get(0), Set.of(Base.DECIMAL))) {
            return null;
        }
        return from.stream().allMatch(one -> isOf(one, bases))
                ? new ConsistencyCheck.Derived(
                        field.get(0),
                        hours.isEmpty() ? ConsistencyCheck.Derived.How.SHARE : ConsistencyCheck.Derived.How.HOURS,
                        from.get(0),
                        from.get(1))
                : null;
    }

    private static boolean isOf(Operand operand, Set<Base> bases) {
        return !operand.isAsOf() && bases.contains(operand.field().type().base());
    }

    private static ConsistencyCheck.@Nullable Test test(
            Map<Operand, Set<String>> when,
            List<Operand> order,
            List<Operand> same,
            Map<Operand, Set<String>> only,
            Map<Operand, Set<String>> follows,
            List<Operand> apart) {
        int given = (order.isEmpty() ? 0 : 1)
                + (same.isEmpty() ? 0 : 1)
                + (only.isEmpty() ? 0 : 1)
                + (follows.isEmpty() ? 0 : 1)
                + (apart.isEmpty() ? 0 : 1);
        if (given != 1) {
            return null;
        }
        if (order.size() == 2) {
            return new ConsistencyCheck.Order(order.get(0), order.get(1));
        }
        if (same.size() == 2) {
            return new ConsistencyCheck.Same(same.get(0), same.get(1));
        }
        if (only.size() == 1 && !when.isEmpty()) {
            return only(when, only.entrySet().iterator().next(), false);
        }
        if (follows.size() == 1 && !when.isEmpty()) {
            Map.Entry<Operand, Set<String>> field =
                    follows.entrySet().iterator().next();
            boolean one = isOf(field.getKey(), Set.of(Base.BOOLEAN))
                    && field.getValue().size() == 1;
            return one ? only(when, field, true) : null;
        }
        if (apart.size() == 2 || apart.size() == 4) {
            ConsistencyCheck.Stretch one = new ConsistencyCheck.Stretch(apart.get(0), apart.get(1));
            return new ConsistencyCheck.Apart(
                    one, apart.size() == 2 ? one : new ConsistencyCheck.Stretch(apart.get(2), apart.get(3)));
        }
        return null;
    }

    private static ConsistencyCheck.Test only(
            Map<Operand, Set<String>> when, Map.Entry<Operand, Set<String>> field, boolean follows) {
        return new ConsistencyCheck.Only(when.keySet().iterator().next(), field.getKey(), field.getValue(), follows);
    }

    private Map<Operand, Set<String>> conditions(@Nullable Section section, String id) {
        Map<Operand, Set<String>> conditions = new LinkedHashMap<>();
        if (section == null) {
            return conditions;
        }
        for (String key : section.keys()) {
            Set<String> codes = new LinkedHashSet<>(section.texts(key));
            operand(key, section.place(key), id).ifPresent(operand -> {
                Base base =
                        operand.isAsOf() ? Base.DATE : operand.field().type().base();
                if (!CODES.contains(base)) {
                    problems.add(ReadingProblems.CHECK_105_CODES.at(section.place(key), id, key));
                }
                List<String> known = known(operand);
                codes.stream()
                        .filter(code -> base == Base.INTEGER
                                ? !code.matches("[0-9]{1,9}")
                                : !known.isEmpty() && !known.contains(code))
                        .forEach(code ->
                                problems.add(ReadingProblems.CHECK_104.at(section.place(key), id, code, known, known)));
                conditions.put(operand, codes);
            });
        }
        return conditions;
    }

    private static List<String> known(Operand operand) {
        if (operand.isAsOf()) {
            return List.of();
        }
        return operand.field().type().base() == Base.BOOLEAN
                ? List.of("true", "false")
                : operand.field().codes().stream().map(Labelled::code).toList();
    }

    private List<Operand> operands(Section section, String key, String id) {
        List<Operand> operands = new ArrayList<>();
        if (section.node(key) instanceof Node.Sequence) {
            for (String text : section.texts(key)) {
                operand(text, section.place(key), id).ifPresent(operands::add);
            }
        } else if (section.node(key) != null) {
            problems.add(ReadingProblems.POLICY_108_FIELDS.at(section.place(key), id, key));
        }
        return operands;
    }

    /** {@code kind.field}, of a period {@code kind.field.from} or {@code kind.field.to}, or the day of the decision. */
    private Optional<Operand> operand(String text, Place place, String id) {
        if (text.equals(AS_OF)) {
            return Optional.of(Operand.AS_OF);
        }
        String[] parts = text.split("\\.", -1);
        Optional<FactKind> kind = dictionary.byName(parts[0]);
        Optional<FactField> field = kind.flatMap(one -> one.fieldByName(parts.length > 1 ? parts[1] : ""));
        Part part = parts.length < 3 ? Part.WHOLE : parts[2].equals("from") ? Part.FROM : Part.TO;
        boolean ends =
                parts.length < 3 || parts.length == 3 && Set.of("from", "to").contains(parts[2]);
        boolean period =
                field.filter(one -> one.type().base() == Base.MONTH_PERIOD).isPresent();
        if (field.isEmpty() || !ends || period != (parts.length == 3)) {
            problems.add(ReadingProblems.CHECK_102.at(
                    place,
                    id,
                    text,
                    dictionary.kinds().stream()
                            .flatMap(one -> one.fields().stream().map(each -> one.name() + "." + each.name()))
                            .toList()));
            return Optional.empty();
        }
        return Optional.of(new Operand(kind.orElseThrow(), field.get(), part));
    }

    private void comparable(ConsistencyCheck check, Section section, String id) {
        if (check.test() instanceof ConsistencyCheck.Only
                || check.test() instanceof ConsistencyCheck.Derived
                || check.test() instanceof ConsistencyCheck.Counted
                || check.test() instanceof ConsistencyCheck.Elapsed
                || check.test() instanceof ConsistencyCheck.Aged) {
            return;
        }
        Set<Boolean> times = new LinkedHashSet<>();
        for (Operand operand : check.test().operands()) {
            Base base = operand.isAsOf() ? Base.DATE : operand.field().type().base();
            if (!TIMES.contains(base) && !NUMBERS.contains(base)) {
                problems.add(ReadingProblems.CHECK_105_ORDER.at(
                        section.place(), id, operand.field().name()));
            }
            times.add(TIMES.contains(base));
        }
        if (times.size() > 1) {
            problems.add(ReadingProblems.CHECK_105_SAME.at(section.place(), id, id));
        }
    }

    private void kinds(ConsistencyCheck check, Section section, String id) {
        List<FactKind> kinds = check.kinds();
        boolean strange = check.when().keySet().stream().anyMatch(Operand::isAsOf);
        boolean alike = check.alike().isEmpty()
                || check.test() instanceof ConsistencyCheck.Apart && (kinds.size() == 1 || names(check.alike(), kinds))
                || kinds.size() == 2 && check.alike().size() == 2 && !(check.test() instanceof ConsistencyCheck.Apart);
        boolean apartFields = check.test() instanceof ConsistencyCheck.Derived && kinds.size() > 1;
        boolean gives = check.doubtful().containsAll(check.yields());
        if (kinds.isEmpty() || kinds.size() > 2 || strange || !alike || apartFields || !gives) {
            problems.add(ReadingProblems.CHECK_103.at(section.place(), id, kinds.toString()));
        }
    }
}

package io.employmentpolicy.rules.interview;

import io.employmentpolicy.model.decision.FactPath;
import io.employmentpolicy.model.facts.Dictionary;
import io.employmentpolicy.model.facts.FactField;
import io.employmentpolicy.model.facts.FactKind;
import io.employmentpolicy.model.facts.Facts;
import io.employmentpolicy.model.facts.FieldType;
import io.employmentpolicy.model.person.Person;
import io.employmentpolicy.model.schema.Sensitivity;
import io.employmentpolicy.model.text.Text;
import io.employmentpolicy.rules.text.Phrases;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Puts a question into words: what is asked, why, what may be answered. */
final class Wordings {
    private static final int NAMED = 3;
    private static final int MANY = 20;

    private static final int MOST_RECORDS = 20;

    private final Settling settling;
    private final Compared compared;
    private final Options options;
    private final Function<String, Text> titles;

    /** @param titles title of a policy by id; of a text that is no policy the text itself */
    Wordings(Settling settling, Compared compared, Options options, Function<String, Text> titles) {
        this.settling = settling;
        this.compared = compared;
        this.options = options;
        this.titles = titles;
    }

    NextQuestion question(List<FactPath> paths, Situation from) {
        Set<String> decides = new TreeSet<>();
        Set<String> waits = new TreeSet<>();
        from.open().forEach((policy, open) -> {
            if (paths.stream().anyMatch(open::contains)) {
                waits.add(policy);
            }
        });
        paths.forEach(path -> settling.by(path).forEach(decides::addAll));
        decides.retainAll(waits);
        waits.removeAll(decides);
        Sensitivity sensitivity = paths.stream()
                .map(path -> Ranking.sensitivity(dictionary(), path))
                .filter(one -> one != Sensitivity.NONE)
                .findFirst()
                .orElse(Sensitivity.NONE);
        return new NextQuestion(
                paths,
                heading(paths, from.facts()),
                why(decides, waits, paths),
                allowed(paths, from.facts()),
                List.copyOf(decides),
                List.copyOf(waits),
                sensitivity);
    }

    private List<Sensitivity> sensitivities(List<FactPath> paths) {
        return paths.stream()
                .map(path -> Ranking.sensitivity(dictionary(), path))
                .filter(one -> one != Sensitivity.NONE)
                .distinct()
                .toList();
    }

    private Dictionary dictionary() {
        return settling.dictionary();
    }

    private Text why(Set<String> decides, Set<String> waits, List<FactPath> paths) {
        List<Sensitivity> sensitive = sensitivities(paths);
        boolean last = paths.stream().anyMatch(path -> Ranking.last(dictionary(), path));
        List<String> zh = new ArrayList<>();
        List<String> en = new ArrayList<>();
        if (!decides.isEmpty()) {
            zh.add("可决定" + named(decides, true));
            en.add("may decide " + named(decides, false));
        }
        if (!waits.isEmpty()) {
            zh.add((zh.isEmpty() ? "" : "还") + "关系到" + named(waits, true));
            en.add((en.isEmpty() ? "" : "also ") + "bears on " + named(waits, false));
        }
        if (!sensitive.isEmpty()) {
            zh.add("涉及"
                    + sensitive.stream().map(Sensitivity::zh).collect(Collectors.joining("、"))
                    + (last ? "，放在最后，只问这一次，可以不答" : "，只问这一次，可以不答"));
            en.add("touches on "
                    + sensitive.stream().map(Sensitivity::en).collect(Collectors.joining(", "))
                    + (last ? ": asked last and once, and may be declined" : ": asked once, and may be declined"));
        }
        return new Text(String.join("；", zh), String.join("; ", en));
    }

    /** Of many a few by name; of very many nobody reads which. */
    private String named(Set<String> policies, boolean zh) {
        if (policies.size() > MANY) {
            return zh ? " " + policies.size() + " 项政策" : policies.size() + " policies";
        }
        String first = policies.stream()
                .limit(NAMED)
                .map(titles)
                .map(title -> zh ? title.zh() : title.en())
                .collect(Collectors.joining(zh ? "、" : ", "));
        int more = policies.size() - NAMED;
        return more <= 0 ? first : zh ? first + "等 " + policies.size() + " 项" : first + " and " + more + " more";
    }

    private Text heading(List<FactPath> paths, Facts facts) {
        FactPath first = paths.get(0);
        if (paths.size() == 1) {
            return label(first, facts);
        }
        if (first.field() == null) {
            return new Text("下列各项，您有哪些", "Which of these do you have");
        }
        FactKind kind = FactEdit.kind(dictionary(), first);
        if (!isList(paths)) {
            Text about = kind.type() == Person.class ? new Text("您本人", "you yourself") : record(first, facts);
            return new Text(about.zh() + "：请答下面几项", about.en() + ": please answer these");
        }
        if (kind.certain()) {
            return kind.type() == Person.class
                    ? new Text("下列各项，哪些符合您的情况", "Which of these are true of you")
                    : new Text("下列各项，哪些属实（" + kind.zh() + "）", "Which of these are true (" + kind.en() + ")");
        }
        Text whole = record(first, facts);
        return new Text("下列各项，哪些属实（" + whole.zh() + "）", "Which of these are true (" + whole.en() + ")");
    }

    /** Of several records of a kind the number is told. */
    private Text record(FactPath path, Facts facts) {
        FactKind kind = FactEdit.kind(dictionary(), path);
        Text name = name(kind);
        boolean several = FactEdit.records(facts, kind).size() > 1;
        int number = path.index() == null ? 1 : path.index() + 1;
        return several ? new Text(name.zh() + "（第 " + number + " 条）", name.en() + " (number " + number + ")") : name;
    }

    /** A kind as one speaks of it: without what stands in brackets, which was told when it was asked whether there is any. */
    private static Text name(FactKind kind) {
        Text phrase = Phrases.shipped().of(kind.name());
        return phrase == null
                ? new Text(kind.zh(), kind.en())
                : new Text(open(phrase.zh(), "（"), open(phrase.en(), " ("));
    }

    private static String open(String phrase, String bracket) {
        int at = phrase.indexOf(bracket);
        return at < 0 ? phrase : phrase.substring(0, at);
    }

    private Text label(FactPath path, Facts facts) {
        FactKind kind = FactEdit.kind(dictionary(), path);
        if (path.field() == null) {
            Text phrase = line(path).label();
            return FactEdit.records(facts, kind).isEmpty()
                    ? new Text("您有没有" + phrase.zh(), "Do you have " + phrase.en())
                    : new Text("除已说的以外，您还有没有" + phrase.zh(), "Beside what was told, do you have " + phrase.en());
        }
        Text question = question(path);
        if (kind.certain()) {
            return question;
        }
        Text record = record(path, facts);
        return new Text(record.zh() + "：" + question.zh(), record.en() + ": " + question.en());
    }

    /** What is asked of a field, without its record. */
    private Text question(FactPath path) {
        Text asked = line(path).label();
        return isTruth(path) ? new Text(asked.zh() + "，是吗", "is it true: " + asked.en()) : asked;
    }

    private boolean isTruth(FactPath path) {
        return FactEdit.field(dictionary(), path).type().base() == FieldType.Base.BOOLEAN;
    }

    /** Whether they are one list to tick: kinds of records, or yes-or-no facts. */
    private boolean isList(List<FactPath> paths) {
        return paths.stream().allMatch(path -> path.field() == null || isTruth(path));
    }

    private Allowed allowed(List<FactPath> paths, Facts facts) {
        if (paths.size() == 1) {
            return allowed(paths.get(0), facts);
        }
        return isList(paths) ? ticks(paths) : new Allowed.Form(parts(paths, facts));
    }

    /** A part for each fact that is no yes or no, and these as one list to tick behind them. */
    private List<Allowed.Part> parts(List<FactPath> paths, Facts facts) {
        List<Allowed.Part> parts = new ArrayList<>();
        List<FactPath> truths = paths.stream().filter(this::isTruth).toList();
        for (FactPath path : paths) {
            if (truths.size() < 2 || !truths.contains(path)) {
                parts.add(new Allowed.Part(List.of(path), question(path), allowed(path, facts)));
            }
        }
        if (truths.size() > 1) {
            parts.add(new Allowed.Part(truths, new Text("下列各项，哪些属实", "which of these are true"), ticks(truths)));
        }
        return parts;
    }

    private Allowed ticks(List<FactPath> paths) {
        return new Allowed.Ticks(paths.stream().map(this::line).toList());
    }

    private Allowed.Line line(FactPath path) {
        FactKind kind = FactEdit.kind(dictionary(), path);
        Text phrase = Phrases.shipped().of(path.anywhere().toString());
        if (path.field() == null) {
            return new Allowed.Line(path, phrase == null ? new Text(kind.zh(), kind.en()) : phrase, !kind.single());
        }
        FactField field = FactEdit.field(dictionary(), path);
        return new Allowed.Line(path, phrase == null ? new Text(field.zh(), field.en()) : phrase, false);
    }

    private Allowed allowed(FactPath path, Facts facts) {
        if (path.field() == null) {
            return FactEdit.kind(dictionary(), path).single() ? new Allowed.YesNo() : new Allowed.Count(MOST_RECORDS);
        }
        FactField field = FactEdit.field(dictionary(), path);
        return switch (field.type().base()) {
            case BOOLEAN -> new Allowed.YesNo();
            case ENUM -> new Allowed.OneOf(options.one(field, facts, path), false);
            case ENUM_SET -> new Allowed.SomeOf(options.some(field, path));
            case INTEGER, DECIMAL ->
                new Allowed.Number(
                        field.unit(),
                        field.least().orElse(field.isSigned() ? null : java.math.BigDecimal.ZERO),
                        field.most().orElse(null),
                        FieldValues.digits(field));
            case DATE -> new Allowed.Day(false);
            case DATE_EVENT -> new Allowed.Day(true);
            case MONTH -> new Allowed.Month();
            case DATE_TIME -> new Allowed.Moment(false);
            case DATE_TIME_EVENT -> new Allowed.Moment(true);
            case MONTH_PERIOD -> new Allowed.Months();
            case TEXT, TEXT_EVENT -> texts(field, path);
            case TEXT_SET, LIST -> throw new IllegalStateException("not asked for: " + path);
        };
    }

    /** Rules name a place in several ways: whoever is asked chooses it by the longest. */
    private Allowed texts(FactField field, FactPath path) {
        Map<String, Allowed.Option> named = new LinkedHashMap<>();
        for (String code : compared.texts(field)) {
            Text label = text(path, code);
            named.putIfAbsent(label.zh(), new Allowed.Option(code, label));
        }
        List<Allowed.Option> options = named.entrySet().stream()
                .filter(one -> named.keySet().stream()
                        .noneMatch(other -> other.length() > one.getKey().length() && other.startsWith(one.getKey())))
                .map(Map.Entry::getValue)
                .toList();
        return options.isEmpty() || field.type().isEvent()
                ? new Allowed.Words(field.type().isEvent())
                : new Allowed.OneOf(options, true);
    }

    private Text text(FactPath path, String code) {
        Text phrase = Phrases.shipped().of(path.anywhere() + "." + code);
        return phrase == null ? titles.apply(code) : phrase;
    }
}

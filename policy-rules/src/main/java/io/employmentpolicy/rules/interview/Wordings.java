package io.employmentpolicy.rules.interview;

import io.employmentpolicy.model.decision.FactPath;
import io.employmentpolicy.model.facts.Dictionary;
import io.employmentpolicy.model.facts.FactField;
import io.employmentpolicy.model.facts.FactKind;
import io.employmentpolicy.model.facts.Facts;
import io.employmentpolicy.model.schema.Sensitivity;
import io.employmentpolicy.model.text.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Puts a question into words: what is asked, why, what may be answered. */
final class Wordings {
    private static final int NAMED = 3;
    private static final int MOST_RECORDS = 20;

    private final Settling settling;
    private final Compared compared;
    private final Function<String, Text> titles;

    /** @param titles title of a policy by id; of a text that is no policy the text itself */
    Wordings(Settling settling, Compared compared, Function<String, Text> titles) {
        this.settling = settling;
        this.compared = compared;
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
                paths.size() > 1 ? heading(paths, from.facts()) : label(paths.get(0), from.facts()),
                why(decides, waits, sensitivities(paths)),
                paths.size() > 1 ? ticks(paths) : allowed(paths.get(0)),
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

    private Text why(Set<String> decides, Set<String> waits, List<Sensitivity> sensitive) {
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
                    + "，放在最后，只问这一次，可以不答");
            en.add("touches on "
                    + sensitive.stream().map(Sensitivity::en).collect(Collectors.joining(", "))
                    + ": asked last and once, and may be declined");
        }
        return new Text(String.join("；", zh), String.join("; ", en));
    }

    private String named(Set<String> policies, boolean zh) {
        String first = policies.stream()
                .limit(NAMED)
                .map(titles)
                .map(title -> zh ? title.zh() : title.en())
                .collect(Collectors.joining(zh ? "、" : ", "));
        int more = policies.size() - NAMED;
        return more <= 0 ? first : zh ? first + "等 " + policies.size() + " 项" : first + " and " + more + " more";
    }

    private Text heading(List<FactPath> paths, Facts facts) {
        if (paths.get(0).field() == null) {
            return new Text("下列各项，哪些您有记录", "Which of these do you have a record of");
        }
        Text whole = record(paths.get(0), facts);
        return new Text("下列各项，哪些属实（" + whole.zh() + "）", "Which of these are true (" + whole.en() + ")");
    }

    /** Of several records of a kind the number is told. */
    private Text record(FactPath path, Facts facts) {
        FactKind kind = FactEdit.kind(dictionary(), path);
        boolean several = FactEdit.records(facts, kind).size() > 1;
        int number = path.index() == null ? 1 : path.index() + 1;
        return several
                ? new Text(kind.zh() + "（第 " + number + " 条）", kind.en() + " (number " + number + ")")
                : new Text(kind.zh(), kind.en());
    }

    private Text label(FactPath path, Facts facts) {
        FactKind kind = FactEdit.kind(dictionary(), path);
        if (path.field() == null) {
            boolean some = !FactEdit.records(facts, kind).isEmpty();
            return kind.single()
                    ? new Text("有没有" + kind.zh(), "Is there any " + kind.en())
                    : some
                            ? new Text(kind.zh() + "还有几条", "How many further records: " + kind.en())
                            : new Text(kind.zh() + "有几条", "How many records: " + kind.en());
        }
        FactField field = FactEdit.field(dictionary(), path);
        if (kind.certain()) {
            return new Text(field.zh(), field.en());
        }
        Text record = record(path, facts);
        return new Text(record.zh() + "·" + field.zh(), record.en() + ": " + field.en());
    }

    private Allowed ticks(List<FactPath> paths) {
        return new Allowed.Ticks(paths.stream().map(this::line).toList());
    }

    private Allowed.Line line(FactPath path) {
        FactKind kind = FactEdit.kind(dictionary(), path);
        if (path.field() == null) {
            return new Allowed.Line(path, new Text(kind.zh(), kind.en()), !kind.single());
        }
        FactField field = FactEdit.field(dictionary(), path);
        return new Allowed.Line(path, new Text(field.zh(), field.en()), false);
    }

    private Allowed allowed(FactPath path) {
        if (path.field() == null) {
            return FactEdit.kind(dictionary(), path).single() ? new Allowed.YesNo() : new Allowed.Count(MOST_RECORDS);
        }
        FactField field = FactEdit.field(dictionary(), path);
        return switch (field.type().base()) {
            case BOOLEAN -> new Allowed.YesNo();
            case ENUM -> new Allowed.OneOf(options(field), false);
            case ENUM_SET -> new Allowed.SomeOf(options(field));
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
            case TEXT, TEXT_EVENT -> texts(field);
            case TEXT_SET -> new Allowed.SomeOf(options(field));
            case LIST -> throw new IllegalStateException("not asked for: " + path);
        };
    }

    private Allowed texts(FactField field) {
        if (!field.codes().isEmpty()) {
            return new Allowed.OneOf(options(field), false);
        }
        List<Allowed.Option> options = compared.texts(field).stream()
                .map(code -> new Allowed.Option(code, titles.apply(code)))
                .toList();
        return options.isEmpty() || field.type().isEvent()
                ? new Allowed.Words(field.type().isEvent())
                : new Allowed.OneOf(options, true);
    }

    private static List<Allowed.Option> options(FactField field) {
        return FieldValues.codes(field).stream()
                .map(one -> new Allowed.Option(one.code(), new Text(one.zh(), one.en())))
                .toList();
    }
}

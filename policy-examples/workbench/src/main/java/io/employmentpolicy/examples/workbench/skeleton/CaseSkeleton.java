package io.employmentpolicy.examples.workbench.skeleton;

import io.employmentpolicy.model.decision.Determination;
import io.employmentpolicy.model.facts.Dictionary;
import io.employmentpolicy.model.facts.FactField;
import io.employmentpolicy.model.facts.FactKind;
import io.employmentpolicy.model.schema.Labelled;
import io.employmentpolicy.rules.PolicyCatalogue;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/** 新案例。 / A table with one row for a policy: a column for every fact its rules look at, with its label and what may stand there; nothing expected yet. */
public final class CaseSkeleton {
    private static final String MARK = "\uFEFF";

    private CaseSkeleton() {}

    /**
     * 案例表。 / The table, for a file in a folder {@code cases}.
     *
     * @param policy of the catalogue
     * @param dictionary of the same edition
     */
    public static String of(PolicyCatalogue.Entry policy, Dictionary dictionary) {
        Objects.requireNonNull(policy, "policy");
        List<Column> columns = new ArrayList<>(List.of(
                new Column("id", "# 编号，换一个", "", policy.id() + "-1"),
                new Column("title", "一句话", "", "待填"),
                new Column("policy", "政策编号", "", policy.id()),
                new Column("as_of", "评定日", "如 2027-03-31", "")));
        for (String need : policy.needs()) {
            fact(need, dictionary).ifPresent(columns::add);
        }
        String results = results(policy);
        columns.add(new Column("expect.result", "应当得出", results, ""));
        if (policy.kind() == Determination.Kind.BENEFIT) {
            columns.add(new Column("expect.amount_yuan", "应当得出的金额", "如 600.00；没有公布写 null", ""));
        }
        columns.add(new Column("why", "怎么算出来的", "", ""));
        return MARK
                + row(columns.stream().map(Column::name).toList())
                + row(columns.stream().map(Column::label).toList())
                + row(columns.stream().map(Column::may).toList(), "# 可以写")
                + row(columns.stream().map(Column::filled).toList());
    }

    /** A column with its label, what may stand in it, and what stands there to begin with. */
    private record Column(String name, String label, String may, String filled) {}

    private static String results(PolicyCatalogue.Entry policy) {
        return switch (policy.kind()) {
            case BENEFIT, CERTIFICATION -> "eligible not_eligible undetermined 等";
            case POWER -> "may_be_done may_not_be_done undetermined 等";
            case STATUS -> "holds does_not_hold undetermined 等";
            default -> "见同类政策的案例";
        };
    }

    private static Optional<Column> fact(String need, Dictionary dictionary) {
        int dot = need.indexOf('.');
        Optional<FactKind> kind = dictionary.byName(dot < 0 ? need : need.substring(0, dot));
        if (kind.isEmpty() || !kind.get().given() || kind.get().parent().isPresent()) {
            return Optional.empty();
        }
        return dot < 0
                ? Optional.of(new Column(need, kind.get().zh(), "[] 是一个也没有", ""))
                : kind.get().fields().stream()
                        .filter(field -> field.name().equals(need.substring(dot + 1)))
                        .findFirst()
                        .map(field -> new Column(need, kind.get().zh() + "：" + field.zh(), may(field), ""));
    }

    private static String may(FactField field) {
        String codes = field.codes().stream().map(Labelled::code).collect(Collectors.joining(" "));
        String form = codes.isEmpty()
                ? switch (field.type().base()) {
                    case BOOLEAN -> "true false";
                    case DATE, DATE_EVENT -> "如 2026-03-31";
                    case MONTH -> "如 2026-03";
                    default -> field.unit();
                }
                : codes;
        return field.type().isEvent() ? (form + "；没有发生写 null").strip() : form;
    }

    private static String row(List<String> cells) {
        return cells.stream().map(CaseSkeleton::cell).collect(Collectors.joining(",", "", "\n"));
    }

    private static String row(List<String> cells, String first) {
        List<String> all = new ArrayList<>(cells);
        all.set(0, first);
        return row(all);
    }

    private static String cell(String text) {
        return text.contains(",") || text.contains("\"") ? "\"" + text.replace("\"", "\"\"") + "\"" : text;
    }
}

package io.employmentpolicy.rules.effect;

import io.employmentpolicy.model.schema.FactChecks;
import io.employmentpolicy.model.text.Language;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * 变化案件表。 / The cases that are answered otherwise as a table in CSV, a line for each policy. It names the cases: it is for whoever may see them,
 * not to be published. What a spreadsheet would take for a formula is told as text.
 */
public final class EffectTable {
    private EffectTable() {}

    /** 表头。 / The line above. */
    public static String header() {
        return "position,id,as_of,district,groups,policy,direction,before,after,yuan_before,yuan_after";
    }

    /** 一案的各行。 / The lines of one case, with line feeds between. */
    public static String rows(CaseEffect one, Language language) {
        Objects.requireNonNull(one, "one");
        Objects.requireNonNull(language, "language");
        return one.changes().stream()
                .map(change -> Stream.of(
                                String.valueOf(one.position() + 1),
                                one.id(),
                                one.asOf().toString(),
                                FactChecks.regionName(one.district(), language),
                                one.groups().stream()
                                        .map(group -> group.in(language))
                                        .collect(Collectors.joining(";")),
                                change.policy(),
                                language == Language.ZH
                                        ? change.direction().zh()
                                        : change.direction().en(),
                                change.before().in(language),
                                change.after().in(language),
                                change.yuanBefore().toPlainString(),
                                change.yuanAfter().toPlainString())
                        .map(EffectTable::cell)
                        .collect(Collectors.joining(",")))
                .collect(Collectors.joining("\n"));
    }

    private static String cell(@Nullable String text) {
        String told = text == null ? "" : text;
        boolean formula = !told.isEmpty() && "=+-@\t\r".indexOf(told.charAt(0)) >= 0 && !told.matches("-?[0-9.]+");
        String plain = formula ? "'" + told : told;
        return plain.chars().anyMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r')
                ? '"' + plain.replace("\"", "\"\"") + '"'
                : plain;
    }
}

package io.employmentpolicy.examples.workbench.workbook;

import io.employmentpolicy.examples.workbench.workbook.Column.Code;
import io.employmentpolicy.examples.workbench.workbook.Column.Kind;
import io.employmentpolicy.model.facts.Dictionary;
import io.employmentpolicy.model.facts.FactField;
import io.employmentpolicy.model.facts.FactKind;
import io.employmentpolicy.model.facts.FieldType.Base;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** 案例表与分档表的列。 / The columns of cases and of tables, which are named after facts. */
final class FactColumns {
    private static final Pattern STEP = Pattern.compile("([a-z0-9_]+)(?:\\[([0-9]{1,4})])?");
    private static final String SPECIAL = "空着是不知道；null 是没有发生；[] 是一个也没有";
    private static final Set<String> TEXTS = Set.of("title", "why", "external", "base");

    private final Dictionary dictionary;

    FactColumns(Dictionary dictionary) {
        this.dictionary = dictionary;
    }

    /** The column of a table of cases. */
    Column ofCase(String code) {
        String label = switch (code) {
            case "id" -> "案例";
            case "title" -> "一句话";
            case "policy" -> "政策";
            case "policies" -> "几项政策";
            case "as_of" -> "评定日";
            case "base" -> "共同的情形";
            case "why" -> "怎么算出来的";
            case "measure" -> "措施";
            default -> "";
        };
        if (!label.isEmpty()) {
            Kind kind = code.equals("as_of") ? Kind.DAY : TEXTS.contains(code) ? Kind.TEXT : Kind.ID;
            return new Column(code, label, kind, "");
        }
        int dot = code.indexOf('.');
        String group = dot < 0 ? "" : code.substring(0, dot);
        String rest = code.substring(dot + 1);
        return switch (group) {
            case "expect" -> free(code, "应得·" + rest, "应当得出什么；几项写成 [甲, 乙]");
            case "numbers" -> free(code, "试填·" + rest, "只在本例试填的数字");
            case "switches" -> free(code, "读法·" + rest, "只在本例采用的读法");
            default -> fact(code);
        };
    }

    private static Column free(String code, String label, String note) {
        return new Column(code, label, note, Kind.FREE, List.of(), false, true);
    }

    private Column fact(String code) {
        StringBuilder label = new StringBuilder();
        FactKind kind = null;
        FactField field = null;
        for (String step : code.split("\\.")) {
            Matcher matcher = STEP.matcher(step);
            if (!matcher.matches()) {
                return free(code, code, SPECIAL);
            }
            String name = matcher.group(1);
            if (kind == null) {
                kind = dictionary.byName(name).orElse(null);
                if (kind == null) {
                    return free(code, code, SPECIAL);
                }
                label.append(kind.zh());
            } else {
                FactField next = field != null && field.type().base() == Base.LIST
                        ? field.element().fieldByName(name).orElse(null)
                        : field == null ? kind.fieldByName(name).orElse(null) : null;
                if (next == null) {
                    return period(code, label.toString(), field, name);
                }
                field = next;
                label.append('·').append(field.zh());
            }
            if (matcher.group(2) != null) {
                label.append("（").append(matcher.group(2)).append("）");
            }
        }
        return field == null
                ? free(code, label.toString(), SPECIAL)
                : new Column(code, label.toString(), SPECIAL, kind(field), codes(field), false, true);
    }

    /** The ends of a period of months. */
    private static Column period(String code, String label, @Nullable FactField field, String name) {
        boolean end =
                field != null && field.type().base() == Base.MONTH_PERIOD && (name.equals("from") || name.equals("to"));
        return end
                ? new Column(
                        code,
                        label + (name.equals("from") ? "·首月" : "·末月"),
                        "写 2026-01",
                        Kind.MONTH,
                        List.of(),
                        false,
                        true)
                : free(code, label + "·" + name, SPECIAL);
    }

    private static Kind kind(FactField field) {
        return switch (field.type().base()) {
            case BOOLEAN -> Kind.TRUTH;
            case INTEGER, DECIMAL -> Kind.NUMBER;
            case DATE, DATE_EVENT -> Kind.DAY;
            case MONTH -> Kind.MONTH;
            case ENUM -> Kind.CODE;
            default -> Kind.FREE;
        };
    }

    private static List<Code> codes(FactField field) {
        return field.type().base() == Base.ENUM ? Columns.codes(field.codes()) : List.of();
    }

    /**
     * The column of a table of figures.
     *
     * @param found what stands under it
     */
    Column ofTable(String code, List<String> found) {
        return switch (code) {
            case "value" -> new Column(code, "数字", Kind.NUMBER, "不适用的写 -");
            case "from" -> Columns.FROM;
            case "to" -> Columns.TO;
            case "trust" -> Columns.TRUSTED;
            case "note" -> new Column(code, "说明", Kind.TEXT, "");
            default -> key(code, found);
        };
    }

    private Column key(String code, List<String> found) {
        List<FactField> named = dictionary.kinds().stream()
                .flatMap(kind -> kind.fieldByName(code).stream())
                .toList();
        String label = named.stream().map(FactField::zh).findFirst().orElse(code);
        Optional<List<Code>> codes = named.stream()
                .filter(field -> !field.codes().isEmpty())
                .map(field -> Columns.codes(field.codes()))
                .filter(list -> found.stream()
                        .allMatch(
                                text -> list.stream().anyMatch(one -> one.code().equals(text))))
                .findFirst();
        if (codes.isPresent() && !found.isEmpty()) {
            return new Column(code, label, codes.get(), "分档的键，从列表中选");
        }
        boolean numbers = !found.isEmpty()
                && found.stream().allMatch(text -> Column.number(text).isPresent());
        boolean months = !found.isEmpty() && found.stream().allMatch(text -> text.matches("[0-9]{4}-[0-9]{2}"));
        boolean days = !found.isEmpty() && found.stream().allMatch(text -> text.matches("[0-9]{4}-[0-9]{2}-[0-9]{2}"));
        return new Column(code, label, numbers ? Kind.NUMBER : months ? Kind.MONTH : days ? Kind.DAY : Kind.ID, "分档的键");
    }
}

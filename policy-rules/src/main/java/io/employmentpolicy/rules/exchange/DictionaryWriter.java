package io.employmentpolicy.rules.exchange;

import io.employmentpolicy.model.facts.Dictionary;
import io.employmentpolicy.model.facts.FactField;
import io.employmentpolicy.model.facts.FactKind;
import io.employmentpolicy.model.text.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.stream.Collectors;

/** 字典写出。 / Writes the dictionary of facts, for people as a table and for programs as JSON Schema. Immutable. */
public final class DictionaryWriter {

    private static final Map<String, String> UNITS = Map.of(
            "yuan", "元",
            "yuan/month", "元/月",
            "yuan/year", "元/年",
            "months", "个月",
            "days", "日",
            "hours", "小时",
            "persons", "人",
            "person-times", "人次");

    private final Dictionary dictionary;
    private final Map<FactField, SortedMap<String, String>> names;

    /** 写出此字典。 / A writer of this dictionary. */
    public DictionaryWriter(Dictionary dictionary) {
        this(dictionary, Map.of());
    }

    /**
     * 连同版次所知的名称写出。 / A writer of this dictionary and of what an edition knows of it.
     *
     * @param names of fields that hold a text, the texts the edition knows, with what each stands for in Chinese
     */
    public DictionaryWriter(Dictionary dictionary, Map<FactField, SortedMap<String, String>> names) {
        this.dictionary = Objects.requireNonNull(dictionary, "dictionary");
        this.names = Map.copyOf(names);
    }

    /** 写成表格。 / Kinds and fields as plain text in columns, in one language; Chinese characters count two columns. */
    public String text(Language language) {
        Objects.requireNonNull(language, "language: Language.ZH or Language.EN");
        StringBuilder text = new StringBuilder();
        for (FactKind kind : dictionary.kinds().stream().filter(FactKind::given).toList()) {
            text.append(text.isEmpty() ? "" : "\n")
                    .append(heading(kind, language))
                    .append('\n');
            text.append(Columns.of(rows(kind, language)));
        }
        return text.toString();
    }

    /** 写成 JSON Schema。 / The form of a question as JSON Schema, draft 2020-12. */
    public String jsonSchema() {
        return new SchemaWriter(dictionary, names).text();
    }

    private static String heading(FactKind kind, Language language) {
        boolean zh = language == Language.ZH;
        List<String> notes = new ArrayList<>();
        kind.parent()
                .ifPresentOrElse(
                        parent -> notes.add(zh ? "列于 " + parent.name() + " 之内" : "in a list of " + parent.name()),
                        () -> notes.add(kind.single() ? (zh ? "至多一条" : "at most one") : zh ? "可多条" : "any number"));
        kind.owner().ifPresent(owner -> notes.add(zh ? "属于 " + owner.name() : "of the " + owner.name()));
        return kind.name() + "  "
                + (zh
                        ? kind.zh() + "（" + String.join("，", notes) + "）"
                        : kind.en() + " (" + String.join(", ", notes) + ")");
    }

    private List<List<String>> rows(FactKind kind, Language language) {
        boolean zh = language == Language.ZH;
        List<List<String>> rows = new ArrayList<>();
        for (FactField field : kind.fields()) {
            rows.add(List.of(
                    "  " + field.name(),
                    type(field, zh),
                    zh ? UNITS.getOrDefault(field.unit(), field.unit()) : field.unit(),
                    (zh ? field.zh() : field.en()) + sensitive(field, zh),
                    values(field, zh)));
        }
        return rows;
    }

    private static String sensitive(FactField field, boolean zh) {
        if (!field.isSensitive()) {
            return "";
        }
        return zh
                ? "（敏感：" + field.sensitivity().zh() + "）"
                : " (sensitive: " + field.sensitivity().en() + ")";
    }

    private static String type(FactField field, boolean zh) {
        return switch (field.type().base()) {
            case BOOLEAN -> zh ? "是否" : "yes or no";
            case INTEGER -> zh ? "整数" : "whole number";
            case DECIMAL -> zh ? "数" : "number";
            case TEXT -> field.codes().isEmpty() ? (zh ? "文字" : "text") : zh ? "代码" : "code";
            case DATE -> zh ? "日期" : "date";
            case MONTH -> zh ? "月份" : "month";
            case DATE_TIME -> zh ? "时刻" : "moment";
            case DATE_EVENT -> zh ? "日期，null 为尚未发生" : "date, null = not yet";
            case DATE_TIME_EVENT -> zh ? "时刻，null 为尚未发生" : "moment, null = not yet";
            case TEXT_EVENT -> zh ? "文字，null 为没有" : "text, null = none";
            case ENUM -> zh ? "代码" : "code";
            case ENUM_SET -> zh ? "代码列表" : "list of codes";
            case TEXT_SET -> field.codes().isEmpty() ? (zh ? "文字列表" : "list of texts") : zh ? "代码列表" : "list of codes";
            case MONTH_PERIOD -> zh ? "起止月份" : "months from, to";
            case LIST -> zh ? "列表" : "list";
        };
    }

    private String values(FactField field, boolean zh) {
        SortedMap<String, String> known = names.get(field);
        if (known != null) {
            return zh
                    ? known.entrySet().stream()
                            .map(one -> (one.getKey() + " " + one.getValue()).strip())
                            .collect(Collectors.joining("；"))
                    : String.join("; ", known.keySet());
        }
        return field.codes().stream()
                .map(one -> one.code() + " " + (zh ? one.zh() : one.en()))
                .collect(Collectors.joining(zh ? "；" : "; "));
    }
}

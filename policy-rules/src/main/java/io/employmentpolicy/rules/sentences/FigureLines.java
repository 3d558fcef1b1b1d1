package io.employmentpolicy.rules.sentences;

import io.employmentpolicy.model.schema.Labelled;
import io.employmentpolicy.model.text.Language;
import io.employmentpolicy.rules.edition.LookupTable;
import io.employmentpolicy.rules.edition.Parameter;
import io.employmentpolicy.rules.edition.Rulebook;
import io.employmentpolicy.rules.edition.Validity;
import io.employmentpolicy.rules.sentences.Labels.Space;
import io.employmentpolicy.rules.text.AmountText;
import io.employmentpolicy.rules.text.PlaceText;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** 数值几行。 / The figures that rules read: what they are on a day or were and will be, how far they are to be trusted, where they come from. */
final class FigureLines {
    private static final int MOST_ROWS = 60;

    private final Rulebook rulebook;
    private final Labels labels;
    private final LocalDate day;
    private final Language language;
    private final boolean zh;
    private final boolean history;

    FigureLines(Rulebook rulebook, Labels labels, LocalDate day, Language language, boolean history) {
        this.rulebook = rulebook;
        this.labels = labels;
        this.day = day;
        this.language = language;
        this.zh = language == Language.ZH;
        this.history = history;
    }

    void add(GuidePage page, Collection<String> keys) {
        if (keys.isEmpty()) {
            return;
        }
        page.heading(2, zh ? "数值与出处" : "Figures and sources");
        keys.forEach(key -> {
            rulebook.book().parameter(key).ifPresent(one -> parameter(page, one));
            rulebook.book().table(key).ifPresent(one -> table(page, one));
        });
    }

    private void parameter(GuidePage page, Parameter one) {
        String title = labels.text(Space.PARAMETER, one.key()).in(language) + (zh ? "：" : ": ");
        List<Parameter.Dated> told = one.values().stream()
                .filter(dated ->
                        history || dated.value() != null && dated.validity().holds(day))
                .toList();
        if (told.isEmpty()) {
            page.line(1, "- " + title + (zh ? "该日没有已知的取值" : "no value is known for that day"));
        }
        told.forEach(dated -> page.line(1, "- " + title + value(dated.value(), one.unit()) + basis(dated.validity())));
    }

    private void table(GuidePage page, LookupTable table) {
        String title = labels.text(Space.TABLE, table.key()).in(language);
        List<LookupTable.Row> rows = table.rows().stream()
                .filter(row -> history || row.validity().holds(day))
                .toList();
        boolean one = rows.stream().map(row -> basis(row.validity())).distinct().count() == 1;
        page.line(
                1,
                "- " + (zh ? "《" + title + "》" : "\"" + title + "\"")
                        + (zh ? " " + rows.size() + " 行" : ", " + rows.size() + " rows")
                        + (one ? basis(rows.get(0).validity()) : ""));
        rows.stream()
                .limit(MOST_ROWS)
                .forEach(row -> page.line(
                        2,
                        keys(row.keys())
                                + (row.value() == null
                                        ? row.applies() ? "" : zh ? "：不适用" : ": does not apply"
                                        : (zh ? "：" : ": ") + value(row.value(), table.unit()))
                                + (one ? "" : basis(row.validity()))));
        if (rows.size() > MOST_ROWS) {
            page.line(2, zh ? "…… 其余 " + (rows.size() - MOST_ROWS) + " 行见文件" : "… the rest stands in the file");
        }
    }

    private String keys(List<Object> keys) {
        return keys.stream()
                .map(key -> key instanceof Labelled one
                        ? zh ? one.zh() : one.en()
                        : key instanceof BigDecimal number
                                ? number.toPlainString()
                                : PlaceText.named(String.valueOf(key), language))
                .collect(Collectors.joining(zh ? "、" : ", "));
    }

    private String value(@Nullable BigDecimal value, String unit) {
        return value == null ? zh ? "没有公布" : "not published" : AmountText.number(value, unit, language);
    }

    private String basis(Validity validity) {
        String period = validity.from() == null && validity.to() == null
                ? ""
                : PolicyPage.period(language, validity.from(), validity.to()) + (zh ? "，" : ", ");
        String source = validity.source().isEmpty()
                ? ""
                : (zh ? "：" : ": ") + PlaceText.named(SourceCodes.explained(validity.source(), language), language);
        String checked = validity.checkedOn() == null
                ? ""
                : zh ? "，" + validity.checkedOn() + " 核对" : ", checked on " + validity.checkedOn();
        String layer = validity.layer().isEmpty()
                ? ""
                : zh ? "，来自叠加目录 " + validity.layer() : ", from overlay " + validity.layer();
        String trust = zh ? validity.trust().zh() : validity.trust().en();
        return (zh ? "（" : " (") + period + trust + source + checked + layer + (zh ? "）" : ")");
    }
}

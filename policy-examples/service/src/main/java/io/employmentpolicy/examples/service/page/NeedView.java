package io.employmentpolicy.examples.service.page;

import io.employmentpolicy.examples.service.web.Spoken;
import io.employmentpolicy.model.facts.Dictionary;
import io.employmentpolicy.model.facts.FactField;
import io.employmentpolicy.model.facts.FactKind;
import io.employmentpolicy.rules.DecisionText;
import io.employmentpolicy.rules.PolicyCatalogue;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A fact a policy looks at, for whoever writes facts to try it with.
 *
 * @param path as facts files write it
 * @param label what it is
 * @param form what may be written: codes with their names, or what kind of value
 */
public record NeedView(String path, String label, String form) {
    static List<NeedView> of(PolicyCatalogue.Entry policy, Dictionary dictionary, Spoken spoken) {
        return policy.needs().stream()
                .flatMap(path -> {
                    int dot = path.lastIndexOf('.');
                    return dictionary
                            .byName(path.substring(0, Math.max(dot, 0)))
                            .flatMap(kind -> kind.fieldByName(path.substring(dot + 1))
                                    .map(field -> of(path, kind, field, spoken)))
                            .stream();
                })
                .toList();
    }

    private static NeedView of(String path, FactKind kind, FactField field, Spoken spoken) {
        String codes = field.codes().stream()
                .map(code -> code.code() + " " + spoken.say(code.zh(), code.en()))
                .collect(Collectors.joining(spoken.say("；", "; ")));
        String form = codes.isEmpty() ? form(field, spoken) : codes;
        return new NeedView(path, spoken.say(kind.zh() + "·" + field.zh(), kind.en() + ": " + field.en()), form);
    }

    /** An example of each form says it in either language. */
    private static String form(FactField field, Spoken spoken) {
        String notYet = field.type().isEvent() ? spoken.say("；还没有写 null", "; null for not yet") : "";
        return switch (field.type().base()) {
            case BOOLEAN -> spoken.say("true 是；false 否", "true yes; false no");
            case INTEGER, DECIMAL -> number(field, spoken);
            case DATE, DATE_EVENT -> "2026-03-31" + notYet;
            case MONTH -> "2026-03";
            case DATE_TIME, DATE_TIME_EVENT -> "2026-03-31T09:30:00" + notYet;
            case MONTH_PERIOD -> "{ from: 2026-01, to: 2026-03 }";
            case LIST -> spoken.say("列表，没有写 []", "a list, [] for none");
            default -> spoken.say("文字", "words") + notYet;
        };
    }

    private static String number(FactField field, Spoken spoken) {
        String unit = field.unit().isEmpty()
                ? ""
                : spoken.say("（", " (")
                        + DecisionText.print(BigDecimal.ONE, field.unit(), spoken.language())
                                .replaceFirst("^1 ?", "")
                        + spoken.say("）", ")");
        return spoken.say("数", "a number") + unit;
    }
}

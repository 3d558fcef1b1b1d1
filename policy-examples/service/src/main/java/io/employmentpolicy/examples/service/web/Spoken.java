package io.employmentpolicy.examples.service.web;

import io.employmentpolicy.examples.service.fault.FaultException;
import io.employmentpolicy.examples.service.fault.Faults;
import io.employmentpolicy.model.text.Language;
import io.employmentpolicy.model.text.Text;
import io.employmentpolicy.rules.DecisionText;
import jakarta.servlet.http.HttpServletRequest;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * 所用语言。 / The language a request wants: {@code ?lang=zh|en|both}, else what the caller accepts, else Chinese.
 *
 * @param both whether both are wanted; then the language is for what comes in one only
 */
public record Spoken(Language language, boolean both) {
    private static final List<String> KNOWN = List.of("zh", "en", "both");
    private static final String RATIO = "ratio";

    /**
     * 由请求得出。 / Of a request.
     *
     * @throws FaultException 400 if it names another
     */
    public static Spoken of(HttpServletRequest request) {
        String asked = request.getParameter("lang");
        if (asked == null) {
            return new Spoken(accepted(request), false);
        }
        return switch (asked) {
            case "zh" -> new Spoken(Language.ZH, false);
            case "en" -> new Spoken(Language.EN, false);
            case "both" -> new Spoken(Language.ZH, true);
            default -> throw new FaultException(Faults.parameter("lang", asked, KNOWN));
        };
    }

    /** 用于差错。 / The same for a fault, which has to be told in some language whatever was asked for. */
    static Language ofFault(HttpServletRequest request) {
        String query = request.getQueryString();
        if (query != null && query.matches("(.*&)?lang=en(&.*)?")) {
            return Language.EN;
        }
        return query != null && query.matches("(.*&)?lang=(zh|both)(&.*)?") ? Language.ZH : accepted(request);
    }

    private static Language accepted(HttpServletRequest request) {
        if (request.getHeader("Accept-Language") == null) {
            return Language.ZH;
        }
        return Collections.list(request.getLocales()).stream()
                .map(Locale::getLanguage)
                .filter(one -> one.equals("zh") || one.equals("en"))
                .findFirst()
                .filter("en"::equals)
                .map(any -> Language.EN)
                .orElse(Language.ZH);
    }

    /** 代码。 / Its code, as addresses and pages write it. */
    public String code() {
        return language == Language.ZH ? "zh" : "en";
    }

    /** 其中一种。 / A text in the language. */
    public String say(Text text) {
        return text.in(language);
    }

    /** 其中一种。 / One of two wordings. */
    public String say(String zh, String en) {
        return language == Language.ZH ? zh : en;
    }

    /** 起止。 / From which day to which, as people say it; either may not be told. */
    public String days(@Nullable LocalDate from, @Nullable LocalDate to) {
        if (from == null && to == null) {
            return say("未载明", "no days printed");
        }
        if (to == null) {
            return say(from + " 起", "from " + from);
        }
        return from == null ? say("至 " + to, "to " + to) : from + say(" 至 ", " to ") + to;
    }

    /** 单位。 / A unit as it stands behind a number: of {@code 1 元} the second word; nothing where a number counts nothing. */
    public String unit(String unit) {
        return unit.isEmpty() || unit.equals(RATIO)
                ? ""
                : DecisionText.print(BigDecimal.ONE, unit, language).replaceFirst("^1 ?", "");
    }
}

package io.employmentpolicy.examples.service.web;

import io.employmentpolicy.examples.service.fault.Fault;
import io.employmentpolicy.model.text.Language;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.HtmlUtils;

/** 差错页面。 / A fault as a page, for whoever looks with a browser. */
final class FaultPage {
    static final String MEDIA_TYPE = "text/html;charset=UTF-8";

    private FaultPage() {}

    /** Whether a page is wanted: beside {@code /v1}, by somebody who takes pages. */
    static boolean wanted(String path, @Nullable String accept) {
        return !path.startsWith("/v1/") && accept != null && accept.contains("text/html");
    }

    static byte[] bytes(Fault fault, Language language) {
        boolean zh = language == Language.ZH;
        StringBuilder page = new StringBuilder("<!DOCTYPE html><html lang=\"")
                .append(zh ? "zh" : "en")
                .append(
                        "\"><head><meta charset=\"utf-8\"><meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">")
                .append("<link rel=\"stylesheet\" href=\"/style.css\"><title>")
                .append(escaped(fault.title().in(language)))
                .append("</title></head><body><main><h1>")
                .append(escaped(fault.title().in(language)))
                .append("</h1>");
        fault.problems()
                .forEach(one ->
                        page.append("<p>").append(escaped(one.print(language))).append("</p>"));
        return page.append("<p><a href=\"/\">")
                .append(zh ? "回到首页" : "Back to the first page")
                .append("</a></p></main></body></html>")
                .toString()
                .getBytes(StandardCharsets.UTF_8);
    }

    private static String escaped(String text) {
        return HtmlUtils.htmlEscape(text, "UTF-8");
    }
}

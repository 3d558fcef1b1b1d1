package io.employmentpolicy.builders;

import java.util.Map;
import java.util.stream.Collectors;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.util.Elements;

/** 中英文名称。 / What {@code @Kind} or {@code @Term} says of an element, fit for a comment; the unit is empty where there is none. */
record Label(String zh, String en, String unit) {

    static Label of(Element element, String annotation, Elements elements) {
        AnnotationMirror found = element.getAnnotationMirrors().stream()
                .filter(mirror ->
                        mirror.getAnnotationType().asElement().getSimpleName().contentEquals(annotation))
                .findFirst()
                .orElseThrow(() -> new Unbuildable("has no @" + annotation + "; give it its zh and en names", element));
        Map<String, String> values = elements.getElementValuesWithDefaults(found).entrySet().stream()
                .collect(Collectors.toMap(
                        entry -> entry.getKey().getSimpleName().toString(),
                        entry -> escaped(String.valueOf(entry.getValue().getValue()))));
        return new Label(values.getOrDefault("zh", ""), values.getOrDefault("en", ""), values.getOrDefault("unit", ""));
    }

    /** {@code a person}, {@code an employer}. */
    String enWithArticle() {
        return ("aeiou".indexOf(en.charAt(0)) < 0 ? "a " : "an ") + en;
    }

    /** {@code loan amount (yuan)}. */
    String enWithUnit() {
        return unit.isEmpty() ? en : en + " (" + unit + ")";
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("@", "&#64;")
                .replace("*/", "*&#47;")
                .replace("\\", "&#92;");
    }
}

package io.employmentpolicy.model.decision;

import io.employmentpolicy.model.decision.Reason.Role;
import io.employmentpolicy.model.text.Language;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** 理由的文字。 / Prints reasons: a mark, the sentence, its values, and in the full tree the file and line. */
final class ReasonText {
    private static final String INDENT = "  ";

    private final Language language;
    private final boolean zh;

    ReasonText(Language language) {
        this.language = language;
        this.zh = language == Language.ZH;
    }

    /** What made the answer, rule by rule, without places. */
    void why(Reason whole, List<String> lines, String indent) {
        List<Reason> deciding = Deciding.rules(whole);
        for (Reason rule : deciding) {
            lines.add(indent + mark(rule) + " " + sentence(rule));
            Deciding.leaves(rule).stream()
                    .filter(leaf -> leaf != rule)
                    .map(leaf -> indent + INDENT + mark(leaf) + " " + brief(leaf))
                    .distinct()
                    .forEach(lines::add);
        }
        long others = whole.truth() == Truth.FALSE
                ? whole.parts().stream()
                        .filter(part -> part.role() == Role.ALTERNATIVE && !deciding.contains(part))
                        .count()
                : 0;
        if (others > 0) {
            lines.add(indent
                    + (zh
                            ? "（另有 " + others + " 种情形同样不成立）"
                            : "(" + others + " more alternative" + (others == 1 ? "" : "s") + " not met either)"));
        }
    }

    /** The whole tree with places. */
    void tree(Reason node, List<String> lines, String indent) {
        String place = node.place() == null ? "" : "  " + node.place();
        lines.add(indent + mark(node) + " " + role(node) + sentence(node) + place);
        node.parts().forEach(part -> tree(part, lines, indent + INDENT));
    }

    private String role(Reason node) {
        return switch (node.role()) {
            case EXCEPTION -> zh ? "例外：" : "exception: ";
            case WAIT -> zh ? "等待：" : "wait: ";
            default -> "";
        };
    }

    private String mark(Reason node) {
        return switch (node.truth()) {
            case TRUE -> "✓";
            case FALSE -> "✗";
            case UNKNOWN -> zh ? "？" : "?";
        };
    }

    private String sentence(Reason node) {
        String values = node.values().stream().map(this::value).distinct().collect(Collectors.joining(zh ? "；" : "; "));
        return node.text().in(language) + (values.isEmpty() ? "" : zh ? "（" + values + "）" : " (" + values + ")");
    }

    /** The sentence with the values it does not say itself. */
    private String brief(Reason node) {
        if (node.role() == Role.NO_FACT) {
            String which = tests(node)
                    .map(test -> test.text().in(language))
                    .distinct()
                    .collect(Collectors.joining(zh ? "，" : ", "));
            return node.text().in(language) + (which.isEmpty() ? "" : zh ? "（" + which + "）" : " (" + which + ")");
        }
        boolean said = node.truth() == Truth.TRUE
                && node.values().stream()
                        .allMatch(value -> value.value() != null
                                && node.text()
                                        .in(language)
                                        .endsWith(value.value().in(language)));
        return said ? node.text().in(language) : sentence(node);
    }

    private static Stream<Reason> tests(Reason node) {
        return node.role() == Role.TEST
                ? Stream.of(node)
                : node.parts().stream().flatMap(ReasonText::tests);
    }

    private String value(Reason.Value value) {
        String shown = value.value() == null
                ? Truth.UNKNOWN.label().in(language)
                : value.value().in(language);
        return value.label().in(language) + " = " + shown;
    }
}

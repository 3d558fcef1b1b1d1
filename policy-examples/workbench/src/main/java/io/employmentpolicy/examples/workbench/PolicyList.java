package io.employmentpolicy.examples.workbench;

import io.employmentpolicy.model.text.Language;
import io.employmentpolicy.rules.PolicyCatalogue;
import io.employmentpolicy.rules.PolicyEngine;
import java.util.ArrayList;
import java.util.List;

/** 政策清单。 / The policies of an engine with kind, subject, dates and the facts they need. */
final class PolicyList {
    private final PolicyEngine engine;
    private final Language language;

    PolicyList(PolicyEngine engine, Language language) {
        this.engine = engine;
        this.language = language;
    }

    void print(Console console) {
        List<String> blocks = new ArrayList<>();
        engine.catalogue().policies().forEach(policy -> blocks.add(block(policy)));
        blocks.add(say("共 " + blocks.size() + " 项，版次摘要 ", blocks.size() + " policies, edition digest ")
                + engine.edition().digest());
        console.line(String.join("\n\n", blocks));
    }

    private String say(String zh, String en) {
        return language == Language.ZH ? zh : en;
    }

    private String block(PolicyCatalogue.Entry policy) {
        List<String> lines = new ArrayList<>();
        lines.add(policy.id() + "  " + policy.title().in(language));
        lines.add(say("  类别 ", "  kind ")
                + say(policy.kind().label().zh(), policy.kind().code())
                + say("，对象 ", ", about ")
                + label(policy.subject())
                + period(policy));
        lines.add(say("  规则 ", "  rules ") + String.join(say("、", ", "), policy.rules()));
        if (!policy.needs().isEmpty()) {
            lines.add(say("  所需事实 ", "  looks at ") + String.join(say("、", ", "), policy.needs()));
        }
        return String.join("\n", lines);
    }

    private String label(String kind) {
        return engine.dictionary()
                .byName(kind)
                .map(found -> say(found.zh() + "（" + kind + "）", kind))
                .orElse(kind);
    }

    private String period(PolicyCatalogue.Entry policy) {
        String from = policy.from() == null ? "" : say("，自 " + policy.from() + " 起", ", from " + policy.from());
        String to = policy.to() == null ? "" : say("，至 " + policy.to() + " 止", ", until " + policy.to());
        return from + to;
    }
}

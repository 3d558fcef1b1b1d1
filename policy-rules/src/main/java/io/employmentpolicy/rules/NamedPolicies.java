package io.employmentpolicy.rules;

import io.employmentpolicy.model.decision.Determination;
import io.employmentpolicy.model.source.Clause;
import io.employmentpolicy.model.text.Text;
import io.employmentpolicy.rules.edition.Policy;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What remarks call by its id alone they call by its name too, for people who know no ids. */
final class NamedPolicies {
    private static final Pattern ID = Pattern.compile(" ?\\b[A-Z]{2}(?:-[A-Z0-9]+)+\\b");

    /** In Chinese no blank stands behind a bracket either. */
    private static final Pattern ZH = Pattern.compile(ID + " ?");

    private final Map<String, Policy> policies;

    NamedPolicies(Map<String, Policy> policies) {
        this.policies = policies;
    }

    Determination in(Determination one) {
        List<Text> warnings = one.warnings().stream().map(this::named).toList();
        List<Clause> clauses = one.clauses().stream().map(this::named).toList();
        return warnings.equals(one.warnings()) && clauses.equals(one.clauses())
                ? one
                : one.citing(clauses).warned(warnings);
    }

    private Clause named(Clause clause) {
        return clause.title() == null
                ? clause
                : new Clause(clause.id(), clause.document(), clause.place(), named(clause.title()), clause.named());
    }

    private Text named(Text remark) {
        return new Text(
                ZH.matcher(remark.zh()).replaceAll(found -> Matcher.quoteReplacement(zh(found.group()))),
                ID.matcher(remark.en()).replaceAll(found -> Matcher.quoteReplacement(en(found.group()))));
    }

    private String zh(String spaced) {
        String id = spaced.strip();
        Policy policy = policies.get(id);
        return policy == null ? spaced : "“" + policy.title().zh() + "”（" + id + "）";
    }

    private String en(String spaced) {
        String id = spaced.strip();
        Policy policy = policies.get(id);
        return policy == null
                ? spaced
                : (spaced.equals(id) ? "“" : " “") + policy.title().en() + "” (" + id + ")";
    }
}

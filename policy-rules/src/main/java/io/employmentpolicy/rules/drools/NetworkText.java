package io.employmentpolicy.rules.drools;

import io.employmentpolicy.rules.edition.Conclusion;
import io.employmentpolicy.rules.edition.Policy;
import io.employmentpolicy.rules.edition.Rule;
import io.employmentpolicy.rules.edition.Status;
import io.employmentpolicy.rules.edition.Value;
import io.employmentpolicy.rules.edition.Verb;
import io.employmentpolicy.rules.evaluation.Verdict;
import io.employmentpolicy.rules.language.Functions;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;

/**
 * 生成的规则文本。 / The generated text of a network. The author's text is never compiled; this is. A rule stands in the form in which it is known
 * to hold, and where an exception, a wait or something these look at depends on it, also in the form in which it might; rules of their own
 * weigh alternatives against exceptions and establish statuses and values, so that Drools chains.
 */
final class NetworkText {
    static final String PACKAGE = "io.employmentpolicy.generated";

    private final NetworkPlan plan;
    private final Set<String> imports = new TreeSet<>(List.of(
            CaseLinks.class.getName(),
            Functions.class.getName(),
            Kleene.class.getName(),
            Mark.class.getName() + ".*",
            Status.class.getName(),
            Value.class.getName(),
            VersionInForce.class.getName(),
            VersionsTried.class.getName()));
    private final StringBuilder body = new StringBuilder();

    private NetworkText(NetworkPlan plan) {
        this.plan = plan;
    }

    static String of(NetworkPlan plan) {
        NetworkText text = new NetworkText(plan);
        plan.policies().forEach(text::policy);
        StringBuilder drl = new StringBuilder("package ").append(PACKAGE).append(";\n");
        text.imports.forEach(type -> drl.append("import ").append(type).append(";\n"));
        return drl.append("dialect \"mvel\"\nglobal ")
                .append(RuleOutput.class.getName())
                .append(" out;\n\n")
                .append(text.body)
                .toString();
    }

    private void policy(String id) {
        List<Rule> rules = plan.rulesOf(id);
        for (Rule rule : rules) {
            RuleText text = new RuleText(rule, plan, imports);
            write(rule.id(), id, NetworkPlan.Stage.RULES, text.lines(true), holds(rule, text));
            if (plan.needsPossible(rule)) {
                write(rule.id() + " possible", id, NetworkPlan.Stage.RULES, text.lines(false), might(rule, text));
            }
        }
        Verdict.names(rules).forEach(name -> conclusion(new Named(id, name)));
    }

    /** A conclusion of a policy: how it is called among all. */
    private record Named(String policy, String name) {
        String key() {
            return "\"" + policy + "/" + name + "\"";
        }
    }

    private void write(String name, String policy, int stage, List<String> when, List<String> then) {
        body.append("rule \"").append(name).append("\"\n    salience ").append(plan.salience(policy, stage));
        body.append("\nwhen\n");
        when.forEach(line -> body.append("    ").append(line).append('\n'));
        body.append("then\n");
        then.forEach(line -> body.append("    ").append(line).append('\n'));
        body.append("end\n\n");
    }

    private List<String> holds(Rule rule, RuleText text) {
        List<String> then = new ArrayList<>();
        Conclusion conclusion = rule.conclusion();
        String subject = "out.subject( " + text.subject() + " )";
        String report = "out.holds( " + plan.index(rule) + ", $v, " + text.subject() + ", " + text.values() + " );";
        then.add(report);
        if (conclusion.role() == Verb.Role.EXCEPTION) {
            borne(rule, name -> plan.needsPossible(name.policy()))
                    .forEach(name ->
                            then.add("insert( new Excluded( " + name.key() + ", $v.tried, " + subject + " ) );"));
        } else if (conclusion.alternative() && plan.marks(rule.policy(), conclusion.name())) {
            String value = conclusion instanceof Conclusion.Derive derive
                    ? "out.known( " + text.value(derive.value()) + " )"
                    : "null";
            then.add("insert( new Held( " + new Named(rule.policy(), conclusion.name()).key() + ", $v.tried, " + subject
                    + ", " + value + " ) );");
        }
        return then;
    }

    private List<String> might(Rule rule, RuleText text) {
        List<String> then = new ArrayList<>();
        String subject = "out.subject( " + text.subject() + " )";
        then.add("out.mightHold( " + plan.index(rule) + ", $v, " + text.subject() + " );");
        Verb.Role role = rule.conclusion().role();
        if (role == Verb.Role.REFERRAL) {
            return then;
        }
        String mark = role == Verb.Role.ALTERNATIVE
                ? "MightHold"
                : role == Verb.Role.EXCEPTION ? "MightBeExcluded" : "MightWait";
        borne(rule, any -> true)
                .forEach(name ->
                        then.add("insert( new " + mark + "( " + name.key() + ", $v.tried, " + subject + " ) );"));
        return then;
    }

    private List<Named> borne(Rule rule, Predicate<Named> which) {
        return Verdict.names(plan.rulesOf(rule.policy())).stream()
                .filter(rule.conclusion()::bears)
                .map(name -> new Named(rule.policy(), name))
                .filter(which)
                .toList();
    }

    private void conclusion(Named one) {
        if (!plan.marks(one.policy(), one.name())) {
            return;
        }
        Policy policy = plan.policy(plan.rulesOf(one.policy()).get(0));
        boolean several = policy.selectedBy() != null;
        boolean derives = plan.derives(one.policy(), one.name());
        if (!plan.saidByRules(one.policy(), one.name())) {
            List<String> then = new ArrayList<>(List.of("out.concluded( " + one.key() + ", $t, $s );"));
            if (!derives && plan.establishes(one.policy(), one.name())) {
                then.addAll(
                        several
                                ? List.of("insert( new Concluded( " + one.key() + ", $t, $s, null ) );")
                                : establish(one, false));
            }
            write(
                    one.policy() + " " + one.name() + " holds",
                    one.policy(),
                    NetworkPlan.Stage.CONCLUSIONS,
                    weighed(one, ""),
                    once(one, then));
        }
        if (derives) {
            List<String> when = weighed(one, ", $x : value, value != null");
            when.add("not Held( conclusion == " + one.key() + ", tried == $t, subject == $s, differs( $x ) )");
            write(
                    one.policy() + " " + one.name() + " value",
                    one.policy(),
                    NetworkPlan.Stage.CONCLUSIONS,
                    when,
                    onceValue(
                            one,
                            several
                                    ? List.of("insert( new Concluded( " + one.key() + ", $t, $s, $x ) );")
                                    : establish(one, true)));
        }
        if (several && plan.establishes(one.policy(), one.name())) {
            versions(one, derives);
        }
        if (plan.needsPossible(one.policy()) && plan.establishes(one.policy(), one.name())) {
            possible(one, derives);
        }
    }

    private List<String> weighed(Named one, String binds) {
        List<String> when = new ArrayList<>();
        String about = "( conclusion == " + one.key() + ", tried == $t, subject == $s )";
        when.add("Held( conclusion == " + one.key() + ", $t : tried, $s : subject" + binds + " )");
        if (plan.bearing(one.policy(), one.name(), Verb.Role.EXCEPTION)) {
            when.add("not MightBeExcluded" + about);
        }
        if (plan.bearing(one.policy(), one.name(), Verb.Role.WAIT)
                || plan.bearing(one.policy(), one.name(), Verb.Role.DELEGATION)) {
            when.add("not MightWait" + about);
        }
        return when;
    }

    private static List<String> once(Named one, List<String> then) {
        return inside("if ( out.first( " + one.key() + ", $t, $s ) ) {", then);
    }

    private static List<String> onceValue(Named one, List<String> then) {
        return inside("if ( out.firstValue( " + one.key() + ", $t, $s ) ) {", then);
    }

    private static List<String> inside(String head, List<String> then) {
        List<String> lines = new ArrayList<>();
        lines.add(head);
        then.forEach(line -> lines.add("    " + line));
        lines.add("}");
        return lines;
    }

    private List<String> establish(Named one, boolean value) {
        String fact =
                value ? "out.value( \"" + one.name() + "\", $s, $x )" : "out.status( \"" + one.name() + "\", $s )";
        List<String> then = new ArrayList<>();
        if (plan.needsPossible(one.policy())) {
            then.add("insert( new Known( " + one.key() + ", $s ) );");
            then.add("drools.getEntryPoint( \"possible\" ).insert( " + fact + " );");
        }
        then.add("insert( " + fact + " );");
        return then;
    }

    /** A status or value is known when every version that is tried gives it. */
    private void versions(Named one, boolean value) {
        List<String> when = List.of(
                "Concluded( conclusion == " + one.key() + ", $s : subject, $x : value )",
                "accumulate( $c : Concluded( conclusion == " + one.key()
                        + ", subject == $s, same( $x ) ); $alike : collectList( $c ) )",
                "VersionsTried( policy == \"" + one.policy() + "\", count == $alike.size() )");
        write(
                one.policy() + " " + one.name() + " in every version",
                one.policy(),
                NetworkPlan.Stage.VERSIONS,
                when,
                inside("if ( out.firstValue( " + one.key() + ", -1, $s ) ) {", establish(one, value)));
    }

    private void possible(Named one, boolean value) {
        List<String> when = new ArrayList<>(List.of(
                "MightHold( conclusion == " + one.key() + ", $t : tried, $s : subject )",
                "not Known( conclusion == " + one.key() + ", subject == $s )"));
        if (plan.bearing(one.policy(), one.name(), Verb.Role.EXCEPTION)) {
            when.add("not Excluded( conclusion == " + one.key() + ", tried == $t, subject == $s )");
        }
        String fact =
                value ? "out.value( \"" + one.name() + "\", $s, null )" : "out.status( \"" + one.name() + "\", $s )";
        write(
                one.policy() + " " + one.name() + " might hold",
                one.policy(),
                NetworkPlan.Stage.POSSIBLE,
                when,
                List.of(
                        "out.mightBeConcluded( " + one.key() + ", $t, $s );",
                        "if ( out.firstValue( " + one.key() + ", -2, $s ) ) {",
                        "    drools.getEntryPoint( \"possible\" ).insert( " + fact + " );",
                        "}"));
    }
}

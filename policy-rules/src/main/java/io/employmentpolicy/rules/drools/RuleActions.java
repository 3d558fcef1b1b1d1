package io.employmentpolicy.rules.drools;

import io.employmentpolicy.rules.drools.Action.Firing;
import io.employmentpolicy.rules.drools.Term.Written;
import io.employmentpolicy.rules.edition.Conclusion;
import io.employmentpolicy.rules.edition.Rule;
import io.employmentpolicy.rules.edition.Verb;
import io.employmentpolicy.rules.evaluation.CaseFact;
import io.employmentpolicy.rules.evaluation.Verdict;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** 一条规则成立时所做之事。 / What one rule does when it holds or might: it reports so, and marks it for the rules that weigh. */
final class RuleActions {
    private final Rule rule;
    private final NetworkPlan plan;
    private final RuleText text;
    private final int subject;

    RuleActions(Rule rule, NetworkPlan plan, RuleText text) {
        this.rule = rule;
        this.plan = plan;
        this.text = text;
        this.subject = text.subjectVariable();
    }

    List<Action> holds() {
        List<Action> then = new ArrayList<>();
        Conclusion conclusion = rule.conclusion();
        then.add(report());
        if (conclusion.role() == Verb.Role.EXCEPTION) {
            borne(key -> plan.needsPossible(rule.policy()))
                    .forEach(key -> then.add(mark("Excluded", key, "", Mark.Excluded::new)));
        } else if (conclusion.alternative() && plan.marks(rule.policy(), conclusion.name())) {
            Written value = conclusion instanceof Conclusion.Derive derive ? known(derive) : null;
            int rank = rank();
            String key = plan.key(rule.policy(), conclusion.name());
            then.add(mark(
                    "Held",
                    key,
                    ", " + (value == null ? "null" : value.text()) + written(rank),
                    (of, tried, about, row) -> new Mark.Held(
                            of,
                            tried,
                            about,
                            value == null ? null : value.term().of(null, row),
                            rank)));
        } else if (conclusion.alternative() && plan.isPlain(rule.policy(), conclusion.name())) {
            then.add(once("firstValue", RuleOutput::firstValue, handed().known(null)));
        }
        return then;
    }

    /** A plain status or value needs no weighing: the rule hands it on itself. */
    private Establishment handed() {
        return new Establishment(
                plan, rule.policy(), rule.conclusion().name(), "out.subject( " + text.subject() + " )", this::about);
    }

    private CaseFact about(Firing firing) {
        return firing.out().subject(firing.row().get(subject));
    }

    /** Asks of a conclusion under the version at hand whether something is to be done. */
    @FunctionalInterface
    private interface Asked {
        boolean of(RuleOutput out, String key, int tried, CaseFact subject);
    }

    private Action once(String what, Asked asked, List<Action> then) {
        String key = plan.key(rule.policy(), rule.conclusion().name());
        return Action.when(
                "out." + what + "( \"" + key + "\", $v.tried, out.subject( " + text.subject() + " ) )",
                firing -> asked.of(firing.out(), key, firing.row().version().getTried(), about(firing)),
                then);
    }

    private Action report() {
        int index = plan.index(rule);
        List<Written> values = text.values();
        Term[] terms = values.stream().map(Written::term).toArray(Term[]::new);
        String list = values.stream().map(Written::text).collect(Collectors.joining(", ", "[ ", " ]"));
        return Action.of(
                "out.holds( " + index + ", $v, " + text.subject() + ", " + list + " );",
                firing -> firing.out()
                        .holds(index, firing.row().version(), firing.row().get(subject), values(terms, firing.row())));
    }

    private static List<@Nullable Object> values(Term[] terms, Row row) {
        if (terms.length == 0) {
            return List.of();
        }
        @Nullable Object[] values = new Object[terms.length];
        for (int i = 0; i < values.length; i++) {
            values[i] = terms[i].of(null, row);
        }
        return Arrays.asList(values);
    }

    private Written known(Conclusion.Derive derive) {
        Written value = text.value(derive.value());
        Term term = value.term();
        return new Written("out.known( " + value.text() + " )", (fact, row) -> RuleOutput.known(term.of(null, row)));
    }

    List<Action> might() {
        int index = plan.index(rule);
        List<Action> then = new ArrayList<>();
        then.add(Action.of(
                "out.mightHold( " + index + ", $v, " + text.subject() + " );",
                firing -> firing.out()
                        .mightHold(index, firing.row().version(), firing.row().get(subject))));
        Verb.Role role = rule.conclusion().role();
        if (plan.saysWhatIsPossible(rule)) {
            Written unknown =
                    rule.conclusion() instanceof Conclusion.Derive ? new Written("null", (fact, row) -> null) : null;
            then.add(once("isOpen", RuleOutput::isOpen, List.of(handed().possible(unknown))));
        } else if (role != Verb.Role.REFERRAL) {
            borne(any -> true).forEach(key -> then.add(possibility(role, key)));
        }
        return then;
    }

    private Action possibility(Verb.Role role, String key) {
        return switch (role) {
            case ALTERNATIVE -> {
                int rank = rank();
                yield mark(
                        "MightHold",
                        key,
                        written(rank),
                        (of, tried, about, row) -> new Mark.MightHold(of, tried, about, rank));
            }
            case EXCEPTION -> mark("MightBeExcluded", key, "", Mark.MightBeExcluded::new);
            default -> mark("MightWait", key, "", Mark.MightWait::new);
        };
    }

    /** The place of what it derives among the values of the conclusion. */
    private int rank() {
        return rule.conclusion() instanceof Conclusion.Derive derive ? derive.rank() : 0;
    }

    private static String written(int rank) {
        return rank == 0 ? "" : ", " + rank;
    }

    /** The conclusions on which the rule bears. */
    private List<String> borne(Predicate<String> which) {
        return Verdict.names(plan.rulesOf(rule.policy())).stream()
                .filter(rule.conclusion()::bears)
                .map(name -> plan.key(rule.policy(), name))
                .filter(which)
                .toList();
    }

    /** Makes a mark. */
    @FunctionalInterface
    private interface Maker {
        Object of(String conclusion, int tried, CaseFact subject);
    }

    /** Makes a mark with what the rule bound. */
    @FunctionalInterface
    private interface ValueMaker {
        Object of(String conclusion, int tried, CaseFact subject, Row row);
    }

    private Action mark(String name, String key, String value, Maker mark) {
        return mark(name, key, value, (of, tried, about, row) -> mark.of(of, tried, about));
    }

    private Action mark(String name, String key, String value, ValueMaker mark) {
        String line = "insert( new " + name + "( \"" + key + "\", $v.tried, out.subject( " + text.subject() + " )"
                + value + " ) );";
        return Action.of(line, firing -> firing.insert(made(mark, key, firing)));
    }

    private Object made(ValueMaker mark, String key, Firing firing) {
        Row row = firing.row();
        return mark.of(key, row.version().getTried(), about(firing), row);
    }
}

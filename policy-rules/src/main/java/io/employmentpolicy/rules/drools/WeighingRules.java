package io.employmentpolicy.rules.drools;

import io.employmentpolicy.rules.drools.Action.Firing;
import io.employmentpolicy.rules.drools.Element.Match;
import io.employmentpolicy.rules.drools.Element.Quantity;
import io.employmentpolicy.rules.drools.Mark.Concluded;
import io.employmentpolicy.rules.drools.Mark.Held;
import io.employmentpolicy.rules.drools.Mark.MightHold;
import io.employmentpolicy.rules.drools.Term.Written;
import io.employmentpolicy.rules.edition.Verb;
import io.employmentpolicy.rules.evaluation.CaseFact;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * 衡量一项结论的规则。 / The generated rules that weigh the alternatives of one conclusion against exceptions and waits, and establish it for others
 * where it is a status or value.
 */
final class WeighingRules {
    private static final int VARIABLES = Row.SECOND + 1;

    /** Not a choice of versions, but all of them. */
    private static final int EVERY_VERSION = -1;

    private final NetworkPlan plan;
    private final String policy;
    private final String name;
    private final String key;
    private final boolean several;
    private final boolean derives;
    private final Establishment handed;
    private final List<NetworkRule> rules = new ArrayList<>();

    WeighingRules(NetworkPlan plan, String policy, String name) {
        this.plan = plan;
        this.policy = policy;
        this.name = name;
        this.key = plan.key(policy, name);
        this.several = plan.policy(plan.rulesOf(policy).get(0)).selectedBy() != null;
        this.derives = plan.derives(policy, name);
        this.handed = new Establishment(plan, policy, name, "$s", WeighingRules::subject);
        if (plan.marks(policy, name)) {
            weighing();
        }
    }

    List<NetworkRule> rules() {
        return rules;
    }

    private void weighing() {
        boolean establishes = plan.establishes(policy, name);
        if (!plan.saidByRules(policy, name)) {
            holds(!derives && establishes);
        }
        if (derives) {
            value();
        }
        if (several && establishes) {
            versions();
        }
        if (establishes && plan.needsPossible(policy) && !plan.isPlain(policy, name)) {
            possible();
        }
    }

    private void add(String what, int stage, List<Element> when, List<Action> then) {
        rules.add(new NetworkRule(policy + " " + name + what, plan.salience(policy, stage), VARIABLES, when, then));
    }

    private void holds(boolean establishes) {
        List<Action> then = new ArrayList<>();
        then.add(Action.of(
                "out.concluded( \"" + key + "\", $t, $s );",
                firing -> firing.out()
                        .concluded(key, held(firing).tried(), held(firing).subject())));
        if (establishes) {
            then.addAll(several ? List.of(concluded("null", held -> null)) : establish(null));
        }
        Action once = Action.when(
                "out.first( \"" + key + "\", $t, $s )",
                firing -> firing.out()
                        .first(key, held(firing).tried(), held(firing).subject()),
                then);
        add(" holds", NetworkPlan.Stage.CONCLUSIONS, weighed(), List.of(once));
    }

    private void value() {
        Written value = new Written("$x", (fact, row) -> ((Held) row.get(Row.FIRST)).value());
        List<Element> when = weighed(
                FactTest.naming("$x : value"),
                FactTest.naming("$r : rank"),
                FactTest.alone(Held.class, "value != null", held -> held.value() != null));
        when.add(Match.of(
                Quantity.NONE,
                "",
                Held.class,
                about(),
                MarkTests.tried(),
                MarkTests.subject(),
                FactTest.beside(
                        "against( $x, $r )",
                        (fact, row) -> ((Held) Objects.requireNonNull(fact))
                                .against(
                                        Objects.requireNonNull(((Held) row.get(Row.FIRST)).value()),
                                        ((Held) row.get(Row.FIRST)).rank()))));
        if (plan.ranks(policy, name)) {
            when.add(nothingBefore());
        }
        Action once = Action.when(
                "out.firstValue( \"" + key + "\", $t, $s )",
                firing -> firing.out()
                        .firstValue(key, held(firing).tried(), held(firing).subject()),
                several ? List.of(concluded("$x", Held::value)) : establish(value));
        add(" value", NetworkPlan.Stage.CONCLUSIONS, when, List.of(once));
    }

    /** That no rule ranks before it that might hold: what that would derive is not known. */
    private Element nothingBefore() {
        return Match.of(
                Quantity.NONE,
                "",
                MightHold.class,
                about(),
                MarkTests.tried(),
                MarkTests.subject(),
                FactTest.beside(
                        "before( $r )",
                        (fact, row) ->
                                ((MightHold) Objects.requireNonNull(fact)).before(((Held) row.get(Row.FIRST)).rank())));
    }

    private List<Element> weighed(FactTest... further) {
        List<FactTest> held =
                new ArrayList<>(List.of(about(), FactTest.naming("$t : tried"), FactTest.naming("$s : subject")));
        held.addAll(List.of(further));
        List<Element> when = new ArrayList<>();
        when.add(Match.of(Quantity.SOME, Element.UNNAMED, Held.class, held.toArray(FactTest[]::new)));
        if (plan.bearing(policy, name, Verb.Role.EXCEPTION)) {
            when.add(MarkTests.noneBeside(key, Mark.MightBeExcluded.class));
        }
        if (plan.bearing(policy, name, Verb.Role.WAIT) || plan.bearing(policy, name, Verb.Role.DELEGATION)) {
            when.add(MarkTests.noneBeside(key, Mark.MightWait.class));
        }
        return when;
    }

    private FactTest about() {
        return MarkTests.about(key);
    }

    private static Held held(Firing firing) {
        return (Held) firing.row().get(Row.FIRST);
    }

    private static CaseFact subject(Firing firing) {
        return MarkTests.weighed(firing.row()).subject();
    }

    private Action concluded(String text, Function<Held, @Nullable Object> value) {
        return Action.of(
                "insert( new Concluded( \"" + key + "\", $t, $s, " + text + " ) );",
                firing -> firing.insert(
                        new Concluded(key, held(firing).tried(), held(firing).subject(), value.apply(held(firing)))));
    }

    /** @param value what a value comes to; null for a status */
    private List<Action> establish(@Nullable Written value) {
        List<Action> then = new ArrayList<>();
        if (plan.needsPossible(policy) && !plan.isPlain(policy, name)) {
            then.add(Action.of(
                    "insert( new Known( \"" + key + "\", $s ) );",
                    firing -> firing.insert(new Mark.Known(key, subject(firing)))));
        }
        then.addAll(handed.known(value));
        return then;
    }

    /** A status or value is known when every version that is tried gives it. */
    private void versions() {
        Match conclusion = Match.of(
                Quantity.SOME,
                Element.UNNAMED,
                Concluded.class,
                about(),
                FactTest.naming("$s : subject"),
                FactTest.naming("$x : value"));
        Match each = Match.of(
                Quantity.SOME,
                "$c",
                Concluded.class,
                about(),
                MarkTests.subject(),
                FactTest.beside(
                        "same( $x )",
                        (fact, row) -> ((Concluded) Objects.requireNonNull(fact))
                                .same(((Concluded) row.get(Row.FIRST)).value())));
        Element alike = new Element.Collected(
                "$alike", Row.SECOND, each, new Written("$c", (fact, row) -> fact), new TreeSet<>());
        Match tried = Match.of(
                Quantity.SOME,
                "",
                VersionsTried.class,
                FactTest.equal(VersionsTried.class, "policy", VersionsTried::policy, policy),
                new FactTest(
                        "count == $alike.size()",
                        (fact, row) -> ((VersionsTried) Objects.requireNonNull(fact)).count()
                                == ((List<?>) row.get(Row.SECOND)).size(),
                        new TreeSet<>(Set.of(Row.SECOND)),
                        null));
        Written value = derives ? new Written("$x", (fact, row) -> ((Concluded) row.get(Row.FIRST)).value()) : null;
        Action once = Action.when(
                "out.firstValue( \"" + key + "\", -1, $s )",
                firing -> firing.out().firstValue(key, EVERY_VERSION, subject(firing)),
                establish(value));
        add(" in every version", NetworkPlan.Stage.VERSIONS, List.of(conclusion, alike, tried), List.of(once));
    }

    private void possible() {
        List<Element> when = new ArrayList<>();
        when.add(Match.of(
                Quantity.SOME,
                Element.UNNAMED,
                MightHold.class,
                about(),
                FactTest.naming("$t : tried"),
                FactTest.naming("$s : subject")));
        when.add(Match.of(Quantity.NONE, "", Mark.Known.class, about(), MarkTests.subject()));
        if (plan.bearing(policy, name, Verb.Role.EXCEPTION)) {
            when.add(MarkTests.noneBeside(key, Mark.Excluded.class));
        }
        Written value = derives ? new Written("null", (fact, row) -> null) : null;
        Action report = Action.of("out.mightBeConcluded( \"" + key + "\", $t, $s );", firing -> {
            Mark mark = MarkTests.weighed(firing.row());
            firing.out().mightBeConcluded(key, mark.tried(), mark.subject());
        });
        Action once = Action.when(
                "out.firstValue( \"" + key + "\", -2, $s )",
                firing -> firing.out().firstValue(key, Establishment.POSSIBLY, subject(firing)),
                List.of(handed.possible(value)));
        add(
                " might hold",
                NetworkPlan.Stage.POSSIBLE,
                when,
                plan.handsOnPossible(policy) ? List.of(report, once) : List.of(report));
    }
}

package io.employmentpolicy.rules;

import io.employmentpolicy.model.decision.Changes;
import io.employmentpolicy.model.decision.Earliest;
import io.employmentpolicy.model.decision.Edition;
import io.employmentpolicy.model.decision.FactPath;
import io.employmentpolicy.model.decision.Least;
import io.employmentpolicy.model.decision.Overview;
import io.employmentpolicy.model.facts.Facts;
import io.employmentpolicy.model.value.DatePeriod;
import io.employmentpolicy.rules.changes.ChangeFinder;
import io.employmentpolicy.rules.changes.Helps;
import io.employmentpolicy.rules.edition.Rulebook;
import io.employmentpolicy.rules.interview.ByCase;
import io.employmentpolicy.rules.interview.CaseFinder;
import io.employmentpolicy.rules.interview.DueDays;
import io.employmentpolicy.rules.interview.Goal;
import io.employmentpolicy.rules.interview.Interview;
import io.employmentpolicy.rules.interview.Interviewer;
import io.employmentpolicy.rules.interview.OpenCases;
import io.employmentpolicy.rules.interview.Vain;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;

/** Questions beside a decision: what to ask next, the answer by case, what would change it. Thread-safe. */
final class Questions {
    private final Decisions decisions;
    private final Admission admission;
    private final Edition edition;
    private final Supplier<PolicyCatalogue> catalogue;
    private final Once<Interviewer> interviewer;
    private final Once<CaseFinder> cases;
    private final Once<ChangeFinder> finder;

    Questions(
            Rulebook rulebook,
            Decisions decisions,
            Admission admission,
            Edition edition,
            Supplier<PolicyCatalogue> catalogue) {
        this.decisions = decisions;
        this.admission = admission;
        this.edition = edition;
        this.catalogue = catalogue;
        this.interviewer = new Once<>(() -> new Interviewer(rulebook, decisions::look, decisions::clashes));
        this.cases = new Once<>(() -> new CaseFinder(rulebook, decisions::look, decisions::both));
        this.finder = new Once<>(() -> new ChangeFinder(rulebook));
    }

    Interview interview(Facts facts, LocalDate asOf, Goal goal) {
        Objects.requireNonNull(facts, "facts: Facts.nothing() when nothing is known");
        Objects.requireNonNull(asOf, "asOf: the day of the decision");
        Objects.requireNonNull(goal, "goal: Goal.personalBenefits() by default");
        List<String> policies = policies(goal);
        admission.check(facts, asOf, policies);
        return interviewer
                .get()
                .begin(facts, asOf, policies, goal instanceof Goal.Policies || goal instanceof Goal.Measure);
    }

    ByCase byCase(Facts facts, LocalDate asOf, String policy, FactPath path) {
        Objects.requireNonNull(facts, "facts: Facts.nothing() when nothing is known");
        Objects.requireNonNull(asOf, "asOf: the day of the decision");
        Objects.requireNonNull(policy, "policy: an id");
        Objects.requireNonNull(path, "path: a field of a fact");
        admission.check(facts, asOf, List.of(policy));
        return cases.get().find(facts, asOf, policy, path);
    }

    Overview overview(Facts facts, LocalDate asOf, Collection<String> policies) {
        Overview overview =
                new OpenCases(cases.get(), decisions::look).in(decisions.overview(facts, asOf, policies), facts);
        Overview offered = new Vain(decisions::look).in(overview, facts);
        Overview due = new DueDays(decisions::both).in(offered, facts);
        return new Helps(finder.get(), decisions::replay).in(due, facts);
    }

    private List<String> policies(Goal goal) {
        if (goal instanceof Goal.Policies named) {
            return named.ids();
        }
        if (goal instanceof Goal.Measure measure) {
            return catalogue.get().answering(measure.block());
        }
        return goal instanceof Goal.Duties
                ? interviewer.get().duties()
                : interviewer.get().personal();
    }

    Changes changes(Facts facts, LocalDate asOf, String policy) {
        Objects.requireNonNull(facts, "facts: Facts.nothing() when nothing is known");
        Objects.requireNonNull(asOf, "asOf: the day of the answers");
        Objects.requireNonNull(policy, "policy: the id of a policy");
        admission.check(facts, asOf, List.of(policy));
        return new Changes(asOf, edition, policy, finder.get().turnings(policy, facts, asOf, decisions.replay(policy)));
    }

    Earliest earliest(String policy, Facts facts, DatePeriod range) {
        Objects.requireNonNull(policy, "policy: the id of a policy");
        Objects.requireNonNull(facts, "facts: Facts.nothing() when nothing is known");
        Objects.requireNonNull(range, "range: the days to look at");
        LocalDate last = AskedChanges.end(range);
        admission.check(Facts.nothing(), range.from(), List.of(policy));
        admission.check(facts, last, List.of(policy));
        return new Earliest(
                edition,
                policy,
                range,
                finder.get().earliest(policy, facts, range.from(), last, decisions.replay(policy)));
    }

    Least least(String policy, Facts facts, LocalDate asOf, FactPath path) {
        Objects.requireNonNull(policy, "policy: the id of a policy");
        Objects.requireNonNull(facts, "facts: what is known of the case");
        Objects.requireNonNull(asOf, "asOf: the day of the answers");
        Objects.requireNonNull(path, "path: where the number stands");
        admission.check(facts, asOf, List.of(policy));
        AskedChanges.Number number = AskedChanges.number(facts, path);
        return new Least(
                asOf,
                edition,
                policy,
                path,
                number.label(),
                number.field().unit(),
                finder.get()
                        .least(
                                policy,
                                facts,
                                asOf,
                                number.kind(),
                                number.index(),
                                number.field(),
                                decisions.replay(policy)));
    }
}

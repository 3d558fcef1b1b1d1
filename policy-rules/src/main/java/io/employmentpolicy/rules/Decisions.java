package io.employmentpolicy.rules;

import io.employmentpolicy.model.decision.Choice;
import io.employmentpolicy.model.decision.Decision;
import io.employmentpolicy.model.decision.Depth;
import io.employmentpolicy.model.decision.Determination;
import io.employmentpolicy.model.decision.Edition;
import io.employmentpolicy.model.decision.Notice;
import io.employmentpolicy.model.decision.Outcome;
import io.employmentpolicy.model.decision.Overview;
import io.employmentpolicy.model.decision.Screening;
import io.employmentpolicy.model.decision.Verification;
import io.employmentpolicy.model.facts.Facts;
import io.employmentpolicy.model.source.PolicyDocument;
import io.employmentpolicy.rules.changes.Replay;
import io.employmentpolicy.rules.combine.Combiner;
import io.employmentpolicy.rules.combine.DrawnTogether;
import io.employmentpolicy.rules.consistency.Consistency;
import io.employmentpolicy.rules.consistency.ContradictionMarks;
import io.employmentpolicy.rules.consistency.KnownPolicies;
import io.employmentpolicy.rules.difference.TouchedPolicies;
import io.employmentpolicy.rules.edition.Rulebook;
import io.employmentpolicy.rules.engine.AfterDeath;
import io.employmentpolicy.rules.engine.AfterTerm;
import io.employmentpolicy.rules.engine.Decider;
import io.employmentpolicy.rules.engine.NothingDue;
import io.employmentpolicy.rules.engine.SubjectMarks;
import io.employmentpolicy.rules.screening.Screened;
import io.employmentpolicy.rules.screening.Screener;
import io.employmentpolicy.rules.text.AmountText;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/** Decisions, screenings and what is read off them, under one edition. Thread-safe. */
final class Decisions {
    private static final Set<Screening.Group> EXPLAINED = Set.of(
            Screening.Group.YOURS,
            Screening.Group.DELEGATED,
            Screening.Group.POWER,
            Screening.Group.REFUSED,
            Screening.Group.FAILED);

    private final Rulebook rulebook;
    private final Decider decider;
    private final Admission admission;
    private final Once<Combiner> combiner;
    private final Once<Consistency> consistency;
    private final Edition edition;
    private final boolean alone;
    private final Once<NamedPolicies> named;
    private final Once<Principles> principles;
    private final Once<NearRemarks> remarks;
    private final Once<Screener> screener;
    private final Once<AfterDeath> afterDeath;

    /**
     * Makes ready what a question needs when the first one comes: of many a trial edition only the names are looked at.
     *
     * @param alone whether the explaining engine always decides alone
     */
    Decisions(
            Rulebook rulebook,
            Decider decider,
            KnownPolicies known,
            Admission admission,
            Edition edition,
            boolean alone) {
        this.alone = alone;
        this.named = new Once<>(() -> new NamedPolicies(rulebook.policies()));
        this.principles = new Once<>(() -> new Principles(rulebook.combinations()));
        this.remarks = new Once<>(() -> new NearRemarks(rulebook));
        this.rulebook = rulebook;
        this.decider = decider;
        this.admission = admission;
        this.edition = edition;
        this.combiner = new Once<>(() -> new Combiner(
                Stream.concat(rulebook.combinations().stream(), Stream.of(Combiner.DRAWN_ONCE))
                        .toList(),
                rulebook.rules(),
                id -> rulebook.clause(id).orElse(null),
                rulebook.book()));
        this.consistency = new Once<>(
                () -> new Consistency(rulebook, new DrawnTogether(rulebook.combinations(), rulebook.book()), known));
        this.afterDeath = new Once<>(() -> new AfterDeath(rulebook.policies()));
        this.screener = new Once<>(() -> new Screener(rulebook, decider));
    }

    Decision decide(Facts facts, LocalDate asOf, Collection<String> policies, Depth depth, Verification verification) {
        Objects.requireNonNull(facts, "facts: Facts.nothing() when nothing is known");
        Objects.requireNonNull(asOf, "asOf: the day of the decision");
        Objects.requireNonNull(policies, "policies: ids, or an empty list for all of them");
        Objects.requireNonNull(depth, "depth: how much is to be said of why");
        Objects.requireNonNull(verification, "verification: Verification.EVERY by default");
        admission.check(facts, asOf, policies);
        boolean verified = verified(facts, verification);
        Consistency.Findings checked = consistency.get().check(facts, asOf);
        List<Determination> determinations =
                settled(decided(checked.trusted(), asOf, wanted(policies), depth, verified), checked, asOf);
        return new Decision(
                asOf,
                edition,
                verification,
                verified,
                determinations,
                combiner.get().choices(determinations, checked.trusted(), asOf),
                checked.contradictions());
    }

    private List<Determination> decided(
            Facts facts, LocalDate asOf, Collection<String> wanted, Depth depth, boolean verified) {
        return Screener.isFew(wanted)
                ? decider.decide(facts, asOf, wanted, depth, verified)
                : screener.get().decide(facts, asOf, wanted, depth, verified);
    }

    Screening screen(Facts facts, LocalDate asOf, Collection<String> policies, Verification verification) {
        Objects.requireNonNull(facts, "facts: Facts.nothing() when nothing is known");
        Objects.requireNonNull(asOf, "asOf: the day of the screening");
        Objects.requireNonNull(policies, "policies: ids, or an empty list for all of them");
        Objects.requireNonNull(verification, "verification: Verification.SAMPLED by default");
        admission.check(facts, asOf, policies);
        boolean verified = verified(facts, verification);
        Collection<String> wanted = wanted(policies);
        Consistency.Findings checked = consistency.get().check(facts, asOf);
        Screener own = screener.get();
        Screened found = verified
                ? own.screened(facts, decider.decide(checked.trusted(), asOf, wanted, Depth.NONE, verified))
                : own.screen(checked.trusted(), asOf, wanted);
        Screened named = found.with(settled(found.determinations(), checked, asOf));
        List<Choice> choices = combiner.get().choices(named.determinations(), checked.trusted(), asOf);
        return new Screening(
                asOf,
                edition,
                verification,
                verified,
                own.findings(named, choices, facts, asOf),
                choices,
                checked.contradictions());
    }

    Overview overview(Facts facts, LocalDate asOf, Collection<String> policies) {
        Objects.requireNonNull(asOf, "asOf: the day of the overview");
        Objects.requireNonNull(policies, "policies: ids, or an empty list for all of them");
        Screening screening = policies.isEmpty()
                ? screen(facts, asOf, policies, Verification.SAMPLED)
                : screenedBeside(facts, asOf, policies);
        List<String> told = screening.findings().stream()
                .filter(one -> !policies.isEmpty()
                        || EXPLAINED.contains(one.group())
                        || AmountText.isSum(one.outcome())
                        || screening.in(Screening.Group.YOURS).isEmpty() && one.outcome() instanceof Outcome.Derived)
                .map(Screening.Finding::policy)
                .distinct()
                .toList();
        Decision explained = told.isEmpty()
                ? new Decision(asOf, edition, List.of(), List.of())
                : Overview.many(screening)
                        ? examples(facts, asOf, told)
                        : decide(facts, asOf, told, Depth.ALL, Verification.EVERY);
        return new Overview(
                screening,
                named(explained, screening),
                cited(explained.determinations()),
                List.copyOf(policies),
                List.of(),
                List.of());
    }

    private Decision named(Decision one, Screening screening) {
        return new Decision(
                one.asOf(),
                one.edition(),
                one.verification(),
                one.verified(),
                one.determinations().stream()
                        .map(remarks.get()::in)
                        .map(named.get()::in)
                        .map(each -> principles.get().in(each, screening))
                        .toList(),
                one.choices(),
                one.contradictions());
    }

    /** Whoever asks about one right wants to know what becomes of it beside others all the same. */
    private Screening screenedBeside(Facts facts, LocalDate asOf, Collection<String> policies) {
        admission.check(facts, asOf, policies);
        Screening whole = screen(facts, asOf, companions(policies), Verification.SAMPLED);
        return new Screening(
                asOf,
                edition,
                whole.verification(),
                whole.verified(),
                whole.findings().stream()
                        .filter(one -> policies.contains(one.policy()))
                        .toList(),
                concerning(whole.choices(), policies),
                whole.contradictions());
    }

    /** Of many rows one for every kind of answer is explained: who reads a page wants to know why, not why ten thousand times. */
    private Decision examples(Facts facts, LocalDate asOf, List<String> policies) {
        Consistency.Findings findings = consistency.get().check(facts, asOf);
        Map<Overview.Sort, Determination> first = new LinkedHashMap<>();
        for (String policy : policies) {
            settled(decider.decide(findings.trusted(), asOf, List.of(policy), Depth.DECIDING, true), findings, asOf)
                    .forEach(one -> first.putIfAbsent(Overview.Sort.of(one), one));
        }
        return new Decision(
                asOf,
                edition,
                Verification.EVERY,
                true,
                List.copyOf(first.values()),
                List.of(),
                findings.contradictions());
    }

    List<Notice> notices(Facts facts, LocalDate asOf, String policy) {
        Objects.requireNonNull(policy, "policy: the id of one");
        List<Determination> told = decide(facts, asOf, List.of(policy), Depth.ALL, Verification.EVERY)
                .determinations();
        List<Choice> choices = beside(facts, asOf, List.of(policy));
        return told.stream()
                .map(one -> new Notice(
                        asOf,
                        edition,
                        named.get().in(remarks.get().in(one)),
                        cited(List.of(one)),
                        choices.stream()
                                .filter(choice -> choice.of(one).isPresent())
                                .toList(),
                        null))
                .toList();
    }

    /** What may be drawn together of some policies and all that stands beside them, whoever was asked about. */
    List<Choice> beside(Facts facts, LocalDate asOf, Collection<String> policies) {
        return concerning(
                decide(facts, asOf, companions(policies), Depth.NONE, Verification.EVERY)
                        .choices(),
                policies);
    }

    private static List<Choice> concerning(List<Choice> choices, Collection<String> policies) {
        return choices.stream()
                .filter(choice -> choice.rights().stream().anyMatch(right -> policies.contains(right.policy())))
                .toList();
    }

    /** The policies with all that some rule of combination puts beside them, and beside these. */
    private Set<String> companions(Collection<String> policies) {
        Set<String> all = Set.copyOf(policies);
        Set<String> more = TouchedPolicies.withCompanions(all, rulebook);
        while (!more.equals(all)) {
            all = more;
            more = TouchedPolicies.withCompanions(all, rulebook);
        }
        return all;
    }

    /** The documents on which determinations rest, each once, in the order of their clauses. */
    private List<PolicyDocument> cited(List<Determination> determinations) {
        return determinations.stream()
                .flatMap(one -> one.clauses().stream())
                .map(clause -> rulebook.documents().get(clause.document()))
                .filter(document -> document != null)
                .distinct()
                .toList();
    }

    /** How many contradictions there are among facts. */
    int clashes(Facts facts, LocalDate asOf) {
        return consistency.get().check(facts, asOf).contradictions().size();
    }

    /** What the explaining engine alone says, without reasons. */
    List<Determination> look(Facts facts, LocalDate asOf, Collection<String> policies) {
        Consistency.Findings checked = consistency.get().check(facts, asOf);
        return settled(decider.decide(checked.trusted(), asOf, policies, Depth.NONE, false), checked, asOf);
    }

    /** Ids of the rules of a policy that hold. */
    Set<String> holding(Facts facts, LocalDate asOf, String policy) {
        Objects.requireNonNull(asOf, "asOf: the day of the decision");
        Objects.requireNonNull(policy, "policy: the id of one");
        admission.check(facts, asOf, List.of(policy));
        return decider.holding(consistency.get().check(facts, asOf).trusted(), asOf, policy);
    }

    /** What both engines say. */
    List<Determination> both(Facts facts, LocalDate asOf, Collection<String> policies) {
        return decide(facts, asOf, policies, Depth.DECIDING, Verification.EVERY).determinations();
    }

    /** A policy asked again and again about facts that change. */
    Replay replay(String policy) {
        return (facts, asOf, depth, both) -> {
            Consistency.Findings checked = consistency.get().check(facts, asOf);
            List<Determination> found = decider.decide(checked.trusted(), asOf, List.of(policy), depth, both);
            return new Replay.Replayed(settled(found, checked, asOf), checked.contradictions());
        };
    }

    /** What no rule can say by itself: much ends with a death or its last day, and what is open because facts contradict each other names them; nor can
     * it tell the rows of a list apart. */
    private List<Determination> settled(List<Determination> found, Consistency.Findings checked, LocalDate asOf) {
        return new SubjectMarks(checked.trusted())
                .on(ContradictionMarks.named(
                        afterDeath.get().ended(AfterTerm.ended(NothingDue.refused(found), asOf), checked.trusted()),
                        checked.contradictions()));
    }

    /** The facts of a case are looked through for its seed only where that decides. */
    private boolean verified(Facts facts, Verification verification) {
        return !alone && isVerified(facts, verification);
    }

    private static boolean isVerified(Facts facts, Verification verification) {
        return verification.equals(Verification.EVERY)
                || !verification.equals(Verification.OFF) && verification.takes(Screener.seed(facts));
    }

    private Collection<String> wanted(Collection<String> policies) {
        return policies.isEmpty() ? rulebook.policies().keySet() : policies;
    }
}

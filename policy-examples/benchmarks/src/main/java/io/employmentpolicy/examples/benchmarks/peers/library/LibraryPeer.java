package io.employmentpolicy.examples.benchmarks.peers.library;

import io.employmentpolicy.examples.benchmarks.peers.Applicant;
import io.employmentpolicy.examples.benchmarks.peers.Applicants;
import io.employmentpolicy.examples.benchmarks.peers.Findings;
import io.employmentpolicy.examples.benchmarks.peers.Peer;
import io.employmentpolicy.model.decision.Amount;
import io.employmentpolicy.model.decision.Decision;
import io.employmentpolicy.model.decision.Depth;
import io.employmentpolicy.model.decision.Outcome;
import io.employmentpolicy.model.decision.Screening;
import io.employmentpolicy.model.decision.Verification;
import io.employmentpolicy.rules.PolicyEngine;
import io.employmentpolicy.rules.batch.BatchAnswer;
import io.employmentpolicy.rules.batch.BatchCase;
import io.employmentpolicy.rules.batch.BatchOptions;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** 本库。 / This library: the shipped policies themselves, with all they build on, asked from facts. */
public final class LibraryPeer implements Peer {
    private static final String BENEFIT = "CN-UI";
    private static final String SUBSIDY = "TJ-FLEX";
    private static final List<String> BOTH = List.of(BENEFIT, SUBSIDY);

    private final PolicyEngine engine;
    private final @Nullable Depth depth;
    private final Verification verification;

    /** @param depth how much decisions say of why; null to screen, which says nothing of it */
    public LibraryPeer(PolicyEngine engine, @Nullable Depth depth, Verification verification) {
        this.engine = engine;
        this.depth = depth;
        this.verification = verification;
    }

    /** The shipped policies in the one reading that peers have too: the benefit lasts as long as was paid for, whoever retires meanwhile. */
    public static PolicyEngine engine() {
        return PolicyEngine.builder()
                .choose(BENEFIT, "at-retirement", "goes-on")
                .compileOnDemand()
                .build();
    }

    @Override
    public Findings decide(Applicant applicant) {
        return depth == null
                ? findings(screened(engine.screen(applicant.facts(), Applicants.AS_OF, BOTH, verification)))
                : findings(decided(engine.decide(applicant.facts(), Applicants.AS_OF, BOTH, depth, verification)));
    }

    @Override
    public List<Findings> decideAll(List<Applicant> applicants) {
        if (depth != null) {
            return applicants.stream().map(this::decide).toList();
        }
        Stream<BatchCase> cases = applicants.stream().map(one -> BatchCase.of(one.facts(), Applicants.AS_OF));
        BatchOptions options = BatchOptions.DEFAULT.about(BOTH).verified(verification);
        try (Stream<BatchAnswer<Screening>> answers = engine.screenAll(cases, options)) {
            return answers.map(one -> findings(screened(((BatchAnswer.Answered<Screening>) one).answer())))
                    .toList();
        }
    }

    private static Function<String, Outcome> decided(Decision decision) {
        return policy -> decision.only(policy).orElseThrow().outcome();
    }

    private static Function<String, Outcome> screened(Screening screening) {
        return policy -> screening.of(policy).get(0).outcome();
    }

    private static Findings findings(Function<String, Outcome> outcomes) {
        Amount subsidy = amount(outcomes.apply(SUBSIDY));
        Amount benefit = amount(outcomes.apply(BENEFIT));
        return new Findings(
                benefit == null ? 0 : Objects.requireNonNull(benefit.months()),
                subsidy == null
                        ? 0
                        : ((Amount.Exact) subsidy.quantity()).yuan().amount().intValueExact(),
                subsidy == null ? 0 : Objects.requireNonNull(subsidy.months()));
    }

    private static @Nullable Amount amount(Outcome outcome) {
        return outcome instanceof Outcome.Eligible eligible ? eligible.amounts().get(0) : refused(outcome);
    }

    /** A person who is fully known gets a yes or a no. */
    private static @Nullable Amount refused(Outcome outcome) {
        if (outcome instanceof Outcome.NotEligible) {
            return null;
        }
        throw new IllegalStateException("neither granted nor refused: " + outcome);
    }
}

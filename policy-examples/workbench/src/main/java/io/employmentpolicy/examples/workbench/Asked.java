package io.employmentpolicy.examples.workbench;

import io.employmentpolicy.model.decision.Decision;
import io.employmentpolicy.model.decision.Depth;
import io.employmentpolicy.model.decision.Overview;
import io.employmentpolicy.model.decision.Screening;
import io.employmentpolicy.model.decision.Screening.Group;
import io.employmentpolicy.model.decision.Verification;
import io.employmentpolicy.model.problem.InvalidFactsException;
import io.employmentpolicy.rules.PolicyEngine;
import io.employmentpolicy.rules.exchange.Question;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;

/**
 * 一次提问。 / A question as it was read, with its day and the policies it asks for.
 *
 * @param name the file it stands in, with its line where a file holds several
 * @param policies ids; empty for all of them
 */
record Asked(String name, Question question, LocalDate day, List<String> policies) {
    private static final Set<Group> CONCERN = Set.of(
            Group.YOURS,
            Group.PERHAPS,
            Group.DELEGATED,
            Group.LATER,
            Group.DUTY,
            Group.POWER,
            Group.TARGET,
            Group.CHECK,
            Group.INSTEAD,
            Group.REFUSED,
            Group.FAILED);

    Asked {
        policies = List.copyOf(policies);
    }

    /** Everything that was asked for. */
    Decision whole(PolicyEngine engine, Depth depth, Verification verification) {
        return located(() -> engine.decide(question.facts(), day, policies, depth, verification));
    }

    /** The same to be read: of policies asked for by name it also says what becomes of them beside others. */
    Decision told(PolicyEngine engine, Verification verification) {
        return policies.isEmpty()
                ? whole(engine, Depth.ALL, verification)
                : located(() -> engine.decideBeside(question.facts(), day, policies, verification));
    }

    /** What was asked for by name, or of all policies those that concern the case. */
    Decision concerning(PolicyEngine engine, Depth depth, Verification verification) {
        if (!policies.isEmpty()) {
            return whole(engine, depth, verification);
        }
        return located(() -> {
            Screening screening = engine.screen(question.facts(), day, List.of(), Verification.OFF);
            List<String> wanted = screening.findings().stream()
                    .filter(one -> CONCERN.contains(one.group()))
                    .map(Screening.Finding::policy)
                    .distinct()
                    .toList();
            return wanted.isEmpty()
                    ? new Decision(
                            day,
                            engine.edition(),
                            verification,
                            false,
                            List.of(),
                            List.of(),
                            screening.contradictions())
                    : engine.decide(question.facts(), day, wanted, depth, verification);
        });
    }

    Overview overview(PolicyEngine engine) {
        return located(() -> engine.overview(question.facts(), day, policies));
    }

    /** What the engine finds wrong with a question is told with the file it came from. */
    private <T> T located(Supplier<T> answer) {
        try {
            return answer.get();
        } catch (InvalidFactsException e) {
            throw Inputs.at(name, e);
        }
    }
}

package io.employmentpolicy.examples.service.page;

import io.employmentpolicy.model.decision.Determination.Kind;
import io.employmentpolicy.model.decision.Overview;
import io.employmentpolicy.model.decision.Screening;
import io.employmentpolicy.model.decision.Verification;
import io.employmentpolicy.model.employer.Employer;
import io.employmentpolicy.model.employer.WorkInjuryCase;
import io.employmentpolicy.model.employer.WorkInjuryCaseBuilder;
import io.employmentpolicy.model.facts.Dictionary;
import io.employmentpolicy.model.facts.FactKind;
import io.employmentpolicy.model.facts.Facts;
import io.employmentpolicy.model.person.Person;
import io.employmentpolicy.model.value.Occurrence;
import io.employmentpolicy.rules.PolicyEngine;
import io.employmentpolicy.rules.interview.Goal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * 为谁查询。 / For whom somebody asks, and what for: what a person may have, what an employer may have for itself and those it hired, or what either
 * must do.
 */
enum Inquirer {
    PERSON {
        /** Whoever asks about himself is alive, and is not asked for the day of his death. */
        @Override
        Facts known() {
            return Facts.builder()
                    .add(Person.builder().diedOn(Occurrence.notYet()).build())
                    .build();
        }

        /** Nor for how long after an accident he died. */
        @Override
        Facts sure(Facts told) {
            return told.replacing(fact -> fact instanceof WorkInjuryCase injury ? alive(injury) : fact);
        }

        @Override
        Goal goal(PolicyEngine engine) {
            return Goal.personalBenefits();
        }

        @Override
        Screening screen(PolicyEngine engine, Facts facts, LocalDate asOf) {
            return engine.screen(facts, asOf);
        }

        @Override
        Overview overview(PolicyEngine engine, Facts facts, LocalDate asOf) {
            return engine.overview(facts, asOf);
        }
    },
    EMPLOYER {
        @Override
        Facts known() {
            return Facts.nothing();
        }

        @Override
        Goal goal(PolicyEngine engine) {
            return Goal.policies(policies(engine));
        }

        @Override
        Screening screen(PolicyEngine engine, Facts facts, LocalDate asOf) {
            return engine.screen(facts, asOf, policies(engine), Verification.SAMPLED);
        }

        @Override
        Overview overview(PolicyEngine engine, Facts facts, LocalDate asOf) {
            return engine.overview(facts, asOf, policies(engine));
        }
    },
    DUTIES {
        /** Whoever asks what to do is alive, be it for himself or for an employer. */
        @Override
        Facts known() {
            return PERSON.known();
        }

        @Override
        Facts sure(Facts told) {
            return PERSON.sure(told);
        }

        @Override
        Goal goal(PolicyEngine engine) {
            return Goal.duties();
        }

        @Override
        Screening screen(PolicyEngine engine, Facts facts, LocalDate asOf) {
            return engine.screen(facts, asOf, duties(engine, facts, asOf), Verification.SAMPLED);
        }

        @Override
        Overview overview(PolicyEngine engine, Facts facts, LocalDate asOf) {
            return engine.overview(facts, asOf, duties(engine, facts, asOf));
        }

        private List<String> duties(PolicyEngine engine, Facts facts, LocalDate asOf) {
            return engine.interview(facts, asOf, Goal.duties()).policies();
        }
    };

    /** What needs no question. */
    abstract Facts known();

    /** What was told, with what goes without saying of whoever tells it. */
    Facts sure(Facts told) {
        return told;
    }

    /** What an interview is to settle. */
    abstract Goal goal(PolicyEngine engine);

    /** The first answer. */
    abstract Screening screen(PolicyEngine engine, Facts facts, LocalDate asOf);

    /** The answer. */
    abstract Overview overview(PolicyEngine engine, Facts facts, LocalDate asOf);

    /** As forms and addresses write it. */
    String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The page on which it begins. */
    String start() {
        return this == PERSON ? "/resident" : "/" + code();
    }

    static Optional<Inquirer> of(String code) {
        return Arrays.stream(values()).filter(one -> one.code().equals(code)).findFirst();
    }

    private static WorkInjuryCase alive(WorkInjuryCase injury) {
        return injury.diedOn() != null
                ? injury
                : WorkInjuryCaseBuilder.builder(injury)
                        .diedOn(Occurrence.notYet())
                        .diedAt(Occurrence.notYet())
                        .missingSince(Occurrence.notYet())
                        .declaredDeadOn(Occurrence.notYet())
                        .build();
    }

    /** What is open to others than whoever asks: somebody who names the employer he works for does not ask what it may have. */
    Set<String> others(PolicyEngine engine) {
        return this == PERSON ? Set.copyOf(policies(engine)) : Set.of();
    }

    /** The benefits about an employer, or about somebody it hired. */
    private static List<String> policies(PolicyEngine engine) {
        Dictionary dictionary = engine.dictionary();
        return engine.catalogue().policies().stream()
                .filter(one -> one.kind() == Kind.BENEFIT)
                .filter(one -> dictionary
                        .byName(one.subject())
                        .map(FactKind::root)
                        .filter(kind -> kind.isAbout(Employer.class))
                        .isPresent())
                .map(io.employmentpolicy.rules.PolicyCatalogue.Entry::id)
                .toList();
    }
}

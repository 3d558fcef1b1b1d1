package io.employmentpolicy.rules.lint;

import io.employmentpolicy.rules.edition.Parameter;
import io.employmentpolicy.rules.edition.Policy;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

/** 到期的数字。 / Seen from a day: figures and policies that have ended or end within thirty days, with nothing that follows them. */
final class Expiring implements Lint {
    private static final int SOON = 30;

    private final LocalDate on;

    Expiring(LocalDate on) {
        this.on = on;
    }

    @Override
    public void look(Looked edition, Findings findings) {
        for (Parameter one : edition.book().parameters()) {
            boolean open = one.values().stream()
                    .map(Parameter.Dated::validity)
                    .anyMatch(value -> value.to() == null && value.knownOn().isEmpty());
            Optional<LocalDate> last = one.values().stream()
                    .map(Parameter.Dated::validity)
                    .flatMap(value -> Stream.ofNullable(value.to()))
                    .max(Comparator.naturalOrder());
            boolean read = edition.readersOf(one.key()).stream().anyMatch(rule -> !hasEnded(edition.policy(rule)));
            if (!open && read) {
                last.filter(this::isSoon)
                        .ifPresent(
                                day -> findings.add(LintProblems.REMARK_328_VALUE.at(one.place(), one.key(), day, on)));
            }
        }
        for (Policy policy : edition.policies()) {
            LocalDate last = policy.to();
            if (last != null && isSoon(last) && !last.isBefore(on) && policy.replacedBy() == null) {
                findings.add(LintProblems.REMARK_328_POLICY.at(policy.place(), policy.id(), last, on));
            }
        }
    }

    private boolean hasEnded(Policy policy) {
        return policy.to() != null && policy.to().isBefore(on);
    }

    private boolean isSoon(LocalDate last) {
        return !last.isAfter(on.plusDays(SOON));
    }
}

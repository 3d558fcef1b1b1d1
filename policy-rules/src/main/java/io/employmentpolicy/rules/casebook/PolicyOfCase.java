package io.employmentpolicy.rules.casebook;

import io.employmentpolicy.model.decision.Determination;
import io.employmentpolicy.model.problem.Problem;
import io.employmentpolicy.rules.PolicyCatalogue;
import io.employmentpolicy.rules.document.Node;
import io.employmentpolicy.rules.problem.Phrases;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * 案例所属的政策。 / The policy a case is about.
 *
 * @param policy null when no policy carries it, or the case is wrong
 * @param problem what is wrong with it
 */
record PolicyOfCase(
        PolicyCatalogue.@Nullable Entry policy, @Nullable Problem problem) {
    private static final String CASES = "cases";

    static PolicyOfCase find(PolicyCase one, PolicyCatalogue catalogue) {
        if (one.policy() != null) {
            return named(one, one.policy(), catalogue);
        }
        if (one.byMeasure()) {
            return new PolicyOfCase(byMeasure(one, catalogue).orElse(null), null);
        }
        List<PolicyCatalogue.Entry> beside = byFolder(one, catalogue);
        if (beside.size() == 1) {
            return new PolicyOfCase(beside.get(0), null);
        }
        return new PolicyOfCase(
                null,
                beside.isEmpty()
                        ? CaseProblems.CASE_114_NONE.at(one.place(), one.id())
                        : CaseProblems.CASE_114_SEVERAL.at(
                                one.place(),
                                one.id(),
                                Phrases.list(beside.stream()
                                        .map(PolicyCatalogue.Entry::id)
                                        .toList())));
    }

    private static PolicyOfCase named(PolicyCase one, String policy, PolicyCatalogue catalogue) {
        Optional<PolicyCatalogue.Entry> found = catalogue.policy(policy);
        if (found.isPresent()) {
            return new PolicyOfCase(found.get(), null);
        }
        List<String> known =
                catalogue.policies().stream().map(PolicyCatalogue.Entry::id).toList();
        return new PolicyOfCase(null, CaseProblems.CASE_113.at(one.place(), one.id(), policy, known));
    }

    /** The file lies in {@code <folder>/cases}: the policies of the longest folder that fits. */
    private static List<PolicyCatalogue.Entry> byFolder(PolicyCase one, PolicyCatalogue catalogue) {
        String path = one.place().file().replace('\\', '/');
        String plain = path.substring(path.indexOf(':') + 1);
        int end = plain.lastIndexOf("/" + CASES + "/");
        String folder = end >= 0 ? plain.substring(0, end) : "";
        if (end < 0 && !plain.startsWith(CASES + "/")) {
            return List.of();
        }
        List<PolicyCatalogue.Entry> fitting = catalogue.policies().stream()
                .filter(policy -> folder.equals(policy.folder())
                        || !policy.folder().isEmpty() && folder.endsWith("/" + policy.folder()))
                .toList();
        int longest = fitting.stream()
                .mapToInt(policy -> policy.folder().length())
                .max()
                .orElse(0);
        return fitting.stream()
                .filter(policy -> policy.folder().length() == longest)
                .toList();
    }

    /** Of the policies that answer a measure, the one whose words the case uses, that looks at most of what is given and is in force. */
    private static Optional<PolicyCatalogue.Entry> byMeasure(PolicyCase one, PolicyCatalogue catalogue) {
        return ofMeasure(one, catalogue).stream()
                .max(Comparator.<PolicyCatalogue.Entry, Boolean>comparing(policy -> speaks(policy, one))
                        .thenComparing(policy -> named(policy, one))
                        .thenComparing(policy -> looksAt(policy, one))
                        .thenComparing(policy -> inForce(policy, one.asOf()))
                        .thenComparing(policy -> one.measures().contains(policy.id()))
                        .thenComparing(policy -> policy.kind() == Determination.Kind.BENEFIT)
                        .thenComparing(PolicyCatalogue.Entry::id, Comparator.reverseOrder()));
    }

    /** Whether a policy is of the measure itself, not of another text that carries the measure out. */
    private static boolean named(PolicyCatalogue.Entry policy, PolicyCase one) {
        return one.measures().stream().anyMatch(measure -> policy.id().startsWith(measure));
    }

    /**
     * The policies that answer a measure and look at something that is given; those that look at most of it first. Where the subject of some
     * is given, the others are left out; what a target measures is data, its subject is never given.
     */
    static List<PolicyCatalogue.Entry> ofMeasure(PolicyCase one, PolicyCatalogue catalogue) {
        List<PolicyCatalogue.Entry> all = looking(one, catalogue);
        List<PolicyCatalogue.Entry> about = all.stream()
                .filter(policy -> policy.kind() == Determination.Kind.TARGET
                        || one.given().entries().containsKey(policy.subject()))
                .toList();
        return about.isEmpty() ? all : about;
    }

    private static List<PolicyCatalogue.Entry> looking(PolicyCase one, PolicyCatalogue catalogue) {
        return catalogue.policies().stream()
                .filter(policy -> one.measures().contains(policy.id())
                        || policy.measures().stream().anyMatch(one.measures()::contains))
                .filter(policy -> looksAt(policy, one) > 0)
                .sorted(Comparator.<PolicyCatalogue.Entry>comparingLong(policy -> -looksAt(policy, one))
                        .thenComparing(PolicyCatalogue.Entry::id))
                .toList();
    }

    private static long looksAt(PolicyCatalogue.Entry policy, PolicyCase one) {
        Set<String> kinds = policy.needs().stream()
                .map(field -> field.substring(0, field.indexOf('.')))
                .collect(Collectors.toSet());
        kinds.add(policy.subject());
        return one.given().entries().keySet().stream().filter(kinds::contains).count();
    }

    private static boolean inForce(PolicyCatalogue.Entry policy, LocalDate day) {
        return (policy.from() == null || !day.isBefore(policy.from()))
                && (policy.to() == null || !day.isAfter(policy.to()));
    }

    private static boolean speaks(PolicyCatalogue.Entry policy, PolicyCase one) {
        if (!one.expect().entries().containsKey("result")
                && one.expect().entries().keySet().stream().anyMatch(policy.names()::contains)) {
            return true;
        }
        boolean money = one.expect().entries().keySet().stream().anyMatch(key -> key.endsWith("_yuan"));
        String word = one.expect().entries().get("result") instanceof Node.Scalar scalar && scalar.text() != null
                ? scalar.text()
                : "";
        return Words.own(policy.kind()).contains(Words.plain(word, policy.kind()))
                || money && Words.own(policy.kind()).contains("eligible");
    }
}

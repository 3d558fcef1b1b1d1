package io.employmentpolicy.rules.evaluator;

import io.employmentpolicy.rules.evaluation.CaseFact;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * 一项政策各规则的结果。 / What was found of the rules of a policy, for each choice of versions and each subject; where cases like this one told
 * enough, found only when somebody asks. Belongs to one case and one thread.
 */
final class FoundRules {
    private final @Nullable Alike alike;
    private final Supplier<List<Map<CaseFact, List<ExplainedRule>>>> evaluation;
    private @Nullable List<Map<CaseFact, List<ExplainedRule>>> versions;

    /** @param alike the cases it is like; null when there are none, or nobody looked for them */
    FoundRules(@Nullable Alike alike, Supplier<List<Map<CaseFact, List<ExplainedRule>>>> evaluation) {
        this.alike = alike;
        this.evaluation = evaluation;
    }

    /** Of a policy that failed. */
    static FoundRules nothing() {
        return new FoundRules(null, List::of);
    }

    @Nullable
    Alike alike() {
        return alike;
    }

    /** For each choice of versions what was found by subject. */
    List<Map<CaseFact, List<ExplainedRule>>> versions() {
        List<Map<CaseFact, List<ExplainedRule>>> known = versions;
        if (known == null) {
            known = evaluation.get();
            versions = known;
        }
        return known;
    }

    /** What was found of a subject under the latest version. */
    List<ExplainedRule> latest(CaseFact subject) {
        List<Map<CaseFact, List<ExplainedRule>>> all = versions();
        return all.get(all.size() - 1).getOrDefault(subject, List.of());
    }
}

package io.employmentpolicy.rules.casebook;

import io.employmentpolicy.model.problem.Problem;
import io.employmentpolicy.model.text.Language;
import io.employmentpolicy.rules.casebook.CaseResult.Verdict;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * 案例运行报告。 / What became of a set of cases.
 *
 * @param results one per case that could be read, in file order
 * @param problems what is wrong with the files
 */
public record CaseReport(List<CaseResult> results, List<Problem> problems) {
    /** Copies the lists. */
    public CaseReport {
        results = List.copyOf(results);
        problems = List.copyOf(problems);
    }

    /** 某判断的案例数。 / How many cases have a verdict. */
    public long count(Verdict verdict) {
        return results.stream().filter(result -> result.verdict() == verdict).count();
    }

    /** 是否有不符。 / Whether an answer differs from what a case expects. */
    public boolean differs() {
        return count(Verdict.DIFFERS) > 0;
    }

    /** 案例本身是否有误。 / Whether files or cases are themselves wrong. */
    public boolean faulty() {
        return !problems.isEmpty() || count(Verdict.FAULTY) > 0;
    }

    /** 打印。 / Everything but the cases that passed whole, then the counts. */
    public String print(Language language) {
        List<String> lines = new ArrayList<>();
        Set<String> explained = new HashSet<>();
        problems.forEach(problem -> lines.add(problem.print(language)));
        results.stream()
                .filter(result -> result.verdict() != Verdict.PASSED
                        || !result.notCompared().isEmpty())
                .forEach(result -> lines.add(result.print(language, explained)));
        lines.add(counts(language));
        return String.join("\n", lines);
    }

    private String counts(Language language) {
        boolean zh = language == Language.ZH;
        String parts = Arrays.stream(Verdict.values())
                .filter(verdict -> verdict == Verdict.PASSED || count(verdict) > 0)
                .map(verdict -> verdict.label().in(language) + " " + count(verdict))
                .collect(Collectors.joining(zh ? "，" : ", "));
        return zh
                ? "共 " + results.size() + " 例：" + parts
                : results.size() + (results.size() == 1 ? " case: " : " cases: ") + parts;
    }
}

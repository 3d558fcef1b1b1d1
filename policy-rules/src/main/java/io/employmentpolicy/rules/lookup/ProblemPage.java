package io.employmentpolicy.rules.lookup;

import io.employmentpolicy.model.problem.Problem;
import io.employmentpolicy.model.text.Language;
import io.employmentpolicy.rules.casebook.CaseProblems;
import io.employmentpolicy.rules.checking.CheckingProblems;
import io.employmentpolicy.rules.document.DocumentProblems;
import io.employmentpolicy.rules.exchange.ExchangeProblems;
import io.employmentpolicy.rules.lint.LintProblems;
import io.employmentpolicy.rules.problem.Catalogue;
import io.employmentpolicy.rules.publish.PublishProblems;
import io.employmentpolicy.rules.reading.ReadingProblems;
import io.employmentpolicy.rules.sentences.SentenceProblems;
import io.employmentpolicy.rules.syntax.SyntaxProblems;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** 问题编号一览。 / Every code a policy folder, a question or a case can be refused with, and what is said with it. */
public final class ProblemPage {
    private static final List<Catalogue> CATALOGUES = List.of(
            DocumentProblems.CATALOGUE,
            SyntaxProblems.CATALOGUE,
            SentenceProblems.CATALOGUE,
            ReadingProblems.CATALOGUE,
            CheckingProblems.CATALOGUE,
            LintProblems.CATALOGUE,
            PublishProblems.CATALOGUE,
            ExchangeProblems.CATALOGUE,
            CaseProblems.CATALOGUE);

    private ProblemPage() {}

    /** 全部编号。 / All codes, sorted, each with one example of each kind; dots stand for what is told each time. */
    public static Map<String, List<Problem>> codes() {
        return codes(CATALOGUES.stream());
    }

    private static Map<String, List<Problem>> codes(Stream<Catalogue> catalogues) {
        return catalogues
                .map(Catalogue::examples)
                .flatMap(List::stream)
                .collect(Collectors.groupingBy(Problem::code, TreeMap::new, Collectors.toList()));
    }

    /**
     * 打印全页。 / The whole page as text.
     *
     * @param further catalogues of whoever reports more than the library does
     */
    public static String print(Language language, Catalogue... further) {
        StringBuilder page = new StringBuilder();
        Stream<Catalogue> all = Stream.concat(CATALOGUES.stream(), Arrays.stream(further));
        codes(all).forEach((code, examples) -> {
            page.append(code).append('\n');
            for (Problem example : examples) {
                page.append("  ")
                        .append(example.found().in(language))
                        .append("\n      ")
                        .append(language == Language.ZH ? "应为：" : "expected: ")
                        .append(example.expected().in(language))
                        .append("\n      ")
                        .append(language == Language.ZH ? "也许：" : "maybe: ")
                        .append(example.fix().in(language))
                        .append('\n');
            }
        });
        return page.toString();
    }
}

package io.employmentpolicy.rules.casebook;

import io.employmentpolicy.model.problem.Problem;
import io.employmentpolicy.model.text.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/** JUnit 形式的案例报告。 / A report of cases as build servers read it: one test case a case, its policy as class. */
public final class JUnitReport {
    private JUnitReport() {}

    /** 写成 XML。 / The report as XML, in the language told; what cannot stand in XML is left out. */
    public static String xml(CaseReport report, Language language) {
        Objects.requireNonNull(report, "report: of cases that ran");
        Objects.requireNonNull(language, "language: zh or en");
        long failures = report.count(CaseResult.Verdict.DIFFERS);
        long skipped = report.count(CaseResult.Verdict.NOT_COVERED);
        long errors =
                report.count(CaseResult.Verdict.FAULTY) + report.problems().size();
        List<String> lines = new ArrayList<>();
        lines.add("<?xml version=\"1.0\" encoding=\"UTF-8\"?>");
        lines.add("<testsuite name=\"policy-cases\" tests=\""
                + (report.results().size() + report.problems().size()) + "\" failures=\"" + failures + "\" errors=\""
                + errors + "\" skipped=\"" + skipped + "\">");
        report.results().forEach(one -> lines.add(one(one, language)));
        report.problems().forEach(problem -> lines.add(unread(problem, language)));
        lines.add("</testsuite>");
        return String.join("\n", lines) + "\n";
    }

    private static String one(CaseResult result, Language language) {
        String head = "  <testcase classname=\"" + safe(result.policy()) + "\" name=\""
                + safe(result.policyCase().id() + " " + result.policyCase().title()) + "\"";
        return switch (result.verdict()) {
            case PASSED, PARTLY -> head + "/>";
            case NOT_COVERED -> head + "><skipped/></testcase>";
            case DIFFERS -> head + "><failure>" + safe(result.print(language)) + "</failure></testcase>";
            case FAULTY -> head + "><error>" + safe(result.print(language)) + "</error></testcase>";
        };
    }

    private static String unread(Problem problem, Language language) {
        return "  <testcase classname=\"\" name=\"" + safe(problem.place().toString()) + "\"><error>"
                + safe(problem.print(language)) + "</error></testcase>";
    }

    private static String safe(String text) {
        return text.codePoints()
                .filter(c -> c == '\n'
                        || c == '\t'
                        || c >= ' ' && !(c >= 0xD800 && c <= 0xDFFF) && c != 0xFFFE && c != 0xFFFF)
                .mapToObj(JUnitReport::escaped)
                .collect(Collectors.joining());
    }

    private static String escaped(int c) {
        return switch (c) {
            case '&' -> "&amp;";
            case '<' -> "&lt;";
            case '>' -> "&gt;";
            case '"' -> "&quot;";
            default -> Character.toString(c);
        };
    }
}

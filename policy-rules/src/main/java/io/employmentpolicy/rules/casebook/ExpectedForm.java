package io.employmentpolicy.rules.casebook;

import io.employmentpolicy.model.decision.Determination;
import io.employmentpolicy.model.problem.Problem;
import io.employmentpolicy.rules.PolicyCatalogue;
import io.employmentpolicy.rules.document.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** 预期的写法。 / Whether what a case expects is written in words that can be compared: seen without deciding it, so that a check tells it at once. */
final class ExpectedForm {
    private static final Set<String> DAYS = Set.of("from", "last_day", "claim_by");
    private static final String DAY = "\\d{4}-\\d{2}(-\\d{2})?";
    private static final String MONEY = "_yuan";
    private static final String RATE = "rate_percent";

    private ExpectedForm() {}

    /** Problems of a case about one policy. Cases of the catalogue of measures speak more freely and are left alone. */
    static List<Problem> of(PolicyCase one, PolicyCatalogue.Entry policy) {
        CaseCheck check = new CaseCheck(one, policy);
        one.expect().entries().forEach((key, node) -> {
            if (!Comparer.known(policy).contains(key)) {
                check.problem(Comparer.unknown(one, policy, key));
            } else if (key.equals(Comparer.RESULT) || isWord(policy, key)) {
                check.word(key, node, Words.all(policy.kind()));
            } else {
                value(key, node, check);
            }
        });
        return check.problems();
    }

    /** Problems of a case about what of several policies may be drawn together. */
    static List<Problem> ofChoice(PolicyCase one) {
        List<Problem> problems = new ArrayList<>();
        one.expect().keys().forEach((key, place) -> {
            if (!ChoiceComparer.KEYS.contains(key)) {
                problems.add(CaseProblems.noneOf(CaseProblems.CASE_110, place, one.id(), key, ChoiceComparer.KEYS));
            }
        });
        return problems;
    }

    private static boolean isWord(PolicyCatalogue.Entry policy, String key) {
        return policy.kind() != Determination.Kind.VALUE
                && policy.conclusions().contains(key)
                && !Comparer.isFixed(key);
    }

    private static void value(String key, Node node, CaseCheck check) {
        String text = CaseCheck.text(node);
        if (text == null) {
            return;
        }
        if (key.endsWith(MONEY) || key.equals(RATE)) {
            check.number(key, node, text);
        } else if (DAYS.contains(key) && !text.matches(DAY)) {
            check.wrongForm(
                    node,
                    key,
                    "日期如 2026-03-31 或月份如 2026-03，或 null",
                    "a day such as 2026-03-31 or a month such as 2026-03, or null");
        }
    }
}

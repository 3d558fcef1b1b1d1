package io.employmentpolicy.rules.casebook;

import io.employmentpolicy.model.decision.Amount;
import io.employmentpolicy.model.decision.Determination;
import io.employmentpolicy.model.decision.Reason;
import io.employmentpolicy.model.decision.Truth;
import io.employmentpolicy.model.facts.Facts;
import io.employmentpolicy.model.problem.Problem;
import io.employmentpolicy.rules.PolicyCatalogue;
import io.employmentpolicy.rules.casebook.CaseResult.Verdict;
import io.employmentpolicy.rules.document.Node;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** 逐项比较。 / Compares one case's expectations with the answer, one by one. Used once. */
final class Comparer {
    static final String RESULT = "result";
    private static final String SUBJECT = "subject";
    /** Of all subjects together. */
    private static final String CEILING = "max_subsidy_yuan";

    private static final String DEADLINE = "_deadline";
    private static final Set<String> KEYS = Set.of(
            RESULT,
            SUBJECT,
            "rules",
            "route",
            "amount_yuan",
            "up_to_yuan",
            CEILING,
            "at_least_yuan",
            "at_most_yuan",
            "months",
            "from",
            "last_day",
            "claim_by",
            "payee",
            "value",
            "deadline",
            "owed_by",
            "failed",
            "waiting_for",
            "delegated_to",
            "bring",
            "missing",
            "missing_parameters",
            "contradictions",
            "rate_percent");
    /** What cases of the catalogue also speak of and no policy states. */
    private static final Set<String> BEYOND = Set.of(
            "level",
            "grounds",
            "unemployed_days_in_window",
            "longest_spell_days",
            "zero_employment",
            "open_households",
            "missed_broadcast_days",
            "suspend_pension");

    private static final Set<String> FIGURES = Stream.of(
                    Figures.NUMBERS, Figures.ORDERS, Figures.SEVERAL, Set.of(Figures.TARGET))
            .flatMap(Set::stream)
            .collect(Collectors.toUnmodifiableSet());

    private final PolicyCase one;
    private final PolicyCatalogue.Entry policy;
    private final List<Determination> decided;
    private final CaseCheck check;
    private final TargetComparer targets;
    private final AmountComparer amounts;
    private final MissingNames names;

    Comparer(PolicyCase one, PolicyCatalogue.Entry policy, Facts facts, List<Determination> decided) {
        this.one = one;
        this.policy = policy;
        this.decided = decided;
        this.check = new CaseCheck(one, policy);
        this.targets = new TargetComparer(check, decided);
        this.amounts = new AmountComparer(check);
        this.names = new MissingNames(policy, facts, one.byMeasure());
    }

    CaseResult compare() {
        Found found = new Found(aboutSubject());
        if (check.problems().isEmpty()) {
            one.expect().entries().forEach((key, node) -> expectation(key, node, found));
        }
        List<Condition> conditions = check.differences().isEmpty()
                ? List.of()
                : differing(found.determinations()).stream()
                        .flatMap(determination -> Condition.of(determination).stream())
                        .distinct()
                        .toList();
        return new CaseResult(
                one,
                policy.id(),
                verdict(),
                check.differences(),
                conditions,
                check.notCompared(),
                check.problems(),
                rules(found),
                alwaysHolding(found),
                Tried.of(found.determinations()));
    }

    /** Of several conclusions those an expectation that is not met names; all of them if none is named. */
    private List<Determination> differing(List<Determination> determinations) {
        List<Determination> named = determinations.stream()
                .filter(determination -> !determination.conclusion().isEmpty()
                        && check.differences().stream()
                                .anyMatch(one -> one.expectation().equals(determination.conclusion())
                                        || one.expectation().startsWith(determination.conclusion() + "_")))
                .toList();
        return named.isEmpty() ? determinations : named;
    }

    private Verdict verdict() {
        if (!check.problems().isEmpty()) {
            return Verdict.FAULTY;
        }
        if (!check.differences().isEmpty()) {
            return Verdict.DIFFERS;
        }
        if (check.notCompared().size() == one.expect().entries().size()) {
            return Verdict.NOT_COVERED;
        }
        return check.notCompared().contains(RESULT) ? Verdict.PARTLY : Verdict.PASSED;
    }

    private List<Determination> aboutSubject() {
        if (policy.kind() == Determination.Kind.TARGET
                && !one.expect().entries().containsKey(SUBJECT)) {
            return targets.targets();
        }
        List<Integer> subjects = decided.stream()
                .map(determination -> determination.subject().index())
                .distinct()
                .toList();
        Node wanted = one.expect().entries().get(SUBJECT);
        if (wanted == null) {
            if (subjects.size() > 1 && !together()) {
                check.problem(CaseProblems.CASE_115.at(one.expect().place(), one.id(), subjects.size()));
            }
            return decided;
        }
        String text = CaseCheck.text(wanted);
        if (text == null || !text.matches("[0-9]{1,6}")) {
            check.wrongForm(wanted, SUBJECT, "从 0 起的序号", "a number counted from 0");
            return decided;
        }
        int index = Integer.parseInt(text);
        if (!subjects.contains(index)) {
            check.differences().add(new Difference(SUBJECT, text, CaseCheck.shown(subjects)));
        }
        return decided.stream()
                .filter(determination -> determination.subject().index() == index)
                .toList();
    }

    /** Whether a case of a measure speaks of all subjects together. */
    private boolean together() {
        return one.byMeasure() && one.expect().entries().containsKey(CEILING);
    }

    private void expectation(String key, Node node, Found found) {
        if (found.determinations().isEmpty()) {
            return;
        }
        if (policy.conclusions().contains(key) && !isFixed(key)) {
            conclusion(key, node, found);
            return;
        }
        if (key.endsWith(DEADLINE)
                && policy.conclusions().contains(key.substring(0, key.length() - DEADLINE.length()))) {
            amounts.deadline(
                    key,
                    node,
                    found.conclusion(key.substring(0, key.length() - DEADLINE.length())).stream()
                            .toList());
            return;
        }
        if (Figures.NUMBERS.contains(key)) {
            targets.figure(key, node, found);
            return;
        }
        if (Figures.ORDERS.contains(key)) {
            targets.order(key, node, found);
            return;
        }
        if (Figures.SEVERAL.contains(key)) {
            targets.several(key, node, found);
            return;
        }
        switch (key) {
            case SUBJECT, Figures.TARGET -> {}
            case RESULT -> result(node, found);
            case "rules" -> check.all(key, node, found.texts(Determination::rules));
            case "route" -> route(key, node, found.texts(Determination::routes));
            case "amount_yuan" -> amounts.amount(key, node, found);
            case "up_to_yuan" ->
                amounts.money(
                        key, node, found.yuan(sum -> sum instanceof Amount.UpTo upTo ? upTo.yuan() : null), found);
            case CEILING -> amounts.money(key, node, found.ceilings(), found);
            case "at_least_yuan" ->
                amounts.money(
                        key,
                        node,
                        found.yuan(sum -> sum instanceof Amount.Between between ? between.least() : null),
                        found);
            case "at_most_yuan" ->
                amounts.money(
                        key,
                        node,
                        found.yuan(sum -> sum instanceof Amount.Between between ? between.most() : null),
                        found);
            case "months" -> amounts.detail(key, node, found, Amount::months);
            case "from" -> amounts.detail(key, node, found, Amount::from);
            case "last_day" -> amounts.detail(key, node, found, one.byMeasure() ? Comparer::lastDay : Amount::lastDay);
            case "claim_by" -> amounts.detail(key, node, found, Amount::claimBy);
            case "payee" ->
                amounts.detail(
                        key,
                        node,
                        found,
                        amount -> amount.payee() == null ? null : amount.payee().code());
            case "value" -> amounts.value(key, node, found);
            case "deadline" -> amounts.deadline(key, node, found.determinations());
            case "owed_by" -> check.only(key, node, found.owedBy());
            case "failed" -> check.all(key, node, found.failed());
            case "waiting_for" -> waitingFor(node, found);
            case "delegated_to" -> check.all(key, node, found.delegatedTo());
            case "bring" -> check.all(key, node, found.bring());
            case "missing" -> check.among(key, node, names.missing(found));
            case "missing_parameters" -> check.among(key, node, found.missingParameters());
            case "contradictions" -> check.all(key, node, found.contradictions());
            case "rate_percent" -> amounts.rate(node, found);
            default -> unknown(key);
        }
    }

    /** A case of a measure does not tell the last day of a benefit from the last day to claim it. */
    private static @Nullable LocalDate lastDay(Amount amount) {
        return amount.lastDay() == null ? amount.claimBy() : amount.lastDay();
    }

    private void unknown(String key) {
        if (one.byMeasure() && BEYOND.contains(key)) {
            check.skip(key);
            return;
        }
        check.problem(unknown(one, policy, key));
    }

    static Problem unknown(PolicyCase one, PolicyCatalogue.Entry policy, String key) {
        return CaseProblems.noneOf(
                CaseProblems.CASE_110,
                Objects.requireNonNull(one.expect().keys().get(key)),
                one.id(),
                key,
                known(policy));
    }

    /** Everything that a case about a policy may expect. */
    static Set<String> known(PolicyCatalogue.Entry policy) {
        Set<String> known = new LinkedHashSet<>(KEYS);
        known.addAll(FIGURES);
        policy.conclusions().stream()
                .filter(name -> !name.isEmpty())
                .forEach(name -> known.addAll(List.of(name, name + DEADLINE)));
        return known;
    }

    /** Whether a key means the same for every policy, so that no conclusion goes by it. */
    static boolean isFixed(String key) {
        return KEYS.contains(key) || FIGURES.contains(key);
    }

    private void result(Node node, Found found) {
        if (found.words().size() > 1 && one.byMeasure() && policy.kind() == Determination.Kind.OBLIGATION) {
            check.word(RESULT, node, List.of(Words.worst(found.words())));
            return;
        }
        boolean several = one.byMeasure() && policy.kind() == Determination.Kind.STATUS || together();
        if (found.words().size() > 1 && several) {
            check.word(RESULT, node, found.words());
            return;
        }
        if (found.words().size() > 1) {
            check.problem(CaseProblems.severalConclusions(node.place(), one.id(), policy.conclusions()));
            return;
        }
        check.word(RESULT, node, found.words());
    }

    /** A named conclusion: its word, or of a derived value the value itself, {@code null} for none. */
    private void conclusion(String key, Node node, Found found) {
        List<Determination> of = found.conclusion(key).stream().toList();
        String text = CaseCheck.text(node);
        boolean value = policy.kind() == Determination.Kind.VALUE
                && (text == null || !Words.all(policy.kind()).contains(text));
        if (value) {
            amounts.value(key, node, new Found(of));
        } else {
            check.word(key, node, of.stream().map(Words::of).toList());
        }
    }

    private void route(String key, Node node, List<String> found) {
        if (node instanceof Node.Sequence) {
            check.all(key, node, found);
        } else {
            check.only(key, node, found);
        }
    }

    private void waitingFor(Node node, Found found) {
        Set<String> names = new LinkedHashSet<>(found.waitingFor());
        names.addAll(found.missing());
        names.addAll(found.missingParameters());
        check.among("waiting_for", node, names);
    }

    private static Map<String, Set<Truth>> rules(Found found) {
        Map<String, Set<Truth>> truths = new LinkedHashMap<>();
        found.rules()
                .forEach(rule -> truths.computeIfAbsent(rule.rule(), any -> EnumSet.noneOf(Truth.class))
                        .add(rule.truth()));
        return truths;
    }

    /** Rules that ask nothing of their subject. */
    private static Set<String> alwaysHolding(Found found) {
        Set<String> always = new LinkedHashSet<>();
        for (Determination determination : found.determinations()) {
            String subject = determination.subject().label().zh();
            Found.rules(determination)
                    .filter(rule -> rule.truth() == Truth.TRUE)
                    .filter(rule -> rule.parts().stream().allMatch(part -> asksNothing(part, subject)))
                    .forEach(rule -> always.add(rule.rule()));
        }
        return always;
    }

    /** The subject as it is, a derived value whatever it is, a count whatever it comes to. */
    private static boolean asksNothing(Reason part, String subject) {
        boolean tested = part.parts().stream().anyMatch(one -> one.role() == Reason.Role.TEST);
        boolean given = part.role() == Reason.Role.FACT
                && (part.text().zh().startsWith(subject) || !part.values().isEmpty());
        return !tested && (given || part.role() == Reason.Role.COUNT);
    }
}

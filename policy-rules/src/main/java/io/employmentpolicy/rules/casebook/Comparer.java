package io.employmentpolicy.rules.casebook;

import io.employmentpolicy.model.decision.Amount;
import io.employmentpolicy.model.decision.Determination;
import io.employmentpolicy.model.decision.Outcome;
import io.employmentpolicy.model.decision.Reason;
import io.employmentpolicy.model.decision.Truth;
import io.employmentpolicy.model.facts.Dictionary;
import io.employmentpolicy.model.facts.FactKind;
import io.employmentpolicy.model.facts.Facts;
import io.employmentpolicy.model.problem.Place;
import io.employmentpolicy.model.problem.Problem;
import io.employmentpolicy.model.schema.Fact;
import io.employmentpolicy.model.text.Text;
import io.employmentpolicy.model.value.Occurrence;
import io.employmentpolicy.model.value.Yuan;
import io.employmentpolicy.rules.PolicyCatalogue;
import io.employmentpolicy.rules.casebook.CaseResult.Verdict;
import io.employmentpolicy.rules.document.Node;
import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** 逐项比较。 / Compares one case's expectations with the answer, one by one. Used once. */
final class Comparer {
    private static final String RESULT = "result";
    private static final String SUBJECT = "subject";
    private static final String DEADLINE = "_deadline";
    private static final Set<String> KEYS = Set.of(
            RESULT,
            SUBJECT,
            "rules",
            "route",
            "amount_yuan",
            "up_to_yuan",
            "max_subsidy_yuan",
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
    private final Facts facts;
    private final List<Determination> decided;
    private final List<Difference> differences = new ArrayList<>();
    private final List<String> notCompared = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();

    Comparer(PolicyCase one, PolicyCatalogue.Entry policy, Facts facts, List<Determination> decided) {
        this.one = one;
        this.policy = policy;
        this.facts = facts;
        this.decided = decided;
    }

    CaseResult compare() {
        Found found = new Found(aboutSubject());
        if (problems.isEmpty()) {
            one.expect().entries().forEach((key, node) -> expectation(key, node, found));
        }
        List<Condition> conditions = differences.isEmpty()
                ? List.of()
                : found.determinations().stream()
                        .flatMap(determination -> Condition.of(determination).stream())
                        .distinct()
                        .toList();
        return new CaseResult(
                one,
                policy.id(),
                verdict(),
                differences,
                conditions,
                notCompared,
                problems,
                rules(found),
                alwaysHolding(found));
    }

    private Verdict verdict() {
        if (!problems.isEmpty()) {
            return Verdict.FAULTY;
        }
        if (!differences.isEmpty()) {
            return Verdict.DIFFERS;
        }
        if (notCompared.size() == one.expect().entries().size()) {
            return Verdict.NOT_COVERED;
        }
        return notCompared.contains(RESULT) ? Verdict.PARTLY : Verdict.PASSED;
    }

    private List<Determination> aboutSubject() {
        if (policy.kind() == Determination.Kind.TARGET
                && !one.expect().entries().containsKey(SUBJECT)) {
            return targets();
        }
        List<Integer> subjects = decided.stream()
                .map(determination -> determination.subject().index())
                .distinct()
                .toList();
        Node wanted = one.expect().entries().get(SUBJECT);
        if (wanted == null) {
            if (subjects.size() > 1) {
                problems.add(CaseProblems.severalSubjects(one.expect().place(), one.id(), subjects.size()));
            }
            return decided;
        }
        String text = text(wanted);
        if (text == null || !text.matches("[0-9]{1,6}")) {
            wrongForm(wanted, SUBJECT, "从 0 起的序号", "a number counted from 0");
            return decided;
        }
        int index = Integer.parseInt(text);
        if (!subjects.contains(index)) {
            differences.add(new Difference(SUBJECT, text, shown(subjects)));
        }
        return decided.stream()
                .filter(determination -> determination.subject().index() == index)
                .toList();
    }

    /** The target a case names; else those some fact bears on, in a case of a measure those of the measure. */
    private List<Determination> targets() {
        Node named = one.expect().entries().get(Figures.TARGET);
        if (named != null) {
            String name = Objects.toString(text(named), "");
            List<Determination> meant =
                    decided.stream().filter(of -> Figures.means(name, of)).toList();
            if (meant.isEmpty()) {
                differ(
                        Figures.TARGET,
                        name,
                        decided.stream().map(of -> of.subject().id()).toList());
            }
            return meant;
        }
        List<Determination> own = decided.stream()
                .filter(of -> !one.byMeasure() || Figures.inMeasure(of, one.measures()))
                .toList();
        List<Determination> told = own.stream()
                .filter(of -> Figures.touched(of) && of.outcome() instanceof Outcome.Progress)
                .toList();
        if (!told.isEmpty()) {
            return told;
        }
        List<Determination> touched = own.stream().filter(Figures::touched).toList();
        return touched.isEmpty() ? own.isEmpty() ? decided : own : touched;
    }

    private void figure(String key, Node node, Found found) {
        boolean strange = found.determinations().stream()
                .noneMatch(of -> of.outcome() instanceof Outcome.Progress || of.outcome() instanceof Outcome.Checked);
        if (one.byMeasure() && strange) {
            notCompared.add(key);
            return;
        }
        String text = text(node);
        List<BigDecimal> numbers = found.determinations().stream()
                .map(of -> Figures.number(key, of.outcome()))
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        BigDecimal expected = text == null ? null : number(key, node, text);
        boolean none = text == null && numbers.isEmpty();
        boolean same = expected != null
                && !numbers.isEmpty()
                && numbers.stream().allMatch(number -> number.compareTo(expected) == 0);
        if (!none && !same) {
            differ(
                    key,
                    Objects.toString(text, "null"),
                    numbers.stream().map(BigDecimal::toPlainString).toList());
        }
    }

    private void order(String key, Node node, Found found) {
        if (texts(key, node) == null) {
            return;
        }
        List<String> expected = ((Node.Sequence) node)
                .items().stream().map(Comparer::text).map(Objects::toString).toList();
        List<List<String>> orders = found.determinations().stream()
                .map(of -> Figures.ids(key, of.outcome()))
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        if (!orders.equals(List.of(expected))) {
            differ(key, expected.toString(), orders);
        }
    }

    /** Words or gaps of several targets; what lacks something and is not named among the gaps is a difference. */
    private void several(String key, Node node, Found found) {
        if (!(node instanceof Node.Mapping mapping)) {
            wrongForm(node, key, "按目标列出，如 { trainee_posts: met }", "by target, as in { trainee_posts: met }");
            return;
        }
        boolean gaps = key.equals("gaps");
        Set<Determination> named = new LinkedHashSet<>();
        mapping.entries().forEach((name, value) -> {
            List<Determination> meant = found.determinations().stream()
                    .filter(of -> Figures.means(name, of))
                    .toList();
            named.addAll(meant);
            if (gaps) {
                figure("gap", value, new Found(meant));
            } else {
                word(name, value, new Found(meant).words());
            }
        });
        List<Determination> others = found.determinations().stream()
                .filter(of -> gaps && !named.contains(of))
                .toList();
        if (!Figures.lacking(others).isEmpty()) {
            differ(key, "{}", List.of(Figures.lacking(others)));
        }
    }

    private void expectation(String key, Node node, Found found) {
        if (found.determinations().isEmpty()) {
            return;
        }
        if (policy.conclusions().contains(key) && !KEYS.contains(key) && !FIGURES.contains(key)) {
            conclusion(key, node, found);
            return;
        }
        if (key.endsWith(DEADLINE)
                && policy.conclusions().contains(key.substring(0, key.length() - DEADLINE.length()))) {
            deadline(
                    key,
                    node,
                    found.conclusion(key.substring(0, key.length() - DEADLINE.length())).stream()
                            .toList());
            return;
        }
        if (Figures.NUMBERS.contains(key)) {
            figure(key, node, found);
            return;
        }
        if (Figures.ORDERS.contains(key)) {
            order(key, node, found);
            return;
        }
        if (Figures.SEVERAL.contains(key)) {
            several(key, node, found);
            return;
        }
        switch (key) {
            case SUBJECT, Figures.TARGET -> {}
            case RESULT -> result(node, found);
            case "rules" -> all(key, node, found.texts(Determination::rules));
            case "route" -> route(key, node, found.texts(Determination::routes));
            case "amount_yuan" -> amount(key, node, found);
            case "up_to_yuan", "max_subsidy_yuan" ->
                money(key, node, found.yuan(sum -> sum instanceof Amount.UpTo upTo ? upTo.yuan() : null), found);
            case "at_least_yuan" ->
                money(
                        key,
                        node,
                        found.yuan(sum -> sum instanceof Amount.Between between ? between.least() : null),
                        found);
            case "at_most_yuan" ->
                money(
                        key,
                        node,
                        found.yuan(sum -> sum instanceof Amount.Between between ? between.most() : null),
                        found);
            case "months" -> detail(key, node, found, Amount::months);
            case "from" -> detail(key, node, found, Amount::from);
            case "last_day" -> detail(key, node, found, Amount::lastDay);
            case "claim_by" -> detail(key, node, found, Amount::claimBy);
            case "payee" ->
                detail(
                        key,
                        node,
                        found,
                        amount -> amount.payee() == null ? null : amount.payee().code());
            case "value" -> value(key, node, found);
            case "deadline" -> deadline(key, node, found.determinations());
            case "owed_by" -> only(key, node, found.owedBy());
            case "failed" -> all(key, node, found.failed());
            case "waiting_for" -> waitingFor(node, found);
            case "missing" -> among(key, node, missing(found));
            case "missing_parameters" -> among(key, node, found.missingParameters());
            case "contradictions" -> all(key, node, found.contradictions());
            case "rate_percent" -> rate(node, found);
            default -> unknown(key);
        }
    }

    private void unknown(String key) {
        if (one.byMeasure() && BEYOND.contains(key)) {
            notCompared.add(key);
            return;
        }
        Set<String> known = new LinkedHashSet<>(KEYS);
        known.addAll(FIGURES);
        policy.conclusions().stream()
                .filter(name -> !name.isEmpty())
                .forEach(name -> known.addAll(List.of(name, name + DEADLINE)));
        problems.add(CaseProblems.unknownKey(
                "CASE-110", Objects.requireNonNull(one.expect().keys().get(key)), one.id(), key, known));
    }

    private void result(Node node, Found found) {
        if (found.words().size() > 1 && one.byMeasure() && policy.kind() == Determination.Kind.OBLIGATION) {
            word(RESULT, node, List.of(Words.worst(found.words())));
            return;
        }
        if (found.words().size() > 1) {
            problems.add(CaseProblems.severalConclusions(node.place(), one.id(), policy.conclusions()));
            return;
        }
        word(RESULT, node, found.words());
    }

    private void word(String key, Node node, List<String> found) {
        String expected = text(node);
        if (expected == null || !Words.all(policy.kind()).contains(expected)) {
            if (one.byMeasure() && expected != null) {
                notCompared.add(key);
            } else {
                problems.add(CaseProblems.wrongWord(
                        node.place(), one.id(), Objects.toString(expected, "null"), Words.all(policy.kind())));
            }
        } else if (found.stream().noneMatch(word -> Words.fits(expected, word))) {
            differ(key, expected, found);
        }
    }

    /** A named conclusion: its word, or of a derived value the value itself, {@code null} for none. */
    private void conclusion(String key, Node node, Found found) {
        List<Determination> of = found.conclusion(key).stream().toList();
        String text = text(node);
        boolean value = policy.kind() == Determination.Kind.VALUE
                && (text == null || !Words.all(policy.kind()).contains(text));
        if (value) {
            value(key, node, new Found(of));
        } else {
            word(key, node, of.stream().map(Words::of).toList());
        }
    }

    private void amount(String key, Node node, Found found) {
        List<Yuan> exact = found.yuan(sum -> sum instanceof Amount.Exact known ? known.yuan() : null);
        boolean open = found.undetermined()
                && (exact.size() > 1 || exact.size() < found.amounts().size());
        money(key, node, text(node) == null && open ? List.of() : exact, found);
    }

    private void money(String key, Node node, List<Yuan> sums, Found found) {
        String text = text(node);
        if (text == null || node instanceof Node.Scalar scalar && scalar.text() == null) {
            if (!sums.isEmpty()) {
                differ(key, "null", sums);
            }
            return;
        }
        BigDecimal expected = number(key, node, text);
        boolean nothing = expected != null && expected.signum() == 0 && sums.isEmpty() && found.refused();
        if (expected != null
                && !nothing
                && !(sums.size() == 1 && sums.get(0).amount().compareTo(expected) == 0)) {
            differ(key, text, sums);
        }
    }

    private @Nullable BigDecimal number(String key, Node node, String text) {
        try {
            return new BigDecimal(text);
        } catch (NumberFormatException e) {
            wrongForm(node, key, "数字，如 600.00", "a number such as 600.00");
            return null;
        }
    }

    private void detail(String key, Node node, Found found, Function<Amount, @Nullable Object> which) {
        if (one.byMeasure() && found.amounts().isEmpty() && text(node) != null) {
            notCompared.add(key);
        } else {
            only(key, node, found.details(which));
        }
    }

    /** One value, or null for none. */
    private void only(String key, Node node, List<String> found) {
        if (!(node instanceof Node.Scalar scalar)) {
            wrongForm(node, key, "单个值或 null", "a single value or null");
            return;
        }
        List<String> expected = scalar.text() == null ? List.of() : List.of(scalar.text());
        if (!expected.equals(found)) {
            differ(key, Objects.toString(scalar.text(), "null"), found);
        }
    }

    private void route(String key, Node node, List<String> found) {
        if (node instanceof Node.Sequence) {
            all(key, node, found);
        } else {
            only(key, node, found);
        }
    }

    /** Exactly these, in any order. */
    private void all(String key, Node node, List<String> found) {
        Set<String> expected = texts(key, node);
        if (expected != null && !expected.equals(Set.copyOf(found))) {
            differ(key, expected.toString(), found);
        }
    }

    /** These are among what was found; an empty list means that nothing was. */
    private void among(String key, Node node, Collection<String> found) {
        Set<String> expected = texts(key, node);
        if (expected != null && (expected.isEmpty() ? !found.isEmpty() : !found.containsAll(expected))) {
            differ(key, expected.toString(), found);
        }
    }

    private void waitingFor(Node node, Found found) {
        Set<String> names = new LinkedHashSet<>(found.waitingFor());
        names.addAll(found.missing());
        names.addAll(found.missingParameters());
        among("waiting_for", node, names);
    }

    /** Missing facts, with the fields of a kind that is missing whole; of a duty that is not fulfilled, the events that have not happened. */
    private Set<String> missing(Found found) {
        Set<String> missing = new LinkedHashSet<>(found.missing());
        policy.needs().stream()
                .filter(need -> found.missing().contains(need.substring(0, need.indexOf('.'))))
                .forEach(need -> missing.addAll(List.of(need, need.substring(need.indexOf('.') + 1))));
        boolean unfulfilled = found.determinations().stream()
                .map(Determination::outcome)
                .anyMatch(outcome -> outcome instanceof Outcome.Duty duty
                        && (duty.state() == Outcome.State.OPEN || duty.state() == Outcome.State.BREACH));
        if (unfulfilled) {
            policy.needs().forEach(need -> notYet(need, missing));
        }
        return missing;
    }

    private void notYet(String need, Set<String> missing) {
        FactKind kind = Dictionary.standard()
                .byName(need.substring(0, need.indexOf('.')))
                .orElse(null);
        String name = need.substring(need.indexOf('.') + 1);
        if (kind == null || kind.parent().isPresent()) {
            return;
        }
        for (Fact fact : facts.of(kind.type())) {
            boolean open = kind.fieldByName(name)
                    .map(field -> field.read(fact))
                    .filter(Occurrence.class::isInstance)
                    .map(Occurrence.class::cast)
                    .map(event -> !event.happened())
                    .orElse(false);
            if (open) {
                missing.addAll(List.of(name, need));
            }
        }
    }

    private void value(String key, Node node, Found found) {
        List<String> values = found.texts(
                one -> one.outcome() instanceof Outcome.Derived derived ? List.of(derived.value()) : List.of());
        String expected = text(node);
        boolean none =
                "none".equals(expected) && values.isEmpty() && found.words().equals(List.of("no_value"));
        if (none || expected != null && values.size() == 1 && sameNumber(expected, values.get(0))) {
            return;
        }
        only(key, node, values);
    }

    private static boolean sameNumber(String expected, String found) {
        String number = "-?[0-9]+(\\.[0-9]+)?";
        return expected.matches(number)
                && found.matches(number)
                && new BigDecimal(expected).compareTo(new BigDecimal(found)) == 0;
    }

    private void deadline(String key, Node node, List<Determination> of) {
        List<String> found = of.stream()
                .map(Determination::outcome)
                .filter(Outcome.Duty.class::isInstance)
                .map(Outcome.Duty.class::cast)
                .map(Outcome.Duty::deadline)
                .filter(Objects::nonNull)
                .map(LocalDateTime::toString)
                .distinct()
                .toList();
        only(key, node, found);
    }

    private void rate(Node node, Found found) {
        String text = text(node);
        BigDecimal expected = text == null ? null : number("rate_percent", node, text);
        BigDecimal rate = found.ratePercent().orElse(null);
        if (expected != null && (rate == null || rate.compareTo(expected) != 0)) {
            differ("rate_percent", expected.toPlainString(), rate == null ? List.of() : List.of(rate));
        }
    }

    private @Nullable Set<String> texts(String key, Node node) {
        if (!(node instanceof Node.Sequence sequence)
                || sequence.items().stream().anyMatch(item -> text(item) == null)) {
            wrongForm(node, key, "列表，如 [a, b]", "a list such as [a, b]");
            return null;
        }
        Set<String> texts = new LinkedHashSet<>();
        sequence.items().forEach(item -> texts.add(Objects.requireNonNull(text(item))));
        return texts;
    }

    private void wrongForm(Node node, String key, String zh, String en) {
        Place place = Objects.requireNonNullElse(one.expect().keys().get(key), node.place());
        problems.add(CaseProblems.wrongForm(place, one.id(), key, zh, en));
    }

    private void differ(String key, String expected, Collection<?> found) {
        differences.add(new Difference(key, expected, shown(found)));
    }

    private static Text shown(Collection<?> found) {
        if (found.isEmpty()) {
            return new Text("无", "none");
        }
        return Text.same(found.size() == 1 ? found.iterator().next().toString() : found.toString());
    }

    private static @Nullable String text(Node node) {
        return node instanceof Node.Scalar scalar ? scalar.text() : null;
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
                    .filter(rule -> rule.parts().stream()
                            .allMatch(part -> part.role() == Reason.Role.FACT
                                    && part.parts().isEmpty()
                                    && part.text().zh().startsWith(subject)))
                    .forEach(rule -> always.add(rule.rule()));
        }
        return always;
    }
}

package io.employmentpolicy.rules.casebook;

import io.employmentpolicy.model.decision.Amount;
import io.employmentpolicy.model.decision.Contradiction;
import io.employmentpolicy.model.decision.Determination;
import io.employmentpolicy.model.decision.FactPath;
import io.employmentpolicy.model.decision.MissingFact;
import io.employmentpolicy.model.decision.MissingParameter;
import io.employmentpolicy.model.decision.Outcome;
import io.employmentpolicy.model.decision.Reason;
import io.employmentpolicy.model.text.Text;
import io.employmentpolicy.model.value.Yuan;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.YearMonth;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** 得出的结果，按预期的问法。 / What the determinations about one subject say, as expectations ask for it. */
final class Found {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final List<Determination> all;

    Found(List<Determination> all) {
        this.all = all;
    }

    List<Determination> determinations() {
        return all;
    }

    Optional<Determination> conclusion(String name) {
        return all.stream().filter(one -> one.conclusion().equals(name)).findFirst();
    }

    /** The rules looked at. */
    Stream<Reason> rules() {
        return all.stream().flatMap(Found::rules);
    }

    static Stream<Reason> rules(Determination determination) {
        Reason root = determination.reason();
        return root == null ? Stream.empty() : root.parts().stream();
    }

    /** Words of the results, each once. */
    List<String> words() {
        return all.stream().map(Words::of).distinct().toList();
    }

    List<String> texts(Function<Determination, List<String>> of) {
        return all.stream().flatMap(one -> of.apply(one).stream()).distinct().toList();
    }

    boolean undetermined() {
        return all.stream().anyMatch(one -> one.outcome() instanceof Outcome.Undetermined);
    }

    boolean refused() {
        return all.stream().allMatch(one -> one.outcome() instanceof Outcome.NotEligible);
    }

    List<Amount> amounts() {
        return all.stream()
                .map(Determination::outcome)
                .flatMap(outcome -> outcome.amounts().stream())
                .toList();
    }

    List<Yuan> yuan(Function<Amount.Quantity, @Nullable Yuan> which) {
        return amounts().stream()
                .map(Amount::quantity)
                .map(which)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }

    /** The ceilings of all subjects together; none when there is none. */
    List<Yuan> ceilings() {
        return amounts().stream()
                .map(Amount::quantity)
                .filter(Amount.UpTo.class::isInstance)
                .map(quantity -> ((Amount.UpTo) quantity).yuan())
                .reduce(Yuan::plus)
                .stream()
                .toList();
    }

    /** Details of the amounts, each once. */
    List<String> details(Function<Amount, @Nullable Object> which) {
        return amounts().stream()
                .map(which)
                .filter(Objects::nonNull)
                .map(Objects::toString)
                .distinct()
                .toList();
    }

    List<String> failed() {
        return texts(one -> one.outcome().failed());
    }

    /** Who has the duties, each once. */
    List<String> owedBy() {
        return texts(one -> one.outcome() instanceof Outcome.Duty duty && duty.owedBy() != null
                ? List.of(duty.owedBy())
                : List.of());
    }

    List<String> waitingFor() {
        return texts(one -> one.outcome().waitingFor());
    }

    /** Every form in which a case may name a missing fact: its path, its path without position, its field or kind. */
    Set<String> missing() {
        Set<String> names = new LinkedHashSet<>();
        missingFacts().forEach(fact -> {
            FactPath at = fact.at();
            names.addAll(List.of(at.toString(), at.anywhere().toString()));
            names.add(at.field() == null ? at.kind() : at.field());
        });
        return names;
    }

    /** The offices it is left to, each once. */
    List<String> delegatedTo() {
        return texts(one -> offices(one).map(Outcome.Office::by).toList());
    }

    /** What to bring to those offices, each once. */
    List<String> bring() {
        return texts(
                one -> offices(one).flatMap(office -> office.bring().stream()).toList());
    }

    private static Stream<Outcome.Office> offices(Determination one) {
        return one.outcome() instanceof Outcome.Delegated left ? left.offices().stream() : Stream.empty();
    }

    List<MissingFact> missingFacts() {
        Stream<MissingFact> open =
                all.stream().map(Determination::outcome).flatMap(outcome -> outcome.missingFacts().stream());
        Stream<MissingFact> sums = amounts().stream()
                .flatMap(amount -> Stream.concat(
                        amount.quantity() instanceof Amount.DependsOnFacts depends
                                ? depends.facts().stream()
                                : Stream.empty(),
                        amount.waitsFor().stream()));
        return Stream.concat(open, sums).distinct().toList();
    }

    /** Ids of the checks that found facts contradicting each other. */
    List<String> contradictions() {
        return all.stream()
                .map(Determination::outcome)
                .flatMap(outcome -> outcome.contradictions().stream())
                .map(Contradiction::check)
                .distinct()
                .toList();
    }

    /** Keys of missing numbers and readings; their names alone as well, and of a number with its month, {@code minimum wage of 2023-03}. */
    Set<String> missingParameters() {
        Stream<MissingParameter> open =
                all.stream().map(Determination::outcome).flatMap(outcome -> outcome.missingParameters().stream());
        Stream<MissingParameter> sums = amounts().stream().flatMap(amount -> amount.quantity().parameters().stream());
        Set<String> keys = new LinkedHashSet<>();
        Stream.concat(open, sums).forEach(parameter -> {
            String key = parameter.key();
            String name = key.substring(key.lastIndexOf('.') + 1);
            keys.add(key);
            keys.add(name);
            keys.add(key.replaceAll("\\[.*", ""));
            String month = " of " + YearMonth.from(parameter.on());
            keys.add(name.replace('-', ' ') + month);
            keys.add(key.replaceAll("\\..*", "").replace('-', ' ') + month);
        });
        return keys;
    }

    /** The rate of a test that holds two counts against a ratio, in percent with one decimal. */
    Optional<BigDecimal> ratePercent() {
        Optional<BigDecimal> ofTarget = all.stream()
                .flatMap(one -> Figures.ratePercent(one.outcome()).stream())
                .findFirst();
        if (ofTarget.isPresent()) {
            return ofTarget;
        }
        return all.stream()
                .map(Determination::reason)
                .filter(Objects::nonNull)
                .flatMap(Found::nodes)
                .map(Found::rate)
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Optional<BigDecimal> rate(Reason test) {
        List<String> operands = test.values().stream()
                .filter(value -> !value.isWorkedOut())
                .map(Reason.Value::value)
                .filter(Objects::nonNull)
                .map(Text::en)
                .toList();
        boolean counts = test.role() == Reason.Role.TEST
                && operands.size() == 3
                && operands.subList(0, 2).stream().allMatch(operand -> operand.matches("[0-9]{1,18}"))
                && operands.get(2).matches("0\\.[0-9]+|1");
        if (!counts || new BigDecimal(operands.get(1)).signum() == 0) {
            return Optional.empty();
        }
        BigDecimal part = new BigDecimal(operands.get(0));
        return Optional.of(part.multiply(HUNDRED).divide(new BigDecimal(operands.get(1)), 1, RoundingMode.HALF_UP));
    }

    private static Stream<Reason> nodes(Reason node) {
        return Stream.concat(Stream.of(node), node.parts().stream().flatMap(Found::nodes));
    }
}

package io.employmentpolicy.examples.workbench;

import io.employmentpolicy.model.decision.Amount;
import io.employmentpolicy.model.decision.Determination;
import io.employmentpolicy.model.decision.FactPath;
import io.employmentpolicy.model.decision.Outcome;
import io.employmentpolicy.rules.DecisionText;
import io.employmentpolicy.rules.PolicyEngine;
import io.employmentpolicy.rules.exchange.Question;
import io.employmentpolicy.rules.interview.ByCase;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** 分情形。 / What a policy says for each value of a fact nobody knows. */
@Command(
        name = "by-case",
        description = "一项事实不清楚时，按其各种取值给出结果 / when a fact is not known, the answer for each of its values")
final class ByCaseCommand extends BaseCommand {
    @Mixin
    private PolicyOptions asked = new PolicyOptions();

    @Option(
            names = "--fact",
            paramLabel = "PATH",
            required = true,
            converter = FactPathReader.class,
            description =
                    "不清楚的事实，如 person.retirement_category / the fact that is not known, such as person.retirement_category")
    private @Nullable FactPath fact;

    @Parameters(paramLabel = "FILE", description = "JSON 或 YAML 事实文件 / facts file")
    private String input = "";

    @Override
    public Integer call() {
        Question question = asked.question(input);
        LocalDate day = asked.day(question, input);
        FactPath unknown = Objects.requireNonNull(fact, "--fact is required");
        return asked.answer(input, engine -> {
            print(engine.byCase(question.facts(), day, asked.policy(), unknown), engine);
            return Exit.OK;
        });
    }

    private void print(ByCase cases, PolicyEngine engine) {
        String title = engine.catalogue()
                .policy(cases.policy())
                .map(entry -> entry.title().in(language()))
                .orElse(cases.policy());
        console()
                .line(title
                        + say("（", " (")
                        + cases.policy()
                        + say("），按“", "), by ")
                        + cases.label().in(language())
                        + say("”分情形：", ":"));
        for (ByCase.Case one : cases.cases()) {
            console()
                    .line("  " + one.label().in(language()) + say("：", ": ")
                            + one.determinations().stream()
                                    .map(each -> answer(each, cases.whole()))
                                    .collect(Collectors.joining(say("；", "; "))));
        }
        if (!cases.whole()) {
            console()
                    .line(
                            say(
                                    "  金额、期限或推算值随取值还有更多变化，这里只按结果分段；逐个取值的用 decide 看",
                                    "  Sums, terms or values change more often than that; runs are by result alone, decide tells of a single value"));
        }
    }

    private String answer(Determination one, boolean sums) {
        List<String> parts = new ArrayList<>();
        Outcome outcome = one.outcome();
        if (!outcome.contradictions().isEmpty()) {
            return say("与所给的其他事实矛盾", "contradicts other facts that are given");
        }
        if (!sums) {
            return one.word().in(language());
        }
        parts.add(
                outcome instanceof Outcome.Derived derived
                        ? DecisionText.print(derived, language())
                        : one.word().in(language()));
        outcome.amounts().stream()
                .filter(amount -> !(amount.quantity() instanceof Amount.None))
                .map(amount -> DecisionText.print(amount, language()))
                .distinct()
                .forEach(parts::add);
        if (!outcome.missingFacts().isEmpty()) {
            parts.add(say("还缺 ", "still missing ")
                    + String.join(say("、", ", "), DecisionText.missing(outcome, language())));
        }
        return String.join(say("，", ", "), parts);
    }
}

package io.employmentpolicy.rules.testing;

import io.employmentpolicy.model.decision.Amount;
import io.employmentpolicy.model.decision.Decision;
import io.employmentpolicy.model.decision.Determination;
import io.employmentpolicy.model.decision.FactPath;
import io.employmentpolicy.model.decision.MissingFact;
import io.employmentpolicy.model.decision.MissingParameter;
import io.employmentpolicy.model.decision.Outcome;
import io.employmentpolicy.model.text.Language;
import io.employmentpolicy.model.value.Yuan;
import io.employmentpolicy.rules.DecisionText;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.assertj.core.api.AbstractAssert;

/**
 * 对评定的断言。 / Assertions about one determination. A failing one prints the whole answer with its reasons, so never run it on the data of
 * real people.
 */
public final class DecisionAssert extends AbstractAssert<DecisionAssert, Determination> {

    private DecisionAssert(Determination actual) {
        super(actual, DecisionAssert.class);
    }

    /** 对一项评定。 / Begins with one determination. */
    public static DecisionAssert assertThat(Determination actual) {
        return new DecisionAssert(actual);
    }

    /** 对某政策的唯一评定。 / Begins with the one determination of a policy; fails when there is none or there are several. */
    public static DecisionAssert assertThat(Decision decision, String policy) {
        return new DecisionAssert(decision.only(policy)
                .orElseThrow(() -> new AssertionError(
                        policy + " has " + decision.of(policy).size() + " determinations, not one")));
    }

    /** 结果用词。 / The result reads so in English: {@code eligible}, {@code certified}, {@code breach}. */
    public DecisionAssert reads(String word) {
        return check(actual.word().en().equals(word), "to read \"" + word + "\"");
    }

    /** 符合。 / The conclusion holds, in whatever word its kind uses. */
    public DecisionAssert isEligible() {
        return check(actual.outcome() instanceof Outcome.Eligible, "to be eligible");
    }

    /** 不符合。 / The conclusion does not hold. */
    public DecisionAssert isNotEligible() {
        return check(actual.outcome() instanceof Outcome.NotEligible, "not to be eligible");
    }

    /** 尚不能确定。 / It is neither granted nor refused. */
    public DecisionAssert isUndetermined() {
        return check(actual.outcome() instanceof Outcome.Undetermined, "to be undetermined");
    }

    /** 由经办机构认定。 / It is left to exactly these offices, in any order. */
    public DecisionAssert isDelegatedTo(String... offices) {
        return check(
                actual.outcome() instanceof Outcome.Delegated left
                        && Set.copyOf(left.waitingFor()).equals(Set.of(offices)),
                "to be left to " + Arrays.toString(offices));
    }

    /** 办理时携带。 / Exactly these things are to be brought to the office it is left to, in any order. */
    public DecisionAssert asksToBring(String... things) {
        Set<String> bring = new LinkedHashSet<>();
        if (actual.outcome() instanceof Outcome.Delegated left) {
            left.offices().forEach(office -> bring.addAll(office.bring()));
        }
        return check(bring.equals(Set.of(things)), "to ask to bring " + Arrays.toString(things));
    }

    /** 确切金额。 / The one amount told is exactly so many yuan. */
    public DecisionAssert hasAmount(String yuan) {
        List<Amount> amounts = amounts();
        boolean exact = amounts.size() == 1
                && amounts.get(0).quantity() instanceof Amount.Exact one
                && one.yuan().equals(Yuan.of(yuan));
        return check(exact, "to have the one amount " + yuan);
    }

    /** 金额上限。 / The one amount told is a ceiling of so many yuan. */
    public DecisionAssert hasCeiling(String yuan) {
        List<Amount> amounts = amounts();
        boolean upTo = amounts.size() == 1
                && amounts.get(0).quantity() instanceof Amount.UpTo one
                && one.yuan().equals(Yuan.of(yuan));
        return check(upTo, "to have the one ceiling " + yuan);
    }

    /** 最长月数。 / An amount is paid for at most so many months. */
    public DecisionAssert lasts(int months) {
        return check(
                amounts().stream().anyMatch(amount -> amount.months() != null && amount.months() == months),
                "to last " + months + " months");
    }

    /** 成立的规则。 / Exactly these rules hold, in any order. */
    public DecisionAssert holdsBy(String... rules) {
        return check(Set.copyOf(actual.rules()).equals(Set.of(rules)), "to hold by " + Arrays.toString(rules));
    }

    /** 未满足的代码。 / It is refused for exactly these codes, in any order. */
    public DecisionAssert failsFor(String... codes) {
        return check(
                Set.copyOf(actual.outcome().failed()).equals(Set.of(codes)), "to fail for " + Arrays.toString(codes));
    }

    /** 缺少的事实。 / These facts are missing, named by path, {@code kind.field}, field or kind. */
    public DecisionAssert misses(String... facts) {
        return check(missingFacts().containsAll(List.of(facts)), "to miss " + Arrays.toString(facts));
    }

    /** 缺少的数值或读法。 / These numbers or readings are missing, named by key. */
    public DecisionAssert missesParameter(String... keys) {
        List<String> missing = new ArrayList<>();
        actual.outcome().missingParameters().forEach(parameter -> missing.add(parameter.key()));
        amounts().forEach(amount -> {
            if (amount.quantity() instanceof Amount.NotPublished unpublished) {
                unpublished.parameters().stream().map(MissingParameter::key).forEach(missing::add);
            }
        });
        return check(missing.containsAll(List.of(keys)), "to miss the parameters " + Arrays.toString(keys));
    }

    /** 等待事项。 / The case is held for these. */
    public DecisionAssert waitsFor(String... what) {
        return check(actual.outcome().waitingFor().containsAll(List.of(what)), "to wait for " + Arrays.toString(what));
    }

    private List<Amount> amounts() {
        return actual.outcome().amounts();
    }

    private Set<String> missingFacts() {
        Set<String> names = new LinkedHashSet<>();
        for (MissingFact fact : actual.outcome().missingFacts()) {
            FactPath at = fact.at();
            names.addAll(List.of(at.toString(), at.anywhere().toString(), at.field() == null ? at.kind() : at.field()));
        }
        return names;
    }

    private DecisionAssert check(boolean holds, String expected) {
        isNotNull();
        if (!holds) {
            failWithMessage(
                    "Expected %s %s, but it is:%n%s",
                    actual.policy(), expected, DecisionText.print(actual, Language.EN));
        }
        return this;
    }
}

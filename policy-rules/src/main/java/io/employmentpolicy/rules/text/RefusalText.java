package io.employmentpolicy.rules.text;

import io.employmentpolicy.model.decision.Determination;
import io.employmentpolicy.model.decision.Outcome;
import io.employmentpolicy.model.decision.Reason;
import io.employmentpolicy.model.decision.Truth;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** 不符合的原因。 / Why something is refused: what excludes it, or what it lacks with the values of the person. */
final class RefusalText {
    private final Speech speech;
    private final boolean brief;

    /** @param brief whether values are left out, as where the same is said of very many rows */
    RefusalText(Speech speech, boolean brief) {
        this.speech = speech;
        this.brief = brief;
    }

    /** Whether it is an exclusion that refuses, or a condition that is not met. */
    String head(Determination refused) {
        return ConditionText.excluded(refused.reason()) ? speech.say("排除情形", "excluded") : speech.say("未满足", "not met");
    }

    /** The reasons in one line, so many of them; empty where none is known. */
    String line(Determination refused, int most) {
        List<String> why = of(refused);
        if (why.isEmpty()) {
            return "";
        }
        String rest =
                why.size() > most ? speech.say(" 等 " + why.size() + " 项", " and " + (why.size() - most) + " more") : "";
        return head(refused)
                + speech.colon()
                + why.stream().limit(most).collect(Collectors.joining(speech.semicolon()))
                + rest;
    }

    /** Exclusions by what they are called, else the conditions; what nothing tells of by its code. */
    private List<String> of(Determination refused) {
        Reason whole = refused.reason();
        List<String> failed = refused.outcome() instanceof Outcome.NotEligible outcome ? outcome.failed() : List.of();
        if (whole == null) {
            return failed;
        }
        ReasonText reasons = new ReasonText(speech.language(), refused.parameters());
        boolean excluded = ConditionText.excluded(whole);
        List<String> why = new ArrayList<>(excluded ? reasons.exclusions(whole) : List.of());
        if (why.isEmpty() && excluded) {
            why.addAll(reasons.named(failed, whole));
        }
        if (why.isEmpty()) {
            ConditionText conditions = new ConditionText(speech.language(), refused.parameters());
            Truth truth = excluded ? Truth.TRUE : Truth.FALSE;
            why.addAll(brief ? conditions.decided(whole, truth) : conditions.decidedWithValues(whole, truth));
        }
        return why.isEmpty() ? reasons.failed(failed, whole) : why;
    }
}

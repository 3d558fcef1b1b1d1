package io.employmentpolicy.rules.text;

import io.employmentpolicy.model.decision.Amount;
import io.employmentpolicy.model.decision.Choice;
import io.employmentpolicy.model.decision.Screening.Finding;
import io.employmentpolicy.model.text.Language;
import io.employmentpolicy.model.value.Yuan;
import java.util.List;
import java.util.Optional;

/** 尚未确定时的金额。 / What something open comes to: one sum, or one range where there are several of which nobody knows yet which it will be. */
public final class RangeText {
    private final Speech speech;
    private final AmountText amounts;

    RangeText(Speech speech) {
        this.speech = speech;
        this.amounts = new AmountText(speech.language());
    }

    /** 一句话。 / In one line; empty where no sum is concerned. */
    public static String of(Finding open, Language language) {
        return new RangeText(new Speech(language)).of(open);
    }

    String of(Finding open) {
        List<Amount> sums = open.outcome().amounts().stream()
                .filter(amount -> !(amount.quantity() instanceof Amount.None))
                .distinct()
                .toList();
        if (sums.isEmpty()) {
            return "";
        }
        Optional<String> single = sums.size() == 1 ? Optional.of(amounts.brief(sums.get(0))) : amounts.range(sums);
        return single.orElseGet(() -> whole(open.worth()));
    }

    private String whole(Choice.Worth worth) {
        if (worth.most() == null || worth.most().equals(Yuan.ZERO)) {
            return speech.say("数额尚不能确定", "sum not known yet");
        }
        if (worth.most().equals(worth.least())) {
            return speech.say("全部期间合计 ", "in all ") + FigureText.money(worth.most(), speech.language());
        }
        return speech.say("全部期间合计 ", "in all ")
                + FigureText.sum(worth.least())
                + speech.say(" 至 ", " to ")
                + FigureText.money(worth.most(), speech.language());
    }
}

package io.employmentpolicy.rules.text;

import io.employmentpolicy.model.decision.Amount;
import io.employmentpolicy.model.decision.Choice.Worth;
import io.employmentpolicy.model.decision.Determination;
import io.employmentpolicy.model.decision.Reason;
import io.employmentpolicy.model.decision.Truth;
import io.employmentpolicy.model.text.Language;
import io.employmentpolicy.model.text.Text;
import io.employmentpolicy.model.value.Yuan;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** 名单的文字。 / The answers of one policy about the rows of a list: a line for each that says whether it counts, with what or why not, and totals. */
public final class RollText {
    private static final String INDENT = "  ";
    private static final int TWO = 2;
    /** Longer lists are for tables and programs; what they come to is told of all rows. */
    private static final int MOST_ROWS = 500;

    private final Speech speech;
    private final AmountText amounts;

    private RollText(Language language) {
        this.speech = new Speech(language);
        this.amounts = new AmountText(language);
    }

    /** 名单的文字。 / The list, line by line; empty for no rows. */
    public static String of(List<Determination> rows, Language language) {
        return rows.isEmpty() ? "" : String.join("\n", new RollText(language).lines(rows));
    }

    /** 一行的理由。 / Why a row counts or does not, or what it waits for, in one line; empty where nothing was looked at. */
    public static String why(Determination one, Language language) {
        return new RollText(language).why(one);
    }

    private List<String> lines(List<Determination> rows) {
        Determination first = rows.get(0);
        List<String> lines = new ArrayList<>();
        lines.add(speech.told(first.title())
                + speech.bracketed(first.policy())
                + speech.say("，共 " + rows.size() + " 条", ", " + rows.size() + " rows"));
        for (Determination one : rows.subList(0, Math.min(rows.size(), MOST_ROWS))) {
            String name = SubjectText.of(one.subject(), speech);
            String told = sums(one);
            String why = why(one);
            lines.add(INDENT
                    + (name.isEmpty() ? speech.told(one.subject().label()) : name)
                    + speech.colon()
                    + speech.told(one.word())
                    + (told.isEmpty() ? "" : speech.comma() + told)
                    + (why.isEmpty() ? "" : speech.semicolon() + why));
        }
        if (rows.size() > MOST_ROWS) {
            int left = rows.size() - MOST_ROWS;
            lines.add(INDENT + speech.say("另有 " + left + " 条未逐条列出", left + " more rows are not listed one by one"));
        }
        lines.add(totals(rows));
        return lines;
    }

    private String sums(Determination one) {
        return one.outcome().amounts().stream()
                .filter(amount -> !(amount.quantity() instanceof Amount.None))
                .map(amounts::brief)
                .distinct()
                .collect(Collectors.joining(speech.semicolon()));
    }

    private String why(Determination one) {
        Reason reason = one.reason();
        if (one.outcome().open()) {
            List<String> waits =
                    new ArrayList<>(new WaitsText(speech, fact -> speech.told(fact.label())).of(one.outcome()));
            one.outcome().missingParameters().forEach(figure -> waits.add("“" + speech.told(figure.title()) + "”"));
            one.outcome().waitingFor().forEach(name -> waits.add(speech.named(name)));
            return waits.isEmpty() ? "" : speech.dependsOn(speech.listed(waits));
        }
        if (reason == null || reason.truth() != Truth.FALSE) {
            return "";
        }
        ReasonText reasons = new ReasonText(speech.language(), one.parameters());
        boolean excluded = ConditionText.excluded(reason);
        List<String> missed = excluded && speech.zh()
                ? reasons.failed(one.outcome().failed(), reason)
                : new ConditionText(speech.language(), one.parameters())
                        .decidedWithValues(reason, excluded ? Truth.TRUE : Truth.FALSE);
        if (missed.isEmpty()) {
            missed = reasons.failed(one.outcome().failed(), reason);
        }
        return missed.isEmpty()
                ? ""
                : (excluded ? speech.say("排除情形：", "excluded, since ") : speech.say("未满足：", "not met: "))
                        + missed.stream().limit(TWO).collect(Collectors.joining(speech.semicolon()));
    }

    private String totals(List<Determination> rows) {
        Map<Text, Integer> counts = new LinkedHashMap<>();
        Map<Amount.Unit, Worth> sums = new EnumMap<>(Amount.Unit.class);
        int unpublished = 0;
        for (Determination one : rows) {
            counts.merge(one.word(), 1, Integer::sum);
            if (!one.outcome().open()) {
                for (Amount amount : one.outcome().amounts()) {
                    Worth worth = worth(amount);
                    if (worth != null) {
                        sums.merge(amount.unit(), worth, Worth::plus);
                    }
                    unpublished += amount.quantity() instanceof Amount.NotPublished ? 1 : 0;
                }
            }
        }
        List<String> parts = new ArrayList<>();
        counts.forEach((word, count) -> parts.add(speech.told(word) + " " + count + speech.say(" 条", "")));
        sums.forEach((unit, worth) -> parts.add(speech.told(unit.label()) + " " + money(worth)));
        if (unpublished > 0) {
            parts.add(speech.say("金额未公布 " + unpublished + " 条", unpublished + " with a sum nobody published"));
        }
        return speech.say("合计：", "In all: ") + String.join(speech.semicolon(), parts);
    }

    private static @Nullable Worth worth(Amount amount) {
        Amount.Quantity quantity = amount.quantity();
        if (amount.kind() != Amount.Kind.BENEFIT) {
            return null;
        }
        if (quantity instanceof Amount.Exact exact) {
            return new Worth(exact.yuan(), exact.yuan());
        }
        if (quantity instanceof Amount.UpTo upTo) {
            return new Worth(Yuan.ZERO, upTo.yuan());
        }
        return quantity instanceof Amount.Between between ? new Worth(between.least(), between.most()) : null;
    }

    private String money(Worth worth) {
        Language language = speech.language();
        if (worth.exact()) {
            return FigureText.money(worth.least(), language);
        }
        if (worth.most() == null) {
            return speech.say("至少 ", "at least ") + FigureText.money(worth.least(), language);
        }
        return worth.least().equals(Yuan.ZERO)
                ? speech.say("不超过 ", "up to ") + FigureText.money(worth.most(), language)
                : FigureText.sum(worth.least()) + speech.say(" 至 ", " to ") + FigureText.money(worth.most(), language);
    }
}

package io.employmentpolicy.rules.text;

import io.employmentpolicy.model.decision.Amount;
import io.employmentpolicy.model.decision.MissingFact;
import io.employmentpolicy.model.decision.MissingParameter;
import io.employmentpolicy.model.decision.Outcome;
import io.employmentpolicy.model.text.Language;
import io.employmentpolicy.model.text.Text;
import io.employmentpolicy.model.value.Yuan;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** 金额的文字。 / Prints an amount: the sum with its rhythm, months, last day, claim, payee, and the arithmetic. */
public final class AmountText {
    private static final String RATIO = "ratio";
    private static final String CHOICE = "choice";
    private static final Map<String, Text> UNITS = Map.ofEntries(
            Map.entry("yuan", new Text("元", "yuan")),
            Map.entry("yuan/month", new Text("元/月", "yuan a month")),
            Map.entry("average-yuan/month", new Text("元/月（平均）", "yuan a month on average")),
            Map.entry("yuan/year", new Text("元/年", "yuan a year")),
            Map.entry("yuan/person", new Text("元/人", "yuan a person")),
            Map.entry("yuan/hour", new Text("元/小时", "yuan an hour")),
            Map.entry(RATIO, new Text("比例", "ratio")),
            Map.entry("months", new Text("个月", "months")),
            Map.entry("days", new Text("日", "days")),
            Map.entry("years", new Text("年", "years")),
            Map.entry("hours", new Text("小时", "hours")),
            Map.entry("persons", new Text("人", "persons")),
            Map.entry("times", new Text("次", "times")),
            Map.entry("count", new Text("", "")));

    private final Language language;
    private final boolean zh;

    AmountText(Language language) {
        this.language = language;
        this.zh = language == Language.ZH;
    }

    /** 金额的文字。 / The sum with its term and payee, in one line. */
    public static String of(Amount amount, Language language) {
        return new AmountText(language).sum(amount);
    }

    /** 推算值的文字。 / A derived value with its unit. */
    public static String of(Outcome.Derived derived, Language language) {
        Text label = derived.label();
        if (label != null) {
            return label.in(language);
        }
        AmountText text = new AmountText(language);
        if (derived.unit().equals(RATIO)) {
            return text.number(new BigDecimal(derived.value()), RATIO);
        }
        String name = text.unit(derived.unit());
        return name.isEmpty() ? derived.value() : derived.value() + " " + name;
    }

    /** 数与单位。 / A number with its unit; a ratio as a percentage. */
    public static String number(BigDecimal value, String unit, Language language) {
        return new AmountText(language).number(value, unit);
    }

    String unit(String unit) {
        return UNITS.getOrDefault(unit, Text.same(unit)).in(language);
    }

    /** A number with its unit; a ratio as a percentage. */
    String number(BigDecimal value, String unit) {
        if (unit.equals(RATIO)) {
            return value.movePointRight(2).stripTrailingZeros().toPlainString() + "%";
        }
        String name = unit(unit);
        return name.isEmpty() ? value.toPlainString() : value.toPlainString() + " " + name;
    }

    /** The sum with its term and payee, in one line, with every path and key that is missing. */
    String sum(Amount amount) {
        List<String> parts = terms(quantity(amount), amount);
        if (!amount.waitsFor().isEmpty()) {
            String paths = facts(amount.waitsFor());
            parts.add(zh ? "其余取决于缺少的事实（" + paths + "）" : "the rest depends on missing facts (" + paths + ")");
        }
        return String.join(zh ? "，" : ", ", payee(parts, amount));
    }

    /** The sum with its term and payee as somebody reads it who is told elsewhere what is missing. */
    String brief(Amount amount) {
        Amount.Quantity quantity = amount.quantity();
        String sum = quantity instanceof Amount.NotPublished
                ? zh ? "金额未公布" : "sum not published"
                : quantity instanceof Amount.DependsOnFacts ? zh ? "数额未定" : "sum not known yet" : quantity(amount);
        return String.join(zh ? "，" : ", ", payee(terms(sum, amount), amount));
    }

    /** One range of several sums of which only one will come about; empty where they cannot be compared or nothing bounds them. */
    Optional<String> range(List<Amount> several) {
        Amount first = several.get(0);
        Yuan least = null;
        Yuan most = null;
        boolean ceilings = true;
        for (Amount amount : several) {
            Yuan low = low(amount.quantity());
            Yuan high = high(amount.quantity());
            if (low == null || high == null || amount.unit() != first.unit() || amount.kind() != first.kind()) {
                return Optional.empty();
            }
            ceilings &= amount.quantity() instanceof Amount.UpTo;
            least = least == null ? low : least.min(low);
            most = most == null ? high : most.max(high);
        }
        if (least == null || most == null) {
            return Optional.empty();
        }
        Amount.Quantity whole = ceilings
                ? new Amount.UpTo(most)
                : least.equals(most) ? new Amount.Exact(most) : new Amount.Between(least, most);
        return Optional.of(kind(first) + rhythm(whole, first.unit()));
    }

    private static @Nullable Yuan low(Amount.Quantity quantity) {
        return quantity instanceof Amount.Exact exact
                ? exact.yuan()
                : quantity instanceof Amount.Between between
                        ? between.least()
                        : quantity instanceof Amount.UpTo ? Yuan.ZERO : null;
    }

    private static @Nullable Yuan high(Amount.Quantity quantity) {
        return quantity instanceof Amount.Exact exact
                ? exact.yuan()
                : quantity instanceof Amount.Between between
                        ? between.most()
                        : quantity instanceof Amount.UpTo upTo ? upTo.yuan() : null;
    }

    private List<String> terms(String sum, Amount amount) {
        List<String> parts = new ArrayList<>();
        parts.add(kind(amount) + sum);
        if (amount.from() != null) {
            parts.add(zh ? "自 " + amount.from() + " 起" : "from " + amount.from());
        }
        if (amount.months() != null) {
            parts.add(zh ? "最长 " + amount.months() + " 个月" : "for at most " + amount.months() + " months");
        }
        if (amount.lastDay() != null) {
            parts.add(zh ? "最后一日 " + amount.lastDay() : "last day " + amount.lastDay());
        }
        if (amount.claimBy() != null) {
            parts.add(zh ? "申领截至 " + amount.claimBy() : "to be claimed by " + amount.claimBy());
        }
        return parts;
    }

    private List<String> payee(List<String> parts, Amount amount) {
        if (amount.payee() != null) {
            String payee = zh ? amount.payee().zh() : amount.payee().en();
            boolean loan = amount.kind() == Amount.Kind.LOAN;
            parts.add(zh ? (loan ? "借给" : "付给") + payee : (loan ? "lent to " : "paid to ") + payee);
        }
        return parts;
    }

    /** What a sum is that nobody may keep. */
    private String kind(Amount amount) {
        return switch (amount.kind()) {
            case BENEFIT -> "";
            case LOAN -> zh ? "贷款本金（须归还，不是补贴）" : "principal of a loan, to be paid back: ";
            case DEDUCTION -> zh ? "税费扣减（不是发给的补贴）" : "taken off the taxes owed, not paid out: ";
        };
    }

    private String quantity(Amount amount) {
        Amount.Quantity quantity = amount.quantity();
        if (quantity instanceof Amount.None) {
            return zh ? "本项政策未规定金额" : "none set by this policy";
        }
        if (quantity instanceof Amount.NotPublished unpublished) {
            return (zh ? "未公布" : "not published") + missing(unpublished.parameters());
        }
        if (quantity instanceof Amount.DependsOnFacts depends) {
            String paths = facts(depends.facts());
            return zh ? "取决于缺少的事实（" + paths + "）" : "depends on missing facts (" + paths + ")";
        }
        if (quantity instanceof Amount.Between open
                && open.most() == null
                && open.least().equals(Yuan.ZERO)) {
            return zh ? "数额未定" : "sum not known yet";
        }
        return rhythm(quantity, amount.unit());
    }

    private String rhythm(Amount.Quantity quantity, Amount.Unit unit) {
        String rhythm = unit.label().in(language);
        String sum = money(quantity);
        return zh ? rhythm + (Character.isDigit(sum.charAt(0)) ? " " : "") + sum : money(quantity) + " " + rhythm;
    }

    /** What is missing as a reader knows it, and where it is to be written. */
    private String facts(List<MissingFact> facts) {
        return facts.stream()
                .map(fact -> fact.label().in(language) + " " + fact.path())
                .collect(Collectors.joining(zh ? "、" : ", "));
    }

    /** A number by its title, which is Chinese, or by its key; a reading always by its key. */
    String name(MissingParameter missing) {
        return zh && !missing.unit().equals(CHOICE) && !missing.title().isEmpty()
                ? "“" + missing.title() + "”" + missing.key()
                : missing.key();
    }

    private String money(Amount.Quantity quantity) {
        if (quantity instanceof Amount.Exact exact) {
            return exact.yuan() + yuan();
        }
        if (quantity instanceof Amount.UpTo upTo) {
            return (zh ? "不超过 " : "up to ") + upTo.yuan() + yuan();
        }
        Amount.Between between = (Amount.Between) quantity;
        String range = between.most() == null
                ? (zh ? "至少 " : "at least ") + between.least() + yuan()
                : between.least() + (zh ? " 至 " : " to ") + between.most() + yuan();
        return between.parameters().isEmpty() ? range : range + missing(between.parameters());
    }

    private String missing(List<MissingParameter> parameters) {
        List<String> keys = parameters.stream().map(this::name).toList();
        return zh ? "（缺" + String.join("、", keys) + "）" : " (missing " + String.join(", ", keys) + ")";
    }

    private String yuan() {
        return zh ? " 元" : " yuan";
    }

    /** The arithmetic, one step a line. */
    List<String> arithmetic(Amount amount) {
        return amount.lines().stream()
                .map(line -> line.formula() + " = " + line.result().toPlainString()
                        + (line.rounding() == null
                                ? ""
                                : zh
                                        ? "（" + line.rounding().zh() + "）"
                                        : " (" + line.rounding().en() + ")"))
                .toList();
    }
}

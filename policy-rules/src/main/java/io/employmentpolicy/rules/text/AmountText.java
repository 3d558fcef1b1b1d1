package io.employmentpolicy.rules.text;

import io.employmentpolicy.model.decision.Amount;
import io.employmentpolicy.model.decision.MissingFact;
import io.employmentpolicy.model.decision.MissingParameter;
import io.employmentpolicy.model.decision.Outcome;
import io.employmentpolicy.model.text.Language;
import io.employmentpolicy.model.text.Text;
import io.employmentpolicy.model.value.Yuan;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** 金额的文字。 / Prints an amount: the sum with its rhythm, months, last day, claim, payee, and the arithmetic. */
public final class AmountText {
    private static final String RATIO = "ratio";
    private static final String CHOICE = "choice";

    private static final Pattern LESSER = Pattern.compile("min\\(([^(),]+), ([^(),]+)\\)");
    private static final Pattern GREATER = Pattern.compile("max\\(([^(),]+), ([^(),]+)\\)");

    /** What ends a decimal and says nothing. */
    private static final Pattern NOUGHTS = Pattern.compile("(?<![\\d.])(\\d+(?:\\.\\d*[1-9])?)\\.?0*(?![\\d.])");

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

    /** 简短的金额。 / A sum as somebody reads it who is told elsewhere what is missing. */
    public static String brief(Amount amount, Language language) {
        return new AmountText(language).brief(amount);
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
        return name.isEmpty() || !derived.value().matches("-?\\d+(\\.\\d+)?")
                ? derived.value() + (name.isEmpty() ? "" : " " + name)
                : text.number(new BigDecimal(derived.value()), derived.unit());
    }

    /** 是否为金额。 / Whether it is a sum of money worked out from the facts. */
    public static boolean isSum(Outcome outcome) {
        return outcome instanceof Outcome.Derived derived && derived.unit().startsWith("yuan");
    }

    /** 数与单位。 / A number with its unit; a ratio as a percentage. */
    public static String number(BigDecimal value, String unit, Language language) {
        return new AmountText(language).number(value, unit);
    }

    String unit(String unit) {
        return FigureText.unit(unit, language);
    }

    /** A number with its unit; a ratio as a percentage. */
    String number(BigDecimal value, String unit) {
        return FigureText.number(value, unit, language);
    }

    /** The sum with its term and payee, in one line, with every path and key that is missing. */
    String sum(Amount amount) {
        List<String> parts = terms(quantity(amount, true), amount);
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
                : quantity instanceof Amount.DependsOnFacts
                        ? zh ? "数额未定" : "sum not known yet"
                        : quantity(amount, false);
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
        return Optional.of(kind(first) + rhythm(first.unit().label().in(language), whole, false));
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
            parts.add(from(amount.from(), amount));
        }
        if (amount.months() != null) {
            parts.add(term(amount.months(), amount.unit() == Amount.Unit.ONCE));
        }
        if (amount.monthsBetween() != null) {
            parts.add(between(amount.monthsBetween()));
        }
        if (amount.lastDay() != null) {
            parts.add(zh ? "最后一日 " + amount.lastDay() : "last day " + amount.lastDay());
        }
        if (amount.claimBy() != null) {
            parts.add(zh ? "申领截至 " + amount.claimBy() : "to be claimed by " + amount.claimBy());
        }
        return parts;
    }

    /** First month and, where the months are known and counted on from it, the last. */
    private String from(YearMonth first, Amount amount) {
        if (amount.months() == null || amount.unit() == Amount.Unit.ONCE) {
            return zh ? "自 " + first + " 起" : "from " + first;
        }
        if (amount.months() == 1) {
            return first.toString();
        }
        YearMonth last = first.plusMonths(amount.months() - 1L);
        return zh ? first + " 至 " + last : first + " to " + last;
    }

    /** A longest term of which only the bounds are known. */
    private String between(Amount.Span span) {
        if (span.most() == null) {
            return zh
                    ? "最长的月数不少于 " + span.least() + " 个月"
                    : "for a longest term of " + span.least() + " months or more";
        }
        if (span.least() == 0) {
            return zh ? "最长不超过 " + span.most() + " 个月" : "for " + span.most() + " months at the very most";
        }
        return zh
                ? "最长 " + span.least() + " 至 " + span.most() + " 个月"
                : "for at most " + span.least() + " to " + span.most() + " months";
    }

    /** A sum in one figure that covers several months is not paid at once for as many months. */
    private String term(int months, boolean whole) {
        if (months == 1) {
            return zh ? "1 个月" : "for a month";
        }
        if (whole) {
            return zh ? "补贴期最长 " + months + " 个月" : "covering at most " + months + " months";
        }
        return zh ? "最长 " + months + " 个月" : "for at most " + months + " months";
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

    private String quantity(Amount amount, boolean keys) {
        Amount.Quantity quantity = amount.quantity();
        if (quantity instanceof Amount.None) {
            return zh ? "本项政策未规定金额" : "no sum is set by this policy";
        }
        if (quantity instanceof Amount.NotPublished unpublished) {
            return (zh ? "未公布" : "not published") + missing(unpublished.parameters(), true);
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
        boolean covers = amount.unit() == Amount.Unit.ONCE && amount.months() != null;
        return rhythm(covers ? zh ? "合计" : "in all" : amount.unit().label().in(language), quantity, keys);
    }

    private String rhythm(String rhythm, Amount.Quantity quantity, boolean keys) {
        String sum = money(quantity, keys);
        return zh ? rhythm + (Character.isDigit(sum.charAt(0)) ? " " : "") + sum : sum + " " + rhythm;
    }

    /** What is missing as a reader knows it, and where it is to be written. */
    private String facts(List<MissingFact> facts) {
        return facts.stream()
                .map(fact -> fact.label().in(language) + " " + fact.path())
                .collect(Collectors.joining(zh ? "、" : ", "));
    }

    /** A number or a reading by its title and key. */
    String name(MissingParameter missing) {
        return missing.unit().equals(CHOICE)
                ? (zh ? "读法“" : "reading “") + missing.title().in(language) + "” " + missing.key()
                : "“" + missing.title().in(language) + "” " + missing.key();
    }

    private String money(Amount.Quantity quantity, boolean keys) {
        if (quantity instanceof Amount.Exact exact) {
            return sum(exact.yuan());
        }
        if (quantity instanceof Amount.UpTo upTo) {
            return (zh ? "不超过 " : "up to ") + sum(upTo.yuan());
        }
        Amount.Between between = (Amount.Between) quantity;
        String range = between.most() == null
                ? (zh ? "至少 " : "at least ") + sum(between.least())
                : range(between.least(), between.most());
        return between.parameters().isEmpty() ? range : range + missing(between.parameters(), keys);
    }

    private String missing(List<MissingParameter> parameters, boolean withKeys) {
        List<String> keys = parameters.stream()
                .map(one -> withKeys ? name(one) : "“" + one.title().in(language) + "”")
                .toList();
        return zh ? "（缺" + String.join("、", keys) + "）" : " (missing " + String.join(", ", keys) + ")";
    }

    private String range(Yuan least, Yuan most) {
        return least.equals(Yuan.ZERO)
                ? (zh ? "不超过 " : "up to ") + sum(most)
                : FigureText.sum(least) + (zh ? " 至 " : " to ") + sum(most);
    }

    private String sum(Yuan yuan) {
        return FigureText.money(yuan, language);
    }

    /** Numbers without noughts that say nothing, and words for what is reckoned with them. */
    private String plain(String numbers) {
        String bare = NOUGHTS.matcher(numbers).replaceAll("$1");
        String lesser = LESSER.matcher(bare).replaceAll(zh ? "$1 与 $2 中较小的" : "the lesser of $1 and $2");
        return GREATER.matcher(lesser).replaceAll(zh ? "$1 与 $2 中较大的" : "the greater of $1 and $2");
    }

    /** The arithmetic, one step a line; what is multiplied by one is no step. */
    List<String> arithmetic(Amount amount) {
        return amount.lines().stream()
                .filter(line -> !line.formula().startsWith("1 × ") || line.rounding() != null)
                .map(line -> plain(line.formula()) + " = " + plain(line.result().toPlainString())
                        + (line.rounding() == null
                                ? ""
                                : zh
                                        ? "（" + line.rounding().zh() + "）"
                                        : " (" + line.rounding().en() + ")"))
                .toList();
    }
}

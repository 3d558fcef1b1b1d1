package io.employmentpolicy.rules.text;

import io.employmentpolicy.model.decision.Amount;
import io.employmentpolicy.model.decision.Determination;
import io.employmentpolicy.model.decision.Outcome;
import io.employmentpolicy.model.decision.OutcomeVisitor;
import io.employmentpolicy.model.decision.Reason;
import io.employmentpolicy.model.text.Language;
import io.employmentpolicy.model.text.Text;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** 结果的文字。 / What an outcome says, line by line, without the reasons. */
final class OutcomeText implements OutcomeVisitor<List<String>> {
    private static final String INDENT = "  ";
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss", Locale.ROOT);

    private final Determination one;
    private final Language language;
    private final boolean keys;
    private final Speech speech;
    private final AmountText amounts;
    private final ReasonText reasons;
    private final List<String> lines = new ArrayList<>();

    /** @param keys whether keys of figures and paths of facts are told, which say nothing to those a notice goes to */
    OutcomeText(Determination one, Language language, boolean keys) {
        this.keys = keys;
        this.one = one;
        this.language = language;
        this.speech = new Speech(language);
        this.amounts = new AmountText(language);
        this.reasons = new ReasonText(language, one.parameters());
    }

    /** The lines of a determination's outcome. */
    static List<String> lines(Determination one, Language language) {
        return one.outcome().accept(new OutcomeText(one, language, true));
    }

    /** The same for a notice. */
    static List<String> plain(Determination one, Language language) {
        return one.outcome().accept(new OutcomeText(one, language, false));
    }

    private String sum(Amount amount) {
        return keys ? amounts.sum(amount) : amounts.brief(amount);
    }

    @Override
    public List<String> eligible(Outcome.Eligible outcome) {
        Text name = new Text("金额", "Amount");
        outcome.amounts().stream()
                .filter(amount -> one.kind() == Determination.Kind.BENEFIT || !empty(amount))
                .forEach(amount -> lines.addAll(amount(name, amount)));
        return lines;
    }

    @Override
    public List<String> notEligible(Outcome.NotEligible outcome) {
        if (!outcome.failed().isEmpty()) {
            lines.add(INDENT + new RefusalText(speech, false).line(one, Integer.MAX_VALUE));
        }
        return lines;
    }

    @Override
    public List<String> undetermined(Outcome.Undetermined outcome) {
        if (!outcome.waitingFor().isEmpty()) {
            line("等待", "Waiting for", listed(reasons.waiting(outcome.waitingFor(), one.reason())));
        }
        indicated(new Text("如果符合，金额", "Amount if it holds"), outcome.indicated());
        return lines;
    }

    @Override
    public List<String> delegated(Outcome.Delegated outcome) {
        outcome.offices().forEach(office -> {
            line("认定机构", "Decided by", speech.named(office.by()));
            line("认定条件应由何文件规定", "Conditions to be set by", named(office.instrument()));
            line(
                    "办理时携带",
                    "Bring",
                    office.bring().isEmpty()
                            ? null
                            : listed(office.bring().stream().map(speech::named).toList()));
        });
        indicated(new Text("如果认定符合，金额", "Amount if the office decides so"), outcome.indicated());
        return lines;
    }

    @Override
    public List<String> notApplicable(Outcome.NotApplicable outcome) {
        line("原因", "Because", outcome.why().in(language));
        return lines;
    }

    @Override
    public List<String> notInForce(Outcome.NotInForce outcome) {
        boolean before = outcome.phase() == Outcome.Phase.NOT_YET;
        line(
                before ? "施行日" : "有效期至",
                before ? "In force from" : "In force until",
                outcome.day().toString());
        line("现行政策", "Replaced by", outcome.replacedBy());
        return lines;
    }

    @Override
    public List<String> duty(Outcome.Duty outcome) {
        line("责任单位", "Owed by", named(outcome.owedBy()));
        moment("起算", "Owed from", outcome.after());
        moment("期限", "Deadline", outcome.deadline());
        moment("履行", "Done", outcome.doneAt());
        return lines;
    }

    @Override
    public List<String> progress(Outcome.Progress outcome) {
        new ProgressText(language).lines(outcome).forEach((name, value) -> line(name.zh(), name.en(), value));
        return lines;
    }

    @Override
    public List<String> checked(Outcome.Checked outcome) {
        line("数额", "Sum", FigureText.money(outcome.measured(), language));
        line("标准", "Standard", FigureText.money(outcome.standard(), language));
        if (!outcome.holds()) {
            line("差额", "Shortfall", FigureText.money(outcome.shortfall(), language));
        }
        return lines;
    }

    @Override
    public List<String> ranking(Outcome.Ranking outcome) {
        line("次序", "Order", listed(outcome.order()));
        if (!outcome.preferred().isEmpty()) {
            line("因优先而在前", "First by priority", listed(outcome.preferred()));
        }
        if (!outcome.excluded().isEmpty()) {
            line("不予考虑", "Not considered", listed(outcome.excluded()));
        }
        return lines;
    }

    @Override
    public List<String> derived(Outcome.Derived outcome) {
        line("数值", "Value", AmountText.of(outcome, language));
        return lines;
    }

    @Override
    public List<String> conflict(Outcome.Conflict outcome) {
        line("给出不同数值的规则", "Rules with different values", listed(outcome.rules()));
        return lines;
    }

    @Override
    public List<String> disagreement(Outcome.Disagreement outcome) {
        line("规则网络", "Rule network", outcome.network());
        line("求值器", "Evaluator", outcome.evaluator());
        return lines;
    }

    /** Of several sums one range, and which of them goes with which case. */
    private void indicated(Text name, List<Amount> indicated) {
        List<Amount> sums =
                indicated.stream().filter(amount -> !empty(amount)).distinct().toList();
        if (sums.stream().map(this::sum).distinct().count() < 2) {
            sums.stream().map(amount -> amount(name, amount)).distinct().forEach(lines::addAll);
            return;
        }
        String one = amounts.range(sums).orElse(new Text("数额未定", "sum not known yet").in(language));
        lines.add(named(name, one + new Text("，取决于哪种情形成立", ", depending on which case applies").in(language)));
        sums.stream()
                .map(amount -> amount(indented(situation(amount)), amount))
                .distinct()
                .forEach(lines::addAll);
    }

    private static Text indented(Text text) {
        return new Text(INDENT + text.zh(), INDENT + text.en());
    }

    /** The case by whose rule a sum is granted; a notice has no use for the id of the rule. */
    private Text situation(Amount amount) {
        Reason whole = one.reason();
        Text said = (whole == null ? Stream.<Reason>empty() : whole.parts().stream())
                .filter(part -> part.rule().equals(amount.rule()))
                .map(Reason::text)
                .findFirst()
                .orElse(Text.same(amount.rule()));
        return keys ? said : new Text(title(said.zh(), amount), title(said.en(), amount));
    }

    private static String title(String said, Amount amount) {
        String id = amount.rule() + " ";
        return said.startsWith(id) ? said.substring(id.length()) : said;
    }

    private static boolean empty(Amount amount) {
        return amount.quantity() instanceof Amount.None
                && amount.from() == null
                && amount.lastDay() == null
                && amount.payee() == null;
    }

    private List<String> amount(Text name, Amount amount) {
        List<String> told = new ArrayList<>();
        told.add(named(name, sum(amount)));
        amounts.arithmetic(amount).forEach(step -> told.add(INDENT + INDENT + step));
        return told;
    }

    private @Nullable String named(@Nullable String name) {
        return name == null ? null : speech.named(name);
    }

    private String listed(List<String> several) {
        return String.join(new Text("、", ", ").in(language), several);
    }

    private void moment(String chinese, String english, @Nullable LocalDateTime moment) {
        line(chinese, english, moment == null ? null : MOMENT.format(moment));
    }

    /** Nothing is said of what is null. */
    private void line(String chinese, String english, @Nullable String value) {
        if (value != null) {
            lines.add(named(new Text(chinese, english), value));
        }
    }

    private String named(Text name, String value) {
        return INDENT + name.in(language) + new Text("：", ": ").in(language) + value;
    }
}

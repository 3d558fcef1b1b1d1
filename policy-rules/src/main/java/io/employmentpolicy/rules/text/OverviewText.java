package io.employmentpolicy.rules.text;

import io.employmentpolicy.model.decision.Amount;
import io.employmentpolicy.model.decision.Choice;
import io.employmentpolicy.model.decision.Contradiction;
import io.employmentpolicy.model.decision.Determination;
import io.employmentpolicy.model.decision.FactPath;
import io.employmentpolicy.model.decision.MissingFact;
import io.employmentpolicy.model.decision.MissingParameter;
import io.employmentpolicy.model.decision.Outcome;
import io.employmentpolicy.model.decision.Overview;
import io.employmentpolicy.model.decision.Reason;
import io.employmentpolicy.model.decision.Screening;
import io.employmentpolicy.model.decision.Screening.Finding;
import io.employmentpolicy.model.decision.Screening.Group;
import io.employmentpolicy.model.decision.Truth;
import io.employmentpolicy.model.facts.Dictionary;
import io.employmentpolicy.model.source.Trust;
import io.employmentpolicy.model.text.Language;
import io.employmentpolicy.model.text.Text;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * 概览的文字。 / Prints an overview on a page: what somebody has, what is near and what decides it, what is refused and why, what to tell
 * next. What does not concern the case is counted.
 */
public final class OverviewText {
    private static final String INDENT = "  ";
    private static final int FEW = 4;
    private static final int SOME = 6;

    private final Overview overview;
    private final Screening screening;
    private final Language language;
    private final boolean zh;
    private final AmountText amounts;
    private final ReasonText reasons;
    private final List<String> lines = new ArrayList<>();

    private OverviewText(Overview overview, Language language) {
        this.overview = overview;
        this.screening = overview.screening();
        this.language = language;
        this.zh = language == Language.ZH;
        this.amounts = new AmountText(language);
        this.reasons = new ReasonText(language);
    }

    /** 概览的文字。 / The overview, line by line, without a line break at the end. */
    public static String of(Overview overview, Language language) {
        return String.join("\n", new OverviewText(overview, language).print());
    }

    private List<String> print() {
        lines.add(say("评定日：", "As of: ") + screening.asOf() + say("（当日终了）", " (end of the day)"));
        contradictions();
        each(Group.YOURS, Integer.MAX_VALUE, this::granted);
        remarks();
        each(Group.PERHAPS, SOME, one -> List.of(name(one) + perhaps(one)));
        each(Group.DELEGATED, SOME, this::delegated);
        each(Group.LATER, SOME, one -> List.of(name(one) + colon() + later(one)));
        duties();
        each(Group.TARGET, Integer.MAX_VALUE, one -> List.of(name(one) + colon() + progress(one)));
        each(Group.CHECK, Integer.MAX_VALUE, one -> List.of(name(one) + colon() + told(one.word())));
        insteadOfNothing();
        each(Group.REFUSED, SOME, this::refused);
        each(Group.FAILED, Integer.MAX_VALUE, one -> List.of(name(one) + colon() + told(one.word())));
        asked();
        rest();
        lines.add("");
        lines.add(AnswerText.of(screening.edition(), language));
        return lines;
    }

    /** A section of a group; what is too much is counted. */
    private void each(Group group, int most, Function<Finding, List<String>> told) {
        section(group, screening.in(group), most, told);
    }

    private void section(Group group, List<Finding> findings, int most, Function<Finding, List<String>> told) {
        if (findings.isEmpty()) {
            return;
        }
        title(zh ? group.zh() : group.en());
        findings.stream()
                .limit(most)
                .flatMap(one -> told.apply(one).stream())
                .forEach(line -> lines.add(INDENT + line));
        if (findings.size() > most) {
            lines.add(INDENT + more(findings.size() - most));
        }
    }

    private void title(String title) {
        lines.add("");
        lines.add(say("—— ", "-- ") + title + say(" ——", " --"));
    }

    private String more(int count) {
        return zh ? "另有 " + count + " 项（--all 逐项列出）" : count + " more (see --all)";
    }

    private void contradictions() {
        if (screening.contradictions().isEmpty()) {
            return;
        }
        title(say("请核对这些事实", "Please check these facts"));
        for (Contradiction one : screening.contradictions()) {
            lines.add(INDENT + told(one.text()) + say("（", " (") + one.check() + say("）", ")"));
            one.sides()
                    .forEach(side -> lines.add(INDENT
                            + INDENT
                            + side.path()
                            + colon()
                            + told(side.label())
                            + say(" 为 ", " is ")
                            + told(side.value())));
        }
    }

    private List<String> granted(Finding one) {
        List<String> told = new ArrayList<>();
        String sum = one.outcome().amounts().stream()
                .filter(amount -> !(amount.quantity() instanceof Amount.None))
                .map(this::sum)
                .collect(Collectors.joining(say("；", "; ")));
        told.add(name(one) + colon() + (sum.isEmpty() ? told(one.word()) : sum));
        overview.of(one).stream().findFirst().ifPresent(explained -> {
            String why = because(explained, Truth.TRUE);
            if (!why.isEmpty()) {
                told.add(INDENT + say("因为：", "because: ") + why);
            }
            if (explained.weakestTrust() != null && explained.weakestTrust().compareTo(Trust.STATUTE) > 0) {
                told.add(INDENT
                        + say("可信程度：", "trust: ")
                        + say(
                                explained.weakestTrust().zh(),
                                explained.weakestTrust().en()));
            }
        });
        beside(one, told);
        return told;
    }

    /** What falls out beside it, and what would have to be told to settle whether it stays. */
    private void beside(Finding one, List<String> told) {
        for (Choice choice : screening.choices()) {
            for (Choice.Right right : choice.rights()) {
                if (!is(right, one)) {
                    continue;
                }
                String others = choice.rights().stream()
                        .filter(other -> other.standing() == Choice.Standing.FALLS_OUT
                                && other.losses().stream()
                                        .anyMatch(loss -> loss.against().contains(right.name())))
                        .map(other -> other.title().in(language) + say("（", " (") + other.policy() + say("）", ")"))
                        .distinct()
                        .collect(Collectors.joining(say("、", ", ")));
                if (!others.isEmpty()) {
                    told.add(INDENT + say("与本项只取一项，不另发：", "not in addition to it: ") + others);
                }
                if (right.standing() == Choice.Standing.OPEN
                        && !choice.missingFacts().isEmpty()) {
                    told.add(INDENT
                            + say("请确认（同期可能只取一项）：", "please tell (only one of several may be drawn at a time): ")
                            + labels(choice.missingFacts()));
                }
            }
        }
    }

    private static boolean is(Choice.Right right, Finding one) {
        return right.policy().equals(one.policy())
                && right.conclusion().equals(one.conclusion())
                && right.subject().equals(one.subject());
    }

    /** What falls out although nothing that is granted takes its place, as where it was drawn before. */
    private void insteadOfNothing() {
        List<Finding> yours = screening.in(Group.YOURS);
        List<Choice.Right> rights = screening.choices().stream()
                .flatMap(choice -> choice.rights().stream())
                .toList();
        Set<String> granted = rights.stream()
                .filter(right -> yours.stream().anyMatch(one -> is(right, one)))
                .map(Choice.Right::name)
                .collect(Collectors.toSet());
        List<Choice.Right> beside = rights.stream()
                .filter(right -> right.losses().stream()
                        .flatMap(loss -> loss.against().stream())
                        .anyMatch(granted::contains))
                .toList();
        List<Finding> left = screening.in(Group.INSTEAD).stream()
                .filter(one -> beside.stream().noneMatch(right -> is(right, one)))
                .toList();
        section(Group.INSTEAD, left, SOME, one -> List.of(name(one)));
    }

    private String sum(Amount amount) {
        String sum = amounts.brief(amount);
        if (amount.quantity() instanceof Amount.Exact exact
                && amount.months() != null
                && amount.unit() == Amount.Unit.MONTH) {
            String whole = exact.yuan().times(amount.months()) + " " + amounts.unit("yuan");
            return sum + say("，按现行标准最多合计 ", ", at today's sums at most ") + whole + say("", " in all");
        }
        return sum;
    }

    /** The conditions that decided, the first few of them. */
    private String because(Determination explained, Truth truth) {
        Reason whole = explained.reason();
        if (whole == null) {
            return "";
        }
        List<String> told = reasons.decided(whole, truth);
        return told.stream().limit(FEW).collect(Collectors.joining(say("；", "; ")))
                + (told.size() > FEW ? say(" 等 " + told.size() + " 项条件", " and " + (told.size() - FEW) + " more") : "");
    }

    /** What a careful reader must know of what is granted, each once. */
    private void remarks() {
        Set<String> remarks = new LinkedHashSet<>();
        for (Finding one : screening.in(Group.YOURS)) {
            overview.of(one).forEach(explained -> explained.warnings().forEach(warning -> remarks.add(told(warning))));
        }
        if (!remarks.isEmpty()) {
            lines.add(INDENT + say("请留意：", "Please note:"));
            remarks.stream().limit(SOME).forEach(remark -> lines.add(INDENT + INDENT + remark));
            if (remarks.size() > SOME) {
                lines.add(INDENT + INDENT + more(remarks.size() - SOME));
            }
        }
    }

    private String perhaps(Finding one) {
        String range = range(one);
        List<String> waits = new ArrayList<>();
        one.outcome().missingFacts().forEach(fact -> waits.add(told(fact.label())));
        one.outcome().missingParameters().forEach(figure -> waits.add(figure(figure)));
        one.outcome().contradictions().forEach(contradiction -> waits.add(told(contradiction.text())));
        waits.addAll(reasons.waiting(one.outcome().waitingFor(), null));
        return (range.isEmpty() ? "" : say("：如果符合，", ": if it holds, ") + range)
                + say(range.isEmpty() ? "：取决于 " : "；取决于 ", range.isEmpty() ? ": depends on " : "; depends on ")
                + waits.stream().distinct().collect(Collectors.joining(say("、", ", ")));
    }

    private String range(Finding one) {
        List<Amount> sums = one.outcome().amounts().stream()
                .filter(amount -> !(amount.quantity() instanceof Amount.None))
                .distinct()
                .toList();
        if (sums.size() == 1) {
            return amounts.brief(sums.get(0));
        }
        if (sums.isEmpty()) {
            return "";
        }
        Optional<String> single = amounts.range(sums);
        if (single.isPresent()) {
            return single.get();
        }
        Choice.Worth worth = one.worth();
        if (worth.most() == null) {
            return say("数额尚不能确定", "sum not known yet");
        }
        return say("全部期间合计 ", "in all ") + worth.least() + say(" 至 ", " to ") + worth.most() + " "
                + amounts.unit("yuan");
    }

    private String figure(MissingParameter figure) {
        return zh && !figure.title().isEmpty() ? "“" + figure.title() + "”" : figure.key();
    }

    private List<String> delegated(Finding one) {
        List<String> told = new ArrayList<>();
        told.add(name(one));
        if (one.outcome() instanceof Outcome.Delegated left) {
            left.offices()
                    .forEach(office -> told.add(INDENT
                            + say("由", "decided by ")
                            + office.by()
                            + say("认定", "")
                            + (office.bring().isEmpty()
                                    ? ""
                                    : say("；携带 ", "; bring ") + String.join(say("、", ", "), office.bring()))));
        }
        return told;
    }

    private String later(Finding one) {
        return one.outcome() instanceof Outcome.NotInForce ahead
                ? say("自 ", "from ") + ahead.day() + say(" 起施行", " on")
                : told(one.word());
    }

    /** Who owes what; what is owed by the same stands in one line. */
    private void duties() {
        Map<String, List<String>> owed = new LinkedHashMap<>();
        for (Finding one : screening.in(Group.DUTY)) {
            if (one.outcome() instanceof Outcome.Duty duty) {
                String by = duty.owedBy() == null ? "" : duty.owedBy();
                String deadline = duty.deadline() == null
                        ? ""
                        : say("，期限 ", ", by ") + duty.deadline().toLocalDate();
                owed.computeIfAbsent(by, any -> new ArrayList<>())
                        .add(name(one) + say("，", ", ") + told(duty.state().label()) + deadline);
            }
        }
        if (owed.isEmpty()) {
            return;
        }
        title(zh ? Group.DUTY.zh() : Group.DUTY.en());
        owed.forEach((by, duties) -> {
            if (!by.isEmpty()) {
                lines.add(INDENT + by + colon());
            }
            duties.stream().limit(SOME).forEach(duty -> lines.add((by.isEmpty() ? INDENT : INDENT + INDENT) + duty));
            if (duties.size() > SOME) {
                lines.add(INDENT + INDENT + more(duties.size() - SOME));
            }
        });
    }

    private String progress(Finding one) {
        if (!(one.outcome() instanceof Outcome.Progress progress)) {
            return told(one.word());
        }
        String figures = progress.measured() == null
                ? ""
                : say("，已报 ", ", reported ")
                        + progress.measured().toPlainString()
                        + (progress.required() == null
                                ? ""
                                : say("，目标 ", ", target ") + progress.required().toPlainString());
        return told(progress.standing().label()) + figures;
    }

    private List<String> refused(Finding one) {
        String why = overview.of(one).stream().findFirst().map(this::missed).orElse("");
        return List.of(name(one) + (why.isEmpty() ? "" : colon() + why));
    }

    /** What excludes it, or what it lacks; rules have no English titles, so that in English their conditions are told. */
    private String missed(Determination explained) {
        Reason whole = explained.reason();
        boolean excluded = whole != null
                && whole.decidingRules().stream()
                        .anyMatch(rule -> rule.role() == Reason.Role.EXCEPTION && rule.truth() == Truth.TRUE);
        String head = excluded ? say("排除情形 ", "excluded, since ") : say("未满足 ", "not met: ");
        String why = zh
                ? String.join("、", reasons.failed(explained.outcome().failed(), whole))
                : because(explained, excluded ? Truth.TRUE : Truth.FALSE);
        return why.isEmpty() ? "" : head + why;
    }

    /** The facts that would tell most, with how many rights wait for each. */
    private void asked() {
        Map<String, Integer> counts = new LinkedHashMap<>();
        for (Finding one : screening.in(Group.ASK)) {
            if (one.kind() == Determination.Kind.BENEFIT || one.kind() == Determination.Kind.CERTIFICATION) {
                one.outcome().missingFacts().stream()
                        .filter(OverviewText::simple)
                        .limit(1)
                        .forEach(fact -> counts.merge(fieldOf(fact), 1, Integer::sum));
            }
        }
        if (counts.isEmpty()) {
            return;
        }
        title(say("补答以下事实，可能还有", "There may be more, once these are told"));
        String most = counts.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(SOME + FEW)
                .map(entry -> entry.getKey() + say("（" + entry.getValue() + " 项）", " (" + entry.getValue() + ")"))
                .collect(Collectors.joining(say("、", ", ")));
        lines.add(INDENT + most);
    }

    /** Whether somebody can say at once that it is so or not: that there is such a thing, or a plain yes or no. */
    private static boolean simple(MissingFact fact) {
        FactPath at = fact.at();
        return Dictionary.standard()
                .byName(at.kind())
                .map(kind -> at.field() == null
                        || kind.fieldByName(at.field())
                                .map(field -> field.type().valueClass() == Boolean.class)
                                .orElse(false))
                .orElse(false);
    }

    /** A field without its kind: {@code 退役军人} for {@code 劳动者·退役军人}. */
    private String fieldOf(MissingFact fact) {
        String label = told(fact.label());
        int at = label.indexOf(say("·", ": "));
        return at < 0 ? label : label.substring(at + say("·", ": ").length());
    }

    /** What is to be told: a single field by its name, several of one kind by the name of the kind. */
    private String labels(List<MissingFact> facts) {
        Map<String, List<MissingFact>> byKind = new LinkedHashMap<>();
        for (MissingFact fact : facts) {
            byKind.computeIfAbsent(fact.at().kind(), any -> new ArrayList<>()).add(fact);
        }
        return byKind.entrySet().stream()
                .flatMap(kind -> Dictionary.standard().byName(kind.getKey()).stream()
                        .map(known -> kind.getValue().size() == 1
                                ? fieldOf(kind.getValue().get(0))
                                : say(known.zh(), known.en())))
                .limit(SOME)
                .collect(Collectors.joining(say("、", ", ")));
    }

    private void rest() {
        List<String> counts = new ArrayList<>();
        for (Group group : List.of(Group.DERIVED, Group.ASK, Group.UNTOUCHED, Group.OVER)) {
            long count =
                    screening.in(group).stream().map(Finding::policy).distinct().count();
            if (count > 0) {
                counts.add((zh ? group.zh() : group.en()) + " " + count + say(" 项", ""));
            }
        }
        if (!counts.isEmpty()) {
            lines.add("");
            lines.add(say("其余：", "Besides: ")
                    + String.join(say("、", ", "), counts)
                    + say("（--all 逐项列出；--policy 编号 看某一项的理由）", " (see --all; --policy ID for the reasons of one)"));
        }
    }

    private String name(Finding one) {
        String subject = one.subject().index() == 0 && one.subject().id() == null
                        || one.subject().kind().equals("person")
                ? ""
                : say("，", ", ") + told(one.subject().label()) + " "
                        + (one.subject().id() == null
                                ? String.valueOf(one.subject().index() + 1)
                                : one.subject().id());
        return told(one.title()) + say("（", " (") + one.policy() + subject + say("）", ")");
    }

    private String told(Text text) {
        return text.in(language);
    }

    private String colon() {
        return say("：", ": ");
    }

    private String say(String chinese, String english) {
        return zh ? chinese : english;
    }
}

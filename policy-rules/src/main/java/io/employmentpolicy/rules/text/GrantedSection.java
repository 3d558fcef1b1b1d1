package io.employmentpolicy.rules.text;

import io.employmentpolicy.model.decision.Amount;
import io.employmentpolicy.model.decision.Determination;
import io.employmentpolicy.model.decision.ParameterUse;
import io.employmentpolicy.model.decision.Screening.Finding;
import io.employmentpolicy.model.decision.Screening.Group;
import io.employmentpolicy.model.decision.Truth;
import io.employmentpolicy.model.text.Text;
import io.employmentpolicy.model.value.Yuan;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** 概览中可以享受的部分。 / What is granted: the sum, why, beside what, what to do, how far to trust it, what to mind. */
final class GrantedSection {
    private static final int FEW = 4;
    private static final int SOME = 6;

    private final Page page;
    private final Speech speech;
    private final AmountText amounts;
    private final Rights rights;
    private final HandlingText handling;

    GrantedSection(Page page, Rights rights) {
        this.page = page;
        this.speech = page.speech();
        this.amounts = new AmountText(speech.language());
        this.rights = rights;
        this.handling = new HandlingText(page.overview().documents(), speech);
    }

    void print() {
        List<Finding> granted = page.overview().screening().in(Group.YOURS);
        page.section(Group.YOURS, granted, Integer.MAX_VALUE, this::entry, this::total);
        if (!granted.isEmpty()) {
            unknownHandling(granted);
            remarks(granted);
        }
    }

    private Page.Entry entry(Finding one) {
        String sum = one.outcome().amounts().stream()
                .filter(amount -> !(amount.quantity() instanceof Amount.None))
                .map(amount -> sum(amount, one))
                .collect(Collectors.joining(speech.semicolon()));
        List<String> further = new ArrayList<>();
        Optional<Determination> explained = page.explained(one);
        explained.ifPresent(why -> because(why, further));
        further.addAll(rights.beside(one));
        explained.ifPresent(why -> {
            further.addAll(handling.lines(why.clauses()));
            trust(why, further);
            codes(why, further);
        });
        return new Page.Entry(speech.colon() + (sum.isEmpty() ? speech.told(one.word()) : sum), further);
    }

    private String sum(Amount amount, Finding one) {
        String sum = amounts.brief(amount);
        if (amount.quantity() instanceof Amount.DependsOnFacts open) {
            return sum
                    + speech.say("，取决于 ", ", depends on ")
                    + speech.listed(open.facts().stream()
                            .map(fact -> MissingText.said(fact, one, page))
                            .distinct()
                            .toList());
        }
        if (amount.quantity() instanceof Amount.Exact exact
                && amount.months() != null
                && amount.unit() == Amount.Unit.MONTH) {
            String whole = FigureText.money(exact.yuan().times(amount.months()), speech.language());
            return sum + speech.say("，按现行标准最多合计 ", ", at today's sums at most ") + whole + speech.say("", " in all");
        }
        return sum;
    }

    /** What several rows bring together, where each brings one sum at once. */
    private String total(Page.Rows rows) {
        int count = rows.subjects().size();
        List<Amount> sums = rows.first().outcome().amounts();
        if (count == 1 || sums.size() != 1 || sums.get(0).unit() != Amount.Unit.ONCE) {
            return "";
        }
        Amount.Quantity each = sums.get(0).quantity();
        Optional<Rights.Limit> limit = rights.limited(rows.first());
        if (limit.filter(one -> one.most() == 0).isPresent()) {
            return "";
        }
        int drawn = Math.min(count, limit.map(Rights.Limit::most).orElse(count));
        String whole = each instanceof Amount.Exact exact
                ? speech.say(" ", "") + FigureText.money(exact.yuan().times(drawn), speech.language())
                : ceiling(each)
                        .map(most ->
                                speech.say("不超过 ", "up to ") + FigureText.money(most.times(drawn), speech.language()))
                        .orElse("");
        String rowsTold = drawn == count
                ? speech.say(count + " 条合计", count + " rows together ")
                : speech.say(
                        count + " 条中至多取 " + drawn + " 条，合计", "at most " + drawn + " of " + count + " rows, together ");
        return whole.isEmpty() ? "" : speech.say("；", "; ") + rowsTold + whole;
    }

    private static Optional<Yuan> ceiling(Amount.Quantity quantity) {
        return quantity instanceof Amount.UpTo upTo
                ? Optional.of(upTo.yuan())
                : quantity instanceof Amount.Between between ? Optional.ofNullable(between.most()) : Optional.empty();
    }

    private void because(Determination explained, List<String> further) {
        if (explained.reason() == null) {
            return;
        }
        ConditionText reasons = new ConditionText(speech.language(), explained.parameters());
        List<String> told = reasons.decided(explained.reason(), Truth.TRUE);
        if (!told.isEmpty()) {
            int most = page.developer() ? told.size() : FEW;
            String rest = told.size() > most
                    ? speech.say(" 等 " + told.size() + " 项条件", " and " + (told.size() - most) + " more")
                    : "";
            further.add(speech.say("因为：", "because: ")
                    + told.stream().limit(most).collect(Collectors.joining(speech.semicolon()))
                    + rest);
        }
        reasons.derivations(explained.reason()).stream()
                .limit(page.resident() ? 1 : 2)
                .forEach(line -> further.add(speech.say("其中 ", "of these ") + line));
    }

    private void trust(Determination explained, List<String> further) {
        List<ParameterUse> doubtful = explained.parameters().stream()
                .filter(use -> use.caveat().isPresent())
                .toList();
        if (doubtful.isEmpty()) {
            return;
        }
        Set<String> parts = new LinkedHashSet<>();
        if (doubtful.stream().anyMatch(use -> !use.reading())) {
            parts.add(speech.say("有的数额和条件只见于转述", "some figures are known from secondary sources only"));
        }
        if (doubtful.stream().anyMatch(ParameterUse::reading)) {
            parts.add(speech.say("文件没有写明之处按本库的读法", "where the text is silent it was read as noted"));
        }
        if (!page.resident()) {
            List<String> sources = doubtful.stream()
                    .filter(use -> !use.reading())
                    .map(use -> speech.named(use.source())
                            + (use.checkedOn() == null
                                    ? ""
                                    : speech.comma() + use.checkedOn() + speech.say(" 核对", " checked")))
                    .distinct()
                    .toList();
            sources.stream()
                    .limit(1)
                    .map(source -> sources.size() == 1
                            ? source
                            : source
                                    + speech.say(
                                            " 等 " + sources.size() + " 处", " and " + (sources.size() - 1) + " more"))
                    .forEach(parts::add);
        }
        further.add(speech.say("可信程度：", "trust: ") + String.join(speech.semicolon(), parts));
    }

    private void codes(Determination explained, List<String> further) {
        if (page.developer()) {
            further.add(speech.say("规则：", "rules: ") + speech.listed(explained.rules()));
            further.add(speech.say("数值：", "figures: ")
                    + speech.listed(explained.parameters().stream()
                            .map(ParameterUse::key)
                            .toList()));
        }
    }

    /** Said once for all of which it is true. */
    private void unknownHandling(List<Finding> granted) {
        List<Finding> unknown = granted.stream()
                .filter(one -> page.explained(one)
                        .map(why -> handling.lines(why.clauses()).isEmpty())
                        .orElse(true))
                .toList();
        if (!unknown.isEmpty()) {
            String which = unknown.size() == granted.size()
                    ? ""
                    : speech.listed(unknown.stream()
                                    .map(one -> speech.told(one.title()))
                                    .distinct()
                                    .limit(FEW)
                                    .toList())
                            + speech.say(" 的", " — ");
            page.indented(which + HandlingText.unknown(speech));
        }
    }

    private String remark(Text warning) {
        String told = speech.told(warning);
        return page.developer()
                ? told
                : page.resident() ? PlainRemark.withoutIds(told, speech) : PlainRemark.of(told, speech);
    }

    /** What a careful reader must know of what is granted, each once; what the trust of figures says is said there. */
    private void remarks(List<Finding> granted) {
        Set<String> remarks = new LinkedHashSet<>();
        for (Finding one : granted) {
            page.overview().of(one).forEach(explained -> {
                Set<Text> figures = explained.parameters().stream()
                        .filter(use -> !use.reading())
                        .map(use -> use.caveat().orElse(null))
                        .filter(Objects::nonNull)
                        .collect(Collectors.toSet());
                explained.warnings().stream()
                        .filter(warning -> !figures.contains(warning))
                        .forEach(warning -> remarks.add(remark(warning)));
            });
        }
        if (!remarks.isEmpty()) {
            int most = page.developer() ? remarks.size() : page.resident() ? FEW : SOME;
            page.indented(speech.say("请留意：", "Please note:"));
            remarks.stream().limit(most).forEach(remark -> page.indented(Page.INDENT + remark));
            if (remarks.size() > most) {
                page.indented(Page.INDENT + page.more(remarks.size() - most));
            }
        }
    }
}

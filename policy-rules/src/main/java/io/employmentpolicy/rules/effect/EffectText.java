package io.employmentpolicy.rules.effect;

import io.employmentpolicy.model.schema.FactChecks;
import io.employmentpolicy.model.text.Language;
import io.employmentpolicy.model.text.Text;
import io.employmentpolicy.rules.difference.EditionChange;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** 影响的文字。 / The effect of an edition in words, for a terminal or a mail. */
public final class EffectText {
    private final EffectReport report;
    private final Language language;
    private final SmallCells cells;

    private EffectText(EffectReport report, Language language, SmallCells cells) {
        this.report = Objects.requireNonNull(report, "report");
        this.language = Objects.requireNonNull(language, "language");
        this.cells = Objects.requireNonNull(cells, "cells");
    }

    /** 打印。 / What differs, policy by policy who gains and loses, by district and group. */
    public static String print(EffectReport report, Language language, SmallCells cells) {
        return new EffectText(report, language, cells).print();
    }

    private String say(String chinese, String english) {
        return language == Language.ZH ? chinese : english;
    }

    private String print() {
        List<String> lines = new ArrayList<>();
        lines.add(say("—— 差别 ——", "-- differences --"));
        if (report.changes().isEmpty()) {
            lines.add(say("两个版次所写的没有差别", "both editions say the same"));
        }
        for (EditionChange change : report.changes()) {
            lines.add(change.print(language));
        }
        lines.add(say("—— 影响 ——", "-- effect --"));
        lines.add(say("试了 ", "")
                + report.total().cases()
                + say(" 例", " cases tried")
                + (report.refused() == 0
                        ? ""
                        : say("，另有 ", ", ")
                                + report.refused()
                                + say(" 例读不出或不能评定", " more could not be read or decided"))
                + say("：未试到的情形不在其内", ": what was not tried is not told"));
        report.unread().forEach(problem -> lines.add(problem.print(language)));
        lines.add(say("合计：", "altogether: ") + cell(report.total()));
        report.policies().forEach(policy -> policy(policy, lines));
        lines.add(say("—— 按居住区 ——", "-- by district --"));
        report.districts()
                .forEach((name, cell) -> lines.add(
                        row(name.isEmpty() ? say("未说明", "not told") : FactChecks.regionName(name, language), cell)));
        lines.add(say("—— 按人群（一人可以在几组）——", "-- by group (one person may be in several) --"));
        for (Map.Entry<Text, Cell> entry : report.groups().entrySet()) {
            lines.add(row(entry.getKey().in(language), entry.getValue()));
        }
        return String.join("\n", lines);
    }

    private void policy(PolicyEffect policy, List<String> lines) {
        String relation = say(policy.relation().zh(), policy.relation().en());
        lines.add(policy.policy() + " " + policy.title().in(language) + say("：", ": ") + relation);
        if (policy.cell().changed() > 0) {
            lines.add("    " + cell(policy.cell()));
        }
        witness(
                say("放宽的实例：", "a case that gains: "),
                policy.wider(),
                policy.cell().winners(),
                lines);
        witness(
                say("收紧的实例：", "a case that loses: "),
                policy.narrower(),
                policy.cell().losers(),
                lines);
    }

    private void witness(String word, PolicyEffect.@Nullable Witness witness, long count, List<String> lines) {
        if (witness != null) {
            lines.add("    " + word + witness.id() + say("（", " (") + witness.asOf() + say("）：", "): ")
                    + witness.before().in(language) + " → " + witness.after().in(language)
                    + say("，两个引擎核对一致", ", confirmed by both engines"));
        } else if (count > 0) {
            lines.add("    " + word + say("没有一例经两个引擎核对一致", "none was confirmed by both engines"));
        }
    }

    private String row(String name, Cell cell) {
        return name + say("：共 ", ": ") + cells.count(cell.cases()) + say(" 例，", " cases, ") + cell(cell);
    }

    private String cell(Cell cell) {
        List<String> parts = new ArrayList<>();
        parts.add(say("结果不同 ", "answered otherwise ") + cells.count(cell.changed()));
        parts.add(say("受益 ", "gain ") + cells.count(cell.winners()));
        parts.add(say("受损 ", "lose ") + cells.count(cell.losers()));
        parts.add(say("新符合 ", "newly eligible ") + cells.count(cell.newlyEligible()));
        parts.add(say("不再符合 ", "no longer eligible ") + cells.count(cell.noLongerEligible()));
        parts.add(say("新成未决 ", "newly undetermined ") + cells.count(cell.newlyUndetermined()));
        parts.add(say("金额 ", "yuan ") + cells.yuan(cell, language));
        return String.join(say("，", ", "), parts);
    }
}

package io.employmentpolicy.examples.workbench;

import io.employmentpolicy.rules.PolicyEngine;
import io.employmentpolicy.rules.batch.BatchCase;
import io.employmentpolicy.rules.effect.CaseBook;
import io.employmentpolicy.rules.effect.EditionEffect;
import io.employmentpolicy.rules.effect.EffectPage;
import io.employmentpolicy.rules.effect.EffectReport;
import io.employmentpolicy.rules.effect.EffectTable;
import io.employmentpolicy.rules.effect.EffectText;
import io.employmentpolicy.rules.effect.SmallCells;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** 新旧版次对照。 / Holds two editions against each other: what they say otherwise, and whose answers change. */
@Command(
        name = "diff",
        description =
                "对照两个版次：规则、数字、日期的差别，案例簿或给定人群中谁受益谁受损 / hold two editions against each other: rules, numbers, days; who"
                        + " gains and who loses over the case book or given facts")
final class DiffCommand extends BaseCommand {
    static final String SHIPPED = "shipped";

    @Parameters(
            index = "0",
            paramLabel = "OLD",
            description = "shipped，或叠加的政策目录 / shipped, or a policy directory to lay over")
    private String old = SHIPPED;

    @Parameters(
            index = "1",
            paramLabel = "NEW",
            description = "shipped，或叠加的政策目录 / shipped, or a policy directory to lay over")
    private String changed = SHIPPED;

    @Option(
            names = "--facts",
            paramLabel = "FILE.jsonl | DIR | -",
            description =
                    "对这些事实试，可重复：每行一人的 JSON Lines（- 为标准输入）或 CSV（列名同案例表），或事实文件的目录；不给时用案例簿 / try these facts, repeatable: JSON"
                            + " Lines (- for standard input) or CSV with one person a line (columns as in case tables), or a"
                            + " directory of facts files; the case book without")
    private List<Path> facts = new ArrayList<>();

    @Option(
            names = "--as-of",
            paramLabel = "DATE",
            converter = BaseCommand.DayReader.class,
            description = "评定日，优先于文件中的 as_of / the day asked about, overrides as_of of the files")
    private @Nullable LocalDate asOf;

    @Option(
            names = "--least",
            paramLabel = "N",
            defaultValue = "5",
            description = "不足此数的人数和金额不显示，缺省 5 / counts below this and their sums are not shown, 5 by default")
    private long least = SmallCells.DEFAULT.least();

    @Option(names = "--csv", paramLabel = "FILE", description = "写出结果不同的案件 / write the cases answered otherwise")
    private @Nullable Path csv;

    @Option(
            names = "--html",
            paramLabel = "FILE",
            description = "写出网页，不联网也能看 / write a page that opens without a network")
    private @Nullable Path html;

    @Override
    public Integer call() throws IOException {
        SmallCells cells = new SmallCells(Math.max(1, least));
        PolicyEngine before = Editions.engine(old);
        PolicyEngine after = Editions.engine(changed);
        if (csv != null) {
            Inputs.rewritable(csv, EffectTable.header());
        }
        if (html != null) {
            Inputs.rewritable(html, "<!DOCTYPE html>");
        }
        EditionEffect effect = new EditionEffect(before, after);
        Stream<BatchCase> cases = facts.isEmpty()
                ? CaseBook.around(before, after)
                : Population.of(facts, after.dictionary(), asOf, console().in());
        EffectReport report = csv == null ? effect.over(cases, any -> {}) : withTable(effect, cases, csv);
        if (html != null) {
            Files.writeString(html, EffectPage.html(report, language(), cells), StandardCharsets.UTF_8);
        }
        console().line(EffectText.print(report, language(), cells));
        return !facts.isEmpty() && report.refused() > 0 ? Exit.BAD_INPUT : Exit.OK;
    }

    private EffectReport withTable(EditionEffect effect, Stream<BatchCase> cases, Path file) throws IOException {
        try (BufferedWriter out = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
            line(out, EffectTable.header());
            return effect.over(cases, one -> line(out, EffectTable.rows(one, language())));
        }
    }

    private static void line(Writer out, String text) {
        try {
            out.write(text + "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

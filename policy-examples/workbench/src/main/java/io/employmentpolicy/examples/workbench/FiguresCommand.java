package io.employmentpolicy.examples.workbench;

import io.employmentpolicy.model.source.Trust;
import io.employmentpolicy.rules.lookup.CheckedFigure;
import io.employmentpolicy.rules.lookup.SourceMarks;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** 数值的核对。 / Prints figures by the age of their check, oldest first, with sources and what the marks in sources mean. */
@Command(
        name = "figures",
        description =
                "数值及其出处、可信程度和核对日，没有核对日的在前，越久未核的越前；并解释出处里的记号 / figures with source, trust and the day they were checked, those without a day first, then the oldest; marks in sources are explained")
final class FiguresCommand extends BaseCommand {
    private static final int MOST_VALUES = 6;

    @Mixin
    private EngineOptions engineOptions = new EngineOptions();

    @Parameters(
            arity = "0..*",
            paramLabel = "WORD",
            description = "只列含有这些词或数额的 / only those that hold these words or amounts")
    private List<String> words = new ArrayList<>();

    @Option(
            names = "--checked-before",
            paramLabel = "DAY",
            converter = DayReader.class,
            description = "只列这一日以前核对的，和没有核对日的 / only those checked before this day, and those on no day")
    private @Nullable LocalDate before;

    @Override
    public Integer call() {
        List<CheckedFigure> figures =
                CheckedFigure.of(engineOptions.build().rulebook(), before, String.join(" ", words));
        figures.forEach(one -> console().line(line(one)));
        Map<String, String> marks = SourceMarks.explained(
                figures.stream().map(CheckedFigure::source).toList(), language());
        if (!marks.isEmpty()) {
            console().heading(say("出处里的记号", "Marks in sources"));
            marks.forEach((mark, meaning) -> console().line("  " + mark + say("：", ": ") + meaning));
        }
        long undated = figures.stream().filter(one -> one.checkedOn() == null).count();
        long missing =
                figures.stream().filter(one -> one.trust() == Trust.MISSING).count();
        console()
                .line(say(
                        "共 " + figures.size() + " 处：没有核对日 " + undated + "（其中未公布 " + missing + "）",
                        figures.size() + " in all: " + undated + " checked on no day (" + missing
                                + " of all not published)"));
        return Exit.OK;
    }

    private String line(CheckedFigure one) {
        LocalDate checked = one.checkedOn();
        return (checked == null ? say("未写核对日", "no day    ") : checked) + "  " + one.key() + "  "
                + one.title().in(language()) + say("：", ": ") + values(one) + "  ["
                + say(one.trust().zh(), one.trust().en()) + say("，", ", ") + one.source() + "]  "
                + engineOptions.path(one.place());
    }

    private String values(CheckedFigure one) {
        if (one.values().isEmpty()) {
            return say("未公布", "not published");
        }
        String shown = one.values().stream()
                .limit(MOST_VALUES)
                .map(BigDecimal::toPlainString)
                .collect(Collectors.joining(say("、", ", ")));
        return shown + (one.values().size() > MOST_VALUES ? "…" : "") + " " + one.unit();
    }
}

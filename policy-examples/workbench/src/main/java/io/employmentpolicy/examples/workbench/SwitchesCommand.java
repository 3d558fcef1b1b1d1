package io.employmentpolicy.examples.workbench;

import io.employmentpolicy.rules.edition.ParameterBook.Decided;
import io.employmentpolicy.rules.edition.ParameterBook.Switch;
import io.employmentpolicy.rules.lookup.OpenReading;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** 读法。 / Prints what the texts leave open: how it is read, who chose that and when, why it is open, how else it may be read, and what rests on it. */
@Command(
        name = "switches",
        description =
                "条文没有写明之处：现在怎样读、谁在何时选定、为何、还可怎样读、哪些规则和政策因此而异 / what the texts leave open: how it is read, who chose that and when, why, how else, and which rules and policies rest on it")
final class SwitchesCommand extends BaseCommand {
    @Mixin
    private EngineOptions engineOptions = new EngineOptions();

    @Parameters(
            arity = "0..*",
            paramLabel = "WORD",
            description = "只列含有这些词的，如政策编号 / only those that hold these words, such as the id of a policy")
    private List<String> words = new ArrayList<>();

    @Option(names = "--undecided", description = "只列无人选定的 / only those nobody has chosen")
    private boolean undecided;

    @Option(names = "--open", description = "只列尚未选定、因而不作结论的 / only those left open, so that answers stay undetermined")
    private boolean open;

    @Override
    public Integer call() {
        List<OpenReading> readings = OpenReading.of(engineOptions.build().rulebook(), String.join(" ", words)).stream()
                .filter(one -> !undecided || !one.isDecided())
                .filter(one -> !open || one.isLeftOpen())
                .toList();
        readings.forEach(this::print);
        long left = readings.stream().filter(OpenReading::isLeftOpen).count();
        long chosen = readings.stream().filter(OpenReading::isDecided).count();
        console()
                .line(say(
                        "共 " + readings.size() + " 处：由人选定 " + chosen + "，用随文件的默认 " + (readings.size() - chosen)
                                + "；其中不作结论的 " + left,
                        readings.size() + " in all: " + chosen + " chosen by somebody, " + (readings.size() - chosen)
                                + " by the default of the file; " + left + " of them left open"));
        return Exit.OK;
    }

    private void print(OpenReading one) {
        Switch reading = one.reading();
        console().heading(reading.key() + "  " + engineOptions.path(reading.place()));
        line(say("为何两可", "left open because"), reading.why().in(language()));
        line(
                say("现读作", "read so"),
                called(reading, reading.chosen()) + say("（", " (") + decided(reading) + say("）", ")"));
        line(
                say("还可读作", "or else"),
                reading.choices().stream()
                        .filter(choice -> !choice.equals(reading.chosen()))
                        .map(choice -> called(reading, choice))
                        .collect(Collectors.joining(say("；", "; "))));
        line(
                say("读到它的", "read by"),
                String.join(say("、", ", "), one.readers())
                        + say("，属 ", " of ")
                        + String.join(say("、", ", "), one.policies()));
    }

    private void line(String name, String text) {
        console().line("  " + name + say("：", ": ") + text);
    }

    private String called(Switch reading, String choice) {
        String said = reading.called(choice).in(language());
        return said.equals(choice) ? choice : choice + " " + said;
    }

    private String decided(Switch reading) {
        Decided decided = reading.decided();
        if (decided == null) {
            return say("随文件的默认，无人选定", "the default of the file, chosen by nobody");
        }
        if (decided.isByCaller()) {
            return say("本次以 --choose 选定", "chosen with --choose for now");
        }
        return decided.by()
                + (decided.on() == null ? say("选定，日期未写", ", on a day not told") : say("选定，", ", ") + decided.on());
    }
}

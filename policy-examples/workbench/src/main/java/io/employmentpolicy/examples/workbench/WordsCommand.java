package io.employmentpolicy.examples.workbench;

import io.employmentpolicy.rules.lookup.WordList;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** 词汇。 / Prints every word a rule may use: facts with what files declare, closed lists, the rule language, what rules conclude, figures. */
@Command(
        name = "words",
        description =
                "规则可用的词：事实种类与字段、列表的取值、规则语言、规则得出的身份和推算值、数值 / the words of rules: kinds, fields, closed lists, the rule language, statuses and values that rules conclude, figures")
final class WordsCommand extends BaseCommand {
    @Mixin
    private EngineOptions engineOptions = new EngineOptions();

    @Parameters(arity = "0..*", paramLabel = "WORD", description = "只列含有这些词的 / only those that hold these words")
    private List<String> words = new ArrayList<>();

    @Option(
            names = "--only",
            paramLabel = "kind|field|list|language|status|value|figure",
            description = "只列一种 / of one kind only")
    private WordList.@Nullable Part only;

    @Override
    public Integer call() {
        List<WordList.Line> lines = WordList.of(engineOptions.build().rulebook(), String.join(" ", words)).stream()
                .filter(line -> only == null || line.part() == only)
                .toList();
        WordList.Part part = null;
        for (WordList.Line line : lines) {
            if (line.part() != part) {
                part = line.part();
                console().heading(part.title().in(language()));
            }
            String type = line.type().in(language());
            console()
                    .line("  " + line.written().in(language())
                            + (line.inFiles().isEmpty() ? "" : "  " + line.inFiles())
                            + "  " + line.meaning().in(language())
                            + (type.isEmpty() ? "" : say("（", " (") + type + say("）", ")")));
        }
        console().line(say("共 " + lines.size() + " 个", lines.size() + " in all"));
        return Exit.OK;
    }
}

package io.employmentpolicy.examples.workbench;

import io.employmentpolicy.rules.exchange.AnswerSchema;
import io.employmentpolicy.rules.exchange.DictionaryWriter;
import io.employmentpolicy.rules.reading.FolderForms;
import io.employmentpolicy.rules.suggest.DidYouMean;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** 打印 JSON Schema。 / Prints the form of questions, of answers or of the files of a policy folder. */
@Command(
        name = "schema",
        description =
                "打印提问、答复或政策目录各文件的形式，供程序和编辑器使用：YAML 为 JSON Schema，表为 table schema / print the form of questions, of answers or of the files of a policy folder, for programs and editors")
final class SchemaCommand extends BaseCommand {
    private static final List<String> ANSWERS = List.of("question", "decision", "screening", "overview");

    @Mixin
    private EngineOptions engineOptions = new EngineOptions();

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(
            arity = "1",
            paramLabel = "question|decision|screening|overview|FILE",
            description =
                    "提问、决定、筛查、概览，或文件名，如 measure.yaml、parameters.yaml、facts.yaml、cases.csv / of what, or the name of a file such as measure.yaml")
    private String subject = "";

    @Option(names = "--both", description = "两种语言并列的答复 / of answers in both languages")
    private boolean both;

    @Override
    public Integer call() {
        console().line(text().stripTrailing());
        return Exit.OK;
    }

    private String text() {
        return switch (subject) {
            case "question" -> new DictionaryWriter(engineOptions.dictionary()).jsonSchema();
            case "decision" -> AnswerSchema.DECISION.json(both);
            case "screening" -> AnswerSchema.SCREENING.json(both);
            case "overview" -> AnswerSchema.OVERVIEW.json(both);
            default -> {
                if (!FolderForms.names().contains(subject)) {
                    throw unknown();
                }
                yield FolderForms.json(subject);
            }
        };
    }

    private ParameterException unknown() {
        List<String> known =
                Stream.concat(ANSWERS.stream(), FolderForms.names().stream()).toList();
        String near = DidYouMean.of(subject, known)
                .map(one -> say("；是否想写 " + one, "; did you mean " + one))
                .orElse("");
        return new ParameterException(
                Objects.requireNonNull(spec).commandLine(),
                say("没有 '" + subject + "' 的形式；其中之一：" + known, "no form of '" + subject + "'; one of " + known) + near);
    }
}

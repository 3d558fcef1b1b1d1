package io.employmentpolicy.examples.workbench;

import io.employmentpolicy.rules.exchange.AnswerSchema;
import io.employmentpolicy.rules.exchange.DictionaryWriter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** 打印 JSON Schema。 / Prints the form of questions or of answers as JSON Schema. */
@Command(name = "schema", description = "打印提问或答复的 JSON Schema / print the JSON Schema of questions or of answers")
final class SchemaCommand extends BaseCommand {
    @Mixin
    private EngineOptions engineOptions = new EngineOptions();

    @Parameters(arity = "1", paramLabel = "question|decision|screening|overview", description = "提问、决定、筛查或概览 / of what")
    private Subject subject = Subject.question;

    @Option(names = "--both", description = "两种语言并列的答复 / of answers in both languages")
    private boolean both;

    /** What has a schema. */
    enum Subject {
        question,
        decision,
        screening,
        overview
    }

    @Override
    public Integer call() {
        console().line(text().stripTrailing());
        return Exit.OK;
    }

    private String text() {
        return switch (subject) {
            case question -> new DictionaryWriter(engineOptions.dictionary()).jsonSchema();
            case decision -> AnswerSchema.DECISION.json(both);
            case screening -> AnswerSchema.SCREENING.json(both);
            case overview -> AnswerSchema.OVERVIEW.json(both);
        };
    }
}

package io.employmentpolicy.examples.workbench;

import io.employmentpolicy.model.decision.Decision;
import io.employmentpolicy.model.decision.Overview;
import io.employmentpolicy.model.facts.Dictionary;
import io.employmentpolicy.model.problem.InvalidFactsException;
import io.employmentpolicy.model.problem.Problem;
import io.employmentpolicy.rules.PolicyEngine;
import io.employmentpolicy.rules.exchange.DecisionWriter;
import io.employmentpolicy.rules.exchange.FactsReader;
import io.employmentpolicy.rules.exchange.Question;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** 作出决定。 / Decides the questions of files, or of standard input line by line. */
@Command(name = "decide", description = "对事实文件作出决定 / decide the questions in facts files")
final class DecideCommand extends BaseCommand {
    private static final String STANDARD_INPUT = "-";
    private static final String JSON_LINES = ".jsonl";

    @Mixin
    private EngineOptions engineOptions = new EngineOptions();

    @Option(
            names = "--as-of",
            paramLabel = "DATE",
            converter = DayReader.class,
            description = "评定日，优先于文件中的 as_of / day of the decision, overrides as_of of the file")
    private @Nullable LocalDate asOf;

    @Option(names = "--policy", paramLabel = "ID", description = "只评定此政策，可重复 / decide this policy only, repeatable")
    private List<String> policies = new ArrayList<>();

    @Option(
            names = "--format",
            paramLabel = "text|json|jsonl",
            defaultValue = "text",
            description = "输出格式；*.jsonl 和标准输入总是 jsonl / output format; *.jsonl and standard input always jsonl")
    private Format format = Format.text;

    @Option(
            names = "--all",
            description = "也打印不适用与未涉及的政策 / print policies that do not apply or were not touched as well")
    private boolean all;

    @Parameters(
            arity = "1..*",
            paramLabel = "FILE | -",
            description =
                    "JSON 或 YAML 事实文件；*.jsonl 或 -（标准输入）每行一次提问 / facts files; *.jsonl or - hold one question a line")
    private List<String> inputs = new ArrayList<>();

    /** Output formats. */
    enum Format {
        text,
        json,
        jsonl
    }

    /** One question with the decision it got. */
    private record Answer(String file, Question question, Decision decision) {}

    /** One question in a file, not yet answered. */
    private record Asked(String file, Question question) {
        boolean names() {
            return !question.policies().isEmpty();
        }
    }

    @Override
    public Integer call() throws IOException {
        boolean lines = inputs.stream().anyMatch(input -> input.equals(STANDARD_INPUT) || input.endsWith(JSON_LINES));
        return lines ? lineByLine() : files();
    }

    private int files() {
        FactsReader reader = new FactsReader(Dictionary.standard());
        List<Problem> problems = new ArrayList<>();
        List<Asked> questions = new ArrayList<>();
        for (String input : inputs) {
            try {
                Question question = reader.read(input, Inputs.file(Path.of(input)));
                day(question, input);
                questions.add(new Asked(input, question));
            } catch (InvalidFactsException e) {
                problems.addAll(e.problems());
            }
        }
        if (!problems.isEmpty()) {
            throw new InvalidFactsException(problems);
        }
        PolicyEngine engine = engineOptions.build();
        if (format == Format.text) {
            print(engine, questions);
        } else {
            json(questions.stream().map(asked -> answer(engine, asked)).toList());
        }
        return Exit.OK;
    }

    private Answer answer(PolicyEngine engine, Asked asked) {
        return new Answer(asked.file(), asked.question(), decide(engine, asked.question(), asked.file()));
    }

    private LocalDate day(Question question, String name) {
        LocalDate day = asOf != null ? asOf : question.asOf();
        if (day == null) {
            throw Inputs.noDay(name);
        }
        return day;
    }

    private Decision decide(PolicyEngine engine, Question question, String name) {
        List<String> asked = policies.isEmpty() ? question.policies() : policies;
        LocalDate day = day(question, name);
        try {
            return asked.isEmpty() ? engine.decide(question.facts(), day) : engine.decide(question.facts(), day, asked);
        } catch (InvalidFactsException e) {
            throw Inputs.at(name, e);
        }
    }

    /** Whoever names policies, or wants all of them, gets the decision; everybody else the overview. */
    private void print(PolicyEngine engine, List<Asked> questions) {
        DecisionPrinter printer = new DecisionPrinter(console(), language(), all, engine.catalogue());
        for (int i = 0; i < questions.size(); i++) {
            Asked asked = questions.get(i);
            String id = asked.question().id();
            String name = questions.size() > 1 || id != null ? asked.file() + (id == null ? "" : "  " + id) : "";
            if (!all && policies.isEmpty() && !asked.names()) {
                printer.print(name, overview(engine, asked), i > 0);
            } else {
                boolean named = !policies.isEmpty() || asked.names();
                printer.print(
                        name, asked.question().facts(), answer(engine, asked).decision(), named, i > 0);
            }
        }
    }

    private Overview overview(PolicyEngine engine, Asked asked) {
        try {
            return engine.overview(asked.question().facts(), day(asked.question(), asked.file()));
        } catch (InvalidFactsException e) {
            throw Inputs.at(asked.file(), e);
        }
    }

    private void json(List<Answer> answers) {
        if (format == Format.jsonl) {
            answers.forEach(answer -> console().line(json(answer)));
        } else if (answers.size() == 1) {
            Answer answer = answers.get(0);
            console()
                    .line(JsonText.inFrontPretty(
                            "file",
                            answer.file(),
                            answer.question().id(),
                            DecisionWriter.json(answer.decision(), true)));
        } else {
            console()
                    .line("["
                            + String.join(
                                    ",",
                                    answers.stream()
                                            .map(answer -> "\n" + json(answer))
                                            .toList()) + "\n]");
        }
    }

    private static String json(Answer answer) {
        return JsonText.inFront(
                "file", answer.file(), answer.question().id(), DecisionWriter.json(answer.decision(), false));
    }

    private int lineByLine() throws IOException {
        PolicyEngine engine = engineOptions.build();
        boolean failed = false;
        for (String input : inputs) {
            if (input.equals(STANDARD_INPUT)) {
                failed |= !stream(engine, "stdin", console().in());
            } else if (input.endsWith(JSON_LINES)) {
                Inputs.present(Path.of(input));
                try (InputStream in = Files.newInputStream(Path.of(input))) {
                    failed |= !stream(engine, input, in);
                }
            } else {
                Question question = new FactsReader(Dictionary.standard()).read(input, Inputs.file(Path.of(input)));
                console().line(json(new Answer(input, question, decide(engine, question, input))));
            }
        }
        return failed ? Exit.BAD_INPUT : Exit.OK;
    }

    /** One line out for every line in; false if one of them was wrong. */
    private boolean stream(PolicyEngine engine, String name, InputStream in) throws IOException {
        FactsReader reader = new FactsReader(Dictionary.standard());
        Lines lines = new Lines(in);
        boolean fine = true;
        Optional<Lines.Line> next = lines.next();
        while (next.isPresent()) {
            Lines.Line line = next.get();
            byte[] bytes = line.bytes();
            if (bytes == null) {
                fine = false;
                console()
                        .line(JsonText.problems(
                                line.number(), List.of(Inputs.longLine(name, line.number())), language()));
            } else if (new String(bytes, StandardCharsets.UTF_8).isBlank()) {
                fine = false;
                console()
                        .line(JsonText.problems(
                                line.number(), List.of(Inputs.emptyLine(name, line.number())), language()));
            } else {
                fine &= one(engine, reader, name, line.number(), bytes);
            }
            next = lines.next();
        }
        return fine;
    }

    private boolean one(PolicyEngine engine, FactsReader reader, String name, long number, byte[] bytes) {
        try {
            Question question = reader.read(name + ":" + number, bytes);
            Decision decision = decide(engine, question, name + ":" + number);
            console().line(JsonText.inFront("line", number, question.id(), DecisionWriter.json(decision, false)));
            return true;
        } catch (InvalidFactsException e) {
            console().line(JsonText.problems(number, e.problems(), language()));
            return false;
        } catch (RuntimeException e) {
            console().line(JsonText.problems(number, List.of(Inputs.failure(name, number)), language()));
            return false;
        }
    }
}

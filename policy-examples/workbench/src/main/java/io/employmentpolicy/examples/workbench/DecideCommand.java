package io.employmentpolicy.examples.workbench;

import io.employmentpolicy.model.decision.Decision;
import io.employmentpolicy.model.decision.Depth;
import io.employmentpolicy.model.decision.Overview;
import io.employmentpolicy.model.decision.Verification;
import io.employmentpolicy.model.facts.Dictionary;
import io.employmentpolicy.model.problem.InvalidFactsException;
import io.employmentpolicy.model.problem.Problem;
import io.employmentpolicy.rules.PolicyEngine;
import io.employmentpolicy.rules.exchange.DecisionWriter;
import io.employmentpolicy.rules.exchange.FactsReader;
import io.employmentpolicy.rules.exchange.OverviewWriter;
import io.employmentpolicy.rules.exchange.Question;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
    private QuestionOptions asking = new QuestionOptions();

    @Mixin
    private AnswerOptions answering = new AnswerOptions();

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

    @Option(
            names = "--depth",
            paramLabel = "none|deciding|all",
            description =
                    "JSON 说明理由的深度，默认 deciding / how much JSON says of why, deciding by default: none, the conditions that decided, all of them")
    private Depth depth = Depth.DECIDING;

    @Option(
            names = "--overview",
            description = "JSON 写概览（与页面相同的内容）而非决定 / the overview as JSON, what the page shows, instead of the decision")
    private boolean overview;

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

    /** One question with the JSON of its answer, on one line. */
    private record Answer(String file, Question question, String json) {
        String line() {
            return JsonText.inFront("file", file, question.id(), json);
        }
    }

    /** One question in a file, not yet answered. */
    private record Asked(String file, Question question) {}

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
                asking.day(question, input);
                questions.add(new Asked(input, question));
            } catch (InvalidFactsException e) {
                problems.addAll(e.problems());
            }
        }
        if (!problems.isEmpty()) {
            throw new InvalidFactsException(problems);
        }
        PolicyEngine engine = asking.engine();
        if (format == Format.text) {
            print(engine, questions);
        } else {
            json(engine, questions);
        }
        return Exit.OK;
    }

    /** Whoever names policies, or wants all of them, gets the decision; everybody else the overview. */
    private void print(PolicyEngine engine, List<Asked> questions) {
        DecisionPrinter printer = new DecisionPrinter(console(), language(), all, engine.catalogue());
        for (int i = 0; i < questions.size(); i++) {
            Asked asked = questions.get(i);
            Question question = asked.question();
            String id = question.id();
            String name = questions.size() > 1 || id != null ? asked.file() + (id == null ? "" : "  " + id) : "";
            if (!all && !asking.names(question)) {
                printer.print(name, overview(engine, question, asked.file()), i > 0);
            } else {
                Decision decision = decided(engine, question, asked.file(), Depth.ALL);
                printer.print(name, question.facts(), decision, asking.names(question), i > 0);
            }
        }
    }

    private Decision decided(PolicyEngine engine, Question question, String name, Depth told) {
        Verification verification = answering.verification(Verification.EVERY);
        return asking.put(
                question,
                name,
                (asked, day, policies) -> engine.decide(asked.facts(), day, policies, told, verification));
    }

    private Overview overview(PolicyEngine engine, Question question, String name) {
        return asking.put(question, name, (asked, day, policies) -> engine.overview(asked.facts(), day));
    }

    private String json(PolicyEngine engine, Question question, String name, boolean pretty) {
        return overview
                ? answering.json(
                        overview(engine, question, name),
                        language(),
                        pretty,
                        OverviewWriter::json,
                        OverviewWriter::json)
                : answering.json(
                        decided(engine, question, name, depth),
                        language(),
                        pretty,
                        DecisionWriter::json,
                        DecisionWriter::json);
    }

    private Answer answer(PolicyEngine engine, Asked asked) {
        return new Answer(asked.file(), asked.question(), json(engine, asked.question(), asked.file(), false));
    }

    private void json(PolicyEngine engine, List<Asked> questions) {
        if (format == Format.jsonl) {
            questions.forEach(asked -> console().line(answer(engine, asked).line()));
        } else if (questions.size() == 1) {
            Asked asked = questions.get(0);
            String json = json(engine, asked.question(), asked.file(), true);
            console()
                    .line(JsonText.inFrontPretty(
                            "file", asked.file(), asked.question().id(), json));
        } else {
            List<String> answers = questions.stream()
                    .map(asked -> "\n" + answer(engine, asked).line())
                    .toList();
            console().line("[" + String.join(",", answers) + "\n]");
        }
    }

    private int lineByLine() throws IOException {
        PolicyEngine engine = asking.engine();
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
                console().line(answer(engine, new Asked(input, question)).line());
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
            String json = json(engine, question, name + ":" + number, false);
            console().line(JsonText.inFront("line", number, question.id(), json));
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

package io.employmentpolicy.examples.workbench;

import io.employmentpolicy.model.decision.Audience;
import io.employmentpolicy.model.decision.Decision;
import io.employmentpolicy.model.decision.Depth;
import io.employmentpolicy.model.decision.Verification;
import io.employmentpolicy.model.problem.InvalidFactsException;
import io.employmentpolicy.model.problem.Problem;
import io.employmentpolicy.rules.DecisionText;
import io.employmentpolicy.rules.PolicyEngine;
import io.employmentpolicy.rules.exchange.DecisionWriter;
import io.employmentpolicy.rules.exchange.FactsReader;
import io.employmentpolicy.rules.exchange.OverviewWriter;
import io.employmentpolicy.rules.exchange.Question;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

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
            paramLabel = "text|json|jsonl|csv",
            defaultValue = "text",
            description = "输出格式；*.jsonl 和标准输入总是 jsonl / output format; *.jsonl and standard input always jsonl")
    private Format format = Format.text;

    @Option(
            names = "--audience",
            paramLabel = "resident|clerk|developer",
            defaultValue = "clerk",
            description = "概览的读者：本人（不印编号）、经办人员（默认）、开发人员（路径、键、规则号） / who reads the page: resident (no ids), clerk (the"
                    + " default), developer (paths, keys, rules)")
    private Audience audience = Audience.CLERK;

    @Option(
            names = "--rows",
            paramLabel = "KIND=FILE.csv",
            description =
                    "把表格的各行作为这一种事实，如 hire=hires.csv，可重复，只用于一个事实文件 / take the rows of a table as facts of a kind, such"
                            + " as hire=hires.csv; repeatable, beside one facts file")
    private Map<String, Path> rows = new LinkedHashMap<>();

    @Option(
            names = "--all",
            description = "也打印不适用与未涉及的政策 / print policies that do not apply or were not touched as well")
    private boolean all;

    @Option(
            names = "--depth",
            paramLabel = "none|deciding|all",
            description =
                    "JSON 说明理由的深度，默认 deciding / how much JSON says of why, deciding by default: none, the conditions"
                            + " that decided, all of them")
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

    @Spec
    private @Nullable CommandSpec spec;

    /** Output formats. */
    enum Format {
        text,
        json,
        jsonl,
        csv
    }

    @Override
    public Integer call() throws IOException {
        boolean lines = inputs.stream().anyMatch(DecideCommand::holdsLines);
        if (!rows.isEmpty() && (lines || inputs.size() != 1)) {
            throw new ParameterException(
                    Objects.requireNonNull(spec).commandLine(),
                    "--rows 只用于一个事实文件 / --rows goes with one facts file, not several and not lines");
        }
        return lines ? lineByLine() : files();
    }

    private static boolean holdsLines(String input) {
        return input.equals(STANDARD_INPUT) || input.endsWith(JSON_LINES);
    }

    /** Files that can be read are answered whatever is wrong with the others. */
    private int files() {
        List<Problem> problems = new ArrayList<>();
        List<Asked> questions = new ArrayList<>();
        for (String input : inputs) {
            try {
                questions.add(read(input));
            } catch (InvalidFactsException e) {
                problems.addAll(e.problems());
            }
        }
        if (!questions.isEmpty()) {
            answer(questions, problems);
        }
        if (!problems.isEmpty()) {
            console().error(Workbench.print(problems, language()));
            return Exit.BAD_INPUT;
        }
        return Exit.OK;
    }

    private Asked read(String input) {
        List<FactsReader.Table> tables = rows.entrySet().stream()
                .map(row -> new FactsReader.Table(row.getKey(), row.getValue().toString(), Inputs.file(row.getValue())))
                .toList();
        Question question = asking.facts().read(input, Inputs.file(Path.of(input)), tables);
        return asking.asked(input, question);
    }

    private void answer(List<Asked> questions, List<Problem> problems) {
        PolicyEngine engine = asking.engine();
        if (format == Format.csv) {
            console().line(DecisionText.csvHeader(List.of("file", "id")));
        }
        AnswerPrinter json = new AnswerPrinter(console(), format == Format.json, questions.size() + problems.size());
        DecisionPrinter text = new DecisionPrinter(console(), language(), all, audience, engine.catalogue());
        for (Asked one : questions) {
            try {
                switch (format) {
                    case text -> print(text, engine, one);
                    case csv -> csv(engine, one);
                    case json, jsonl -> json.print(one, json(engine, one, format == Format.json));
                }
            } catch (InvalidFactsException e) {
                problems.addAll(e.problems());
            }
        }
        json.end();
    }

    /** Whoever names policies on the command, or wants all of them, gets the whole decision; everybody else the page. */
    private void print(DecisionPrinter printer, PolicyEngine engine, Asked one) {
        String id = one.question().id();
        String name = inputs.size() > 1 || id != null ? one.name() + (id == null ? "" : "  " + id) : "";
        if (!asking.namesPolicies() && !all) {
            printer.print(name, one.overview(engine));
        } else {
            printer.print(
                    name,
                    one.question().facts(),
                    one.told(engine, verification()),
                    !one.policies().isEmpty());
        }
    }

    private void csv(PolicyEngine engine, Asked one) {
        List<String> own =
                List.of(one.name(), Objects.requireNonNullElse(one.question().id(), ""));
        DecisionText.csv(decision(engine, one, Depth.DECIDING), language(), own).forEach(console()::line);
    }

    private Verification verification() {
        return answering.verification(Verification.EVERY);
    }

    /** What was asked and no more: of all policies those that concern the case. */
    private Decision decision(PolicyEngine engine, Asked one, Depth told) {
        return all ? one.whole(engine, told, verification()) : one.concerning(engine, told, verification());
    }

    private String json(PolicyEngine engine, Asked one, boolean document) {
        boolean pretty = document && inputs.size() == 1;
        return overview
                ? answering.json(one.overview(engine), language(), pretty, OverviewWriter::json, OverviewWriter::json)
                : answering.json(
                        decision(engine, one, depth), language(), pretty, DecisionWriter::json, DecisionWriter::json);
    }

    private int lineByLine() throws IOException {
        PolicyEngine engine = asking.engine();
        AnswerLines answers = new AnswerLines(
                asking.facts(),
                console(),
                language(),
                (name, question) -> json(engine, asking.asked(name, question), false));
        boolean fine = true;
        for (String input : inputs) {
            if (input.equals(STANDARD_INPUT)) {
                fine &= answers.stream("stdin", console().in());
            } else if (input.endsWith(JSON_LINES)) {
                fine &= present(input, answers);
            } else {
                fine &= answers.file(input, () -> read(input), one -> json(engine, one, false));
            }
        }
        return fine ? Exit.OK : Exit.BAD_INPUT;
    }

    private boolean present(String input, AnswerLines answers) throws IOException {
        try {
            Inputs.present(Path.of(input));
        } catch (InvalidFactsException e) {
            console().error(Workbench.print(e.problems(), language()));
            return false;
        }
        try (InputStream in = Files.newInputStream(Path.of(input))) {
            return answers.stream(input, in);
        }
    }
}

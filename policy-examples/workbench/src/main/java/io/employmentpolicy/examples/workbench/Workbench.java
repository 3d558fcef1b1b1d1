package io.employmentpolicy.examples.workbench;

import io.employmentpolicy.model.problem.PolicyException;
import io.employmentpolicy.model.problem.Problem;
import io.employmentpolicy.model.text.Language;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.ParameterException;

/** 工作台入口。 / The command line: {@code workbench <command>}. */
@Command(
        name = "workbench",
        mixinStandardHelpOptions = true,
        versionProvider = Workbench.Version.class,
        description = "依据政策规则作出决定、说明理由、运行案例。 / Decides employment policy, explains answers, runs cases.",
        subcommands = {
            DecideCommand.class,
            AskCommand.class,
            ByCaseCommand.class,
            ScreenCommand.class,
            ExplainCommand.class,
            ChangesCommand.class,
            EarliestCommand.class,
            ShowCommand.class,
            FindCommand.class,
            WordsCommand.class,
            SwitchesCommand.class,
            FiguresCommand.class,
            RewriteCommand.class,
            NoticeCommand.class,
            FactsCommand.class,
            SchemaCommand.class,
            CodesCommand.class,
            TestCommand.class,
            CatalogueCommand.class,
            CheckCommand.class,
            DiffCommand.class,
            PublishCommand.class,
            UndoCommand.class,
            FixCommand.class,
            NewCommand.class,
            ExportKjarCommand.class,
            ExportXlsxCommand.class,
            ImportXlsxCommand.class
        },
        exitCodeListHeading = "%n退出码 / Exit codes:%n",
        exitCodeList = {
            " 0:正常 / fine",
            " 1:有案例不符 / a case differs",
            " 2:输入或政策文件有误 / wrong input or policy files",
            "64:命令用法有误 / wrong usage",
            "70:程序内部错误 / internal failure"
        })
public final class Workbench {
    private final Console console;

    Workbench(Console console) {
        this.console = console;
    }

    /** 运行。 / Runs one command and ends the process with its exit code. */
    public static void main(String[] args) {
        System.exit(run(Console.ofProcess(), args));
    }

    /** Runs one command; never throws. */
    static int run(Console console, String... args) {
        CommandLine line = new CommandLine(new Workbench(console));
        line.setOut(new PrintWriter(console.out(), true, StandardCharsets.UTF_8));
        line.setErr(new PrintWriter(console.err(), true, StandardCharsets.UTF_8));
        line.setColorScheme(CommandLine.Help.defaultColorScheme(console.colour() ? Ansi.ON : Ansi.OFF));
        line.setCaseInsensitiveEnumValuesAllowed(true);
        line.setParameterExceptionHandler((problem, given) -> usage(console, problem));
        line.setExecutionExceptionHandler(
                (problem, command, parsed) -> failed(console, problem, language(command.getCommand())));
        if (args.length == 0) {
            line.usage(line.getOut());
            return Exit.USAGE;
        }
        try {
            return line.execute(args);
        } catch (Error e) {
            return failed(console, e, Language.ZH);
        } finally {
            console.out().flush();
        }
    }

    Console console() {
        return console;
    }

    private static Language language(Object command) {
        return command instanceof Speaking speaking ? speaking.language() : Language.ZH;
    }

    private static int usage(Console console, ParameterException problem) {
        console.error(UsageText.of(problem));
        CommandLine.UnmatchedArgumentException.printSuggestions(
                problem, new PrintWriter(console.err(), true, StandardCharsets.UTF_8));
        console.error(
                "用法见 --help / see " + problem.getCommandLine().getCommandSpec().qualifiedName() + " --help");
        return Exit.USAGE;
    }

    /** One line for what nobody foresaw: never a stack trace, never personal data. */
    private static int failed(Console console, Throwable problem, Language language) {
        if (problem instanceof PolicyException known) {
            console.error(print(known.problems(), language));
            return Exit.BAD_INPUT;
        }
        if (problem instanceof UncheckedIOException) {
            console.error(print(List.of(Inputs.unreadable()), language));
            return Exit.BAD_INPUT;
        }
        String kind = problem.getClass().getSimpleName();
        console.error(
                language == Language.ZH
                        ? "WB-500 程序内部错误（" + kind + "），请报告"
                        : "WB-500 internal failure (" + kind + "), please report it");
        return Exit.FAILURE;
    }

    static String print(List<Problem> problems, Language language) {
        return Problem.print(problems, language);
    }

    /** A command that speaks the language it was asked to. */
    interface Speaking {
        Language language();
    }

    /** Reads the version from the edition of the library. */
    static final class Version implements CommandLine.IVersionProvider {
        @Override
        public String[] getVersion() {
            String version = Workbench.class.getPackage().getImplementationVersion();
            return new String[] {"workbench " + (version == null ? "" : version).strip()};
        }
    }
}

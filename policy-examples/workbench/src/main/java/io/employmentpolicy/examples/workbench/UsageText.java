package io.employmentpolicy.examples.workbench;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** 命令用法有误时的话。 / What is said about a command that is used wrongly, in both languages: it may be the language that is wrong. */
final class UsageText {
    private static final String BOTH = " / ";
    private static final String BEFORE_REASON = "': ";

    private UsageText() {}

    static String of(ParameterException problem) {
        String message = Objects.requireNonNullElse(problem.getMessage(), "");
        if (problem instanceof MissingParameterException missing) {
            String names = missing.getMissing().stream().map(UsageText::name).collect(Collectors.joining(", "));
            return "缺少 " + names + BOTH + "missing " + names;
        }
        if (problem instanceof UnmatchedArgumentException unmatched) {
            List<String> words = unmatched.getUnmatched();
            return "不认识的参数：" + String.join(" ", words) + BOTH + "unknown argument: " + String.join(" ", words);
        }
        if (!(problem.getArgSpec() instanceof OptionSpec option) || problem.getValue() == null) {
            return message;
        }
        int reason = message.indexOf(BEFORE_REASON);
        return option.longestName()
                + (reason >= 0 && message.contains(BOTH)
                        ? "：" + message.substring(reason + BEFORE_REASON.length())
                        : "：'" + problem.getValue() + "' 应为 " + option.paramLabel() + BOTH + "should be "
                                + option.paramLabel());
    }

    private static String name(ArgSpec one) {
        return one instanceof OptionSpec option ? option.longestName() + "=" + one.paramLabel() : one.paramLabel();
    }
}

package io.employmentpolicy.rules.syntax;

import java.util.Set;

/** 规则文件自身的词。 / Words that mean something in rule files by themselves, so that nothing else can be called so. */
public final class RuleWords {
    private static final Set<String> TRUTHS = Set.of("true", "false", "this");

    private RuleWords() {}

    /** 是否可作名称。 / Whether a rule that writes this word can mean a field by it. */
    public static boolean isFree(String word) {
        return !TRUTHS.contains(word)
                && !ExpressionParser.RESERVED.contains(word)
                && (ExpressionParser.ALSO_NAMES.contains(word) || !SyntaxProblems.INSTEAD_OF.containsKey(word));
    }
}

package io.employmentpolicy.rules.syntax;

import io.employmentpolicy.rules.problem.Catalogue;
import io.employmentpolicy.rules.problem.Expectation;
import io.employmentpolicy.rules.problem.Mistake;
import io.employmentpolicy.rules.problem.Wording;
import java.util.Map;

/** 规则文件语法的问题。 / What can be wrong with the text of a rule file. */
public final class SyntaxProblems {
    /** 措辞目录。 / The sentences. */
    public static final Catalogue CATALOGUE = Catalogue.beside(SyntaxProblems.class);

    static final Mistake RULE_101 = CATALOGUE.mistake("RULE-101");
    static final Mistake RULE_102_COMMENT = CATALOGUE.mistake("RULE-102.comment");
    static final Mistake RULE_102_OPEN = CATALOGUE.mistake("RULE-102.open");
    static final Mistake RULE_102_QUOTE = CATALOGUE.mistake("RULE-102.quote");
    static final Mistake RULE_103_ASSIGNMENT = CATALOGUE.mistake("RULE-103.assignment");
    static final Mistake RULE_103_CHARACTER = CATALOGUE.mistake("RULE-103.character");
    static final Mistake RULE_103_DAY = CATALOGUE.mistake("RULE-103.day");
    static final Mistake RULE_103_QUOTES = CATALOGUE.mistake("RULE-103.quotes");
    static final Mistake RULE_103_SIGN = CATALOGUE.mistake("RULE-103.sign");
    static final Mistake RULE_103_SPLIT = CATALOGUE.mistake("RULE-103.split");
    static final Mistake RULE_103_TITLE = CATALOGUE.mistake("RULE-103.title");
    static final Mistake RULE_103_SPACE = CATALOGUE.mistake("RULE-103.space");
    static final Mistake RULE_103_WIDE = CATALOGUE.mistake("RULE-103.wide");
    static final Mistake RULE_104 = CATALOGUE.mistake("RULE-104");
    static final Expectation RULE_110 = CATALOGUE.expectation("RULE-110");
    static final Expectation RULE_111_THEN = CATALOGUE.expectation("RULE-111.then");
    static final Expectation RULE_111_WHEN = CATALOGUE.expectation("RULE-111.when");
    static final Expectation RULE_112_KIND = CATALOGUE.expectation("RULE-112.kind");
    static final Expectation RULE_112_NEXT = CATALOGUE.expectation("RULE-112.next");
    static final Expectation RULE_113_CONCLUSION = CATALOGUE.expectation("RULE-113.conclusion");
    static final Expectation RULE_113_COUNT = CATALOGUE.expectation("RULE-113.count");
    static final Expectation RULE_114_ANNOTATION = CATALOGUE.expectation("RULE-114.annotation");
    static final Expectation RULE_114_CLOSE = CATALOGUE.expectation("RULE-114.close");
    static final Expectation RULE_114_GROUP = CATALOGUE.expectation("RULE-114.group");
    static final Expectation RULE_114_SIGN = CATALOGUE.expectation("RULE-114.sign");
    static final Expectation RULE_114_TITLE = CATALOGUE.expectation("RULE-114.title");
    static final Expectation RULE_114_VALUE = CATALOGUE.expectation("RULE-114.value");
    static final Expectation RULE_114_VARIABLE = CATALOGUE.expectation("RULE-114.variable");
    static final Mistake RULE_115 = CATALOGUE.mistake("RULE-115");
    static final Expectation RULE_116_EXPRESSION = CATALOGUE.expectation("RULE-116.expression");
    static final Expectation RULE_116_NAME = CATALOGUE.expectation("RULE-116.name");
    static final Expectation RULE_116_NULL = CATALOGUE.expectation("RULE-116.null");
    static final Mistake RULE_117 = CATALOGUE.mistake("RULE-117");
    static final Expectation RULE_118_END = CATALOGUE.expectation("RULE-118.end");
    static final Expectation RULE_118_ONE = CATALOGUE.expectation("RULE-118.one");
    static final Mistake RULE_119 = CATALOGUE.mistake("RULE-119");
    static final Mistake RULE_120 = CATALOGUE.mistake("RULE-120");
    static final Mistake SOURCE_101 = CATALOGUE.mistake("SOURCE-101");
    static final Mistake SOURCE_102_CUT = CATALOGUE.mistake("SOURCE-102.cut");
    static final Mistake SOURCE_102_GBK = CATALOGUE.mistake("SOURCE-102.gbk");
    static final Mistake SOURCE_102_UTF_16 = CATALOGUE.mistake("SOURCE-102.utf-16");
    static final Mistake SOURCE_102_WORKBOOK = CATALOGUE.mistake("SOURCE-102.workbook");
    static final Mistake SOURCE_103 = CATALOGUE.mistake("SOURCE-103");
    static final Mistake SOURCE_104 = CATALOGUE.mistake("SOURCE-104");
    static final Mistake SOURCE_106 = CATALOGUE.mistake("SOURCE-106");
    static final Mistake SOURCE_105_HIDDEN = CATALOGUE.mistake("SOURCE-105.hidden");
    static final Mistake SOURCE_105_LOOK_ALIKE = CATALOGUE.mistake("SOURCE-105.look-alike");
    static final Mistake SOURCE_105_RETURN = CATALOGUE.mistake("SOURCE-105.return");
    static final Wording INSTEAD_OF_ATTRIBUTE = CATALOGUE.wording("attribute");
    static final Wording END_OF_FILE = CATALOGUE.wording("end-of-file");
    static final Wording HINT_BLOCK = CATALOGUE.wording("hint.block");
    static final Wording HINT_COMMENT = CATALOGUE.wording("hint.comment");
    static final Wording HINT_CONDITIONAL = CATALOGUE.wording("hint.conditional");
    static final Wording HINT_ESCAPE = CATALOGUE.wording("hint.escape");
    static final Wording HINT_LIST = CATALOGUE.wording("hint.list");
    static final Wording HINT_DIVIDED = CATALOGUE.wording("hint.divided");
    static final Wording HINT_LESS = CATALOGUE.wording("hint.less");
    static final Wording HINT_MORE = CATALOGUE.wording("hint.more");
    static final Wording HINT_OTHER = CATALOGUE.wording("hint.other");
    static final Wording HINT_PERCENT = CATALOGUE.wording("hint.percent");
    static final Wording HINT_TITLE = CATALOGUE.wording("hint.title");
    static final Wording HINT_VARIABLE = CATALOGUE.wording("hint.variable");
    static final Wording HINT_TIMES = CATALOGUE.wording("hint.times");
    static final Wording HABIT_AND = CATALOGUE.wording("habit.and");
    static final Wording HABIT_BETWEEN = CATALOGUE.wording("habit.between");
    static final Wording HABIT_OR = CATALOGUE.wording("habit.or");
    /** The code of words that rule files may not use: they say themselves what to write. */
    static final String FORBIDDEN = "RULE-120";

    /** The code of a comment that swallows the rest of a file. */
    static final String OPEN_COMMENT = "RULE-101";

    static final Wording HABIT_CHAIN = CATALOGUE.wording("habit.chain");
    static final Wording HABIT_COLON = CATALOGUE.wording("habit.colon");
    static final Wording HABIT_COMMA = CATALOGUE.wording("habit.comma");
    static final Wording HABIT_EQUALS = CATALOGUE.wording("habit.equals");
    static final Wording HABIT_NOT = CATALOGUE.wording("habit.not");
    static final Wording ONE_THEN_OTHER = CATALOGUE.wording("one-then-other");
    static final Wording QUOTED = CATALOGUE.wording("quoted");
    /** What to write instead of a word of DRL or Java that would do something else than decide. */
    static final Map<String, Wording> INSTEAD_OF = CATALOGUE.wordings("word.");

    private SyntaxProblems() {}
}

package io.employmentpolicy.rules.sentences;

import io.employmentpolicy.rules.problem.Catalogue;
import io.employmentpolicy.rules.problem.Mistake;
import io.employmentpolicy.rules.problem.UnknownName;
import io.employmentpolicy.rules.problem.Wording;
import java.util.SortedMap;

/** 句子的问题。 / What can be wrong with rules written as sentences. */
public final class SentenceProblems {
    /** 措辞目录。 / The sentences. */
    public static final Catalogue CATALOGUE = Catalogue.beside(SentenceProblems.class);

    static final Mistake RULE_130 = CATALOGUE.mistake("RULE-130");
    static final Mistake RULE_130_SLIP = CATALOGUE.mistake("RULE-130.slip");
    static final Mistake RULE_131_SLIP = CATALOGUE.mistake("RULE-131.slip");
    static final UnknownName RULE_131 = CATALOGUE.unknownName("RULE-131");
    static final Mistake RULE_132 = CATALOGUE.mistake("RULE-132");
    static final Mistake RULE_133 = CATALOGUE.mistake("RULE-133");
    static final Mistake RULE_134 = CATALOGUE.mistake("RULE-134");
    /** 换一种写法后不再是同一规则。 / A file that would not say the same in the other form. */
    public static final Mistake RULE_135 = CATALOGUE.mistake("RULE-135");

    /** What to write instead of what officers are used to say. */
    static final SortedMap<String, Wording> SLIPS = CATALOGUE.wordings("slip.");

    static final Wording SLIP_OF_DAY = CATALOGUE.wording("slip-of-day");
    static final Wording SLIP_OF_JOINED = CATALOGUE.wording("slip-of-joined");
    static final Wording SLIP_OF_LETTERS = CATALOGUE.wording("slip-of-letters");
    static final Wording SLIP_OF_VALUE = CATALOGUE.wording("slip-of-value");
    static final Wording SLIP_OF_NUMBER = CATALOGUE.wording("slip-of-number");

    private SentenceProblems() {}
}

package io.employmentpolicy.rules.lint;

import io.employmentpolicy.rules.problem.Catalogue;
import io.employmentpolicy.rules.problem.Mistake;
import io.employmentpolicy.rules.problem.UnknownName;

/** 查找的措辞。 / What lints say. */
public final class LintProblems {
    /** 措辞目录。 / The sentences. */
    public static final Catalogue CATALOGUE = Catalogue.beside(LintProblems.class);

    static final Mistake REMARK_305_ABSENT = CATALOGUE.mistake("REMARK-305.absent");
    static final Mistake REMARK_305_DAYS = CATALOGUE.mistake("REMARK-305.days");
    static final Mistake REMARK_305_RULE = CATALOGUE.mistake("REMARK-305.rule");
    static final Mistake REMARK_305_TEST = CATALOGUE.mistake("REMARK-305.test");
    static final Mistake REMARK_305_TESTS = CATALOGUE.mistake("REMARK-305.tests");
    static final Mistake REMARK_306 = CATALOGUE.mistake("REMARK-306");
    static final Mistake REMARK_307 = CATALOGUE.mistake("REMARK-307");
    static final Mistake REMARK_308 = CATALOGUE.mistake("REMARK-308");
    static final Mistake REMARK_309 = CATALOGUE.mistake("REMARK-309");
    static final Mistake REMARK_310 = CATALOGUE.mistake("REMARK-310");
    static final Mistake REMARK_311 = CATALOGUE.mistake("REMARK-311");
    static final Mistake REMARK_312 = CATALOGUE.mistake("REMARK-312");
    static final Mistake REMARK_313_BLANK = CATALOGUE.mistake("REMARK-313.blank");
    static final UnknownName REMARK_313_POLICY = CATALOGUE.unknownName("REMARK-313.policy");
    static final Mistake REMARK_320 = CATALOGUE.mistake("REMARK-320");
    static final Mistake REMARK_320_ENDS = CATALOGUE.mistake("REMARK-320.ends");
    static final Mistake REMARK_320_RULE = CATALOGUE.mistake("REMARK-320.rule");
    static final Mistake REMARK_321 = CATALOGUE.mistake("REMARK-321");
    static final Mistake REMARK_322 = CATALOGUE.mistake("REMARK-322");
    static final Mistake REMARK_323 = CATALOGUE.mistake("REMARK-323");
    static final Mistake REMARK_324 = CATALOGUE.mistake("REMARK-324");
    static final Mistake REMARK_325 = CATALOGUE.mistake("REMARK-325");
    static final Mistake REMARK_326 = CATALOGUE.mistake("REMARK-326");
    static final Mistake REMARK_326_ONCE = CATALOGUE.mistake("REMARK-326.once");
    static final Mistake REMARK_327 = CATALOGUE.mistake("REMARK-327");
    static final Mistake REMARK_328_POLICY = CATALOGUE.mistake("REMARK-328.policy");
    static final Mistake REMARK_328_VALUE = CATALOGUE.mistake("REMARK-328.value");
    static final Mistake REMARK_330 = CATALOGUE.mistake("REMARK-330");
    static final Mistake REMARK_335 = CATALOGUE.mistake("REMARK-335");
    static final Mistake REMARK_333 = CATALOGUE.mistake("REMARK-333");

    static final Mistake REMARK_336 = CATALOGUE.mistake("REMARK-336");

    private LintProblems() {}
}

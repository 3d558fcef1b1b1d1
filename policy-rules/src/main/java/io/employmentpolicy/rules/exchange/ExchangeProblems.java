package io.employmentpolicy.rules.exchange;

import io.employmentpolicy.rules.problem.Catalogue;
import io.employmentpolicy.rules.problem.Mistake;
import io.employmentpolicy.rules.problem.Wording;

/** 提问读取的问题。 / What can be wrong with a question as it is written; what contradicts itself is told by the facts themselves. */
public final class ExchangeProblems {
    /** 措辞目录。 / The sentences. */
    public static final Catalogue CATALOGUE = Catalogue.beside(ExchangeProblems.class);

    static final Mistake FACT_101 = CATALOGUE.mistake("FACT-101");
    static final Mistake FACT_102_FACTS = CATALOGUE.mistake("FACT-102.facts");
    static final Mistake FACT_102_QUESTION = CATALOGUE.mistake("FACT-102.question");
    static final Mistake FACT_102_TEXT = CATALOGUE.mistake("FACT-102.text");
    static final Mistake FACT_104 = CATALOGUE.mistake("FACT-104");
    static final Mistake FACT_105_FIELD = CATALOGUE.mistake("FACT-105.field");
    static final Mistake FACT_105_MONTHS = CATALOGUE.mistake("FACT-105.months");
    static final Mistake FACT_107_BESIDE = CATALOGUE.mistake("FACT-107.beside");
    static final Mistake FACT_107_FACT = CATALOGUE.mistake("FACT-107.fact");
    static final Mistake FACT_107_ITEMS = CATALOGUE.mistake("FACT-107.items");
    static final Mistake FACT_107_LIST = CATALOGUE.mistake("FACT-107.list");
    static final Mistake FACT_107_PARTIAL = CATALOGUE.mistake("FACT-107.partial");
    static final Mistake FACT_110_DATE = CATALOGUE.mistake("FACT-110.date");
    static final Mistake FACT_110_MONTH = CATALOGUE.mistake("FACT-110.month");
    static final Mistake FACT_110_PERIOD = CATALOGUE.mistake("FACT-110.period");
    static final Mistake FACT_110_TIME = CATALOGUE.mistake("FACT-110.time");
    static final Mistake FACT_110_TYPE = CATALOGUE.mistake("FACT-110.type");
    static final Mistake FACT_111 = CATALOGUE.mistake("FACT-111");
    static final Mistake FACT_112_DATE = CATALOGUE.mistake("FACT-112.date");
    static final Mistake FACT_112_TIME = CATALOGUE.mistake("FACT-112.time");
    static final Mistake FACT_113 = CATALOGUE.mistake("FACT-113");
    static final Mistake FACT_115 = CATALOGUE.mistake("FACT-115");
    static final Mistake FACT_116 = CATALOGUE.mistake("FACT-116");
    static final Mistake FACT_119 = CATALOGUE.mistake("FACT-119");
    static final Mistake FACT_125 = CATALOGUE.mistake("FACT-125");
    static final Mistake FACT_123 = CATALOGUE.mistake("FACT-123");
    static final Mistake FACT_199 = CATALOGUE.mistake("FACT-199");

    static final Wording FIX_BELONGS = CATALOGUE.wording("fix.belongs");
    static final Wording FIX_CODE = CATALOGUE.wording("fix.code");
    static final Wording FIX_HALF_WIDTH = CATALOGUE.wording("fix.half-width");
    static final Wording FIX_INSIDE = CATALOGUE.wording("fix.inside");
    static final Wording FIX_OUTSIDE = CATALOGUE.wording("fix.outside");
    static final Wording FIX_COMMA = CATALOGUE.wording("fix.comma");
    static final Wording FIX_ONE_OF = CATALOGUE.wording("fix.one-of");
    static final Wording FIX_LOOK_UP = CATALOGUE.wording("fix.look-up");
    static final Wording FIX_NAMED = CATALOGUE.wording("fix.named");
    static final Wording FIX_UNDER_FACTS = CATALOGUE.wording("fix.under-facts");
    static final Wording FIX_WRITE = CATALOGUE.wording("fix.write");
    static final Wording SHOWN_LIST = CATALOGUE.wording("shown.list");
    static final Wording SHOWN_MAPPING = CATALOGUE.wording("shown.mapping");
    static final Wording SHOWN_NO_FACTS = CATALOGUE.wording("shown.no-facts");
    static final Wording TYPE_BOOLEAN = CATALOGUE.wording("type.boolean");
    static final Wording TYPE_BOOLEAN_FIX = CATALOGUE.wording("type.boolean.fix");
    static final Wording TYPE_BOOLEAN_QUOTED = CATALOGUE.wording("type.boolean.quoted");
    static final Wording TYPE_CODE = CATALOGUE.wording("type.code");
    static final Wording TYPE_CODES = CATALOGUE.wording("type.codes");
    static final Wording TYPE_DECIMAL = CATALOGUE.wording("type.decimal");
    static final Wording TYPE_DECIMAL_FIX = CATALOGUE.wording("type.decimal.fix");
    static final Wording TYPE_INTEGER = CATALOGUE.wording("type.integer");
    static final Wording TYPE_INTEGER_FIX = CATALOGUE.wording("type.integer.fix");
    static final Wording TYPE_INTEGER_QUOTED = CATALOGUE.wording("type.integer.quoted");
    static final Wording TYPE_LIST_FIX = CATALOGUE.wording("type.list.fix");
    static final Wording TYPE_TEXT = CATALOGUE.wording("type.text");
    static final Wording TYPE_TEXTS = CATALOGUE.wording("type.texts");
    static final Wording TYPE_VALUE_FIX = CATALOGUE.wording("type.value.fix");

    private ExchangeProblems() {}
}

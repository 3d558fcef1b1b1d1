package io.employmentpolicy.examples.workbench;

import io.employmentpolicy.rules.problem.Catalogue;
import io.employmentpolicy.rules.problem.Mistake;
import io.employmentpolicy.rules.problem.Wording;

/** 命令行的问题。 / What can be wrong with what a command is given: files and folders, names, days. */
final class InputProblems {
    /** 措辞目录。 / The sentences. */
    static final Catalogue CATALOGUE = Catalogue.beside(InputProblems.class);

    static final Mistake NO_FILE = CATALOGUE.mistake("WB-101.none");
    static final Mistake NO_REGULAR_FILE = CATALOGUE.mistake("WB-101.special");
    static final Mistake DIRECTORY = CATALOGUE.mistake("WB-102");
    static final Mistake UNREADABLE_FILE = CATALOGUE.mistake("WB-103.file");
    static final Mistake UNREADABLE_DIRECTORY = CATALOGUE.mistake("WB-103.directory");
    static final Mistake NO_DIRECTORY = CATALOGUE.mistake("WB-104.none");
    static final Mistake FILE = CATALOGUE.mistake("WB-104.file");
    static final Mistake NO_DAY = CATALOGUE.mistake("WB-105");
    static final Mistake LONG_LINE = CATALOGUE.mistake("WB-106");
    static final Mistake EMPTY_DIRECTORY = CATALOGUE.mistake("WB-107");
    static final Mistake NO_CASES = CATALOGUE.mistake("WB-108");
    static final Mistake EMPTY_LINE = CATALOGUE.mistake("WB-109.one");
    static final Mistake EMPTY_LINES = CATALOGUE.mistake("WB-109.several");
    static final Mistake UNWRITABLE = CATALOGUE.mistake("WB-110");
    static final Mistake OTHER_TABLE = CATALOGUE.mistake("WB-119");
    static final Mistake THERE = CATALOGUE.mistake("WB-120.there");
    static final Mistake NOTHING_TO_SHOW = CATALOGUE.mistake("WB-120.show");
    static final Mistake MEASURE_ID = CATALOGUE.mistake("WB-120.id");
    static final Mistake MEASURE_TAKEN = CATALOGUE.mistake("WB-120.taken");
    static final Mistake NO_POLICY = CATALOGUE.mistake("WB-120.policy");
    static final Mistake DISTRICT = CATALOGUE.mistake("WB-120.district");
    static final Mistake SHIPPED_DISTRICT = CATALOGUE.mistake("WB-120.shipped");
    static final Mistake PLAN_DAYS = CATALOGUE.mistake("WB-120.days");
    static final Mistake NOTHING_FOUND = CATALOGUE.mistake("WB-121");
    static final Mistake NO_MEASURE = CATALOGUE.mistake("WB-130");
    static final Mistake SEVERAL_FOLDERS = CATALOGUE.mistake("WB-131");
    static final Mistake LINK_OUT = CATALOGUE.mistake("WB-132");
    static final Mistake FAILURE = CATALOGUE.mistake("WB-500");

    static final Wording COMPARE_CATALOGUE = CATALOGUE.wording("look-up.catalogue.compare");
    static final Wording LOOK_UP_CATALOGUE = CATALOGUE.wording("look-up.catalogue");
    static final Wording LOOK_UP_FIND = CATALOGUE.wording("look-up.find");
    static final Wording OTHER_WORDS = CATALOGUE.wording("other-words");
    static final Wording DID_YOU_MEAN = CATALOGUE.wording("did-you-mean");
    static final Wording DID_YOU_SEEK = CATALOGUE.wording("did-you-seek");
    static final Wording NOT_GIVEN = CATALOGUE.wording("not-given");
    static final Wording TOO_LARGE_FOUND = CATALOGUE.wording("too-large.found");
    static final Wording TOO_LARGE_EXPECTED = CATALOGUE.wording("too-large.expected");
    static final Wording TOO_LARGE_FIX = CATALOGUE.wording("too-large.fix");

    private InputProblems() {}
}

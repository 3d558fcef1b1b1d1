package io.employmentpolicy.rules.casebook;

import io.employmentpolicy.model.problem.Place;
import io.employmentpolicy.model.problem.Problem;
import io.employmentpolicy.model.text.Text;
import io.employmentpolicy.rules.problem.Catalogue;
import io.employmentpolicy.rules.problem.Mistake;
import io.employmentpolicy.rules.problem.Phrases;
import io.employmentpolicy.rules.problem.UnknownName;
import java.util.Collection;
import java.util.List;

/** 案例文件的问题。 / What can be wrong with a case file: {@code CASE-101} to {@code CASE-123}. */
public final class CaseProblems {
    /** 措辞目录。 / The sentences. */
    public static final Catalogue CATALOGUE = Catalogue.beside(CaseProblems.class);

    static final Mistake CASE_101 = CATALOGUE.mistake("CASE-101");
    static final Mistake CASE_102 = CATALOGUE.mistake("CASE-102");
    static final UnknownName CASE_103 = CATALOGUE.unknownName("CASE-103");
    static final Mistake CASE_104 = CATALOGUE.mistake("CASE-104");
    static final Mistake CASE_105_BEYOND = CATALOGUE.mistake("CASE-105.beyond");
    static final Mistake CASE_105_NONE = CATALOGUE.mistake("CASE-105.none");
    static final Mistake CASE_106 = CATALOGUE.mistake("CASE-106");
    static final UnknownName CASE_107 = CATALOGUE.unknownName("CASE-107");
    static final Mistake CASE_108_BASES = CATALOGUE.mistake("CASE-108.bases");
    static final Mistake CASE_108_MAPPING = CATALOGUE.mistake("CASE-108.mapping");
    static final Mistake CASE_109 = CATALOGUE.mistake("CASE-109");
    static final UnknownName CASE_110 = CATALOGUE.unknownName("CASE-110");
    static final Mistake CASE_111 = CATALOGUE.mistake("CASE-111");
    static final Mistake CASE_111_NESTED = CATALOGUE.mistake("CASE-111.nested");
    static final UnknownName CASE_112 = CATALOGUE.unknownName("CASE-112");
    static final UnknownName CASE_113 = CATALOGUE.unknownName("CASE-113");
    static final Mistake CASE_114_NONE = CATALOGUE.mistake("CASE-114.none");
    static final Mistake CASE_114_SEVERAL = CATALOGUE.mistake("CASE-114.several");
    static final Mistake CASE_115 = CATALOGUE.mistake("CASE-115");
    static final UnknownName CASE_117 = CATALOGUE.unknownName("CASE-117");
    static final Mistake CASE_118 = CATALOGUE.mistake("CASE-118");
    static final Mistake CASE_119 = CATALOGUE.mistake("CASE-119");
    static final Mistake CASE_120 = CATALOGUE.mistake("CASE-120");
    static final UnknownName CASE_121 = CATALOGUE.unknownName("CASE-121");
    static final Mistake CASE_122 = CATALOGUE.mistake("CASE-122");
    static final Mistake CASE_123 = CATALOGUE.mistake("CASE-123");
    static final Mistake REMARK_329 = CATALOGUE.mistake("REMARK-329");

    private static final Mistake CASE_116 = CATALOGUE.mistake("CASE-116");

    private CaseProblems() {}

    /** A problem of another room, at the case that caused it. */
    static Problem at(Place place, Problem problem) {
        return new Problem(
                problem.code(), place, problem.subject(), problem.found(), problem.expected(), problem.fix());
    }

    /** A name that is none of a few, which are all listed. */
    static Problem noneOf(UnknownName name, Place place, String subject, String written, Collection<String> known) {
        return name.at(place, subject, written, known, listed(known));
    }

    /** Names one after another, whole: this list is what an author looks for. */
    static Text listed(Collection<String> names) {
        return Phrases.list(names.stream().sorted().toList());
    }

    static Problem severalConclusions(Place place, String id, List<String> conclusions) {
        return CASE_116.at(place, id, Phrases.list(conclusions), conclusions.get(0));
    }
}

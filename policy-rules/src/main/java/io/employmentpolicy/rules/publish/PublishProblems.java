package io.employmentpolicy.rules.publish;

import io.employmentpolicy.rules.problem.Catalogue;
import io.employmentpolicy.rules.problem.Mistake;
import io.employmentpolicy.rules.problem.UnknownName;

/** 发布的问题。 / Why an edition is not published, and what can be wrong with the folders of published ones. */
public final class PublishProblems {
    /** 措辞目录。 / The sentences. */
    public static final Catalogue CATALOGUE = Catalogue.beside(PublishProblems.class);

    static final Mistake PUB_101 = CATALOGUE.mistake("PUB-101");
    static final Mistake PUB_102 = CATALOGUE.mistake("PUB-102");
    static final Mistake PUB_103_FOLDER = CATALOGUE.mistake("PUB-103.folder");
    static final Mistake PUB_103_OTHER = CATALOGUE.mistake("PUB-103.other");
    static final Mistake PUB_104 = CATALOGUE.mistake("PUB-104");
    static final Mistake PUB_105 = CATALOGUE.mistake("PUB-105");
    static final Mistake PUB_106_LINK = CATALOGUE.mistake("PUB-106.link");
    static final Mistake PUB_106_SPECIAL = CATALOGUE.mistake("PUB-106.special");
    static final Mistake PUB_107_READ = CATALOGUE.mistake("PUB-107.read");
    static final Mistake PUB_107_WRITE = CATALOGUE.mistake("PUB-107.write");
    static final Mistake PUB_108_FILE = CATALOGUE.mistake("PUB-108.file");
    static final Mistake PUB_108_MANY = CATALOGUE.mistake("PUB-108.many");
    static final Mistake PUB_109 = CATALOGUE.mistake("PUB-109");
    static final Mistake PUB_110 = CATALOGUE.mistake("PUB-110");
    static final Mistake PUB_111 = CATALOGUE.mistake("PUB-111");
    static final Mistake PUB_112 = CATALOGUE.mistake("PUB-112");

    /** 没有变更说明。 / An overlay without its change note. */
    public static final Mistake PUB_113 = CATALOGUE.mistake("PUB-113");

    /** 批准在发布之后。 / Approved after the day of publishing. */
    public static final Mistake PUB_114 = CATALOGUE.mistake("PUB-114");

    /** 说明未改。 / The note of the edition that is in force. */
    public static final Mistake PUB_115 = CATALOGUE.mistake("PUB-115");

    /** 说明不在顶层。 / A note that does not lie at the top of the overlay. */
    public static final Mistake PUB_116 = CATALOGUE.mistake("PUB-116");

    /** 不认识的影响。 / A word for no effect. */
    public static final Mistake PUB_117 = CATALOGUE.mistake("PUB-117");

    /** 没有此政策。 / A policy nobody knows. */
    public static final UnknownName PUB_120 = CATALOGUE.unknownName("PUB-120");

    /** 没有此人群。 / A group nobody knows. */
    public static final UnknownName PUB_121 = CATALOGUE.unknownName("PUB-121");

    /** 受损而未写明。 / A policy by which somebody loses who is not named. */
    public static final Mistake PUB_122 = CATALOGUE.mistake("PUB-122");

    /** 有变化而未写明。 / A policy that changes and is not named so. */
    public static final Mistake PUB_123 = CATALOGUE.mistake("PUB-123");

    /** 人群受损而未写明。 / A group that loses and is not named. */
    public static final Mistake PUB_124 = CATALOGUE.mistake("PUB-124");

    /** 写明而未见。 / An effect that is named and was not found. */
    public static final Mistake PUB_125_POLICY = CATALOGUE.mistake("PUB-125.policy");

    /** 写明而未见的人群。 / The same of a group. */
    public static final Mistake PUB_125_GROUP = CATALOGUE.mistake("PUB-125.group");

    /** 有案例不符。 / Cases that differ. */
    public static final Mistake PUB_130 = CATALOGUE.mistake("PUB-130");

    static final Mistake PUB_140 = CATALOGUE.mistake("PUB-140");
    static final Mistake PUB_141 = CATALOGUE.mistake("PUB-141");
    static final Mistake PUB_142 = CATALOGUE.mistake("PUB-142");
    static final Mistake PUB_143 = CATALOGUE.mistake("PUB-143");

    private PublishProblems() {}
}

package io.employmentpolicy.rules.checking;

import io.employmentpolicy.model.facts.Dictionary;
import io.employmentpolicy.model.problem.PolicyLoadException;
import io.employmentpolicy.model.problem.Problem;
import io.employmentpolicy.rules.edition.Rulebook;
import io.employmentpolicy.rules.reading.Layer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** 一个镇的小政策目录。 / The folder of a town's small policy; each test changes one thing in one file of it. */
final class TownFolder {
    static final String RULES = "town/rules.drl";
    static final String POLICY = "town/policy.yaml";
    static final String CLAUSES = "town/clauses.yaml";
    static final String DOCUMENTS = "town/documents.yaml";
    static final String PARAMETERS = "town/parameters.yaml";
    static final String TABLE = "town/tables/amount.csv";
    static final String STATUS_RULES = "town/status/rules.drl";
    static final String STATUS_POLICY = "town/status/policy.yaml";

    private static final Map<String, String> FILES = Map.of(
            RULES,
            """
            rule "TOWN-E01 就业困难且已获批准的居民"
                @policy("TOWN") @clause("TOWN:第一条") @route("hard-to-employ")
            when
                Person( hardToEmploy == true, $born : birthDate )
                Application( policy == "TOWN", $ok : approvedOn )
                Status( name == "resident" )
            then
                grant( once( yuan("town.amount") ), from( monthAfter( $ok ) ), paidTo("person") );
            end

            rule "TOWN-X01 已经领取养老金的不再享受"
                @policy("TOWN") @clause("TOWN:第二条") @reason("draws_pension")
            when
                Person( drawsPension == true )
            then
                exclude();
            end
            """,
            POLICY,
            """
            id: TOWN
            title: { zh: 镇补贴, en: Town subsidy }
            kind: benefit
            subject: person
            in-force: { from: 2025-01-01, to: 2027-12-31 }
            switches:
              residence-test: { choices: [require, ignore], default: ask, why: 文件未写明 }
            codes: { hard: person.hard_to_employ }
            warnings:
              - { zh: 以镇政府解释为准, en: The town decides in doubt }
            """,
            CLAUSES,
            """
            "TOWN:第一条":
              document: TOWN-2025
              place: 第一条
              carried-by: [TOWN-E01, town.amount, town.months, town.scale]
            "TOWN:第二条":
              document: TOWN-2025
              place: 第二条
              carried-by: [TOWN-X01]
            "TOWN:第三条":
              document: TOWN-2025
              place: 第三条
              carried-by: [TOWN-RESIDENT-S01]
            """,
            DOCUMENTS,
            """
            TOWN-2025:
              title: { zh: 镇补贴通知, en: Notice on the town subsidy }
              issuer: 镇政府
              source: 原文
            """,
            PARAMETERS,
            """
            town.amount:
              title: 一次性补贴
              unit: yuan
              values:
                - { value: "600", from: 2025-01-01, to: 2025-12-31, trust: printed, source: 镇文件 }
                - { value: "650", from: 2026-01-01, trust: printed, source: 镇文件 }
            town.months:
              title: 月数
              unit: months
              values:
                - { value: "12", from: 2025-01-01, trust: printed, source: 镇文件 }
            town.scale:
              title: 按性别分档
              unit: yuan
              table: { file: tables/amount.csv, keys: [gender, "month>="], from: 2025-01-01, trust: printed, source: 镇文件 }
            """,
            TABLE,
            """
            gender,month,value
            female,2025-01,100
            male,2025-01,90
            male,2025-07,95
            """,
            STATUS_RULES,
            """
            rule "TOWN-RESIDENT-S01 户口在本镇"
                @policy("TOWN-RESIDENT") @clause("TOWN:第三条")
            when
                Person( tianjinHousehold == true )
            then
                qualify( "resident" );
            end
            """,
            STATUS_POLICY,
            """
            id: TOWN-RESIDENT
            title: { zh: 本镇居民, en: Resident of the town }
            kind: status
            subject: person
            in-force: { from: 2025-01-01 }
            """);

    private final Map<String, byte[]> files = new TreeMap<>();

    TownFolder() {
        FILES.forEach((path, text) -> files.put(path, text.getBytes(StandardCharsets.UTF_8)));
    }

    static String text(String path) {
        String text = FILES.get(path);
        if (text == null) {
            throw new IllegalArgumentException("no such file: " + path);
        }
        return text;
    }

    /** With another text in a file, or a file more. */
    TownFolder with(String path, String text) {
        return with(path, text.getBytes(StandardCharsets.UTF_8));
    }

    TownFolder with(String path, byte[] bytes) {
        files.put(path, bytes);
        return this;
    }

    TownFolder without(String path) {
        files.remove(path);
        return this;
    }

    /** With one thing in a file written differently. */
    TownFolder replacing(String path, String before, String after) {
        byte[] bytes = files.get(path);
        String text = bytes == null ? "" : new String(bytes, StandardCharsets.UTF_8);
        if (!text.contains(before)) {
            throw new IllegalArgumentException(path + " does not say " + before);
        }
        return with(path, text.replace(before, after));
    }

    Map<String, byte[]> files() {
        return Map.copyOf(files);
    }

    Layer layer() {
        return Layer.of("", files);
    }

    Rulebook read() {
        return RulebookReader.read(Dictionary.standard(), List.of(layer()), Map.of());
    }

    /** What is wrong with it; nothing when it loads. */
    List<Problem> problems() {
        try {
            read();
            return List.of();
        } catch (PolicyLoadException refused) {
            return refused.problems();
        }
    }
}

package io.employmentpolicy.examples.population;

import io.employmentpolicy.model.decision.Screening;
import io.employmentpolicy.model.decision.Verification;
import io.employmentpolicy.rules.PolicyEngine;
import io.employmentpolicy.rules.batch.BatchAnswer;
import io.employmentpolicy.rules.batch.BatchCase;
import io.employmentpolicy.rules.batch.BatchOptions;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.LongConsumer;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/** 全城筛查。 / Whom a screening of the city finds: how many residents of each district have what, and how many could not be answered. */
public final class CityScreening {
    private static final int FEW = 5;

    /** Of a million residents a thousand are decided by both engines. */
    private static final BatchOptions OPTIONS = BatchOptions.DEFAULT.unordered().verified(Verification.sampled(1000));

    private final Map<String, Map<District, Long>> found = new TreeMap<>();
    private long answered;
    private long refused;

    private CityScreening() {}

    /** 筛查若干居民。 / Screens so many residents, a few at a time in memory. */
    public static CityScreening of(PolicyEngine engine, City city, long count, LocalDate day) {
        return of(engine, city, count, day, answers -> {});
    }

    /** @param progress told how many answers have been given, after each */
    static CityScreening of(PolicyEngine engine, City city, long count, LocalDate day, LongConsumer progress) {
        CityScreening screening = new CityScreening();
        Stream<BatchCase> cases = LongStream.range(0, count)
                .mapToObj(number ->
                        new BatchCase(null, day, () -> city.resident(number).facts()));
        try (Stream<BatchAnswer<Screening>> answers = engine.screenAll(cases, OPTIONS.telling(progress))) {
            answers.forEach(answer -> screening.add(city, answer));
        }
        return screening;
    }

    private void add(City city, BatchAnswer<Screening> answer) {
        if (!(answer instanceof BatchAnswer.Answered<Screening> given)) {
            refused++;
            return;
        }
        answered++;
        District district = city.district(given.position());
        given.answer().findings().stream()
                .filter(finding -> finding.group() == Screening.Group.YOURS)
                .map(Screening.Finding::policy)
                .distinct()
                .forEach(policy -> found.computeIfAbsent(policy, any -> new EnumMap<>(District.class))
                        .merge(district, 1L, Long::sum));
    }

    /** 已答复。 / How many were answered. */
    public long answered() {
        return answered;
    }

    /** 未能答复。 / How many could not be. */
    public long refused() {
        return refused;
    }

    /** 某项政策找到的人数。 / How many residents have a right under a policy. */
    public long found(String policy) {
        return found.getOrDefault(policy, Map.of()).values().stream()
                .mapToLong(Long::longValue)
                .sum();
    }

    /** A line for each policy that found somebody; of fewer than five in a district the number is not told. */
    String table() {
        StringBuilder table = new StringBuilder("policy,all");
        for (District district : District.values()) {
            table.append(',').append(district.zh());
        }
        found.forEach((policy, places) -> {
            table.append('\n').append(policy).append(',').append(shown(found(policy)));
            for (District district : District.values()) {
                table.append(',').append(shown(places.getOrDefault(district, 0L)));
            }
        });
        return table.append("\nanswered ")
                .append(answered)
                .append(", refused ")
                .append(refused)
                .toString();
    }

    private static String shown(long count) {
        return count > 0 && count < FEW ? "<" + FEW : Long.toString(count);
    }
}

package io.employmentpolicy.rules.language;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** 各政策对各对象适用的版本。 / Which version of each policy applies to each subject. Filled before the engines run, read by both. */
public final class Versions {
    private final Map<String, Map<Item, Version>> versions = new HashMap<>();
    private final Map<LocalDate, Numbers> byDay = new HashMap<>();
    private final Function<LocalDate, Numbers> book;

    /** Reads numbers from a book. */
    public Versions(Function<LocalDate, Numbers> book) {
        this.book = book;
    }

    /**
     * 一个版本。 / One version.
     *
     * @param day the day whose numbers count
     * @param inForce whether the policy is in force on that day
     */
    public record Version(LocalDate day, boolean inForce, Numbers numbers) {}

    /** 指定版本。 / Says which version applies. */
    public void set(String policy, Item subject, LocalDate day, boolean inForce) {
        versions.computeIfAbsent(policy, any -> new IdentityHashMap<>())
                .put(subject, new Version(day, inForce, byDay.computeIfAbsent(day, book)));
    }

    /** 适用的版本。 / The version that applies to a subject; empty when the policy is not decided for it. */
    public Optional<Version> find(String policy, Item subject) {
        return Optional.ofNullable(versions.getOrDefault(policy, Map.of()).get(subject));
    }

    /** 是否评定此对象。 / Whether a policy is decided for this subject and in force for it. */
    public boolean inForce(String policy, Item subject) {
        return find(policy, subject).map(Version::inForce).orElse(false);
    }
}

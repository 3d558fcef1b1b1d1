package io.employmentpolicy.examples.population;

import io.employmentpolicy.model.facts.Facts;
import java.util.Objects;

/**
 * 一名虚构居民。 / An invented resident.
 *
 * @param number which one of the city, from 0
 * @param facts what the registers of the city know of him; kinds they do not keep are unknown
 */
public record Resident(long number, District district, Walk walk, Facts facts) {
    /** Refuses null. */
    public Resident {
        Objects.requireNonNull(district, "district");
        Objects.requireNonNull(walk, "walk");
        Objects.requireNonNull(facts, "facts");
    }

    /** 编号。 / The identifier in all records: R- and the number. */
    public String id() {
        return "R-" + number;
    }
}

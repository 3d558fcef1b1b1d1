package io.employmentpolicy.examples.population;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/**
 * 虚构的城市。 / An invented city. Its residents follow the margins of {@code margins.csv}; each is made when asked for and always the same for a seed
 * and a number, so that parts of the city can be made anywhere, in any order, and made again.
 */
public final class City {
    private static final int MILLION = 1_000_000;

    private final long seed;
    private final Records records;
    private final Map<Walk, Long> shares = new EnumMap<>(Walk.class);

    /** @param day the day on which the city is looked at */
    public City(long seed, LocalDate day) {
        this.seed = seed;
        Margins margins = Margins.published();
        this.records = new Records(Objects.requireNonNull(day, "day: the day the city is looked at"), margins);
        for (Walk walk : Walk.values()) {
            shares.put(walk, margins.millionths(walk));
        }
    }

    /** 第几名居民。 / One resident. */
    public Resident resident(long number) {
        Draw draw = new Draw(seed, number);
        Walk walk = walk(draw.below(MILLION));
        District district = draw.one(District.values());
        return new Resident(number, district, walk, records.of("R-" + number, district, walk, draw));
    }

    /** 第几名居民所在的区。 / Where one resident lives, without the rest of him. */
    public District district(long number) {
        Draw draw = new Draw(seed, number);
        walk(draw.below(MILLION));
        return draw.one(District.values());
    }

    /** 若干居民。 / Residents from one number up to below another, made as the stream is read. */
    public Stream<Resident> residents(long from, long below) {
        return LongStream.range(from, below).mapToObj(this::resident);
    }

    private Walk walk(int drawn) {
        long left = drawn;
        for (Map.Entry<Walk, Long> share : shares.entrySet()) {
            if (left < share.getValue()) {
                return share.getKey();
            }
            left -= share.getValue();
        }
        return Walk.OTHER;
    }
}

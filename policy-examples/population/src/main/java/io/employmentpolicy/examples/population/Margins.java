package io.employmentpolicy.examples.population;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/** 边际数。 / How many persons the documents count of each sort, read from {@code margins.csv}, where each has its source. */
final class Margins {
    /** Surveyed unemployment of 2023, in thousandths of those who work or look for work: 天津市人社局，二〇二四年初。 */
    private static final long UNEMPLOYED_OF_THOUSAND = 54;

    private static final int COLUMNS = 4;

    private final Map<String, Long> persons = new LinkedHashMap<>();

    private Margins() {}

    static Margins published() {
        Margins margins = new Margins();
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(Margins.class.getResourceAsStream("margins.csv"), "margins.csv"),
                StandardCharsets.UTF_8))) {
            lines.lines()
                    .skip(1)
                    .map(line -> line.split(",", COLUMNS))
                    .forEach(cells -> margins.persons.put(cells[0], Long.valueOf(cells[1])));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return margins;
    }

    long of(String margin) {
        return Objects.requireNonNull(persons.get(margin), margin);
    }

    /** How many of a million live this way; what is left over are children and others without a tie to work. */
    long millionths(Walk walk) {
        return persons(walk) * 1_000_000 / of("population");
    }

    private long persons(Walk walk) {
        return switch (walk) {
            case EMPLOYEE -> of("unemployment-insured");
            case FLEXIBLE -> flexible();
            case JOBLESS -> jobless();
            case GRADUATE -> of("graduates");
            case TRAINEE -> of("trainees");
            case PENSIONER -> of("pensioners");
            case OTHER ->
                of("population") - workers() - jobless() - of("graduates") - of("trainees") - of("pensioners");
        };
    }

    private long flexible() {
        return of("pension-insured") - of("pensioners") - of("unemployment-insured");
    }

    private long workers() {
        return of("unemployment-insured") + flexible();
    }

    private long jobless() {
        return workers() * UNEMPLOYED_OF_THOUSAND / (1000 - UNEMPLOYED_OF_THOUSAND);
    }
}

package io.employmentpolicy.rules.interview;

import io.employmentpolicy.model.decision.FactPath;
import io.employmentpolicy.model.facts.Dictionary;
import io.employmentpolicy.model.facts.FactField;
import io.employmentpolicy.model.schema.Labelled;
import io.employmentpolicy.model.value.MonthPeriod;
import io.employmentpolicy.model.value.Occurrence;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An invented resident who answers whatever he is asked for, always the same. What kind of records somebody has and what is typical of them
 * follows from a walk of life; everything else is drawn from the seed.
 */
final class Resident {
    /** Walks of life with the share of residents in hundredths: most have a job, a few are near a right. */
    enum Walk {
        EMPLOYED(34),
        FLEXIBLE(18),
        UNEMPLOYED(12),
        GRADUATE(8),
        PENSIONER(12),
        TRAINEE(6),
        FOUNDER(5),
        INJURED(2),
        VETERAN(3);

        private final int share;

        Walk(int share) {
            this.share = share;
        }
    }

    private static final Map<Walk, Set<String>> RECORDS = Map.of(
            Walk.EMPLOYED, Set.of("employment", "education", "insurance_record"),
            Walk.FLEXIBLE, Set.of("employment", "insurance_record"),
            Walk.UNEMPLOYED, Set.of("unemployment_registration", "unemployment_insurance"),
            Walk.GRADUATE, Set.of("education"),
            Walk.PENSIONER, Set.of("pension_recipient"),
            Walk.TRAINEE, Set.of("employment", "training_enrolment", "insurance_record"),
            Walk.FOUNDER, Set.of("startup", "employment", "insurance_record"),
            Walk.INJURED, Set.of("injury_case", "employment", "employer", "insurance_record"),
            Walk.VETERAN, Set.of("employment", "education"));

    private final long seed;
    private final Walk walk;
    private final LocalDate today;
    private final int age;
    private final Map<FactPath, Object> told = new HashMap<>();
    private int single;

    Resident(long seed, LocalDate today) {
        this.seed = seed;
        this.today = today;
        Random random = new Random(seed);
        int drawn = random.nextInt(100);
        Walk found = Walk.EMPLOYED;
        for (Walk one : Walk.values()) {
            if (drawn < one.share) {
                found = one;
                break;
            }
            drawn -= one.share;
        }
        this.walk = found;
        this.age = walk == Walk.PENSIONER
                ? 62 + random.nextInt(20)
                : walk == Walk.GRADUATE ? 21 + random.nextInt(5) : 20 + random.nextInt(40);
    }

    Walk walk() {
        return walk;
    }

    /** How many single facts were told. */
    int facts() {
        return single;
    }

    /** The answer to a question, as a caller gives it. */
    Object answer(NextQuestion question) {
        single += question.paths().size();
        if (question.allowed() instanceof Allowed.Form form) {
            Map<Integer, Object> filled = new LinkedHashMap<>();
            for (int i = 0; i < form.parts().size(); i++) {
                Allowed.Part part = form.parts().get(i);
                filled.put(i + 1, answer(part.path(), part.allowed()));
            }
            return filled;
        }
        return answer(question.path(), question.allowed());
    }

    private Object answer(FactPath path, Allowed allowed) {
        if (allowed instanceof Allowed.Ticks ticks) {
            Map<Integer, Integer> ticked = new LinkedHashMap<>();
            for (int i = 0; i < ticks.lines().size(); i++) {
                Object value = told.computeIfAbsent(ticks.lines().get(i).path(), this::value);
                if (Boolean.TRUE.equals(value) || value instanceof Integer count && count > 0) {
                    ticked.put(i + 1, 1);
                }
            }
            return ticked;
        }
        return told.computeIfAbsent(path, this::value);
    }

    private Object value(FactPath path) {
        Random random = new Random(seed * 31 + path.toString().hashCode());
        if (path.field() == null) {
            return has(path.kind(), random) ? 1 : 0;
        }
        Object typical = typical(path);
        return typical != null ? typical : drawn(FactEdit.field(Dictionary.standard(), path), random);
    }

    private boolean has(String kind, Random random) {
        return RECORDS.get(walk).contains(kind) || random.nextInt(100) < 3;
    }

    private @Nullable Object typical(FactPath path) {
        return switch (path.anywhere().toString()) {
            case "person.birth_date" -> today.minusYears(age).minusDays(100);
            case "person.birth_month" -> YearMonth.from(today.minusYears(age).minusDays(100));
            case "person.veteran" -> walk == Walk.VETERAN;
            case "person.draws_pension" -> walk == Walk.PENSIONER;
            case "person.hard_to_employ" -> walk == Walk.FLEXIBLE && seed % 3 == 0;
            case "employment.status" ->
                walk == Walk.FLEXIBLE
                        ? io.employmentpolicy.model.employment.EmploymentStatus.FLEXIBLE
                        : io.employmentpolicy.model.employment.EmploymentStatus.UNIT;
            case "employment.end_date" -> Occurrence.notYet();
            case "unemployment_registration.registered_unemployed" -> true;
            default -> null;
        };
    }

    private Object drawn(FactField field, Random random) {
        LocalDate day = today.minusDays(random.nextInt(2000));
        return switch (field.type().base()) {
            case BOOLEAN -> random.nextInt(100) < 20;
            case ENUM -> pick(FieldValues.codes(field), random);
            case ENUM_SET ->
                random.nextInt(100) < 70 ? Set.of() : Set.<Labelled>of(pick(FieldValues.codes(field), random));
            case INTEGER ->
                field.least()
                                .map(BigDecimal::intValueExact)
                                .filter(least -> least > 60)
                                .isPresent()
                        ? today.getYear() - random.nextInt(5)
                        : Math.max(
                                field.least().map(BigDecimal::intValueExact).orElse(0),
                                random.nextInt(60)
                                        % field.most()
                                                .map(most -> most.intValueExact() + 1)
                                                .orElse(60));
            case DECIMAL -> field.most().isPresent() ? new BigDecimal("0.5") : BigDecimal.valueOf(random.nextInt(6000));
            case TEXT -> "-";
            case TEXT_EVENT -> Occurrence.notYet();
            case DATE -> day;
            case DATE_EVENT -> random.nextBoolean() ? Occurrence.at(day) : Occurrence.notYet();
            case MONTH -> YearMonth.from(day);
            case DATE_TIME -> day.atStartOfDay();
            case DATE_TIME_EVENT -> random.nextBoolean() ? Occurrence.at(day.atStartOfDay()) : Occurrence.notYet();
            case MONTH_PERIOD ->
                new MonthPeriod(YearMonth.from(today).minusMonths(random.nextInt(12)), YearMonth.from(today));
            case TEXT_SET, LIST -> throw new IllegalStateException("asked for " + field);
        };
    }

    private static Labelled pick(List<Labelled> codes, Random random) {
        return codes.get(random.nextInt(codes.size()));
    }
}

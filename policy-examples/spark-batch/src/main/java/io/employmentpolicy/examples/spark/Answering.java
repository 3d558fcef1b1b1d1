package io.employmentpolicy.examples.spark;

import io.employmentpolicy.model.decision.Decision;
import io.employmentpolicy.model.decision.Depth;
import io.employmentpolicy.model.decision.Screening;
import io.employmentpolicy.model.decision.Subject;
import io.employmentpolicy.model.facts.Facts;
import io.employmentpolicy.model.person.Person;
import io.employmentpolicy.model.problem.PolicyException;
import io.employmentpolicy.model.schema.FactChecks;
import io.employmentpolicy.rules.exchange.Question;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.sql.Row;
import org.jspecify.annotations.Nullable;

/** 逐人答复。 / Answers one row: a person row with its findings and decisions, or a bad row. Only settings are sent to executors. */
final class Answering implements FlatMapFunction<Row, Row> {
    private static final long serialVersionUID = 1L;

    /** Longer questions are refused unread. */
    static final int LONGEST = 1 << 20;

    /** What somebody may want to know of; nobody is bothered with what does not concern him. */
    private static final Set<Screening.Group> TOLD = EnumSet.of(
            Screening.Group.YOURS,
            Screening.Group.PERHAPS,
            Screening.Group.DELEGATED,
            Screening.Group.LATER,
            Screening.Group.DUTY,
            Screening.Group.POWER,
            Screening.Group.INSTEAD,
            Screening.Group.REFUSED,
            Screening.Group.FAILED);

    private final String asOf;
    private final String overlay;

    Answering(String asOf, String overlay) {
        this.asOf = asOf;
        this.overlay = overlay;
    }

    @Override
    public Iterator<Row> call(Row row) {
        ExecutorEngine own = ExecutorEngine.of(overlay);
        Rows rows = new Rows(asOf, own.engine().edition().digest());
        String id = row.getAs("id");
        String question = row.getAs("question");
        String refused = refused(question, row.<Long>getAs("copies"));
        if (refused != null) {
            return List.of(rows.bad(id, List.of(refused))).iterator();
        }
        try {
            return answered(own, rows, id, Objects.requireNonNull(question)).iterator();
        } catch (PolicyException told) {
            return List.of(rows.bad(id, Rows.codes(told.problems()))).iterator();
        } catch (RuntimeException | StackOverflowError failed) {
            return List.of(rows.bad(
                            id, List.of("SPARK-FAILED-" + failed.getClass().getSimpleName())))
                    .iterator();
        }
    }

    private static @Nullable String refused(@Nullable String question, long copies) {
        if (question == null || question.isBlank()) {
            return "SPARK-EMPTY";
        }
        if (question.length() > LONGEST) {
            return "SPARK-TOO-LONG";
        }
        if (copies > 1) {
            return "SPARK-DUPLICATE-ID";
        }
        return null;
    }

    private List<Row> answered(ExecutorEngine own, Rows rows, @Nullable String id, String question) {
        Question asked = own.reader().read("question", question.getBytes(StandardCharsets.UTF_8));
        if (id == null || id.isEmpty()) {
            return List.of(rows.bad(id, List.of("SPARK-NO-ID")));
        }
        LocalDate day = LocalDate.parse(asOf);
        Facts facts = asked.facts();
        String district = district(facts);
        List<Row> told = new ArrayList<>();
        told.add(rows.person(id, district));
        Screening screening = own.engine().screen(facts, day);
        screening.findings().stream()
                .filter(one -> TOLD.contains(one.group()))
                .forEach(one -> told.add(rows.screening(id, district, one)));
        Set<Right> found = screening.in(Screening.Group.YOURS).stream()
                .map(one -> new Right(one.policy(), one.conclusion(), one.subject()))
                .collect(Collectors.toSet());
        if (!found.isEmpty()) {
            Set<String> policies = found.stream().map(Right::policy).collect(Collectors.toSet());
            Decision decision = own.engine().decide(facts, day, policies, Depth.NONE);
            decision.determinations().stream()
                    .filter(one -> found.contains(new Right(one.policy(), one.conclusion(), one.subject())))
                    .forEach(one -> told.add(rows.decision(id, district, one)));
        }
        return told;
    }

    /** What tells one right from another. */
    private record Right(String policy, String conclusion, Subject subject) {}

    private static String district(Facts facts) {
        return facts.first(Person.class)
                .map(Person::residenceDistrict)
                .map(FactChecks::region)
                .orElse("?");
    }
}

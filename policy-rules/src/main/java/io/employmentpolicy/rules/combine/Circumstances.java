package io.employmentpolicy.rules.combine;

import io.employmentpolicy.model.decision.MissingFact;
import io.employmentpolicy.model.decision.Subject;
import io.employmentpolicy.model.employment.UnemploymentInsurance;
import io.employmentpolicy.model.facts.Dictionary;
import io.employmentpolicy.model.facts.FactField;
import io.employmentpolicy.model.facts.FactKind;
import io.employmentpolicy.model.facts.Facts;
import io.employmentpolicy.model.person.Person;
import io.employmentpolicy.model.schema.Fact;
import io.employmentpolicy.model.text.Text;
import io.employmentpolicy.model.value.Occurrence;
import io.employmentpolicy.rules.combine.Received.Item;
import io.employmentpolicy.rules.combine.Received.Someone;
import io.employmentpolicy.rules.edition.Combination;
import io.employmentpolicy.rules.edition.Combination.Same;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * 何为相同的人、对象、年度。 / Whether two rights, or a right and a benefit drawn before, concern the same person, subject or year. Belongs to one case and
 * one thread.
 */
final class Circumstances {
    private static final String PERSON = "person";
    private static final String PERSON_ID = "personId";
    private static final String HOLDER_ID = "holderId";
    private static final String ENROLMENT = "training_enrolment";

    private static final FactKind INSURANCE = Dictionary.standard().of(UnemploymentInsurance.class);
    private static final FactField ENDED = INSURANCE.field("relationEndedOn").orElseThrow();

    private static final List<Same> ITEM = List.of(Same.OCCUPATION, Same.GRADE);

    private final Facts facts;
    private final LocalDate asOf;
    private final List<Received> received;
    private final List<Received> told;
    private final Map<CandidateRight, Someone> whom = new IdentityHashMap<>(0);
    private final SameInjury injury;

    Circumstances(Facts facts, LocalDate asOf) {
        this.facts = facts;
        this.asOf = asOf;
        this.received = Received.of(facts);
        this.told = received.stream().filter(one -> one.fact() != null).toList();
        this.injury = new SameInjury(facts);
    }

    /** What was drawn before, as far as it counts for a rule. */
    List<Received> received(Combination rule) {
        return switch (rule.history()) {
            case COUNTED -> received;
            case TOLD -> told;
            case IN_POLICY -> List.of();
        };
    }

    LocalDate asOf() {
        return asOf;
    }

    /** Whether all but the month coincides. */
    OpenTruth coincide(Combination rule, CandidateRight one, CandidateRight other) {
        OpenTruth told = OpenTruth.YES;
        if (rule.same().contains(Same.PERSON)) {
            told = told.and(
                    subject(one).equals(subject(other))
                            ? OpenTruth.YES
                            : someone(one).same(someone(other)));
        }
        if (rule.same().contains(Same.SUBJECT)) {
            told = told.and(OpenTruth.of(subject(one).equals(subject(other))));
        }
        for (Same same : ITEM) {
            if (rule.same().contains(same)) {
                told = told.and(item(one, same).same(item(other, same)));
            }
        }
        if (rule.same().contains(Same.YEAR)) {
            Integer year = year(rule, one);
            Integer second = year(rule, other);
            told = told.and(
                    year == null || second == null
                            ? OpenTruth.unknown(missingYear(rule, year == null ? one : other))
                            : OpenTruth.of(year.equals(second)));
        }
        return told;
    }

    /** Whether all but the policy and the month coincides with a benefit drawn before. */
    OpenTruth coincide(Combination rule, CandidateRight claim, Received before) {
        OpenTruth told = OpenTruth.YES;
        if (rule.same().contains(Same.PERSON)) {
            told = told.and(before.by(someone(claim)));
        }
        if (rule.same().contains(Same.SUBJECT)) {
            told = told.and(subject(rule, claim, before));
        }
        for (Same same : ITEM) {
            if (rule.same().contains(same)) {
                told = told.and(item(claim, same).same(before.item(property(same))));
            }
        }
        if (rule.same().contains(Same.JOB)) {
            told = told.and(sinceTheJob(before));
        }
        if (rule.same().contains(Same.YEAR)) {
            told = told.and(before.in(year(rule, claim), missingYear(rule, claim)));
        }
        return told;
    }

    /** Whether it was drawn since the end of the job a person claims for. */
    private OpenTruth sinceTheJob(Received before) {
        LocalDate paid = before.paidOn();
        LocalDate ended = facts.first(UnemploymentInsurance.class)
                .map(UnemploymentInsurance::relationEndedOn)
                .orElse(null);
        if (paid == null) {
            return OpenTruth.unknown(before.missing("grantedOn"));
        }
        return ended == null
                ? OpenTruth.unknown(new MissingFact(
                        INSURANCE.name() + "." + ENDED.name(),
                        new Text(INSURANCE.zh() + "·" + ENDED.zh(), INSURANCE.en() + ": " + ENDED.en())))
                : OpenTruth.of(!paid.isBefore(ended));
    }

    /** Of months drawn by one person the months tell what they were drawn for; of other sums the days do. */
    private OpenTruth subject(Combination rule, CandidateRight claim, Received before) {
        Subject subject = claim.determination().subject();
        if (subject.kind().equals(ENROLMENT)) {
            return before.forEnrolment(
                    subject.id(), missing(subject, kind(subject).field("id")));
        }
        OpenTruth own = before.by(someone(claim));
        return subject.kind().equals(SameInjury.KIND) && !rule.same().contains(Same.MONTH)
                ? own.and(injury.of(subject, before))
                : own;
    }

    /** The occupation or grade a right is about. */
    private Item item(CandidateRight claim, Same same) {
        Subject subject = claim.determination().subject();
        Optional<FactField> field = kind(subject).field(property(same));
        return new Item(field.map(one -> read(subject, one)).orElse(null), missing(subject, field));
    }

    private static String property(Same same) {
        return same == Same.OCCUPATION ? "occupation" : "grade";
    }

    private static String subject(CandidateRight claim) {
        return claim.determination().subject().path();
    }

    /** Whom a right is about: whoever its subject names; what belongs to a person and names nobody is about the person in question. */
    private Someone someone(CandidateRight claim) {
        return whom.computeIfAbsent(claim, any -> someone(any.determination().subject()));
    }

    private Someone someone(Subject subject) {
        FactKind kind = kind(subject);
        Optional<FactField> own = subject.kind().equals(PERSON)
                ? Optional.empty()
                : kind.field(PERSON_ID).or(() -> kind.field(HOLDER_ID));
        if (own.isPresent()) {
            String id = (String) read(subject, own.get());
            boolean belongs = kind.isOf(Person.class);
            if (id != null || !belongs) {
                return new Someone(false, id, missing(subject, own));
            }
        }
        FactKind person = facts.dictionary().byName(PERSON).orElseThrow();
        FactField id = person.field("id").orElseThrow();
        Subject self = new Subject(PERSON, 0, null, new Text(person.zh(), person.en()));
        return new Someone(true, (String) read(self, id), missing(self, Optional.of(id)));
    }

    private @Nullable Integer year(Combination rule, CandidateRight claim) {
        FactField field = rule.year();
        Subject subject = claim.determination().subject();
        FactField own = field == null ? null : own(field, subject);
        List<Integer> told = field == null || own != null ? List.of() : told(field);
        if (!told.isEmpty()) {
            return told.size() == 1 ? told.get(0) : null;
        }
        if (own == null) {
            YearMonth first = claim.term().first();
            return first == null ? null : Integer.valueOf(first.getYear());
        }
        return year(read(subject, own));
    }

    /** The field by which the subject of a right tells its year: the one of the rule, or its own of the same name. */
    private @Nullable FactField own(FactField field, Subject subject) {
        FactKind kind = kind(subject);
        return kind.fields().contains(field)
                ? field
                : kind.fieldByName(field.name())
                        .filter(same -> same.type().equals(field.type()))
                        .orElse(null);
    }

    /** Of a right about all facts of another kind the years they tell. */
    private List<Integer> told(FactField field) {
        return facts.kinds().stream()
                .filter(kind -> kind.fields().contains(field))
                .flatMap(kind -> facts.of(kind).stream())
                .flatMap(fact -> Optional.ofNullable(year(field.read(fact))).stream())
                .distinct()
                .toList();
    }

    private static @Nullable Integer year(@Nullable Object value) {
        Object plain =
                value instanceof Occurrence<?> occurrence ? occurrence.at().orElse(null) : value;
        if (plain instanceof LocalDate day) {
            return day.getYear();
        }
        if (plain instanceof LocalDateTime moment) {
            return moment.getYear();
        }
        if (plain instanceof YearMonth month) {
            return month.getYear();
        }
        return plain instanceof Integer number ? number : null;
    }

    private MissingFact missingYear(Combination rule, CandidateRight claim) {
        FactField field = rule.year();
        Subject subject = claim.determination().subject();
        FactField own = field == null ? null : own(field, subject);
        return own == null ? claim.term().unknown() : missing(subject, Optional.of(own));
    }

    private FactKind kind(Subject subject) {
        return facts.dictionary().byName(subject.kind()).orElseThrow();
    }

    private @Nullable Object read(Subject subject, FactField field) {
        Fact fact = facts.at(kind(subject), subject.index()).orElse(null);
        return fact == null ? null : field.read(fact);
    }

    private MissingFact missing(Subject subject, Optional<FactField> field) {
        FactKind kind = kind(subject);
        String position = kind.single() ? "" : "[" + subject.index() + "]";
        return new MissingFact(
                kind.name() + position + field.map(one -> "." + one.name()).orElse(""),
                new Text(
                        kind.zh() + field.map(one -> "·" + one.zh()).orElse(""),
                        kind.en() + field.map(one -> ": " + one.en()).orElse("")));
    }
}

package io.employmentpolicy.rules.consistency;

import io.employmentpolicy.model.application.ReceivedBenefit;
import io.employmentpolicy.model.decision.Contradiction;
import io.employmentpolicy.model.facts.Dictionary;
import io.employmentpolicy.model.facts.FactKind;
import io.employmentpolicy.model.facts.Facts;
import io.employmentpolicy.model.schema.Fact;
import io.employmentpolicy.rules.combine.DrawnTogether;
import io.employmentpolicy.rules.edition.ConsistencyCheck;
import io.employmentpolicy.rules.edition.ConsistencyCheck.Aged;
import io.employmentpolicy.rules.edition.ConsistencyCheck.Apart;
import io.employmentpolicy.rules.edition.ConsistencyCheck.Counted;
import io.employmentpolicy.rules.edition.ConsistencyCheck.Derived;
import io.employmentpolicy.rules.edition.ConsistencyCheck.Elapsed;
import io.employmentpolicy.rules.edition.ConsistencyCheck.Only;
import io.employmentpolicy.rules.edition.ConsistencyCheck.Order;
import io.employmentpolicy.rules.edition.ConsistencyCheck.Same;
import io.employmentpolicy.rules.edition.Operand;
import io.employmentpolicy.rules.edition.Rulebook;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/** 核对事实。 / Applies the checks of an edition to the facts of a case. Immutable and thread-safe. */
public final class Consistency {
    /** Of more contradictions of one kind than this nobody reads on; what takes part in them counts as unknown all the same. */
    static final int MOST_TOLD = 100;

    private static final FactKind RECEIVED = Dictionary.standard().of(ReceivedBenefit.class);
    private static final Operand PERIOD =
            new Operand(RECEIVED, RECEIVED.field("period").orElseThrow(), Operand.Part.WHOLE);

    private final PlannedChecks checks;
    private final DrawnTogether drawnTogether;
    private final KnownPolicies policies;
    private final KnownIndicators indicators;
    private final KnownItems items;
    private final KnownPlaces places;

    /**
     * 采用这些核对。 / Applies these checks, in their order, then the rules of combination to what was drawn before, and looks whether facts name
     * policies, reports indicators, and programmes items that there are, and districts as rules write them.
     */
    public Consistency(Rulebook rulebook, DrawnTogether drawnTogether, KnownPolicies policies) {
        this.drawnTogether = drawnTogether;
        this.policies = policies;
        this.indicators = KnownIndicators.of(rulebook);
        this.items = KnownItems.of(rulebook);
        this.places = KnownPlaces.of(rulebook);
        this.checks = new PlannedChecks(rulebook.checks());
    }

    /**
     * 核对的结果。 / What was found, and the facts with everything that contradicts taken back.
     *
     * @param trusted the facts in which every contradictory field is unknown, and no event has happened that lies ahead of the day
     */
    public record Findings(List<Contradiction> contradictions, Facts trusted) {
        /** Copies the list. */
        public Findings {
            contradictions = List.copyOf(contradictions);
        }
    }

    /** 核对。 / Checks the facts of a case. */
    public Findings check(Facts given, LocalDate asOf) {
        Findings once = Repetitions.of(given);
        PlannedChecks.Applicable applicable = checks.of(given.kinds());
        Facts facts = derived(HappenedBy.withoutLaterFindings(asOf, once.trusted()), applicable, asOf);
        Doubts doubts = new Doubts(facts, once.contradictions());
        Instances instances = new Instances(facts);
        for (PlannedChecks.Planned planned : applicable.all().in(facts)) {
            Comparing comparing = new Comparing(planned.check(), asOf, doubts);
            if (planned.check().test() instanceof Counted counted) {
                CountedPeriods periods = new CountedPeriods(planned.check(), counted, asOf);
                instances.pairs(planned.check(), planned.kinds(), asOf, periods);
                periods.tooMany().forEach(comparing::found);
            } else {
                instances.pairs(planned.check(), planned.kinds(), asOf, comparing);
            }
        }
        drawnTogether(doubts, facts.of(ReceivedBenefit.class), asOf);
        int strangers = 0;
        for (KnownPolicies.Stranger stranger : policies.strangers(facts)) {
            doubts.doubt(
                    stranger.check(),
                    new Instances.Pair(stranger.instance(), stranger.instance()),
                    strangers++ < MOST_TOLD);
        }
        doubts.tell(indicators.strangers(facts, doubts));
        doubts.tell(items.strangers(facts, doubts));
        doubts.tell(places.strangers(facts, doubts));
        doubts.tell(Ahead.farOff(given, asOf));
        Ahead ahead = Ahead.of(doubts.trusted(), asOf);
        doubts.tell(ahead.told());
        return new Findings(doubts.told(), HappenedBy.theEndOf(asOf, ahead.happened()));
    }

    private void drawnTogether(Doubts doubts, List<ReceivedBenefit> received, LocalDate asOf) {
        int drawn = 0;
        for (DrawnTogether.Pair pair : drawnTogether.among(received, asOf)) {
            ConsistencyCheck check = ConsistencyCheck.same(pair.rule(), pair.title(), PERIOD, PERIOD);
            doubts.doubt(
                    check,
                    new Instances.Pair(instance(received, pair.one()), instance(received, pair.other())),
                    drawn++ < MOST_TOLD);
        }
    }

    /** What follows from other fields is worked out, whether or not it is told. */
    private static Facts derived(Facts facts, PlannedChecks.Applicable applicable, LocalDate asOf) {
        Facts known = facts;
        for (Derived derived : applicable.deriving()) {
            FactKind kind = derived.field().kind();
            known = known.replacing(
                    fact -> facts.dictionary().kindOf(fact).filter(kind::equals).isPresent()
                            ? Derivations.with(derived, fact)
                            : fact);
        }
        Facts counted = ToldRates.counted(known);
        return Followed.in(counted, applicable.following().in(counted), asOf);
    }

    /** One check held against pair after pair. Of so many contradictions that nobody reads on the others are not told, only doubted. */
    private static final class Comparing implements Consumer<Instances.Pair> {
        private final ConsistencyCheck check;
        private final LocalDate asOf;
        private final Doubts doubts;
        private Set<Fact> involved = Set.of();
        private int told;

        Comparing(ConsistencyCheck check, LocalDate asOf, Doubts doubts) {
            this.check = check;
            this.asOf = asOf;
            this.doubts = doubts;
        }

        @Override
        public void accept(Instances.Pair pair) {
            boolean known = told >= MOST_TOLD && isDoubted(pair);
            if (!known && applies(check, pair, asOf) && contradicts(check.test(), pair, asOf)) {
                found(pair);
            }
        }

        void found(Instances.Pair pair) {
            boolean many = told >= MOST_TOLD;
            involved = involved.isEmpty() ? Collections.newSetFromMap(new IdentityHashMap<>()) : involved;
            for (Instances.Instance one : pair.distinct()) {
                involved.add(one.fact());
            }
            doubts.doubt(check, pair, !many);
            told++;
        }

        private boolean isDoubted(Instances.Pair pair) {
            return involved.contains(pair.one().fact())
                    && involved.contains(pair.other().fact());
        }
    }

    private static Instances.Instance instance(List<ReceivedBenefit> received, int index) {
        return new Instances.Instance(RECEIVED, received.get(index), index, null);
    }

    /** Whether a check is about two facts: what it is about holds of them. What is over, or has not begun, is no longer as it is told. */
    static boolean applies(ConsistencyCheck check, Instances.Pair pair, LocalDate asOf) {
        boolean today = check.test() instanceof Only || check.test() instanceof Aged;
        if (!alike(check, pair, asOf) || !holds(pair.one(), today, asOf) || !holds(pair.other(), today, asOf)) {
            return false;
        }
        for (Map.Entry<Operand, Set<String>> condition : check.when().entrySet()) {
            if (!meets(condition, pair.one(), asOf) || !meets(condition, pair.other(), asOf)) {
                return false;
            }
        }
        return true;
    }

    private static boolean holds(Instances.Instance one, boolean today, LocalDate asOf) {
        return !today && !HappenedBy.goes(one.kind()) || HappenedBy.lasts(one.kind(), one.fact(), asOf);
    }

    /** Of two facts of one kind each field has to be the same, of two kinds the one field the same as the other. */
    private static boolean alike(ConsistencyCheck check, Instances.Pair pair, LocalDate asOf) {
        List<Operand> alike = check.alike();
        if (alike.isEmpty()
                || check.test() instanceof Apart
                        && pair.one().kind() != pair.other().kind()) {
            return true;
        }
        if (alike.size() == 2 && !alike.get(0).kind().equals(alike.get(1).kind())) {
            Object one = Compared.of(alike.get(0), pair.fact(alike.get(0), true), asOf);
            return one != null && one.equals(Compared.of(alike.get(1), pair.fact(alike.get(1), false), asOf));
        }
        for (Operand operand : alike) {
            Object one = Compared.of(operand, pair.one().fact(), asOf);
            if (one == null || !one.equals(Compared.of(operand, pair.other().fact(), asOf))) {
                return false;
            }
        }
        return true;
    }

    private static boolean meets(
            Map.Entry<Operand, Set<String>> condition, Instances.Instance instance, LocalDate asOf) {
        if (instance.kind() != condition.getKey().kind()) {
            return true;
        }
        Object value = Compared.of(condition.getKey(), instance.fact(), asOf);
        return value != null && Compared.hasAny(value, condition.getValue());
    }

    private static boolean contradicts(ConsistencyCheck.Test test, Instances.Pair pair, LocalDate asOf) {
        if (test instanceof Order order) {
            Object first = Compared.of(order.first(), pair.fact(order.first(), true), asOf);
            Object second = Compared.of(order.second(), pair.fact(order.second(), false), asOf);
            return first != null && second != null && Compared.compare(first, second) > 0;
        }
        if (test instanceof Same same) {
            Object first = Compared.of(same.first(), pair.fact(same.first(), true), asOf);
            Object second = Compared.of(same.second(), pair.fact(same.second(), false), asOf);
            return first != null && second != null && Compared.compare(first, second) != 0;
        }
        if (test instanceof Derived derived) {
            return Derivations.differs(derived, pair.one().fact());
        }
        if (test instanceof Elapsed elapsed) {
            Object since = Compared.of(elapsed.since(), pair.fact(elapsed.since(), true), asOf);
            Object months = Compared.of(elapsed.months(), pair.fact(elapsed.months(), false), asOf);
            return since instanceof LocalDate day && months instanceof BigDecimal told && exceeds(told, day, asOf);
        }
        if (test instanceof Aged aged) {
            return isYounger(aged, pair, asOf);
        }
        if (test instanceof Only only) {
            Object value = Compared.of(only.field(), pair.fact(only.field(), true), asOf);
            return value != null && !Compared.hasOnly(value, only.codes());
        }
        Apart apart = (Apart) test;
        return reaches(
                        apart.one().from(),
                        pair.one().fact(),
                        apart.other().to(),
                        pair.other().fact(),
                        asOf)
                && reaches(
                        apart.other().from(),
                        pair.other().fact(),
                        apart.one().to(),
                        pair.one().fact(),
                        asOf);
    }

    /** Whether somebody is told to be what only older people are. */
    private static boolean isYounger(Aged aged, Instances.Pair pair, LocalDate asOf) {
        Object told = Compared.of(aged.told(), pair.fact(aged.told(), false), asOf);
        if (told == null || Compared.isNever(told)) {
            return false;
        }
        LocalDate then = told instanceof LocalDate day ? day : asOf;
        return aged.born().stream()
                .map(born -> Compared.of(born, pair.fact(born, true), asOf))
                .anyMatch(born -> born instanceof LocalDate day && then.isBefore(day.plusYears(aged.years()))
                        || born instanceof YearMonth month
                                && YearMonth.from(then).isBefore(month.plusYears(aged.years())));
    }

    /** Whether that many months have not gone by, however few days of the first and the last one count. */
    private static boolean exceeds(BigDecimal told, LocalDate since, LocalDate asOf) {
        long most = ChronoUnit.MONTHS.between(YearMonth.from(since), YearMonth.from(asOf)) + 1;
        return told.compareTo(BigDecimal.valueOf(Math.max(0, most))) > 0;
    }

    /** Stretches of days may share the day one ends and the other begins; stretches of months share no month. */
    private static boolean reaches(Operand from, Fact one, Operand to, Fact other, LocalDate asOf) {
        Object start = Compared.of(from, one, asOf);
        Object end = Compared.of(to, other, asOf);
        return start != null && end != null && Compared.compare(start, end) <= (Compared.isMonth(start) ? 0 : -1);
    }
}

package io.employmentpolicy.rules.changes;

import io.employmentpolicy.model.decision.Depth;
import io.employmentpolicy.model.decision.Determination;
import io.employmentpolicy.model.decision.Earliest;
import io.employmentpolicy.model.decision.Least;
import io.employmentpolicy.model.decision.Outcome;
import io.employmentpolicy.model.decision.Reach;
import io.employmentpolicy.model.decision.Step;
import io.employmentpolicy.model.decision.Turning;
import io.employmentpolicy.model.decision.Turning.Aim;
import io.employmentpolicy.model.facts.FactField;
import io.employmentpolicy.model.facts.FactKind;
import io.employmentpolicy.model.facts.Facts;
import io.employmentpolicy.model.facts.FieldType;
import io.employmentpolicy.model.text.Text;
import io.employmentpolicy.rules.changes.Replay.Replayed;
import io.employmentpolicy.rules.edition.Policy;
import io.employmentpolicy.rules.edition.PolicyOrder;
import io.employmentpolicy.rules.edition.Rulebook;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** 查找变化。 / Finds what would turn the answers of a policy, the first day of a grant, the least number that does it. Thread-safe. */
public final class ChangeFinder {
    /** How far ahead somebody wants to be told what comes by itself. */
    private static final int YEARS_AHEAD = 15;

    private static final int MOST_TRIALS = 400;

    /** What all replays for the answers of a policy may cost together: of a person five thousand, of an employer with twenty hires a fourth of that. */
    private static final long MOST_WORK = 500_000;

    /** As many replays as a page may take for one refusal. */
    private static final int FEW_TRIALS = 40;

    private static final int MOST_WAYS = 8;
    private static final int MOST_DAYS = 6;
    private static final Comparator<Turning.Way> FEWEST_FIRST = Comparator.<Turning.Way>comparingInt(
                    way -> way.steps().size())
            .thenComparing(way -> way.steps().stream()
                    .map(Step::means)
                    .max(Comparator.naturalOrder())
                    .orElseThrow())
            .thenComparing(way -> way.steps().toString());

    /** Of a grant that ends by itself everybody wants to know that first. */
    private static final Comparator<Turning.Way> BY_ITSELF_FIRST = Comparator.<Turning.Way, Boolean>comparing(
                    way -> way.steps().size() > 1 || way.steps().get(0).means() != Step.Means.WAIT)
            .thenComparing(FEWEST_FIRST);

    private static final Comparator<Turning.Way> GRANTED_FIRST = Comparator.<Turning.Way, Boolean>comparing(
                    way -> !Verdicts.holds(way.then()))
            .thenComparing(FEWEST_FIRST);

    private final Rulebook rulebook;
    private final PolicyOrder order;
    private final Map<String, Scope> scopes = new ConcurrentHashMap<>();

    /** Looks into the policies of a rulebook. */
    public ChangeFinder(Rulebook rulebook) {
        this.rulebook = rulebook;
        this.order = new PolicyOrder(rulebook.policies().values(), rulebook.rules());
    }

    private @Nullable Text title(String policy) {
        Policy named = rulebook.policies().get(policy);
        return named == null ? null : named.title();
    }

    Scope scope(String policy) {
        return scopes.computeIfAbsent(policy, id -> new Scope(id, rulebook, order));
    }

    /** 怎样才会改变。 / What would turn each answer of a policy. */
    public List<Turning> turnings(String policy, Facts facts, LocalDate asOf, Replay replay) {
        Scope scope = scope(policy);
        Situation given = new Situation(facts, asOf);
        Replayed now = replay.of(facts, asOf, Depth.ALL, true);
        TreeMap<LocalDate, Text> days = TurningDays.of(scope, facts, asOf, asOf.plusYears(YEARS_AHEAD));
        List<Turning> turnings = new ArrayList<>();
        long each = MOST_WORK / Math.max(1, now.determinations().size());
        for (Determination one : now.determinations()) {
            turnings.add(
                    Verdicts.holds(one.outcome()) || Verdicts.fails(one.outcome()) || Verdicts.open(one.outcome())
                            ? turning(scope, given, one, now.contradictions().size(), days, new Allowance(replay, each))
                            : told(one, Aim.GAIN, List.of(), Turning.Search.NO_YES_OR_NO));
        }
        return turnings;
    }

    /**
     * What was found of one determination.
     *
     * @param ways each with all its changes at the place where the answer turns
     * @param whole whether everything was looked through
     */
    record Found(List<List<Boundary.Exact>> ways, boolean whole, Trials trials) {}

    private Turning turning(
            Scope scope,
            Situation given,
            Determination one,
            int contradictions,
            TreeMap<LocalDate, Text> days,
            Allowance replay) {
        Found found = found(scope, given, one, contradictions, days, replay);
        Telling telling = new Telling(given, days, this::title);
        List<Turning.Way> ways = new ArrayList<>();
        for (List<Boundary.Exact> exact : found.ways()) {
            List<Move> moves = exact.stream().map(Boundary.Exact::move).toList();
            found.trials()
                    .confirmed(moves)
                    .map(then -> new Turning.Way(telling.of(exact), then))
                    .filter(way -> !ways.contains(way))
                    .ifPresent(ways::add);
        }
        ways.sort(aim(one) == Aim.GAIN ? FEWEST_FIRST : BY_ITSELF_FIRST);
        return told(one, aim(one), ways.subList(0, Math.min(MOST_WAYS, ways.size())), looked(found, ways.size()));
    }

    /** What the engines differ on is not told, and that they do is. */
    private static Turning.Search looked(Found found, int ways) {
        if (found.trials().differed()) {
            return Turning.Search.ENGINES_DIFFER;
        }
        return found.whole() && ways <= MOST_WAYS ? Turning.Search.WHOLE : Turning.Search.CUT_SHORT;
    }

    private static Aim aim(Determination one) {
        return Verdicts.holds(one.outcome()) ? Aim.LOSE : Aim.GAIN;
    }

    /** The sets of changes that turn a determination, none of them superfluous. */
    Found found(
            Scope scope,
            Situation given,
            Determination one,
            int contradictions,
            TreeMap<LocalDate, Text> days,
            Allowance replay) {
        boolean gain = aim(one) == Aim.GAIN;
        Predicate<Outcome> aimed = gain ? Verdicts::holds : Verdicts::fails;
        Trials trials = new Trials(replay, given, Target.of(one), aimed, contradictions, MOST_TRIALS);
        return found(scope, given, aim(one), gain ? Search.MOST_TO_GAIN : Search.MOST_TO_LOSE, trials, days);
    }

    private Found found(
            Scope scope, Situation given, Aim aim, int steps, Trials trials, TreeMap<LocalDate, Text> days) {
        List<LocalDate> turningDays = telling(trials, given.asOf(), days);
        Moves moves = new Moves(scope, rulebook.book(), turningDays, aim == Aim.GAIN);
        Search search = new Search(scope, moves, trials, aim, steps);
        Boundary boundary = new Boundary(given, trials);
        Map<Object, List<Boundary.Exact>> ways = new LinkedHashMap<>();
        for (List<Move> set : search.found()) {
            List<Boundary.Exact> exact = boundary.of(set);
            List<Move> nearest = exact.stream().map(Boundary.Exact::move).toList();
            if (Search.parts(nearest).stream().noneMatch(trials::turns)) {
                ways.putIfAbsent(told(nearest, aim), exact);
            }
        }
        return new Found(List.copyOf(ways.values()), search.whole(), trials);
    }

    /** By what ways are told apart: how a grant is gained by its values, how one lapses by what changes. */
    private static Object told(List<Move> moves, Aim aim) {
        Map<String, Object> key = Trials.key(moves);
        return aim == Aim.GAIN ? key : key.keySet();
    }

    /** Of the days ahead the first on which each thing turns; between two days that are alike nothing is taken to turn. */
    private static List<LocalDate> telling(Trials trials, LocalDate asOf, TreeMap<LocalDate, Text> days) {
        List<LocalDate> all = new ArrayList<>(List.of(asOf));
        all.addAll(days.keySet());
        List<LocalDate> telling = new ArrayList<>();
        turning(trials, all, 0, all.size() - 1, telling);
        trials.count();
        return telling;
    }

    private static void turning(Trials trials, List<LocalDate> all, int from, int to, List<LocalDate> telling) {
        if (telling.size() >= MOST_DAYS || signature(trials, all.get(from)).equals(signature(trials, all.get(to)))) {
            return;
        }
        if (to - from == 1) {
            telling.add(all.get(to));
            return;
        }
        int middle = (from + to) / 2;
        turning(trials, all, from, middle, telling);
        turning(trials, all, middle, to, telling);
    }

    private static String signature(Trials trials, LocalDate day) {
        return trials.explained(List.of(new Move.Wait(day))).map(Signature::of).orElse("");
    }

    private static Turning told(Determination one, Aim aim, List<Turning.Way> ways, Turning.Search search) {
        return new Turning(one.title(), one.word(), one.conclusion(), one.subject(), one.outcome(), aim, ways, search);
    }

    /**
     * 差一步的。 / Of refusals of one policy the single step that would help most: after it the answer is a grant or, where no step grants it, at
     * least no refusal any more. Looked for within few replays, and confirmed by both engines like every other change.
     *
     * @param refused determinations of this policy that refuse
     * @param most how much the replays for each of them may cost, as {@link Allowance} counts
     */
    Map<Determination, Turning.Way> nearest(
            String policy, Facts facts, LocalDate asOf, List<Determination> refused, Replay replay, long most) {
        Scope scope = scope(policy);
        Situation given = new Situation(facts, asOf);
        int contradictions =
                replay.of(facts, asOf, Depth.NONE, false).contradictions().size();
        TreeMap<LocalDate, Text> days = TurningDays.of(scope, facts, asOf, asOf.plusYears(YEARS_AHEAD));
        Telling telling = new Telling(given, days, this::title);
        Map<Determination, Turning.Way> nearest = new LinkedHashMap<>();
        for (Determination one : refused) {
            Trials trials = new Trials(
                    new Allowance(replay, most),
                    given,
                    Target.of(one),
                    Verdicts::refusesNot,
                    contradictions,
                    FEW_TRIALS);
            found(scope, given, Aim.GAIN, 1, trials, days).ways().stream()
                    .flatMap(exact -> trials
                            .confirmed(exact.stream().map(Boundary.Exact::move).toList())
                            .map(then -> new Turning.Way(telling.of(exact), then))
                            .stream())
                    .filter(way -> Advice.sound(way, one))
                    .min(GRANTED_FIRST)
                    .ifPresent(way -> nearest.put(one, way));
        }
        return nearest;
    }

    /** 最早的日子。 / The first day in a range on which each answer of a policy is a grant. */
    public List<Earliest.Of> earliest(String policy, Facts facts, LocalDate from, LocalDate to, Replay replay) {
        Set<Long> rungs = new TreeSet<>(Set.of(from.toEpochDay(), to.toEpochDay()));
        TurningDays.of(scope(policy), facts, from, to).keySet().forEach(day -> rungs.add(day.toEpochDay()));
        Ladder<LocalDate> ladder = new Ladder<>(
                rungs,
                LocalDate::ofEpochDay,
                day -> replay.of(facts, LocalDate.ofEpochDay(day), Depth.NONE, false),
                day -> replay.of(facts, LocalDate.ofEpochDay(day), Depth.NONE, true));
        return replay.of(facts, from, Depth.NONE, false).determinations().stream()
                .map(one -> new Earliest.Of(one.title(), one.conclusion(), one.subject(), ladder.climb(Target.of(one))))
                .toList();
    }

    /**
     * 最少要多少。 / The least number of a field that makes each answer of a policy a grant.
     *
     * @param index which fact of the kind; there has to be one
     */
    public List<Least.Of> least(
            String policy, Facts facts, LocalDate asOf, FactKind kind, int index, FactField field, Replay replay) {
        Scope scope = scope(policy);
        Situation given = new Situation(facts, asOf);
        boolean whole = field.type().base() == FieldType.Base.INTEGER;
        Line line =
                Line.through(field, whole ? (Object) 0 : BigDecimal.ZERO, asOf).orElseThrow();
        Set<Long> rungs = new TreeSet<>(Set.of(line.low()));
        new Pool(scope.figures(), given)
                .of(field, kind.blank())
                .forEach(value -> line.place(value).ifPresent(rungs::add));
        Ladder<BigDecimal> ladder = new Ladder<>(
                rungs,
                place -> new BigDecimal(line.at(place).toString()),
                place -> at(given, new Move.SetField(kind, index, field, line.at(place), Step.Means.DO), replay, false),
                place -> at(given, new Move.SetField(kind, index, field, line.at(place), Step.Means.DO), replay, true));
        List<Least.Of> reaches = new ArrayList<>();
        for (Determination one : replay.of(facts, asOf, Depth.NONE, true).determinations()) {
            Outcome now = one.outcome();
            reaches.add(new Least.Of(
                    one.title(),
                    one.conclusion(),
                    one.subject(),
                    Verdicts.holds(now) ? new Reach.Already<>(now) : ladder.climbFromBelow(Target.of(one))));
        }
        return reaches;
    }

    private static Replayed at(Situation given, Move move, Replay replay, boolean both) {
        Situation then = given.after(List.of(move)).orElse(given);
        return replay.of(then.facts(), then.asOf(), Depth.NONE, both);
    }
}

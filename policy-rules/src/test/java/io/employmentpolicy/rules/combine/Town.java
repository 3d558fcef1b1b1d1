package io.employmentpolicy.rules.combine;

import io.employmentpolicy.model.application.ReceivedBenefit;
import io.employmentpolicy.model.decision.Amount;
import io.employmentpolicy.model.decision.Choice;
import io.employmentpolicy.model.decision.Determination;
import io.employmentpolicy.model.decision.MissingFact;
import io.employmentpolicy.model.decision.MissingParameter;
import io.employmentpolicy.model.decision.Outcome;
import io.employmentpolicy.model.decision.Subject;
import io.employmentpolicy.model.facts.Facts;
import io.employmentpolicy.model.problem.Place;
import io.employmentpolicy.model.source.Trust;
import io.employmentpolicy.model.text.Text;
import io.employmentpolicy.model.value.MonthPeriod;
import io.employmentpolicy.model.value.Yuan;
import io.employmentpolicy.rules.edition.Combination;
import io.employmentpolicy.rules.edition.Combination.Kind;
import io.employmentpolicy.rules.edition.Combination.Same;
import io.employmentpolicy.rules.edition.Parameter;
import io.employmentpolicy.rules.edition.ParameterBook;
import io.employmentpolicy.rules.edition.Validity;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** 随机的一镇：数项待遇、数条规则、已享受的待遇。 / Random rights, rules and benefits drawn before, and the best they allow, found by brute force. */
record Town(List<Right> rights, List<Combination> rules, List<ReceivedBenefit> received, boolean complete) {
    static final LocalDate DAY = LocalDate.of(2026, 1, 31);
    private static final YearMonth FIRST = YearMonth.of(2026, 1);
    private static final int POLICIES = 5;
    private static final Map<String, Integer> NUMBERS = Map.of("two", 2, "six-months", 6);

    /**
     * @param yuan null when it is not published
     * @param months null for a single payment
     * @param sure whether it is granted, or undetermined
     */
    record Right(
            String policy,
            @Nullable Integer yuan,
            int from,
            @Nullable Integer months,
            boolean sure) {
        List<YearMonth> term() {
            List<YearMonth> term = new ArrayList<>();
            for (int i = 0; i < (months == null ? 1 : months); i++) {
                term.add(FIRST.plusMonths(from + i));
            }
            return term;
        }
    }

    static Town random(Random random, boolean known) {
        List<Right> rights = new ArrayList<>();
        for (int i = 0; i < POLICIES; i++) {
            if (random.nextInt(5) > 0) {
                rights.add(right(random, i, known));
            }
        }
        List<Combination> rules = new ArrayList<>();
        for (int i = 0, rulesHere = 1 + random.nextInt(4); i < rulesHere; i++) {
            rules.add(rule(random, i));
        }
        List<ReceivedBenefit> received = new ArrayList<>();
        for (int i = 0, drawn = random.nextInt(3); i < drawn; i++) {
            received.add(drawn(random, known));
        }
        return new Town(rights, rules, received, known || random.nextInt(4) > 0);
    }

    private static Right right(Random random, int policy, boolean known) {
        Integer yuan = known || random.nextInt(4) > 0 ? (Integer) (1 + random.nextInt(5)) * 100 : null;
        Integer months = random.nextInt(4) == 0 ? null : (Integer) (1 + random.nextInt(8));
        return new Right("P" + policy, yuan, random.nextInt(6), months, known || random.nextInt(4) > 0);
    }

    private static Combination rule(Random random, int index) {
        List<String> some = new ArrayList<>();
        for (int i = 0; i < POLICIES; i++) {
            if (random.nextInt(2) == 0) {
                some.add("P" + i);
            }
        }
        while (some.size() < 2) {
            some.add(some.contains("P0") ? "P1" : "P0");
        }
        if (random.nextInt(3) == 0) {
            boolean months = random.nextInt(3) == 0;
            List<String> counted = months ? some.subList(0, 1) : some;
            String most = months ? "six-months" : random.nextBoolean() ? "" : "two";
            int cut = 1 + random.nextInt(some.size() - 1);
            List<List<String>> sides = months || random.nextBoolean()
                    ? counted.stream().map(List::of).toList()
                    : List.of(some.subList(0, cut), some.subList(cut, some.size()));
            return rule("K" + index, Kind.LIMIT, sides, Set.of(Same.PERSON), most, months);
        }
        int cut = 1 + random.nextInt(some.size() - 1);
        List<List<String>> sides = List.of(some.subList(0, cut), some.subList(cut, some.size()));
        Set<Same> same = random.nextInt(3) > 0 ? Set.of(Same.PERSON, Same.MONTH) : Set.of(Same.PERSON);
        return rule("K" + index, Kind.AT_MOST_ONE, sides, same, "", false);
    }

    static Combination rule(
            String id, Kind kind, List<List<String>> sides, Set<Same> same, String most, boolean byMonths) {
        return new Combination(
                id,
                Text.same(id),
                kind,
                sides,
                same,
                most,
                byMonths,
                Combination.History.COUNTED,
                null,
                id,
                Choice.Origin.TEXT,
                Trust.PRINTED,
                "",
                "",
                "",
                Place.of("combinations.yaml"));
    }

    private static ReceivedBenefit drawn(Random random, boolean known) {
        YearMonth from = FIRST.plusMonths(random.nextInt(8) - 3L);
        return ReceivedBenefit.builder()
                .policy(known || random.nextInt(4) > 0 ? "P" + random.nextInt(POLICIES) : null)
                .period(
                        known || random.nextInt(4) > 0
                                ? new MonthPeriod(from, from.plusMonths(random.nextInt(4)))
                                : null)
                .build();
    }

    /** The same town once everything is known. */
    Town completed(Random random) {
        List<Right> all = new ArrayList<>();
        for (Right right : rights) {
            if (right.sure() || random.nextBoolean()) {
                Integer yuan = right.yuan() == null ? (Integer) random.nextInt(8) * 100 : right.yuan();
                all.add(new Right(right.policy(), yuan, right.from(), right.months(), true));
            }
        }
        List<ReceivedBenefit> drawn = new ArrayList<>();
        for (ReceivedBenefit one : received) {
            ReceivedBenefit other = drawn(random, true);
            drawn.add(ReceivedBenefit.builder()
                    .policy(Objects.requireNonNullElse(one.policy(), other.policy()))
                    .period(Objects.requireNonNullElse(one.period(), other.period()))
                    .build());
        }
        for (int i = complete ? 2 : random.nextInt(3); i < 2; i++) {
            drawn.add(drawn(random, true));
        }
        return new Town(all, rules, drawn, true);
    }

    Town without(Right right) {
        return new Town(rights.stream().filter(one -> one != right).toList(), rules, received, complete);
    }

    Town with(ReceivedBenefit more) {
        List<ReceivedBenefit> all = new ArrayList<>(received);
        all.add(more);
        return new Town(rights, rules, all, complete);
    }

    List<Choice> choices() {
        return choices(rights);
    }

    List<Choice> choices(List<Right> ordered) {
        Map<String, Parameter> parameters = new HashMap<>();
        NUMBERS.forEach((key, value) -> parameters.put(
                key,
                new Parameter(
                        key,
                        Text.same(key),
                        "times",
                        List.of(new Parameter.Dated(
                                BigDecimal.valueOf(value),
                                new Validity(null, null, List.of(), Trust.PRINTED, "", null, ""),
                                Place.of("p"))),
                        Place.of("p"))));
        ParameterBook book = new ParameterBook(parameters, Map.of(), Map.of());
        Facts.Builder facts = Facts.builder().add(received);
        if (!complete) {
            facts.partial(ReceivedBenefit.class);
        } else if (received.isEmpty()) {
            facts.none(ReceivedBenefit.class);
        }
        return new Combiner(rules, List.of(), id -> null, book)
                .choices(ordered.stream().map(Town::determination).toList(), facts.build(), DAY);
    }

    static Determination determination(Right right) {
        Amount.Quantity quantity = right.yuan() == null
                ? new Amount.NotPublished(List.of(new MissingParameter(right.policy() + ".amount", "", "yuan", DAY)))
                : new Amount.Exact(Yuan.of(BigDecimal.valueOf(right.yuan())));
        Amount amount = new Amount(
                quantity,
                right.months() == null ? Amount.Unit.ONCE : Amount.Unit.MONTH,
                FIRST.plusMonths(right.from()),
                right.months() == null ? Integer.valueOf(1) : right.months(),
                null,
                null,
                null,
                List.of(),
                right.policy() + "-E01");
        Outcome outcome = right.sure()
                ? new Outcome.Eligible(List.of(amount))
                : new Outcome.Undetermined(
                        List.of(new MissingFact("person.x", Text.same("x"))), List.of(), List.of(), List.of(amount));
        return new Determination(
                right.policy(),
                Text.same(right.policy()),
                Determination.Kind.BENEFIT,
                "",
                new Subject("person", 0, null, Text.same("person")),
                outcome,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                null,
                List.of(),
                null);
    }

    /** What the choices make of everything granted: those nothing bears on are drawn in full. */
    long total(List<Choice> choices) {
        long total = 0;
        Set<String> concerned = new HashSet<>();
        for (Choice choice : choices) {
            choice.rights().forEach(right -> concerned.add(right.policy()));
            total += choice.options().get(0).worth().least().amount().longValueExact();
        }
        for (Right right : rights) {
            total += concerned.contains(right.policy())
                    ? 0
                    : value(right, right.term().size());
        }
        return total;
    }

    private static long value(Right right, int months) {
        return Objects.requireNonNull(right.yuan()) * (right.months() == null ? 1L : months);
    }

    /** The greatest sum over every set of rights and, for each month, every lawful share of it. */
    long best() {
        long best = 0;
        Map<Right, Set<YearMonth>> payable = new HashMap<>();
        rights.forEach(right -> payable.put(right, payable(right)));
        for (int set = 0; set < 1 << rights.size(); set++) {
            List<Right> chosen = new ArrayList<>();
            for (int i = 0; i < rights.size(); i++) {
                if ((set & 1 << i) != 0) {
                    chosen.add(rights.get(i));
                }
            }
            if (lawful(chosen)) {
                best = Math.max(best, worth(chosen, payable));
            }
        }
        return best;
    }

    private boolean lawful(List<Right> chosen) {
        for (Combination rule : rules) {
            List<Right> on =
                    chosen.stream().filter(one -> rule.side(one.policy()) >= 0).toList();
            if (rule.kind() == Kind.LIMIT && !rule.byMonths()) {
                long drawn = received.stream()
                        .filter(one -> rule.side(Objects.requireNonNull(one.policy())) >= 0)
                        .count();
                int most = NUMBERS.getOrDefault(rule.most(), 1);
                long times = on.stream()
                        .map(one -> rule.side(one.policy()))
                        .distinct()
                        .count();
                if (!on.isEmpty() && times + drawn > most) {
                    return false;
                }
            } else if (rule.kind() == Kind.AT_MOST_ONE && !rule.same().contains(Same.MONTH)) {
                for (Right one : on) {
                    int side = rule.side(one.policy());
                    boolean besides = on.stream().anyMatch(other -> rule.side(other.policy()) != side)
                            || received.stream()
                                    .map(drawn -> rule.side(Objects.requireNonNull(drawn.policy())))
                                    .anyMatch(other -> other >= 0 && other != side);
                    if (besides) {
                        return false;
                    }
                }
            }
        }
        return true;
    }

    private long worth(List<Right> chosen, Map<Right, Set<YearMonth>> payable) {
        Map<YearMonth, List<Right>> byMonth = new HashMap<>();
        for (Right right : chosen) {
            Objects.requireNonNull(payable.get(right))
                    .forEach(month -> byMonth.computeIfAbsent(month, any -> new ArrayList<>())
                            .add(right));
        }
        long sum = 0;
        for (List<Right> active : byMonth.values()) {
            long best = 0;
            for (int set = 0; set < 1 << active.size(); set++) {
                long month = 0;
                List<Right> some = new ArrayList<>();
                for (int i = 0; i < active.size(); i++) {
                    if ((set & 1 << i) != 0) {
                        some.add(active.get(i));
                        month += Objects.requireNonNull(active.get(i).yuan());
                    }
                }
                best = Math.max(best, oneSide(some) ? month : 0);
            }
            sum += best;
        }
        return sum;
    }

    private boolean oneSide(List<Right> some) {
        return rules.stream()
                .filter(rule -> rule.kind() == Kind.AT_MOST_ONE && rule.same().contains(Same.MONTH))
                .allMatch(rule -> some.stream()
                                .map(one -> rule.side(one.policy()))
                                .filter(side -> side >= 0)
                                .distinct()
                                .count()
                        <= 1);
    }

    /** The months of a right that what was drawn before leaves. */
    Set<YearMonth> payable(Right right) {
        List<YearMonth> term = right.term();
        Set<YearMonth> months = new TreeSet<>(term);
        for (Combination rule : rules) {
            int side = rule.side(right.policy());
            long drawn = 0;
            for (ReceivedBenefit one : side >= 0 ? received : List.<ReceivedBenefit>of()) {
                int other = rule.side(Objects.requireNonNull(one.policy()));
                MonthPeriod period = Objects.requireNonNull(one.period());
                boolean monthly = rule.kind() == Kind.AT_MOST_ONE && rule.same().contains(Same.MONTH);
                if (monthly && other >= 0 && other != side) {
                    months.removeIf(period::contains);
                }
                drawn += other >= 0 ? outside(period, right) : 0;
            }
            if (rule.byMonths() && side >= 0) {
                long left = Math.max(0, Objects.requireNonNull(NUMBERS.get(rule.most())) - drawn);
                months.retainAll(term.subList(0, (int) Math.min(left, term.size())));
            }
        }
        return months;
    }

    private static long outside(MonthPeriod period, Right right) {
        long months = 0;
        YearMonth last = Objects.requireNonNull(period.to());
        for (YearMonth month = period.from(); !month.isAfter(last); month = month.plusMonths(1)) {
            months += right.term().contains(month) ? 0 : 1;
        }
        return months;
    }
}

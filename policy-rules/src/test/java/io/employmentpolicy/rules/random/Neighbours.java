package io.employmentpolicy.rules.random;

import io.employmentpolicy.model.facts.FactField;
import io.employmentpolicy.model.facts.FactKind;
import io.employmentpolicy.model.facts.Facts;
import io.employmentpolicy.model.facts.FieldType;
import io.employmentpolicy.model.schema.Fact;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** 相邻案例。 / Cases that differ from another in one place: a value forgotten, replaced or moved by one step, a fact more or fewer. */
final class Neighbours {
    private static final int TRIES = 20;

    private final RandomCases cases;
    private final ValuePool pool;
    private final RandomGenerator random;

    /** Days the case speaks of: values that hang together lie a span apart from them. */
    private List<LocalDate> anchors = List.of();

    Neighbours(RandomCases cases, ValuePool pool, RandomGenerator random) {
        this.cases = cases;
        this.pool = pool;
        this.random = random;
    }

    /** Every case that differs in one place from one: each kind forgotten, each fact left out, each value forgotten or moved to an edge. */
    List<Facts> all(Facts facts) {
        List<Facts> all = new ArrayList<>();
        for (FactKind kind : cases.kinds()) {
            List<? extends Fact> given = facts.of(kind);
            all.add(with(facts, kind, null, false));
            all.add(with(facts, kind, List.copyOf(given), true));
            for (int i = 0; i < given.size(); i++) {
                List<Fact> others = new ArrayList<>(given);
                Fact fact = others.remove(i);
                all.add(with(facts, kind, others, false));
                for (Fact changed : around(kind, fact)) {
                    List<Fact> changing = new ArrayList<>(given);
                    changing.set(i, changed);
                    all.add(with(facts, kind, changing, !facts.complete(kind)));
                }
                if (!kind.single()) {
                    for (Fact vague : forgetful(kind, fact)) {
                        List<Fact> more = new ArrayList<>(given);
                        more.add(vague);
                        all.add(with(facts, kind, more, !facts.complete(kind)));
                    }
                }
            }
        }
        return all;
    }

    private Facts with(Facts facts, FactKind changed, @Nullable List<Fact> instead, boolean partly) {
        Facts.Builder builder = Facts.builder(facts.dictionary());
        for (FactKind kind : cases.kinds()) {
            boolean known = kind == changed ? instead != null : facts.known(kind);
            List<Fact> given = kind == changed && instead != null ? instead : new ArrayList<>(facts.of(kind));
            boolean partial = kind == changed ? partly : known && !facts.complete(kind);
            if (known) {
                builder.add(given);
                if (partial) {
                    builder.partial(kind);
                } else if (given.isEmpty()) {
                    builder.none(kind);
                }
            }
        }
        return builder.build();
    }

    private List<Fact> around(FactKind kind, Fact fact) {
        List<Fact> around = new ArrayList<>();
        List<LocalDate> days = days(kind, fact).toList();
        for (FactField field : kind.fields()) {
            Object value = field.read(fact);
            if (value == null || !cases.looksAt(field)) {
                continue;
            }
            if (value instanceof List<?> nested) {
                nested(field, nested).forEach(list -> replace(kind, fact, field, list, around));
            } else {
                pool.around(field, value, days).forEach(other -> replace(kind, fact, field, other, around));
            }
            replace(kind, fact, field, null, around);
        }
        return around;
    }

    private List<List<Fact>> nested(FactField field, List<?> nested) {

        FactKind kind = field.element();
        List<List<Fact>> lists = new ArrayList<>();
        for (int i = 0; i < nested.size(); i++) {
            List<Fact> others = new ArrayList<>();
            nested.forEach(one -> others.add((Fact) one));
            Fact fact = others.remove(i);
            lists.add(List.copyOf(others));
            for (Fact changed : around(kind, fact)) {
                List<Fact> list = new ArrayList<>(others);
                list.add(i, changed);
                lists.add(list);
            }
            for (Fact vague : forgetful(kind, fact)) {
                List<Fact> list = new ArrayList<>(others);
                list.add(fact);
                list.add(vague);
                lists.add(list);
            }
        }
        return lists;
    }

    /** One more of the same, and each with one value forgotten: what is counted may then be one more. */
    private List<Fact> forgetful(FactKind kind, Fact fact) {
        List<Fact> vague = new ArrayList<>();
        vague.add(fact);
        kind.fields().stream()
                .filter(field -> cases.looksAt(field) && field.read(fact) != null)
                .forEach(field -> replace(kind, fact, field, null, vague));
        return vague;
    }

    private static void replace(
            FactKind kind, Fact fact, FactField field, @Nullable Object instead, List<Fact> around) {
        @Nullable
        Object[] components = kind.fields().stream()
                .map(one -> one == field ? instead : one.read(fact))
                .toArray();
        try {
            around.add(kind.fact(components));
        } catch (IllegalArgumentException refused) {
            return; // no such fact can be
        }
    }

    Facts of(Facts facts) {
        FactKind changed = ValuePool.pick(List.copyOf(cases.kinds()), random);
        anchors = cases.kinds().stream()
                .flatMap(kind -> facts.of(kind).stream().flatMap(fact -> days(kind, fact)))
                .toList();
        Facts.Builder builder = Facts.builder(facts.dictionary());
        for (FactKind kind : cases.kinds()) {
            boolean known = facts.known(kind);
            List<Fact> given = new ArrayList<>(facts.of(kind));
            boolean partial = known && !facts.complete(kind);
            if (kind == changed) {
                int form = random.nextInt(20);
                known = form > 0;
                partial = form == 1 || form > 3 && partial;
                if (given.isEmpty() || form == 2 && given.size() < RandomCases.MOST_FACTS) {
                    given.add(
                            given.isEmpty() || random.nextBoolean()
                                    ? cases.knowing(kind, random)
                                    : changed(kind, ValuePool.pick(given, random)));
                } else if (form == 3) {
                    given.remove(random.nextInt(given.size()));
                } else if (form > 3) {
                    int at = random.nextInt(given.size());
                    given.set(at, changed(kind, given.get(at)));
                }
            }
            if (known) {
                builder.add(kind.single() && given.size() > 1 ? given.subList(1, 2) : given);
                if (partial) {
                    builder.partial(kind);
                } else if (given.isEmpty()) {
                    builder.none(kind);
                }
            }
        }
        return builder.build();
    }

    private static Stream<LocalDate> days(FactKind kind, Fact fact) {
        return kind.fields().stream().flatMap(field -> ValuePool.daysOf(field.read(fact)));
    }

    private Fact changed(FactKind kind, Fact fact) {
        List<FactField> fields = kind.fields().stream().filter(cases::looksAt).toList();
        if (fields.isEmpty()) {
            return fact;
        }
        FactField field = ValuePool.pick(fields, random);
        for (int i = 0; i < TRIES; i++) {
            @Nullable
            Object[] components = kind.fields().stream()
                    .map(one -> one == field ? changed(one, one.read(fact)) : one.read(fact))
                    .toArray();
            try {
                return kind.fact(components);
            } catch (IllegalArgumentException refused) {
                continue;
            }
        }
        return fact;
    }

    private @Nullable Object changed(FactField field, @Nullable Object value) {
        boolean list = field.type().base() == FieldType.Base.LIST;
        int form = random.nextInt(10);
        if (form < (list ? 1 : 4)) {
            return null;
        }
        if (list) {
            return changed(field, value == null ? List.of() : (List<?>) value);
        }
        if (form < 7 && value != null) {
            return anchors.isEmpty() || random.nextBoolean()
                    ? pool.step(value, random)
                    : pool.near(ValuePool.pick(anchors, random), value, random);
        }
        return pool.value(field, form < 9 ? 100 : 0, random);
    }

    private List<Fact> changed(FactField field, List<?> nested) {

        FactKind kind = field.element();
        List<Fact> list = new ArrayList<>();
        nested.forEach(one -> list.add((Fact) one));
        if (list.isEmpty() || list.size() < RandomCases.MOST_FACTS && random.nextInt(6) == 0) {
            list.add(cases.knowing(kind, random));
        } else {
            int at = random.nextInt(list.size());
            list.set(at, changed(kind, list.get(at)));
        }
        return list;
    }
}

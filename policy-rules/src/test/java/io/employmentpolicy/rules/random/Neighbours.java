package io.employmentpolicy.rules.random;

import io.employmentpolicy.model.facts.Dictionary;
import io.employmentpolicy.model.facts.FactField;
import io.employmentpolicy.model.facts.FactKind;
import io.employmentpolicy.model.facts.Facts;
import io.employmentpolicy.model.facts.FieldType;
import io.employmentpolicy.model.schema.Fact;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/** 相邻案例。 / Cases that differ from another in one place: a value forgotten, replaced or moved by one step, a fact more or fewer. */
final class Neighbours {
    private static final int TRIES = 20;

    private final RandomCases cases;
    private final ValuePool pool;
    private final RandomGenerator random;

    Neighbours(RandomCases cases, ValuePool pool, RandomGenerator random) {
        this.cases = cases;
        this.pool = pool;
        this.random = random;
    }

    Facts of(Facts facts) {
        FactKind changed = ValuePool.pick(List.copyOf(cases.kinds()), random);
        Facts.Builder builder = Facts.builder();
        for (FactKind kind : cases.kinds()) {
            boolean known = facts.known(kind.type());
            List<Fact> given = new ArrayList<>(facts.of(kind.type()));
            boolean partial = known && !facts.complete(kind.type());
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
                    builder.partial(kind.type());
                } else if (given.isEmpty()) {
                    builder.none(kind.type());
                }
            }
        }
        return builder.build();
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
        return form < 7 && value != null ? pool.step(value, random) : pool.value(field, form < 9 ? 100 : 0, random);
    }

    private List<Fact> changed(FactField field, List<?> nested) {
        Class<?> element = Objects.requireNonNull(field.type().valueClass());
        FactKind kind = Dictionary.standard().of(element.asSubclass(Fact.class));
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

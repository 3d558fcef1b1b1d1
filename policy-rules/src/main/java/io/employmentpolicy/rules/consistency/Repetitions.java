package io.employmentpolicy.rules.consistency;

import io.employmentpolicy.model.decision.Contradiction;
import io.employmentpolicy.model.facts.Dictionary;
import io.employmentpolicy.model.facts.FactField;
import io.employmentpolicy.model.facts.FactKind;
import io.employmentpolicy.model.facts.Facts;
import io.employmentpolicy.model.schema.Fact;
import io.employmentpolicy.model.text.Text;
import io.employmentpolicy.rules.edition.Operand;
import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * 同一事物的重复。 / One thing told twice. Ids that differ only in width, case or blanks are one id, and two facts that agree in what tells
 * facts of their kind apart are one fact: it counts once, and where the two differ nobody can tell which is right. So do two of one list inside a
 * fact, such as candidates for one resource.
 */
final class Repetitions {
    /** 问题编号。 / The code under which answers report an id in several spellings. */
    static final String ALIKE = "FACT-204";

    /** 问题编号。 / The code under which answers report a fact that is listed twice. */
    static final String TWICE = "FACT-205";

    private static final Text SPELLINGS =
            new Text("编号只有全半角、大小写或者空格之别，按同一编号处理", "these ids differ only in width, case or blanks and count as one");
    private static final Text REPEATED = new Text("同一记录列了两次，只计一次", "the same thing is listed twice and counts once");
    private static final Text DIFFERING = new Text(
            "同一记录列了两次，内容不同，不同之处按未知处理",
            "the same thing is listed twice with different contents; what differs counts as unknown");

    private final Facts given;
    private final List<Contradiction> told = new ArrayList<>();
    private final Set<Fact> dropped = Collections.newSetFromMap(new IdentityHashMap<>(0));
    private final Map<Fact, Fact> merged = new IdentityHashMap<>(0);

    private Repetitions(Facts given) {
        this.given = given;
    }

    /** What was told twice, and the facts in which it is told once. */
    static Consistency.Findings of(Facts facts) {
        Spellings spellings = Spellings.of(facts);
        Facts spelt = spellings.alike().isEmpty()
                ? facts
                : facts.replacing(fact -> spellings.respelt(facts.dictionary(), fact));
        List<FactKind> several = several(spelt);
        if (several.isEmpty()) {
            return new Consistency.Findings(spellings.alike(), spelt);
        }
        Repetitions repetitions = new Repetitions(spelt);
        repetitions.told.addAll(spellings.alike());
        several.forEach(kind -> repetitions.look(kind, spelt.of(kind), 0));
        several.forEach(repetitions::lookInside);
        return new Consistency.Findings(repetitions.told, repetitions.once());
    }

    /** The kinds of which one, or of what they list, may be listed twice. */
    private static List<FactKind> several(Facts facts) {
        List<FactKind> several = new ArrayList<>(0);
        for (FactKind kind : facts.kinds()) {
            if (facts.of(kind).size() > 1 || !kind.lists().isEmpty()) {
                several.add(kind);
            }
        }
        return several;
    }

    private Facts once() {
        return dropped.isEmpty()
                ? given
                : given.without(dropped::contains).replacing(fact -> onceInside(merged.getOrDefault(fact, fact)));
    }

    private Fact onceInside(Fact fact) {
        FactKind kind = given.dictionary().kindOf(fact).orElseThrow();
        Map<FactField, @Nullable Object> lists = new HashMap<>(0);
        for (FactField list : kind.lists()) {
            List<?> inside = inside(list, fact);
            if (inside.stream().anyMatch(dropped::contains)) {
                lists.put(
                        list,
                        inside.stream()
                                .filter(one -> !dropped.contains(one))
                                .map(one -> merged.getOrDefault(one, (Fact) one))
                                .toList());
            }
        }
        return lists.isEmpty() ? fact : kind.with(fact, lists);
    }

    private void lookInside(FactKind kind) {
        List<? extends Fact> facts = given.of(kind);
        for (FactField list : kind.lists()) {
            int before = 0;
            for (Fact fact : facts) {
                List<Fact> inside = inside(list, fact).stream()
                        .filter(Fact.class::isInstance)
                        .map(Fact.class::cast)
                        .toList();
                look(list.element(), inside, before);
                before += inside.size();
            }
        }
    }

    private static List<?> inside(FactField list, Fact fact) {
        return list.read(fact) instanceof List<?> inside ? inside : List.of();
    }

    /** @param before how many of the kind stand before these */
    private void look(FactKind kind, List<? extends Fact> facts, int before) {
        if (kind.identity().isEmpty()) {
            return;
        }
        Map<List<Object>, Integer> first = new LinkedHashMap<>();
        for (int i = 0; i < facts.size(); i++) {
            List<Object> key = key(kind, facts.get(i));
            Integer one = key == null ? null : first.putIfAbsent(key, i);
            if (one != null && facts.get(one) != facts.get(i)) {
                merge(kind, facts.get(one), before + one, facts.get(i), before + i);
            }
        }
    }

    private static @Nullable List<Object> key(FactKind kind, Fact fact) {
        List<Object> key = new ArrayList<>();
        for (FactField field : kind.identity()) {
            Object value = field.read(fact);
            if (value == null) {
                return null;
            }
            key.add(comparable(value));
        }
        return key;
    }

    private void merge(FactKind kind, Fact one, int at, Fact other, int otherAt) {
        Fact known = merged.getOrDefault(one, one);
        Map<FactField, @Nullable Object> settled = new HashMap<>();
        List<FactField> differing = new ArrayList<>();
        for (FactField field : kind.fields()) {
            Object left = field.read(known);
            Object right = field.read(other);
            if (left == null) {
                settled.put(field, right);
            } else if (right != null && !comparable(left).equals(comparable(right))) {
                settled.put(field, null);
                differing.add(field);
            }
        }
        merged.put(one, kind.with(known, settled));
        dropped.add(other);
        if (told.size() >= Consistency.MOST_TOLD) {
            return;
        }
        List<Contradiction.Side> sides = new ArrayList<>();
        for (FactField field : differing.isEmpty() ? kind.identity() : differing) {
            sides.add(side(given, kind, field, one, at));
            sides.add(side(given, kind, field, other, otherAt));
        }
        told.add(new Contradiction(TWICE, differing.isEmpty() ? REPEATED : DIFFERING, sides));
    }

    private static Object comparable(Object value) {
        return value instanceof BigDecimal number ? number.stripTrailingZeros() : value;
    }

    private static Contradiction.Side side(Facts facts, FactKind kind, FactField field, Fact fact, int at) {
        return new Contradiction.Side(
                kind.name() + "[" + at + "]." + field.name(),
                new Text(kind.zh() + "·" + field.zh(), kind.en() + ": " + field.en()),
                Compared.shown(new Operand(kind, field, Operand.Part.WHOLE), fact),
                facts.place(fact, field.name()).orElse(null));
    }

    /** 编号的写法。 / The spellings of ids: of several that mean one, the first in the order of characters stands for all. */
    private record Spellings(Map<String, String> chosen, List<Contradiction> alike) {
        private static final Spellings ONE_EACH = new Spellings(Map.of(), List.of());
        private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}]+");

        static Spellings of(Facts facts) {
            return differ(facts) ? compared(facts) : ONE_EACH;
        }

        /** Whether any two ids are one and written differently. */
        private static boolean differ(Facts facts) {
            Set<String> written = new HashSet<>(0);
            for (FactKind kind : facts.kinds()) {
                for (FactField field : kind.ids()) {
                    for (Fact fact : facts.of(kind)) {
                        if (field.read(fact) instanceof String id) {
                            written.add(id);
                        }
                    }
                }
            }
            return written.size() > 1
                    && written.stream().map(Spellings::folded).distinct().count() < written.size();
        }

        private static Spellings compared(Facts facts) {
            Map<String, Map<String, Contradiction.Side>> byId = new TreeMap<>();
            for (FactKind kind : facts.kinds()) {
                for (FactField field : kind.ids()) {
                    note(facts, kind, field, byId);
                }
            }
            Map<String, String> chosen = new LinkedHashMap<>();
            List<Contradiction> alike = new ArrayList<>();
            byId.values().stream().filter(spellings -> spellings.size() > 1).forEach(spellings -> {
                String first = spellings.keySet().iterator().next();
                spellings.keySet().forEach(spelling -> chosen.put(spelling, first));
                if (alike.size() < Consistency.MOST_TOLD) {
                    alike.add(new Contradiction(ALIKE, SPELLINGS, List.copyOf(spellings.values())));
                }
            });
            return new Spellings(chosen, alike);
        }

        private static void note(
                Facts facts, FactKind kind, FactField field, Map<String, Map<String, Contradiction.Side>> byId) {
            List<? extends Fact> given = facts.of(kind);
            for (int i = 0; i < given.size(); i++) {
                if (field.read(given.get(i)) instanceof String id) {
                    byId.computeIfAbsent(folded(id), any -> new TreeMap<>())
                            .putIfAbsent(id, side(facts, kind, field, given.get(i), i));
                }
            }
        }

        private static String folded(String id) {
            return BLANKS.matcher(Normalizer.normalize(id, Normalizer.Form.NFKC))
                    .replaceAll("")
                    .toUpperCase(Locale.ROOT);
        }

        Fact respelt(Dictionary dictionary, Fact fact) {
            FactKind kind = dictionary.kindOf(fact).orElseThrow();
            Map<FactField, String> respelt = new HashMap<>(0);
            for (FactField field : kind.ids()) {
                if (field.read(fact) instanceof String id
                        && !chosen.getOrDefault(id, id).equals(id)) {
                    respelt.put(field, chosen.getOrDefault(id, id));
                }
            }
            return respelt.isEmpty() ? fact : kind.with(fact, respelt);
        }
    }
}

package io.employmentpolicy.rules.engine;

import io.employmentpolicy.model.decision.Determination;
import io.employmentpolicy.model.decision.Subject;
import io.employmentpolicy.model.facts.FactField;
import io.employmentpolicy.model.facts.FactKind;
import io.employmentpolicy.model.facts.Facts;
import io.employmentpolicy.model.schema.Fact;
import io.employmentpolicy.model.schema.Labelled;
import io.employmentpolicy.model.text.Text;
import io.employmentpolicy.model.value.Occurrence;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** 同类记录的区别。 / What tells the rows of a list apart: of the fields in which they differ the first that tells most of them, and a second where it is needed. */
public final class SubjectMarks {
    private static final Text NOTHING = new Text("与其他各条没有区别", "nothing told differs");

    private final Facts facts;
    private final Map<String, FactKind> several = new HashMap<>(0);
    /** By kind what is said of each row, by its place in the list as it was given: a row written twice is decided once. */
    private final Map<String, Map<Integer, Text>> marks = new HashMap<>(0);

    /** 找出区别。 / Of the kinds of which there are several those are looked through that something is determined about. */
    public SubjectMarks(Facts facts) {
        this.facts = facts;
        for (FactKind kind : facts.kinds()) {
            if (facts.of(kind).size() > 1) {
                several.put(kind.name(), kind);
            }
        }
    }

    /** 标明对象。 / The determinations with subjects that can be told apart; themselves where nothing is to be told apart. */
    public List<Determination> on(List<Determination> determinations) {
        for (Determination one : several.isEmpty() ? List.<Determination>of() : determinations) {
            if (several.containsKey(one.subject().kind())) {
                return determinations.stream().map(this::on).toList();
            }
        }
        return determinations;
    }

    private @Nullable Map<Integer, Text> marks(String subject) {
        FactKind kind = several.get(subject);
        return kind == null ? null : marks.computeIfAbsent(subject, any -> byPlace(kind));
    }

    private Map<Integer, Text> byPlace(FactKind kind) {
        List<? extends Fact> given = facts.of(kind);
        List<Text> told = marks(kind, given);
        Map<Integer, Text> byPlace = new HashMap<>();
        for (int i = 0; i < given.size(); i++) {
            byPlace.put(facts.position(given.get(i), i), told.get(i));
        }
        return byPlace;
    }

    private Determination on(Determination one) {
        Subject subject = one.subject();
        Map<Integer, Text> known = marks(subject.kind());
        Text mark = known == null || subject.id() != null ? null : known.get(subject.index());
        return mark == null
                ? one
                : one.about(new Subject(subject.kind(), subject.index(), null, subject.label(), mark));
    }

    private static List<Text> marks(FactKind kind, List<? extends Fact> given) {
        List<FactField> fields = kind.fields().stream()
                .filter(field ->
                        !kind.lists().contains(field) && values(field, given).size() > 1)
                .toList();
        List<Text> marks = new ArrayList<>(given.size());
        FactField first = most(fields, given);
        if (first == null) {
            given.forEach(one -> marks.add(NOTHING));
            return marks;
        }
        Map<Object, List<Fact>> alike = new HashMap<>();
        given.forEach(one ->
                alike.computeIfAbsent(key(first, one), any -> new ArrayList<>()).add(one));
        Map<Object, Optional<FactField>> seconds = new HashMap<>();
        for (Fact one : given) {
            FactField second = seconds.computeIfAbsent(key(first, one), value -> {
                        List<Fact> rest = alike.getOrDefault(value, List.of());
                        return Optional.ofNullable(rest.size() == 1 ? null : most(fields, rest));
                    })
                    .orElse(null);
            marks.add(second == null ? said(first, one) : both(said(first, one), said(second, one)));
        }
        return marks;
    }

    private static Text both(Text one, Text other) {
        return new Text(one.zh() + "，" + other.zh(), one.en() + ", " + other.en());
    }

    /** The first of the fields that take most values. */
    private static @Nullable FactField most(List<FactField> fields, Collection<? extends Fact> given) {
        FactField best = null;
        int most = 1;
        for (FactField field : fields) {
            int values = values(field, given).size();
            if (values > most) {
                most = values;
                best = field;
            }
        }
        return best;
    }

    private static Set<Object> values(FactField field, Collection<? extends Fact> given) {
        Set<Object> values = new HashSet<>();
        given.forEach(one -> values.add(key(field, one)));
        return values;
    }

    private static Object key(FactField field, Fact fact) {
        Object value = field.read(fact);
        return value == null ? NOTHING : value instanceof BigDecimal number ? number.stripTrailingZeros() : value;
    }

    private static Text said(FactField field, Fact fact) {
        Object value = field.read(fact);
        Text shown = value == null ? new Text("未填", "not told") : shown(value);
        return new Text(field.zh() + " " + shown.zh(), field.en() + " " + shown.en());
    }

    private static Text shown(Object value) {
        if (value instanceof Labelled constant) {
            return new Text(constant.zh(), constant.en());
        }
        if (value instanceof Boolean truth) {
            return truth ? new Text("是", "yes") : new Text("否", "no");
        }
        if (value instanceof Occurrence<?> event) {
            return event.at().map(SubjectMarks::shown).orElse(new Text("尚未发生", "not yet"));
        }
        if (value instanceof Collection<?> several) {
            List<Text> parts = several.stream()
                    .map(SubjectMarks::shown)
                    .sorted((a, b) -> a.en().compareTo(b.en()))
                    .toList();
            return new Text(
                    String.join("、", parts.stream().map(Text::zh).toList()),
                    String.join(", ", parts.stream().map(Text::en).toList()));
        }
        if (value instanceof BigDecimal number) {
            return Text.same(number.toPlainString());
        }
        return Text.same(value.toString());
    }
}

package io.employmentpolicy.rules.lookup;

import io.employmentpolicy.model.facts.FactField;
import io.employmentpolicy.model.facts.FactKind;
import io.employmentpolicy.model.problem.Place;
import io.employmentpolicy.model.schema.Labelled;
import io.employmentpolicy.model.text.Text;
import io.employmentpolicy.rules.edition.Rulebook;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** 事实的条目。 / Kinds of facts, their fields and the values of closed lists, a list that several fields share told once. */
final class FactEntries {
    private static final String SOURCES = "policy-model/src/main/java/";

    private final Rulebook book;
    private final List<Entry> entries = new ArrayList<>();
    private final Map<Class<?>, String> lists = new LinkedHashMap<>();

    private FactEntries(Rulebook book) {
        this.book = book;
    }

    static List<Entry> of(Rulebook book) {
        FactEntries facts = new FactEntries(book);
        book.dictionary().kinds().stream().filter(FactKind::given).forEach(facts::kind);
        return facts.entries;
    }

    private void kind(FactKind kind) {
        Place place = place(kind, kind.name());
        entries.add(Entry.of(
                Subject.KIND,
                kind.name(),
                new Text(kind.zh(), kind.en()),
                place,
                List.of(kind.typeName()),
                Stream.empty()));
        kind.fields().forEach(field -> field(kind, field));
    }

    /** A shipped kind is a record of the model; what files declare stands in them. */
    private @Nullable Place place(FactKind kind, String name) {
        Place declared = book.places().facts().get(name);
        if (declared != null) {
            return declared;
        }
        return kind.type().getPackageName().startsWith("io.employmentpolicy.model.facts")
                ? null
                : Place.of(SOURCES + kind.type().getName().replace('.', '/') + ".java");
    }

    private void field(FactKind kind, FactField field) {
        String name = kind.name() + "." + field.name();
        entries.add(Entry.of(
                Subject.FIELD,
                name,
                new Text(field.zh(), field.en()),
                place(kind, name),
                List.of(field.property(), kind.typeName() + "." + field.property()),
                Stream.of(
                        kind.zh(),
                        kind.en(),
                        field.unit(),
                        field.instrument().map(Text::zh).orElse(""))));
        Class<?> list = field.type().valueClass();
        boolean told = list != null && !field.codes().isEmpty() && lists.putIfAbsent(list, name) != null;
        if (!told) {
            field.codes().forEach(code -> code(kind, field, name, code));
        }
    }

    private void code(FactKind kind, FactField field, String name, Labelled code) {
        String constant =
                code instanceof Enum<?> one ? one.getDeclaringClass().getSimpleName() + "." + one.name() : code.code();
        entries.add(Entry.of(
                Subject.CODE,
                name + "=" + code.code(),
                new Text(code.zh(), code.en()),
                place(kind, name),
                List.of(constant, code.code()),
                Stream.of(field.zh(), field.en())));
    }
}

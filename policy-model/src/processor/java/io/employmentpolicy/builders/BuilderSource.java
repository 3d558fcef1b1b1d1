package io.employmentpolicy.builders;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/**
 * 逐项填写类的源码。 / The source of one builder: a field and a setter for each component, a start from nothing, a start from a record,
 * {@code build()}, and a {@code toString} that prints no value.
 *
 * @param name the qualified name of the builder
 */
record BuilderSource(String name, String text) {

    private static final String FRAME = """
            package %1$s;

            %2$s
            /** %3$s的逐项填写。 / Fills in %4$s item by item; what is not set stays unknown. Not safe for use by several threads. */
            @Generated("%5$s")
            public final class %6$sBuilder {
            %7$s
                private %6$sBuilder() {}

                /** 从空白开始。 / Starts with nothing known. */
                public static %6$sBuilder builder() {
                    return new %6$sBuilder();
                }

                /** 从已有的开始。 / Starts from what another one knows. */
                public static %6$sBuilder builder(%6$s from) {
                    %6$sBuilder copy = new %6$sBuilder();
            %8$s        return copy;
                }
            %9$s
                /**
                 * 完成。 / What was filled in.
                 *
                 * @throws IllegalArgumentException if the record refuses it, naming the field
                 */
                public %6$s build() {
                    return new %6$s(
            %10$s);
                }

                /** 不含任何取值。 / Names the kind only: facts may be personal data. */
                @Override
                public String toString() {
                    return "%6$sBuilder[…]";
                }
            }
            """;

    private static final String SETTER = """

                /** %1$s。 / Sets %2$s; null = unknown. */
                public %3$sBuilder %4$s(%5$s value) {
                    this.%4$s = value;
                    return this;
                }
            """;

    /** One component: its name, its type as this file writes it, its label. */
    private record Item(String name, String type, Label label) {}

    static BuilderSource of(TypeElement type, Elements elements) {
        if (type.getKind() != ElementKind.RECORD || type.getNestingKind().isNested()) {
            throw new Unbuildable("only a record that stands in a file of its own has a builder", type);
        }
        if (!type.getTypeParameters().isEmpty()) {
            throw new Unbuildable("a record with type parameters has no builder", type);
        }
        String home = elements.getPackageOf(type).getQualifiedName().toString();
        String record = type.getSimpleName().toString();
        TypeNames types = new TypeNames(type, elements);
        List<Item> items = type.getRecordComponents().stream()
                .map(component -> item(component, types, elements))
                .toList();
        return new BuilderSource(
                type.getQualifiedName() + "Builder",
                text(home, record, Label.of(type, "Kind", elements), items, types.imports()));
    }

    private static Item item(RecordComponentElement component, TypeNames types, Elements elements) {
        return new Item(
                component.getSimpleName().toString(),
                types.nullable(component.asType(), component),
                Label.of(component, "Term", elements));
    }

    private static String text(String home, String record, Label kind, List<Item> items, String imports) {
        return FRAME.formatted(
                home,
                imports,
                kind.zh(),
                kind.enWithArticle(),
                BuilderProcessor.class.getName(),
                record,
                each(items, "", item -> "    private " + item.type() + " " + item.name() + ";\n"),
                each(items, "", item -> "        copy." + item.name() + " = from." + item.name() + "();\n"),
                each(items, "", item -> setter(record, item)),
                each(items, ",\n", item -> "                " + item.name()));
    }

    private static String setter(String record, Item item) {
        return SETTER.formatted(item.label().zh(), item.label().enWithUnit(), record, item.name(), item.type());
    }

    private static String each(List<Item> items, String between, Function<Item, String> line) {
        return items.stream().map(line).collect(Collectors.joining(between));
    }
}

package io.employmentpolicy.builders;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;
import javax.lang.model.util.SimpleTypeVisitor14;

/** 类型的写法。 / How one source file writes the types it uses, and what it imports for that. */
final class TypeNames {
    private static final String NULLABLE = "@Nullable ";

    private final String home;
    private final Elements elements;
    private final Map<String, String> bySimpleName = new HashMap<>();
    private final Set<String> imported = new TreeSet<>();

    /** The names in the file of one record's builder, which always mentions the record and two annotations. */
    TypeNames(TypeElement record, Elements elements) {
        this.home = elements.getPackageOf(record).toString();
        this.elements = elements;
        named(record);
        imported("Generated", "javax.annotation.processing.Generated");
        imported("Nullable", "org.jspecify.annotations.Nullable");
    }

    private void imported(String simple, String qualified) {
        bySimpleName.put(simple, qualified);
        imported.add(qualified);
    }

    /** {@code @Nullable Set<Scheme>}, or {@code java.time.@Nullable Month} where another {@code Month} came first. */
    String nullable(TypeMirror type, Element component) {
        String written = written(type, component);
        int arguments = written.indexOf('<');
        int simple = 1 + written.lastIndexOf('.', arguments < 0 ? written.length() : arguments);
        return written.substring(0, simple) + NULLABLE + written.substring(simple);
    }

    private String written(TypeMirror type, Element component) {
        return type.accept(
                new SimpleTypeVisitor14<String, Void>() {
                    @Override
                    public String visitDeclared(DeclaredType declared, Void none) {
                        String arguments = declared.getTypeArguments().stream()
                                .map(argument -> written(argument, component))
                                .collect(Collectors.joining(", "));
                        String name = named((TypeElement) declared.asElement());
                        return arguments.isEmpty() ? name : name + "<" + arguments + ">";
                    }

                    @Override
                    protected String defaultAction(TypeMirror other, Void none) {
                        throw new Unbuildable(
                                "a component of type " + other + " cannot be set to null = unknown; use a class",
                                component);
                    }
                },
                null);
    }

    private String named(TypeElement type) {
        String simple = type.getSimpleName().toString();
        String qualified = type.getQualifiedName().toString();
        if (bySimpleName.putIfAbsent(simple, qualified) == null && isForeign(type)) {
            imported.add(qualified);
        }
        return qualified.equals(bySimpleName.get(simple)) ? simple : qualified;
    }

    private boolean isForeign(TypeElement type) {
        String around = elements.getPackageOf(type).toString();
        return type.getNestingKind().isNested() || !around.equals(home) && !around.equals("java.lang");
    }

    /** The import lines, in order. */
    String imports() {
        return imported.stream().map(name -> "import " + name + ";\n").collect(Collectors.joining());
    }
}

package io.employmentpolicy.rules.shape;

import io.employmentpolicy.model.decision.Amount;
import io.employmentpolicy.model.decision.Determination;
import io.employmentpolicy.model.decision.Outcome;
import io.employmentpolicy.model.schema.Labelled;
import io.employmentpolicy.model.text.Text;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * 由记录得出形状。 / Shapes of the records answers are made of: their components in their order, in snake case. Only two are told by hand, so that
 * one path leads to the same thing in every answer: an outcome has its {@code word} and its {@code amounts} whatever it is, and of a sum
 * {@code least} and {@code most} are told whatever is known of it.
 */
final class Shapes {
    private final Map<Class<?>, Shape> known = new LinkedHashMap<>();

    /** The shape of a record and of all it is made of. */
    static Shape.Fields of(Class<? extends Record> type) {
        return (Shape.Fields) new Shapes().shape(type);
    }

    private Shape shape(Type type) {
        if (type instanceof ParameterizedType list) {
            return new Shape.Many(shape(list.getActualTypeArguments()[0]));
        }
        Class<?> plain = (Class<?>) type;
        Shape word = Shape.Word.of(plain);
        if (word != null) {
            return word;
        }
        if (plain == int.class || plain == Integer.class) {
            return new Shape.Whole();
        }
        if (plain == boolean.class) {
            return new Shape.Truth();
        }
        if (plain == Text.class) {
            return new Shape.Spoken();
        }
        Shape before = known.get(plain);
        return before == null ? first(plain) : before;
    }

    private Shape first(Class<?> type) {
        if (type.isEnum()) {
            return codes(type);
        }
        if (type == Outcome.class) {
            return variants(
                    type, "result", worded -> ((Worded) worded).outcome().code(), this::outcome);
        }
        if (type == Amount.Quantity.class) {
            return variants(type, "kind", sum -> snake(sum.getClass().getSimpleName()), this::sum);
        }
        if (!type.isRecord()) {
            throw new IllegalStateException("no answer holds a " + type.getName());
        }
        Shape.Fields fields = new Shape.Fields(name(type), Brief.class.isAssignableFrom(type));
        known.put(type, fields);
        fill(
                fields,
                type,
                Arrays.stream(type.getRecordComponents()).map(this::part).toList());
        return fields;
    }

    private Shape codes(Class<?> type) {
        Map<String, Object> constants = new LinkedHashMap<>();
        for (Object constant : type.getEnumConstants()) {
            constants.put(code(constant), constant);
        }
        Shape codes = new Shape.Codes(constants);
        known.put(type, codes);
        return codes;
    }

    /** Most constants are called by their code; those that have one of their own are called by that. */
    static String code(Object constant) {
        return constant instanceof Labelled labelled
                ? labelled.code()
                : ((Enum<?>) constant).name().toLowerCase(Locale.ROOT);
    }

    private Shape variants(
            Class<?> type, String tells, Function<Object, String> code, Function<Class<?>, Shape.Fields> each) {
        Map<String, Shape.Fields> of = new LinkedHashMap<>();
        for (Class<?> one : type.getPermittedSubclasses()) {
            of.put(snake(one.getSimpleName()), each.apply(one));
        }
        Shape variants = new Shape.Variants(type.getSimpleName(), tells, of, code);
        known.put(type, variants);
        return variants;
    }

    private Shape.Part part(RecordComponent component) {
        if (component.getType() == Outcome.class) {
            return new Shape.Part("outcome", shape(Outcome.class), false, true, Worded::of);
        }
        return new Shape.Part(
                snake(component.getName()),
                shape(component.getGenericType()),
                component.getAnnotatedType().isAnnotationPresent(Nullable.class),
                false,
                reading(component));
    }

    /** Word and sums first, then what this kind of outcome has of its own. */
    private Shape.Fields outcome(Class<?> type) {
        List<Shape.Part> parts = new ArrayList<>();
        List<String> order = new ArrayList<>();
        parts.add(new Shape.Part("word", new Shape.Spoken(), false, false, one -> ((Worded) one).word()));
        parts.add(new Shape.Part(
                "amounts",
                new Shape.Many(shape(Amount.class)),
                false,
                Arrays.stream(type.getRecordComponents()).noneMatch(Shapes::holdsSums),
                one -> ((Worded) one).outcome().amounts()));
        for (RecordComponent component : type.getRecordComponents()) {
            boolean sums = holdsSums(component);
            order.add(sums ? "amounts" : snake(component.getName()));
            if (!sums) {
                Shape.Part own = part(component);
                parts.add(new Shape.Part(
                        own.name(),
                        own.shape(),
                        own.nullable(),
                        false,
                        one -> own.read().apply(((Worded) one).outcome())));
            }
        }
        Shape.Fields fields = new Shape.Fields("Outcome" + type.getSimpleName(), false);
        Function<@Nullable Object[], Object> make = maker(type, parts, order);
        fields.fill(
                parts, values -> new Worded((Text) Objects.requireNonNull(values[0]), (Outcome) make.apply(values)));
        return fields;
    }

    private static boolean holdsSums(RecordComponent component) {
        return component.getGenericType() instanceof ParameterizedType list
                && list.getActualTypeArguments()[0] == Amount.class;
    }

    /** Least and most, the figures and the facts it waits for, whichever of these is known. */
    private Shape.Fields sum(Class<?> type) {
        List<RecordComponent> components = List.of(type.getRecordComponents());
        List<Shape.Part> parts = new ArrayList<>();
        List<String> order = new ArrayList<>();
        boolean ceiling = type == Amount.UpTo.class;
        for (RecordComponent component : components) {
            order.add(component.getName().equals("yuan") ? ceiling ? "most" : "least" : snake(component.getName()));
        }
        for (RecordComponent part : QuantityParts.class.getRecordComponents()) {
            String name = snake(part.getName());
            Function<Object, @Nullable Object> told = reading(part);
            boolean own = order.contains(name);
            boolean nullable = part.getAnnotatedType().isAnnotationPresent(Nullable.class)
                    && (!own || type == Amount.Between.class && name.equals("most"));
            parts.add(new Shape.Part(
                    name,
                    shape(part.getGenericType()),
                    nullable,
                    !own,
                    one -> told.apply(QuantityParts.of((Amount.Quantity) one))));
        }
        Shape.Fields fields = new Shape.Fields("Quantity" + type.getSimpleName(), false);
        fields.fill(parts, maker(type, parts, order));
        return fields;
    }

    private static void fill(Shape.Fields fields, Class<?> type, List<Shape.Part> parts) {
        List<String> order = parts.stream().map(Shape.Part::name).toList();
        Function<@Nullable Object[], Object> make = maker(type, parts, order);
        fields.fill(parts, type == Determination.class ? values -> make.apply(unworded(values)) : make);
    }

    /** The word of an outcome follows from its determination and is held against it afterwards. */
    private static @Nullable Object[] unworded(@Nullable Object[] values) {
        @Nullable Object[] plain = values.clone();
        for (int i = 0; i < plain.length; i++) {
            if (plain[i] instanceof Worded worded) {
                plain[i] = worded.outcome();
            }
        }
        return plain;
    }

    /** Makes a record of the values of its parts; the order names the part of each component. */
    private static Function<@Nullable Object[], Object> maker(
            Class<?> type, List<Shape.Part> parts, List<String> order) {
        Constructor<?> constructor = canonical(type);
        List<String> names = parts.stream().map(Shape.Part::name).toList();
        int[] positions = order.stream().mapToInt(names::indexOf).toArray();
        return values -> {
            @Nullable Object[] arguments = new @Nullable Object[positions.length];
            for (int i = 0; i < positions.length; i++) {
                arguments[i] = values[positions[i]];
            }
            try {
                return constructor.newInstance(arguments);
            } catch (InvocationTargetException e) {
                throw new IllegalArgumentException(e.getCause());
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException("record that cannot be made: " + type.getName(), e);
            }
        };
    }

    private static Constructor<?> canonical(Class<?> type) {
        Class<?>[] components = Arrays.stream(type.getRecordComponents())
                .map(RecordComponent::getType)
                .toArray(Class<?>[]::new);
        try {
            Constructor<?> canonical = type.getDeclaredConstructor(components);
            canonical.setAccessible(true);
            return canonical;
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException("record without its own constructor: " + type.getName(), e);
        }
    }

    private static Function<Object, @Nullable Object> reading(RecordComponent component) {
        Method accessor = component.getAccessor();
        accessor.setAccessible(true); // a record of ours need not be public to be written
        return record -> {
            try {
                return accessor.invoke(record);
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException("component that cannot be read: " + component, e);
            }
        };
    }

    private static String name(Class<?> type) {
        Class<?> outer = type.getDeclaringClass();
        return outer == null || !outer.isRecord() && !outer.isSealed()
                ? type.getSimpleName()
                : outer.getSimpleName() + type.getSimpleName();
    }

    static String snake(String camel) {
        return camel.replaceAll("([a-z0-9])([A-Z])", "$1_$2").toLowerCase(Locale.ROOT);
    }
}

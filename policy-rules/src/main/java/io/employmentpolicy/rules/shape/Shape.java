package io.employmentpolicy.rules.shape;

import io.employmentpolicy.model.decision.Verification;
import io.employmentpolicy.model.value.Yuan;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** 一个值的形状。 / The form of one value in JSON, both ways: how it is written and what can be read as it. */
public sealed interface Shape {
    /** 按种类处理。 / Asks a visitor for its answer to this kind of shape. */
    <T extends @Nullable Object> T accept(Visitor<T> visitor);

    /**
     * 对各种形状的处理。 / One answer for each kind of shape.
     *
     * @param <T> what it answers
     */
    interface Visitor<T extends @Nullable Object> {
        /** 文字。 / One text of a certain form. */
        T word(Word shape);

        /** 整数。 / A whole number. */
        T whole(Whole shape);

        /** 是否。 / True or false. */
        T truth(Truth shape);

        /** 代码。 / One of a closed list. */
        T codes(Codes shape);

        /** 双语文字。 / A text in one or both languages. */
        T spoken(Spoken shape);

        /** 列表。 / A list. */
        T many(Many shape);

        /** 记录。 / An object with named parts. */
        T fields(Fields shape);

        /** 几种记录之一。 / An object that says which of several it is. */
        T variants(Variants shape);
    }

    /**
     * 文字。 / A text: numbers that must stay exact, days, ids.
     *
     * @param name what it is called in messages
     * @param pattern what it matches; null when any text will do
     * @param example one that matches
     */
    record Word(
            String name,
            @Nullable Pattern pattern,
            String example,
            Function<Object, String> written,
            Function<String, Object> read)
            implements Shape {
        private static final Map<Class<?>, Word> FORMS = Map.of(
                String.class, new Word("text", null, "…", Object::toString, text -> text),
                LocalDate.class,
                        of("day", "[0-9]{4}-[0-9]{2}-[0-9]{2}", "2026-03-31", Object::toString, LocalDate::parse),
                YearMonth.class, of("month", "[0-9]{4}-[0-9]{2}", "2026-03", Object::toString, YearMonth::parse),
                LocalDateTime.class,
                        of(
                                "moment",
                                "[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}(\\.[0-9]{1,9})?",
                                "2026-03-31T16:00:00",
                                moment -> DateTimeFormatter.ISO_LOCAL_DATE_TIME.format((LocalDateTime) moment),
                                LocalDateTime::parse),
                BigDecimal.class,
                        of(
                                "number",
                                "-?[0-9]{1,100}(\\.[0-9]{1,100})?",
                                "0.75",
                                number -> ((BigDecimal) number).toPlainString(),
                                BigDecimal::new),
                Yuan.class, of("yuan", "-?[0-9]{1,100}\\.[0-9]{2}", "600.00", Object::toString, Yuan::of),
                Verification.class,
                        of(
                                "verification",
                                "every|off|one_in_([2-9]|[1-9][0-9]{1,8})",
                                "every",
                                kind -> ((Verification) kind).code(),
                                Verification::of));

        private static Word of(
                String name,
                String pattern,
                String example,
                Function<Object, String> written,
                Function<String, Object> read) {
            return new Word(name, Pattern.compile(pattern), example, written, read);
        }

        /** The form of a type; null when it has none. */
        static @Nullable Word of(Class<?> type) {
            return FORMS.get(type);
        }

        @Override
        public <T extends @Nullable Object> T accept(Visitor<T> visitor) {
            return visitor.word(this);
        }
    }

    /** 整数。 / A whole number that every reader of JSON can hold. */
    record Whole() implements Shape {
        @Override
        public <T extends @Nullable Object> T accept(Visitor<T> visitor) {
            return visitor.whole(this);
        }
    }

    /** 是否。 / True or false. */
    record Truth() implements Shape {
        @Override
        public <T extends @Nullable Object> T accept(Visitor<T> visitor) {
            return visitor.truth(this);
        }
    }

    /**
     * 代码。 / One of a closed list.
     *
     * @param constants the constants by code, in their order
     */
    record Codes(Map<String, Object> constants) implements Shape {
        @Override
        public <T extends @Nullable Object> T accept(Visitor<T> visitor) {
            return visitor.codes(this);
        }
    }

    /** 双语文字。 / A text in Chinese and English: one of them, or both where both are asked for. */
    record Spoken() implements Shape {
        @Override
        public <T extends @Nullable Object> T accept(Visitor<T> visitor) {
            return visitor.spoken(this);
        }
    }

    /** 列表。 / A list in an order that means something. */
    record Many(Shape item) implements Shape {
        @Override
        public <T extends @Nullable Object> T accept(Visitor<T> visitor) {
            return visitor.many(this);
        }
    }

    /**
     * 几种记录之一。 / One of several objects, each of which tells by a code which it is.
     *
     * @param name what it is called in the schema
     * @param tells name of the part that holds the code
     * @param of the objects by code
     * @param code the code of a value
     */
    record Variants(String name, String tells, Map<String, Fields> of, Function<Object, String> code) implements Shape {
        @Override
        public <T extends @Nullable Object> T accept(Visitor<T> visitor) {
            return visitor.variants(this);
        }
    }

    /**
     * 记录。 / An object with named parts. Filled after it is made, since a reason has reasons as parts.
     */
    final class Fields implements Shape {
        private final String name;
        private final boolean brief;
        private List<Part> parts = List.of();
        private Function<@Nullable Object[], Object> maker = parts -> {
            throw new IllegalStateException("nothing is known yet of how to make it");
        };

        Fields(String name, boolean brief) {
            this.name = name;
            this.brief = brief;
        }

        void fill(List<Part> known, Function<@Nullable Object[], Object> making) {
            parts = List.copyOf(known);
            maker = making;
        }

        /** What it is called in the schema. */
        String name() {
            return name;
        }

        /** Whether a part that is null or an empty list is left out. */
        boolean brief() {
            return brief;
        }

        /** Its parts, in the order in which they are written. */
        List<Part> parts() {
            return parts;
        }

        /** Makes the value of its parts; whatever its constructor refuses is thrown. */
        Object make(@Nullable Object[] values) {
            return maker.apply(values);
        }

        @Override
        public <T extends @Nullable Object> T accept(Visitor<T> visitor) {
            return visitor.fields(this);
        }
    }

    /**
     * 记录的一部分。 / One named part of an object.
     *
     * @param name its name in JSON
     * @param nullable whether it may be null
     * @param follows whether it follows from the others: it is written, and when read back it must be what follows
     * @param read takes it out of the whole
     */
    record Part(String name, Shape shape, boolean nullable, boolean follows, Function<Object, @Nullable Object> read) {}
}

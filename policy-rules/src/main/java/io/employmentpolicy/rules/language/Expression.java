package io.employmentpolicy.rules.language;

import io.employmentpolicy.model.facts.FactField;
import io.employmentpolicy.model.facts.FactKind;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * 经检查的表达式。 / A checked expression: every name is resolved, every type and unit fits. Immutable.
 *
 * <p>Slots number the facts and values a rule binds, in the order in which its conditions bind them.
 */
public sealed interface Expression {
    /** 类型与单位。 / Its type and unit. */
    ValueType type();

    /** 按种类处理。 / Asks a visitor for its answer to this kind of expression. */
    <T extends @Nullable Object> T accept(ExpressionVisitor<T> visitor);

    /** 直接组成部分。 / The expressions directly inside it, in the author's order. */
    List<Expression> inner();

    /** 所读的参数或表。 / The key of the parameter or table it reads itself; empty when it reads none. */
    default Optional<String> figure() {
        return Optional.empty();
    }

    /** 查表。 / What looks for a row of a dated table. */
    sealed interface Lookup extends Expression {
        /** 表的键。 / The key of the table. */
        String key();

        /** 各列的键。 / The keys of the row, column by column. */
        List<Expression> keys();

        @Override
        default List<Expression> inner() {
            return keys();
        }

        @Override
        default Optional<String> figure() {
            return Optional.of(key());
        }
    }

    /** 常量：枚举、编码、0 与 1、真假。 / A constant: enum constant, code, 0 or 1, true or false. */
    record Constant(Object value, ValueType type) implements Expression {
        @Override
        public List<Expression> inner() {
            return List.of();
        }

        @Override
        public <T extends @Nullable Object> T accept(ExpressionVisitor<T> visitor) {
            return visitor.constant(this);
        }
    }

    /** 事实的字段。 / A field of the fact in a slot. */
    record FieldOf(int slot, FactKind kind, FactField field, ValueType type) implements Expression {
        @Override
        public List<Expression> inner() {
            return List.of();
        }

        @Override
        public <T extends @Nullable Object> T accept(ExpressionVisitor<T> visitor) {
            return visitor.field(this);
        }
    }

    /**
     * 绑定的值。 / A value bound earlier in the rule.
     *
     * @param source what it was bound to; null for a count or sum
     */
    record Variable(
            int slot, String name, ValueType type, @Nullable Expression source) implements Expression {
        @Override
        public List<Expression> inner() {
            return List.of();
        }

        @Override
        public <T extends @Nullable Object> T accept(ExpressionVisitor<T> visitor) {
            return visitor.variable(this);
        }
    }

    /** 评定日。 / The day the decision speaks of. */
    record AsOf() implements Expression {
        @Override
        public ValueType type() {
            return ValueType.DAY;
        }

        @Override
        public List<Expression> inner() {
            return List.of();
        }

        @Override
        public <T extends @Nullable Object> T accept(ExpressionVisitor<T> visitor) {
            return visitor.asOf(this);
        }
    }

    /** 参数。 / A dated parameter. */
    record ParameterOf(String key, ValueType type) implements Expression {
        @Override
        public List<Expression> inner() {
            return List.of();
        }

        @Override
        public Optional<String> figure() {
            return Optional.of(key);
        }

        @Override
        public <T extends @Nullable Object> T accept(ExpressionVisitor<T> visitor) {
            return visitor.parameter(this);
        }
    }

    /** 查表。 / A value looked up in a dated table. */
    record TableOf(String key, List<Expression> keys, ValueType type) implements Lookup {
        /** Copies the keys. */
        public TableOf {
            keys = List.copyOf(keys);
        }

        @Override
        public <T extends @Nullable Object> T accept(ExpressionVisitor<T> visitor) {
            return visitor.table(this);
        }
    }

    /** 是否列入表中。 / Whether a dated table has a row for the keys. */
    record ListedIn(String key, List<Expression> keys) implements Lookup {
        /** Copies the keys. */
        public ListedIn {
            keys = List.copyOf(keys);
        }

        @Override
        public ValueType type() {
            return ValueType.TRUTH;
        }

        @Override
        public <T extends @Nullable Object> T accept(ExpressionVisitor<T> visitor) {
            return visitor.listed(this);
        }
    }

    /** 表中的指标是否适用。 / Whether a dated table has a value for the keys, and not the mark that the measure does not apply. */
    record AppliesIn(String key, List<Expression> keys) implements Lookup {
        /** Copies the keys. */
        public AppliesIn {
            keys = List.copyOf(keys);
        }

        @Override
        public ValueType type() {
            return ValueType.TRUTH;
        }

        @Override
        public <T extends @Nullable Object> T accept(ExpressionVisitor<T> visitor) {
            return visitor.applies(this);
        }
    }

    /** 开关是否取此读法。 / Whether a switch is set to a reading. */
    record Chosen(String key, String choice) implements Expression {
        @Override
        public ValueType type() {
            return ValueType.TRUTH;
        }

        @Override
        public List<Expression> inner() {
            return List.of();
        }

        @Override
        public <T extends @Nullable Object> T accept(ExpressionVisitor<T> visitor) {
            return visitor.chosen(this);
        }
    }

    /** 函数。 / A call of a function of the vocabulary. */
    record Call(Vocabulary.Entry function, List<Expression> arguments, ValueType type) implements Expression {
        /** Copies the arguments. */
        public Call {
            arguments = List.copyOf(arguments);
        }

        @Override
        public List<Expression> inner() {
            return arguments;
        }

        @Override
        public <T extends @Nullable Object> T accept(ExpressionVisitor<T> visitor) {
            return visitor.call(this);
        }
    }

    /** 比较。 / A comparison of two values. */
    record Comparison(Operator operator, Expression left, Expression right) implements Expression {
        @Override
        public ValueType type() {
            return ValueType.TRUTH;
        }

        @Override
        public List<Expression> inner() {
            return List.of(left, right);
        }

        @Override
        public <T extends @Nullable Object> T accept(ExpressionVisitor<T> visitor) {
            return visitor.comparison(this);
        }
    }

    /** 属于所列之一。 / Whether a value is one of a list of constants. */
    record OneOf(Expression value, List<Constant> options) implements Expression {
        /** Copies the options. */
        public OneOf {
            options = List.copyOf(options);
        }

        @Override
        public ValueType type() {
            return ValueType.TRUTH;
        }

        @Override
        public List<Expression> inner() {
            return List.of(value);
        }

        @Override
        public <T extends @Nullable Object> T accept(ExpressionVisitor<T> visitor) {
            return visitor.oneOf(this);
        }
    }

    /** 集合包含。 / Whether a set holds an element. */
    record Contains(Expression set, Expression element) implements Expression {
        @Override
        public ValueType type() {
            return ValueType.TRUTH;
        }

        @Override
        public List<Expression> inner() {
            return List.of(set, element);
        }

        @Override
        public <T extends @Nullable Object> T accept(ExpressionVisitor<T> visitor) {
            return visitor.contains(this);
        }
    }

    /** 全部成立。 / All parts hold. */
    record AllOf(List<Expression> parts) implements Expression {
        /** Copies the parts. */
        public AllOf {
            parts = List.copyOf(parts);
        }

        @Override
        public ValueType type() {
            return ValueType.TRUTH;
        }

        @Override
        public List<Expression> inner() {
            return parts;
        }

        @Override
        public <T extends @Nullable Object> T accept(ExpressionVisitor<T> visitor) {
            return visitor.allOf(this);
        }
    }

    /** 任一成立。 / At least one part holds. */
    record AnyOf(List<Expression> parts) implements Expression {
        /** Copies the parts. */
        public AnyOf {
            parts = List.copyOf(parts);
        }

        @Override
        public ValueType type() {
            return ValueType.TRUTH;
        }

        @Override
        public List<Expression> inner() {
            return parts;
        }

        @Override
        public <T extends @Nullable Object> T accept(ExpressionVisitor<T> visitor) {
            return visitor.anyOf(this);
        }
    }

    /** 不成立。 / The part does not hold; unknown stays unknown. */
    record Negation(Expression part) implements Expression {
        @Override
        public ValueType type() {
            return ValueType.TRUTH;
        }

        @Override
        public List<Expression> inner() {
            return List.of(part);
        }

        @Override
        public <T extends @Nullable Object> T accept(ExpressionVisitor<T> visitor) {
            return visitor.negation(this);
        }
    }

    /** 比较符。 / Comparison operators. */
    enum Operator {
        /** Equal. */
        EQ("=="),
        /** Not equal. */
        NE("!="),
        /** Less than. */
        LT("<"),
        /** At most. */
        LE("<="),
        /** More than. */
        GT(">"),
        /** At least. */
        GE(">=");

        private final String symbol;

        Operator(String symbol) {
            this.symbol = symbol;
        }

        /** 规则文件中的写法。 / How rule files write it. */
        public String symbol() {
            return symbol;
        }

        /** 相反的比较。 / What holds of two known values where this does not. */
        public Operator opposite() {
            return switch (this) {
                case EQ -> NE;
                case NE -> EQ;
                case LT -> GE;
                case GE -> LT;
                case GT -> LE;
                case LE -> GT;
            };
        }
    }
}

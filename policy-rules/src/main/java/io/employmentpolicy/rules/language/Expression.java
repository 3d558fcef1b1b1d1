package io.employmentpolicy.rules.language;

import io.employmentpolicy.model.facts.FactField;
import io.employmentpolicy.model.facts.FactKind;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * 经检查的表达式。 / A checked expression: every name is resolved, every type and unit fits. Immutable.
 *
 * <p>ExpressionWalk number the facts and values a rule binds, in the order in which its conditions bind them.
 */
public sealed interface Expression {
    /** 类型与单位。 / Its type and unit. */
    ValueType type();

    /** 常量：枚举、编码、0 与 1、真假。 / A constant: enum constant, code, 0 or 1, true or false. */
    record Constant(Object value, ValueType type) implements Expression {}

    /** 事实的字段。 / A field of the fact in a slot. */
    record FieldOf(int slot, FactKind kind, FactField field, ValueType type) implements Expression {}

    /**
     * 绑定的值。 / A value bound earlier in the rule.
     *
     * @param source what it was bound to; null for a count or sum
     */
    record Variable(
            int slot, String name, ValueType type, @Nullable Expression source) implements Expression {}

    /** 评定日。 / The day the decision speaks of. */
    record AsOf() implements Expression {
        @Override
        public ValueType type() {
            return ValueType.DAY;
        }
    }

    /** 参数。 / A dated parameter. */
    record ParameterOf(String key, ValueType type) implements Expression {}

    /** 查表。 / A value looked up in a dated table. */
    record TableOf(String key, List<Expression> keys, ValueType type) implements Expression {
        /** Copies the keys. */
        public TableOf {
            keys = List.copyOf(keys);
        }
    }

    /** 是否列入表中。 / Whether a dated table has a row for the keys. */
    record ListedIn(String key, List<Expression> keys) implements Expression {
        /** Copies the keys. */
        public ListedIn {
            keys = List.copyOf(keys);
        }

        @Override
        public ValueType type() {
            return ValueType.TRUTH;
        }
    }

    /** 表中的指标是否适用。 / Whether a dated table has a value for the keys, and not the mark that the measure does not apply. */
    record AppliesIn(String key, List<Expression> keys) implements Expression {
        /** Copies the keys. */
        public AppliesIn {
            keys = List.copyOf(keys);
        }

        @Override
        public ValueType type() {
            return ValueType.TRUTH;
        }
    }

    /** 开关是否取此读法。 / Whether a switch is set to a reading. */
    record Chosen(String key, String choice) implements Expression {
        @Override
        public ValueType type() {
            return ValueType.TRUTH;
        }
    }

    /** 函数。 / A call of a function of the vocabulary. */
    record Call(Vocabulary.Entry function, List<Expression> arguments, ValueType type) implements Expression {
        /** Copies the arguments. */
        public Call {
            arguments = List.copyOf(arguments);
        }
    }

    /** 比较。 / A comparison of two values. */
    record Comparison(Operator operator, Expression left, Expression right) implements Expression {
        @Override
        public ValueType type() {
            return ValueType.TRUTH;
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
    }

    /** 集合包含。 / Whether a set holds an element. */
    record Contains(Expression set, Expression element) implements Expression {
        @Override
        public ValueType type() {
            return ValueType.TRUTH;
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
    }

    /** 不成立。 / The part does not hold; unknown stays unknown. */
    record Negation(Expression part) implements Expression {
        @Override
        public ValueType type() {
            return ValueType.TRUTH;
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
    }
}

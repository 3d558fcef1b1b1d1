package io.employmentpolicy.rules.evaluator;

import io.employmentpolicy.model.decision.Reason;
import io.employmentpolicy.model.text.Text;
import io.employmentpolicy.rules.evaluation.Bindings;
import io.employmentpolicy.rules.evaluation.CaseFact;
import io.employmentpolicy.rules.evaluation.Computation;
import io.employmentpolicy.rules.language.Expression;
import io.employmentpolicy.rules.language.ExpressionVisitor;
import org.jspecify.annotations.Nullable;

/**
 * 参与比较的值。 / A value that is compared.
 *
 * @param name what it is called; for a field of a fact its path without the position
 * @param field the field it is; null when it is none
 */
record Operand(Computation computation, String name, Text label, Expression.@Nullable FieldOf field) {

    Reason.Value shown(Bindings frame) {
        Object value = computation.value(frame);
        return new Reason.Value(path(frame), label, value == null ? null : Describer.value(value));
    }

    private String path(Bindings frame) {
        if (field == null) {
            return name;
        }
        CaseFact item = (CaseFact) frame.slot(field.slot());
        String position = item != null && item.sure() ? "[" + item.index() + "]." : ".";
        return field.kind().name() + position + name;
    }

    /** Which expressions are shown as operands: fields, bound values, parameters and table values; null for the others. */
    static final class Naming implements ExpressionVisitor<@Nullable Operand> {
        private final Describer describer;

        Naming(Describer describer) {
            this.describer = describer;
        }

        @Override
        public Operand field(Expression.FieldOf field) {
            Text label = new Text(field.field().zh(), field.field().en());
            return new Operand(Computation.of(field), field.field().name(), label, field);
        }

        @Override
        public Operand variable(Expression.Variable variable) {
            return new Operand(Computation.of(variable), variable.name(), describer.describe(variable), null);
        }

        @Override
        public Operand parameter(Expression.ParameterOf parameter) {
            return figure(parameter, parameter.key());
        }

        @Override
        public Operand table(Expression.TableOf table) {
            return figure(table, table.key());
        }

        private Operand figure(Expression figure, String key) {
            return new Operand(Computation.of(figure), key, new Text(describer.title(key), key), null);
        }

        @Override
        public @Nullable Operand constant(Expression.Constant constant) {
            return null;
        }

        @Override
        public @Nullable Operand asOf(Expression.AsOf day) {
            return null;
        }

        @Override
        public @Nullable Operand listed(Expression.ListedIn listed) {
            return null;
        }

        @Override
        public @Nullable Operand applies(Expression.AppliesIn applies) {
            return null;
        }

        @Override
        public @Nullable Operand chosen(Expression.Chosen chosen) {
            return null;
        }

        @Override
        public @Nullable Operand call(Expression.Call call) {
            return null;
        }

        @Override
        public @Nullable Operand comparison(Expression.Comparison comparison) {
            return null;
        }

        @Override
        public @Nullable Operand oneOf(Expression.OneOf oneOf) {
            return null;
        }

        @Override
        public @Nullable Operand contains(Expression.Contains contains) {
            return null;
        }

        @Override
        public @Nullable Operand allOf(Expression.AllOf all) {
            return null;
        }

        @Override
        public @Nullable Operand anyOf(Expression.AnyOf any) {
            return null;
        }

        @Override
        public @Nullable Operand negation(Expression.Negation negation) {
            return null;
        }
    }
}

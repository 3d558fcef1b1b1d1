package io.employmentpolicy.rules.evaluator;

import io.employmentpolicy.model.decision.Reason;
import io.employmentpolicy.model.facts.FactField;
import io.employmentpolicy.model.facts.FactKind;
import io.employmentpolicy.model.text.Text;
import io.employmentpolicy.model.value.Occurrence;
import io.employmentpolicy.rules.edition.ExpressionWalk;
import io.employmentpolicy.rules.evaluation.Bindings;
import io.employmentpolicy.rules.evaluation.CaseFact;
import io.employmentpolicy.rules.evaluation.Computation;
import io.employmentpolicy.rules.language.Expression;
import io.employmentpolicy.rules.language.ExpressionVisitor;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * 参与比较的值。 / A value that is compared.
 *
 * @param name what it is called; for a field of a fact its path without the position
 * @param field the field it is; null when it is none
 * @param anywhere how it is called where there is no fact
 * @param first how it is called in the first fact of its kind, as most are
 * @param unit what it counts, of a value that rules derived; empty where nothing says it
 */
record Operand(
        Computation computation,
        String name,
        Text label,
        Expression.@Nullable FieldOf field,
        String anywhere,
        String first,
        String unit) {

    static Operand of(Expression expression, String name, Text label) {
        return new Operand(Computation.of(expression), name, label, null, name, name, "");
    }

    static Operand of(Expression.FieldOf field, Text label, String unit) {
        String name = field.field().name();
        String kind = field.kind().name();
        return new Operand(Computation.of(field), name, label, field, kind + "." + name, kind + "[0]." + name, unit);
    }

    private Operand counting(String what) {
        return what.isEmpty() ? this : new Operand(computation, name, label, field, anywhere, first, what);
    }

    Reason.Value shown(Bindings frame) {
        Object value = computation.value(frame);
        return new Reason.Value(path(frame), label, value == null ? null : shown(value, frame));
    }

    /** A value that holds before its day, or of what lasts before its first day or after its last, says so: the reader told another one. */
    private Text shown(Object value, Bindings frame) {
        Text plain = field != null && CodeLabels.isCode(field) ? CodeLabels.of(value) : UnitWords.of(value, unit);
        if (field == null
                || field.field()
                        .outside()
                        .filter(outside -> isSame(outside, value))
                        .isEmpty()
                || !(frame.slot(field.slot()) instanceof CaseFact item)) {
            return plain;
        }
        FactField since = field.kind().since().get(field.field());
        if (since != null) {
            return notYet(plain, since.read(item.fact()), frame.asOf());
        }
        if (field.kind().lasts().size() < 2 || isOfMonth(field.kind(), item)) {
            return plain;
        }
        Object start = field.kind().lasts().get(0).read(item.fact());
        Object end = field.kind().lasts().get(1).read(item.fact());
        if (end instanceof Occurrence<?> over
                && over.at().orElse(null) instanceof LocalDate last
                && last.isBefore(frame.asOf())) {
            return beside(plain, "所列的一段已于 " + last + " 结束", "what was told ended on " + last);
        }
        return start instanceof LocalDate first && first.isAfter(frame.asOf())
                ? beside(plain, "所列的一段 " + first + " 才开始", "what was told begins on " + first)
                : plain;
    }

    private static boolean isSame(Object outside, Object value) {
        return outside instanceof BigDecimal number && value instanceof BigDecimal other
                ? number.compareTo(other) == 0
                : outside.equals(value);
    }

    private static Text notYet(Text plain, @Nullable Object since, LocalDate day) {
        if (since instanceof Occurrence<?> event && !event.happened()) {
            return beside(plain, "所列的到评定日尚未发生", "what was told has not happened by the day of the decision");
        }
        boolean later = since instanceof YearMonth month && month.isAfter(YearMonth.from(day))
                || since instanceof LocalDate date && date.isAfter(day);
        return later ? beside(plain, "所列的自 " + since + " 起", "what was told holds from " + since) : plain;
    }

    /** Whether the fact speaks of a month of its own, beside its first and last day. */
    private static boolean isOfMonth(FactKind kind, CaseFact item) {
        return kind.lasts().size() > 2 && kind.lasts().get(2).read(item.fact()) != null;
    }

    private static Text beside(Text plain, String zh, String en) {
        return new Text(plain.zh() + "（" + zh + "）", plain.en() + " (" + en + ")");
    }

    private String path(Bindings frame) {
        if (field == null) {
            return name;
        }
        CaseFact item = (CaseFact) frame.slot(field.slot());
        if (item == null || !item.sure()) {
            return anywhere;
        }
        return item.index() == 0 ? first : field.kind().name() + "[" + item.index() + "]." + name;
    }

    /** Which expressions are shown as operands: fields, bound values, parameters and table values; none for the others. */
    static final class Naming implements ExpressionVisitor<Stream<Operand>> {
        private final Describer describer;

        Naming(Describer describer) {
            this.describer = describer;
        }

        @Override
        public Stream<Operand> field(Expression.FieldOf field) {
            return Stream.of(Operand.of(field, describer.field(field), describer.unit(field.slot())));
        }

        @Override
        public Stream<Operand> variable(Expression.Variable variable) {
            Expression source = variable.source();
            return Stream.concat(
                    Stream.of(Operand.of(variable, variable.name(), describer.describe(variable))
                            .counting(source instanceof Expression.FieldOf of ? describer.unit(of.slot()) : "")),
                    source == null
                            ? Stream.empty()
                            : ExpressionWalk.parts(source)
                                    .filter(Expression.ParameterOf.class::isInstance)
                                    .flatMap(part -> part.accept(this)));
        }

        @Override
        public Stream<Operand> parameter(Expression.ParameterOf parameter) {
            return figure(parameter, parameter.key());
        }

        @Override
        public Stream<Operand> table(Expression.TableOf table) {
            return figure(table, table.key());
        }

        private Stream<Operand> figure(Expression figure, String key) {
            return Stream.of(Operand.of(figure, key, describer.title(key)));
        }

        @Override
        public Stream<Operand> constant(Expression.Constant constant) {
            return Stream.empty();
        }

        @Override
        public Stream<Operand> asOf(Expression.AsOf day) {
            return Stream.empty();
        }

        @Override
        public Stream<Operand> listed(Expression.ListedIn listed) {
            return Stream.empty();
        }

        @Override
        public Stream<Operand> applies(Expression.AppliesIn applies) {
            return Stream.empty();
        }

        @Override
        public Stream<Operand> chosen(Expression.Chosen chosen) {
            return Stream.empty();
        }

        @Override
        public Stream<Operand> call(Expression.Call call) {
            return Stream.empty();
        }

        @Override
        public Stream<Operand> comparison(Expression.Comparison comparison) {
            return Stream.empty();
        }

        @Override
        public Stream<Operand> oneOf(Expression.OneOf oneOf) {
            return Stream.empty();
        }

        @Override
        public Stream<Operand> contains(Expression.Contains contains) {
            return Stream.empty();
        }

        @Override
        public Stream<Operand> allOf(Expression.AllOf all) {
            return Stream.empty();
        }

        @Override
        public Stream<Operand> anyOf(Expression.AnyOf any) {
            return Stream.empty();
        }

        @Override
        public Stream<Operand> negation(Expression.Negation negation) {
            return Stream.empty();
        }
    }
}

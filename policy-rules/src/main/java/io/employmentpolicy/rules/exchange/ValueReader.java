package io.employmentpolicy.rules.exchange;

import io.employmentpolicy.model.facts.FactField;
import io.employmentpolicy.model.facts.FactProblem;
import io.employmentpolicy.model.facts.FieldType;
import io.employmentpolicy.model.schema.Labelled;
import io.employmentpolicy.model.value.Occurrence;
import io.employmentpolicy.rules.document.Node;
import java.math.BigDecimal;
import java.util.LinkedHashSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the value of one field; what is wrong is reported and read as unknown. */
final class ValueReader {

    private static final Pattern INTEGER = Pattern.compile("-?(0|[1-9][0-9]*)");
    private static final Pattern DECIMAL = Pattern.compile("-?(0|[1-9][0-9]*)(\\.[0-9]+)?");

    /** That there was nothing of the kind, as people write it. */
    private static final Pattern NOT_YET = Pattern.compile("(?:未|尚未|还没|没有|没|无)\\p{IsHan}{0,6}");

    private final Findings findings;
    private final TimeReader times;

    ValueReader(Findings findings) {
        this.findings = findings;
        this.times = new TimeReader(findings);
    }

    @Nullable
    Object read(FactField field, Node node, String path) {
        FieldType.Base base = field.type().base();
        if (node instanceof Node.Scalar scalar && scalar.text() == null) {
            return field.type().isEvent() ? Occurrence.notYet() : null;
        }
        return switch (base) {
            case BOOLEAN -> truth(field, node, path);
            case INTEGER -> integer(field, node, path);
            case DECIMAL -> decimal(field, node, path);
            case TEXT -> text(field, node, path);
            case DATE -> times.date(node, path);
            case MONTH -> times.month(node, path);
            case DATE_TIME -> times.dateTime(node, path);
            case DATE_EVENT -> notYet(node, path) ? null : occurrence(times.date(node, path));
            case DATE_TIME_EVENT -> occurrence(times.dateTime(node, path));
            case TEXT_EVENT -> occurrence(text(field, node, path));
            case MONTH_PERIOD -> times.period(node, path);
            case ENUM -> code(field, node, path);
            case ENUM_SET, TEXT_SET -> set(field, node, path);
            case LIST -> throw new IllegalArgumentException("facts inside facts are no values: " + path);
        };
    }

    /** Whether it is said in words that something has not happened, which {@code null} says. */
    private boolean notYet(Node node, String path) {
        boolean said = node instanceof Node.Scalar scalar
                && scalar.text() != null
                && NOT_YET.matcher(scalar.text().strip()).matches();
        if (said) {
            findings.add(ExchangeProblems.FACT_110_DATE.meaning(
                    Optional.of("null"), node.place(), path, ValueProblems.shown(node)));
        }
        return said;
    }

    private static <T> @Nullable Occurrence<T> occurrence(@Nullable T moment) {
        return moment == null ? null : Occurrence.at(moment);
    }

    private @Nullable String text(FactField field, Node node, String path) {
        if (node instanceof Node.Scalar scalar && scalar.text() != null) {
            if (!field.codes().isEmpty() && !field.type().isEvent()) {
                Labelled code = code(field, node, path);
                return code == null ? null : code.code();
            }
            return scalar.text();
        }
        findings.add(ValueProblems.wrongType(field, node, path));
        return null;
    }

    private @Nullable Boolean truth(FactField field, Node node, String path) {
        if (node instanceof Node.Scalar scalar && !scalar.quoted()) {
            if ("true".equals(scalar.text())) {
                return true;
            }
            if ("false".equals(scalar.text())) {
                return false;
            }
        }
        findings.add(ValueProblems.wrongType(field, node, path));
        return null;
    }

    private @Nullable Integer integer(FactField field, Node node, String path) {
        if (!(node instanceof Node.Scalar scalar) || scalar.quoted() || !matches(INTEGER, scalar)) {
            findings.add(ValueProblems.wrongType(field, node, path));
            return null;
        }
        BigDecimal value = number(field, scalar, path);
        if (value != null && value.compareTo(BigDecimal.valueOf(Integer.MAX_VALUE)) > 0) {
            findings.add(FactProblem.tooBig(scalar.place(), path, ValueProblems.shown(scalar)));
            return null;
        }
        return value == null ? null : value.intValueExact();
    }

    private @Nullable BigDecimal decimal(FactField field, Node node, String path) {
        if (!(node instanceof Node.Scalar scalar) || !matches(DECIMAL, scalar)) {
            findings.add(ValueProblems.wrongType(field, node, path));
            return null;
        }
        return number(field, scalar, path);
    }

    private static boolean matches(Pattern form, Node.Scalar scalar) {
        return scalar.text() != null && form.matcher(scalar.text()).matches();
    }

    private @Nullable BigDecimal number(FactField field, Node.Scalar scalar, String path) {
        String text = Objects.requireNonNull(scalar.text());
        if (text.length() > FactProblem.MOST_DIGITS) {
            findings.add(FactProblem.tooBig(scalar.place(), path, ValueProblems.shown(scalar)));
            return null;
        }
        BigDecimal value = new BigDecimal(text);
        if (value.signum() < 0 && !field.isSigned()) {
            findings.add(FactProblem.negative(scalar.place(), path, ValueProblems.shown(scalar), field));
            return null;
        }
        if (field.least().filter(least -> value.compareTo(least) < 0).isPresent()
                || field.most().filter(most -> value.compareTo(most) > 0).isPresent()) {
            findings.add(FactProblem.outOfRange(scalar.place(), path, ValueProblems.shown(scalar), field));
            return null;
        }
        if (field.isMoney() && value.stripTrailingZeros().scale() > FactProblem.CENTS) {
            findings.add(FactProblem.fractionsOfCents(scalar.place(), path, ValueProblems.shown(scalar), value));
            return null;
        }
        return value;
    }

    private @Nullable Labelled code(FactField field, Node node, String path) {
        if (!(node instanceof Node.Scalar scalar) || scalar.text() == null) {
            findings.add(ValueProblems.wrongType(field, node, path));
            return null;
        }
        for (Labelled one : field.codes()) {
            if (one.code().equals(scalar.text())) {
                return one;
            }
        }
        findings.add(ValueProblems.unknownCode(scalar, path, field));
        return null;
    }

    private @Nullable Set<Object> set(FactField field, Node node, String path) {
        if (!(node instanceof Node.Sequence sequence)) {
            findings.add(ValueProblems.wrongType(field, node, path));
            return null;
        }
        Set<Object> values = new LinkedHashSet<>();
        for (int i = 0; i < sequence.items().size(); i++) {
            Node item = sequence.items().get(i);
            String at = path + "[" + i + "]";
            Object value =
                    field.type().base() == FieldType.Base.TEXT_SET ? text(field, item, at) : code(field, item, at);
            if (value != null && !values.add(value)) {
                findings.add(ExchangeProblems.FACT_116.at(item.place(), at, ValueProblems.shown(item)));
            }
        }
        return values;
    }
}

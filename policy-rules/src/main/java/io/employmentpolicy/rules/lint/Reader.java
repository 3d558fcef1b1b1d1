package io.employmentpolicy.rules.lint;

import io.employmentpolicy.rules.language.Expression;
import io.employmentpolicy.rules.language.Expression.Operator;
import io.employmentpolicy.rules.language.ValueType.Base;
import io.employmentpolicy.rules.language.Vocabulary;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** 由条件到公式。 / Reads a test as a formula, or its opposite. */
final class Reader {
    private static final String HAPPENED = "happened";
    private static final Set<Base> ORDERED = Set.of(Base.NUMBER, Base.DAY, Base.DAY_TIME, Base.MONTH);

    private final Folding folding;
    private final Terms terms;

    Reader(Folding folding, Terms terms) {
        this.folding = folding;
        this.terms = terms;
    }

    /** What a test asks for. */
    Formula holds(Expression test) {
        return read(test, true);
    }

    /** What makes a test fail. */
    Formula fails(Expression test) {
        return read(test, false);
    }

    private Formula read(Expression test, boolean wanted) {
        if (test instanceof Expression.AllOf all) {
            return joined(all.parts(), wanted, wanted);
        }
        if (test instanceof Expression.AnyOf any) {
            return joined(any.parts(), wanted, !wanted);
        }
        if (test instanceof Expression.Negation negation) {
            return read(negation.part(), !wanted);
        }
        if (test instanceof Expression.Comparison comparison) {
            return compared(comparison, wanted);
        }
        if (test instanceof Expression.OneOf oneOf) {
            return among(oneOf, wanted);
        }
        if (test instanceof Expression.Call call
                && call.function().equals(Vocabulary.BEGUN)
                && call.arguments().get(0).type().base() == Base.DAY) {
            return compared(
                    new Expression.Comparison(Operator.LE, call.arguments().get(0), new Expression.AsOf()), wanted);
        }
        if (test instanceof Expression.Chosen chosen) {
            return term(
                    "switch " + chosen.key(), terms.readings(chosen.key()), Values.Among.only(chosen.choice()), wanted);
        }
        if (test instanceof Expression.Call call && call.function().name().equals(HAPPENED)) {
            Expression day = call.arguments().get(0);
            return folding.value(day) == null
                    ? term(terms.name(day), terms.domain(day), Spans.all(false), wanted)
                    : Formula.of(wanted);
        }
        if (test instanceof Expression.ListedIn listed && wanted) {
            return listed(listed);
        }
        if (test instanceof Expression.Contains contains) {
            String name = terms.name(contains.set()) + " contains " + terms.name(contains.element());
            return term(name, new Values.Among(Set.of(true, false), false), Values.Among.only(true), wanted);
        }
        Object known = folding.value(test);
        return known instanceof Boolean truth
                ? Formula.of(truth == wanted)
                : term(terms.name(test), terms.domain(test), Values.Among.only(true), wanted);
    }

    /** What is in a table has, column by column, one of the codes of its rows. */
    private Formula listed(Expression.ListedIn listed) {
        Formula all = Formula.of(terms.name(listed), Values.Among.only(true));
        for (int column = 0; column < listed.keys().size(); column++) {
            Expression key = listed.keys().get(column);
            if (key.type().base() == Base.ENUM && folding.value(key) == null) {
                all = all.and(Formula.of(terms.name(key), terms.codes(listed.key(), column, key)));
            }
        }
        return all;
    }

    private Formula joined(List<Expression> parts, boolean wanted, boolean all) {
        Formula joined = Formula.of(all);
        for (Expression part : parts) {
            Formula one = read(part, wanted);
            joined = all ? joined.and(one) : joined.or(one);
        }
        return joined;
    }

    private static Formula term(String name, Values domain, Values values, boolean wanted) {
        return Formula.of(name, (wanted ? values : values.not()).and(domain));
    }

    private Formula among(Expression.OneOf oneOf, boolean wanted) {
        Expression value = oneOf.value();
        if (ORDERED.contains(value.type().base())) {
            Formula any = Formula.of(!wanted);
            for (Expression.Constant option : oneOf.options()) {
                Formula one = compared(new Expression.Comparison(Operator.EQ, value, option), wanted);
                any = wanted ? any.or(one) : any.and(one);
            }
            return any;
        }
        Set<Object> options = oneOf.options().stream()
                .map(Expression.Constant::value)
                .map(Values::plain)
                .collect(Collectors.toSet());
        return term(terms.name(value), terms.domain(value), new Values.Among(options, false), wanted);
    }

    private Formula compared(Expression.Comparison test, boolean wanted) {
        Object left = folding.value(test.left());
        Object right = folding.value(test.right());
        if (left != null && right != null) {
            return known(test, left, right, wanted);
        }
        if (right != null) {
            return beside(test.left(), test.operator(), right, wanted);
        }
        if (left != null) {
            return beside(test.right(), turned(test.operator()), left, wanted);
        }
        return between(test, wanted);
    }

    private static Formula known(Expression.Comparison test, Object left, Object right, boolean wanted) {
        boolean ordered = ORDERED.contains(test.left().type().base());
        if (!ordered && test.operator() != Operator.EQ && test.operator() != Operator.NE) {
            return Formula.HOLDS;
        }
        boolean holds = ordered
                ? !Spans.of(test.operator(), right)
                        .and(Spans.between(left, left))
                        .isEmpty()
                : left.equals(right) == (test.operator() == Operator.EQ);
        return Formula.of(holds == wanted);
    }

    private Formula beside(Expression term, Operator operator, Object value, boolean wanted) {
        boolean ordered = ORDERED.contains(term.type().base());
        if (!ordered && operator != Operator.EQ && operator != Operator.NE) {
            return Formula.HOLDS;
        }
        Values values = ordered
                ? Spans.of(operator, value)
                : operator == Operator.EQ
                        ? Values.Among.only(value)
                        : Values.Among.only(value).not();
        return term(terms.name(term), terms.domain(term), values, wanted);
    }

    /** Two things nobody knows yet: before, equal, after, or one of them not yet. */
    private Formula between(Expression.Comparison test, boolean wanted) {
        String left = terms.name(test.left());
        String right = terms.name(test.right());
        if (left.equals(right)) {
            return Formula.HOLDS;
        }
        boolean inOrder = left.compareTo(right) < 0;
        Operator operator = inOrder ? test.operator() : turned(test.operator());
        Set<Object> signs = switch (operator) {
            case EQ -> Set.of("=");
            case NE -> Set.of("<", ">", "?");
            case LT -> Set.of("<");
            case LE -> Set.of("<", "=");
            case GT -> Set.of(">");
            case GE -> Set.of(">", "=");
        };
        return term(
                inOrder ? left + " : " + right : right + " : " + left,
                new Values.Among(inOrder ? order(test.left(), test.right()) : order(test.right(), test.left()), false),
                new Values.Among(signs, false),
                wanted);
    }

    /** How two things may stand to each other: nothing that happened lies after the day of the decision, whatever rules say. */
    private static Set<Object> order(Expression one, Expression other) {
        if (other instanceof Expression.AsOf && isOfThePast(one)) {
            return isEvent(one) ? Set.of("<", "=", "?") : Set.of("<", "=");
        }
        if (one instanceof Expression.AsOf && isOfThePast(other)) {
            return isEvent(other) ? Set.of(">", "=", "?") : Set.of(">", "=");
        }
        return Set.of("<", "=", ">", "?");
    }

    /** Whether a day lies ahead for no fact that rules see: facts that have not happened are left out, events that lie ahead are none yet. */
    private static boolean isOfThePast(Expression day) {
        return day instanceof Expression.FieldOf field
                && field.type().base() == Base.DAY
                && (field.kind().parent().isEmpty() && field.kind().happenings().contains(field.field())
                        || field.kind().events().contains(field.field()));
    }

    private static boolean isEvent(Expression day) {
        return ((Expression.FieldOf) day).field().type().isEvent();
    }

    private static Operator turned(Operator operator) {
        return switch (operator) {
            case EQ, NE -> operator;
            case LT -> Operator.GT;
            case LE -> Operator.GE;
            case GT -> Operator.LT;
            case GE -> Operator.LE;
        };
    }
}

package io.employmentpolicy.rules.lint;

import io.employmentpolicy.model.facts.FactField;
import io.employmentpolicy.model.schema.Labelled;
import io.employmentpolicy.rules.edition.ExpressionWalk;
import io.employmentpolicy.rules.edition.LookupTable;
import io.employmentpolicy.rules.edition.PolicyOrder;
import io.employmentpolicy.rules.edition.Rule;
import io.employmentpolicy.rules.language.Expression;
import io.employmentpolicy.rules.language.ValueType.Base;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** 表里没有的代码。 / A code of a closed list that a rule may look up in a table and that no row of the table is for. */
final class TableCodes implements Lint {
    @Override
    public void look(Looked edition, Findings findings) {
        Set<String> told = new HashSet<>();
        edition.expressions().forEach(entry -> {
            if (entry.getValue() instanceof Expression.TableOf look
                    && entry.getKey().conclusion().alternative()) {
                edition.book()
                        .table(look.key())
                        .filter(LookupTable::complete)
                        .ifPresent(table -> columns(entry.getKey(), look, table, edition, told, findings));
            }
        });
    }

    private static void columns(
            Rule rule,
            Expression.TableOf look,
            LookupTable table,
            Looked edition,
            Set<String> told,
            Findings findings) {
        for (int at = 0; at < table.columns().size() && !table.rows().isEmpty(); at++) {
            Expression key = look.keys().get(at);
            int column = at;
            if (key.type().base() == Base.ENUM && !sortedOut(rule, key, edition)) {
                Set<String> rows = table.rows().stream()
                        .map(row -> row.keys().get(column).toString())
                        .collect(Collectors.toSet());
                List<String> lacking = new ArrayList<>();
                for (Object constant : Objects.requireNonNull(
                        Objects.requireNonNull(key.type().enumType()).getEnumConstants())) {
                    String code = ((Labelled) constant).code();
                    if (!rows.contains(code) && possible(rule, key, constant, edition)) {
                        lacking.add(code);
                    }
                }
                if (!lacking.isEmpty() && told.add(table.key() + " " + lacking)) {
                    findings.add(
                            rule,
                            LintProblems.REMARK_322.at(
                                    table.place(),
                                    table.key(),
                                    String.join(", ", lacking),
                                    table.columns().get(at).name(),
                                    rule.id()));
                }
            }
        }
    }

    /** Whether a status or value that the rule builds on has looked at the same field before. */
    private static boolean sortedOut(Rule rule, Expression key, Looked edition) {
        Set<FactField> fields =
                ExpressionWalk.sources(key).map(Expression.FieldOf::field).collect(Collectors.toSet());
        return rule.conditions().stream()
                .flatMap(condition -> PolicyOrder.derivedName(condition.pattern()).stream())
                .flatMap(name -> edition.establishing(name).stream())
                .flatMap(ExpressionWalk::of)
                .anyMatch(part -> part instanceof Expression.FieldOf field && fields.contains(field.field()));
    }

    /** Whether the conditions of the rule leave room for a code. */
    private static boolean possible(Rule rule, Expression key, Object constant, Looked edition) {
        Expression test =
                new Expression.Comparison(Expression.Operator.EQ, key, new Expression.Constant(constant, key.type()));
        return !edition.always(rule, view -> view.all().excludes(view.holds(test)));
    }
}

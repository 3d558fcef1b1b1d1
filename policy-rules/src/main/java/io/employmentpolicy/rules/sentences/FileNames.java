package io.employmentpolicy.rules.sentences;

import io.employmentpolicy.model.facts.FactKind;
import io.employmentpolicy.model.schema.Labelled;
import io.employmentpolicy.rules.edition.Rule;
import io.employmentpolicy.rules.edition.Status;
import io.employmentpolicy.rules.language.Expression;
import io.employmentpolicy.rules.sentences.Labels.Space;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * 规则文件中的名称。 / Names as a file of sentences writes them: each in brackets by its label, so that reading finds the same thing again. Where a
 * label would lead elsewhere it is said what kind of name is meant, or the id is written.
 */
final class FileNames implements Names {
    private final Labels labels;
    private final Rule rule;
    private final Map<Integer, FactKind> kinds = new HashMap<>();
    private final Map<Integer, String> facts = new HashMap<>();
    private final Set<String> variables = new HashSet<>();

    FileNames(Labels labels, Rule rule) {
        this.labels = labels;
        this.rule = rule;
        for (Rule.Condition condition : rule.conditions()) {
            Rule.Pattern pattern = condition.pattern();
            kinds.put(pattern.slot(), pattern.kind());
            if (pattern.variable() != null) {
                facts.put(pattern.slot(), bare(pattern.variable()));
                variables.add(bare(pattern.variable()));
            }
            pattern.binds().forEach(bind -> variables.add(bare(bind.variable())));
            if (condition instanceof Rule.Counted counted) {
                variables.add(bare(counted.variable()));
            }
        }
    }

    /** A variable without the sign that marks it in the other form. */
    static String bare(String variable) {
        return variable.substring(1);
    }

    @Override
    public String kind(FactKind kind) {
        return Marks.around(labels.unique(Space.KIND, kind.typeName()));
    }

    @Override
    public String field(Expression.FieldOf field, Where where) {
        String name = Labels.field(field.kind(), field.field().zh()).isPresent()
                        && Marks.fits(field.field().zh())
                ? field.field().zh()
                : field.field().property();
        if (field.slot() == where.slot()) {
            return Marks.around(variables.contains(name) ? Naming.FIELD.mark(name) : name);
        }
        return Marks.around(Objects.requireNonNull(facts.get(field.slot()))) + "的" + Marks.around(name);
    }

    @Override
    public Optional<String> variable(Expression.Variable variable, Where where) {
        return Optional.of(Marks.around(bare(variable.name())));
    }

    @Override
    public String parameter(Expression.ParameterOf parameter, String unit, Where where) {
        String name = labels.unique(Space.PARAMETER, parameter.key());
        return Marks.around(isTaken(name, where) ? Naming.FIGURE.mark(name) : name) + unit;
    }

    /** Whether a name in brackets would first be taken for a bound value or a field of the fact at hand. */
    private boolean isTaken(String name, Where where) {
        FactKind kind = kinds.get(where.slot());
        return variables.contains(name)
                || kind != null && Labels.field(kind, name).isPresent();
    }

    @Override
    public String counted(String said, String unit) {
        return said + unit;
    }

    @Override
    public String table(String key) {
        return Marks.around(labels.unique(Space.TABLE, key));
    }

    @Override
    public String reading(Expression.Chosen chosen) {
        return Marks.around(DrlExpression.ownSwitch(chosen.key(), rule));
    }

    @Override
    public String choice(Expression.Chosen chosen) {
        return Marks.around(chosen.choice());
    }

    @Override
    public String constant(Enum<?> constant, boolean known) {
        Class<?> list = constant.getDeclaringClass();
        String zh = ((Labelled) constant).zh();
        String name =
                Labels.constant(list, zh).filter(constant::equals).isPresent() && Marks.fits(zh) ? zh : constant.name();
        return Marks.around(known && !variables.contains(name) ? name : list.getSimpleName() + Naming.OF_LIST + name);
    }

    @Override
    public String declared(Labelled value) {
        return Marks.fits(value.zh()) && !variables.contains(value.zh())
                ? Marks.around(value.zh())
                : words(value.code());
    }

    @Override
    public String code(String text, Where where) {
        if (labels.policy(text).isEmpty()) {
            return words(text);
        }
        String name = labels.unique(Space.POLICY, text);
        boolean taken =
                isTaken(name, where) || labels.find(Space.PARAMETER, name).isPresent();
        return Marks.around(taken ? Naming.POLICY.mark(name) : name);
    }

    @Override
    public String derived(FactKind kind, String name) {
        return Marks.around(labels.unique(kind == Status.KIND ? Space.STATUS : Space.VALUE, name));
    }

    /** The title that the policy gives a conclusion; its id where there is none, since this may be the only place where it stands. */
    @Override
    public String concluded(String name) {
        return labels.policy(rule.policy())
                .flatMap(policy -> Labels.conclusion(policy, name))
                .map(Marks::around)
                .orElseGet(() -> words(name));
    }

    @Override
    public String awaited(String what) {
        return words(what);
    }

    @Override
    public String words(String text) {
        return '"' + text + '"';
    }

    @Override
    public String label(String zh, String en) {
        return Marks.around(zh);
    }
}

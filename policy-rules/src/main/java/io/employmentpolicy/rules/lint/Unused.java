package io.employmentpolicy.rules.lint;

import io.employmentpolicy.model.facts.FactField;
import io.employmentpolicy.model.facts.FactKind;
import io.employmentpolicy.model.problem.Place;
import io.employmentpolicy.model.text.Text;
import io.employmentpolicy.rules.edition.Combination;
import io.employmentpolicy.rules.edition.ParameterBook.Switch;
import io.employmentpolicy.rules.edition.Policy;
import io.employmentpolicy.rules.edition.Rule;
import io.employmentpolicy.rules.language.Expression;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** 没有用到的。 / A figure no rule reads though rules carry its clause, a switch nobody turns to, a declared fact nobody looks at. */
final class Unused implements Lint {
    private static final String AVERAGE = "average-";

    @Override
    public void look(Looked edition, Findings findings) {
        Set<String> figures = new HashSet<>();
        Set<String> switches = new HashSet<>();
        edition.expressions().map(Map.Entry::getValue).forEach(part -> {
            part.figure().ifPresent(figures::add);
            if (part instanceof Expression.Chosen chosen) {
                switches.add(chosen.key());
            }
        });
        for (Combination one : edition.rulebook().combinations()) {
            figures.add(one.most());
            switches.add(one.reading());
        }
        edition.book().parameters().stream()
                .filter(one -> !figures.contains(one.key()) && !one.unit().startsWith(AVERAGE))
                .forEach(one -> figure(one.key(), one.title(), one.place(), edition, findings));
        edition.book().tables().stream()
                .filter(one -> !figures.contains(one.key()))
                .forEach(one -> figure(one.key(), one.title(), one.place(), edition, findings));
        edition.book().switches().stream()
                .filter(one -> !switches.contains(one.key()) && !one.key().endsWith("." + Policy.RUNNING_CASES))
                .forEach(one -> findings.add(LintProblems.REMARK_325.at(place(one, edition), one.key(), one.key())));
        facts(edition, findings);
    }

    /** What files declare and neither a rule nor a contradiction looks at. */
    private static void facts(Looked edition, Findings findings) {
        Set<String> looked = new HashSet<>();
        edition.rulebook().rules().stream()
                .flatMap(rule -> rule.conditions().stream())
                .forEach(condition -> looked.add(condition.pattern().kind().name()));
        edition.expressions().map(Map.Entry::getValue).forEach(part -> {
            if (part instanceof Expression.FieldOf field) {
                looked.add(path(field.kind(), field.field()));
            }
        });
        edition.rulebook().checks().stream()
                .flatMap(
                        check -> Stream.of(check.test().operands(), check.when().keySet(), check.alike())
                                .flatMap(Collection::stream))
                .filter(operand -> !operand.isAsOf())
                .forEach(operand -> looked.add(path(operand.kind(), operand.field())));
        edition.rulebook().places().facts().forEach((name, place) -> {
            if (!looked.contains(name)) {
                findings.add(LintProblems.REMARK_335.at(place, name, name));
            }
        });
    }

    private static String path(FactKind kind, FactField field) {
        return kind.name() + "." + field.name();
    }

    /** A figure that a clause prints and no rule of the clause reads; one that is all its clause says is there to be known. */
    private static void figure(String key, Text title, Place place, Looked edition, Findings findings) {
        List<Rule> rules = edition.besides(key);
        if (!rules.isEmpty()) {
            findings.add(rules, LintProblems.REMARK_324.at(place, key, title));
        }
    }

    private static Place place(Switch one, Looked edition) {
        Policy policy = edition.rulebook()
                .policies()
                .get(one.key().substring(0, one.key().lastIndexOf('.')));
        return policy == null ? Place.of(one.key()) : policy.place();
    }
}

package io.employmentpolicy.rules.checking;

import io.employmentpolicy.model.decision.Determination.Kind;
import io.employmentpolicy.model.problem.Place;
import io.employmentpolicy.model.problem.Problem;
import io.employmentpolicy.model.schema.Labelled;
import io.employmentpolicy.rules.edition.Conclusion;
import io.employmentpolicy.rules.edition.ExpressionWalk;
import io.employmentpolicy.rules.edition.LookupTable;
import io.employmentpolicy.rules.edition.ParameterBook;
import io.employmentpolicy.rules.edition.Policy;
import io.employmentpolicy.rules.edition.PolicyOrder;
import io.employmentpolicy.rules.edition.Rule;
import io.employmentpolicy.rules.edition.Value;
import io.employmentpolicy.rules.edition.Verb;
import io.employmentpolicy.rules.language.Expression;
import io.employmentpolicy.rules.language.ValueType;
import io.employmentpolicy.rules.problem.Problems;
import io.employmentpolicy.rules.reading.Days;
import io.employmentpolicy.rules.reading.Decimals;
import io.employmentpolicy.rules.syntax.Syntax;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** 整体检查：规则之间、规则与表之间。 / Checks what no single file shows: circles, derived values used as something else, tables with unknown codes. */
final class EditionChecker {
    private final SortedMap<String, Policy> policies;
    private final List<Syntax.Rule> written;
    private final List<Rule> rules;
    private final ParameterBook book;
    private final boolean rulesMayLack;
    private final Problems problems;

    /**
     * @param written every rule, also those something is wrong with
     * @param rules those that are sound by themselves
     * @param rulesMayLack whether there may be others in files that could not be read
     */
    EditionChecker(
            SortedMap<String, Policy> policies,
            List<Syntax.Rule> written,
            List<Rule> rules,
            ParameterBook book,
            boolean rulesMayLack,
            Problems problems) {
        this.policies = policies;
        this.written = written;
        this.rules = rules;
        this.book = book;
        this.rulesMayLack = rulesMayLack;
        this.problems = problems;
    }

    void check() {
        circle();
        derivedValues();
        tableCodes();
        Map<String, List<Syntax.Rule>> writtenFor = writtenFor();
        policies.values().forEach(policy -> policy(policy, writtenFor.getOrDefault(policy.id(), List.of())));
        exclusions();
        names();
    }

    private void circle() {
        List<String> circle = new PolicyOrder(policies.values(), rules).circle();
        if (!circle.isEmpty()) {
            problems.add(CheckingProblems.RULE_270.at(
                    Objects.requireNonNull(policies.get(circle.get(0))).place(),
                    circle.get(0),
                    String.join(" → ", circle) + " → " + circle.get(0)));
        }
    }

    private void derivedValues() {
        Map<String, ValueType.Base> types = new HashMap<>();
        for (Rule rule : rules) {
            if (rule.conclusion() instanceof Conclusion.Derive derive) {
                ValueType.Base before =
                        types.putIfAbsent(derive.name(), derive.value().type().base());
                if (before != null && before != derive.value().type().base()) {
                    problems.add(CheckingProblems.RULE_272.at(
                            rule.place(), rule.id(), derive.value().type().label(), property(before)));
                }
            }
        }
        rules.forEach(rule -> forms(rule, types));
    }

    private static String property(ValueType.Base base) {
        return switch (base) {
            case MONTH -> "month";
            case DAY -> "day";
            case ENUM -> "code";
            default -> "number";
        };
    }

    private void forms(Rule rule, Map<String, ValueType.Base> types) {
        Map<Integer, String> formOfSlot = new HashMap<>();
        for (Rule.Condition condition : rule.conditions()) {
            if (condition.pattern().kind() == Value.KIND) {
                ValueType.Base base =
                        types.get(PolicyOrder.derivedName(condition.pattern()).orElse(""));
                if (base != null) {
                    formOfSlot.put(condition.pattern().slot(), property(base));
                }
            }
        }
        for (Rule.Condition condition : rule.conditions()) {
            forms(ExpressionWalk.of(condition), formOfSlot, condition.pattern().place(), rule);
        }
        forms(ExpressionWalk.of(rule.conclusion()), formOfSlot, rule.place(), rule);
    }

    private void forms(Stream<Expression> parts, Map<Integer, String> formOfSlot, Place place, Rule rule) {
        parts.forEach(part -> {
            if (part instanceof Expression.FieldOf field && formOfSlot.containsKey(field.slot())) {
                String written = field.field().property();
                String form = Objects.requireNonNull(formOfSlot.get(field.slot()));
                if (!written.equals("name") && !written.equals(form)) {
                    problems.add(CheckingProblems.RULE_273.at(place, rule.id(), written, form));
                }
            }
        });
    }

    /** What stands in a key column must be something the key can be: a code of its closed list, a day. */
    private void tableCodes() {
        Set<String> seen = new HashSet<>();
        for (Rule rule : rules) {
            ExpressionWalk.of(rule).forEach(part -> {
                if (part instanceof Expression.Lookup look) {
                    codes(look.key(), look.keys(), seen);
                }
            });
        }
    }

    private void codes(String key, List<Expression> keys, Set<String> seen) {
        LookupTable table = book.table(key).orElseThrow();
        for (int i = 0; i < keys.size(); i++) {
            ValueType type = keys.get(i).type();
            if (table.columns().get(i).band() || !seen.add(key + " " + i + " " + type)) {
                continue;
            }
            List<String> codes = type.enumType() == null
                    ? List.of()
                    : Arrays.stream(type.enumType().getEnumConstants())
                            .map(one -> ((Labelled) one).code())
                            .toList();
            for (LookupTable.Row row : table.rows()) {
                String cell = String.valueOf(row.keys().get(i));
                if (!isKey(cell, type, codes)) {
                    List<String> several = List.of(cell.split("\\s*[、;；/+]\\s*"));
                    problems.add(
                            several.size() > 1
                                    ? CheckingProblems.TABLE_114_JOINED.at(
                                            row.place(), key, cell, String.join(" | ", several))
                                    : codes.isEmpty()
                                            ? CheckingProblems.TABLE_114_TYPE.at(
                                                    row.place(), key, cell, codes, type.label())
                                            : CheckingProblems.TABLE_114_CODE.at(
                                                    row.place(),
                                                    key,
                                                    cell,
                                                    codesByName(Objects.requireNonNull(type.enumType())),
                                                    codes));
                }
            }
        }
    }

    private static Map<String, String> codesByName(Class<?> list) {
        Map<String, String> spellings = new LinkedHashMap<>();
        for (Object one : list.getEnumConstants()) {
            spellings.put(((Labelled) one).code(), ((Labelled) one).code());
            spellings.put(((Labelled) one).zh(), ((Labelled) one).code());
        }
        return spellings;
    }

    private static boolean isKey(String cell, ValueType type, List<String> codes) {
        return switch (type.base()) {
            case ENUM -> codes.contains(cell);
            case DAY -> Days.day(cell).isPresent();
            case MONTH -> Days.month(cell).isPresent();
            case NUMBER -> Decimals.of(cell).isPresent();
            default -> true;
        };
    }

    /** The rules by each policy they name; sought policy by policy they took a third of reading an edition. */
    private Map<String, List<Syntax.Rule>> writtenFor() {
        Map<String, List<Syntax.Rule>> byPolicy = new HashMap<>();
        for (Syntax.Rule rule : written) {
            new LinkedHashSet<>(rule.values("policy"))
                    .forEach(policy -> byPolicy.computeIfAbsent(policy, any -> new ArrayList<>())
                            .add(rule));
        }
        return byPolicy;
    }

    private void policy(Policy policy, List<Syntax.Rule> own) {
        List<String> ids = own.stream().map(Syntax.Rule::id).toList();
        List<String> concluding = own.stream()
                .filter(EditionChecker::concludes)
                .map(Syntax.Rule::id)
                .toList();
        if (concluding.isEmpty() && !rulesMayLack) {
            problems.add((ids.isEmpty() ? CheckingProblems.POLICY_131_EMPTY : CheckingProblems.POLICY_131_EXCEPTIONS)
                    .at(policy.place(), policy.id()));
        }
        if (policy.replacedBy() != null && !policies.containsKey(policy.replacedBy()) && !rulesMayLack) {
            problems.add(CheckingProblems.POLICY_132.at(
                    policy.place(), policy.id(), policy.replacedBy(), policies.keySet()));
        }
        for (String first : policy.several().order()) {
            if (!ids.contains(first) && !rulesMayLack) {
                problems.add(CheckingProblems.POLICY_133.at(policy.place(), policy.id(), first, ids));
            }
        }
        boolean ranked = !policy.several().order().isEmpty();
        if (policy.several().way() == Policy.Several.Way.FIRST_TOLD && ranked && !rulesMayLack) {
            firstTold(policy, concluding);
        }
    }

    private static boolean concludes(Syntax.Rule rule) {
        return rule.then() == null
                || Verb.of(rule.then().function())
                        .map(verb -> verb.role() == Verb.Role.ALTERNATIVE)
                        .orElse(true);
    }

    /** Only a value can be one for whoever told nothing, and only the last of all its rules can say which. */
    private void firstTold(Policy policy, List<String> concluding) {
        if (policy.kind() != Kind.VALUE) {
            problems.add(CheckingProblems.POLICY_135_KIND.at(policy.place(), policy.id(), policy.id()));
            return;
        }
        for (String rule : concluding) {
            if (!policy.several().order().contains(rule)) {
                problems.add(CheckingProblems.POLICY_135_UNLISTED.at(policy.place(), policy.id(), policy.id(), rule));
            }
        }
    }

    /** An exception to one of several conclusions, and what is left to an office, names one the policy has. */
    private void exclusions() {
        Map<String, List<Rule>> byPolicy = rules.stream().collect(Collectors.groupingBy(Rule::policy));
        for (Rule rule : rules) {
            if (!rule.conclusion().alternative() && !rule.conclusion().name().isEmpty()) {
                List<String> names = byPolicy.getOrDefault(rule.policy(), List.of()).stream()
                        .filter(one -> one.conclusion().alternative())
                        .map(one -> one.conclusion().name())
                        .filter(name -> !name.isEmpty())
                        .distinct()
                        .toList();
                if (!names.contains(rule.conclusion().name()) && !rulesMayLack) {
                    problems.add(misnamed(rule, names));
                }
            }
        }
    }

    private static Problem misnamed(Rule rule, List<String> names) {
        String name = rule.conclusion().name();
        if (!names.isEmpty()) {
            return CheckingProblems.RULE_274_NAME.at(rule.place(), rule.id(), name, names, names);
        }
        return (rule.conclusion().verb() == Verb.EXCLUDE
                        ? CheckingProblems.RULE_274_NAMELESS
                        : CheckingProblems.RULE_274_OF)
                .at(rule.place(), rule.id(), name);
    }

    /** Where a policy says how its conclusions read, a rule concludes one of them: another would be an answer nobody asked for. */
    private void names() {
        for (Rule rule : rules) {
            Policy policy = policies.get(rule.policy());
            String name = rule.conclusion().name();
            boolean said = policy != null
                    && policy.kind() != Kind.STATUS
                    && !policy.conclusions().isEmpty()
                    && rule.conclusion().alternative();
            if (policy != null
                    && said
                    && !name.isEmpty()
                    && !policy.conclusions().containsKey(name)) {
                List<String> known =
                        policy.conclusions().keySet().stream().sorted().toList();
                problems.add(CheckingProblems.RULE_275.at(rule.place(), rule.id(), name, known, known));
            }
        }
    }
}

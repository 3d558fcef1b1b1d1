package io.employmentpolicy.rules.lookup;

import io.employmentpolicy.model.facts.FactKind;
import io.employmentpolicy.model.problem.Place;
import io.employmentpolicy.model.schema.Labelled;
import io.employmentpolicy.model.source.PolicyDocument;
import io.employmentpolicy.model.text.Text;
import io.employmentpolicy.rules.edition.ExpressionWalk;
import io.employmentpolicy.rules.edition.Policy;
import io.employmentpolicy.rules.edition.Rule;
import io.employmentpolicy.rules.edition.Rulebook;
import io.employmentpolicy.rules.language.Expression;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** 政策的条目。 / Documents, measures, clauses, policies, rules, switches, rules of combination and checks of facts. */
final class PolicyEntries {
    private final Rulebook book;
    private final List<Entry> entries = new ArrayList<>();

    private PolicyEntries(Rulebook book) {
        this.book = book;
    }

    static List<Entry> of(Rulebook book) {
        PolicyEntries policies = new PolicyEntries(book);
        book.documents().values().forEach(policies::document);
        book.clauses().values().forEach(policies::clause);
        book.policies().values().forEach(policies::policy);
        book.rules().forEach(policies::rule);
        policies.others();
        return policies.entries;
    }

    private void document(PolicyDocument one) {
        Place place = book.places().documents().get(one.id());
        entries.add(Entry.of(
                Subject.DOCUMENT,
                one.id(),
                one.title(),
                place,
                Stream.ofNullable(one.number()).toList(),
                Stream.of(one.issuer(), one.source())));
        one.blocks()
                .forEach(block -> entries.add(Entry.of(
                        Subject.MEASURE,
                        block.id(),
                        block.title(),
                        book.places().blocks().get(block.id()),
                        List.of(),
                        Stream.of(one.title().zh(), one.title().en()))));
    }

    private void clause(Rulebook.ClauseEntry entry) {
        PolicyDocument document = book.documents().get(entry.clause().document());
        Text title = entry.clause().title();
        entries.add(Entry.of(
                        Subject.CLAUSE,
                        entry.clause().id(),
                        title == null ? Text.same(entry.clause().place()) : title,
                        book.places().clauses().get(entry.clause().id()),
                        entry.blocks(),
                        Stream.concat(
                                Stream.of(
                                        entry.declarative(),
                                        document == null ? "" : document.title().zh(),
                                        document == null ? "" : Objects.requireNonNullElse(document.number(), "")),
                                entry.carriedBy().stream()))
                .at(entry.clause().place()));
    }

    private void policy(Policy one) {
        entries.add(Entry.of(
                Subject.POLICY,
                one.id(),
                one.title(),
                book.places().policies().getOrDefault(one.id(), one.place()),
                one.conclusions().values().stream()
                        .flatMap(text -> Stream.of(text.zh(), text.en()))
                        .toList(),
                Stream.concat(
                        Stream.of(
                                one.subject().zh(),
                                one.subject().en(),
                                one.kind().name()),
                        one.warnings().stream().flatMap(text -> Stream.of(text.zh(), text.en())))));
    }

    private void rule(Rule rule) {
        Policy policy = Objects.requireNonNull(book.policies().get(rule.policy()), rule.policy());
        Stream<String> cited = rule.clauses().stream()
                .flatMap(id -> Stream.ofNullable(book.clauses().get(id)))
                .flatMap(entry -> Stream.concat(
                        Stream.of(entry.clause().place()),
                        Stream.ofNullable(entry.clause().title()).map(Text::zh)));
        Stream<String> kinds = rule.conditions().stream()
                .map(Rule.Condition::pattern)
                .map(Rule.Pattern::kind)
                .flatMap(kind -> Stream.of(kind.typeName(), kind.name(), kind.zh(), kind.en()));
        entries.add(Entry.of(
                Subject.RULE,
                rule.id(),
                Text.same(rule.title()),
                rule.place(),
                List.of(
                        policy.id(),
                        policy.title().zh(),
                        policy.title().en(),
                        rule.conclusion().name()),
                Stream.of(
                                cited,
                                kinds,
                                rule.notes().values().stream(),
                                ExpressionWalk.of(rule).flatMap(this::said))
                        .flatMap(texts -> texts)
                        .distinct()));
    }

    /** What an expression of a rule can be found by. */
    private Stream<String> said(Expression part) {
        if (part instanceof Expression.FieldOf field) {
            FactKind kind = field.kind();
            return Stream.of(
                    field.field().zh(),
                    field.field().en(),
                    kind.name() + "." + field.field().name(),
                    field.field().property());
        }
        if (part instanceof Expression.Constant constant) {
            return constant.value() instanceof Labelled code
                    ? Stream.of(code.zh(), code.en(), code.code())
                    : Stream.of(String.valueOf(constant.value()));
        }
        if (part instanceof Expression.Chosen chosen) {
            return Stream.of(chosen.key(), chosen.choice());
        }
        return part.figure().stream()
                .flatMap(key -> Stream.concat(
                        Stream.of(key),
                        Stream.concat(
                                book.book().parameter(key).stream()
                                        .flatMap(one -> Stream.concat(
                                                Stream.of(
                                                        one.title().zh(),
                                                        one.title().en()),
                                                one.values().stream()
                                                        .flatMap(value -> Stream.ofNullable(value.value()))
                                                        .map(number -> number.toPlainString()))),
                                book.book().table(key).stream()
                                        .flatMap(one -> Stream.of(
                                                one.title().zh(), one.title().en())))));
    }

    private void others() {
        book.book()
                .switches()
                .forEach(one -> entries.add(Entry.of(
                        Subject.READING,
                        one.key(),
                        one.why(),
                        one.place(),
                        one.choices(),
                        one.called().values().stream().flatMap(text -> Stream.of(text.zh(), text.en())))));
        book.combinations()
                .forEach(one -> entries.add(Entry.of(
                        Subject.COMBINATION,
                        one.id(),
                        one.title(),
                        one.place(),
                        one.sides().stream().flatMap(List::stream).toList(),
                        Stream.of(one.clause()))));
        book.checks()
                .forEach(one -> entries.add(Entry.of(
                        Subject.CHECK,
                        one.id(),
                        one.text(),
                        book.places().checks().get(one.id()),
                        List.of(),
                        one.test().operands().stream()
                                .filter(operand -> !operand.isAsOf())
                                .flatMap(operand -> Stream.of(
                                        operand.kind().name() + "."
                                                + operand.field().name(),
                                        operand.field().zh(),
                                        operand.field().en())))));
    }
}

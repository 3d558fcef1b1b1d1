package io.employmentpolicy.examples.service.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.employmentpolicy.examples.service.web.Spoken;
import io.employmentpolicy.model.source.PolicyDocument;
import io.employmentpolicy.model.source.Trust;
import io.employmentpolicy.model.text.Text;
import io.employmentpolicy.rules.PolicyCatalogue;
import io.employmentpolicy.rules.PolicyRegister;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** How policies are written. */
final class PolicyForm {
    private PolicyForm() {}

    /** A policy in a list; days are null where none is printed. */
    record Brief(
            String id,
            Object title,
            String kind,
            String subject,
            @Nullable String from,
            @Nullable String to,
            List<String> measures) {}

    /** A policy with what it rests on. */
    record Whole(
            String id,
            Object title,
            String kind,
            String subject,
            @Nullable String from,
            @Nullable String to,
            List<String> measures,
            List<String> needs,
            List<RuleOf> rules,
            List<ClauseOf> clauses,
            List<FigureOf> figures,
            List<DocumentOf> documents) {}

    /** A rule. */
    record RuleOf(String id, String title, List<String> clauses, List<String> figures) {}

    /** A clause. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record ClauseOf(
            String id,
            String document,
            String place,
            @Nullable Object title) {}

    /** A figure that its rules read. */
    record FigureOf(String key, Object title, String unit, List<String> trust) {}

    /** A document; what is not printed is left out. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record DocumentOf(
            String id,
            Object title,
            @Nullable String number,
            String issuer,
            @Nullable String issued,
            String source) {}

    static Brief brief(PolicyCatalogue.Entry entry, Spoken spoken) {
        return new Brief(
                entry.id(),
                InterviewForm.said(entry.title(), spoken),
                entry.kind().code(),
                entry.subject(),
                day(entry.from()),
                day(entry.to()),
                entry.measures());
    }

    static Whole whole(PolicyCatalogue.Entry entry, PolicyRegister register, Spoken spoken) {
        List<PolicyRegister.RuleEntry> rules = register.rules().stream()
                .filter(one -> one.policy().equals(entry.id()))
                .toList();
        Set<String> figures =
                rules.stream().flatMap(one -> one.figures().stream()).collect(Collectors.toSet());
        List<PolicyRegister.ClauseEntry> clauses = register.clauses().stream()
                .filter(one -> one.rules().stream().anyMatch(entry.rules()::contains))
                .toList();
        Set<String> documents =
                clauses.stream().map(one -> one.clause().document()).collect(Collectors.toCollection(TreeSet::new));
        return new Whole(
                entry.id(),
                InterviewForm.said(entry.title(), spoken),
                entry.kind().code(),
                entry.subject(),
                day(entry.from()),
                day(entry.to()),
                entry.measures(),
                entry.needs(),
                rules.stream()
                        .map(one -> new RuleOf(one.id(), one.title(), one.clauses(), one.figures()))
                        .toList(),
                clauses.stream()
                        .map(one -> new ClauseOf(
                                one.clause().id(),
                                one.clause().document(),
                                one.clause().place(),
                                titled(one.clause().title(), spoken)))
                        .toList(),
                register.figures().stream()
                        .filter(one -> figures.contains(one.key()))
                        .map(one -> new FigureOf(
                                one.key(),
                                InterviewForm.said(one.title(), spoken),
                                one.unit(),
                                one.trusts().stream().map(Trust::code).toList()))
                        .toList(),
                register.documents().stream()
                        .filter(one -> documents.contains(one.id()))
                        .map(one -> document(one, spoken))
                        .toList());
    }

    private static DocumentOf document(PolicyDocument one, Spoken spoken) {
        return new DocumentOf(
                one.id(),
                InterviewForm.said(one.title(), spoken),
                one.number(),
                one.issuer(),
                day(one.issued()),
                one.source());
    }

    private static @Nullable Object titled(@Nullable Text title, Spoken spoken) {
        return title == null ? null : InterviewForm.said(title, spoken);
    }

    private static @Nullable String day(java.time.@Nullable LocalDate day) {
        return day == null ? null : day.toString();
    }
}

package io.employmentpolicy.rules.exchange;

import com.fasterxml.jackson.core.JsonGenerator;
import io.employmentpolicy.model.decision.Amount;
import io.employmentpolicy.model.decision.Choice;
import io.employmentpolicy.model.decision.MissingFact;
import io.employmentpolicy.model.decision.MissingParameter;
import io.employmentpolicy.model.decision.Outcome;
import io.employmentpolicy.model.decision.Screening;
import io.employmentpolicy.model.decision.Screening.Finding;
import io.employmentpolicy.model.decision.Screening.Group;
import io.employmentpolicy.model.text.Language;
import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * 筛查写出。 / Writes screenings as JSON, in one language, small enough to be pushed. What concerns the case is written finding by finding;
 * of what does not, or is open for want of facts nobody gave, only ids are listed. Sums are strings; equal screenings give equal text.
 */
public final class ScreeningWriter {
    private static final Set<Group> LISTED = Set.of(Group.ASK, Group.UNTOUCHED, Group.OVER);

    private final JsonGenerator out;
    private final Language language;

    private ScreeningWriter(JsonGenerator out, Language language) {
        this.out = out;
        this.language = language;
    }

    /** 写成 JSON。 / The screening as one JSON object. */
    public static String json(Screening screening, Language language, boolean pretty) {
        return Json.text(pretty, out -> new ScreeningWriter(out, language).write(screening));
    }

    private void write(Screening screening) throws IOException {
        out.writeStartObject();
        out.writeStringField("as_of", screening.asOf().toString());
        out.writeStringField("edition", screening.edition().digest());
        out.writeStringField("verification", screening.verification().code());
        out.writeBooleanField("verified", screening.verified());
        for (Group group : Group.values()) {
            List<Finding> findings = screening.in(group);
            if (group == Group.DERIVED) {
                derived(findings);
            } else if (LISTED.contains(group)) {
                Json.strings(out, group.code(), ids(findings, any -> true));
            } else {
                out.writeArrayFieldStart(group.code());
                for (Finding finding : findings) {
                    finding(finding);
                }
                out.writeEndArray();
            }
        }
        out.writeArrayFieldStart("together");
        for (Choice choice : screening.choices()) {
            choice(choice, screening);
        }
        out.writeEndArray();
        Json.strings(
                out,
                "contradictions",
                screening.contradictions().stream()
                        .map(one -> one.text().in(language))
                        .toList());
        out.writeEndObject();
    }

    /** Statuses that hold and values that are known; of the others only the ids. */
    private void derived(List<Finding> findings) throws IOException {
        out.writeArrayFieldStart(Group.DERIVED.code());
        for (Finding one : findings) {
            if (holds(one)) {
                out.writeStartObject();
                out.writeStringField("policy", one.policy());
                optional("conclusion", one.conclusion().isEmpty() ? null : one.conclusion());
                subject(one);
                if (one.outcome() instanceof Outcome.Derived known) {
                    out.writeStringField("value", known.value());
                    optional("unit", known.unit().isEmpty() ? null : known.unit());
                }
                out.writeEndObject();
            }
        }
        out.writeEndArray();
        Json.strings(out, "derived_open", ids(findings, one -> one.outcome().open()));
        Json.strings(out, "derived_not", ids(findings, one -> !one.outcome().open() && !holds(one)));
    }

    private static boolean holds(Finding one) {
        return one.outcome() instanceof Outcome.Derived || one.outcome() instanceof Outcome.Eligible;
    }

    private static List<String> ids(List<Finding> findings, Predicate<Finding> which) {
        return findings.stream().filter(which).map(Finding::policy).distinct().toList();
    }

    private void subject(Finding one) throws IOException {
        if (one.subject().index() > 0 || one.subject().id() != null) {
            out.writeStringField("subject", one.subject().path());
            optional("subject_id", one.subject().id());
        }
    }

    private void finding(Finding one) throws IOException {
        out.writeStartObject();
        out.writeStringField("policy", one.policy());
        optional("conclusion", one.conclusion().isEmpty() ? null : one.conclusion());
        subject(one);
        out.writeStringField("title", one.title().in(language));
        out.writeStringField("result", one.outcome().code());
        out.writeStringField("word", one.word().in(language));
        if (!one.outcome().amounts().isEmpty()) {
            out.writeArrayFieldStart("sums");
            for (Amount amount : one.outcome().amounts()) {
                sum(amount);
            }
            out.writeEndArray();
        }
        strings(
                "missing_facts",
                one.outcome().missingFacts().stream().map(MissingFact::path).toList());
        strings(
                "missing_figures",
                one.outcome().missingParameters().stream()
                        .map(MissingParameter::key)
                        .toList());
        strings("failed", one.outcome().failed());
        strings("waiting_for", one.outcome().waitingFor());
        out.writeEndObject();
    }

    private void sum(Amount amount) throws IOException {
        out.writeStartObject();
        Amount.Quantity quantity = amount.quantity();
        if (quantity instanceof Amount.Exact exact) {
            out.writeStringField("least", exact.yuan().toString());
            out.writeStringField("most", exact.yuan().toString());
        } else if (quantity instanceof Amount.UpTo upTo) {
            out.writeStringField("most", upTo.yuan().toString());
        } else if (quantity instanceof Amount.Between between) {
            out.writeStringField("least", between.least().toString());
            optional("most", between.most());
        } else if (quantity instanceof Amount.NotPublished unpublished) {
            strings(
                    "not_published",
                    unpublished.parameters().stream().map(MissingParameter::key).toList());
        } else if (quantity instanceof Amount.DependsOnFacts open) {
            strings("depends_on", open.facts().stream().map(MissingFact::path).toList());
        }
        out.writeStringField("unit", amount.unit().name().toLowerCase(Locale.ROOT));
        optional("from", amount.from());
        if (amount.months() != null) {
            out.writeNumberField("months", amount.months());
        }
        optional("last_day", amount.lastDay());
        optional("claim_by", amount.claimBy());
        optional("payee", amount.payee() == null ? null : amount.payee().code());
        out.writeEndObject();
    }

    /** Only rights that concern the case; what nobody asked about cannot be weighed. */
    private void choice(Choice choice, Screening screening) throws IOException {
        Set<String> told = new HashSet<>();
        for (Finding one : screening.findings()) {
            if (!LISTED.contains(one.group())) {
                told.add(one.policy());
            }
        }
        List<Choice.Right> rights = choice.rights().stream()
                .filter(right -> told.contains(right.policy()))
                .toList();
        if (rights.isEmpty()) {
            return;
        }
        out.writeStartObject();
        out.writeStringField("state", choice.state().code());
        out.writeObjectFieldStart("standing");
        for (Choice.Right right : rights) {
            out.writeStringField(right.name(), right.standing().code());
        }
        out.writeEndObject();
        out.writeEndObject();
    }

    private void strings(String name, List<String> values) throws IOException {
        if (!values.isEmpty()) {
            Json.strings(out, name, values);
        }
    }

    private void optional(String name, @Nullable Object value) throws IOException {
        if (value != null) {
            out.writeStringField(name, value.toString());
        }
    }
}

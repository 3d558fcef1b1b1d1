package io.employmentpolicy.rules.exchange;

import com.fasterxml.jackson.core.JsonGenerator;
import io.employmentpolicy.model.decision.Changes;
import io.employmentpolicy.model.decision.Earliest;
import io.employmentpolicy.model.decision.Least;
import io.employmentpolicy.model.decision.MissingFact;
import io.employmentpolicy.model.decision.MissingParameter;
import io.employmentpolicy.model.decision.Outcome;
import io.employmentpolicy.model.decision.Reach;
import io.employmentpolicy.model.decision.Step;
import io.employmentpolicy.model.decision.Subject;
import io.employmentpolicy.model.decision.Turning;
import io.employmentpolicy.model.text.Language;
import io.employmentpolicy.model.text.Text;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** 变化写出。 / Writes what would turn answers, first days and least numbers as JSON, in one language or both; equal answers give equal text. */
public final class ChangesWriter {
    private final JsonGenerator out;
    private final @Nullable Language language;

    private ChangesWriter(JsonGenerator out, @Nullable Language language) {
        this.out = out;
        this.language = language;
    }

    /** 写成 JSON。 / What would turn the answers of a policy. */
    public static String json(Changes changes, Language language, boolean pretty) {
        return Json.text(pretty, out -> new ChangesWriter(out, language).write(changes));
    }

    /** 写成 JSON。 / What would turn the answers of a policy, in both languages. */
    public static String json(Changes changes, boolean pretty) {
        return Json.text(pretty, out -> new ChangesWriter(out, null).write(changes));
    }

    /** 写成 JSON。 / The first day of each answer. */
    public static String json(Earliest earliest, Language language, boolean pretty) {
        return Json.text(pretty, out -> new ChangesWriter(out, language).write(earliest));
    }

    /** 写成 JSON。 / The least number for each answer. */
    public static String json(Least least, Language language, boolean pretty) {
        return Json.text(pretty, out -> new ChangesWriter(out, language).write(least));
    }

    private void write(Changes changes) throws IOException {
        out.writeStartObject();
        out.writeStringField("as_of", changes.asOf().toString());
        out.writeStringField("edition", changes.edition().digest());
        out.writeStringField("policy", changes.policy());
        out.writeArrayFieldStart("answers");
        for (Turning one : changes.turnings()) {
            out.writeStartObject();
            about(one.title(), one.conclusion(), one.subject());
            out.writeStringField("result", one.now().code());
            out.writeStringField("aim", one.aim().code());
            out.writeStringField("search", one.search().code());
            out.writeArrayFieldStart("ways");
            for (Turning.Way way : one.ways()) {
                way(way);
            }
            out.writeEndArray();
            out.writeEndObject();
        }
        out.writeEndArray();
        out.writeEndObject();
    }

    private void way(Turning.Way way) throws IOException {
        out.writeStartObject();
        out.writeStringField("then", way.then().code());
        out.writeArrayFieldStart("steps");
        for (Step step : way.steps()) {
            out.writeStartObject();
            out.writeStringField("means", step.means().code());
            out.writeStringField("path", step.path().toString());
            text("label", step.label());
            text("from", step.from());
            text("to", step.to());
            if (step.bound() != Step.Bound.VALUE) {
                out.writeStringField("bound", step.bound().code());
            }
            if (!step.parts().isEmpty()) {
                out.writeObjectFieldStart("parts");
                for (Step.Part part : step.parts()) {
                    text(part.field(), part.to());
                }
                out.writeEndObject();
            }
            out.writeEndObject();
        }
        out.writeEndArray();
        out.writeEndObject();
    }

    private void write(Earliest earliest) throws IOException {
        out.writeStartObject();
        out.writeStringField("from", earliest.range().from().toString());
        out.writeStringField("to", String.valueOf(earliest.range().to()));
        out.writeStringField("edition", earliest.edition().digest());
        out.writeStringField("policy", earliest.policy());
        out.writeArrayFieldStart("answers");
        for (Earliest.Of one : earliest.reaches()) {
            reach(one.title(), one.conclusion(), one.subject(), one.reach());
        }
        out.writeEndArray();
        out.writeEndObject();
    }

    private void write(Least least) throws IOException {
        out.writeStartObject();
        out.writeStringField("as_of", least.asOf().toString());
        out.writeStringField("edition", least.edition().digest());
        out.writeStringField("policy", least.policy());
        out.writeStringField("path", least.path().toString());
        text("label", least.label());
        out.writeStringField("unit", least.unit());
        out.writeArrayFieldStart("answers");
        for (Least.Of one : least.reaches()) {
            reach(one.title(), one.conclusion(), one.subject(), one.reach());
        }
        out.writeEndArray();
        out.writeEndObject();
    }

    private void reach(Text title, String conclusion, Subject subject, Reach<?> reach) throws IOException {
        out.writeStartObject();
        about(title, conclusion, subject);
        out.writeStringField("reach", reach.code());
        if (reach instanceof Reach.From<?> from) {
            out.writeStringField("at", from.at().toString());
            if (from.before() != null) {
                waits("open_before", from.before());
            }
        } else if (reach instanceof Reach.Open<?> open) {
            out.writeStringField("at", open.at().toString());
            waits("because", open.because());
        }
        out.writeEndObject();
    }

    private void waits(String name, Outcome open) throws IOException {
        out.writeObjectFieldStart(name);
        Json.strings(
                out,
                "missing_facts",
                open.missingFacts().stream().map(MissingFact::path).toList());
        Json.strings(
                out,
                "missing_parameters",
                open.missingParameters().stream().map(MissingParameter::key).toList());
        Json.strings(out, "waiting_for", open.waitingFor());
        out.writeEndObject();
    }

    private void about(Text title, String conclusion, Subject subject) throws IOException {
        text("title", title);
        if (!conclusion.isEmpty()) {
            out.writeStringField("conclusion", conclusion);
        }
        out.writeStringField("subject", subject.path());
    }

    private void text(String name, @Nullable Text text) throws IOException {
        if (text == null) {
            return;
        }
        if (language != null) {
            out.writeStringField(name, text.in(language));
            return;
        }
        out.writeObjectFieldStart(name);
        out.writeStringField("zh", text.zh());
        out.writeStringField("en", text.en());
        out.writeEndObject();
    }
}

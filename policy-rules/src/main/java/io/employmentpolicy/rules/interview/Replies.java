package io.employmentpolicy.rules.interview;

import io.employmentpolicy.model.decision.FactPath;
import io.employmentpolicy.model.facts.Dictionary;
import io.employmentpolicy.model.facts.FactField;
import io.employmentpolicy.model.facts.FactKind;
import io.employmentpolicy.model.facts.Facts;
import io.employmentpolicy.model.problem.InvalidFactsException;
import io.employmentpolicy.model.problem.Place;
import io.employmentpolicy.model.problem.Problem;
import io.employmentpolicy.model.schema.Labelled;
import io.employmentpolicy.model.text.Text;
import io.employmentpolicy.model.value.MonthPeriod;
import io.employmentpolicy.model.value.Occurrence;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * 回答的采用。 / Takes an answer, a value of the model or text as people type it, into the facts. {@code ASK-101}: none of the answers allowed;
 * {@code ASK-102}: an answer that cannot be true beside what is told.
 */
final class Replies {
    private final Allowed.Part question;
    private final Typed typed;

    Replies(NextQuestion question) {
        this(
                new Allowed.Part(question.paths(), question.label(), question.allowed()),
                question.paths().size() == 1 ? question.path().toString() : "");
    }

    private Replies(Allowed.Part question, String place) {
        this.question = question;
        this.typed = new Typed(question.allowed(), place);
    }

    /**
     * The facts with the answer.
     *
     * @throws InvalidFactsException when it is none that is allowed
     */
    Facts into(Facts facts, Object given) {
        if (question.allowed() instanceof Allowed.Form form) {
            return filled(facts, form, typed.parts(form, given));
        }
        return question.allowed() instanceof Allowed.Ticks ticks
                ? ticked(facts, ticks, typed.ticks(ticks, given))
                : told(facts, question.path(), value(facts.dictionary(), given));
    }

    /** Everything that is wrong with a form is told at once. */
    private static Facts filled(Facts facts, Allowed.Form form, Map<Integer, Object> answers) {
        Facts now = facts;
        List<Problem> problems = new ArrayList<>();
        for (int i = 0; i < form.parts().size(); i++) {
            Allowed.Part part = form.parts().get(i);
            Object given = answers.get(i);
            if (given != null) {
                try {
                    now = new Replies(part, part.path().toString()).into(now, given);
                } catch (InvalidFactsException e) {
                    problems.addAll(e.problems());
                }
            }
        }
        if (!problems.isEmpty()) {
            throw new InvalidFactsException(problems);
        }
        return now;
    }

    private Facts ticked(Facts facts, Allowed.Ticks ticks, Map<Integer, Integer> counts) {
        Facts now = facts;
        for (int i = 0; i < ticks.lines().size(); i++) {
            FactPath path = ticks.lines().get(i).path();
            int count = counts.getOrDefault(i + 1, 0);
            now = count == Typed.NOT_KNOWN
                    ? now
                    : told(now, path, path.field() == null ? (Object) count : (Object) (count > 0));
        }
        return now;
    }

    private Facts told(Facts facts, FactPath path, Object value) {
        FactKind kind = FactEdit.kind(facts.dictionary(), path);
        try {
            return path.field() == null
                    ? FactEdit.counted(facts, kind, (Integer) value)
                    : FactEdit.told(facts, path, value);
        } catch (IllegalArgumentException e) {
            throw new InvalidFactsException(List.of(new Problem(
                    "ASK-102",
                    Place.of("interview"),
                    path.toString(),
                    new Text(value + "，与已答的不能同时成立", value + ", which cannot be true beside what is told"),
                    new Text("与同一记录其他各项相容的回答", "an answer that fits the other fields of the record"),
                    new Text("核对起止先后", "check which came first"))));
        }
    }

    private Object value(Dictionary dictionary, Object given) {
        FactPath path = question.path();
        if (path.field() == null) {
            return question.allowed() instanceof Allowed.Count count
                    ? (Object) typed.count(count, given)
                    : (Object) (typed.truth(given) ? 1 : 0);
        }
        FactField field = FactEdit.field(dictionary, path);
        Object value = given instanceof String text ? read(field, Typed.plain(text)) : given;
        if (!fits(field, value)) {
            throw typed.refused(given);
        }
        return value;
    }

    private Object read(FactField field, String text) {
        if (field.type().isEvent() && Typed.saysNotYet(text)) {
            return Occurrence.notYet();
        }
        return switch (field.type().base()) {
            case BOOLEAN -> typed.truth(text);
            case ENUM -> typed.one(listed(field), text);
            case ENUM_SET -> typed.some(FieldValues.codes(field), text);
            case INTEGER -> typed.whole(text);
            case DECIMAL -> typed.number(text);
            case TEXT ->
                field.codes().isEmpty()
                        ? typed.words(text)
                        : typed.one(FieldValues.codes(field), text).code();
            case TEXT_EVENT -> Occurrence.at(typed.words(text));
            case DATE -> typed.day(text);
            case DATE_EVENT -> Occurrence.at(typed.day(text));
            case MONTH -> typed.month(text);
            case DATE_TIME -> typed.moment(text);
            case DATE_TIME_EVENT -> Occurrence.at(typed.moment(text));
            case MONTH_PERIOD -> typed.months(text);
            case TEXT_SET ->
                typed.some(FieldValues.codes(field), text).stream()
                        .map(Labelled::code)
                        .collect(Collectors.toUnmodifiableSet());
            case LIST -> throw new IllegalStateException("not asked for: " + field);
        };
    }

    /** The codes in the order in which they were listed. */
    private List<Labelled> listed(FactField field) {
        return question.allowed() instanceof Allowed.OneOf list
                        && !list.options().isEmpty()
                ? FieldValues.codes(field).stream()
                        .filter(code -> list.options().stream()
                                .anyMatch(option -> option.code().equals(code.code())))
                        .toList()
                : FieldValues.codes(field);
    }

    /** Whether the field can hold the value, and within its limits. */
    private static boolean fits(FactField field, Object value) {
        return switch (field.type().base()) {
            case BOOLEAN -> value instanceof Boolean;
            case ENUM ->
                value instanceof Labelled code && FieldValues.codes(field).contains(code);
            case ENUM_SET ->
                value instanceof Set<?> codes && FieldValues.codes(field).containsAll(codes);
            case INTEGER -> value instanceof Integer whole && FieldValues.within(field, BigDecimal.valueOf(whole));
            case DECIMAL ->
                value instanceof BigDecimal number
                        && FieldValues.within(field, number)
                        && (!field.isMoney() || number.stripTrailingZeros().scale() <= FieldValues.digits(field));
            case TEXT -> value instanceof String text && (field.codes().isEmpty() || isCode(field, text));
            case DATE -> value instanceof LocalDate;
            case MONTH -> value instanceof YearMonth;
            case DATE_TIME -> value instanceof LocalDateTime;
            case MONTH_PERIOD -> value instanceof MonthPeriod;
            case DATE_EVENT -> event(value, LocalDate.class);
            case DATE_TIME_EVENT -> event(value, LocalDateTime.class);
            case TEXT_EVENT -> event(value, String.class);
            case TEXT_SET -> value instanceof Set<?> codes && codes.stream().allMatch(one -> isCode(field, one));
            case LIST -> false;
        };
    }

    private static boolean isCode(FactField field, Object text) {
        return field.codes().stream().anyMatch(one -> one.code().equals(text));
    }

    private static boolean event(Object value, Class<?> type) {
        return value instanceof Occurrence<?> event
                && event.at().filter(at -> !type.isInstance(at)).isEmpty();
    }
}

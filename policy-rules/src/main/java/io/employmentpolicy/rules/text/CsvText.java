package io.employmentpolicy.rules.text;

import io.employmentpolicy.model.decision.Amount;
import io.employmentpolicy.model.decision.Choice.Worth;
import io.employmentpolicy.model.decision.Decision;
import io.employmentpolicy.model.decision.Determination;
import io.employmentpolicy.model.decision.MissingFact;
import io.employmentpolicy.model.text.Language;
import io.employmentpolicy.model.value.Yuan;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * 答复的表格。 / Answers as CSV (RFC 4180, line feeds): a line for every conclusion about every row and for every sum of it. Cells that a
 * spreadsheet would take for a formula get an apostrophe in front.
 */
public final class CsvText {
    private static final List<String> COLUMNS = List.of(
            "policy",
            "title",
            "conclusion",
            "subject",
            "row",
            "subject_id",
            "apart_by",
            "result",
            "word",
            "least",
            "most",
            "unit",
            "from",
            "months",
            "last_day",
            "claim_by",
            "why",
            "missing");

    private final Speech speech;

    private CsvText(Language language) {
        this.speech = new Speech(language);
    }

    /** 表头。 / The names of the columns, behind those of one's own. */
    public static String header(List<String> own) {
        List<String> all = new ArrayList<>(own);
        all.addAll(COLUMNS);
        return line(all);
    }

    /** 各行。 / The lines of a decision, each behind cells of one's own. */
    public static List<String> lines(Decision decision, Language language, List<String> own) {
        CsvText text = new CsvText(language);
        return decision.determinations().stream()
                .flatMap(one -> text.rows(one).stream())
                .map(cells -> {
                    List<String> all = new ArrayList<>(own);
                    all.addAll(cells);
                    return line(all);
                })
                .toList();
    }

    private List<List<String>> rows(Determination one) {
        List<Amount> amounts = one.outcome().amounts();
        List<@Nullable Amount> each = new ArrayList<>(amounts);
        if (each.isEmpty()) {
            each.add(null);
        }
        return each.stream().map(amount -> cells(one, amount)).distinct().toList();
    }

    private List<String> cells(Determination one, @Nullable Amount amount) {
        List<String> cells = new ArrayList<>();
        cells.add(one.policy());
        cells.add(speech.told(one.title()));
        cells.add(one.conclusion());
        cells.add(one.subject().kind());
        cells.add(String.valueOf(one.subject().index() + 1));
        cells.add(Objects.requireNonNullElse(one.subject().id(), ""));
        cells.add(one.subject().mark() == null ? "" : speech.told(one.subject().mark()));
        cells.add(one.outcome().code());
        cells.add(speech.told(one.word()));
        Worth worth = amount == null ? null : worth(amount.quantity());
        cells.add(worth == null ? "" : worth.least().toString());
        cells.add(worth == null || worth.most() == null ? "" : worth.most().toString());
        cells.add(amount == null || worth == null ? "" : amount.unit().name().toLowerCase(Locale.ROOT));
        cells.add(amount == null ? "" : shown(amount.from()));
        cells.add(amount == null ? "" : shown(amount.months()));
        cells.add(amount == null ? "" : shown(amount.lastDay()));
        cells.add(amount == null ? "" : shown(amount.claimBy()));
        cells.add(one.outcome().open() ? "" : RollText.why(one, speech.language()));
        cells.add(one.outcome().missingFacts().stream().map(MissingFact::path).collect(Collectors.joining("; ")));
        return cells;
    }

    private static @Nullable Worth worth(Amount.Quantity quantity) {
        if (quantity instanceof Amount.Exact exact) {
            return new Worth(exact.yuan(), exact.yuan());
        }
        if (quantity instanceof Amount.UpTo upTo) {
            return new Worth(Yuan.ZERO, upTo.yuan());
        }
        return quantity instanceof Amount.Between between ? new Worth(between.least(), between.most()) : null;
    }

    private static String shown(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }

    private static String line(List<String> cells) {
        return cells.stream().map(CsvText::cell).collect(Collectors.joining(","));
    }

    private static String cell(String text) {
        String safe = text.isEmpty() || "=+-@\t\r".indexOf(text.charAt(0)) < 0 ? text : "'" + text;
        boolean quoted = safe.chars().anyMatch(one -> one == ',' || one == '"' || one == '\n' || one == '\r');
        return quoted ? "\"" + safe.replace("\"", "\"\"") + "\"" : safe;
    }
}

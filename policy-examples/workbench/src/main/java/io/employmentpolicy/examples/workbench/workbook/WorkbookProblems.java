package io.employmentpolicy.examples.workbench.workbook;

import io.employmentpolicy.model.text.Text;
import io.employmentpolicy.rules.problem.Catalogue;
import io.employmentpolicy.rules.problem.Mistake;
import io.employmentpolicy.rules.problem.Wording;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/** 工作簿的问题。 / What can be wrong with a workbook: XLSX-1 about the file, XLSX-2 about sheets, XLSX-3 about cells, XLSX-4 about folders. */
public final class WorkbookProblems {
    /** 措辞目录。 / The sentences. */
    public static final Catalogue CATALOGUE = Catalogue.beside(WorkbookProblems.class);

    static final Mistake EMPTY = CATALOGUE.mistake("XLSX-101");
    static final Mistake TOO_LARGE = CATALOGUE.mistake("XLSX-102");
    static final Mistake OLD_FORMAT = CATALOGUE.mistake("XLSX-103");
    static final Mistake ENCRYPTED = CATALOGUE.mistake("XLSX-104");
    static final Mistake NO_WORKBOOK = CATALOGUE.mistake("XLSX-105");
    static final Mistake BOMB = CATALOGUE.mistake("XLSX-106");
    static final Mistake PARTS = CATALOGUE.mistake("XLSX-107");
    static final Mistake ENTITIES = CATALOGUE.mistake("XLSX-108");
    static final Mistake ALIVE = CATALOGUE.mistake("XLSX-109");
    static final Mistake TOO_MANY_ROWS = CATALOGUE.mistake("XLSX-110.rows");
    static final Mistake TOO_MANY_CELLS = CATALOGUE.mistake("XLSX-110.cells");
    static final Mistake FOREIGN = CATALOGUE.mistake("XLSX-111");
    static final Mistake UNKNOWN_MEASURE = CATALOGUE.mistake("XLSX-112");
    static final Mistake MISSING_SHEET = CATALOGUE.mistake("XLSX-201");
    static final Mistake STRANGE_SHEET = CATALOGUE.mistake("XLSX-202");
    static final Mistake HIDDEN_SHEET = CATALOGUE.mistake("XLSX-203");
    static final Mistake HIDDEN_ROW = CATALOGUE.mistake("XLSX-204.row");
    static final Mistake HIDDEN_COLUMN = CATALOGUE.mistake("XLSX-204.column");
    static final Mistake MERGED = CATALOGUE.mistake("XLSX-205");
    static final Mistake MISSING_HEADING = CATALOGUE.mistake("XLSX-206");
    static final Mistake STRANGE_HEADING = CATALOGUE.mistake("XLSX-207.strange");
    static final Mistake OWN_COLUMN = CATALOGUE.mistake("XLSX-207.own");
    static final Mistake HEADING_TWICE = CATALOGUE.mistake("XLSX-208");
    static final Mistake HEADING_DIFFERS = CATALOGUE.mistake("XLSX-209");
    static final Mistake BEYOND = CATALOGUE.mistake("XLSX-210");
    static final Mistake SUM = CATALOGUE.mistake("XLSX-211");
    static final Mistake NOTE = CATALOGUE.mistake("XLSX-212");
    static final Mistake HEADINGS_MOVED = CATALOGUE.mistake("XLSX-213");
    static final Mistake COPIED_SHEET = CATALOGUE.mistake("XLSX-214");
    static final Mistake FORMULA = CATALOGUE.mistake("XLSX-301");
    static final Mistake ERROR_VALUE = CATALOGUE.mistake("XLSX-302");
    static final Mistake BLANKS = CATALOGUE.mistake("XLSX-303");
    static final Mistake FULL_WIDTH = CATALOGUE.mistake("XLSX-304");
    static final Mistake TEXT_DAY = CATALOGUE.mistake("XLSX-305.day");
    static final Mistake TEXT_DAY_OTHER = CATALOGUE.mistake("XLSX-305.other");
    static final Mistake TEXT_NUMBER = CATALOGUE.mistake("XLSX-306.number");
    static final Mistake TEXT_NUMBER_OTHER = CATALOGUE.mistake("XLSX-306.other");
    static final Mistake WRONG_TYPE = CATALOGUE.mistake("XLSX-307");
    static final Mistake UNKNOWN_CODE = CATALOGUE.mistake("XLSX-308");
    static final Mistake DUPLICATE = CATALOGUE.mistake("XLSX-309");
    static final Mistake CHANGED_REFERENCE = CATALOGUE.mistake("XLSX-310");
    static final Mistake UNEQUAL = CATALOGUE.mistake("XLSX-311");
    static final Mistake COMMA = CATALOGUE.mistake("XLSX-312");
    static final Mistake UNREADABLE = CATALOGUE.mistake("XLSX-313");
    static final Mistake REMOVED = CATALOGUE.mistake("XLSX-401.row");
    static final Mistake REMOVED_DUTY = CATALOGUE.mistake("XLSX-401.duty");
    static final Mistake ELSEWHERE = CATALOGUE.mistake("XLSX-402");
    static final Mistake BY_HAND = CATALOGUE.mistake("XLSX-403");

    static final Wording DID_YOU_MEAN = CATALOGUE.wording("did-you-mean");
    static final Wording CHOOSE_LISTED = CATALOGUE.wording("choose-listed");
    static final Wording FACT_PATH = CATALOGUE.wording("fact-path");
    static final Wording EXPORT_AGAIN = CATALOGUE.wording("export-again");
    static final Wording RENAME_SHEET = CATALOGUE.wording("rename-sheet");
    static final Wording OWN_SHEETS = CATALOGUE.wording("own-sheets");
    static final Wording FORMAT_AS_DAY = CATALOGUE.wording("format-as-day");
    static final Wording NUMBER_ALONE = CATALOGUE.wording("number-alone");
    static final Wording NOTHING = CATALOGUE.wording("nothing");

    private static final Map<Column.Kind, Wording> EXPECTED = expected();

    private WorkbookProblems() {}

    private static Map<Column.Kind, Wording> expected() {
        Map<Column.Kind, Wording> expected = new EnumMap<>(Column.Kind.class);
        for (Column.Kind kind : Column.Kind.values()) {
            expected.put(kind, CATALOGUE.wording("kind." + kind.name().toLowerCase(Locale.ROOT)));
        }
        return expected;
    }

    /** What a cell of a kind of column says. */
    static Text expected(Column.Kind kind) {
        return Objects.requireNonNull(EXPECTED.get(kind)).text();
    }

    /** What may stand somewhere, one after another. */
    static Text listed(List<String> known) {
        return new Text(String.join("、", known), String.join(", ", known));
    }
}

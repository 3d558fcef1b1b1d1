package io.employmentpolicy.rules.document;

import io.employmentpolicy.model.problem.Place;
import io.employmentpolicy.model.problem.Problem;
import io.employmentpolicy.model.text.Text;
import io.employmentpolicy.rules.problem.Catalogue;
import io.employmentpolicy.rules.problem.Mistake;
import io.employmentpolicy.rules.problem.Wording;
import io.employmentpolicy.rules.suggest.ForeignBytes;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** 文件读取的问题。 / What can be wrong with a file before anything is known of what it is about. */
public final class DocumentProblems {
    /** 措辞目录。 / The sentences. */
    public static final Catalogue CATALOGUE = Catalogue.beside(DocumentProblems.class);

    static final Mistake EMPTY = CATALOGUE.mistake("DOC-101");
    static final Mistake BYTE_ORDER_MARK = CATALOGUE.mistake("DOC-104");
    static final Mistake KEY_NO_TEXT = CATALOGUE.mistake("DOC-114");
    static final Mistake BEYOND_HEADER = CATALOGUE.mistake("DOC-116");
    static final Mistake OPEN_QUOTE = CATALOGUE.mistake("DOC-117.open");
    static final Mistake STRAY_QUOTE = CATALOGUE.mistake("DOC-117.stray");
    static final Mistake OTHER_SEPARATOR = CATALOGUE.mistake("DOC-118");
    static final Mistake MERGE_MARK = CATALOGUE.mistake("DOC-120");
    static final Mistake LINE_BELOW = CATALOGUE.mistake("DOC-119");

    static final Wording ALIAS = CATALOGUE.wording("reuse.alias");
    static final Wording ANCHOR = CATALOGUE.wording("reuse.anchor");
    static final Wording MERGE_KEY = CATALOGUE.wording("reuse.merge");

    private static final Mistake TOO_LARGE = CATALOGUE.mistake("DOC-102");
    private static final Mistake NOT_UTF8 = CATALOGUE.mistake("DOC-103");
    private static final Mistake CUT = CATALOGUE.mistake("DOC-103.cut");
    private static final Mistake UTF_16 = CATALOGUE.mistake("DOC-103.utf-16");
    private static final Mistake WORKBOOK = CATALOGUE.mistake("DOC-103.workbook");
    private static final Mistake CONTROL = CATALOGUE.mistake("DOC-105.control");
    private static final Mistake HALF_CHARACTER = CATALOGUE.mistake("DOC-105.half");
    private static final Mistake MALFORMED = CATALOGUE.mistake("DOC-105.malformed");
    private static final Mistake DUPLICATE = CATALOGUE.mistake("DOC-106");
    private static final Mistake SEVERAL_JSON = CATALOGUE.mistake("DOC-107.json");
    private static final Mistake SEVERAL_YAML = CATALOGUE.mistake("DOC-107.yaml");
    private static final Mistake REUSE = CATALOGUE.mistake("DOC-108");
    private static final Mistake TAG = CATALOGUE.mistake("DOC-109");
    private static final Mistake TOO_DEEP = CATALOGUE.mistake("DOC-110");
    private static final Mistake TOO_MANY_NODES = CATALOGUE.mistake("DOC-111");
    private static final Mistake TOO_LONG = CATALOGUE.mistake("DOC-112");
    private static final Mistake NO_NUMBER = CATALOGUE.mistake("DOC-113");
    private static final Mistake TOO_MANY = CATALOGUE.mistake("DOC-115");

    /** A name and its value without a blank between, an item without one behind its dash, a name on a line by itself. */
    private static final Pattern SLIPS = Pattern.compile("(?m)(?<tight>^\\s*(?:-"
            + " )?[A-Za-z][\\w.-]*:[^\\s/].*$)|(?<dash>^\\s*-[^\\s-].*$)|(?<colon>^\\s*[a-z][\\w.-]*\\s*$)");

    /** Blanks of word processors and input methods before the first word of a line; they do not indent. */
    private static final Pattern BLANKS = Pattern.compile("(?m)^[ \\u00A0\\u3000]*[\\u00A0\\u3000]");

    private static final Wording ENDS = CATALOGUE.wording("malformed.end");
    private static final Wording TIGHT = CATALOGUE.wording("remedy.tight");
    private static final Wording DASH = CATALOGUE.wording("remedy.dash");
    private static final Wording COLON = CATALOGUE.wording("remedy.colon");
    private static final Wording SIGN = CATALOGUE.wording("malformed.sign");
    private static final Wording CLOSE = CATALOGUE.wording("remedy.close");
    private static final Wording INDENT = CATALOGUE.wording("remedy.indent");
    private static final Wording CHECK_JSON = CATALOGUE.wording("remedy.json");
    private static final Wording QUOTE = CATALOGUE.wording("remedy.quote");
    private static final Wording BLANK = CATALOGUE.wording("remedy.blank");
    private static final Wording TABS = CATALOGUE.wording("remedy.tab");
    private static final Wording WIDE = CATALOGUE.wording("remedy.wide");
    private static final Wording FURTHER = CATALOGUE.wording("reuse.further");

    /** What an input method types where the language needs its half-width twin. */
    private static final String FULL_WIDTH = "：“”［］｛｝＂＇";

    /** Beside names and texts without quotes, a comma may be meant as one; in JSON there is nothing but quotes. */
    private static final String FULL_WIDTH_JSON = FULL_WIDTH + "，；【】‘’－";

    private static final int LONGEST_TAG = 40;

    private DocumentProblems() {}

    static Problem tooLarge(Place place, int bytes) {
        return TOO_LARGE.at(place, "", bytes, DocumentReader.MAX_BYTES);
    }

    static Problem notUtf8(Place place, int offset, int value, ForeignBytes form) {
        Mistake mistake = switch (form) {
            case UTF_16 -> UTF_16;
            case WORKBOOK -> WORKBOOK;
            case CUT -> CUT;
            case OTHER -> NOT_UTF8;
        };
        return mistake.at(place, "", offset, String.format(Locale.ROOT, "0x%02X", value));
    }

    static Problem control(Place place, char found) {
        return CONTROL.at(place, "", codePoint(found));
    }

    static Problem halfCharacter(Place place, char found) {
        return HALF_CHARACTER.at(place, "", codePoint(found));
    }

    /** What does not fit the language, with the cause that is most likely by what stands there. */
    static Problem malformed(DocumentReader.Syntax syntax, SourceText source, Place place, int found) {
        Text what = found < 0 ? ENDS.text() : SIGN.text(sign(found));
        return MALFORMED.at(place, "", what, syntax, remedy(syntax, found, source.linesBefore(place)));
    }

    private static Text remedy(DocumentReader.Syntax syntax, int found, String around) {
        int wide = fullWidth(around, syntax == DocumentReader.Syntax.JSON ? FULL_WIDTH_JSON : FULL_WIDTH);
        if (wide >= 0) {
            return WIDE.text(Character.toString(wide));
        }
        if (found < 0) {
            return CLOSE.text();
        }
        if (syntax == DocumentReader.Syntax.JSON) {
            return CHECK_JSON.text();
        }
        if (found == '\t') {
            return TABS.text();
        }
        if (BLANKS.matcher(around).find()) {
            return BLANK.text();
        }
        Matcher slip = SLIPS.matcher(around);
        if (slip.find()) {
            return (slip.group("tight") != null ? TIGHT : slip.group("dash") != null ? DASH : COLON)
                    .text(slip.group().strip());
        }
        return found == '@' || found == '`' || found == '%' || found == ':' ? QUOTE.text() : INDENT.text();
    }

    /** The first such sign outside quotes and comments; -1 if there is none. */
    private static int fullWidth(String lines, String signs) {
        int quote = -1;
        boolean comment = false;
        for (int i = 0; i < lines.length(); i++) {
            char c = lines.charAt(i);
            if (c == '\n') {
                quote = -1;
                comment = false;
            } else if (quote >= 0) {
                quote = c == quote ? -1 : quote;
            } else if (c == '"' || c == '\'') {
                quote = c;
            } else if (c == '#') {
                comment = true;
            } else if (!comment && signs.indexOf(c) >= 0) {
                return c;
            }
        }
        return -1;
    }

    static Problem duplicate(Place place, String name, Place first) {
        return DUPLICATE.at(place, name, name, first.line(), first.column());
    }

    static Problem several(DocumentReader.Syntax syntax, Place place) {
        return (syntax == DocumentReader.Syntax.YAML ? SEVERAL_YAML : SEVERAL_JSON).at(place, "");
    }

    static Problem reuse(Place place, Wording what) {
        return REUSE.at(place, "", what.text());
    }

    /** The same problem in further places of the document. */
    static Problem further(Problem first, int places) {
        return REUSE.at(first.place(), "", FURTHER.text(first.found(), places));
    }

    static Problem tag(Place place, String tag) {
        return TAG.at(place, "", tag.length() <= LONGEST_TAG ? tag : tag.substring(0, LONGEST_TAG) + "…");
    }

    static Problem tooDeep(Place place) {
        return TOO_DEEP.at(place, "", DocumentReader.MAX_DEPTH);
    }

    static Problem tooManyNodes(Place place) {
        return TOO_MANY_NODES.at(place, "", DocumentReader.MAX_NODES);
    }

    static Problem tooLong(Place place) {
        return TOO_LONG.at(place, "", DocumentReader.MAX_TEXT);
    }

    static Problem noNumber(Place place, String text) {
        return NO_NUMBER.at(place, "", text);
    }

    static Problem tooMany(Place place) {
        return TOO_MANY.at(place, "", DocumentReader.MAX_PROBLEMS);
    }

    private static String sign(int found) {
        return found == '\t' || found == '\n' || found == '\r' || found == ' ' || found == 0x85
                ? codePoint(found)
                : "“" + Character.toString(found) + "”";
    }

    private static String codePoint(int found) {
        return String.format(Locale.ROOT, "U+%04X", found);
    }
}

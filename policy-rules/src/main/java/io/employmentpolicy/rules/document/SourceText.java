package io.employmentpolicy.rules.document;

import io.employmentpolicy.model.problem.Place;
import io.employmentpolicy.rules.suggest.ForeignBytes;
import io.employmentpolicy.rules.suggest.MergeMarks;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.OptionalInt;

/** The decoded text of one document, and places in it. */
final class SourceText {

    private static final int BOM = 0xFEFF;

    private final String file;
    private final String text;
    private final boolean narrow;

    private SourceText(String file, String text) {
        this.file = file;
        this.text = text;
        this.narrow = text.chars().noneMatch(c -> Character.isSurrogate((char) c));
    }

    /** Decodes strictly; whatever an editor shows differently from what a program reads is refused. */
    static SourceText decode(String file, byte[] bytes) throws Unreadable {
        if (bytes.length > DocumentReader.MAX_BYTES) {
            throw new Unreadable(DocumentProblems.tooLarge(Place.of(file), bytes.length));
        }
        CharBuffer chars = CharBuffer.allocate(bytes.length);
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CoderResult result = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT)
                .decode(in, chars, true);
        String text = chars.flip().toString();
        if (result.isError()) {
            throw new Unreadable(DocumentProblems.notUtf8(
                    place(file, text, text.length()),
                    in.position(),
                    bytes[in.position()] & 0xFF,
                    ForeignBytes.of(bytes)));
        }
        if (!text.isEmpty() && text.charAt(0) == BOM) {
            throw new Unreadable(DocumentProblems.BYTE_ORDER_MARK.at(new Place(file, 1, 1), ""));
        }
        for (int i = 0; i < text.length(); i++) {
            if (!printable(text.charAt(i))) {
                throw new Unreadable(DocumentProblems.control(place(file, text, i), text.charAt(i)));
            }
        }
        OptionalInt merged = MergeMarks.line(text);
        if (merged.isPresent()) {
            throw new Unreadable(DocumentProblems.MERGE_MARK.at(new Place(file, merged.getAsInt(), 1), ""));
        }
        return new SourceText(file, text);
    }

    private static boolean printable(char c) {
        return c >= ' ' && c <= '~'
                || c == '\t'
                || c == '\n'
                || c == '\r'
                || c == '\u0085'
                || c >= '\u00A0' && c <= '\uFFFD';
    }

    private static Place place(String file, String text, int offset) {
        int line = 1;
        int start = 0;
        for (int i = 0; i < offset; i++) {
            if (text.charAt(i) == '\n') {
                line++;
                start = i + 1;
            }
        }
        return new Place(file, line, text.codePointCount(start, offset) + 1);
    }

    String text() {
        return text;
    }

    /** Refuses a line so long that the YAML parser, which looks ahead to its end, would take minutes over it. */
    void refuseLongLines() throws Unreadable {
        int start = 0;
        for (int line = 1; start < text.length(); line++) {
            int end = text.indexOf('\n', start);
            end = end < 0 ? text.length() : end;
            if (end - start > DocumentReader.MAX_TEXT + DocumentReader.MAX_DEPTH) {
                throw new Unreadable(DocumentProblems.tooLong(place(line, 1)));
            }
            start = end + 1;
        }
    }

    Place place(int line, int column) {
        return new Place(file, Math.max(line, 0), Math.max(column, 0));
    }

    /** Where the text ends. */
    Place end() {
        return place(file, text, text.length());
    }

    Place whole() {
        return Place.of(file);
    }

    /**
     * The character at a position the parser named; -1 behind the end.
     *
     * @param index counted in code points for YAML, in characters for JSON; the same as long as no character needs two
     */
    int at(DocumentReader.Syntax syntax, long index) {
        int length = text.length();
        if (index < 0 || index >= length) {
            return -1;
        }
        if (narrow || syntax == DocumentReader.Syntax.JSON) {
            return text.codePointAt((int) index);
        }
        int offset = cursor.offset(text, (int) index);
        return offset >= length ? -1 : text.codePointAt(offset);
    }

    private final Cursor cursor = new Cursor();

    /** Turns code points into characters; the parser moves forwards, so each step is short. */
    private static final class Cursor {
        private int points;
        private int offset;

        int offset(String text, int index) {
            if (index < points) {
                points = 0;
                offset = 0;
            }
            while (points < index && offset < text.length()) {
                offset += Character.charCount(text.codePointAt(offset));
                points++;
            }
            return offset;
        }
    }

    /** The line of a place and the one before it, in which a mistake often lies that shows only later. */
    String linesBefore(Place place) {
        int start = 0;
        int before = 0;
        for (int line = 1; line < place.line(); line++) {
            int end = text.indexOf('\n', start);
            if (end < 0) {
                break;
            }
            before = start;
            start = end + 1;
        }
        int end = text.indexOf('\n', start);
        return text.substring(before, end < 0 ? text.length() : end);
    }
}

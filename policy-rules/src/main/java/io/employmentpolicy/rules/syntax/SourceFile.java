package io.employmentpolicy.rules.syntax;

import io.employmentpolicy.model.problem.Place;
import io.employmentpolicy.rules.problem.Mistake;
import io.employmentpolicy.rules.problem.Problems;
import io.employmentpolicy.rules.suggest.ForeignBytes;
import io.employmentpolicy.rules.suggest.MergeMarks;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.OptionalInt;

/** 规则与表文件的文字。 / The text of a rule file or table: strict UTF-8 without byte-order mark, of reasonable size. */
public final class SourceFile {
    private static final int MOST_BYTES = 4 * 1024 * 1024;
    private static final int LONGEST_LINE = 10_000;
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private SourceFile() {}

    private static Mistake strange(byte[] bytes) {
        return switch (ForeignBytes.of(bytes)) {
            case UTF_16 -> SyntaxProblems.SOURCE_102_UTF_16;
            case WORKBOOK -> SyntaxProblems.SOURCE_102_WORKBOOK;
            case CUT -> SyntaxProblems.SOURCE_102_CUT;
            case OTHER -> SyntaxProblems.SOURCE_102_GBK;
        };
    }

    /** 文件的文字。 / The text of a file; empty, with a problem, when it cannot be read. */
    public static Optional<String> text(String file, byte[] bytes, Problems problems) {
        if (bytes.length > MOST_BYTES) {
            problems.add(SyntaxProblems.SOURCE_101.at(Place.of(file), "", bytes.length, MOST_BYTES));
            return Optional.empty();
        }
        CharBuffer chars = CharBuffer.allocate(bytes.length);
        CoderResult result = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes), chars, true);
        String text = chars.flip().toString();
        if (result.isError()) {
            int line = (int) text.chars().filter(c -> c == '\n').count() + 1;
            problems.add(strange(bytes).at(Place.of(file, line), ""));
            return Optional.empty();
        }
        if (text.startsWith(BYTE_ORDER_MARK)) {
            problems.add(SyntaxProblems.SOURCE_103.at(Place.of(file, 1), ""));
            text = text.substring(1);
        }
        String[] lines = text.split("\n", -1);
        for (int i = 0; i < lines.length; i++) {
            if (lines[i].length() > LONGEST_LINE) {
                problems.add(SyntaxProblems.SOURCE_104.at(Place.of(file, i + 1), "", lines[i].length(), LONGEST_LINE));
                return Optional.empty();
            }
        }
        OptionalInt merged = MergeMarks.line(text);
        if (merged.isPresent()) {
            problems.add(SyntaxProblems.SOURCE_106.at(Place.of(file, merged.getAsInt()), ""));
            return Optional.empty();
        }
        HiddenCharacters.report(file, text, problems);
        return Optional.of(text);
    }
}

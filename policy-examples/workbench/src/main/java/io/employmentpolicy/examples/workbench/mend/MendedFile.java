package io.employmentpolicy.examples.workbench.mend;

import io.employmentpolicy.rules.document.DocumentReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.regex.Pattern;

/**
 * 改正后的文件。 / A policy file as it is and as it is mended.
 *
 * @param path inside the folder
 * @param before content now
 * @param after content mended; the same where nothing is
 * @param mends what is mended, in the order in which it was found
 */
public record MendedFile(String path, byte[] before, byte[] after, List<Mend> mends) {
    private static final String MARK = "\uFEFF";
    private static final Charset GB18030 = Charset.forName("GB18030");

    /** What a text in Chinese holds; bytes of something else, read as such, hold other things. */
    private static final Pattern READABLE =
            Pattern.compile("[\\p{IsHan}\\p{Punct}\\p{Alnum}\\p{Space}　-〿！-～‘-”…—℃①-⑳]*");

    /** Copies the list. */
    public MendedFile {
        mends = List.copyOf(mends);
    }

    /** 能否改正这种文件。 / Whether a file is of a kind that is mended. */
    public static boolean knows(String path) {
        return path.endsWith(".yaml") || path.endsWith(".csv") || path.endsWith(".drl") || path.endsWith(".rules.txt");
    }

    /**
     * 改正。 / Mends a file.
     *
     * @param folder all files beside it, for the units of tables
     * @return empty where it is no text in an encoding that can be told for sure
     */
    public static Optional<MendedFile> of(String path, SortedMap<String, byte[]> folder) {
        byte[] bytes = folder.getOrDefault(path, new byte[0]);
        return Decoded.of(bytes).map(decoded -> mended(path, bytes, decoded, folder));
    }

    private static MendedFile mended(String path, byte[] bytes, Decoded decoded, SortedMap<String, byte[]> folder) {
        boolean table = path.endsWith(".csv");
        String text = decoded.text();
        boolean marked = text.startsWith(MARK);
        String bare = marked ? text.substring(1) : text;
        String lines = bare.replace("\r\n", "\n").replace('\r', '\n');
        Draft draft = new Draft(lines);
        boolean keepsMark = table && (marked || !decoded.charset().isEmpty()); // spreadsheets tell UTF-8 by it
        if (!decoded.charset().isEmpty()) {
            draft.whole(Mend.Kind.ENCODING, decoded.charset(), "UTF-8");
        }
        if (marked && !keepsMark) {
            draft.whole(Mend.Kind.MARK, "U+FEFF", "");
        }
        if (!lines.equals(bare)) {
            draft.whole(Mend.Kind.LINE_ENDS, bare.contains("\r\n") ? "CRLF" : "CR", "LF");
        }
        if (!table) {
            for (int at = 0; at < draft.size(); at++) {
                draft.put(at, Mend.Kind.INDENT, indented(draft.line(at)));
            }
        }
        if (path.endsWith(".yaml")) {
            YamlMends.mend(draft);
        } else if (table) {
            TableMends.mend(draft, Units.ratio(path, folder));
        } else if (path.endsWith(".drl")) {
            RuleMends.mend(draft);
        }
        for (int at = 0; at < draft.size(); at++) {
            draft.put(at, Mend.Kind.BLANKS, blanks(draft.line(at), path));
        }
        byte[] after = draft.mends().isEmpty()
                ? bytes
                : ((keepsMark ? MARK : "") + draft.text()).getBytes(StandardCharsets.UTF_8);
        return new MendedFile(path, bytes, after, draft.mends());
    }

    /** The blanks that word processors and input methods put before a line, as plain ones; the wide one is as wide as two. */
    private static String indented(String line) {
        int words = 0;
        while (words < line.length() && " \u00A0\u3000".indexOf(line.charAt(words)) >= 0) {
            words++;
        }
        return line.substring(0, words).replace('\u00A0', ' ').replace("\u3000", "  ") + line.substring(words);
    }

    /** Blanks at the end of a line; those of a text that goes on in the next line mean something. */
    private static String blanks(String line, String path) {
        boolean inText =
                !path.endsWith(".csv") && line.chars().filter(c -> c == '"').count() % 2 == 1;
        return inText ? line : line.replaceAll("[ \\t\\u00A0\\u3000]+$", "");
    }

    /**
     * 解码。 / A text and the encoding it was in.
     *
     * @param charset what to call it; empty for UTF-8
     */
    private record Decoded(String text, String charset) {
        static Optional<Decoded> of(byte[] bytes) {
            if (bytes.length > DocumentReader.MAX_BYTES) {
                return Optional.empty();
            }
            if (bytes.length >= 2
                    && (bytes[0] == (byte) 0xFF && bytes[1] == (byte) 0xFE
                            || bytes[0] == (byte) 0xFE && bytes[1] == (byte) 0xFF)) {
                return strict(bytes, StandardCharsets.UTF_16)
                        .filter(text -> text.indexOf('\0') < 0)
                        .map(text -> new Decoded(text, "UTF-16"));
            }
            return strict(bytes, StandardCharsets.UTF_8)
                    .map(text -> new Decoded(text, ""))
                    .or(() -> strict(bytes, GB18030)
                            .filter(text -> READABLE.matcher(text).matches())
                            .map(text -> new Decoded(text, "GBK")));
        }

        private static Optional<String> strict(byte[] bytes, Charset charset) {
            try {
                return Optional.of(
                        charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
            } catch (CharacterCodingException e) {
                return Optional.empty();
            }
        }
    }
}

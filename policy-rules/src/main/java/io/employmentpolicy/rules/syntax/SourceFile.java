package io.employmentpolicy.rules.syntax;

import io.employmentpolicy.model.problem.Place;
import io.employmentpolicy.model.text.Text;
import io.employmentpolicy.rules.problem.Problems;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** 规则与表文件的文字。 / The text of a rule file or table: strict UTF-8 without byte-order mark, of reasonable size. */
public final class SourceFile {
    private static final int MOST_BYTES = 4 * 1024 * 1024;
    private static final int LONGEST_LINE = 10_000;
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private SourceFile() {}

    public static Optional<String> text(String file, byte[] bytes, Problems problems) {
        if (bytes.length > MOST_BYTES) {
            problems.add(
                    "SOURCE-101",
                    Place.of(file),
                    "",
                    new Text("文件有 " + bytes.length + " 字节", "a file of " + bytes.length + " bytes"),
                    new Text("至多 " + MOST_BYTES + " 字节", "at most " + MOST_BYTES + " bytes"),
                    new Text("拆成数个文件", "split it into several files"));
            return Optional.empty();
        }
        CharBuffer chars = CharBuffer.allocate(bytes.length);
        CoderResult result = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes), chars, true);
        String text = chars.flip().toString();
        if (result.isError()) {
            int line = (int) text.chars().filter(c -> c == '\n').count() + 1;
            problems.add(
                    "SOURCE-102",
                    Place.of(file, line),
                    "",
                    new Text("不是 UTF-8 编码，可能是 GBK", "bytes that are not UTF-8, GBK perhaps"),
                    new Text("UTF-8", "UTF-8"),
                    new Text("用编辑器另存为 UTF-8", "save the file as UTF-8"));
            return Optional.empty();
        }
        if (text.startsWith(BYTE_ORDER_MARK)) {
            problems.add(
                    "SOURCE-103",
                    Place.of(file, 1),
                    "",
                    new Text("有字节顺序标记（BOM）", "a byte-order mark"),
                    new Text("无 BOM 的 UTF-8", "UTF-8 without byte-order mark"),
                    new Text("另存为“UTF-8（无 BOM）”", "save as UTF-8 without BOM"));
            text = text.substring(1);
        }
        String[] lines = text.split("\n", -1);
        for (int i = 0; i < lines.length; i++) {
            if (lines[i].length() > LONGEST_LINE) {
                problems.add(
                        "SOURCE-104",
                        Place.of(file, i + 1),
                        "",
                        new Text("一行有 " + lines[i].length() + " 个字符", "a line of " + lines[i].length() + " characters"),
                        new Text("至多 " + LONGEST_LINE + " 个", "at most " + LONGEST_LINE),
                        new Text("分成数行", "break the line"));
                return Optional.empty();
            }
        }
        HiddenCharacters.report(file, text, problems);
        return Optional.of(text);
    }
}

package io.employmentpolicy.rules.document;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import io.employmentpolicy.model.problem.Problem;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;

/**
 * 文档读取。 / Reads the bytes of one YAML or JSON document into a tree.
 *
 * <p>Only the plain core of both languages is taken: one document of strict UTF-8 without a byte order mark, every name
 * once, no anchors, aliases, merge keys or tags, nothing that is not a number where a number is meant. Whatever is wrong
 * comes back as problems, {@code DOC-101} to {@code DOC-115}; nothing is thrown for content. Thread-safe.
 */
public final class DocumentReader {

    /** 文件大小上限(字节)。 / The largest document, in bytes. */
    public static final int MAX_BYTES = 16 * 1024 * 1024;

    /** 嵌套层数上限。 / The deepest nesting of lists and mappings. */
    public static final int MAX_DEPTH = 64;

    /** 节点数上限。 / The largest number of values, lists and mappings together. */
    public static final int MAX_NODES = 1_000_000;

    /** 单个文本长度上限(字符)。 / The longest single text or name, in Java characters; about the longest line of YAML too. */
    public static final int MAX_TEXT = 1024 * 1024;

    /** 单个文件列出的问题数上限。 / The most problems listed for one document; reading ends there. */
    public static final int MAX_PROBLEMS = 100;

    /** One level deeper than allowed, so that our own message comes first; numbers keep the parser's limit of 1,000 digits. */
    private static final StreamReadConstraints CONSTRAINTS = StreamReadConstraints.builder()
            .maxNestingDepth(MAX_DEPTH + 1)
            .maxStringLength(MAX_TEXT)
            .maxNameLength(MAX_TEXT)
            .build();

    /** NaN is read in order to be refused at its own place. */
    private static final JsonFactory JSON = JsonFactory.builder()
            .streamReadConstraints(CONSTRAINTS)
            .configure(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS, true)
            .configure(JsonFactory.Feature.CANONICALIZE_FIELD_NAMES, false)
            .build();

    private static final YAMLFactory YAML = YAMLFactory.builder()
            .streamReadConstraints(CONSTRAINTS)
            .loaderOptions(yamlOptions())
            .build();

    private DocumentReader() {}

    private static LoaderOptions yamlOptions() {
        LoaderOptions options = new LoaderOptions();
        options.setCodePointLimit(MAX_BYTES + 1);
        options.setNestingDepthLimit(MAX_DEPTH + 1);
        return options;
    }

    /**
     * 读取 YAML。 / Reads one YAML document.
     *
     * @param file name for the places, such as the path inside the policy folder
     * @param bytes the content; not changed and not kept
     */
    public static Reading yaml(String file, byte[] bytes) {
        return read(Syntax.YAML, file, bytes);
    }

    /**
     * 读取 JSON。 / Reads one JSON document.
     *
     * @param file name for the places
     * @param bytes the content; not changed and not kept
     */
    public static Reading json(String file, byte[] bytes) {
        return read(Syntax.JSON, file, bytes);
    }

    /**
     * 读取 CSV。 / Reads a table: a list of one mapping a row, under the names of the first line; every value as it is written, empty cells left out.
     *
     * @param file name for the places, which tell line and column
     * @param bytes UTF-8, with a byte order mark or without; not changed and not kept
     */
    public static Reading csv(String file, byte[] bytes) {
        Objects.requireNonNull(file, "file");
        List<Problem> problems = new ArrayList<>();
        Node root = null;
        try {
            boolean marked = bytes.length > 2
                    && (bytes[0] & 0xFF) == 0xEF
                    && (bytes[1] & 0xFF) == 0xBB
                    && (bytes[2] & 0xFF) == 0xBF;
            byte[] bare = marked ? Arrays.copyOfRange(bytes, 3, bytes.length) : bytes;
            root = new CsvTree(file, SourceText.decode(file, bare).text(), problems).document();
        } catch (Unreadable e) {
            problems.add(e.problem());
        }
        return new Reading(root, problems);
    }

    private static Reading read(Syntax syntax, String file, byte[] bytes) {
        Objects.requireNonNull(file, "file");
        Objects.requireNonNull(bytes, "bytes");
        List<Problem> problems = new ArrayList<>();
        Node root = null;
        try {
            SourceText source = SourceText.decode(file, bytes);
            if (syntax == Syntax.YAML) {
                source.refuseLongLines();
            }
            root = parse(syntax, source, problems);
        } catch (Unreadable e) {
            problems.add(e.problem());
        }
        return new Reading(root, problems);
    }

    private static Node parse(Syntax syntax, SourceText source, List<Problem> problems) throws Unreadable {
        JsonFactory factory = syntax == Syntax.JSON ? JSON : YAML;
        try (JsonParser parser = factory.createParser(source.text())) {
            return new TreeBuilder(syntax, source, parser, problems).document();
        } catch (IOException e) {
            throw new IllegalStateException("a text in memory cannot fail to close", e);
        }
    }

    /** The two languages, which differ in how a value shows that it is a text. */
    enum Syntax {
        YAML,
        JSON;

        /** Whether a value that begins with this character was written as a text. */
        boolean quotes(int first) {
            return first == '"' || this == YAML && (first == '\'' || first == '|' || first == '>');
        }

        /** Whether an unquoted value stands for null. */
        boolean isNull(String text) {
            return text.equals("null")
                    || this == YAML
                            && (text.isEmpty() || text.equals("~") || text.equals("Null") || text.equals("NULL"));
        }

        /** Whether an unquoted value is one of the things that are numbers by type and not by nature. */
        boolean isNoNumber(@Nullable String text) {
            if (text == null) {
                return false;
            }
            String bare = text.startsWith("-") || text.startsWith("+") ? text.substring(1) : text;
            return this == JSON
                    ? bare.equals("NaN") || bare.equals("INF") || bare.equals("Infinity")
                    : bare.equals(".nan")
                            || bare.equals(".NaN")
                            || bare.equals(".NAN")
                            || bare.equals(".inf")
                            || bare.equals(".Inf")
                            || bare.equals(".INF");
        }
    }
}

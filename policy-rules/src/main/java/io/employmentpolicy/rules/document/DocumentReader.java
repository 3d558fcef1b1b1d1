package io.employmentpolicy.rules.document;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import io.employmentpolicy.model.problem.Place;
import io.employmentpolicy.model.problem.Problem;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;

/**
 * 文档读取。 / Reads the bytes of one YAML or JSON document, or of one table in CSV, into a tree.
 *
 * <p>Only the plain core of YAML and JSON is taken: one document of strict UTF-8 without a byte order mark, every name
 * once, no anchors, aliases, merge keys or tags, nothing that is not a number where a number is meant. Whatever is wrong
 * comes back as problems, {@code DOC-101} to {@code DOC-118}; nothing is thrown for content. Thread-safe.
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
     * 读取 CSV。 / Reads a table: its first row names the columns; the tree is a list with a mapping for every further row, in which an empty cell
     * is no entry and every value is as written. A byte order mark is passed over: spreadsheets write one.
     *
     * @param file name for the places
     * @param bytes the content; not changed and not kept
     */
    public static Reading csv(String file, byte[] bytes) {
        Objects.requireNonNull(file, "file");
        Objects.requireNonNull(bytes, "bytes");
        List<Problem> problems = new ArrayList<>();
        Node root = null;
        try {
            root = new CsvBuilder(SourceText.decode(file, withoutMark(bytes)), problems).build();
        } catch (Unreadable e) {
            problems.add(e.problem());
        }
        return new Reading(root, problems);
    }

    /** 去掉字节顺序标记。 / The content without the byte order mark that spreadsheets put before a table, if there is one. */
    public static byte[] withoutMark(byte[] bytes) {
        boolean marked =
                bytes.length >= 3 && bytes[0] == (byte) 0xEF && bytes[1] == (byte) 0xBB && bytes[2] == (byte) 0xBF;
        return marked ? Arrays.copyOfRange(bytes, 3, bytes.length) : bytes;
    }

    /**
     * 单元格内的写法。 / What the text of one cell says when it is read as YAML, such as a list in brackets; everything in it stands where the cell
     * stands.
     */
    public static Reading cell(Node.Scalar cell) {
        Reading reading = yaml(
                cell.place().file(),
                Objects.requireNonNull(cell.text(), "a cell with text").getBytes(StandardCharsets.UTF_8));
        List<Problem> problems = reading.problems().stream()
                .map(one ->
                        new Problem(one.code(), cell.place(), one.subject(), one.found(), one.expected(), one.fix()))
                .toList();
        return new Reading(reading.root() == null ? null : moved(reading.root(), cell.place()), problems);
    }

    private static Node moved(Node node, Place place) {
        if (node instanceof Node.Sequence sequence) {
            return new Node.Sequence(
                    sequence.items().stream().map(item -> moved(item, place)).toList(), place);
        }
        if (node instanceof Node.Mapping mapping) {
            Map<String, Node> entries = new LinkedHashMap<>();
            Map<String, Place> keys = new LinkedHashMap<>();
            mapping.entries().forEach((name, entry) -> {
                entries.put(name, moved(entry, place));
                keys.put(name, place);
            });
            return new Node.Mapping(entries, keys, place);
        }
        Node.Scalar scalar = (Node.Scalar) node;
        return new Node.Scalar(scalar.text(), scalar.quoted(), place);
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

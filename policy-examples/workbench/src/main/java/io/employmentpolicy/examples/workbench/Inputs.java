package io.employmentpolicy.examples.workbench;

import io.employmentpolicy.model.problem.InvalidFactsException;
import io.employmentpolicy.model.problem.Place;
import io.employmentpolicy.model.problem.Problem;
import io.employmentpolicy.model.text.Text;
import io.employmentpolicy.rules.document.DocumentReader;
import io.employmentpolicy.rules.exchange.FactsReader;
import io.employmentpolicy.rules.exchange.Question;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** 读取文件。 / Reads files, none of them before its size is known to be bearable. */
final class Inputs {
    private static final String CASES = "cases";
    private static final String BASES = "bases.yaml";

    private Inputs() {}

    static void present(Path path) {
        if (Files.isDirectory(path)) {
            throw refused(
                    "WB-102",
                    path,
                    new Text("是目录，不是文件", "a directory, not a file"),
                    new Text("一个文件", "a file"),
                    new Text("写出其中的文件，如 " + path + "/*.yaml", "name the files in it, such as " + path + "/*.yaml"));
        }
        if (!Files.isRegularFile(path)) {
            boolean special = Files.exists(path);
            throw refused(
                    "WB-101",
                    path,
                    special
                            ? new Text("是管道或设备，不是文件", "a pipe or device, not a file")
                            : new Text("没有这个文件", "no such file"),
                    new Text("可读的文件", "a file that can be read"),
                    new Text("检查路径", "check the path"));
        }
    }

    static byte[] file(Path path) {
        present(path);
        try {
            long size = Files.size(path);
            if (size > DocumentReader.MAX_BYTES) {
                throw refused(
                        "DOC-102",
                        path,
                        new Text("文件有 " + size + " 字节", "a file of " + size + " bytes"),
                        new Text(
                                "至多 " + DocumentReader.MAX_BYTES + " 字节",
                                "at most " + DocumentReader.MAX_BYTES + " bytes"),
                        new Text("拆成数个文件，或用 JSON Lines 从标准输入读取", "split it, or send JSON Lines to standard input"));
            }
            try (InputStream in = Files.newInputStream(path)) {
                return in.readNBytes(DocumentReader.MAX_BYTES + 1);
            }
        } catch (IOException e) {
            throw refused(
                    "WB-103",
                    path,
                    new Text("文件不能读取", "a file that cannot be read"),
                    new Text("可读的文件", "a file that can be read"),
                    new Text("检查权限", "check its permissions"));
        }
    }

    /** A table kept in a form that only other programs open. */
    static InvalidFactsException otherTable(Path path) {
        return refused(
                "WB-119",
                path,
                new Text("这里打不开的表格文件", "a table in a form that is not opened here"),
                new Text(
                        "JSON Lines（.jsonl）、CSV（.csv）或事实文件的目录",
                        "JSON Lines (.jsonl), CSV (.csv) or a directory of facts files"),
                new Text(
                        "另存为“CSV UTF-8（逗号分隔）”，列名同案例表；Parquet 由 spark-batch 的 lines 写成 JSON Lines，接到 --facts -",
                        "save it as “CSV UTF-8” with the columns of a case table; lines of spark-batch writes Parquet as"
                                + " JSON Lines, to be read by --facts -"));
    }

    /** The question in a facts file. */
    static Question question(FactsReader reader, String input) {
        return reader.read(input, file(Path.of(input)));
    }

    static Path directory(Path path) {
        if (!Files.isDirectory(path)) {
            boolean file = Files.exists(path);
            throw refused(
                    "WB-104",
                    path,
                    file ? new Text("是文件，不是目录", "a file, not a directory") : new Text("没有这个目录", "no such directory"),
                    new Text("政策目录", "a policy directory"),
                    file ? new Text("写它所在的目录", "name the directory it lies in") : new Text("检查路径", "check the path"));
        }
        if (walk(path, any -> true).isEmpty()) {
            throw refused(
                    "WB-107",
                    path,
                    new Text("目录里没有文件", "a directory without files"),
                    new Text(
                            "measure.yaml、parameters.yaml、*.drl 等政策文件",
                            "policy files such as measure.yaml, parameters.yaml, *.drl"),
                    new Text("检查路径，或放入政策文件", "check the path, or put policy files into it"));
        }
        return path;
    }

    /** Case files: those named, and of a directory those in its {@code cases} folders, or all of its tables and YAML files when it has none. */
    static Map<String, byte[]> cases(List<Path> paths) {
        SortedMap<String, byte[]> files = new TreeMap<>();
        for (Path path : paths) {
            List<Path> found = Files.isDirectory(path) ? inDirectory(path) : List.of(path);
            for (Path file : found) {
                files.put(name(file), file(file));
                Path bases = file.resolveSibling(BASES);
                if (Files.isRegularFile(bases)) {
                    files.put(name(bases), file(bases));
                }
            }
        }
        return files;
    }

    private static String name(Path path) {
        return path.toAbsolutePath().normalize().toString().replace('\\', '/');
    }

    private static List<Path> inDirectory(Path directory) {
        List<Path> all = walk(directory, Inputs::isCaseFile);
        List<Path> cases = all.stream().filter(Inputs::inCases).toList();
        if (all.isEmpty()) {
            throw refused(
                    "WB-108",
                    directory,
                    new Text("目录里没有案例文件", "a directory without case files"),
                    new Text("*.csv 或 *.yaml 案例文件，或 cases 目录", "case files *.csv or *.yaml, or a folder cases"),
                    new Text("检查路径", "check the path"));
        }
        return cases.isEmpty() ? all : cases;
    }

    /** The facts files of a directory, sorted. */
    static List<Path> factsFiles(Path directory) {
        return walk(directory, Inputs::isCaseFile).stream()
                .filter(file -> !file.toString().endsWith(".csv"))
                .toList();
    }

    private static List<Path> walk(Path directory, Predicate<Path> wanted) {
        try (Stream<Path> walk = Files.walk(directory.toRealPath())) {
            return walk.filter(Files::isRegularFile).filter(wanted).sorted().toList();
        } catch (IOException | UncheckedIOException e) {
            throw refused(
                    "WB-103",
                    directory,
                    new Text("目录不能读取", "a directory that cannot be read"),
                    new Text("可读的目录", "a directory that can be read"),
                    new Text("检查权限", "check its permissions"));
        }
    }

    private static boolean inCases(Path file) {
        Path folder = file.toAbsolutePath().normalize().getParent();
        return folder != null && folder.endsWith(CASES);
    }

    private static boolean isCaseFile(Path file) {
        String name = file.toString();
        return name.endsWith(".csv") || name.endsWith(".yaml") || name.endsWith(".yml") || name.endsWith(".json");
    }

    private static InvalidFactsException refused(String code, Path path, Text found, Text expected, Text fix) {
        return new InvalidFactsException(
                List.of(new Problem(code, Place.of(path.toString()), "", found, expected, fix)));
    }

    /** Refuses what no file can be written to, before anybody was asked anything. */
    static void writable(Path path) {
        Path folder = path.toAbsolutePath().getParent();
        if (Files.isDirectory(path)
                || folder == null
                || !Files.isDirectory(folder)
                || !Files.isWritable(Files.exists(path) ? path : folder)) {
            throw refused(
                    "WB-110",
                    path,
                    new Text("不能写入", "cannot be written to"),
                    new Text("可写的文件，其目录已经存在", "a file that can be written, in a directory that exists"),
                    new Text("检查路径和权限", "check the path and its permissions"));
        }
    }

    /** What is there already is not written over. */
    static void absent(Path file) {
        if (Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
            throw new InvalidFactsException(List.of(new Problem(
                    "WB-120",
                    Place.of(file.toString()),
                    "",
                    new Text("已有这个文件", "the file is there"),
                    new Text("还没有的文件", "a file that is not there yet"),
                    new Text("另选目录，或先移走它", "choose another directory, or move it away"))));
        }
    }

    static InvalidFactsException noDay(String name) {
        return new InvalidFactsException(List.of(new Problem(
                "WB-105",
                Place.of(name),
                "as_of",
                new Text("没有评定日", "no day of the decision"),
                new Text("as_of: 2026-03-31 这样的日期", "a day such as as_of: 2026-03-31"),
                new Text("在文件中写明 as_of，或用 --as-of", "write as_of in the file or use --as-of"))));
    }

    static Problem longLine(String name, long line) {
        return new Problem(
                "WB-106",
                new Place(name, (int) Math.min(line, Integer.MAX_VALUE), 0),
                "",
                new Text("这一行过长", "a line that is too long"),
                new Text(
                        "每行至多 " + DocumentReader.MAX_BYTES + " 字节",
                        "at most " + DocumentReader.MAX_BYTES + " bytes a line"),
                new Text("每行只写一次提问", "write one question a line"));
    }

    static Problem emptyLine(String name, long line) {
        return emptyLine(name, line, new Text("空行", "an empty line"));
    }

    /** Several of them, told at the last. */
    static Problem emptyLines(String name, long first, long last) {
        return emptyLine(
                name, last, new Text("第 " + first + " 至 " + last + " 行都是空行", "empty lines, " + first + " to " + last));
    }

    private static Problem emptyLine(String name, long line, Text found) {
        return new Problem(
                "WB-109",
                new Place(name, (int) Math.min(line, Integer.MAX_VALUE), 0),
                "",
                found,
                new Text("每行一次提问", "a question on every line"),
                new Text("删去空行", "remove what is empty"));
    }

    /** A directory of policies that broke off while it was read. */
    static Problem unreadable() {
        return new Problem(
                "WB-103",
                Place.of("--overlay"),
                "",
                new Text("目录不能读取", "a directory that cannot be read"),
                new Text("可读的目录", "a directory that can be read"),
                new Text("检查权限", "check its permissions"));
    }

    /** What the engine found wrong with a question, at the input it came from. */
    static InvalidFactsException at(String name, InvalidFactsException found) {
        return new InvalidFactsException(found.problems().stream()
                .map(one ->
                        new Problem(one.code(), Place.of(name), one.subject(), one.found(), one.expected(), one.fix()))
                .toList());
    }

    /** What nobody foresaw, on one line of many: the others are answered all the same. */
    static Problem failure(String name, long line) {
        return new Problem(
                "WB-500",
                new Place(name, (int) Math.min(line, Integer.MAX_VALUE), 0),
                "",
                new Text("程序内部错误", "an internal failure"),
                new Text("每行一个结果", "an answer for every line"),
                new Text("请报告", "please report it"));
    }
}

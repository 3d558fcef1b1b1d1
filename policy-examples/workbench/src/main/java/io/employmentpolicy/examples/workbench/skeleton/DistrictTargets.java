package io.employmentpolicy.examples.workbench.skeleton;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** 另一个区的目标。 / The targets of the plan that is shipped for another district: the same measures by the same reports, the figures not yet published. */
final class DistrictTargets {
    private static final String RISING = "rising";
    private static final String NOT_PUBLISHED = "?";
    private static final String OF_TARGETS = ":目标,";
    private static final int CLAUSE_PARTS = 4;

    private final PlanText names;
    private final PlanDates dates;
    private final PlanDates shipped;
    private final List<String> header;

    private DistrictTargets(PlanText names, PlanDates dates, PlanDates shipped, List<String> header) {
        this.names = names;
        this.dates = dates;
        this.shipped = shipped;
        this.header = header;
    }

    /**
     * The table of targets, from the one that is shipped.
     *
     * @param shipped the days of the plan that is shipped
     */
    static String of(String table, PlanText names, PlanDates dates, PlanDates shipped) {
        List<String> lines = table.lines().toList();
        DistrictTargets targets = new DistrictTargets(names, dates, shipped, split(lines.get(0)));
        return lines.stream()
                .skip(1)
                .map(DistrictTargets::split)
                .filter(row -> PlanText.CODE.equals(row.get(targets.header.indexOf("region"))))
                .map(targets::row)
                .collect(Collectors.joining("\n", "\uFEFF" + lines.get(0) + ",note\n", "\n"));
    }

    /** The clauses that the targets cite, of a document of the district's own. */
    static String clauses(String table, PlanText names) {
        List<String> lines = table.lines().toList();
        return lines.stream()
                .skip(1)
                .filter(line -> line.startsWith(PlanText.CODE + "-") && line.contains(OF_TARGETS))
                .map(line -> clause(line, names))
                .collect(Collectors.joining("\n", "\uFEFF" + lines.get(0) + "\n", "\n"));
    }

    /** Id, document, place and the rest, whose last column names a block of the document that is shipped. */
    private static String clause(String line, PlanText names) {
        String[] parts = line.split(",", CLAUSE_PARTS);
        String rest = parts[CLAUSE_PARTS - 1];
        return String.join(
                ",",
                own(parts[0], names),
                document(names),
                "待填",
                own(names.renamed(rest.substring(0, rest.lastIndexOf(',') + 1)), names));
    }

    /** The id of the document of targets. */
    static String document(PlanText names) {
        return names.code() + "-PLAN";
    }

    private String own(String id) {
        return own(id, names);
    }

    private static String own(String ids, PlanText names) {
        return ids.replace(PlanText.CODE + "-", names.code() + "-");
    }

    private static List<String> split(String line) {
        return Arrays.stream(line.split(",", -1)).map(String::strip).toList();
    }

    private String row(List<String> model) {
        List<String> row = new ArrayList<>(model);
        String threshold = model.get(header.indexOf("threshold"));
        boolean rising = model.get(header.indexOf("comparator")).equals(RISING);
        row.set(header.indexOf("id"), own(model.get(header.indexOf("id"))));
        row.set(header.indexOf("clause"), own(model.get(header.indexOf("clause"))));
        row.set(header.indexOf("region"), names.code());
        row.set(header.indexOf("title"), names.renamed(model.get(header.indexOf("title"))));
        row.set(header.indexOf("threshold"), rising ? "" : NOT_PUBLISHED);
        row.set(header.indexOf("from"), dates.month(model.get(header.indexOf("from")), shipped));
        row.set(header.indexOf("to"), dates.month(model.get(header.indexOf("to")), shipped));
        row.add("待填：" + names.name() + "文件第几条；西青区是" + (rising ? "比上年提高" : threshold) + "；没有这一项目标的删去这一行");
        return String.join(",", row);
    }
}

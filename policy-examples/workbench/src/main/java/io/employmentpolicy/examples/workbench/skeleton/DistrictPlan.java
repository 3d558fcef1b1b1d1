package io.employmentpolicy.examples.workbench.skeleton;

import io.employmentpolicy.model.text.Text;
import io.employmentpolicy.rules.PolicyEngine;
import io.employmentpolicy.rules.edition.LookupTable;
import io.employmentpolicy.rules.edition.Parameter;
import io.employmentpolicy.rules.edition.ParameterBook.Switch;
import io.employmentpolicy.rules.edition.Policy;
import io.employmentpolicy.rules.edition.Rulebook;
import io.employmentpolicy.rules.reading.Layer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * 另一个区的方案。 / The plan of another district as an overlay of the shipped one: its names, its code where rules ask for one, and a table of figures
 * left open. Measures, rules and clauses stay those that are shipped.
 */
public final class DistrictPlan {
    /** 随库方案的区。 / The code of the district whose plan is shipped. */
    public static final String SHIPPED = "XQ";

    private static final String FOLDER = "xiqing/leye-xiqing-2022/";
    private static final String TARGETS_OF_CITY = "tianjin/programme-targets/";
    private static final String TO_FILL = "待填";
    private static final Pattern RULE = Pattern.compile("^rule .*?^end$", Pattern.MULTILINE | Pattern.DOTALL);

    private final Rulebook book;
    private final SortedMap<String, byte[]> shipped = Layer.shipped().files();
    private final PlanText names;
    private final PlanDates dates;
    private final PlanDates shippedDates;
    private final SortedMap<String, String> files = new TreeMap<>();

    private DistrictPlan(Rulebook book, PlanText names, PlanDates dates) {
        this.book = book;
        this.names = names;
        this.dates = dates;
        this.shippedDates = PlanDates.of(text("documents.yaml"));
    }

    /**
     * 各文件。 / Text by path, but for the cases, which {@link DistrictCases} adds.
     *
     * @param engine of the shipped policies
     * @param name Chinese name of the district, such as 北辰区
     * @param code its code in facts, such as BC
     * @param dates when it is in force
     */
    public static SortedMap<String, String> of(PolicyEngine engine, String name, String code, PlanDates dates) {
        DistrictPlan plan = new DistrictPlan(engine.rulebook(), new PlanText(name, code), dates);
        plan.document();
        plan.policies();
        plan.rules();
        plan.rows("clauses.csv");
        plan.shipped.keySet().stream()
                .filter(path -> path.startsWith(FOLDER) && path.endsWith("duties.csv"))
                .forEach(path -> plan.rows(path.substring(FOLDER.length())));
        plan.figures();
        plan.tables();
        plan.files.put(
                "targets/clauses.csv",
                DistrictTargets.clauses(plan.shippedText(TARGETS_OF_CITY + "clauses.csv"), plan.names));
        plan.files.put(
                "targets/targets.csv",
                DistrictTargets.of(
                        plan.shippedText(TARGETS_OF_CITY + "targets.csv"), plan.names, dates, plan.shippedDates));
        return plan.files;
    }

    private String text(String path) {
        return shippedText(FOLDER + path);
    }

    private String shippedText(String path) {
        String text = new String(shipped.getOrDefault(path, new byte[0]), StandardCharsets.UTF_8);
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    /** Who issued it and where the text comes from is not that of the plan which is shipped. */
    private void document() {
        String renamed = names.renamed(text("documents.yaml"))
                .replaceAll("(?m)^  issued: .*\\n", "")
                .replaceFirst("(?m)^  title: .*$", "  title: " + TO_FILL + "：" + names.name() + "方案的标题")
                .replaceFirst("(?m)^  issuer: .*$", "  issuer: " + TO_FILL + "：发文机关")
                .replaceAll("(?m)^  source: .*$", "  source: " + TO_FILL + "：" + names.name() + "方案的文本从何而来");
        files.put(
                "documents.yaml",
                dates.in(renamed)
                        + DistrictTargets.document(names) + ":\n  title: " + TO_FILL + "：" + names.name()
                        + "方案的标题\n  issuer: " + TO_FILL + "：发文机关\n  source: " + TO_FILL + "：" + names.name()
                        + "方案的文本从何而来\n");
    }

    private void policies() {
        List<String> lines = new ArrayList<>();
        for (Policy policy : book.policies().values()) {
            if (!policy.place().file().startsWith(FOLDER)) {
                continue;
            }
            Map<String, Text> whys = book.book().switches().stream()
                    .filter(one -> one.key().startsWith(policy.id() + ".") && names(one.why()))
                    .collect(Collectors.toMap(
                            one -> one.key().substring(policy.id().length() + 1),
                            Switch::why,
                            (a, b) -> a,
                            TreeMap::new));
            boolean dated = dates.given() && policy.from() != null;
            if (!names(policy.title()) && whys.isEmpty() && !dated) {
                continue;
            }
            lines.add("  " + policy.id() + ":");
            if (names(policy.title())) {
                lines.add("    title: " + bilingual(policy.title()));
            }
            if (dated) {
                lines.add("    in-force: " + dates.inForce(policy.to() != null));
            }
            if (!whys.isEmpty()) {
                lines.add("    switches:");
                whys.forEach((key, why) -> lines.add("      " + key + ": { why: " + bilingual(why) + " }"));
            }
        }
        files.put("names/measure.yaml", "policies:\n" + String.join("\n", lines) + "\n");
    }

    private static boolean names(Text text) {
        return PlanText.names(text.zh()) || PlanText.names(text.en());
    }

    private String bilingual(Text text) {
        return "{ zh: " + PlanText.quoted(names.renamed(text.zh())) + ", en: "
                + PlanText.quoted(names.renamed(text.en())) + " }";
    }

    /** Only rules that name the district or ask for its code. */
    private void rules() {
        for (String path : shipped.keySet()) {
            if (path.startsWith(FOLDER) && path.endsWith(".drl")) {
                String rules = RULE.matcher(text(path.substring(FOLDER.length())))
                        .results()
                        .map(MatchResult::group)
                        .filter(PlanText::names)
                        .map(names::renamed)
                        .collect(Collectors.joining("\n\n"));
                if (!rules.isEmpty()) {
                    files.put("rules/" + path.substring(path.lastIndexOf('/') + 1), rules + "\n");
                }
            }
        }
    }

    /** Only the rows of a table that name the district. */
    private void rows(String path) {
        List<String> lines = text(path).lines().toList();
        List<String> rows = lines.stream()
                .skip(1)
                .filter(PlanText::names)
                .map(names::renamed)
                .toList();
        if (!rows.isEmpty()) {
            files.put(path, "\uFEFF" + lines.get(0) + "\n" + String.join("\n", rows) + "\n");
        }
    }

    /** Every figure of the plan, without its value: what the plan that is shipped says stands beside it, for people. */
    private void figures() {
        StringBuilder table = new StringBuilder("\uFEFFkey,title,unit,value,from,to,trust,source,note\n");
        for (Parameter one : book.book().parameters()) {
            if (!one.place().file().startsWith(FOLDER)) {
                continue;
            }
            Parameter.Dated last = one.values().get(one.values().size() - 1);
            table.append(String.join(
                            ",",
                            one.key(),
                            cell(names.renamed(one.title().zh())),
                            one.unit(),
                            "",
                            last.value() == null
                                    ? ""
                                    : dates.first(day(last.validity().from()), shippedDates),
                            "",
                            "",
                            cell(TO_FILL + "：" + names.name() + "文件第几条"),
                            cell("西青区是"
                                    + (last.value() == null
                                            ? "未公布"
                                            : last.value().toPlainString()) + "；有出处后 trust 写 printed")))
                    .append('\n');
        }
        files.put("figures.csv", table.toString());
    }

    private static String day(@Nullable Object day) {
        return day == null ? "" : day.toString();
    }

    private static String cell(String text) {
        return text.contains(",") || text.contains("\"") ? "\"" + text.replace("\"", "\"\"") + "\"" : text;
    }

    /** Tables keep their rows, as what they are there: taken over from another district. */
    private void tables() {
        StringBuilder entries = new StringBuilder();
        for (LookupTable one : book.book().tables()) {
            String file = one.place().file();
            if (!file.startsWith(FOLDER)) {
                continue;
            }
            String columns =
                    one.columns().stream().map(LookupTable.Column::name).collect(Collectors.joining(", "));
            String table = "tables/" + one.key().replace('.', '-') + ".csv";
            shipped.keySet().stream()
                    .filter(path -> path.startsWith(file.substring(0, file.lastIndexOf('/')) + "/tables/"))
                    .findFirst()
                    .ifPresent(path -> files.put(table, text(path.substring(FOLDER.length()))));
            String state = one.rows().isEmpty() ? "missing" : "assumed";
            entries.append(String.format(
                    Locale.ROOT,
                    "%s:%n  title: %s%n  unit: %s%n  table: { file: %s, keys: [%s], complete: %s, trust: %s, source: %s：照西青区所列，核对%s方案后改写 }%n",
                    one.key(),
                    bilingual(one.title()),
                    one.unit(),
                    table,
                    columns,
                    one.complete(),
                    state,
                    TO_FILL,
                    names.name()));
        }
        files.put("parameters.yaml", entries.toString());
    }
}

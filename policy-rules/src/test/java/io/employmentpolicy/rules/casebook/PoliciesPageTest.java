package io.employmentpolicy.rules.casebook;

import static org.assertj.core.api.Assertions.assertThat;

import io.employmentpolicy.model.facts.Dictionary;
import io.employmentpolicy.model.facts.FactField;
import io.employmentpolicy.rules.reading.Layer;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("给改政策的人看的一页，所说的都在")
class PoliciesPageTest {
    private static final Pattern IN_TREE = Pattern.compile("(?m)^ {4,8}(\\S+)  ");
    private static final Pattern COLUMN = Pattern.compile("`([a-z_.\\[\\]0-9]+)`");

    private static String page() throws IOException {
        return Files.readString(Path.of("POLICIES.md"));
    }

    @Test
    @DisplayName("目录图里的文件都有")
    void the_files_of_the_tree_are_there() throws IOException {
        String tree = page().split("```")[1];
        List<String> shipped = List.copyOf(Layer.shipped().files().keySet());
        Matcher name = IN_TREE.matcher(tree);
        int found = 0;
        while (name.find()) {
            Pattern path =
                    Pattern.compile(".*/" + name.group(1).replace(".", "\\.").replace("*", "[^/]+") + ".*");
            assertThat(shipped)
                    .as(name.group(1))
                    .anyMatch(file -> path.matcher(file).matches());
            found++;
        }
        assertThat(found).isEqualTo(11);
        assertThat(shipped).contains("tianjin/employment-opinions-2025/16-flexible-work/measure.yaml");
    }

    @Test
    @DisplayName("案例表里说到的列都认得，事实的字段都存在")
    void the_columns_are_known() throws IOException {
        String table = page().split("## 案例表")[1].split("## ")[0];
        List<String> columns = new ArrayList<>();
        for (String line : table.lines().filter(one -> one.startsWith("| `")).toList()) {
            Matcher column = COLUMN.matcher(line.split("\\|")[1]);
            while (column.find()) {
                columns.add(column.group(1));
            }
        }
        assertThat(columns).contains("id", "policies", "person.gender", "hire[1].start_date", "expect.result", "why");
        for (String column : columns.stream()
                .filter(one -> one.matches("[a-z_]+(\\[\\d])?\\.[a-z_]+"))
                .toList()) {
            if (!column.startsWith("expect.")) {
                String kind = column.split("[.\\[]")[0];
                Optional<FactField> field = Dictionary.standard()
                        .byName(kind)
                        .flatMap(one -> one.fieldByName(column.substring(column.indexOf('.') + 1)));
                assertThat(field).as(column).isPresent();
            }
        }
        String row = ",".repeat(columns.size() - 1);
        byte[] bytes = (String.join(",", columns) + "\nX" + row + "\n").getBytes(StandardCharsets.UTF_8);
        assertThat(CaseReader.read(Map.of("cases/x.csv", bytes)).problems())
                .extracting(problem -> problem.code())
                .doesNotContain("CASE-117", "CASE-118", "DOC-106")
                .contains("CASE-104");
    }
}

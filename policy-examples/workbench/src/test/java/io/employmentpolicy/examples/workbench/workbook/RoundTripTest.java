package io.employmentpolicy.examples.workbench.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import io.employmentpolicy.model.facts.Dictionary;
import io.employmentpolicy.rules.PolicyEngine;
import io.employmentpolicy.rules.casebook.CaseReader;
import io.employmentpolicy.rules.casebook.PolicyCase;
import io.employmentpolicy.rules.reading.Layer;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Every shipped measure as a workbook, and from the workbook its files written anew. */
@DisplayName("随库措施导出再导入")
@Tag("thorough")
class RoundTripTest {
    private static final int EACH = 8;
    private static final Dictionary FACTS = Dictionary.standard();
    private static final SortedMap<String, byte[]> SHIPPED = Layer.shipped().files();

    @Test
    @DisplayName("每项措施的文件由工作簿重写，版次摘要和案例不变")
    void files_written_from_workbooks_are_the_same_edition() {
        Layer layer = new Layer("", SHIPPED);
        SortedMap<String, byte[]> anew = new TreeMap<>();
        for (String folder : MeasureWorkbook.folders(SHIPPED)) {
            byte[] book = new MeasureWorkbook(folder, Map.of(), layer, FACTS).export("", "");
            anew.putAll(WorkbookFile.open(folder + ".xlsx", book).anew(layer, FACTS));
        }
        SortedMap<String, byte[]> files = new TreeMap<>(SHIPPED);
        files.putAll(anew);

        assertThat(anew.keySet())
                .filteredOn(path -> path.endsWith("parameters.yaml"))
                .hasSizeGreaterThan(80);
        assertThat(anew.keySet()).filteredOn(path -> path.contains("/cases/")).hasSizeGreaterThan(200);
        assertThat(anew.keySet()).anyMatch(path -> path.contains("/tables/"));
        assertThat(anew.keySet()).anyMatch(path -> path.endsWith("targets.csv"));
        assertThat(anew.keySet()).anyMatch(path -> path.endsWith("duties.csv"));
        PolicyEngine before = engine(SHIPPED);
        PolicyEngine after = engine(files);
        assertThat(after.changesSince(before)).isEmpty();
        assertThat(after.edition().digest()).isEqualTo(before.edition().digest());
        assertThat(told(files)).isEqualTo(told(SHIPPED));
    }

    private static PolicyEngine engine(Map<String, byte[]> files) {
        return PolicyEngine.builder()
                .withoutShippedPolicies()
                .overlay("", files)
                .compileOnDemand()
                .build();
    }

    /** What the cases say; numbers without the zeros behind them, and nothing of where it stands. */
    private static List<String> told(Map<String, byte[]> files) {
        CaseReader.Cases cases = CaseReader.read(files.entrySet().stream()
                .filter(file -> file.getKey().contains("/cases/"))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
        assertThat(cases.problems()).isEmpty();
        return cases.cases().stream().map(RoundTripTest::told).toList();
    }

    private static String told(PolicyCase one) {
        return one.toString()
                .replaceAll("[pP]lace=Place\\[[^]]*]", "")
                .replaceAll("keys=\\{[^}]*}", "")
                .replaceAll("Place\\[[^]]*]", "")
                .replaceAll("([0-9]\\.[0-9]*?)0+(?=[,\\]])", "$1")
                .replaceAll("\\.(?=[,\\]])", "");
    }

    @Test
    @DisplayName("没有改过的工作簿收进空目录，什么也不写（每八项取一项）")
    void an_unchanged_workbook_writes_nothing() {
        Layer none = new Layer("mine", new TreeMap<>());
        List<String> folders = MeasureWorkbook.folders(SHIPPED);
        for (int at = 0; at < folders.size(); at += EACH) {
            String folder = folders.get(at);
            byte[] book = new MeasureWorkbook(folder, SHIPPED, none, FACTS).export("", "");
            WorkbookFile.Outcome outcome = WorkbookFile.open(folder, book)
                    .taken(SHIPPED, none, FACTS, io.employmentpolicy.model.text.Language.ZH);

            assertThat(outcome.problems()).as(folder).isEmpty();
            assertThat(outcome.written()).as(folder).isEmpty();
            assertThat(outcome.changes()).as(folder).isEmpty();
        }
    }
}

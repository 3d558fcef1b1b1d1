package io.employmentpolicy.examples.service;

import static org.assertj.core.api.Assertions.assertThat;

import io.employmentpolicy.rules.publish.EditionStore;
import io.employmentpolicy.rules.publish.FolderFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A service over a folder of published editions: the one in force answers, the page tells how it came so. */
class EditionsTest {
    private static final String FIGURE = """
        flexible-subsidy.pension:
          title: 只缴纳职工养老保险的月补贴
          unit: yuan/month
          running-cases: old
          values:
            - { value: "%s", from: 2025-01-01, to: 2026-12-31, trust: assumed, source: 示例，并无此文件 }
        """;
    private static final String NOTE = """
        number: 津人社〔%s〕
        day: 2026-03-01
        approved-by: 就业处
        reason: { zh: 试行<%s>, en: trial }
        """;

    @TempDir
    private Path folder;

    private void publish(Path store, String figure, String day) throws IOException {
        Path overlay = Files.createDirectories(folder.resolve("overlay"));
        Files.writeString(overlay.resolve("parameters.yaml"), FIGURE.formatted(figure));
        Files.writeString(overlay.resolve("change.yaml"), NOTE.formatted(figure, figure));
        EditionStore.publish(store, FolderFiles.of(overlay), LocalDate.parse(day), "津人社〔" + figure + "〕");
    }

    @Test
    void the_edition_in_force_answers_and_the_page_tells_how_it_came_so() throws IOException {
        Path store = folder.resolve("editions");
        publish(store, "611", "2026-03-02");
        publish(store, "622", "2026-03-05");
        try (Running service = Running.with(Map.of("policy.overlays", store))) {
            assertThat(service.post("/v1/decisions?depth=none", Questions.FLEXIBLE)
                            .body())
                    .contains("622.00");
            String page = service.get("/officer/editions").body();
            assertThat(page).contains("2026-03-05", "0002", "（现行）", "津人社〔622〕", "就业处", "试行&lt;622&gt;", "0001");
            assertThat(page.indexOf("0002")).as("the last first").isLessThan(page.indexOf("0001"));
            assertThat(page).doesNotContain("role=\"alert\"");
            assertThat(service.get("/officer/editions?lang=en").body()).contains("(in force)", "publish 0002");

            Path changed = store.resolve("0001/parameters.yaml");
            assertThat(changed.toFile().setWritable(true)).isTrue();
            Files.writeString(changed, FIGURE.formatted("999"));
            assertThat(service.get("/officer/editions").body())
                    .contains("role=\"alert\"", "PUB-105", "0001")
                    .doesNotContain("Exception");
        }
    }

    @Test
    void without_published_editions_the_page_says_so() {
        assertThat(Running.shared().get("/officer/editions").body()).contains("没有发布目录", "版次：");
    }
}

package io.employmentpolicy.examples.workbench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.employmentpolicy.model.facts.Dictionary;
import io.employmentpolicy.model.problem.InvalidFactsException;
import io.employmentpolicy.rules.batch.BatchCase;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("给定的人群")
class PopulationTest {
    private static final String LINE = "{\"id\":\"%s\",\"as_of\":\"2026-03-31\",\"facts\":{\"person\":{}}}";

    private static final InputStream NOTHING = InputStream.nullInputStream();

    @TempDir
    private Path folder;

    @Test
    @DisplayName("取一例读一例：百万人的文件不先装进内存")
    void reads_no_further_than_asked() throws IOException {
        StringBuilder lines = new StringBuilder();
        for (int i = 0; i < 2_000; i++) {
            lines.append(LINE.formatted("P" + i)).append('\n');
        }
        Path file = Files.writeString(folder.resolve("people.jsonl"), lines);

        try (Stream<BatchCase> cases = Population.of(List.of(file), Dictionary.standard(), null, NOTHING)) {
            Iterator<BatchCase> each = cases.iterator();
            assertThat(each.next().id()).isEqualTo("P0");
            Files.write(file, new byte[0]);
            AtomicInteger left = new AtomicInteger();
            each.forEachRemaining(one -> left.incrementAndGet());
            assertThat(left.get()).isLessThan(1_000);
        }
    }

    @Test
    @DisplayName("不是 UTF-8 的一行只坏那一行，指明行")
    void a_line_in_another_encoding_is_refused_alone() throws IOException {
        Path file = folder.resolve("people.jsonl");
        byte[] gbk = LINE.formatted("丙").getBytes(Charset.forName("GBK"));
        Files.write(file, (LINE.formatted("甲") + "\n").getBytes(StandardCharsets.UTF_8));
        Files.write(file, gbk, StandardOpenOption.APPEND);
        Files.writeString(file, "\n" + LINE.formatted("乙"), StandardOpenOption.APPEND);

        try (Stream<BatchCase> cases = Population.of(List.of(file), Dictionary.standard(), null, NOTHING)) {
            List<BatchCase> all = cases.toList();
            assertThat(all).extracting(BatchCase::id).contains("甲", "乙").hasSize(3);
            assertThatThrownBy(() -> all.get(1).facts().get())
                    .isInstanceOf(InvalidFactsException.class)
                    .hasMessageContaining("people.jsonl:2")
                    .hasMessageContaining("UTF-8");
        }
    }

    @Test
    @DisplayName("几个文件依次读完，空的跳过")
    void reads_one_after_the_other() throws IOException {
        Path first = Files.writeString(folder.resolve("a.jsonl"), LINE.formatted("甲") + "\n" + LINE.formatted("乙"));
        Path none = Files.writeString(folder.resolve("b.jsonl"), "");
        Path last = Files.writeString(folder.resolve("c.jsonl"), LINE.formatted("丙"));

        try (Stream<BatchCase> cases =
                Population.of(List.of(none, first, none, last), Dictionary.standard(), null, NOTHING)) {
            assertThat(cases.map(BatchCase::id)).containsExactly("甲", "乙", "丙");
        }
    }

    @Test
    @DisplayName("- 是标准输入：别的程序写出的人群不必先存成文件")
    void reads_standard_input() {
        InputStream piped = new ByteArrayInputStream(LINE.formatted("甲").getBytes(StandardCharsets.UTF_8));

        try (Stream<BatchCase> cases = Population.of(List.of(Path.of("-")), Dictionary.standard(), null, piped)) {
            assertThat(cases.map(BatchCase::id)).containsExactly("甲");
        }
    }
}

package io.employmentpolicy.model.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("逐项填写类的生成")
class BuilderProcessorTest {

    private static final String NAME = "somewhere.Thing";

    @TempDir
    private Path folder;

    @Test
    @DisplayName("编译进来的正是现在会生成的（不同则先 mvn clean）")
    void what_was_compiled_is_what_the_processor_writes_now() throws IOException {
        List<String> options = new ArrayList<>(Javac.processing(folder));
        options.addAll(Javac.withoutModel());

        assertThat(Javac.compile(Javac.written(), folder, options)).isEmpty();

        assertThat(Javac.texts(folder)).isNotEmpty().isEqualTo(Javac.texts(Javac.GENERATED));
    }

    @Test
    @DisplayName("名称中的特殊字符、同名类型与内嵌类型")
    void copes_with_labels_and_names_that_collide() throws IOException {
        String source = """
                package somewhere;
                import io.employmentpolicy.model.schema.*;
                import java.util.Map.Entry;
                import java.util.Set;
                @Kind(name = "thing", zh = "事项<甲>*/", en = "item & more", single = true)
                public record Thing(
                        @Term(zh = "日期\\\\u002a/@甲", en = "a date", unit = "days") java.util.Date first,
                        @Term(zh = "100%", en = "another date") java.sql.Date second,
                        @Term(zh = "项", en = "entries") Set<Entry<String, Integer>> value,
                        @Term(zh = "同名", en = "of the same name") Thing copy,
                        @Term(zh = "始", en = "from") Boolean from) implements Fact {
                    public static ThingBuilder builder() { return ThingBuilder.builder(); }
                }
                """;

        assertThat(problems(source)).isEmpty();
        String builder = Files.readString(folder.resolve("somewhere/ThingBuilder.java"));
        assertThat(builder)
                .contains(
                        "/** 事项&lt;甲&gt;*&#47;的逐项填写。 / Fills in an item &amp; more item by item;",
                        "/** 日期&#92;u002a/&#64;甲。 / Sets a date (days); null = unknown. */",
                        "public ThingBuilder first(@Nullable Date value)",
                        "public ThingBuilder second(java.sql.@Nullable Date value)",
                        "public ThingBuilder value(@Nullable Set<Entry<String, Integer>> value)",
                        "import java.util.Date;",
                        "import java.util.Map.Entry;")
                .doesNotContain("import java.sql", "import java.lang", "import somewhere");
        assertThat(Javac.compile(Map.of(NAME, source, NAME + "Builder", builder), folder, List.of("-proc:none")))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    public record Thing(@Term(zh = "数", en = "number") int number)            | 4: Thing.number: a component of type int cannot be set to null = unknown; use a class
                    public record Thing(Boolean unnamed)                                       | 4: Thing.unnamed: has no @Term; give it its zh and en names
                    public record Thing<T>(@Term(zh = "数", en = "number") T number)           | 4: Thing: a record with type parameters has no builder
                    public class Thing                                                         | 4: Thing: only a record that stands in a file of its own has a builder
                    """)
    @DisplayName("不能生成的记录在原处报告")
    void says_why_it_cannot_write_a_builder(String declaration, String problem) throws IOException {
        assertThat(problems("""
                package somewhere;
                import io.employmentpolicy.model.schema.*;
                @Kind(name = "thing", zh = "事项", en = "item", single = true)
                %s implements Fact { public static Object builder() { return null; } }
                """.formatted(declaration))).contains(problem);
    }

    @Test
    @DisplayName("没有 builder() 的记录不生成")
    void writes_none_where_none_is_asked_for() throws IOException {
        assertThat(problems("""
                package somewhere;
                import io.employmentpolicy.model.schema.*;
                @Kind(name = "thing", zh = "事项", en = "item", single = true)
                public record Thing(@Term(zh = "甲", en = "one") Boolean one) implements Fact {}
                """)).isEmpty();

        assertThat(folder).isEmptyDirectory();
    }

    private List<String> problems(String source) throws IOException {
        return Javac.compile(Map.of(NAME, source), folder, Javac.processing(folder));
    }
}

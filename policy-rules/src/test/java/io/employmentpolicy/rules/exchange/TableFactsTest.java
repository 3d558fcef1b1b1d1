package io.employmentpolicy.rules.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.employmentpolicy.model.employer.Hire;
import io.employmentpolicy.model.employer.HireGroup;
import io.employmentpolicy.model.facts.Dictionary;
import io.employmentpolicy.model.problem.InvalidFactsException;
import io.employmentpolicy.model.problem.Problem;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("表格里的事实")
class TableFactsTest {
    private static final String QUESTION = "as_of: 2026-06-30\nfacts:\n  received_benefit: []\n";
    private static final FactsReader READER = new FactsReader(Dictionary.standard());

    private static List<Hire> hires(String csv) {
        return READER.read("q.yaml", bytes(QUESTION), List.of(new FactsReader.Table("hire", "h.csv", bytes(csv))))
                .facts()
                .of(Hire.class);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static List<Problem> problems(String csv) {
        return catchThrowableOfType(InvalidFactsException.class, () -> hires(csv))
                .problems();
    }

    @Test
    @DisplayName("列名用字段名或者中文标签；空格为未知；集合以分号分开；是否可写中文；公式前的撇号去掉")
    void reads_rows_under_names_or_labels() {
        List<Hire> hires = hires("\uFEFFperson_id,招用日期,重点群体类别,contract_signed,毕业年度高校毕业生\r\n"
                + "\"'=A,1\",2026-02-01,college_graduate; hard_to_employ,是,\r\n\r\n'-B,,,FALSE,true\r\n");

        assertThat(hires).hasSize(2);
        assertThat(hires.get(0).personId()).isEqualTo("=A,1");
        assertThat(hires.get(0).startDate()).isEqualTo(LocalDate.of(2026, 2, 1));
        assertThat(hires.get(0).group()).contains(HireGroup.COLLEGE_GRADUATE).hasSize(2);
        assertThat(hires.get(0).contractSigned()).isTrue();
        assertThat(hires.get(0).graduatesThisYear()).isNull();
        assertThat(hires.get(1).personId()).isEqualTo("-B");
        assertThat(hires.get(1).startDate()).isNull();
        assertThat(hires.get(1).contractSigned()).isFalse();
    }

    @Test
    @DisplayName("错误写明行和列")
    void what_is_wrong_is_told_with_line_and_column() {
        List<Problem> problems =
                problems("person_id,start_date,three_insurances_months\nA,2026-02-30,3\nB,2026-02-01,drei\n");

        assertThat(problems).extracting(one -> one.place().toString()).containsExactly("h.csv:2:3", "h.csv:3:14");
        assertThat(problems("person_id,strat_date\nA,2026-02-01\n").get(0))
                .satisfies(one -> assertThat(one.code()).isEqualTo("FACT-105"))
                .satisfies(one -> assertThat(one.fix().en()).contains("start_date"));
    }

    @Test
    @DisplayName("多出的格子、引号不成对、表头重名")
    void the_form_of_a_table_is_checked() {
        assertThat(problems("person_id\nA,2026-02-01\n"))
                .extracting(Problem::code)
                .containsExactly("DOC-116");
        assertThat(problems("person_id\n\"A\n")).extracting(Problem::code).containsExactly("DOC-117");
        assertThat(problems("person_id\n\"A\"x\n")).extracting(Problem::code).containsExactly("DOC-117");
        assertThat(problems("person_id,person_id\nA,B\n"))
                .extracting(Problem::code)
                .contains("DOC-106");
        assertThat(problems("")).extracting(Problem::code).containsExactly("DOC-101");
    }

    @Test
    @DisplayName("同一种事实不得既在文件又在表格，未知的种类指出")
    void a_kind_stands_in_one_place() {
        InvalidFactsException twice = catchThrowableOfType(
                InvalidFactsException.class,
                () -> READER.read(
                        "q.yaml",
                        bytes(QUESTION + "  hire: []\n"),
                        List.of(new FactsReader.Table("hire", "h.csv", bytes("person_id\nA\n")))));
        assertThat(twice.problems()).extracting(Problem::code).containsExactly("FACT-123");
        InvalidFactsException unknown = catchThrowableOfType(
                InvalidFactsException.class,
                () -> READER.read(
                        "q.yaml",
                        bytes(QUESTION),
                        List.of(new FactsReader.Table("hires", "h.csv", bytes("person_id\nA\n")))));
        assertThat(unknown.problems().get(0).fix().en()).contains("hire");
    }
}

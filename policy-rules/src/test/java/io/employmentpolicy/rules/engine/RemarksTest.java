package io.employmentpolicy.rules.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.employmentpolicy.model.problem.Problem;
import io.employmentpolicy.model.text.Language;
import io.employmentpolicy.rules.Shipped;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("值得再看一眼之处")
class RemarksTest {
    private static final String HEADER = "kind: benefit\nsubject: %s\n";
    private static final String FIGURE =
            "parish.sum: { title: 乡补贴, unit: yuan, values: [ { value: \"100\", trust: printed, source: 示例 } ] }\n"
                    + "parish.rate: { title: 比例, unit: ratio, values: [ { value: \"0.1\", trust: printed, source: 示例 } ] }\n";
    private static final String CARRIED = "PARISH-E01, parish.sum, parish.rate";
    private static final String CARRIED_TWICE = "PARISH-E01, PARISH-E02, parish.sum, parish.rate";

    private static String rule(String id, String notes, String conditions) {
        return """
                rule "%s 一项条件"
                    @policy("PARISH") @clause("PARISH-1")%s
                when
                    %s
                then
                    grant( once( yuan("parish.sum") ) );
                end
                """.formatted(id, notes, conditions);
    }

    private static List<Problem> remarks(String header, String carried, String rules) {
        return Parish.engine(header, FIGURE, carried, rules).register().remarks().stream()
                .filter(one -> !one.code().equals("REMARK-324")) // the parish keeps a rate that one test reads
                .toList();
    }

    private static List<String> codes(String header, String rules) {
        return remarks(header, CARRIED, rules).stream().map(Problem::code).toList();
    }

    private static String person() {
        return HEADER.formatted("person");
    }

    @Test
    @DisplayName("随库政策没有这样的地方")
    void the_shipped_policies_have_none() {
        assertThat(Shipped.engine().register().remarks())
                .extracting(one -> one.print(Language.ZH))
                .isEmpty();
    }

    @Test
    @DisplayName("有日期的记录而哪一天都没有看")
    void a_dated_record_no_day_of_which_is_read() {
        String any = "Person()\n    InsuranceRecord( premiumPaid > 0 )";

        assertThat(remarks(person(), CARRIED, rule("PARISH-E01", "", any)))
                .singleElement()
                .satisfies(one -> {
                    assertThat(one.code()).isEqualTo("REMARK-301");
                    assertThat(one.place().toString()).contains("aid.drl:5");
                    assertThat(one.print(Language.ZH)).contains("insurance_record 的哪一天都没有看", "period");
                    assertThat(one.print(Language.EN)).contains("no day of insurance_record is read");
                });
        assertThat(codes(
                        person(),
                        rule("PARISH-E01", "", any.replace(" )", ", firstMonth( period ) <= month( $asOf ) )"))))
                .isEmpty();
        assertThat(codes(person(), rule("PARISH-E01", " @accepts(\"REMARK-301\", \"缴过即可\")", any)))
                .isEmpty();
    }

    @Test
    @DisplayName("评定有日期的记录而没有写按哪一天的版本")
    void a_policy_about_a_dated_record_that_does_not_say_which_day_selects_its_version() {
        String hire = rule("PARISH-E01", "", "Hire( contractSigned == true )");
        String header = HEADER.formatted("hire");

        assertThat(remarks(header, CARRIED, hire)).singleElement().satisfies(one -> {
            assertThat(one.code()).isEqualTo("REMARK-302");
            assertThat(one.place().toString()).contains("policy.yaml");
            assertThat(one.print(Language.EN)).contains("a policy about hire has no selected-by", "start_date");
        });
        assertThat(codes(header + "day-of-decision: 没有另一版本\n", hire)).isEmpty();
        assertThat(codes(header + "selected-by: hire.start_date\n", hire)).isEmpty();
    }

    @Test
    @DisplayName("零之中的零")
    void a_share_of_nothing() {
        String share = "Employer( reaches( disabledFullTimeStaff, fullTimeStaff, rate(\"parish.rate\") )%s )";
        String header = HEADER.formatted("employer");

        assertThat(remarks(header, CARRIED, rule("PARISH-E01", "", share.formatted(""))))
                .singleElement()
                .satisfies(one -> {
                    assertThat(one.code()).isEqualTo("REMARK-303");
                    assertThat(one.print(Language.ZH)).contains("full_time_staff");
                });
        assertThat(codes(header, rule("PARISH-E01", "", share.formatted(", fullTimeStaff >= 0"))))
                .containsExactly("REMARK-303");
        assertThat(codes(header, rule("PARISH-E01", "", share.formatted(", fullTimeStaff > 0"))))
                .isEmpty();
        assertThat(codes(header, rule("PARISH-E01", "", share.formatted(", disabledFullTimeStaff >= 1"))))
                .isEmpty();
    }

    @Test
    @DisplayName("同一条规则写了两遍")
    void a_rule_written_twice() {
        String one = rule("PARISH-E01", "", "Person( pupil == true )");
        String same = rule("PARISH-E02", "", "Person( pupil == true )");

        assertThat(remarks(person(), CARRIED_TWICE, one + "\n" + same))
                .singleElement()
                .satisfies(problem -> {
                    assertThat(problem.code()).isEqualTo("REMARK-304");
                    assertThat(problem.print(Language.EN)).contains("PARISH-E02", "as PARISH-E01");
                });
        assertThat(remarks(person(), CARRIED_TWICE, one + "\n" + same.replace("pupil", "veteran")))
                .isEmpty();
        assertThat(remarks(
                        person(),
                        CARRIED_TWICE,
                        one + "\n" + rule("PARISH-E02", " @route(\"other\")", "Person( pupil == true )")))
                .isEmpty();
    }
}

package io.employmentpolicy.rules.checking;

import static org.assertj.core.api.Assertions.assertThat;

import io.employmentpolicy.model.problem.Problem;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("一次报告全部问题")
class AllAtOnceTest {
    @Test
    @DisplayName("没有笔误的目录可以读取")
    void reads_the_folder_as_it_is() {
        assertThat(new TownFolder().problems()).isEmpty();
        assertThat(new TownFolder().read().rules()).hasSize(3);
    }

    @Test
    @DisplayName("一个规则文件里的十处笔误，报告十处")
    void ten_mistakes_in_one_file_are_ten_problems() {
        List<Problem> problems = new TownFolder().with(TownFolder.RULES, """
                rule "TOWN-E01 就业困难且已获批准的居民"
                    @policy("TOWN") @clause("TOWN:第一条") @grund("x")
                when
                    Person（ hardToEmploye == true, gender == "male", $born : birthDay )
                    Aplication( policy == "TOWN", $ok : approvedOn )
                    Person( birthDate <= $born, birthDate >= birthMonth )
                    Status( name = "residents" )
                then
                    grant( once( months("town.months") ), from( monthAfter( $ok ) ), paidTo("persom") );
                end

                rule "TOWN-X01 已经领取养老金的不再享受"
                    @policy("TOWN") @clause("TOWN:第二条") @reason("draws_pension")
                when
                    Person( drawsPension == true )
                then
                    exclude()
                end
                """).problems();

        assertThat(problems)
                .extracting(problem -> problem.place().line() + " " + problem.code())
                .containsExactly(
                        "2 RULE-201",
                        "4 RULE-103",
                        "4 RULE-214",
                        "4 RULE-214",
                        "4 RULE-220",
                        "5 RULE-205",
                        "6 RULE-220",
                        "7 RULE-103",
                        "7 RULE-264",
                        "9 RULE-220",
                        "9 RULE-256",
                        "17 RULE-114");
    }

    @Test
    @DisplayName("一个文件的笔误不掩盖别的文件的")
    void files_do_not_hide_each_other() {
        List<Problem> problems = new TownFolder()
                .replacing(TownFolder.POLICY, "switches:", "swiches:")
                .replacing(TownFolder.PARAMETERS, "\"12\"", "一年")
                .replacing(TownFolder.CLAUSES, "[TOWN-X01]", "[TOWN-X01, TOWN-X02]")
                .replacing(TownFolder.TABLE, "male,2025-07,95", "male,2025-07")
                .replacing(TownFolder.STATUS_RULES, "tianjinHousehold", "household")
                .replacing(TownFolder.RULES, "exclude();", "exclude()")
                .with("town/clause.yaml", "")
                .problems();

        assertThat(problems)
                .extracting(Problem::code)
                .containsExactlyInAnyOrder(
                        "POLICY-107", "PARAM-107", "TABLE-103", "RULE-214", "RULE-114", "POLICY-101", "CLAUSE-103");
    }

    @Test
    @DisplayName("读不出的参数文件不使每条规则都报错")
    void an_unreadable_file_is_one_problem() {
        assertThat(new TownFolder().with(TownFolder.PARAMETERS, "a: [").problems())
                .hasSize(1);
        assertThat(new TownFolder()
                        .replacing(TownFolder.POLICY, "subject: person", "subject: persn")
                        .problems())
                .hasSize(1);
        assertThat(new TownFolder().with(TownFolder.CLAUSES, "a: [").problems()).hasSize(1);
    }
}

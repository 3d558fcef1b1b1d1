package io.employmentpolicy.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.employmentpolicy.model.schema.Basis;
import io.employmentpolicy.model.text.Language;
import io.employmentpolicy.rules.casebook.FactRegisterPage;
import io.employmentpolicy.rules.edition.FactRegister;
import io.employmentpolicy.rules.edition.FactRegister.Entry;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("字段登记")
class FactRegisterTest {
    private static final int FIELDS = 500;

    /** Fields of the fact model that nothing reads: they describe what a record is about. None may be added. */
    private static final List<String> DESCRIBING = List.of(
            "insurance_record.contribution_months",
            "benefit_fraud.scheme",
            "contest_result.rank",
            "community.kind",
            "community.recognised_levels",
            "fund_use.amount",
            "active_certification.method");

    private final FactRegister register = Shipped.engine().register().facts();

    @Test
    @DisplayName("每个字段都说明所据；由机构告知的写明应当界定它的文件，其余的不写")
    void every_field_says_what_it_rests_on() {
        assertThat(register.entries()).hasSizeGreaterThan(FIELDS).allSatisfy(one -> {
            assertThat(one.field().basis()).as(one.name()).isNotEqualTo(Basis.DERIVED);
            assertThat(one.field().instrument().isPresent())
                    .as(one.name())
                    .isEqualTo(one.field().basis() == Basis.TOLD);
        });
    }

    @Test
    @DisplayName("没有向调用方索取而不留给机构认定的结论")
    void every_conclusion_is_left_to_its_office_until_told() {
        assertThat(register.toldConclusions()).extracting(Entry::name).isEmpty();
    }

    @Test
    @DisplayName("没有新的无人读取的字段")
    void no_field_is_added_that_nothing_reads() {
        assertThat(register.entries())
                .filteredOn(one -> one.readers().isEmpty() && !one.isStructure())
                .extracting(Entry::name)
                .isSubsetOf(DESCRIBING);
    }

    @Test
    @DisplayName("登记页列出每个字段和未了的结论，中英文各说各的")
    void the_page_names_every_field_and_what_is_left() {
        String page = FactRegisterPage.print(register, Language.ZH);
        assertThat(page)
                .contains("仍向调用方索取的结论 0 项")
                .contains("contest_result.rank_qualifies  相应名次  由机构告知，应当由《竞赛名次与职业技能等级的对照》界定，未告知时由该机构认定");
        assertThat(register.entries()).allSatisfy(one -> assertThat(page).contains(one.name()));
        assertThat(FactRegisterPage.print(register, Language.EN))
                .contains("0 conclusions still asked of callers")
                .doesNotContainPattern("\\p{IsHan}");
    }
}

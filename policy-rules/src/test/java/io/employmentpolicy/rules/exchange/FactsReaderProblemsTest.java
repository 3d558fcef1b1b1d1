package io.employmentpolicy.rules.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.employmentpolicy.model.facts.Dictionary;
import io.employmentpolicy.model.problem.InvalidFactsException;
import io.employmentpolicy.model.problem.Problem;
import io.employmentpolicy.model.text.Language;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("事实有误")
class FactsReaderProblemsTest {

    private static final FactsReader READER = new FactsReader(Dictionary.standard());

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "person: {sex: male}| write gender",
                "unemployment_insurance: {contribution_months: 5年}| write 60",
                "unemployment_insurance: {contribution_months: 五年半}| write 66",
                "unemployment_insurance: {contribution_months: 半年}| write 6",
                "unemployment_insurance: {contribution_months: 2年3个月}| write 27",
                "unemployment_insurance: {contribution_months: 18个月}| write 18",
                "unemployment_insurance: {contribution_months: 90天}| months are counted here",
                "employment: [{monthly_wage: 3千5}]| write 3500",
                "employment: [{monthly_wage: 1万2千}]| write 12000",
                "employment: [{monthly_wage: 一万二}]| write 12000",
                "employment: [{monthly_wage: 5k}]| write 5000",
                "person: {birth_date: 去年3月}| say which day it is",
                "person: {birth_date: 85年3月}| four digits",
                "employment: [{start_date: 上个月}]| say which day it is",
                "employment: [{wage_month: 去年3月}]| say which month it is",
                "employment: [{wage_month: 2025年3月}]| write 2025-03"
            })
    @DisplayName("日常的写法，说出该写什么")
    void says_what_to_write_for_what_people_write(String facts, String fix) {
        assertThat(only(problems("facts: {" + facts + "}")).fix().in(Language.EN))
                .contains(fix);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "fact: {}\\nfacts: {}| FACT-101| fact| 1:1| write facts",
                "as-of: 2025-01-01\\nfacts: {}| FACT-101| as-of| 1:1| write as_of",
                "zzzzzz: 1\\nfacts: {}| FACT-101| zzzzzz| 1:1| put facts under facts",
                "[1]| FACT-102| ``| 1:1| write facts",
                "id: 1| FACT-102| facts| 1:1| write facts",
                "facts: []| FACT-102| facts| 1:8| write facts",
                "id: [1]\\nfacts: {}| FACT-102| id| 1:5| one text",
                "policies: A\\nfacts: {}| FACT-107| policies| 1:11| policies: [",
                "policies: [A, {}]\\nfacts: {}| FACT-102| policies[1]| 1:15| one text",
                "policies: [A, A]\\nfacts: {}| FACT-116| policies[1]| 1:15| remove one",
                "as_of: 1948-12-31\\nfacts: {}| FACT-103| as_of| 1:8| check the year",
                "as_of: 2201-01-01\\nfacts: {}| FACT-103| as_of| 1:8| check the year",
                "as_of: 2025-02-29\\nfacts: {}| FACT-111| as_of| 1:8| February",
                "as_of: today\\nfacts: {}| FACT-110| as_of| 1:8| year-month-day"
            })
    @DisplayName("提问的最外层")
    void explains_what_stands_around_the_facts(String text, String code, String subject, String place, String fix) {
        check(only(problems(text)), code, subject, place, fix);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "persn: {}| FACT-104| persn| 1:9| write person (person)",
                "劳动者: {}| FACT-104| 劳动者| 1:9| write person (person)",
                "InsuranceRecord: {}| FACT-104| InsuranceRecord| 1:9| write insurance_record",
                "birth_date: 1980-01-01| FACT-104| birth_date| 1:9| put birth_date into person",
                "zzzzzzzz: {}| FACT-104| zzzzzzzz| 1:9| look it up",
                "as_of: 2026-01-01| FACT-104| as_of| 1:9| out of facts",
                "person: {birthDate: 1980-01-01}| FACT-105| person[0].birthDate| 1:18| write birth_date",
                "person: {出生日期: 1980-01-01}| FACT-105| person[0].出生日期| 1:18| write birth_date",
                "person: {birth_dtae: 1980-01-01}| FACT-105| person[0].birth_dtae| 1:18| write birth_date",
                "person: {premium_paid: 1}| FACT-105| person[0].premium_paid| 1:18| belongs to insurance_record",
                "person: {zzzzzzzz: 1}| FACT-105| person[0].zzzzzzzz| 1:18| look it up",
                "spell: {start: 2024-01-01}| FACT-106| spell| 1:9| move it into unemployment_registration",
                "person: 5| FACT-107| person| 1:17| write person: {",
                "employment: [5]| FACT-107| employment[0]| 1:22| write employment: {",
                "employment: [null]| FACT-107| employment[0]| 1:22| write employment: {",
                "employment: [[]]| FACT-107| employment[0]| 1:22| write employment: {",
                "employment: {partial: yes, items: []}| FACT-107| employment.partial| 1:31| write {partial: true",
                "employment: {items: []}| FACT-107| employment.partial| 1:21| write {partial: true",
                "employment: {partial: true}| FACT-107| employment.items| 1:21| write {partial: true",
                "employment: {partial: true, items: {}}| FACT-107| employment.items| 1:44| write {partial: true",
                "employment: {partial: true, items: [], x: 1}| FACT-107| employment.x| 1:48| into one of the items",
                "person: [{}, {}]| FACT-108| person| 1:22| keep one",
                "training_enrolment: [{id: a}, {id: b}, {id: a}]| FACT-109| training_enrolment[2].id| 1:53| correct"
                        + " the id",
                "unemployment_registration: {spells: {}}| FACT-107| unemployment_registration[0].spells| 1:45| spells:"
                        + " [",
                "unemployment_registration: {spells: [1]}| FACT-107| unemployment_registration[0].spells[0]| 1:46|"
                        + " write spell",
                "unemployment_registration: {spells: [{stat: 1}]}| FACT-105|"
                        + " unemployment_registration[0].spells[0].stat| 1:47| write start"
            })
    @DisplayName("种类与字段")
    void explains_kinds_and_fields(String facts, String code, String subject, String place, String fix) {
        check(only(problems("facts: {" + facts + "}")), code, subject, place, fix);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "person| veteran: 'true'| FACT-110| 1:27| remove the quotes",
                "person| veteran: yes| FACT-110| 1:27| write true",
                "person| veteran: 1| FACT-110| 1:27| write true",
                "person| veteran: True| FACT-110| 1:27| write true for yes",
                "person| veteran: []| FACT-110| 1:27| write true for yes",
                "person| id: []| FACT-110| 1:22| leave it out",
                "person| birth_date: 1980/01/01| FACT-110| 1:30| write 1980-01-01",
                "person| birth_date: 1980-1-1| FACT-110| 1:30| write 1980-01-01",
                "person| birth_date: {}| FACT-110| 1:30| year-month-day",
                "person| birth_date: 1981-02-29| FACT-111| 1:30| February",
                "person| birth_date: 1981-13-01| FACT-111| 1:30| February",
                "person| birth_date: '1980-01-01T00:00:00'| FACT-112| 1:30| remove the T",
                "person| birth_date: '1980-01-01T00:00:00Z'| FACT-112| 1:30| remove the T",
                "person| birth_date: 2025-06-02| FACT-118| 1:30| check the year",
                "person| birth_month: 1980| FACT-110| 1:31| year-month",
                "person| birth_month: 1980-13| FACT-111| 1:31| check month",
                "person| gender: Female| FACT-115| 1:26| write female",
                "person| gender: 女| FACT-115| 1:26| write female",
                "person| gender: zzzz| FACT-115| 1:26| one of these codes",
                "person| gender: [female]| FACT-110| 1:26| leave it out",
                "service_request| created_at: 2024-05-08| FACT-112| 1:39| add the time of day",
                "service_request| created_at: '2024-05-08 16:00'| FACT-110| 1:39| dayThour",
                "service_request| created_at: '2024-05-08T16:00:00Z'| FACT-113| 1:39| remove the zone",
                "service_request| created_at: '2024-05-08T16:00:00+08:00'| FACT-113| 1:39| remove the zone",
                "service_request| created_at: '2024-05-08T25:00:00'| FACT-111| 1:39| hour",
                "service_request| contacted_at: 2024-05-08| FACT-112| 1:41| add the time of day",
                "insurance_record| premium_paid: -1.00| FACT-114| 1:42| remove the minus",
                "application| approved_on: 未核准| FACT-110| 1:36| null",
                "application| approved_on: 民国114年3月10日| FACT-110| 1:36| 2025-03-10",
                "application| approved_on: 115-03-10| FACT-110| 1:36| 2026-03-10",
                "person| birth_date: 1875-05-20| FACT-118| 1:30| the year",
                "insurance_record| premium_paid: 1,036.00| FACT-105| 1:44| without a comma",
                "insurance_record| premium_paid: '1,036.00'| FACT-110| 1:42| write 1036",
                "insurance_record| premium_paid: 1e3| FACT-110| 1:42| write 1000",
                "insurance_record| premium_paid: 12_000| FACT-110| 1:42| no separators",
                "insurance_record| premium_paid: true| FACT-110| 1:42| digits and a point",
                "insurance_record| premium_paid: 1234567890123456789012345678901| FACT-120| 1:42| number of digits",
                "insurance_record| contribution_months: -1| FACT-114| 1:49| remove the minus",
                "received_benefit| year: 20260| FACT-122| 1:34| four digits",
                "received_benefit| year: 26| FACT-122| 1:34| four digits",
                "employer| layoff_rate: 18| FACT-122| 1:33| eighteen per cent",
                "household| size: 0| FACT-122| 1:27| check the number",
                "insurance_record| contribution_months: 1.0| FACT-110| 1:49| no fraction",
                "insurance_record| contribution_months: 1e1| FACT-110| 1:49| write 10",
                "insurance_record| contribution_months: '1'| FACT-110| 1:49| remove the quotes",
                "insurance_record| contribution_months: 010| FACT-110| 1:49| leading zero",
                "insurance_record| contribution_months: 2147483648| FACT-120| 1:49| number of digits",
                "insurance_record| period: {from: 2024-02, to: 2024-01}| FACT-117| 1:56| wrong way round",
                "insurance_record| period: {to: 2024-01}| FACT-110| 1:36| write from",
                "insurance_record| period: {from: 2024-01-01}| FACT-110| 1:43| write 2024-01",
                "insurance_record| period: {from: 2024-01, til: 2024-02}| FACT-105| 1:52| write {from",
                "insurance_record| period: 2024-1| FACT-110| 1:36| write from",
                "insurance_record| period: 2024-02/2024-01| FACT-117| 1:36| wrong way round",
                "insurance_record| period: 2024-13| FACT-111| 1:36| check month",
                "insurance_record| period: 2024-2023| FACT-117| 1:36| wrong way round",
                "insurance_record| period: []| FACT-110| 1:36| write from",
                "community| recognised_levels: district| FACT-110| 1:40| write recognised_levels: [",
                "community| recognised_levels: [distrct]| FACT-115| 1:41| write district",
                "community| recognised_levels: [district, district]| FACT-116| 1:51| remove one",
                "community| recognised_levels: [null]| FACT-110| 1:41| recognised_levels",
                "programme| items_in_place: [a, a]| FACT-116| 1:41| remove one",
                "programme| items_in_place: [[]]| FACT-110| 1:38| write items_in_place",
                "unemployment_registration| spells: [{start: 2024-02-01, end: 2024-01-31}]| FACT-117| 1:71| wrong way"
                        + " round"
            })
    @DisplayName("单个值")
    void explains_single_values(String kind, String fields, String code, String place, String fix) {
        List<Problem> problems = problems("facts: {" + kind + ": {" + fields + "}}\nas_of: 2025-06-01");

        Problem problem = problems.get(problems.size() - 1);
        assertThat(problem.code()).as(problem.toString()).isEqualTo(code);
        assertThat(problem.place()).hasToString("q:" + place);
        assertThat(problem.subject()).startsWith(kind + "[0].");
        assertThat(problem.fix().en()).contains(fix);
    }

    @Test
    @DisplayName("列出全部允许的代码及名称")
    void lists_every_code_with_its_label() {
        Problem problem = only(problems("facts: {person: {gender: x}}"));

        assertThat(problem.expected().zh()).isEqualTo("下列之一：female（女）、male（男）");
        assertThat(problem.expected().en()).isEqualTo("one of female (female), male (male)");
    }

    @Test
    @DisplayName("打印成中文")
    void prints_in_chinese() {
        Problem problem = only(problems("facts:\n  training_enrolment:\n  - {}\n  - class_opened_on: 2025-02-30\n"));

        assertThat(problem.print(Language.ZH))
                .isEqualTo("FACT-111 q:4:22 [training_enrolment[1].class_opened_on]：2025-02-30；应为：日历上有的日期或时刻"
                        + "\n    也许：检查月、日（平年二月二十八天）和时、分");
    }

    @Test
    @DisplayName("一次列出全部问题，包括文件形式的问题")
    void reports_everything_at_once() {
        List<Problem> problems =
                problems("as_of: 1900-01-01\nfacts:\n  person: {veteran: yes, veteran: true, gender: x}\n"
                        + "  persn: {}\n  insurance_record: [{premium_paid: -1}, {premium_paid: x}]\n");

        assertThat(problems)
                .extracting(Problem::code)
                .containsExactly("DOC-106", "FACT-103", "FACT-115", "FACT-110", "FACT-104", "FACT-114", "FACT-110")
                .hasSize(7);
    }

    @Test
    @DisplayName("不可读的文件只有形式问题")
    void reports_form_alone_when_nothing_can_be_read() {
        assertThat(problems("{\"facts\": ")).extracting(Problem::code).containsExactly("DOC-105");
        assertThat(problems("")).extracting(Problem::code).containsExactly("DOC-101");
    }

    @Test
    @DisplayName("问题过多时不再列出")
    void stops_listing_at_the_limit() {
        List<Problem> problems = problems("facts: {employment: [" + "5, ".repeat(100_000) + "5]}");

        assertThat(problems).hasSize(Findings.MOST + 1);
        assertThat(problems.get(Findings.MOST).code()).isEqualTo("FACT-199");
    }

    @Test
    @DisplayName("很长的名称不会拖慢，也不会整个印出")
    void cuts_very_long_names() {
        String name = "x".repeat(500_000);

        Problem problem = only(problems("{\"facts\": {\"person\": {\"" + name + "\": 1}}}"));

        assertThat(problem.code()).isEqualTo("FACT-105");
        assertThat(problem.toString()).hasSizeLessThan(1_000);
    }

    private static List<Problem> problems(String text) {
        byte[] bytes = text.replace("\\n", "\n").getBytes(StandardCharsets.UTF_8);
        InvalidFactsException e = catchThrowableOfType(InvalidFactsException.class, () -> READER.read("q", bytes));
        assertThat(e).as("nothing was refused").isNotNull();
        return e.problems();
    }

    private static Problem only(List<Problem> problems) {
        assertThat(problems).hasSize(1);
        return problems.get(0);
    }

    private static void check(Problem problem, String code, String subject, String place, String fix) {
        assertThat(problem.code()).as(problem.toString()).isEqualTo(code);
        assertThat(problem.subject()).isEqualTo(subject);
        assertThat(problem.place()).hasToString("q:" + place);
        assertThat(problem.fix().en()).contains(fix);
    }
}

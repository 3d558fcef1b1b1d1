package io.employmentpolicy.rules.checking;

import java.nio.charset.Charset;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What an officer gets wrong in parameters.yaml and in tables. */
@DisplayName("参数与表里的笔误：指明行与改法")
class NumberMistakesTest {
    @ParameterizedTest
    @MethodSource({"parameters", "tableEntries", "tables"})
    @DisplayName("逐项指明")
    void is_told_alone_with_the_right_fix(Expected expected) {
        expected.only();
    }

    static Stream<Expected> parameters() {
        return Stream.of(
                parameter("带单位的数", "\"600\"", "600元", "PARAM-107", 5, "普通小数", "改为 600"),
                parameter("千分位", "\"600\"", "\"1,600\"", "PARAM-107", 5, "改为 1600"),
                parameter("负数", "\"600\"", "\"-600\"", "PARAM-107", 5, "不为负"),
                parameter("三位小数的金额", "\"600\"", "\"600.005\"", "PARAM-110", 5, "至多两位小数"),
                parameter("半个月", "\"12\"", "\"1.5\"", "PARAM-110", 11, "写整数"),
                Expected.of(
                        "parameters.yaml 百分数",
                        new TownFolder()
                                .replacing(TownFolder.PARAMETERS, "unit: months", "unit: ratio")
                                .replacing(TownFolder.PARAMETERS, "\"12\"", "\"75\""),
                        "PARAM-110",
                        TownFolder.PARAMETERS + ":11",
                        "75% 写 0.75"),
                parameter("单位写错", "unit: months", "unit: month", "PARAM-101", 9, "是否想写 months"),
                parameter("没有单位", "  unit: months\n", "", "POLICY-103", 7, "unit"),
                parameter(
                        "没有可信程度",
                        "trust: printed, source: 镇文件 }\n    - { value: \"650\"",
                        "source: 镇文件 }\n    - { value: \"650\"",
                        "PARAM-104",
                        5,
                        "写明可信程度"),
                parameter(
                        "可信程度写错",
                        "\"12\", from: 2025-01-01, trust: printed",
                        "\"12\", from: 2025-01-01, trust: printd",
                        "POLICY-106",
                        11,
                        "是否想写 printed"),
                parameter(
                        "missing 却有取值",
                        "\"12\", from: 2025-01-01, trust: printed",
                        "\"12\", from: 2025-01-01, trust: missing",
                        "PARAM-103",
                        11,
                        "删去 value"),
                parameter("没有取值", "value: \"12\", ", "", "PARAM-103", 11, "补上 value"),
                parameter(
                        "没有出处",
                        "\"12\", from: 2025-01-01, trust: printed, source: 镇文件",
                        "\"12\", from: 2025-01-01, trust: printed",
                        "POLICY-103",
                        11,
                        "source"),
                parameter("两段有效期重叠", "to: 2025-12-31, ", "", "PARAM-108", 6, "较早的取值写明 to"),
                parameter("同一天交接", "to: 2025-12-31", "to: 2026-01-01", "PARAM-108", 6, "不重叠"),
                parameter("末日早于首日", "to: 2025-12-31", "to: 2024-12-31", "PARAM-105", 5, "末日不早于首日"),
                parameter(
                        "from 与 known-on 并存",
                        "\"12\", from: 2025-01-01",
                        "\"12\", from: 2025-01-01, known-on: [2025-03]",
                        "PARAM-105",
                        11,
                        "删去其一"),
                parameter(
                        "known-on 不是日期",
                        "\"12\", from: 2025-01-01",
                        "\"12\", known-on: [2025年3月]",
                        "PARAM-106",
                        11,
                        "2025-11"),
                parameter("键写错", "\"12\", from:", "\"12\", form:", "POLICY-107", 11, "是否想写 from"),
                parameter("键用了大写", "town.months:", "town.Months:", "PARAM-109", 7, "小写英文")
                        .but("CLAUSE-103"),
                parameter("values 不成一列", "    - { value: \"12\"", "    { value: \"12\"", "POLICY-108", 10, "在每项前写 -"),
                parameter(
                        "没有 values",
                        "  values:\n    - { value: \"12\", from: 2025-01-01, trust: printed, source: 镇文件 }\n",
                        "",
                        "PARAM-102",
                        7,
                        "trust: missing"),
                parameter("键重复", "town.months:", "town.amount:", "DOC-106", 7, "town.amount")
                        .but("CLAUSE-103"));
    }

    static Stream<Expected> tableEntries() {
        return Stream.of(
                parameter("表文件写错", "tables/amount.csv", "tables/amounts.csv", "TABLE-101", 15, "是否想写 tables/amount.csv")
                        .but("POLICY-101"),
                parameter("没有键", "keys: [gender, \"month>=\"], ", "", "TABLE-109", 15, "至少一个键列"),
                parameter("分档键不在末列", "[gender, \"month>=\"]", "[\"gender>=\", month]", "TABLE-109", 15, "只有末列可写 >="),
                parameter("键列与取值列同名", "[gender, \"month>=\"]", "[gender, value]", "TABLE-109", 15, "不用"),
                parameter("是否列全写错", "keys: [gender", "complete: 是, keys: [gender", "POLICY-109", 15, "true 或 false"));
    }

    static Stream<Expected> tables() {
        return Stream.of(
                table("表头缺列", "gender,month,value", "gender,value", "TABLE-102", 1, "补上列 month"),
                table("表头多列", "gender,month,value", "gender,month,value,remark", "TABLE-102", 1, "删去列 remark"),
                table("表头全角逗号", "gender,month,value", "gender，month，value", "TABLE-102", 1, "半角逗号"),
                table("列数不齐", "male,2025-07,95", "male,2025-07", "TABLE-103", 4, "列数 2"),
                table("行里全角逗号", "male,2025-07,95", "male，2025-07，95", "TABLE-103", 4, "半角逗号"),
                table("行里有引号", "male,2025-07,95", "male,2025-07,\"95\"", "TABLE-103", 4, "不用引号"),
                table("重复的键", "male,2025-07,95", "male,2025-01,95", "TABLE-104", 4, "[male, 2025-01]", "删去一行"),
                table("分档的键写错", "male,2025-07,95", "male,2025年7月,95", "TABLE-105", 4, "2025-01"),
                table("分档的键种类不一", "male,2025-07,95", "male,60,95", "TABLE-105", 4, "都是月份"),
                table("空的键", "male,2025-07,95", ",2025-07,95", "TABLE-105", 4, "补上 gender"),
                table("取值不是数", "male,2025-07,95", "male,2025-07,95元", "TABLE-108", 4, "改为 95"),
                table("取值小数过多", "male,2025-07,95", "male,2025-07,95.125", "TABLE-113", 4, "两位小数"),
                table("没有取值", "male,2025-07,95", "male,2025-07,", "TABLE-111", 4, "missing"),
                table("只有表头", "female,2025-01,100\nmale,2025-01,90\nmale,2025-07,95\n", "", "TABLE-110", 1, "补上行"),
                table(
                        "起止日颠倒",
                        TownFolder.text(TownFolder.TABLE),
                        "gender,month,value,from,to\nmale,2025-01,1,2025-02-01,2025-01-01\n",
                        "TABLE-112",
                        2,
                        "末日不早于首日"),
                table(
                        "起始日写错",
                        TownFolder.text(TownFolder.TABLE),
                        "gender,month,value,from\nmale,2025-01,1,2025.2.1\n",
                        "TABLE-107",
                        2,
                        "改为 2025-02-01"),
                table(
                        "可信程度写错",
                        TownFolder.text(TownFolder.TABLE),
                        "gender,month,value,trust\nmale,2025-01,1,printd\n",
                        "TABLE-106",
                        2,
                        "是否想写 printed"),
                Expected.of(
                        "表 代码写错",
                        asked().replacing(TownFolder.TABLE, "male,2025-07", "malle,2025-07"),
                        "TABLE-114",
                        TownFolder.TABLE + ":4",
                        "是否想写 male"),
                Expected.of(
                        "表 代码写成大写",
                        asked().replacing(TownFolder.TABLE, "female", "FEMALE"),
                        "TABLE-114",
                        TownFolder.TABLE + ":2",
                        "是否想写 female"),
                Expected.of(
                        "表 GBK 编码",
                        new TownFolder()
                                .with(
                                        TownFolder.TABLE,
                                        (TownFolder.text(TownFolder.TABLE) + "男,2025-07,1\n")
                                                .getBytes(Charset.forName("GBK"))),
                        "SOURCE-102",
                        TownFolder.TABLE + ":5",
                        "另存为 UTF-8"),
                Expected.of(
                        "表 看不见的字符",
                        new TownFolder().replacing(TownFolder.TABLE, "female", "fe\u200bmale"),
                        "SOURCE-105",
                        TownFolder.TABLE + ":2",
                        "U+200B"));
    }

    /** A folder whose rule looks the table up, so that its codes can be compared. */
    private static TownFolder asked() {
        return new TownFolder()
                .replacing(TownFolder.RULES, "hardToEmploy == true", "table( \"town.scale\", gender, birthMonth ) > 0");
    }

    private static Expected parameter(
            String title, String before, String after, String code, int line, String... says) {
        return Expected.of(
                "parameters.yaml " + title,
                new TownFolder().replacing(TownFolder.PARAMETERS, before, after),
                code,
                TownFolder.PARAMETERS + ":" + line,
                says);
    }

    private static Expected table(String title, String before, String after, String code, int line, String... says) {
        return Expected.of(
                "表 " + title,
                new TownFolder().replacing(TownFolder.TABLE, before, after),
                code,
                TownFolder.TABLE + ":" + line,
                says);
    }
}

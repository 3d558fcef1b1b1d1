package io.employmentpolicy.examples.workbench.workbook;

import io.employmentpolicy.model.problem.Place;
import io.employmentpolicy.model.problem.Problem;
import io.employmentpolicy.model.text.Text;
import io.employmentpolicy.rules.problem.Phrases;
import io.employmentpolicy.rules.suggest.Hint;
import java.util.List;

/** 工作簿的问题。 / Every message about workbooks, in one place: XLSX-1 about the file, XLSX-2 about sheets, XLSX-3 about cells, XLSX-4 about folders. */
final class WorkbookProblems {
    private static final int SHOWN = 80;
    private static final Text FROM_EXPORT =
            new Text("export-xlsx 写出的 .xlsx 工作簿", "a workbook .xlsx written by export-xlsx");
    private static final Text SAVE_AGAIN =
            new Text("用 Excel 或 WPS 打开，另存为“Excel 工作簿（.xlsx）”", "open it and save it as an Excel workbook (.xlsx)");
    private static final Text EXPORT_AGAIN =
            new Text("用 export-xlsx 重新导出，把改动抄过去", "export it again and copy the changes over");

    private WorkbookProblems() {}

    private static Problem problem(String code, Place place, Text found, Text expected, Text fix) {
        return new Problem(code, place, "", found, expected, fix);
    }

    private static String cut(String text) {
        return text.length() > SHOWN ? text.substring(0, SHOWN) + "…" : text;
    }

    static Problem empty(Place place) {
        return problem("XLSX-101", place, new Text("文件没有内容", "the file is empty"), FROM_EXPORT, EXPORT_AGAIN);
    }

    static Problem tooLarge(Place place, long bytes, long most) {
        return problem(
                "XLSX-102",
                place,
                new Text("文件有 " + bytes + " 字节", "a file of " + bytes + " bytes"),
                new Text("至多 " + most + " 字节", "at most " + most + " bytes"),
                new Text("删去图片和多余的页", "remove pictures and sheets that are not needed"));
    }

    static Problem oldFormat(Place place) {
        return problem(
                "XLSX-103", place, new Text("是旧格式 .xls", "a workbook in the old format .xls"), FROM_EXPORT, SAVE_AGAIN);
    }

    static Problem encrypted(Place place) {
        return problem(
                "XLSX-104",
                place,
                new Text("工作簿有打开密码", "an encrypted workbook"),
                FROM_EXPORT,
                new Text("去掉打开密码再保存", "remove the password and save it again"));
    }

    static Problem noWorkbook(Place place) {
        return problem(
                "XLSX-105", place, new Text("不是工作簿，或者已经损坏", "no workbook, or a broken one"), FROM_EXPORT, SAVE_AGAIN);
    }

    static Problem bomb(Place place, String part, long most) {
        return problem(
                "XLSX-106",
                place,
                new Text("其中的 " + cut(part) + " 展开后过大", "its part " + cut(part) + " is too large unpacked"),
                new Text("展开后合计至多 " + most + " 字节", "at most " + most + " bytes unpacked altogether"),
                EXPORT_AGAIN);
    }

    static Problem parts(Place place, String found) {
        return problem(
                "XLSX-107",
                place,
                new Text("压缩包内的部件不合规：" + cut(found), "parts of the archive are not as they should be: " + cut(found)),
                new Text("各部件一次，名称不含 ..", "every part once, no name with .."),
                EXPORT_AGAIN);
    }

    static Problem entities(Place place, String part) {
        return problem(
                "XLSX-108",
                place,
                new Text(cut(part) + " 里声明了文档类型或实体", cut(part) + " declares a document type or entities"),
                new Text("没有这类声明的 XML", "XML without such declarations"),
                EXPORT_AGAIN);
    }

    static Problem alive(Place place, String part) {
        return problem(
                "XLSX-109",
                place,
                new Text(
                        "含有宏、外部链接、数据连接或嵌入对象：" + cut(part),
                        "holds macros, external links, connections or objects: " + cut(part)),
                new Text("只有单元格的工作簿", "a workbook of cells only"),
                new Text(
                        "在“数据 → 编辑链接”断开，删去宏和对象，另存为 .xlsx",
                        "break the links, remove macros and objects, save it as .xlsx"));
    }

    static Problem tooMany(Place place, String part, int most, boolean rows) {
        return problem(
                "XLSX-110",
                place,
                rows
                        ? new Text(cut(part) + " 超过 " + most + " 行", cut(part) + " has more than " + most + " rows")
                        : new Text(cut(part) + " 超过 " + most + " 格", cut(part) + " has more than " + most + " cells"),
                new Text("一项措施的数字和案例", "the figures and cases of one measure"),
                new Text("选中下方的空行，整行删除后再保存", "delete the empty rows below, then save it again"));
    }

    static Problem foreign(Place place) {
        return problem(
                "XLSX-111",
                place,
                new Text("没有“说明”页，或页上没有措施目录", "no sheet 说明, or no folder of a measure on it"),
                FROM_EXPORT,
                EXPORT_AGAIN);
    }

    static Problem unknownMeasure(Place place, String folder, Text near) {
        return problem(
                "XLSX-112",
                place,
                new Text("没有措施目录 " + cut(folder), "no measure has the folder " + cut(folder)),
                new Text("政策目录里有的措施", "a measure of the policies"),
                near);
    }

    static Problem missingSheet(Place place, String sheet, Text near) {
        return problem(
                "XLSX-201",
                place,
                new Text("缺少一页 " + sheet, "the sheet " + sheet + " is missing"),
                new Text("导出时的各页", "the sheets as exported"),
                near);
    }

    static Problem strangeSheet(Place place, String sheet, Text near) {
        return problem(
                "XLSX-202",
                place,
                new Text("多出一页 " + cut(sheet), "a sheet nobody knows: " + cut(sheet)),
                new Text("导出时的各页", "the sheets as exported"),
                near);
    }

    static Problem hiddenSheet(Place place) {
        return problem(
                "XLSX-203",
                place,
                new Text("这一页被隐藏", "the sheet is hidden"),
                new Text("看得见的页", "sheets that can be seen"),
                new Text("右击页标签，“取消隐藏”，看过再导入", "unhide it and look at it"));
    }

    static Problem hidden(Place place, boolean row) {
        return problem(
                "XLSX-204",
                place,
                row ? new Text("这一行被隐藏", "the row is hidden") : new Text("这一列被隐藏", "the column is hidden"),
                new Text("看得见的行和列", "rows and columns that can be seen"),
                new Text("取消筛选和隐藏，看过再导入", "clear filters, unhide it and look at it"));
    }

    static Problem merged(Place place, String region) {
        return problem(
                "XLSX-205",
                place,
                new Text("合并了单元格 " + region, "merged cells " + region),
                new Text("每格各写各的", "every cell by itself"),
                new Text("取消合并，在每一行都写上", "unmerge them and write every row out"));
    }

    static Problem missingHeading(Place place, String heading) {
        return problem(
                "XLSX-206",
                place,
                new Text("缺少一列 " + heading, "the column " + heading + " is missing"),
                new Text("导出时的各列", "the columns as exported"),
                EXPORT_AGAIN);
    }

    static Problem strangeHeading(Place place, String heading, Text near) {
        return problem(
                "XLSX-207",
                place,
                new Text("不认识的列名 " + cut(heading), "a heading nobody knows: " + cut(heading)),
                new Text("第二行是列的代码", "the codes of the columns in the second row"),
                near);
    }

    static Problem headingTwice(Place place, String heading, Spot before) {
        return problem(
                "XLSX-208",
                place,
                new Text(
                        "列名 " + cut(heading) + " 写了两次，另见 " + before,
                        "the heading " + cut(heading) + " twice, see " + before),
                new Text("每列一个名称", "every heading once"),
                new Text("删去多出的一列", "remove one of them"));
    }

    static Problem headingDiffers(Place place, String found, String expected) {
        return problem(
                "XLSX-209",
                place,
                new Text("列名是“" + cut(found) + "”", "the heading is " + cut(found)),
                new Text("“" + expected + "”", expected),
                new Text("第一、二行的列名不要改", "leave the first two rows as they are"));
    }

    static Problem beyond(Place place, String found) {
        return problem(
                "XLSX-210",
                place,
                new Text("没有列名的列里写着 " + cut(found), "text under no heading: " + cut(found)),
                new Text("只在有列名的列里写", "text under headings only"),
                new Text("删去，或在第二行写上列的代码", "remove it, or write the code of the column in the second row"));
    }

    static Problem sum(Place place, String found) {
        return problem(
                "XLSX-211",
                place,
                new Text("这一行是合计：" + cut(found), "a row of sums: " + cut(found)),
                new Text("一行一项", "one entry a row"),
                new Text("删去这一行；合计、平均放在另一个文件里", "delete the row; keep sums in another file"));
    }

    static Problem note(Place place, String found) {
        return problem(
                "XLSX-212",
                place,
                new Text("表下写了说明：" + cut(found), "a note under the table: " + cut(found)),
                new Text("一行一项", "one entry a row"),
                new Text(
                        "删去这一行；说明写进该项的 source 或 why，或用单元格批注",
                        "delete the row; say it in source or why of the entry, or as a comment"));
    }

    static Problem headingsMoved(Place place, int row) {
        return problem(
                "XLSX-213",
                place,
                new Text(
                        "列名在第 " + (row - 1) + "、" + row + " 行，上面插入了行",
                        "the headings are in rows " + (row - 1) + " and " + row + ": rows were put above them"),
                new Text("第一、二行是列名", "headings in the first two rows"),
                new Text("删去列名以上的行", "delete the rows above the headings"));
    }

    static Problem copiedSheet(Place place, String sheet, String of) {
        return problem(
                "XLSX-214",
                place,
                new Text(cut(sheet) + " 是“" + of + "”页的副本", cut(sheet) + " is a copy of the sheet " + of),
                new Text("导出时的各页", "the sheets as exported"),
                new Text("改动只写在“" + of + "”页，删去副本", "write the changes on the sheet " + of + " and delete the copy"));
    }

    static Problem ownColumn(Place place, String heading) {
        return problem(
                "XLSX-207",
                place,
                new Text("不认识的列名 " + cut(heading), "a heading nobody knows: " + cut(heading)),
                new Text("导出时的各列", "the columns as exported"),
                new Text(
                        "是自己加的列就删去，自己的计算和说明放在另一个文件里",
                        "delete a column of your own; keep calculations and remarks in another file"));
    }

    static Problem formula(Place place, String found) {
        return problem(
                "XLSX-301",
                place,
                new Text("是公式 =" + cut(found), "a formula =" + cut(found)),
                new Text("写死的值", "a value"),
                new Text("复制这一格，选择性粘贴为“值”", "copy the cell and paste it as a value"));
    }

    static Problem error(Place place, String found) {
        return problem(
                "XLSX-302",
                place,
                new Text("是错误值 " + found, "an error value " + found),
                new Text("一个值，或空着", "a value or nothing"),
                new Text("重新填写", "write it again"));
    }

    static Problem blanks(Place place, String found) {
        return problem(
                "XLSX-303",
                place,
                new Text("前后有空白：“" + cut(found) + "”", "white space around “" + cut(found) + "”"),
                new Text("前后没有空白", "no white space around it"),
                new Text("改为 " + cut(found.strip()), "write " + cut(found.strip())));
    }

    static Problem fullWidth(Place place, String found, String half) {
        return problem(
                "XLSX-304",
                place,
                new Text("有全角字符：" + cut(found), "full-width characters: " + cut(found)),
                new Text("半角字符", "half-width characters"),
                new Text("改为 " + cut(half), "write " + cut(half)));
    }

    static Problem textDay(Place place, String found, String day) {
        return problem(
                "XLSX-305",
                place,
                new Text("是文字“" + cut(found) + "”，不是日期", "the text " + cut(found) + ", not a day"),
                new Text("日期单元格", "a cell with a date"),
                day.isEmpty()
                        ? Hint.ofDay(found)
                                .map(Phrases::hint)
                                .orElse(new Text(
                                        "把单元格格式设为日期，填写 2027-01-01 这样的日期",
                                        "format the cell as a date and write a day such as 2027-01-01"))
                        : new Text("把单元格格式设为日期，重新填写 " + day, "format the cell as a date and write " + day + " again"));
    }

    static Problem textNumber(Place place, String found, String number) {
        return problem(
                "XLSX-306",
                place,
                new Text("是文字“" + cut(found) + "”，不是数字", "the text " + cut(found) + ", not a number"),
                new Text("数字单元格", "a cell with a number"),
                number.isEmpty()
                        ? Hint.ofNumber(found)
                                .map(Phrases::hint)
                                .orElse(new Text("只写数字，不写单位", "write the number alone, without its unit"))
                        : new Text(
                                "把单元格格式设为数字，重新填写 " + number,
                                "format the cell as a number and write " + number + " again"));
    }

    static Problem wrongType(Place place, String found, Text expected) {
        return problem(
                "XLSX-307",
                place,
                new Text("写着 " + cut(found), "found " + cut(found)),
                expected,
                new Text("按列名的批注填写", "see the note of the heading"));
    }

    static Problem unknownCode(Place place, String found, List<String> known, Text near) {
        return problem(
                "XLSX-308",
                place,
                new Text("不认识的取值 " + cut(found), "an unknown value " + cut(found)),
                new Text("其中之一：" + String.join("、", known), "one of: " + String.join(", ", known)),
                near);
    }

    static Problem duplicate(Place place, String key, Spot before) {
        return problem(
                "XLSX-309",
                place,
                new Text("重复：" + cut(key) + "，另见 " + before, "twice: " + cut(key) + ", see " + before),
                new Text("每项一次", "each once"),
                new Text("删去其中一行", "remove one of the rows"));
    }

    static Problem changedReference(Place place, String found, String before) {
        return problem(
                "XLSX-310",
                place,
                new Text("只供对照的格改成了 " + cut(found), "a cell that is there to be read now says " + cut(found)),
                new Text(before.isEmpty() ? "空着" : cut(before), before.isEmpty() ? "nothing" : cut(before)),
                new Text("改回来；要改这一项的，改规则文件", "undo it; such things are changed in the files of the policy"));
    }

    static Problem unequal(Place place, String found, String first, Spot before) {
        return problem(
                "XLSX-311",
                place,
                new Text("同一编号写成了 " + cut(found), "of one figure now " + cut(found)),
                new Text("与 " + before + " 相同：" + cut(first), "the same as " + before + ": " + cut(first)),
                new Text("同一编号的各行一起改", "change it in every row of the figure"));
    }

    static Problem comma(Place place, String found) {
        return problem(
                "XLSX-312",
                place,
                new Text("有逗号、引号或换行：" + cut(found), "a comma, quotes or line end: " + cut(found)),
                new Text("没有逗号、引号和换行的文字", "text without commas, quotes and line ends"),
                new Text("半角逗号改为“，”或“、”", "use another sign"));
    }

    static Problem unreadable(Place place, String found) {
        return problem(
                "XLSX-313",
                place,
                new Text("有看不见的控制字符：" + cut(found), "invisible control characters: " + cut(found)),
                new Text("看得见的文字", "text that can be seen"),
                new Text("删去后重新填写", "remove it and write it again"));
    }

    static Problem removed(Place place, String key, boolean duty) {
        return problem(
                "XLSX-401",
                place,
                new Text("删去了 " + cut(key), "removed: " + cut(key)),
                new Text("叠加目录只能增加和替代，不能删去随库的内容", "an overlay adds and replaces, it cannot take away what is shipped"),
                duty
                        ? new Text("补回这一行；要停用规则的，写 retired.yaml", "put the row back; to end a rule write retired.yaml")
                        : new Text("补回这一行；不再适用的写上末日", "put the row back; give what no longer holds a last day"));
    }

    static Problem elsewhere(Place place, String key, String path) {
        return problem(
                "XLSX-402",
                place,
                new Text("叠加目录在别处已经写了 " + cut(key), "the overlay already says this elsewhere: " + cut(key)),
                new Text("只写在 " + path, "only in " + path),
                new Text("把那一处移到 " + path + "，或删去", "move that entry into " + path + " or remove it"));
    }

    static Problem byHand(Place place, String path) {
        return problem(
                "XLSX-403",
                place,
                new Text("叠加目录的 " + path + " 还写着读法以外的内容", path + " of the overlay says more than readings"),
                new Text("只由导入写的文件", "a file that the import wrote"),
                new Text("在那个文件里手工改读法", "change the reading in that file by hand"));
    }
}

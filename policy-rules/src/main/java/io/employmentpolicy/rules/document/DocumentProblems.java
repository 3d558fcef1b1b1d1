package io.employmentpolicy.rules.document;

import io.employmentpolicy.model.problem.Place;
import io.employmentpolicy.model.problem.Problem;
import io.employmentpolicy.model.text.Text;
import java.util.Locale;

/** Every message of this room, in one place. */
final class DocumentProblems {

    /** What an input method types where the language needs its half-width twin. */
    private static final String FULL_WIDTH = "：“”［］｛｝＂＇";

    /** Beside names and texts without quotes, a comma may be meant as one; in JSON there is nothing but quotes. */
    private static final String FULL_WIDTH_JSON = FULL_WIDTH + "，；【】‘’－";

    private DocumentProblems() {}

    static Problem empty(Place place) {
        return problem(
                "DOC-101",
                place,
                new Text("文件没有内容", "the file holds nothing"),
                new Text("一个文档", "one document"),
                new Text("补上内容，或删除该文件", "write its content, or remove the file"));
    }

    static Problem cells(Place place, int found, int expected) {
        return problem(
                "DOC-116",
                place,
                new Text("这一行有 " + found + " 格", "a row of " + found + " cells"),
                new Text("与表头相同的 " + expected + " 格", expected + " cells, as the header has"),
                new Text("补上空格，或者把含逗号的内容放进引号", "add empty cells, or put what holds a comma into quotation marks"));
    }

    static Problem openQuote(Place place) {
        return problem(
                "DOC-117",
                place,
                new Text("引号没有结束", "a quotation mark that is never closed"),
                new Text("成对的引号", "quotation marks in pairs"),
                new Text("补上引号；内容里的引号写两个", "close it; write a quotation mark inside twice"));
    }

    static Problem behindQuote(Place place) {
        return problem(
                "DOC-117",
                place,
                new Text("引号之后还有内容", "something stands behind a closed quotation mark"),
                new Text("引号之后是逗号或行末", "a comma or the end of the line behind it"),
                new Text("内容里的引号写两个", "write a quotation mark inside twice"));
    }

    static Problem namelessColumn(Place place) {
        return problem(
                "DOC-118",
                place,
                new Text("表头里有空格子", "a column without a name"),
                new Text("每列有名称", "a name for every column"),
                new Text("补上名称，或删去该列", "write its name, or remove the column"));
    }

    static Problem columnTwice(Place place, String name) {
        return problem(
                "DOC-118",
                place,
                new Text("表头里“" + name + "”出现两次", "the column \"" + name + "\" stands there twice"),
                new Text("每列名称不同", "a name of its own for every column"),
                new Text("删去其中一列", "remove one of them"));
    }

    static Problem tooLarge(Place place, int bytes) {
        return problem(
                "DOC-102",
                place,
                new Text("文件有 " + bytes + " 字节", "the file has " + bytes + " bytes"),
                new Text("至多 " + DocumentReader.MAX_BYTES + " 字节", "at most " + DocumentReader.MAX_BYTES + " bytes"),
                new Text("拆成几个文件；成批的事实每行一案", "split it into several files; give facts of many cases line by line"));
    }

    static Problem notUtf8(Place place, int offset, int value) {
        String hex = String.format(Locale.ROOT, "0x%02X", value);
        return problem(
                "DOC-103",
                place,
                new Text(
                        "第 " + offset + " 字节（从 0 起）" + hex + " 不是 UTF-8",
                        "byte " + hex + " at offset " + offset + " is not UTF-8"),
                new Text("UTF-8 编码", "text in UTF-8"),
                new Text("另存为 UTF-8（现在可能是 GBK）", "save the file as UTF-8; it may be GBK now"));
    }

    static Problem byteOrderMark(Place place) {
        return problem(
                "DOC-104",
                place,
                new Text("文件以字节顺序标记（BOM）开头", "the file begins with a byte order mark"),
                new Text("不带 BOM 的 UTF-8", "UTF-8 without a byte order mark"),
                new Text("另存为“UTF-8（无 BOM）”", "save it as UTF-8 without BOM"));
    }

    static Problem control(Place place, char found) {
        String code = codePoint(found);
        return problem(
                "DOC-105",
                place,
                new Text("不可见的控制字符 " + code, "the invisible character " + code),
                new Text("可见的文字", "characters that can be seen"),
                new Text("删除该字符", "delete the character"));
    }

    static Problem halfCharacter(Place place, char found) {
        String code = codePoint(found);
        return problem(
                "DOC-105",
                place,
                new Text("转义写出了半个字符 " + code, "an escape writes half a character, " + code),
                new Text("完整的字符", "whole characters"),
                new Text("直接写出该字符", "write the character itself"));
    }

    /** What does not fit the language, with the cause that is most likely by what stands there. */
    static Problem malformed(DocumentReader.Syntax syntax, SourceText source, Place place, int found) {
        String around = source.linesBefore(place);
        return problem(
                "DOC-105",
                place,
                found < 0
                        ? new Text("文件到此结束，还有未写完的部分", "the file ends here, and something is still open")
                        : new Text("此处不应出现 " + shown(found), shown(found) + " does not fit here"),
                new Text("合乎语法的 " + syntax, "well-formed " + syntax),
                remedy(syntax, found, around));
    }

    private static Text remedy(DocumentReader.Syntax syntax, int found, String around) {
        int wide = fullWidth(around, syntax == DocumentReader.Syntax.JSON ? FULL_WIDTH_JSON : FULL_WIDTH);
        if (wide >= 0) {
            String sign = Character.toString(wide);
            return new Text(
                    "本行或上一行有全角标点 " + sign + "，改用半角，或把文字放进引号",
                    "there is the full-width " + sign
                            + " in this line or the one before: type it half-width, or put the text in quotes");
        }
        if (found < 0) {
            return new Text("补上缺少的引号或括号", "add the missing quote or bracket");
        }
        if (syntax == DocumentReader.Syntax.JSON) {
            return new Text("检查此处之前的引号、逗号和括号", "check the quotes, commas and brackets before it");
        }
        if (found == '\t') {
            return new Text("缩进用空格，不用制表符", "indent with spaces, not with tabs");
        }
        if (found == '@' || found == '`' || found == '%' || found == ':') {
            return new Text("把整段文字放进引号，并检查缩进", "put the whole text in quotes, and check the indentation");
        }
        return new Text(
                "检查本行缩进，以及引号和括号是否成对",
                "check how far this line is indented, and that quotes and brackets come in pairs");
    }

    /** The first such sign outside quotes and comments; -1 if there is none. */
    private static int fullWidth(String lines, String signs) {
        int quote = -1;
        boolean comment = false;
        for (int i = 0; i < lines.length(); i++) {
            char c = lines.charAt(i);
            if (c == '\n') {
                quote = -1;
                comment = false;
            } else if (quote >= 0) {
                quote = c == quote ? -1 : quote;
            } else if (c == '"' || c == '\'') {
                quote = c;
            } else if (c == '#') {
                comment = true;
            } else if (!comment && signs.indexOf(c) >= 0) {
                return c;
            }
        }
        return -1;
    }

    static Problem duplicate(Place place, String name, Place first) {
        return new Problem(
                "DOC-106",
                place,
                name,
                new Text(
                        "“" + name + "”已在第 " + first.line() + " 行第 " + first.column() + " 列出现",
                        "\"" + name + "\" stands already in line " + first.line() + ", column " + first.column()),
                new Text("每个名称一次", "every name once"),
                new Text("删去其中一处", "remove one of the two"));
    }

    static Problem several(DocumentReader.Syntax syntax, Place place) {
        return problem(
                "DOC-107",
                place,
                new Text("第一个文档之后还有内容", "there is more after the first document"),
                new Text("一个文件一个文档", "one document in one file"),
                syntax == DocumentReader.Syntax.YAML
                        ? new Text("拆成几个文件，去掉 ---", "split it into several files, without ---")
                        : new Text(
                                "检查括号；一行一案的文件按行读取", "check the brackets; read a file of one case per line as lines"));
    }

    static Problem anchor(Place place) {
        return reuse(place, new Text("锚点 &", "an anchor, &"));
    }

    static Problem alias(Place place) {
        return reuse(place, new Text("别名 *", "an alias, *"));
    }

    static Problem mergeKey(Place place) {
        return reuse(place, new Text("合并键 <<", "the merge key <<"));
    }

    private static Problem reuse(Place place, Text found) {
        return problem(
                "DOC-108",
                place,
                found,
                new Text("直接写出的内容", "content written out"),
                new Text("把内容写全；若本是文字，放进引号", "write the content out; if it is meant as text, put it in quotes"));
    }

    /** The same problem in further places of the document. */
    static Problem further(Problem first, int places) {
        Text found = new Text(
                first.found().zh() + "，另有 " + places + " 处锚点、别名或合并键",
                first.found().en() + ", and " + places + " more anchors, aliases or merge keys");
        return problem(first.code(), first.place(), found, first.expected(), first.fix());
    }

    static Problem tag(Place place, String tag) {
        String shown = shorten(tag);
        return problem(
                "DOC-109",
                place,
                new Text("类型标记 " + shown, "the tag " + shown),
                new Text("不带类型标记的值", "a value without a tag"),
                new Text(
                        "删除以 ! 开头的标记；若本是文字，放进引号",
                        "remove what begins with !; if it is meant as text, put it in quotes"));
    }

    static Problem tooDeep(Place place) {
        return limit("DOC-110", place, "嵌套过深", "nested too deeply", DocumentReader.MAX_DEPTH, "层", "levels");
    }

    static Problem tooManyNodes(Place place) {
        return limit("DOC-111", place, "内容过多", "too many values", DocumentReader.MAX_NODES, "个值", "values");
    }

    static Problem tooLong(Place place) {
        return problem(
                "DOC-112",
                place,
                new Text("文字或数字过长", "a text or number that is too long"),
                new Text(
                        "文字至多 " + DocumentReader.MAX_TEXT + " 字，数字至多 1000 位",
                        "at most " + DocumentReader.MAX_TEXT + " characters of text, 1000 digits of a number"),
                new Text("缩短该值或将长行断开；引号可能没有结束", "shorten it, or break a long line; a quote may not be closed"));
    }

    static Problem noNumber(Place place, String text) {
        return problem(
                "DOC-113",
                place,
                new Text(text + " 不是一个数", text + ", which is no number"),
                new Text("一个确切的数；未知则不写", "an exact number, or nothing at all when it is unknown"),
                new Text(
                        "删去该项，或写出数值；若本是文字，放进引号",
                        "leave it out, or write the number; if it is meant as text, put it in quotes"));
    }

    static Problem keyNotText(Place place) {
        return problem(
                "DOC-114",
                place,
                new Text("名称不是文字", "a name that is no text"),
                new Text("冒号前为一个名称", "one name before the colon"),
                new Text("写出名称；若名称恰为 null 或 ~，放进引号", "write the name; if it is null or ~ itself, put it in quotes"));
    }

    static Problem tooMany(Place place) {
        return limit(
                "DOC-115",
                place,
                "问题过多，其余未列",
                "too many problems, the rest is not listed",
                DocumentReader.MAX_PROBLEMS,
                "个问题",
                "problems");
    }

    private static Problem limit(
            String code, Place place, String zh, String en, int most, String unitZh, String unitEn) {
        return problem(
                code,
                place,
                new Text(zh, en),
                new Text("至多 " + most + " " + unitZh, "at most " + most + " " + unitEn),
                new Text("检查文件是否完好；确需如此则拆成几个文件", "see whether the file is sound; if it is, split it"));
    }

    private static Problem problem(String code, Place place, Text found, Text expected, Text fix) {
        return new Problem(code, place, "", found, expected, fix);
    }

    private static String shown(int found) {
        return found == '\t' || found == '\n' || found == '\r' || found == ' ' || found == 0x85
                ? codePoint(found)
                : "“" + Character.toString(found) + "”";
    }

    private static String codePoint(int found) {
        return String.format(Locale.ROOT, "U+%04X", found);
    }

    private static String shorten(String text) {
        return text.length() <= 40 ? text : text.substring(0, 40) + "…";
    }
}

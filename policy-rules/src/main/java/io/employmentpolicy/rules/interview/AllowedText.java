package io.employmentpolicy.rules.interview;

import io.employmentpolicy.model.text.Text;
import java.util.Map;

/** 允许的回答的说明。 / What may be answered, as a phrase. */
public final class AllowedText {
    private static final Map<String, String> UNITS = Map.of(
            "yuan", "元",
            "yuan/month", "元/月",
            "yuan/year", "元/年",
            "months", "个月",
            "years", "年",
            "days", "日",
            "hours", "小时",
            "persons", "人",
            "times", "次");

    private AllowedText() {}

    /** 一句话。 / The phrase, in both languages. */
    public static Text of(Allowed allowed) {
        if (allowed instanceof Allowed.YesNo) {
            return new Text("1 是，2 否", "1 yes, 2 no");
        }
        if (allowed instanceof Allowed.OneOf one) {
            return one.others()
                    ? new Text("所列之一的编号，或者写出来", "the number of one that is listed, or what it is")
                    : new Text("所列之一的编号", "the number of one that is listed");
        }
        if (allowed instanceof Allowed.SomeOf) {
            return new Text("编号，可写数个，用空格分开；都没有写 0", "numbers with blanks between them; 0 for none");
        }
        if (allowed instanceof Allowed.Ticks ticks) {
            boolean several = ticks.lines().stream().anyMatch(Allowed.Line::several);
            return several
                    ? new Text(
                            "有的写编号，可写数个，用空格分开，没写的即为没有；不止一条的写 编号x条数，如 3x2；不清楚的写 编号?，如 5?；都没有写 0",
                            "the numbers of those you have, with blanks between them, the rest counts as none; of more than one number x how many, such as 3x2; number? such as 5? of what you do not know; 0 for none")
                    : new Text(
                            "属实的写编号，可写数个，用空格分开，没写的即为否；不清楚的写 编号?，如 5?；都不是写 0",
                            "the numbers of what is true, with blanks between them, the rest counts as no; number? such as 5? of what you do not know; 0 for none");
        }
        if (allowed instanceof Allowed.Form) {
            return new Text(
                    "各项按次序写在一行，用 | 隔开；不知道的一项写 ?",
                    "the parts in order on one line with | between them; ? for one that is not known");
        }
        if (allowed instanceof Allowed.Number number) {
            return number(number);
        }
        if (allowed instanceof Allowed.Count count) {
            return new Text(
                    "没有写 0，有写 1；不止一项的写有几项，至多 " + count.most(),
                    "0 for none, 1 for one; how many if there are more, at most " + count.most());
        }
        return moment(allowed);
    }

    private static Text moment(Allowed allowed) {
        if (allowed instanceof Allowed.Day day) {
            return maybe(day.notYet(), new Text("日期，如 2026-03-31", "a day such as 2026-03-31"));
        }
        if (allowed instanceof Allowed.Moment moment) {
            return maybe(moment.notYet(), new Text("时刻，如 2026-03-31 09:30", "a moment such as 2026-03-31 09:30"));
        }
        if (allowed instanceof Allowed.Month) {
            return new Text("月份，如 2026-03", "a month such as 2026-03");
        }
        if (allowed instanceof Allowed.Months) {
            return new Text(
                    "起止月份，如 2026-01..2026-03；仍在继续的写 2026-01..",
                    "months from and to, such as 2026-01..2026-03; 2026-01.. while it goes on");
        }
        return maybe(allowed instanceof Allowed.Words words && words.notYet(), new Text("文字", "words"));
    }

    private static Text maybe(boolean notYet, Text form) {
        return notYet ? new Text(form.zh() + "；还没有写 0", form.en() + "; 0 for not yet") : form;
    }

    private static Text number(Allowed.Number number) {
        String from = number.least() == null ? "" : number.least().toPlainString();
        String to = number.most() == null ? "" : number.most().toPlainString();
        String unit = number.unit();
        String zhUnit = unit.isEmpty() ? "" : "，单位：" + UNITS.getOrDefault(unit, unit);
        String enUnit = unit.isEmpty() ? "" : ", in " + unit;
        String zhLimits = to.isEmpty() ? from.isEmpty() ? "" : "，不小于 " + from : "，" + from + " 至 " + to;
        String enLimits = to.isEmpty() ? from.isEmpty() ? "" : ", at least " + from : ", " + from + " to " + to;
        return number.decimals() == 0
                ? new Text("整数" + zhUnit + zhLimits, "a whole number" + enUnit + enLimits)
                : new Text("数" + zhUnit + zhLimits, "a number" + enUnit + enLimits);
    }
}

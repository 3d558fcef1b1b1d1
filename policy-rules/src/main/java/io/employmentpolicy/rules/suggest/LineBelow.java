package io.employmentpolicy.rules.suggest;

import java.util.regex.Pattern;

/** 表末的合计和附注。 / What people write below the rows of a table and what is no row: sums, and notes on who made it. */
public final class LineBelow {
    private static final Pattern BEGINS =
            Pattern.compile("(合\\s*计|总\\s*计|小\\s*计|共\\s*计|合计数|总计数|(?i:grand total|subtotal))\\s*[:：]?"
                    + "|(备注|附注|注|说明|填表人|填报人|制表人|制表|审核人|审核|填报单位)\\s*\\d*\\s*[:：].*");

    private LineBelow() {}

    /** 是否不是一行数据。 / Whether a row that begins with this cell is such a line. */
    public static boolean begins(String cell) {
        return BEGINS.matcher(cell.strip()).matches();
    }
}

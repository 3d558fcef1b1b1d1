package io.employmentpolicy.examples.workbench.mend;

import io.employmentpolicy.model.schema.Labelled;
import java.util.Objects;

/**
 * 一处改正。 / One thing that is mended.
 *
 * @param line from 1; 0 for the whole file
 * @param before as it stands
 * @param after as it will stand
 */
public record Mend(int line, Kind kind, String before, String after) {
    /** Refuses missing parts. */
    public Mend {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(before, "before");
        Objects.requireNonNull(after, "after");
    }

    /** 改正的种类。 / What can be mended. */
    public enum Kind implements Labelled {
        ENCODING("编码", "encoding"),
        MARK("字节顺序标记", "byte order mark"),
        LINE_ENDS("换行", "line ends"),
        BLANKS("行尾空格", "trailing blanks"),
        INDENT("缩进的特殊空格", "special blanks of the indentation"),
        TABS("制表符", "tabs"),
        SIGNS("全角符号", "full-width signs"),
        DAY("日期写法", "form of a day"),
        RATE("百分数", "percentage");

        private final String zh;
        private final String en;

        Kind(String zh, String en) {
            this.zh = zh;
            this.en = en;
        }

        @Override
        public String zh() {
            return zh;
        }

        @Override
        public String en() {
            return en;
        }
    }
}

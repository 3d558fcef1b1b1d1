package io.employmentpolicy.rules.interview;

import io.employmentpolicy.model.decision.FactPath;
import io.employmentpolicy.model.text.Text;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** 允许的回答。 / What may be answered to a question. */
public sealed interface Allowed {
    /** 是或否。 / {@code Boolean}. */
    record YesNo() implements Allowed {}

    /**
     * 任选其一。 / One of a closed list: its code.
     *
     * @param others whether a text outside of the list is an answer too
     */
    record OneOf(List<Option> options, boolean others) implements Allowed {
        /** Copies the options. */
        public OneOf {
            options = List.copyOf(options);
        }
    }

    /** 可选数项，也可一项不选。 / A set of codes of a closed list; the empty set says none of them. */
    record SomeOf(List<Option> options) implements Allowed {
        /** Copies the options. */
        public SomeOf {
            options = List.copyOf(options);
        }
    }

    /**
     * 数。 / A number.
     *
     * @param unit its unit as the dictionary writes it; empty if it has none
     * @param least null when there is no limit
     * @param most null when there is no limit
     * @param decimals how many digits may follow the point
     */
    record Number(
            String unit,
            @Nullable BigDecimal least,
            @Nullable BigDecimal most,
            int decimals) implements Allowed {}

    /**
     * 日期。 / A day, {@code 2026-03-31}.
     *
     * @param notYet whether "has not happened" is an answer: {@code Occurrence.notYet()}, or {@code none} as text
     */
    record Day(boolean notYet) implements Allowed {}

    /** 月份。 / A month, {@code 2026-03}. */
    record Month() implements Allowed {}

    /** 时刻。 / A moment, {@code 2026-03-31T09:30}. */
    record Moment(boolean notYet) implements Allowed {}

    /** 起止月份。 / Months from and to, {@code 2026-01..2026-03}; without the second still running. */
    record Months() implements Allowed {}

    /** 文字。 / Words of one's own; {@code notYet} as for days. */
    record Words(boolean notYet) implements Allowed {}

    /** 件数。 / How many records of a kind there are; 0 says none. */
    record Count(int most) implements Allowed {}

    /**
     * 勾选清单。 / A list to tick: yes for what is ticked, no for the rest. The answer is the set of the numbers of what is ticked, from 1; where
     * a line asks for records, a map of number to how many there are says more than one. As text a number with a question mark, {@code 3?}, is a
     * line of which somebody does not know: nothing is told of it.
     */
    record Ticks(List<Line> lines) implements Allowed {
        /** Copies the lines. */
        public Ticks {
            lines = List.copyOf(lines);
        }
    }

    /**
     * 几项一起答。 / Several facts of one record that belong together. The answer is a map from the number of a part, from 1, or from one of its
     * paths to the answer of the part; a part that is left out is not known. As text the answers stand in order with {@code |} between them,
     * {@code ?} where one is not known.
     */
    record Form(List<Part> parts) implements Allowed {
        /** Copies the parts. */
        public Form {
            parts = List.copyOf(parts);
        }
    }

    /**
     * 其中一项。 / One part of a form, which is a question by itself.
     *
     * @param paths the facts it asks for, at least one
     * @param label what is asked; the record is told by the question
     * @param allowed what may be answered, never a form
     */
    record Part(List<FactPath> paths, Text label, Allowed allowed) {
        /** Copies the paths; refuses missing parts. */
        public Part {
            paths = List.copyOf(paths);
            Objects.requireNonNull(label, "label");
            Objects.requireNonNull(allowed, "allowed");
        }

        /** 首个事实。 / The fact it asks for; the first of a list. */
        public FactPath path() {
            return paths.get(0);
        }
    }

    /**
     * 清单的一行。 / One line to tick.
     *
     * @param path the fact it is about; a kind alone where it asks whether there is any record of it
     * @param several whether there may be more than one
     */
    record Line(FactPath path, Text label, boolean several) {
        /** Refuses missing parts. */
        public Line {
            Objects.requireNonNull(path, "path");
            Objects.requireNonNull(label, "label");
        }
    }

    /** 选项。 / One value of a closed list: its code in facts files and its name. */
    record Option(String code, Text label) {
        /** Refuses missing parts. */
        public Option {
            Objects.requireNonNull(code, "code");
            Objects.requireNonNull(label, "label");
        }
    }
}

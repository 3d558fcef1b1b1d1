package io.employmentpolicy.model.decision;

import io.employmentpolicy.model.schema.Labelled;
import io.employmentpolicy.model.text.Text;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * 一步变化。 / One change of one fact, or the coming of a day.
 *
 * @param means by what it comes about
 * @param path where the fact stands; {@code as_of} for a day that comes
 * @param label how the dictionary names it
 * @param from what is told of it now; null when nothing is
 * @param to what it would have to be
 * @param bound how exact that is: a boundary the answer turns at, or one value of several
 * @param day the day that has to come; null for every other step
 * @param parts of a fact more, its fields; empty for every other step
 */
public record Step(
        Means means,
        FactPath path,
        Text label,
        @Nullable Text from,
        Text to,
        Bound bound,
        @Nullable LocalDate day,
        List<Part> parts) {
    /** Copies the parts. */
    public Step {
        Objects.requireNonNull(means, "means");
        Objects.requireNonNull(path, "path");
        Objects.requireNonNull(label, "label");
        Objects.requireNonNull(to, "to");
        Objects.requireNonNull(bound, "bound");
        parts = List.copyOf(parts);
    }

    /** 不含个人信息。 / Means and path only: values are personal data. */
    @Override
    public String toString() {
        return means.code() + " " + path;
    }

    /** 新事实的一个字段。 / A field of a fact that would have to be there. */
    public record Part(String field, Text label, Text to) {
        /** Refuses missing parts. */
        public Part {
            Objects.requireNonNull(field, "field");
            Objects.requireNonNull(label, "label");
            Objects.requireNonNull(to, "to");
        }
    }

    /** 变化的途径。 / By what a step comes about; the order is that in which they are told. */
    public enum Means implements Labelled {
        /** The person or employer does it. */
        DO("办理", "do"),
        /** One more fact comes about by doing. */
        ADD("新增", "add"),
        /** Something ends by doing. */
        END("终止", "end"),
        /** An office or another attests it; the document is shown. */
        SHOW("须证明", "show"),
        /** It is not known yet; it need only be told, if it is so. */
        TELL("补充告知", "tell"),
        /** A day comes. */
        WAIT("等到", "wait");

        private final String zh;
        private final String en;

        Means(String zh, String en) {
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

    /** 界限。 / How the value told stands to those that would do as well. */
    public enum Bound implements Labelled {
        /** Less does not do; so does one more. */
        AT_LEAST("至少", "at least"),
        /** More does not do; so does one less. */
        AT_MOST("至多", "at most"),
        /** Neither one more nor one less does. */
        EXACTLY("恰为", "exactly"),
        /** An earlier day does not do; so does a later one. */
        NOT_BEFORE("不早于", "not before"),
        /** A later day does not do; so does an earlier one. */
        NOT_AFTER("不晚于", "not after"),
        /** A value of a list, or one of many that do. */
        VALUE("", "");

        private final String zh;
        private final String en;

        Bound(String zh, String en) {
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

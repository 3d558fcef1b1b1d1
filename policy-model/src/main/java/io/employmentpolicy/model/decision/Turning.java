package io.employmentpolicy.model.decision;

import io.employmentpolicy.model.schema.Labelled;
import io.employmentpolicy.model.text.Text;
import java.util.List;
import java.util.Objects;

/**
 * 一项评定怎样才会改变。 / What would turn one determination. A refusal or an open answer is turned into a grant; a grant into a refusal.
 *
 * <p>What is told was replayed by both engines: with all steps of a way the answer turns, without any one of them it does not. Steps are only
 * such as a person or employer can do or show, facts not told yet, and the coming of a day.
 *
 * @param title what the conclusion is called
 * @param word the word of the answer now
 * @param conclusion name of the conclusion; empty when the policy has one
 * @param subject what it is about
 * @param now the answer now
 * @param aim what the ways lead to
 * @param ways the ways, fewest steps first; empty when there is none, see the search
 * @param search whether everything was looked through
 */
public record Turning(
        Text title,
        Text word,
        String conclusion,
        Subject subject,
        Outcome now,
        Aim aim,
        List<Way> ways,
        Search search) {
    /** Copies the list. */
    public Turning {
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(word, "word");
        Objects.requireNonNull(conclusion, "conclusion");
        Objects.requireNonNull(subject, "subject");
        Objects.requireNonNull(now, "now");
        Objects.requireNonNull(aim, "aim");
        Objects.requireNonNull(search, "search");
        ways = List.copyOf(ways);
    }

    /** 不含个人信息。 / Ids and words only, so that it may stand in a log. */
    @Override
    public String toString() {
        return "Turning[" + conclusion + "@" + subject.path() + " " + aim.code() + ": " + ways.size() + "]";
    }

    /** 改变的方向。 / What a turned answer would be. */
    public enum Aim implements Labelled {
        /** A refusal or an open answer becomes a grant. */
        GAIN("怎样才会符合", "what would make it hold"),
        /** A grant ends. */
        LOSE("怎样会不再符合", "what would make it lapse");

        private final String zh;
        private final String en;

        Aim(String zh, String en) {
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

    /** 查找的范围。 / How much was looked through. */
    public enum Search implements Labelled {
        /** Every way to a grant of up to four steps, or out of one of up to two, as far as the figures and values of the rules tell where to look. */
        WHOLE("已逐一查找", "every way was looked for"),
        /** There are so many possibilities that the search was broken off; the ways told are right, others may be missing. */
        CUT_SHORT("可能性太多，未能逐一查找", "there are too many possibilities to look through all of them"),
        /** The two engines do not agree on what some changes would do; these are not told. */
        ENGINES_DIFFER("两个引擎对有些变化的结论不一致，这些变化未列出", "the two engines differ on some changes, which are not told"),
        /** An answer of this kind is no yes or no. */
        NO_YES_OR_NO("本项不是“是”或“否”的结论", "this is no yes-or-no answer");

        private final String zh;
        private final String en;

        Search(String zh, String en) {
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

    /**
     * 一种改变。 / One way: all of its steps are needed, and no others.
     *
     * @param steps what changes, what can be done first, then what is shown, told, waited for
     * @param then the answer with all of them
     */
    public record Way(List<Step> steps, Outcome then) {
        /** Copies the steps. */
        public Way {
            Objects.requireNonNull(then, "then");
            steps = List.copyOf(steps);
        }
    }
}

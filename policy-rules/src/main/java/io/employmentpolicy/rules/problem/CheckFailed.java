package io.employmentpolicy.rules.problem;

import io.employmentpolicy.model.problem.Place;
import io.employmentpolicy.model.problem.Problem;
import io.employmentpolicy.model.text.Text;
import io.employmentpolicy.rules.suggest.DidYouMean;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** 检查未通过。 / Leaves the line under check with its problems; the checker goes on with the next line. Never leaves this package. */
public final class CheckFailed extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private static final int LONGEST_SHOWN = 80;

    private final transient List<Problem> problems;

    public CheckFailed(String code, Place place, Text found, Text expected, Text fix) {
        this(List.of(new Problem(code, place, "", found, expected, fix)));
    }

    /** With no problem at all: what is wrong was reported before. */
    public CheckFailed(List<Problem> problems) {
        super("refused", null, false, false);
        this.problems = List.copyOf(problems);
    }

    /** Words of ours and something an author wrote, which is cut when nobody would read it to the end. */
    public static Text shown(String zh, String en, String what) {
        String cut = what.length() > LONGEST_SHOWN ? what.substring(0, LONGEST_SHOWN) + "…" : what;
        return new Text(zh + cut, en + cut);
    }

    /** A name nobody knows, with the one that was most likely meant. */
    public static CheckFailed unknown(
            String code, Place place, String written, Text expected, Collection<String> known) {
        return unknown(
                code, place, written, expected, DidYouMean.of(written, known).orElse(""));
    }

    /** The same when a name has several spellings, such as its Chinese label. */
    public static CheckFailed unknown(
            String code, Place place, String written, Text expected, Map<String, String> spellings) {
        return unknown(
                code,
                place,
                written,
                expected,
                DidYouMean.of(written, spellings).orElse(""));
    }

    private static CheckFailed unknown(String code, Place place, String written, Text expected, String near) {
        Text fix = near.isEmpty()
                ? new Text("查看词典与词汇表", "look it up in the dictionary and the vocabulary")
                : new Text("是否想写 " + near, "did you mean " + near);
        return new CheckFailed(code, place, shown("未知名称 ", "unknown name ", written), expected, fix);
    }

    /** The problems, with the rule or entry they stand in. */
    public List<Problem> in(String subject) {
        return problems.stream()
                .map(one -> new Problem(one.code(), one.place(), subject, one.found(), one.expected(), one.fix()))
                .toList();
    }
}

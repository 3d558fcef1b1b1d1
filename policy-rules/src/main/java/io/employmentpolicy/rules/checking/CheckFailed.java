package io.employmentpolicy.rules.checking;

import io.employmentpolicy.model.problem.Place;
import io.employmentpolicy.model.problem.Problem;
import io.employmentpolicy.model.text.Text;
import io.employmentpolicy.rules.problem.Mistake;
import io.employmentpolicy.rules.problem.UnknownName;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** 检查未通过。 / Leaves the line under check with its problems; the checker goes on with the next line. Never leaves this package. */
final class CheckFailed extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private static final int LONGEST_SHOWN = 80;

    private final transient List<Problem> problems;

    CheckFailed(String code, Place place, Text found, Text expected, Text fix) {
        this(List.of(new Problem(code, place, "", found, expected, fix)));
    }

    /** Words of ours and something an author wrote, which is cut when nobody would read it to the end. */
    static Text shown(String zh, String en, String what) {
        String cut = what.length() > LONGEST_SHOWN ? what.substring(0, LONGEST_SHOWN) + "…" : what;
        return new Text(zh + cut, en + cut);
    }

    static CheckFailed unknown(String code, Place place, String written, Text expected, Collection<String> known) {
        return new CheckFailed(List.of(UnknownName.worded(code, expected).at(place, "", written, known)));
    }

    private CheckFailed(List<Problem> problems) {
        super("refused", null, false, false);
        this.problems = List.copyOf(problems);
    }

    static CheckFailed of(Mistake mistake, Place place, Object... told) {
        return new CheckFailed(List.of(mistake.at(place, "", told)));
    }

    static CheckFailed of(List<Problem> problems) {
        return new CheckFailed(problems);
    }

    /** With no problem at all: what is wrong was reported before. */
    static CheckFailed silently() {
        return new CheckFailed(List.of());
    }

    /** A name nobody knows, with the one that was most likely meant. */
    static CheckFailed unknown(
            UnknownName name, Place place, String written, Collection<String> known, Object... told) {
        return new CheckFailed(List.of(name.at(place, "", written, known, told)));
    }

    /** The same when a name has several spellings, such as its Chinese label. */
    static CheckFailed unknown(
            UnknownName name, Place place, String written, Map<String, String> spellings, Object... told) {
        return new CheckFailed(List.of(name.at(place, "", written, spellings, told)));
    }

    /** The problems, with the rule or entry they stand in. */
    List<Problem> in(String subject) {
        return problems.stream()
                .map(one -> new Problem(one.code(), one.place(), subject, one.found(), one.expected(), one.fix()))
                .toList();
    }
}

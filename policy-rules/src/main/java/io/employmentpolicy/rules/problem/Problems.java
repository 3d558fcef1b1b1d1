package io.employmentpolicy.rules.problem;

import io.employmentpolicy.model.problem.Place;
import io.employmentpolicy.model.problem.Problem;
import io.employmentpolicy.model.text.Text;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** 收集全部问题。 / Collects every problem of an edition, so that an author sees them all at once. Grows only. */
public final class Problems {
    /** After so many problems nobody reads on in one file. */
    public static final int MOST_IN_FILE = 100;

    private final List<Problem> all = new ArrayList<>();

    public void add(String code, Place place, String subject, Text found, Text expected, Text fix) {
        all.add(new Problem(code, place, subject, found, expected, fix));
    }

    public void addAll(Collection<Problem> problems) {
        all.addAll(problems);
    }

    public int count() {
        return all.size();
    }

    public List<Problem> list() {
        return List.copyOf(all);
    }
}

package io.employmentpolicy.rules.problem;

import io.employmentpolicy.model.problem.Problem;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** 收集全部问题。 / Collects every problem of an edition, so that an author sees them all at once. Grows only. */
public final class Problems {
    /** 一个文件至多报告的问题。 / After so many problems nobody reads on in one file. */
    public static final int MOST_IN_FILE = 100;

    private final List<Problem> all = new ArrayList<>();

    /** 记下一个。 / Adds one. */
    public void add(Problem problem) {
        all.add(problem);
    }

    /** 记下数个。 / Adds several. */
    public void addAll(Collection<Problem> problems) {
        all.addAll(problems);
    }

    /** 已有多少。 / How many there are. */
    public int count() {
        return all.size();
    }

    /** 全部。 / All of them so far, in the order in which they were found. */
    public List<Problem> list() {
        return List.copyOf(all);
    }
}

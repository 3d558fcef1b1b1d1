package io.employmentpolicy.rules.consistency;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** 互相矛盾的事实的例子。 / Facts that contradict each other, an example for every check. */
final class ContradictionExamples {
    /** For every check facts that contradict, and the same facts with one thing put right. */
    static final Map<String, List<String>> ALL = examples();

    private static Map<String, List<String>> examples() {
        Map<String, List<String>> all = new TreeMap<>(LifeExamples.all());
        all.putAll(WorkExamples.all());
        all.putAll(SupportExamples.all());
        all.putAll(AgeExamples.all());
        all.putAll(DeathExamples.all());
        return all;
    }

    private ContradictionExamples() {}
}

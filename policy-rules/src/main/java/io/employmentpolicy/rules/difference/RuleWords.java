package io.employmentpolicy.rules.difference;

import io.employmentpolicy.rules.edition.Rule;
import io.employmentpolicy.rules.edition.Rulebook;
import io.employmentpolicy.rules.sentences.RuleFile;
import java.util.ArrayList;
import java.util.List;

/** 规则的差别，以句子说出。 / What two rules of one id say otherwise, in the sentences that officers read: the lines alone that differ. */
final class RuleWords {
    private static final String BETWEEN = "\n        ";

    private final RuleFile old;
    private final RuleFile changed;

    RuleWords(Rulebook old, Rulebook changed) {
        this.old = new RuleFile(old);
        this.changed = new RuleFile(changed);
    }

    /** The change with the lines of each rule that the other does not have; all of them where nothing differs but their order. */
    EditionChange said(EditionChange change, Rule before, Rule after) {
        List<String> was = lines(old, before);
        List<String> is = lines(changed, after);
        List<String> gone = without(was, is);
        List<String> come = without(is, was);
        return gone.isEmpty() && come.isEmpty()
                ? change.saying(joined(was), joined(is))
                : change.saying(joined(gone), joined(come));
    }

    private static List<String> lines(RuleFile file, Rule rule) {
        List<String> lines = new ArrayList<>(file.sentences(rule));
        if (rule.retiredOn() != null) {
            lines.add("…" + rule.retiredOn());
        }
        return lines;
    }

    private static List<String> without(List<String> lines, List<String> others) {
        List<String> left = new ArrayList<>(lines);
        others.forEach(left::remove);
        return left;
    }

    private static String joined(List<String> lines) {
        return lines.isEmpty() ? "—" : String.join(BETWEEN, lines);
    }
}

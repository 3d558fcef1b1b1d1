package io.employmentpolicy.rules.difference;

import io.employmentpolicy.model.text.Language;
import io.employmentpolicy.model.text.Text;
import io.employmentpolicy.rules.edition.Rule;
import io.employmentpolicy.rules.edition.Rulebook;
import io.employmentpolicy.rules.sentences.PolicyGuide;
import io.employmentpolicy.rules.sentences.RuleFile;
import java.util.ArrayList;
import java.util.List;

/**
 * 规则的差别，以句子说出。 / What two rules of one id say otherwise, in sentences: the lines alone that differ. In Chinese they are those of rule
 * files; in English, in which no rule file is written, those of the guide.
 */
final class RuleWords {
    private static final String BETWEEN = "\n        ";

    private final Edition old;
    private final Edition changed;

    RuleWords(Rulebook old, Rulebook changed) {
        this.old = new Edition(new RuleFile(old), new PolicyGuide(old));
        this.changed = new Edition(new RuleFile(changed), new PolicyGuide(changed));
    }

    private record Edition(RuleFile file, PolicyGuide guide) {
        List<String> sentences(Rule rule, Language language) {
            return lines(rule, language == Language.ZH ? file.sentences(rule) : guide.sentences(rule, language));
        }

        List<String> drl(Rule rule) {
            return lines(rule, file.drl(rule));
        }

        private static List<String> lines(Rule rule, List<String> said) {
            List<String> lines = new ArrayList<>(said);
            if (rule.retiredOn() != null) {
                lines.add("…" + rule.retiredOn());
            }
            return lines;
        }
    }

    /** The change with the lines of each rule that the other does not have; all of them where nothing differs but their order. */
    EditionChange said(EditionChange change, Rule before, Rule after) {
        Lines zh = new Lines(old.sentences(before, Language.ZH), changed.sentences(after, Language.ZH));
        Lines guide = new Lines(old.sentences(before, Language.EN), changed.sentences(after, Language.EN));
        Lines en = guide.areAlike() ? new Lines(old.drl(before), changed.drl(after)) : guide;
        return change.saying(new Text(zh.gone(), en.gone()), new Text(zh.come(), en.come()));
    }

    /** What one rule says and what the other says. */
    private record Lines(List<String> was, List<String> is) {
        boolean areAlike() {
            return without(was, is).isEmpty() && without(is, was).isEmpty();
        }

        String gone() {
            return joined(areAlike() ? was : without(was, is));
        }

        String come() {
            return joined(areAlike() ? is : without(is, was));
        }
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

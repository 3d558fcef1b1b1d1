package io.employmentpolicy.rules.sentences;

import static org.assertj.core.api.Assertions.assertThat;

import io.employmentpolicy.model.facts.Dictionary;
import io.employmentpolicy.model.problem.PolicyLoadException;
import io.employmentpolicy.model.problem.Problem;
import io.employmentpolicy.rules.checking.Rewriting;
import io.employmentpolicy.rules.checking.RulebookReader;
import io.employmentpolicy.rules.edition.Rulebook;
import io.employmentpolicy.rules.reading.Layer;
import io.employmentpolicy.rules.sentences.RuleFile.Form;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** 两种写法。 / A rule has two forms and one tree: whatever is written in one is read from the other as it was. */
@DisplayName("规则的两种写法")
@Tag("thorough")
class TwoFormsTest {
    private static final int RULES = 400;

    @Test
    void every_shipped_rule_goes_there_and_back_unchanged() {
        Layer drl = Layer.shipped();
        Layer sentences = rewritten(drl, Form.SENTENCES);
        Layer back = rewritten(sentences, Form.DRL);

        Rulebook told = read(sentences);
        assertThat(sentences.files().keySet()).noneMatch(path -> path.endsWith(".drl"));
        assertThat(told.digest()).isEqualTo(Edition.shipped().digest());
        assertThat(read(back).digest()).isEqualTo(Edition.shipped().digest());
        assertThat(trees(told)).isEqualTo(trees(Edition.shipped()));
        assertThat(trees(read(back))).isEqualTo(trees(Edition.shipped()));
        assertThat(back.files().keySet()).isEqualTo(drl.files().keySet());
        assertThat(rewritten(back, Form.SENTENCES).files())
                .hasSameSizeAs(sentences.files())
                .allSatisfy((path, bytes) ->
                        assertThat(bytes).as(path).isEqualTo(sentences.files().get(path)));
    }

    @Test
    void random_rules_go_there_and_back_unchanged() {
        RandomRules random = new RandomRules(20261129);
        Map<String, String> rules = new TreeMap<>();
        for (int i = 0; i < RULES; i++) {
            String id = "TJ-FLEX-Z" + i;
            rules.put(id, random.rule(id));
        }
        Map<String, Object> said = valid(rules);
        assertThat(said).hasSizeGreaterThan(RULES / 8);

        List<Layer> layers = List.of(Layer.shipped(), overlay(rules));
        Rewriting.Result result = Rewriting.of(Dictionary.standard(), layers, Form.SENTENCES);
        SortedMap<String, byte[]> files = new TreeMap<>(overlay(rules).files());
        files.keySet().removeAll(result.gone());
        files.putAll(result.written());
        Layer sentences = Layer.of("overlay", files);
        Map<String, Object> read =
                trees(RulebookReader.read(Dictionary.standard(), List.of(Layer.shipped(), sentences), Map.of()));
        said.forEach((id, tree) -> assertThat(read.get(id)).as(rules.get(id)).isEqualTo(tree));
    }

    /** Leaves the rules that have no problem and tells what they say. */
    private static Map<String, Object> valid(Map<String, String> rules) {
        while (true) {
            try {
                Map<String, Object> trees = trees(
                        RulebookReader.read(Dictionary.standard(), List.of(Layer.shipped(), overlay(rules)), Map.of()));
                trees.keySet().retainAll(rules.keySet());
                return trees;
            } catch (PolicyLoadException refused) {
                boolean fewer = rules.keySet()
                        .removeAll(refused.problems().stream()
                                .map(Problem::subject)
                                .toList());
                assertThat(fewer).as("%s", refused.problems()).isTrue();
            }
        }
    }

    private static Layer overlay(Map<String, String> rules) {
        String text = String.join("\n", rules.values());
        String clause = "RANDOM: { document: TJ-FLEX-2024, place: 一, carried-by: " + rules.keySet() + " }\n";
        return Layer.of(
                "overlay",
                Map.of(
                        "random/random.drl",
                        text.getBytes(StandardCharsets.UTF_8),
                        "random/clauses.yaml",
                        clause.getBytes(StandardCharsets.UTF_8)));
    }

    private static Layer rewritten(Layer layer, Form form) {
        Rewriting.Result result = Rewriting.of(Dictionary.standard(), List.of(layer), form);
        SortedMap<String, byte[]> files = new TreeMap<>(layer.files());
        result.gone().forEach(files::remove);
        files.putAll(result.written());
        return Layer.of(layer.name(), files);
    }

    private static Rulebook read(Layer layer) {
        return RulebookReader.read(Dictionary.standard(), List.of(layer), Map.of());
    }

    /** What the rules say, without where and in which words. */
    private static Map<String, Object> trees(Rulebook rulebook) {
        Map<String, Object> trees = new TreeMap<>();
        rulebook.rules().forEach(rule -> trees.put(rule.id(), Trees.of(rule)));
        return trees;
    }
}

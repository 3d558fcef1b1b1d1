package io.employmentpolicy.rules.checking;

import io.employmentpolicy.model.facts.Dictionary;
import io.employmentpolicy.model.problem.Place;
import io.employmentpolicy.model.problem.PolicyLoadException;
import io.employmentpolicy.rules.edition.Rule;
import io.employmentpolicy.rules.edition.Rulebook;
import io.employmentpolicy.rules.reading.Layer;
import io.employmentpolicy.rules.sentences.RuleFile;
import io.employmentpolicy.rules.sentences.RuleFile.Form;
import io.employmentpolicy.rules.sentences.SentenceProblems;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;

/** 换写规则文件。 / Rewrites the rule files of the last of several layers in the other form, and makes sure that the edition stays the same. */
public final class Rewriting {
    private Rewriting() {}

    /**
     * 换写的结果。 / What changes in the folder.
     *
     * @param written new files by path
     * @param gone paths of the files they stand for, in the same order
     */
    public record Result(SortedMap<String, byte[]> written, List<String> gone) {
        /** Copies the collections. */
        public Result {
            written = new TreeMap<>(written);
            gone = List.copyOf(gone);
        }
    }

    /**
     * 换写。 / Rewrites the files of the last layer that are not in a form yet.
     *
     * @throws PolicyLoadException if the layers have problems, or if rewritten they would not say the same
     */
    public static Result of(Dictionary dictionary, List<Layer> layers, Form form) {
        Layer last = layers.get(layers.size() - 1);
        Rulebook before = RulebookReader.read(dictionary, layers, Map.of());
        RuleFile files = new RuleFile(before);
        SortedMap<String, byte[]> after = new TreeMap<>(last.files());
        SortedMap<String, byte[]> written = new TreeMap<>();
        List<String> gone = new ArrayList<>();
        String ending = form.other().ending();
        last.files().forEach((path, bytes) -> {
            if (path.endsWith(ending)) {
                String file = last.name().isEmpty() ? path : last.name() + ":" + path;
                String text = new String(bytes, StandardCharsets.UTF_8);
                String other = path.substring(0, path.length() - ending.length()) + form.ending();
                if (after.containsKey(other)) {
                    throw refused(file);
                }
                written.put(other, files.rewritten(file, text, form).getBytes(StandardCharsets.UTF_8));
                gone.add(path);
                after.remove(path);
            }
        });
        after.putAll(written);
        List<Layer> rewritten = new ArrayList<>(layers.subList(0, layers.size() - 1));
        rewritten.add(Layer.of(last.name(), after));
        Rulebook now = RulebookReader.read(dictionary, rewritten, Map.of());
        if (!now.digest().equals(before.digest())) {
            throw refused(changed(before, now));
        }
        return new Result(written, gone);
    }

    private static String changed(Rulebook before, Rulebook now) {
        Map<String, String> texts = new HashMap<>();
        now.rules().forEach(rule -> texts.put(rule.id(), rule.canonical()));
        return before.rules().stream()
                .filter(rule -> !Objects.equals(texts.get(rule.id()), rule.canonical()))
                .map(Rule::place)
                .map(Place::toString)
                .findFirst()
                .orElse("rules");
    }

    private static PolicyLoadException refused(String file) {
        return new PolicyLoadException(List.of(SentenceProblems.RULE_135.at(Place.of(file), "")));
    }
}

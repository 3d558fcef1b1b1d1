package io.employmentpolicy.rules;

import io.employmentpolicy.model.facts.Dictionary;
import io.employmentpolicy.rules.checking.RulebookReader;
import io.employmentpolicy.rules.drools.DroolsEngine;
import io.employmentpolicy.rules.drools.KieRules;
import io.employmentpolicy.rules.edition.Rulebook;
import io.employmentpolicy.rules.engine.Decider;
import io.employmentpolicy.rules.publish.KjarEdition;
import io.employmentpolicy.rules.publish.KjarFile;
import io.employmentpolicy.rules.publish.KjarRelease;
import io.employmentpolicy.rules.reading.Layer;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Editions into kjars and back. */
final class Kjars {
    private Kjars() {}

    static void write(
            Path file,
            KjarRelease release,
            Collection<String> policies,
            List<Layer> layers,
            Map<String, String> choices)
            throws IOException {
        Rulebook rulebook = RulebookReader.read(Dictionary.standard(), layers, choices);
        new Admission(rulebook).known(policies);
        List<String> wanted = policies.isEmpty()
                ? List.copyOf(rulebook.policies().keySet())
                : policies.stream().distinct().sorted().toList();
        KjarEdition edition = new KjarEdition(
                LibraryVersion.current(),
                rulebook.digest(),
                wanted,
                new TreeMap<>(choices),
                layers.stream()
                        .map(layer -> new KjarEdition.Part(layer.name(), layer.files()))
                        .toList());
        String drl = new DroolsEngine(rulebook.policies().values(), rulebook.rules()).text(wanted);
        KjarFile.write(file, release, edition, KieRules.BASE, KieRules.FOLDER, drl);
    }

    static PolicyEngine engine(KieRules rules) {
        KjarRelease release = KjarRelease.parse(rules.release());
        KjarEdition edition = KjarEdition.read(release, rules.files());
        List<Layer> layers = edition.layers().stream()
                .map(part -> new Layer(part.name(), part.files()))
                .toList();
        Rulebook rulebook = RulebookReader.read(Dictionary.standard(), layers, edition.choices());
        edition.require(release, LibraryVersion.current(), rulebook.digest());
        return new PolicyEngine(rulebook, new Decider(rulebook, rules.engine(rulebook, edition.policies())));
    }
}

package io.employmentpolicy.examples.workbench;

import io.employmentpolicy.model.facts.Dictionary;
import io.employmentpolicy.model.problem.Place;
import io.employmentpolicy.rules.PolicyEngine;
import io.employmentpolicy.rules.PolicyEngineBuilder;
import io.employmentpolicy.rules.exchange.FactsReader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** 引擎选项。 / Which policies an engine is built from. */
final class EngineOptions {
    private static @Nullable PolicyEngine shipped;

    @Option(
            names = "--overlay",
            paramLabel = "DIR",
            description = "叠加的政策目录，可重复 / policy directory laid over the shipped ones, repeatable")
    private List<Path> overlays = new ArrayList<>();

    @Option(
            names = "--choose",
            paramLabel = "POLICY.switch=choice",
            description = "选定一种读法，可重复 / choose a reading of an open condition, repeatable")
    private Map<String, String> choices = new LinkedHashMap<>();

    /** The engine; the shipped policies as they are get compiled once in a process. */
    PolicyEngine build() {
        if (overlays.isEmpty() && choices.isEmpty()) {
            return shipped();
        }
        return builder().build();
    }

    /** What the engine is built from. */
    PolicyEngineBuilder builder() {
        PolicyEngineBuilder builder = layers();
        choices.forEach((key, choice) -> {
            int dot = key.indexOf('.');
            builder.choose(key.substring(0, Math.max(dot, 0)), key.substring(dot + 1), choice);
        });
        return builder;
    }

    private PolicyEngineBuilder layers() {
        PolicyEngineBuilder builder = PolicyEngine.builder().compileOnDemand();
        overlays.forEach(directory -> builder.overlay(Inputs.directory(directory)));
        return builder;
    }

    /** What facts files are read by; nothing is compiled for it. */
    FactsReader facts() {
        return new FactsReader(dictionary());
    }

    /** The kinds of facts of the edition. */
    Dictionary dictionary() {
        return layers().dictionary();
    }

    /** File and line to look at or to edit: what overlays hold by the folders they were named by, the rest as problems name it. */
    String path(Place place) {
        int colon = place.file().indexOf(':');
        String line = place.line() == 0 ? "" : ":" + place.line();
        for (Path directory : overlays) {
            Path name = directory.toAbsolutePath().normalize().getFileName();
            if (colon > 0 && name != null && name.toString().equals(place.file().substring(0, colon))) {
                return directory
                                .resolve(place.file().substring(colon + 1))
                                .toString()
                                .replace('\\', '/')
                        + line;
            }
        }
        return place.file() + line;
    }

    /** The shipped policies as they are, compiled once in a process. */
    static synchronized PolicyEngine shipped() {
        PolicyEngine engine = shipped;
        if (engine == null) {
            engine = PolicyEngine.builder().compileOnDemand().build();
            shipped = engine;
        }
        return engine;
    }
}

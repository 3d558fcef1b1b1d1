package io.employmentpolicy.rules;

import io.employmentpolicy.model.facts.Dictionary;
import io.employmentpolicy.model.problem.PolicyLoadException;
import io.employmentpolicy.rules.checking.RulebookReader;
import io.employmentpolicy.rules.drools.KieRules;
import io.employmentpolicy.rules.edition.Rulebook;
import io.employmentpolicy.rules.engine.Decider;
import io.employmentpolicy.rules.evaluation.Effort;
import io.employmentpolicy.rules.publish.KjarRelease;
import io.employmentpolicy.rules.reading.Layer;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * 引擎构建器。 / Builds a {@link PolicyEngine}. Defaults: the shipped policies, no overlay, every switch as its policy states it. Not safe for
 * use by several threads.
 */
public final class PolicyEngineBuilder {
    private final List<Layer> overlays = new ArrayList<>();
    private final Map<String, String> choices = new LinkedHashMap<>();
    private boolean shipped = true;
    private boolean onDemand;
    private long mostSteps = Effort.USUAL;

    PolicyEngineBuilder() {}

    /**
     * 叠加一个目录。 / Lays a directory of policy files over what is there so far. The directory's name names the layer in answers.
     *
     * @throws PolicyLoadException if the directory cannot be read
     */
    public PolicyEngineBuilder overlay(Path directory) {
        Objects.requireNonNull(directory, "directory: a folder of policy files");
        Path name =
                Objects.requireNonNull(directory.toAbsolutePath().normalize().getFileName(), "directory");
        overlays.add(Layer.directory(name.toString(), directory));
        return this;
    }

    /** 叠加内存中的文件。 / Lays files held in memory over what is there so far; paths use slashes. */
    public PolicyEngineBuilder overlay(String name, Map<String, byte[]> files) {
        Objects.requireNonNull(name, "name: how answers call the layer");
        Objects.requireNonNull(files, "files: content by path");
        overlays.add(Layer.of(name, files));
        return this;
    }

    /** 选定一种读法。 / Sets a switch of a policy to one of its readings. */
    public PolicyEngineBuilder choose(String policy, String switchName, String choice) {
        Objects.requireNonNull(policy, "policy: the id of a policy");
        Objects.requireNonNull(switchName, "switchName: a switch of the policy");
        Objects.requireNonNull(choice, "choice: one of the readings of the switch");
        choices.put(policy + "." + switchName, choice);
        return this;
    }

    /** 不带随库政策。 / Leaves the shipped policies out, so that only the overlays count. */
    public PolicyEngineBuilder withoutShippedPolicies() {
        shipped = false;
        return this;
    }

    /**
     * 用到时再编译。 / Compiles the rules of a policy when it is first asked for: the engine is there sooner, the first question about a policy
     * takes longer. Everything is read and checked all the same.
     */
    public PolicyEngineBuilder compileOnDemand() {
        onDemand = true;
        return this;
    }

    /**
     * 一次评定的步数上限。 / Bounds how much one decision may do, in steps: facts held against conditions, and ways of joining them that are
     * kept. A decision that would take more ends with FACT-220. Counted rather than timed, so that the same question has the same answer
     * on every machine; a hundred million, the default, take some seconds on one core.
     *
     * @throws IllegalArgumentException if it is less than one
     */
    public PolicyEngineBuilder mostSteps(long steps) {
        if (steps < 1) {
            throw new IllegalArgumentException("mostSteps: at least one, not " + steps);
        }
        mostSteps = steps;
        return this;
    }

    /**
     * 事实字典。 / The kinds of facts of the edition, with what its files declare, before it is built: to read facts files by.
     *
     * @throws PolicyLoadException with every problem of what is declared
     */
    public Dictionary dictionary() {
        return RulebookReader.dictionary(Dictionary.standard(), layers());
    }

    private List<Layer> layers() {
        List<Layer> layers = new ArrayList<>();
        if (shipped) {
            layers.add(Layer.shipped());
        }
        layers.addAll(overlays);
        return layers;
    }

    /**
     * 写成 kjar。 / Writes the edition as a kjar for users of plain KIE: the rules by which Drools decides, as text that KIE compiles, beside the policy
     * files. {@link PolicyEngine#of(KieRules)} decides by a container of it.
     *
     * @param policies whose rules to write, with all they build on; empty for all of them, which KIE compiles for a minute
     * @throws PolicyLoadException with every problem found
     * @throws IOException if it cannot be written
     */
    public void writeKjar(KjarRelease release, Path file, Collection<String> policies) throws IOException {
        Objects.requireNonNull(release, "release: KjarRelease.parse(\"group:artifact:version\")");
        Objects.requireNonNull(file, "file: where to write");
        Objects.requireNonNull(policies, "policies: ids, or an empty list for all");
        Kjars.write(file, release, policies, layers(), choices);
    }

    /**
     * 构建。 / Reads, checks and compiles the policies.
     *
     * @throws PolicyLoadException with every problem found
     */
    public PolicyEngine build() {
        Rulebook rulebook = RulebookReader.read(Dictionary.standard(), layers(), choices);
        Decider decider = onDemand ? Decider.compilingOnDemand(rulebook) : new Decider(rulebook);
        return new PolicyEngine(rulebook, mostSteps == Effort.USUAL ? decider : decider.within(mostSteps));
    }
}

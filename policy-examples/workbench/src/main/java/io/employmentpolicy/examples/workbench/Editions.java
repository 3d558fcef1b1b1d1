package io.employmentpolicy.examples.workbench;

import io.employmentpolicy.rules.PolicyEngine;
import java.nio.file.Path;

/** 命令行所说的版次。 / The editions a command names: the shipped one, or a directory laid over it. */
final class Editions {
    private Editions() {}

    static PolicyEngine engine(String name) {
        return name.equals(DiffCommand.SHIPPED)
                ? EngineOptions.shipped()
                : PolicyEngine.builder()
                        .overlay(Inputs.directory(Path.of(name)))
                        .compileOnDemand()
                        .build();
    }
}

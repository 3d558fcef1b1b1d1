package io.employmentpolicy.examples.benchmarks.peers;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** 规则文本。 / The rule texts that lie beside the classes. */
public final class Texts {
    private Texts() {}

    /** 一份文本。 / One text, in UTF-8, by its name below this package. */
    public static String of(String name) {
        try (InputStream in = Objects.requireNonNull(Texts.class.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(name, unreadable);
        }
    }
}

package io.employmentpolicy.rules;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;

/** 库版本。 / The version of this library, written into the jar when it is built. */
final class LibraryVersion {
    private static final String FILE = "library.properties";

    private LibraryVersion() {}

    static String current() {
        try (InputStream in = LibraryVersion.class.getResourceAsStream(FILE)) {
            Properties properties = new Properties();
            properties.load(in);
            return properties.getProperty("version");
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + FILE, e);
        }
    }
}

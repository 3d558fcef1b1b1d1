package io.employmentpolicy.rules.publish;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** 写成 kjar。 / Writes the jar that KIE opens: its module, the rules as text, and the edition they were made of. The same edition gives the same bytes. */
public final class KjarFile {
    private static final LocalDateTime ALWAYS = LocalDateTime.of(1980, 1, 1, 0, 0);

    private KjarFile() {}

    /**
     * 写出。 / Writes it.
     *
     * @param base name of the KIE base, the default one
     * @param ruleFolder the package of the rules, as a path
     * @param drl the rules
     */
    public static void write(
            Path file, KjarRelease release, KjarEdition edition, String base, String ruleFolder, String drl)
            throws IOException {
        SortedMap<String, byte[]> entries = new TreeMap<>(edition.entries(release));
        String maven = "META-INF/maven/" + release.group() + "/" + release.artifact() + "/";
        put(entries, "META-INF/kmodule.xml", String.format(Locale.ROOT, """
            <?xml version="1.0" encoding="UTF-8"?>
            <kmodule xmlns="http://www.drools.org/xsd/kmodule">
                <kbase name="%s" default="true" packages="%s">
                    <ksession name="%s-session" default="true"/>
                </kbase>
            </kmodule>
            """, base, ruleFolder.replace('/', '.'), base));
        put(
                entries,
                maven + "pom.properties",
                "groupId=" + release.group() + "\nartifactId=" + release.artifact() + "\nversion=" + release.version()
                        + "\n");
        put(entries, maven + "pom.xml", pom(release, edition.library()));
        put(entries, ruleFolder + "/rules.drl", drl);
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file));
                ZipOutputStream zip = new ZipOutputStream(out)) {
            entry(zip, "META-INF/MANIFEST.MF", "Manifest-Version: 1.0\r\n\r\n".getBytes(StandardCharsets.UTF_8));
            for (Map.Entry<String, byte[]> one : entries.entrySet()) {
                entry(zip, one.getKey(), one.getValue());
            }
        }
    }

    private static String pom(KjarRelease release, String library) {
        return String.format(Locale.ROOT, """
            <project xmlns="http://maven.apache.org/POM/4.0.0">
                <modelVersion>4.0.0</modelVersion>
                <groupId>%s</groupId>
                <artifactId>%s</artifactId>
                <version>%s</version>
                <packaging>kjar</packaging>
                <dependencies>
                    <dependency>
                        <groupId>io.employmentpolicy</groupId>
                        <artifactId>policy-rules</artifactId>
                        <version>%s</version>
                    </dependency>
                </dependencies>
            </project>
            """, release.group(), release.artifact(), release.version(), library);
    }

    private static void put(SortedMap<String, byte[]> entries, String path, String text) {
        entries.put(path, text.getBytes(StandardCharsets.UTF_8));
    }

    private static void entry(ZipOutputStream zip, String path, byte[] bytes) throws IOException {
        ZipEntry entry = new ZipEntry(path);
        entry.setTimeLocal(ALWAYS);
        zip.putNextEntry(entry);
        zip.write(bytes);
        zip.closeEntry();
    }
}

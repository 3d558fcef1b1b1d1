package io.employmentpolicy.rules.packaging;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;

/** Reads jars and folders, and writes jars, with no more entries than asked for. */
final class Jars {
    private Jars() {}

    /** The files of a jar or folder by name, without manifest, signatures and descriptions of modules. */
    static Map<String, byte[]> entries(Path from) throws IOException {
        Map<String, byte[]> entries = new TreeMap<>();
        if (Files.isDirectory(from)) {
            try (Stream<Path> files = Files.walk(from)) {
                for (Path file : files.filter(Files::isRegularFile).toList()) {
                    entries.put(from.relativize(file).toString().replace('\\', '/'), Files.readAllBytes(file));
                }
            }
        } else {
            try (JarFile jar = new JarFile(from.toFile())) {
                for (Enumeration<JarEntry> each = jar.entries(); each.hasMoreElements(); ) {
                    JarEntry entry = each.nextElement();
                    if (!entry.isDirectory()) {
                        try (InputStream in = jar.getInputStream(entry)) {
                            entries.put(entry.getName(), in.readAllBytes());
                        }
                    }
                }
            }
        }
        entries.keySet()
                .removeIf(name -> name.equals(JarFile.MANIFEST_NAME)
                        || name.endsWith("module-info.class")
                        || name.matches("META-INF/[^/]+\\.(SF|RSA|DSA)"));
        return entries;
    }

    /** Writes a jar: manifest, the folders that are named, files, and whole jars uncompressed. */
    static void write(
            Path jar,
            Map<String, byte[]> files,
            Map<String, String> attributes,
            List<String> folders,
            List<Path> nested)
            throws IOException {
        Manifest manifest = new Manifest();
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        attributes.forEach((name, value) -> manifest.getMainAttributes().putValue(name, value));
        try (OutputStream out = Files.newOutputStream(jar);
                JarOutputStream entries = new JarOutputStream(out, manifest)) {
            for (String folder : folders) {
                entries.putNextEntry(new ZipEntry(folder));
                entries.closeEntry();
            }
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                entries.putNextEntry(new ZipEntry(file.getKey()));
                entries.write(file.getValue());
                entries.closeEntry();
            }
            for (Path one : nested) {
                stored(entries, "BOOT-INF/lib/" + one.getFileName(), Files.readAllBytes(one));
            }
        }
    }

    private static void stored(JarOutputStream entries, String name, byte[] bytes) throws IOException {
        CRC32 sum = new CRC32();
        sum.update(bytes);
        ZipEntry entry = new ZipEntry(name);
        entry.setMethod(ZipEntry.STORED);
        entry.setSize(bytes.length);
        entry.setCrc(sum.getValue());
        entries.putNextEntry(entry);
        entries.write(bytes);
        entries.closeEntry();
    }
}

package io.employmentpolicy.examples.service;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** 文件的状态。 / Size and time of change of every file of some folders: what tells that somebody changed them. */
final class FileStates {
    private FileStates() {}

    static SortedMap<String, String> of(List<Path> folders) {
        SortedMap<String, String> files = new TreeMap<>();
        for (Path folder : folders) {
            try (Stream<Path> walk = Files.walk(folder)) {
                for (Path file : walk.filter(Files::isRegularFile).toList()) {
                    files.put(file.toString(), Files.size(file) + " " + Files.getLastModifiedTime(file));
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e.getClass().getSimpleName(), e);
            }
        }
        return files;
    }
}

package io.employmentpolicy.rules.publish;

import java.nio.file.Path;
import java.util.Set;

/**
 * 系统和办公软件自己留下的文件。 / What systems and office programs leave in a folder by themselves, while a table is open or a folder was looked at.
 * Nobody wrote it and no policy file is called so: it is passed over.
 */
public final class LeftBehind {
    private static final Set<String> OF_SYSTEMS = Set.of(".DS_Store", "Thumbs.db", "desktop.ini", ".directory");

    private LeftBehind() {}

    /** 是否这样的文件。 / Whether a file is one: a folder view, or the mark of a program that has a file open. */
    public static boolean isOne(Path file) {
        String name = file.getFileName().toString();
        return OF_SYSTEMS.contains(name) || name.startsWith("~$") || name.startsWith("._") || name.startsWith(".~");
    }
}

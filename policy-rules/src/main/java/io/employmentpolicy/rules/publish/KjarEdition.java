package io.employmentpolicy.rules.publish;

import io.employmentpolicy.model.problem.Place;
import io.employmentpolicy.rules.problem.Mistake;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * kjar 中的版次。 / An edition as a kjar carries it beside the rules made of it: whoever opens the kjar checks the edition anew and holds it against
 * the digest, so that rules and edition cannot come apart.
 *
 * @param library version of the library that made the rules
 * @param digest of the edition
 * @param policies ids of the policies whose rules are in the kjar, with all they build on
 * @param choices reading by switch, the switch as {@code POLICY.name}
 * @param layers the files it was read from, the lowest first
 */
public record KjarEdition(
        String library, String digest, List<String> policies, SortedMap<String, String> choices, List<Part> layers) {
    private static final String FOLDER = "META-INF/policy-edition/";
    private static final String INDEX = "index";
    private static final String BREAKS = "[\\t\\n\\r]";
    private static final int TOLD = 3;

    /**
     * 一层。 / A layer of files.
     *
     * @param name name answers give it; empty for the shipped one
     * @param files content by path
     */
    public record Part(String name, SortedMap<String, byte[]> files) {
        /** Keeps the files in the order of their paths. */
        public Part {
            files = new TreeMap<>(files);
        }
    }

    /** Copies the lists. */
    public KjarEdition {
        policies = List.copyOf(policies);
        choices = new TreeMap<>(choices);
        layers = List.copyOf(layers);
    }

    /** What lies in the kjar of that release, content by path. */
    SortedMap<String, byte[]> entries(KjarRelease release) {
        SortedMap<String, byte[]> entries = new TreeMap<>();
        StringBuilder index = new StringBuilder();
        line(index, "library", library);
        line(index, "digest", digest);
        policies.forEach(policy -> line(index, "policy", policy));
        choices.forEach((key, choice) -> line(index, "choice", key, choice));
        for (int i = 0; i < layers.size(); i++) {
            line(index, "layer", layers.get(i).name());
            for (Map.Entry<String, byte[]> file : layers.get(i).files().entrySet()) {
                line(index, "file", file.getKey());
                entries.put(folder(release) + i + "/" + file.getKey(), file.getValue());
            }
        }
        entries.put(folder(release) + INDEX, index.toString().getBytes(StandardCharsets.UTF_8));
        return entries;
    }

    private static void line(StringBuilder index, String... cells) {
        for (int i = 0; i < cells.length; i++) {
            index.append(i > 0 ? "\t" : "").append(cells[i].replaceAll(BREAKS, " "));
        }
        index.append('\n');
    }

    private static String folder(KjarRelease release) {
        return FOLDER + release.toString().replace(':', '/') + "/";
    }

    /**
     * 读出。 / Reads the edition of a kjar that a class loader sees.
     *
     * @throws io.employmentpolicy.model.problem.PolicyLoadException if there is none, or a file of it is lost
     */
    public static KjarEdition read(KjarRelease release, ClassLoader loader) {
        String library = "";
        String digest = "";
        List<String> policies = new ArrayList<>();
        SortedMap<String, String> choices = new TreeMap<>();
        List<Part> layers = new ArrayList<>();
        byte[] index = resource(release, loader, INDEX, PublishProblems.PUB_140);
        for (String line : new String(index, StandardCharsets.UTF_8).split("\n")) {
            String[] cells = line.split("\t", TOLD);
            String told = cells.length > 1 ? cells[1] : "";
            switch (cells[0]) {
                case "library" -> library = told;
                case "digest" -> digest = told;
                case "policy" -> policies.add(told);
                case "choice" -> choices.put(told, cells[2]);
                case "layer" -> layers.add(new Part(told, new TreeMap<>()));
                default -> {
                    String path = layers.size() - 1 + "/" + told;
                    byte[] file = resource(release, loader, path, PublishProblems.PUB_141);
                    layers.get(layers.size() - 1).files().put(told, file);
                }
            }
        }
        return new KjarEdition(library, digest, policies, choices, layers);
    }

    private static byte[] resource(KjarRelease release, ClassLoader loader, String name, Mistake lost) {
        String path = folder(release) + name;
        try (InputStream in = loader.getResourceAsStream(path)) {
            if (in == null) {
                throw FolderFiles.refused(lost.at(Place.of(release.toString()), "", path));
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw FolderFiles.refused(PublishProblems.PUB_107_READ.at(
                    Place.of(release.toString()), "", e.getClass().getSimpleName()));
        }
    }

    /**
     * 须与所读相符。 / Requires that the library at hand made the rules, and that the files still are the edition they were made of.
     *
     * @throws io.employmentpolicy.model.problem.PolicyLoadException if not
     */
    public void require(KjarRelease release, String ownLibrary, String ownDigest) {
        if (!library.equals(ownLibrary)) {
            throw FolderFiles.refused(
                    PublishProblems.PUB_142.at(Place.of(release.toString()), "", library, ownLibrary));
        }
        if (!digest.equals(ownDigest)) {
            throw FolderFiles.refused(PublishProblems.PUB_143.at(Place.of(release.toString()), "", ownDigest, digest));
        }
    }
}

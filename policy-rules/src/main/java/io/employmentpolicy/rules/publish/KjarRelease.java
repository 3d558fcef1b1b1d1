package io.employmentpolicy.rules.publish;

import java.util.regex.Pattern;

/**
 * kjar 的坐标。 / How Maven and KIE call a kjar.
 *
 * @param group group id
 * @param artifact artifact id
 * @param version version
 */
public record KjarRelease(String group, String artifact, String version) {
    private static final Pattern PART = Pattern.compile("[A-Za-z0-9_.-]+");
    private static final int PARTS = 3;

    /** Requires what Maven takes. */
    public KjarRelease {
        for (String part : new String[] {group, artifact, version}) {
            if (!PART.matcher(part).matches()) {
                throw new IllegalArgumentException("letters, digits, dots, dashes and underscores, not " + part);
            }
        }
    }

    /**
     * 解析。 / From {@code group:artifact:version}.
     *
     * @throws IllegalArgumentException if it is written otherwise
     */
    public static KjarRelease parse(String text) {
        String[] parts = text.split(":", -1);
        if (parts.length != PARTS) {
            throw new IllegalArgumentException("group:artifact:version, not " + text);
        }
        return new KjarRelease(parts[0], parts[1], parts[2]);
    }

    @Override
    public String toString() {
        return group + ":" + artifact + ":" + version;
    }
}

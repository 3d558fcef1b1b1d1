package io.employmentpolicy.model.decision;

import java.util.Objects;
import java.util.regex.Pattern;

/**
 * 核验。 / How often what one engine finds is held against the other. Which cases are taken is told by their facts, never by chance, so that the
 * same question is always treated the same.
 *
 * @param oneIn one case in so many is verified; 0 for none
 */
public record Verification(int oneIn) {
    private static final String ONE_IN = "one_in_";

    /** One in one is every, and has that code only. */
    private static final Pattern CODE = Pattern.compile("every|off|one_in_([2-9]|[1-9][0-9]{1,8})");

    /** 逐案核验。 / Every case. */
    public static final Verification EVERY = new Verification(1);
    /** 不核验。 / No case. */
    public static final Verification OFF = new Verification(0);

    /** 百案抽一。 / One case in a hundred: what screenings do unless somebody asks for more or less. */
    public static final Verification SAMPLED = new Verification(100);

    /** Refuses a negative number. */
    public Verification {
        if (oneIn < 0) {
            throw new IllegalArgumentException("one case in " + oneIn + ": 0 for none, 1 for every one");
        }
    }

    /**
     * 抽样核验。 / Some cases.
     *
     * @param oneIn one case in so many, at least 1
     */
    public static Verification sampled(int oneIn) {
        if (oneIn < 1) {
            throw new IllegalArgumentException("one case in " + oneIn + ": at least 1");
        }
        return new Verification(oneIn);
    }

    /**
     * 由代码读出。 / Reads a code as {@link #code()} writes it.
     *
     * @throws IllegalArgumentException when it is none
     */
    public static Verification of(String code) {
        Objects.requireNonNull(code, "code: such as every");
        if (!CODE.matcher(code).matches()) {
            throw new IllegalArgumentException("no verification: \"" + code + "\", expected every, off or one_in_100");
        }
        return switch (code) {
            case "off" -> OFF;
            case "every" -> EVERY;
            default -> new Verification(Integer.parseInt(code.substring(ONE_IN.length())));
        };
    }

    /** 本案是否核验。 / Whether the case with this seed is verified. */
    public boolean takes(long seed) {
        return oneIn == 1 || oneIn > 1 && Math.floorMod(seed, oneIn) == 0;
    }

    /** 代码。 / Its stable code: {@code every}, {@code off}, {@code one_in_100}. */
    public String code() {
        return switch (oneIn) {
            case 0 -> "off";
            case 1 -> "every";
            default -> ONE_IN + oneIn;
        };
    }
}

package io.employmentpolicy.rules.reading;

/** 数值的单位。 / Units that figures may have. */
public final class Units {
    private Units() {}

    /** 是否认得。 / Whether a figure may have it; of one that has another it was told where it stands. */
    public static boolean isKnown(String unit) {
        return ParameterReader.UNITS.contains(unit);
    }
}

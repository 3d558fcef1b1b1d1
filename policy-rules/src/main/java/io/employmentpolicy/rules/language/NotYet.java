package io.employmentpolicy.rules.language;

/**
 * 尚未发生。 / The day of an event that is known not to have happened: unlike an unknown day it decides a comparison, always as "no".
 */
public enum NotYet {
    /** The one value. */
    NEVER
}

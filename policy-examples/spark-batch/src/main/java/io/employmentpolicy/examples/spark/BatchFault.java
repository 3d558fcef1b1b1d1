package io.employmentpolicy.examples.spark;

/** 无法开始或继续。 / The run as a whole cannot start or go on; says what was found and what is expected, in both languages. */
public final class BatchFault extends RuntimeException {
    private static final long serialVersionUID = 1L;

    BatchFault(String said) {
        super(said);
    }

    BatchFault(String said, Throwable cause) {
        super(said, cause);
    }
}

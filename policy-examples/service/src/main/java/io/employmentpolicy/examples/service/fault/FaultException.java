package io.employmentpolicy.examples.service.fault;

import java.util.Objects;

/** 差错。 / Ends a request with a fault. Its message is the code alone: what callers send is personal data. */
public final class FaultException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Fault fault;

    /** With the fault. */
    public FaultException(Fault fault) {
        super(Objects.requireNonNull(fault, "fault").code());
        this.fault = fault;
    }

    /** The fault. */
    public Fault fault() {
        return fault;
    }
}

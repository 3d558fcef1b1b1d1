package io.employmentpolicy.rules.evaluation;

/** 失败的记录。 / Tells the log why a policy failed: the answer names only the kind of failure, since messages of an engine may quote facts. */
public final class Failures {
    private static final System.Logger LOG = System.getLogger(Failures.class.getName());

    private Failures() {}

    /**
     * 记入日志。 / Logs a failure.
     *
     * @return what answers call it
     */
    public static String log(String policy, Throwable failure) {
        LOG.log(
                System.Logger.Level.WARNING,
                () -> "policy " + policy + " failed: " + failure.getClass().getName(),
                failure instanceof LinkageError ? failure : null);
        return failure.getClass().getSimpleName();
    }
}

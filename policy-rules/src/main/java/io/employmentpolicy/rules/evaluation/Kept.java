package io.employmentpolicy.rules.evaluation;

import java.util.concurrent.atomic.AtomicLong;

/**
 * 所留的数量。 / About how many bytes are kept of cases so that the next ones are quicker, in all places together: each place by itself may be small and
 * all of them too much. Thread-safe.
 */
public final class Kept {
    private final long most;
    private final AtomicLong bytes = new AtomicLong();

    /** @param most bytes */
    public Kept(long most) {
        this.most = most;
    }

    /** 内存的几分之一。 / One part of so many of all the memory this program may have. */
    public static Kept oneOf(int parts) {
        return new Kept(Runtime.getRuntime().maxMemory() / parts);
    }

    /** 又留若干。 / Notes that so many bytes more are kept. */
    public void add(int more) {
        bytes.addAndGet(more);
    }

    /** 是否已满。 / Whether all that is kept must go before more is. */
    public boolean isFull() {
        return bytes.get() > most;
    }

    /** 清零。 / Notes that nothing is kept any more. */
    public void clear() {
        bytes.set(0);
    }
}

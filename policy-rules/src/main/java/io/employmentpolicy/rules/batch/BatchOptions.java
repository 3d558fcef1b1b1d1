package io.employmentpolicy.rules.batch;

import io.employmentpolicy.model.decision.Depth;
import io.employmentpolicy.model.decision.Verification;
import java.util.List;
import java.util.Objects;
import java.util.function.LongConsumer;

/**
 * 批量的办法。 / How a batch is run. Immutable; each method gives a changed copy.
 *
 * @param policies ids of the policies asked about; empty for all of them
 * @param verification which screenings are compared between the engines
 * @param depth how much decisions say of why
 * @param threads how many cases are worked on at the same time, at least 1
 * @param ordered whether answers come in the order of the cases; otherwise as they are ready
 * @param from position of the first case taken up, for going on where an earlier run stopped: in order, one behind the last answer, else the
 *     smallest that has none; those before it are passed over unread
 * @param stopping whether the first case that cannot be answered is the last answer given
 * @param progress told how many answers have been given, after each
 */
public record BatchOptions(
        List<String> policies,
        Verification verification,
        Depth depth,
        int threads,
        boolean ordered,
        long from,
        boolean stopping,
        LongConsumer progress) {
    /** 缺省：全部政策，抽样核对，按序，有误跳过，用满处理器。 / All policies, one screening in a hundred verified, in order, on all processors; what cannot be answered is told and passed. */
    public static final BatchOptions DEFAULT = new BatchOptions(
            List.of(),
            Verification.SAMPLED,
            Depth.DECIDING,
            Runtime.getRuntime().availableProcessors(),
            true,
            0,
            false,
            any -> {});

    /**
     * Copies the list.
     *
     * @throws IllegalArgumentException if fewer than one thread or a position before the first is asked for
     */
    public BatchOptions {
        policies = List.copyOf(policies);
        Objects.requireNonNull(verification, "verification");
        Objects.requireNonNull(depth, "depth");
        Objects.requireNonNull(progress, "progress");
        if (threads < 1) {
            throw new IllegalArgumentException("threads: " + threads + ", expected at least 1");
        }
        if (from < 0) {
            throw new IllegalArgumentException("from: " + from + ", expected 0 or more");
        }
    }

    /** 只问这些政策。 / About these policies only. */
    public BatchOptions about(List<String> ids) {
        return new BatchOptions(ids, verification, depth, threads, ordered, from, stopping, progress);
    }

    /** 如何核对。 / With other verification of screenings. */
    public BatchOptions verified(Verification how) {
        return new BatchOptions(policies, how, depth, threads, ordered, from, stopping, progress);
    }

    /** 说明至何处。 / With decisions saying so much of why. */
    public BatchOptions explained(Depth how) {
        return new BatchOptions(policies, verification, how, threads, ordered, from, stopping, progress);
    }

    /** 同时几案。 / With so many cases at the same time. */
    public BatchOptions onThreads(int count) {
        return new BatchOptions(policies, verification, depth, count, ordered, from, stopping, progress);
    }

    /** 不按序。 / With answers as they are ready. */
    public BatchOptions unordered() {
        return new BatchOptions(policies, verification, depth, threads, false, from, stopping, progress);
    }

    /** 从某一位置续办。 / Going on from a position. */
    public BatchOptions startingAt(long position) {
        return new BatchOptions(policies, verification, depth, threads, ordered, position, stopping, progress);
    }

    /** 遇错即停。 / Stopping at the first case that cannot be answered. */
    public BatchOptions stoppingAtFirstProblem() {
        return new BatchOptions(policies, verification, depth, threads, ordered, from, true, progress);
    }

    /** 报告进度。 / Telling somebody how far it is. */
    public BatchOptions telling(LongConsumer listener) {
        return new BatchOptions(policies, verification, depth, threads, ordered, from, stopping, listener);
    }
}

package io.employmentpolicy.examples.service;

import io.employmentpolicy.examples.service.fault.FaultException;
import io.employmentpolicy.examples.service.fault.Faults;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.annotation.PreDestroy;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * 办理。 / Works on questions: so many at the same time, so many more waiting, each for so long. Whoever comes when all places are taken is told to come
 * again, instead of making everybody slow.
 */
@Component
public class Work {
    private final ThreadPoolExecutor threads;
    private final long nanos;

    /** With the limits of the settings. */
    public Work(ServiceProperties properties, MeterRegistry meters) {
        ServiceProperties.Limits limits = properties.limits();
        this.nanos = limits.deciding().toNanos();
        this.threads = new ThreadPoolExecutor(
                limits.threads(),
                limits.threads(),
                1,
                TimeUnit.MINUTES,
                new ArrayBlockingQueue<>(Math.max(1, limits.waiting())),
                task -> new Thread(task, "policy-work"));
        Gauge.builder("policy.work.active", threads, ThreadPoolExecutor::getActiveCount)
                .description("questions worked on")
                .register(meters);
        Gauge.builder("policy.work.waiting", threads, pool -> pool.getQueue().size())
                .description("questions waiting")
                .register(meters);
    }

    /**
     * 办理一件。 / The answer.
     *
     * @throws FaultException 503 when all places are taken or it took too long
     */
    public <T> T on(Supplier<T> question) {
        Future<T> answer;
        try {
            answer = threads.submit(question::get);
        } catch (RejectedExecutionException e) {
            throw new FaultException(Faults.busy());
        }
        try {
            return answer.get(nanos, TimeUnit.NANOSECONDS);
        } catch (TimeoutException e) {
            answer.cancel(true);
            throw new FaultException(Faults.tookTooLong());
        } catch (InterruptedException e) {
            answer.cancel(true);
            Thread.currentThread().interrupt();
            throw new FaultException(Faults.busy());
        } catch (ExecutionException e) {
            throw rethrown(e.getCause());
        }
    }

    private static RuntimeException rethrown(@Nullable Throwable cause) {
        if (cause instanceof Error error) {
            throw error;
        }
        return cause instanceof RuntimeException known ? known : new IllegalStateException(cause);
    }

    @PreDestroy
    void end() {
        threads.shutdownNow();
    }
}

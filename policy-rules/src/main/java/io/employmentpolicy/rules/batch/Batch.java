package io.employmentpolicy.rules.batch;

import io.employmentpolicy.model.problem.Place;
import io.employmentpolicy.model.problem.PolicyException;
import io.employmentpolicy.model.problem.Problem;
import io.employmentpolicy.model.text.Text;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Queue;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletionService;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorCompletionService;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/**
 * 批量运行。 / Answers cases one after another, several at a time. Cases are taken up as answers are asked for, so that never more than a few
 * for each thread are in memory; what one case does stays with that case.
 */
public final class Batch<A> implements Iterator<BatchAnswer<A>> {
    /** Cases under way for each thread: enough that none waits for a slow neighbour, few enough to forget. */
    private static final int AHEAD = 8;

    /** Cases a thread takes up at a time once many came: whoever reads the answers is woken once for all of them, and wakes the thread once. */
    private static final int TOGETHER = 4;

    private final Iterator<? extends @Nullable BatchCase> source;
    private final BatchOptions options;
    private final Function<BatchCase, A> decide;
    private final ExecutorService workers;
    private final CompletionService<List<BatchAnswer<A>>> ready;
    private final Queue<Future<List<BatchAnswer<A>>>> inOrder = new ArrayDeque<>();
    private Iterator<BatchAnswer<A>> answered = Collections.emptyIterator();
    private @Nullable RuntimeException broken;
    private boolean ended;
    private int underWay;
    private long position;
    private long given;

    private Batch(Iterator<? extends @Nullable BatchCase> source, BatchOptions options, Function<BatchCase, A> decide) {
        this.source = source;
        this.options = options;
        this.decide = decide;
        this.workers = Executors.newFixedThreadPool(options.threads(), task -> {
            Thread thread = new Thread(task, "employment-policy-batch");
            thread.setDaemon(true);
            return thread;
        });
        this.ready = new ExecutorCompletionService<>(workers);
    }

    /**
     * 逐案答复。 / The answers to cases. The stream reads the cases as it is read; to stop before its end, close it, which closes the cases too.
     *
     * @param cases read by this batch alone; if reading them fails, those under way are answered before that failure is thrown
     * @param decide answers one case; called on several threads
     */
    public static <A> Stream<BatchAnswer<A>> answers(
            Stream<? extends @Nullable BatchCase> cases, BatchOptions options, Function<BatchCase, A> decide) {
        Batch<A> batch = new Batch<>(cases.iterator(), options, decide);
        return StreamSupport.stream(
                        Spliterators.spliteratorUnknownSize(batch, Spliterator.NONNULL | Spliterator.ORDERED), false)
                .onClose(batch::end)
                .onClose(cases::close);
    }

    @Override
    public boolean hasNext() {
        takeUp();
        if (underWay > 0) {
            return true;
        }
        end();
        if (broken != null) {
            throw broken;
        }
        return false;
    }

    @Override
    public BatchAnswer<A> next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        BatchAnswer<A> answer = await();
        underWay--;
        given++;
        options.progress().accept(given);
        if (options.stopping() && answer instanceof BatchAnswer.Refused) {
            underWay = 0;
            end();
        }
        return answer;
    }

    private void takeUp() {
        try {
            for (; position < options.from() && !ended && source.hasNext(); position++) {
                source.next();
            }
            int most = options.threads() * AHEAD;
            int together = position - options.from() < most ? 1 : TOGETHER;
            while (!ended && underWay + together <= most && source.hasNext()) {
                submit(together);
            }
        } catch (RuntimeException unreadable) {
            broken = unreadable;
            ended = true;
        }
    }

    /** What was read before reading failed is answered. */
    private void submit(int together) {
        long from = position;
        List<@Nullable BatchCase> some = new ArrayList<>(together);
        try {
            while (some.size() < together && source.hasNext()) {
                some.add(source.next());
            }
        } finally {
            position += some.size();
            underWay += some.size();
            if (!some.isEmpty()) {
                submit(() -> answers(from, some));
            }
        }
    }

    private void submit(Callable<List<BatchAnswer<A>>> task) {
        if (options.ordered()) {
            inOrder.add(workers.submit(task));
        } else {
            ready.submit(task);
        }
    }

    private List<BatchAnswer<A>> answers(long from, List<? extends @Nullable BatchCase> cases) {
        List<BatchAnswer<A>> answers = new ArrayList<>(cases.size());
        for (int i = 0; i < cases.size(); i++) {
            answers.add(answer(from + i, cases.get(i)));
        }
        return answers;
    }

    private BatchAnswer<A> await() {
        try {
            if (!answered.hasNext()) {
                answered = (options.ordered()
                                ? inOrder.remove().get()
                                : ready.take().get())
                        .iterator();
            }
            return answered.next();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            end();
            throw new CancellationException("interrupted at position " + position);
        } catch (ExecutionException failed) {
            end();
            throw new IllegalStateException("the batch cannot go on at position " + position, failed.getCause());
        }
    }

    private BatchAnswer<A> answer(long at, @Nullable BatchCase one) {
        if (one == null) {
            return new BatchAnswer.Refused<>(at, null, List.of(noCase(at)));
        }
        try {
            return new BatchAnswer.Answered<>(at, one.id(), decide.apply(one));
        } catch (PolicyException refused) {
            return new BatchAnswer.Refused<>(at, one.id(), refused.problems());
        } catch (RuntimeException | StackOverflowError failed) {
            return new BatchAnswer.Refused<>(at, one.id(), List.of(failure(at, failed)));
        }
    }

    private void end() {
        ended = true;
        workers.shutdownNow();
    }

    private static Problem noCase(long at) {
        return new Problem(
                "BATCH-001",
                Place.of("position " + at),
                "",
                new Text("没有案件（null）", "no case (null)"),
                new Text("一案", "a case"),
                new Text("检查来源", "check the source"));
    }

    /** Says what kind of failure it was; its message may quote facts and is left out. */
    private static Problem failure(long at, Throwable failed) {
        String kind = Objects.requireNonNullElse(failed.getClass().getCanonicalName(), "?");
        return new Problem(
                "BATCH-002",
                Place.of("position " + at),
                "",
                new Text("读取或评定时出错：" + kind, "reading or deciding it failed: " + kind),
                new Text("可读的事实", "facts that can be read"),
                new Text("单独评定此案以查明原因", "decide this case by itself to see why"));
    }
}

package io.employmentpolicy.examples.service.api;

import io.employmentpolicy.examples.service.ServiceProperties;
import io.employmentpolicy.examples.service.fault.FaultException;
import io.employmentpolicy.examples.service.fault.FaultWriter;
import io.employmentpolicy.examples.service.fault.Faults;
import io.employmentpolicy.examples.service.web.Lines;
import io.employmentpolicy.model.problem.Place;
import io.employmentpolicy.model.problem.PolicyException;
import io.employmentpolicy.model.problem.Problem;
import io.employmentpolicy.model.text.Text;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.annotation.PreDestroy;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** 批量的办理。 / Runs batches: a few lines ahead of what is written, however slowly it is read, and never more batches than allowed. */
@Component
class Batches {
    private static final Logger LOG = LoggerFactory.getLogger(Batches.class);
    private static final int AHEAD = 8;

    private final ServiceProperties.Limits limits;
    private final Semaphore places;
    private final ExecutorService threads;
    private final Counter answered;
    private final Counter refused;

    Batches(ServiceProperties properties, MeterRegistry meters) {
        this.limits = properties.limits();
        this.places = new Semaphore(limits.batches());
        this.threads = Executors.newFixedThreadPool(limits.threads(), task -> new Thread(task, "policy-batch"));
        this.answered =
                Counter.builder("policy.batch.lines").tag("result", "answered").register(meters);
        this.refused =
                Counter.builder("policy.batch.lines").tag("result", "refused").register(meters);
    }

    /** Answers the bytes of one line. */
    interface Answering {
        String answer(String name, byte[] bytes);
    }

    /** Where answers go; asked for once, when the first is there. */
    interface Output {
        OutputStream open() throws IOException;
    }

    private record Answer(String line, boolean fine) {}

    /** Runs one batch; from its first answer on what goes wrong with it as a whole is told as its last line. */
    void run(InputStream in, Output output, Answering answering) throws IOException {
        if (!places.tryAcquire()) {
            throw new FaultException(Faults.busy());
        }
        try {
            Lines lines = new Lines(
                    in, Math.toIntExact(limits.body().toBytes()), limits.batch().toBytes(), limits.batchTime());
            Optional<Lines.Line> first = lines.next();
            try (OutputStream out = new BufferedOutputStream(output.open())) {
                new Run(lines, answering, out).go(first);
            }
        } finally {
            places.release();
        }
    }

    /** One batch under way. */
    private final class Run {
        private final Lines lines;
        private final Answering answering;
        private final OutputStream out;
        private final Queue<Future<Answer>> underWay = new ArrayDeque<>();
        private long fine;
        private long wrong;

        Run(Lines lines, Answering answering, OutputStream out) {
            this.lines = lines;
            this.answering = answering;
            this.out = out;
        }

        void go(Optional<Lines.Line> first) throws IOException {
            List<Problem> stopped = List.of();
            try {
                for (Optional<Lines.Line> next = first; next.isPresent(); next = lines.next()) {
                    Lines.Line line = next.get();
                    underWay.add(threads.submit(() -> answer(line)));
                    if (underWay.size() >= AHEAD * limits.threads()) {
                        write();
                    }
                }
            } catch (FaultException e) {
                stopped = e.fault().problems();
            }
            while (!underWay.isEmpty()) {
                write();
            }
            if (stopped.isEmpty()) {
                write("{\"end\":{\"lines\":" + (fine + wrong) + ",\"answered\":" + fine + ",\"refused\":" + wrong
                        + "}}");
            } else {
                write(FaultWriter.line(fine + wrong + 1, stopped));
            }
        }

        private void write() throws IOException {
            Answer answer = got(underWay.remove());
            fine += answer.fine() ? 1 : 0;
            wrong += answer.fine() ? 0 : 1;
            (answer.fine() ? answered : refused).increment();
            write(answer.line());
        }

        private void write(String line) throws IOException {
            out.write(line.getBytes(StandardCharsets.UTF_8));
            out.write('\n');
        }

        private Answer answer(Lines.Line line) {
            byte[] bytes = line.bytes();
            try {
                if (bytes == null) {
                    return new Answer(FaultWriter.line(line.number(), List.of(longLine())), false);
                }
                String json = answering.answer("line " + line.number(), bytes);
                return new Answer("{\"line\":" + line.number() + "," + json.substring(1), true);
            } catch (PolicyException e) {
                return new Answer(FaultWriter.line(line.number(), e.problems()), false);
            } catch (RuntimeException e) {
                LOG.error("An internal failure on a line: {}", e.getClass().getName());
                return new Answer(
                        FaultWriter.line(line.number(), Faults.internal().problems()), false);
            }
        }
    }

    private Problem longLine() {
        return new Problem(
                "SVC-108",
                Place.of("line"),
                "",
                new Text("这一行过长", "a line that is too long"),
                new Text(
                        "每行至多 " + limits.body().toBytes() + " 字节",
                        "at most " + limits.body().toBytes() + " bytes a line"),
                new Text("每行只写一次提问", "write one question a line"));
    }

    private static Answer got(Future<Answer> answer) {
        try {
            return answer.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new FaultException(Faults.busy());
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        }
    }

    @PreDestroy
    void end() {
        threads.shutdown();
    }
}

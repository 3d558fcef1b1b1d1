package io.employmentpolicy.examples.service.web;

import io.employmentpolicy.examples.service.fault.FaultException;
import io.employmentpolicy.examples.service.fault.Faults;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** 逐行读取。 / Reads lines as they are sent, never holding more than one; of one that is too long nothing is held. */
public final class Lines {
    private static final int CHUNK = 1 << 16;

    private final InputStream in;
    private final int longest;
    private final long most;
    private final long end;
    private final byte[] chunk = new byte[CHUNK];
    private int from;
    private int to;
    private long total;
    private long number;

    /**
     * Lines of a body.
     *
     * @param longest bytes of a line
     * @param most bytes of all of them
     * @param time how long all of them may take
     */
    public Lines(InputStream in, int longest, long most, Duration time) {
        this.in = in;
        this.longest = longest;
        this.most = most;
        this.end = System.nanoTime() + time.toNanos();
    }

    /**
     * 一行。 / One line.
     *
     * @param number counted from 1
     * @param bytes without its end; null when it is too long
     */
    public record Line(long number, byte @Nullable [] bytes) {}

    /**
     * 下一行。 / The next line; empty at the end.
     *
     * @throws FaultException if all of it is too large, or does not come in time
     */
    public Optional<Line> next() {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        boolean tooLong = false;
        boolean any = false;
        while (true) {
            if (from == to && !fill()) {
                return any ? Optional.of(line(line, tooLong)) : Optional.empty();
            }
            any = true;
            int until = from;
            while (until < to && chunk[until] != '\n') {
                until++;
            }
            tooLong |= line.size() + until - from > longest;
            if (tooLong) {
                line.reset();
            } else {
                line.write(chunk, from, until - from);
            }
            boolean ended = until < to;
            from = ended ? until + 1 : until;
            if (ended) {
                return Optional.of(line(line, tooLong));
            }
        }
    }

    private Line line(ByteArrayOutputStream line, boolean tooLong) {
        number++;
        return new Line(number, tooLong ? null : line.toByteArray());
    }

    private boolean fill() {
        if (System.nanoTime() > end) {
            throw new FaultException(Faults.tooSlow());
        }
        try {
            int read = in.read(chunk);
            from = 0;
            to = Math.max(0, read);
            total += to;
            if (total > most) {
                throw new FaultException(Faults.tooLarge(most));
            }
            return read > 0;
        } catch (IOException e) {
            throw new FaultException(Faults.tooSlow());
        }
    }
}

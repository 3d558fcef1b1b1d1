package io.employmentpolicy.examples.workbench;

import io.employmentpolicy.rules.document.DocumentReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** 逐行读取。 / Reads lines of bytes; of a line that is too long only so much is held that this can be told. */
final class Lines {
    private static final int BLOCK = 1 << 16;

    private final InputStream in;
    private final byte[] block = new byte[BLOCK];
    private int at;
    private int end;
    private long number;

    Lines(InputStream in) {
        this.in = in;
    }

    /**
     * One line.
     *
     * @param number counted from 1
     * @param bytes null when the line is too long
     */
    record Line(long number, byte @Nullable [] bytes) {}

    Optional<Line> next() throws IOException {
        if (!more()) {
            return Optional.empty();
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        boolean tooLong = false;
        boolean ended = false;
        while (!ended && more()) {
            int from = at;
            while (at < end && block[at] != '\n') {
                at++;
            }
            ended = at < end;
            tooLong |= bytes.size() + at - from > DocumentReader.MAX_BYTES;
            if (!tooLong) {
                bytes.write(block, from, at - from);
            }
            at += ended ? 1 : 0;
        }
        number++;
        return Optional.of(new Line(number, tooLong ? null : bytes.toByteArray()));
    }

    /** Whether there is another byte. */
    private boolean more() throws IOException {
        while (at >= end && end >= 0) {
            at = 0;
            end = in.read(block);
        }
        return end >= 0;
    }
}

package io.employmentpolicy.examples.workbench;

import io.employmentpolicy.rules.document.DocumentReader;
import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** 逐行读取。 / Reads lines of bytes; of a line that is too long only so much is held that this can be told. */
final class Lines {
    private final InputStream in;
    private long number;

    Lines(InputStream in) {
        this.in = new BufferedInputStream(in);
    }

    /**
     * One line.
     *
     * @param number counted from 1
     * @param bytes null when the line is too long
     */
    record Line(long number, byte @Nullable [] bytes) {}

    Optional<Line> next() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        boolean tooLong = false;
        int one = in.read();
        if (one < 0) {
            return Optional.empty();
        }
        while (one >= 0 && one != '\n') {
            tooLong |= bytes.size() >= DocumentReader.MAX_BYTES;
            if (!tooLong) {
                bytes.write(one);
            }
            one = in.read();
        }
        number++;
        return Optional.of(new Line(number, tooLong ? null : bytes.toByteArray()));
    }
}

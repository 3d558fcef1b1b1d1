package io.employmentpolicy.examples.service.web;

import io.employmentpolicy.examples.service.fault.FaultException;
import io.employmentpolicy.examples.service.fault.Faults;
import jakarta.servlet.http.HttpServletRequest;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.springframework.http.MediaType;

/** 请求体。 / Reads bodies: never more than allowed, never longer than allowed, as they are sent. */
public final class Body {
    private static final int CHUNK = 8192;

    private Body() {}

    /**
     * 读取。 / The whole body.
     *
     * @throws FaultException 413 if it is too large, 408 if it does not come, 415 if it is compressed or not UTF-8
     */
    public static byte[] of(HttpServletRequest request, long most, Duration time) {
        plain(request);
        if (request.getContentLengthLong() > most) {
            throw new FaultException(Faults.tooLarge(most));
        }
        long end = System.nanoTime() + time.toNanos();
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        byte[] chunk = new byte[CHUNK];
        try (InputStream in = request.getInputStream()) {
            int read = in.read(chunk);
            while (read >= 0) {
                body.write(chunk, 0, read);
                if (body.size() > most) {
                    throw new FaultException(Faults.tooLarge(most));
                }
                if (System.nanoTime() > end) {
                    throw new FaultException(Faults.tooSlow());
                }
                read = in.read(chunk);
            }
        } catch (IOException e) {
            throw new FaultException(Faults.tooSlow());
        }
        return body.toByteArray();
    }

    /** Refuses what is compressed or in another encoding: bytes are read as they come. */
    public static void plain(HttpServletRequest request) {
        String coding = request.getHeader("Content-Encoding");
        String type = String.valueOf(request.getContentType());
        if (coding != null && !coding.equalsIgnoreCase("identity") || !isUtf8(type)) {
            throw new FaultException(
                    Faults.mediaType(coding == null ? type : type + " " + coding, List.of("application/json")));
        }
    }

    /** By what the caller says; whoever says nothing sends UTF-8. */
    private static boolean isUtf8(String type) {
        try {
            Charset charset = MediaType.parseMediaType(type).getCharset();
            return charset == null
                    || charset.equals(StandardCharsets.UTF_8)
                    || charset.equals(StandardCharsets.US_ASCII);
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}

package io.employmentpolicy.model.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.employmentpolicy.model.text.Text;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("待问再写的理由与当时写好的相同")
class LaterReasonTest {
    private static final int THREADS = 16;
    private static final Text TITLE = new Text("标题", "title");
    private static final List<Reason> PARTS = List.of(part("一", "one"), part("二", "two"));

    private final AtomicInteger asked = new AtomicInteger();

    private static Reason part(String zh, String en) {
        return new Reason(Reason.Role.TEST, Truth.TRUE, new Text(zh, en), "", null, List.of(), List.of());
    }

    private Reason later() {
        return Reason.later(Reason.Role.DETERMINATION, Truth.TRUE, TITLE, () -> {
            asked.incrementAndGet();
            return PARTS;
        });
    }

    @Test
    @DisplayName("不问不写，问过只写一次")
    void asked_once_and_only_when_somebody_reads() {
        Reason later = later();
        assertThat(later.text()).isEqualTo(TITLE);
        assertThat(asked).hasValue(0);

        assertThat(later.held()).isEqualTo(2);
        assertThat(later.parts()).isEqualTo(PARTS);
        assertThat(asked).hasValue(1);
    }

    @Test
    @DisplayName("相等，散列与文字也相同")
    void equal_to_one_told_at_once() {
        Reason told = new Reason(Reason.Role.DETERMINATION, Truth.TRUE, TITLE, "", null, List.of(), PARTS);

        assertThat(later()).isEqualTo(told).hasSameHashCodeAs(told).hasToString(told.toString());
        assertThat(told).isEqualTo(later());
    }

    @Test
    @DisplayName("改不动")
    void cannot_be_changed() {
        List<Reason> parts = later().parts();

        assertThatThrownBy(() -> parts.remove(0)).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> parts.add(PARTS.get(0))).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    @DisplayName("多个线程同时问，也只写一次")
    void asked_once_by_many_threads() throws Exception {
        Reason later = later();
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        try {
            Callable<List<Reason>> reading = () -> List.copyOf(later.parts());
            for (Future<List<Reason>> one : threads.invokeAll(Collections.nCopies(THREADS, reading))) {
                assertThat(one.get()).isEqualTo(PARTS);
            }
        } finally {
            threads.shutdownNow();
        }
        assertThat(asked).hasValue(1);
    }
}

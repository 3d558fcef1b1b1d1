package io.employmentpolicy.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.employmentpolicy.model.decision.Decision;
import io.employmentpolicy.model.decision.Outcome;
import io.employmentpolicy.model.facts.Facts;
import io.employmentpolicy.model.person.Person;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("提问中被取消的线程")
class CancelledCallerTest {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 31);
    private static final List<String> ASKED = List.of("TJ-FLEX", "XQ-03");
    private static final Facts FACTS =
            Facts.of(Person.builder().hardToEmploy(true).build());
    private static final Decision RIGHT = Shipped.engine().decide(FACTS, DAY, ASKED);

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 20, 60, 150})
    @DisplayName("首次提问在编译时被取消：标志留给调用者，以后的回答照旧")
    void leaves_no_half_network(int milliseconds) throws InterruptedException {
        PolicyEngine engine = PolicyEngine.builder().compileOnDemand().build();
        AtomicReference<Decision> first = new AtomicReference<>();
        AtomicBoolean flag = new AtomicBoolean();
        Thread caller = new Thread(() -> {
            first.set(engine.decide(FACTS, DAY, ASKED));
            flag.set(Thread.currentThread().isInterrupted());
        });
        caller.start();
        Thread.sleep(milliseconds);
        boolean early = caller.isAlive();
        caller.interrupt();
        caller.join();

        assertThat(first.get().determinations()).isEqualTo(RIGHT.determinations());
        assertThat(engine.decide(FACTS, DAY, ASKED).determinations()).isEqualTo(RIGHT.determinations());
        assertThat(RIGHT.determinations()).noneMatch(one -> one.outcome() instanceof Outcome.Disagreement);
        if (milliseconds == 0) {
            assertThat(early).isTrue();
            assertThat(flag).isTrue();
        }
    }

    @Test
    @DisplayName("调用者的上下文类加载器不认识本库，照样构建、作答")
    void needs_nothing_of_the_context_of_its_caller() {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        try {
            thread.setContextClassLoader(new ClassLoader(null) {});
            PolicyEngine engine = PolicyEngine.builder().compileOnDemand().build();
            assertThat(engine.decide(FACTS, DAY, ASKED).determinations()).isEqualTo(RIGHT.determinations());
        } finally {
            thread.setContextClassLoader(before);
        }
    }
}

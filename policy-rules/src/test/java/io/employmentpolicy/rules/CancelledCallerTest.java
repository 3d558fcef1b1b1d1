package io.employmentpolicy.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.employmentpolicy.model.decision.Decision;
import io.employmentpolicy.model.decision.Outcome;
import io.employmentpolicy.model.facts.Facts;
import io.employmentpolicy.model.person.Person;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("提问中被取消的线程")
class CancelledCallerTest {
    private static final int ATTEMPTS = 10;
    private static final LocalDate DAY = LocalDate.of(2026, 3, 31);
    private static final List<String> ASKED = List.of("TJ-FLEX", "XQ-03");
    private static final Facts FACTS =
            Facts.of(Person.builder().hardToEmploy(true).build());
    private static final Decision RIGHT = Shipped.engine().decide(FACTS, DAY, ASKED);

    @Test
    @DisplayName("首次提问等待编译时被取消：标志留给调用者，以后的回答照旧")
    void leaves_no_half_network_when_cancelled_while_rules_compile() throws InterruptedException {
        boolean waiting = false;
        for (int attempt = 0; attempt < ATTEMPTS && !waiting; attempt++) {
            waiting = cancelledWhileRulesCompile();
        }

        assertThat(waiting).as("cancelled while the rules were being compiled").isTrue();
    }

    /** Whether the caller was caught in time: a network takes milliseconds. */
    private static boolean cancelledWhileRulesCompile() throws InterruptedException {
        PolicyEngine engine = PolicyEngine.builder().compileOnDemand().build();
        Asking asking = new Asking(engine, () -> {});
        asking.start();
        while (asking.getState() != Thread.State.WAITING && asking.isAlive()) {
            Thread.onSpinWait();
        }
        boolean waiting = asking.isAlive();
        asking.interrupt();
        asking.join();
        if (waiting) {
            answeredAllTheSame(asking, engine);
        }
        return waiting;
    }

    @Test
    @DisplayName("已被取消的线程提问：标志保留，回答照旧")
    void answers_a_caller_who_was_cancelled_before() throws InterruptedException {
        PolicyEngine engine = PolicyEngine.builder().compileOnDemand().build();
        Asking asking = new Asking(engine, () -> Thread.currentThread().interrupt());
        asking.start();
        asking.join();

        answeredAllTheSame(asking, engine);
    }

    private static void answeredAllTheSame(Asking asking, PolicyEngine engine) {
        assertThat(asking.flag).isTrue();
        assertThat(Objects.requireNonNull(asking.answer).determinations()).isEqualTo(RIGHT.determinations());
        assertThat(engine.decide(FACTS, DAY, ASKED).determinations()).isEqualTo(RIGHT.determinations());
        assertThat(RIGHT.determinations()).noneMatch(one -> one.outcome() instanceof Outcome.Disagreement);
    }

    /** Somebody who asks in a thread of his own; what came out is read after the thread has ended. */
    private static final class Asking extends Thread {
        private final Runnable work;
        private @Nullable Decision answer;
        private boolean flag;

        Asking(PolicyEngine engine, Runnable before) {
            this.work = () -> {
                before.run();
                answer = engine.decide(FACTS, DAY, ASKED);
                flag = Thread.currentThread().isInterrupted();
            };
        }

        @Override
        public void run() {
            work.run();
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

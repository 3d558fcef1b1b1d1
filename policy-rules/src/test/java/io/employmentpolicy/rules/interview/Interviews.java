package io.employmentpolicy.rules.interview;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Interviews held to their end. */
final class Interviews {
    private Interviews() {}

    /** Every state from the first to the last. */
    static List<Interview> held(Interview from, Function<NextQuestion, Object> answer) {
        List<Interview> states = new ArrayList<>(List.of(from));
        Interview now = from;
        while (now.next().isPresent()) {
            Object given = answer.apply(now.next().get());
            now = given == null ? now.notKnown() : now.answer(given);
            states.add(now);
        }
        return states;
    }

    static Interview end(Interview from, Function<NextQuestion, Object> answer) {
        List<Interview> states = held(from, answer);
        return states.get(states.size() - 1);
    }
}

package io.employmentpolicy.rules.interview;

import io.employmentpolicy.model.problem.InvalidFactsException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
            now = given == null ? now.notKnown() : answered(now, given);
            states.add(now);
        }
        return states;
    }

    /** What is drawn by itself may not fit together: of a form that is refused the parts are left out that do not fit. */
    private static Interview answered(Interview now, Object given) {
        if (!(now.next().orElseThrow().allowed() instanceof Allowed.Form form)) {
            return now.answer(given);
        }
        try {
            return now.answer(given);
        } catch (InvalidFactsException wrong) {
            Map<Integer, Object> rest = new LinkedHashMap<>();
            ((Map<?, ?>) given).forEach((number, answer) -> {
                String path = form.parts().get((Integer) number - 1).path().toString();
                if (wrong.problems().stream()
                        .noneMatch(one ->
                                one.code().equals("ASK-102") && one.subject().equals(path))) {
                    rest.put((Integer) number, answer);
                }
            });
            return now.answer(rest);
        }
    }

    static Interview end(Interview from, Function<NextQuestion, Object> answer) {
        List<Interview> states = held(from, answer);
        return states.get(states.size() - 1);
    }
}

package io.employmentpolicy.rules.changes;

import io.employmentpolicy.model.decision.Determination;
import io.employmentpolicy.model.decision.Reason;
import java.util.List;

/** What can be told apart of an answer: its outcome and the truth of every condition behind it. */
final class Signature {
    private Signature() {}

    static String of(Determination one) {
        StringBuilder text = new StringBuilder(one.outcome().code());
        Reason reason = one.reason();
        if (reason != null) {
            add(reason, text);
        }
        return text.toString();
    }

    private static void add(Reason node, StringBuilder text) {
        text.append(
                switch (node.truth()) {
                    case TRUE -> '1';
                    case FALSE -> '0';
                    case UNKNOWN -> '?';
                });
        for (Reason part : node.role() == Reason.Role.TEST ? List.<Reason>of() : node.parts()) {
            add(part, text);
        }
    }
}

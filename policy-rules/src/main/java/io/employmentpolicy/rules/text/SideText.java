package io.employmentpolicy.rules.text;

import io.employmentpolicy.model.decision.Contradiction;
import io.employmentpolicy.model.decision.FactPath;

/** 矛盾一方的称呼。 / What one side of a contradiction is called: the row it stands in, and its path for those who want it. */
final class SideText {
    private SideText() {}

    static String of(Contradiction.Side side, Speech speech, boolean path) {
        return path ? side.path() + speech.colon() + speech.told(side.label()) : numbered(side, speech);
    }

    /** The kind and number of the row, without the field. */
    static String row(Contradiction.Side side, Speech speech) {
        String named = numbered(side, speech);
        int field = named.indexOf(speech.say("·", ": "));
        return field < 0 ? named : named.substring(0, field);
    }

    /** The kind and number of the row, with the field that was looked at and what stands in it. */
    static String dated(Contradiction.Side side, Speech speech) {
        String row = row(side, speech);
        String field = numbered(side, speech).substring(row.length());
        return field.isEmpty()
                ? row
                : row
                        + speech.bracketed(
                                field.substring(speech.say("·", ": ").length()) + " " + speech.told(side.value()));
    }

    private static String numbered(Contradiction.Side side, Speech speech) {
        String label = speech.told(side.label());
        Integer index = FactPath.of(side.path()).index();
        String between = speech.say("·", ": ");
        int field = label.indexOf(between);
        return index == null || field < 0
                ? label
                : label.substring(0, field) + " " + (index + 1) + label.substring(field);
    }
}

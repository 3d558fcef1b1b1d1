package io.employmentpolicy.rules.changes;

import io.employmentpolicy.model.decision.Step;
import io.employmentpolicy.model.facts.FactField;
import io.employmentpolicy.model.facts.FactKind;
import io.employmentpolicy.model.schema.Fact;
import java.time.LocalDate;

/** One change of a case. Two moves with the same key change the same thing. */
sealed interface Move {
    /** What is changed. */
    String key();

    /** What it is changed into. */
    Object to();

    /** By what it comes about. */
    Step.Means means();

    /** Another value of a field of the fact at a place among those of its kind. */
    record SetField(FactKind kind, int index, FactField field, Object to, Step.Means means) implements Move {
        @Override
        public String key() {
            return kind.name() + "[" + index + "]." + field.name();
        }

        SetField with(Object other) {
            return new SetField(kind, index, field, other, means);
        }
    }

    /** One more fact of a kind, after those there are. */
    record Add(FactKind kind, int index, Fact to, Step.Means means) implements Move {
        @Override
        public String key() {
            return kind.name() + "[" + index + "]";
        }
    }

    /** One fact fewer. */
    record End(FactKind kind, int index) implements Move {
        @Override
        public String key() {
            return kind.name() + "[" + index + "]";
        }

        @Override
        public Object to() {
            return "ended";
        }

        @Override
        public Step.Means means() {
            return Step.Means.END;
        }
    }

    /** That there are no more facts of a kind than those told. */
    record NoMore(FactKind kind) implements Move {
        @Override
        public String key() {
            return kind.name();
        }

        @Override
        public Object to() {
            return "no more";
        }

        @Override
        public Step.Means means() {
            return Step.Means.TELL;
        }
    }

    /** The coming of a day. */
    record Wait(LocalDate to) implements Move {
        static final String KEY = "as_of";

        @Override
        public String key() {
            return KEY;
        }

        @Override
        public Step.Means means() {
            return Step.Means.WAIT;
        }
    }
}

package io.employmentpolicy.rules.drools;

import java.util.List;
import java.util.SortedSet;
import java.util.stream.Collectors;

/** 条件的一行。 / One line of the conditions of a generated rule. */
sealed interface Element {
    /** For a fact that only what runs refers to: text names its fields instead. */
    String UNNAMED = "\u0000";

    /** The line as people read it and Drools understands it. */
    String text();

    /** Where facts stand. */
    enum Source {
        /** Known facts, versions and marks. */
        KNOWN(""),
        /** Known facts and, for every kind of which there may be more, one of which nothing is known. */
        POSSIBLE("possible"),
        /** Whom or what a policy decides. */
        SUBJECTS("subjects");

        private final String entryPoint;

        Source(String entryPoint) {
            this.entryPoint = entryPoint;
        }

        /** Name of the entry point; empty for the usual one. */
        String entryPoint() {
            return entryPoint;
        }

        private String text() {
            return entryPoint.isEmpty() ? "" : " from entry-point \"" + entryPoint + "\"";
        }
    }

    /** Whether there is such a fact for later lines to refer to, or there is one, or there is none. */
    enum Quantity {
        SOME(""),
        EXISTS("exists "),
        NONE("not ");

        private final String word;

        Quantity(String word) {
            this.word = word;
        }
    }

    /**
     * A fact that passes tests.
     *
     * @param name how later lines call it; empty when they don't
     * @param variable its number, for what runs
     */
    record Match(
            Quantity quantity,
            String name,
            int variable,
            Class<?> type,
            String typeName,
            Source source,
            List<FactTest> tests)
            implements Element {
        /** A mark or another fact of the network's own. */
        static Match of(Quantity quantity, String name, Class<?> type, FactTest... tests) {
            return new Match(quantity, name, Row.FIRST, type, type.getSimpleName(), Source.KNOWN, List.of(tests));
        }

        @Override
        public String text() {
            return quantity.word
                    + (name.isEmpty() || name.equals(UNNAMED) ? "" : name + " : ")
                    + typeName
                    + tests.stream()
                            .map(FactTest::text)
                            .collect(Collectors.joining(", ", "( ", " )"))
                            .replace(Term.CURRENT, "")
                    + source.text();
        }
    }

    /**
     * What all facts that pass add to a list.
     *
     * @param name how later lines call the list
     * @param variable its number, for what runs
     * @param reads the variables that {@code value} reads
     */
    record Collected(String name, int variable, Match each, Term.Written value, SortedSet<Integer> reads)
            implements Element {
        @Override
        public String text() {
            return "accumulate( " + each.text() + "; " + name + " : collectList( " + value.text() + " ) )";
        }
    }
}

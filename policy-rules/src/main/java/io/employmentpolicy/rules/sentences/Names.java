package io.employmentpolicy.rules.sentences;

import io.employmentpolicy.model.facts.FactKind;
import io.employmentpolicy.model.schema.Labelled;
import io.employmentpolicy.rules.language.Expression;
import java.util.Optional;

/** 名称的写法。 / How a sentence names things: for a file that is read back, or for a reader. */
interface Names {
    /** A kind of fact. */
    String kind(FactKind kind);

    /** A field of the fact that a condition looks at, or of another fact of the rule. */
    String field(Expression.FieldOf field, Where where);

    /** A bound value; empty when what it was bound to is said in its place. */
    Optional<String> variable(Expression.Variable variable, Where where);

    /** A figure. */
    String parameter(Expression.ParameterOf parameter, String unit, Where where);

    /** Something computed or bound, of which a phrase names the unit. */
    String counted(String said, String unit);

    /** A table. */
    String table(String key);

    /** A switch; empty where what a reading says needs no name before it. */
    String reading(Expression.Chosen chosen);

    /** A reading of a switch. */
    String choice(Expression.Chosen chosen);

    /** A constant of a closed list; known when what it stands beside says which list. */
    String constant(Enum<?> constant, boolean known);

    /** A value of a list that a file declares, beside a field of that list. */
    String declared(Labelled value);

    /** A code or an id. */
    String code(String text, Where where);

    /** A status or value that other rules conclude. */
    String derived(FactKind kind, String name);

    /** What the rule concludes, by the name it gives it. */
    String concluded(String name);

    /** What has to be told before the rule's policy is decided. */
    String awaited(String what);

    /** Words of the author that are no name of anything: who decides, what to bring. */
    String words(String text);

    /** A label of a closed list that rules name by code: payees, kinds of sums. */
    String label(String zh, String en);

    /**
     * Where something is said.
     *
     * @param condition number of the condition, from 0; -1 in the conclusion
     * @param slot slot of the fact whose fields are said by their names alone; -1 when there is none
     */
    record Where(int condition, int slot) {
        static final Where CONCLUSION = new Where(-1, -1);
    }
}

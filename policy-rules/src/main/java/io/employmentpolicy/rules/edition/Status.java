package io.employmentpolicy.rules.edition;

import io.employmentpolicy.model.facts.FactKind;
import io.employmentpolicy.model.schema.Fact;
import io.employmentpolicy.model.schema.Kind;
import io.employmentpolicy.model.schema.Term;
import org.jspecify.annotations.Nullable;

/**
 * 身份。 / A status that rules of another policy established: a derived fact, never handed in by a caller.
 *
 * @param name the name {@code qualify} gave it
 */
@Kind(name = "status", zh = "身份", en = "status", single = false)
public record Status(@Nullable @Term(zh = "名称", en = "name") String name) implements Fact {
    /** How rules see this kind. */
    public static final FactKind KIND = FactKind.describing(Status.class);

    /** 是否由规则得出。 / Whether facts of this kind are derived by rules, as statuses and values are. */
    public static boolean isDerived(FactKind kind) {
        return kind == KIND || kind == Value.KIND;
    }
}

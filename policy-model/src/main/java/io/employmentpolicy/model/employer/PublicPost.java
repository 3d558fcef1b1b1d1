package io.employmentpolicy.model.employer;

import io.employmentpolicy.model.schema.Fact;
import io.employmentpolicy.model.schema.FactChecks;
import io.employmentpolicy.model.schema.Kind;
import io.employmentpolicy.model.schema.Term;
import org.jspecify.annotations.Nullable;

/**
 * 公益性岗位。 / Public post.
 *
 * <p>A public-welfare or community-service post and who holds it. A null component is unknown. Immutable.
 */
@Kind(name = "public_post", zh = "公益性岗位", en = "public post", single = false)
public record PublicPost(
        @Term(zh = "岗位类型", en = "kind") @Nullable PublicPostKind kind,
        @Term(zh = "开发年度", en = "year developed") @Nullable Integer yearDeveloped,
        @Term(zh = "在岗人员", en = "holder id") @Nullable String holderId)
        implements Fact {

    public PublicPost {
        FactChecks.notNegative("public_post.year_developed", yearDeveloped);
    }

    /** 不含任何取值。 / Names the kind only: facts may be personal data. */
    @Override
    public String toString() {
        return "public_post[…]";
    }
}

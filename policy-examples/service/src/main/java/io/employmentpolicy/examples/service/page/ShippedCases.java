package io.employmentpolicy.examples.service.page;

import io.employmentpolicy.rules.PolicyCatalogue;
import io.employmentpolicy.rules.PolicyEngine;
import io.employmentpolicy.rules.casebook.CaseReader;
import io.employmentpolicy.rules.casebook.PolicyCase;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** 随政策带来的案例。 / The cases that came with an edition, read once for each. */
@Component
class ShippedCases {
    private volatile @Nullable Read read;

    private record Read(PolicyEngine engine, List<PolicyCase> cases) {}

    /** The cases about a policy: those that name it, and those of its folder that name none when it is the only policy there. */
    List<PolicyCase> of(PolicyEngine engine, PolicyCatalogue.Entry policy) {
        Read known = read;
        if (known == null || known.engine() != engine) {
            known = new Read(
                    engine, CaseReader.read(engine.cases(), engine.dictionary()).cases());
            read = known;
        }
        boolean alone = engine.catalogue().policies().stream()
                        .filter(one -> one.folder().equals(policy.folder()))
                        .count()
                == 1;
        return known.cases().stream()
                .filter(one -> policy.id().equals(one.policy())
                        || one.policies().contains(policy.id())
                        || alone
                                && one.policy() == null
                                && one.measures().isEmpty()
                                && one.place().file().contains(policy.folder() + "/cases/"))
                .toList();
    }
}

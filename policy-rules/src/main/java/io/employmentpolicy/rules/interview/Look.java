package io.employmentpolicy.rules.interview;

import io.employmentpolicy.model.decision.Determination;
import io.employmentpolicy.model.facts.Facts;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

/** 试评。 / What some policies say of a case, without reasons: the explaining engine alone. */
@FunctionalInterface
public interface Look {
    /** 试评某些政策。 / The determinations of these policies. */
    List<Determination> of(Facts facts, LocalDate asOf, Collection<String> policies);
}

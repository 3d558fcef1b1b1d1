package io.employmentpolicy.rules.exchange;

import io.employmentpolicy.model.decision.Decision;
import io.employmentpolicy.model.decision.Overview;

/** What JSON tells of an overview: the screening, and the decision on what it tells of. */
record BriefOverview(BriefScreening screening, Decision explained) {
    static BriefOverview of(Overview overview) {
        return new BriefOverview(BriefScreening.of(overview.screening()), overview.explained());
    }
}

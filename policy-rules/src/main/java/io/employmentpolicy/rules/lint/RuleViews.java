package io.employmentpolicy.rules.lint;

import io.employmentpolicy.rules.edition.ExpressionWalk;
import io.employmentpolicy.rules.edition.ParameterBook;
import io.employmentpolicy.rules.edition.Rule;
import java.time.LocalDate;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;

/** 各规则在各刻的样子，各看一次。 / The views of rules, each made once: a rule that reads no figure, or does not ask for the day, is the same at moments that differ by that. */
final class RuleViews {
    private final ParameterBook book;
    private final Map<Rule, Seen> seen = Collections.synchronizedMap(new IdentityHashMap<>());

    RuleViews(ParameterBook book) {
        this.book = book;
    }

    RuleView of(Rule rule, Moment moment) {
        return seen.computeIfAbsent(rule, Seen::new).at(moment);
    }

    private final class Seen {
        private final Rule rule;
        private final boolean readsFigures;
        private final boolean asksForDay;
        private final Map<Moment, RuleView> views = new HashMap<>();

        Seen(Rule rule) {
            this.rule = rule;
            this.readsFigures =
                    ExpressionWalk.of(rule).anyMatch(part -> part.figure().isPresent());
            this.asksForDay = ExpressionWalk.of(rule).anyMatch(Moment::needsDay);
        }

        synchronized RuleView at(Moment moment) {
            Moment telling =
                    new Moment(readsFigures ? moment.figures() : LocalDate.EPOCH, asksForDay ? moment.asOf() : null);
            return views.computeIfAbsent(telling, any -> new RuleView(book, any, rule));
        }
    }
}

package io.employmentpolicy.rules.mutation;

import io.employmentpolicy.model.problem.Place;
import io.employmentpolicy.model.text.Language;
import io.employmentpolicy.model.text.Text;
import io.employmentpolicy.rules.edition.Rule;
import io.employmentpolicy.rules.edition.Rulebook;
import java.util.Objects;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * 一处改动。 / One small change of an edition.
 *
 * @param subject id of the rule or policy, or key of the figure
 * @param told what was changed into what
 * @param policies those whose cases should notice it
 * @param before the rule that is changed; null when it is no rule
 * @param after that rule as changed; null when it is no rule
 */
public record Mutant(
        Kind kind,
        Place place,
        String subject,
        String told,
        Set<String> policies,
        @Nullable Rule before,
        @Nullable Rule after,
        UnaryOperator<Rulebook> change) {
    /** Requires the parts. */
    public Mutant {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(change, "change");
        policies = Set.copyOf(policies);
    }

    /** 改动的种类。 / What kind of thing is changed. */
    public enum Kind {
        /** A comparison turned or moved to the other side of its limit. */
        OPERATOR(new Text("比较符", "operators")),
        /** A condition left out. */
        CONDITION(new Text("条件", "conditions")),
        /** A figure that a condition reads, one unit more or less. */
        LIMIT(new Text("界限", "limits")),
        /** A figure that a conclusion reads, one unit more or less. */
        AMOUNT(new Text("数额", "amounts")),
        /** Two rows of a table exchanged. */
        ROW(new Text("表的各行", "rows")),
        /** A first or last day moved by one. */
        DAY(new Text("起止日", "days"));

        private final Text label;

        Kind(Text label) {
            this.label = label;
        }

        /** 名称。 / How it reads. */
        public Text label() {
            return label;
        }
    }

    /** 打印成一行。 / One line. */
    public String print(Language language) {
        return subject + "  " + kind.label().in(language) + "  " + told + "  " + place;
    }
}

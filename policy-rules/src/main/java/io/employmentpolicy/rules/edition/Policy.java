package io.employmentpolicy.rules.edition;

import io.employmentpolicy.model.decision.Determination;
import io.employmentpolicy.model.decision.Outcome;
import io.employmentpolicy.model.facts.FactField;
import io.employmentpolicy.model.facts.FactKind;
import io.employmentpolicy.model.problem.Place;
import io.employmentpolicy.model.text.Text;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * 一项政策的说明。 / The header of one policy, as its {@code measure.yaml} states it.
 *
 * @param id stable id such as {@code TJ-FLEX}
 * @param kind kind of conclusion
 * @param subject kind of fact each determination is about
 * @param from first day in force; null when no first day is printed
 * @param to last day in force; null while open
 * @param earliest day before which nothing shows that a text without a printed first day was in force; null when no such day is known
 * @param ending what the policy is called after its last day
 * @param replacedBy policy that took its place; null when there is none
 * @param selectedBy fact fields whose day selects the version; null for the day of the decision
 * @param dayOfDecision why no field of the facts but the day of the decision selects the version; empty when nothing is said
 * @param afterDeath why what it says still counts once the person has died; empty where it ends with the person
 * @param several what several values for one conclusion mean
 * @param conclusions what its conclusions are called, by name; those not listed go by their names
 * @param codes codes by which a failed condition is reported, by {@code kind.field}
 * @param warnings what every answer of this policy must say
 * @param layer overlay it came from; empty for the shipped policies
 */
public record Policy(
        String id,
        Text title,
        Determination.Kind kind,
        FactKind subject,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable LocalDate earliest,
        Outcome.Phase ending,
        @Nullable String replacedBy,
        @Nullable Selection selectedBy,
        String dayOfDecision,
        String afterDeath,
        Several several,
        Map<String, Text> conclusions,
        Map<String, String> codes,
        List<Text> warnings,
        String layer,
        Place place) {
    /** Copies the collections. */
    public Policy {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(dayOfDecision, "dayOfDecision");
        Objects.requireNonNull(afterDeath, "afterDeath");
        conclusions = Map.copyOf(conclusions);
        codes = Map.copyOf(codes);
        warnings = List.copyOf(warnings);
    }

    /**
     * 选定版本的日期字段。 / The fields whose day selects the version: of one fact the first of them that has happened by the day of the
     * decision.
     *
     * @param fields at least one, all of that kind
     * @param policy facts that name a policy count only when they name this one
     * @param orToday whether a field nobody told is passed over, and the day of the decision counts where none is told
     */
    public record Selection(FactKind kind, List<FactField> fields, String policy, boolean orToday) {
        /** Copies the fields. */
        public Selection {
            fields = List.copyOf(fields);
        }
    }

    /** 本版次之外的政策。 / What facts write for a policy that is for sure none of the edition. */
    public static final String OUTSIDE = "OTHER";

    /** 变更时已受理的案件按何规定的开关。 / The switch that says under which version cases run that began before a change: old, new or ask. */
    public static final String RUNNING_CASES = "running-cases";

    /**
     * 同一结论有多个取值时的处理。 / What several values for one conclusion mean.
     *
     * @param order for {@code FIRST_OF} and {@code FIRST_TOLD}: rule ids, the first that holds decides
     */
    public record Several(Way way, List<String> order) {
        /** 没有说明时所用规则的位次。 / The place of the rule of a value that counts where it is not told whether one before it holds. */
        public static final int UNTOLD = Integer.MAX_VALUE - 1;

        /** Copies the order. */
        public Several {
            order = List.copyOf(order);
        }

        /** 规则的次序，未列的在后。 / The place of a rule in the order; those not listed come after it. {@code FIRST_TOLD} lists all. */
        public int rank(String rule) {
            int place = order.indexOf(rule);
            return place < 0 ? order.size() : way == Way.FIRST_TOLD && place == order.size() - 1 ? UNTOLD : place;
        }

        /** 是否先问有没有说明。 / Whether a rule also says that something was told: that it holds for whoever told anything is then what it is for. */
        public boolean asksWhetherTold(String rule) {
            return way == Way.FIRST_TOLD && rank(rule) != UNTOLD;
        }

        /** 处理方式。 / The ways. */
        public enum Way {
            /** An error naming the rules. */
            ERROR,
            /** The highest counts. */
            HIGHEST,
            /** They are added. */
            SUM,
            /** The first of a list of rules counts. */
            FIRST_OF,
            /**
             * The first of a list of rules counts, and the last where it is not told whether one before it holds: those before it are about
             * what somebody chose, and who says nothing of a choice made none.
             */
            FIRST_TOLD
        }
    }

    /** 结论的名称。 / What a conclusion is called: the title, and where there are several, which of them. */
    public Text called(String conclusion, boolean several) {
        Text own = conclusions.getOrDefault(conclusion, Text.same(conclusion));
        return several ? new Text(title.zh() + "·" + own.zh(), title.en() + ": " + own.en()) : title;
    }

    /** 某日是否施行。 / Whether it is in force on a day. */
    public boolean inForce(LocalDate day) {
        return (from == null || !day.isBefore(from)) && (to == null || !day.isAfter(to));
    }

    /** 某失败条件的代码。 / The code by which a failed condition on a field is reported. */
    public String codeOf(FactKind failedKind, FactField field) {
        return Optional.ofNullable(codes.get(failedKind.name() + "." + field.name()))
                .orElse(field.name());
    }
}

package io.employmentpolicy.model.decision;

import io.employmentpolicy.model.schema.Labelled;
import io.employmentpolicy.model.source.Clause;
import io.employmentpolicy.model.source.Trust;
import io.employmentpolicy.model.text.Text;
import io.employmentpolicy.model.value.MonthPeriod;
import io.employmentpolicy.model.value.Yuan;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * 能否同时享受。 / What may be drawn together, among rights that bear on each other or on what was drawn before.
 *
 * <p>A determination says what a policy grants by itself; this says what remains of it beside the others. The best lawful set is the one with
 * the greatest sum; of equal sums the one that holds the right named first: in the rules that exclude, by their ids, then in the others.
 *
 * @param state whether the set is settled
 * @param basis what the sums that were compared stand for
 * @param rights every right concerned, in the order that breaks ties
 * @param rules the declared rules that bear on them, by id
 * @param options the best lawful set; while it is open every set that may turn out to be the best, months of a right that may have been lost to
 *     what was drawn before being kept or lost together
 * @param missingFacts facts that would settle it
 * @param missingParameters numbers or readings that would settle it
 */
public record Choice(
        State state,
        Basis basis,
        List<Right> rights,
        List<Rule> rules,
        List<Option> options,
        List<MissingFact> missingFacts,
        List<MissingParameter> missingParameters) {
    /** Copies the lists. */
    public Choice {
        Objects.requireNonNull(state, "state");
        Objects.requireNonNull(basis, "basis");
        rights = List.copyOf(rights);
        rules = List.copyOf(rules);
        options = List.copyOf(options);
        missingFacts = List.copyOf(missingFacts);
        missingParameters = List.copyOf(missingParameters);
    }

    /** 选择是否已定。 / Whether the best lawful set is known. */
    public enum State implements Labelled {
        /** One set is the best whatever the missing facts and sums are. */
        SETTLED("已确定", "settled"),
        /** Missing facts or sums may change which set is the best. */
        OPEN("尚不能确定", "open"),
        /** More rights bear on each other than are weighed; nothing was chosen. */
        TOO_MANY("相互牵连的待遇过多，未作选择", "too many rights bear on each other, none was chosen");

        private final String zh;
        private final String en;

        State(String zh, String en) {
            this.zh = zh;
            this.en = en;
        }

        @Override
        public String zh() {
            return zh;
        }

        @Override
        public String en() {
            return en;
        }
    }

    /** 比较的口径。 / What compared sums stand for. */
    public enum Basis implements Labelled {
        /** All months of a right at the sums known today; for comparison only, not a promise. */
        WHOLE("全部期间按现行标准合计", "all months at today's sums"),
        /** One month. */
        MONTH("一个月", "one month"),
        /** One year. */
        YEAR("一年", "one year");

        private final String zh;
        private final String en;

        Basis(String zh, String en) {
            this.zh = zh;
            this.en = en;
        }

        @Override
        public String zh() {
            return zh;
        }

        @Override
        public String en() {
            return en;
        }
    }

    /** 一项权利的结果。 / What becomes of a right. */
    public enum Standing implements Labelled {
        /** It is part of the best lawful set. */
        TAKEN("享受", "taken"),
        /** It is not part of it, whatever is missing; see what took it away. */
        FALLS_OUT("不享受", "falls out"),
        /** Depends on what is missing. */
        OPEN("能否同享未定", "open beside the others"),
        /** The right itself is undetermined; should it hold it may be part of the set. */
        IF_IT_HOLDS("本项尚不能确定", "undetermined by itself");

        private final String zh;
        private final String en;

        Standing(String zh, String en) {
            this.zh = zh;
            this.en = en;
        }

        @Override
        public String zh() {
            return zh;
        }

        @Override
        public String en() {
            return en;
        }
    }

    /** 规则的由来。 / Where a rule of combination comes from. */
    public enum Origin implements Labelled {
        /** The wording of the clause decides. */
        TEXT("条文", "wording"),
        /** It follows from what the clause says. */
        LOGIC("由条文推出", "follows from the wording"),
        /** A cautious assumption where nothing is printed; can be switched. */
        DEFAULT("未载明时的审慎读法", "cautious reading, nothing is printed");

        private final String zh;
        private final String en;

        Origin(String zh, String en) {
            this.zh = zh;
            this.en = en;
        }

        @Override
        public String zh() {
            return zh;
        }

        @Override
        public String en() {
            return en;
        }
    }

    /**
     * 一项权利。 / One right and what becomes of it.
     *
     * @param name how options and losses refer to it: the policy id, with its conclusion and subject where there are several
     * @param policy policy id
     * @param title what it is called
     * @param conclusion name of the conclusion; empty when the policy has one
     * @param subject what the determination is about
     * @param standing what becomes of it
     * @param worth its sum by the basis of the comparison
     * @param months months it may be drawn in, when part of its months fell out; empty otherwise
     * @param losses what took it, or months of it, away
     * @param rivals names of the rights that would take it, or months of it, away if they are drawn as well; of a right that is open
     */
    public record Right(
            String name,
            String policy,
            Text title,
            String conclusion,
            Subject subject,
            Standing standing,
            Worth worth,
            List<MonthPeriod> months,
            List<Loss> losses,
            List<String> rivals) {
        /** Copies the lists. */
        public Right {
            Objects.requireNonNull(name, "name");
            Objects.requireNonNull(policy, "policy");
            Objects.requireNonNull(title, "title");
            Objects.requireNonNull(conclusion, "conclusion");
            Objects.requireNonNull(subject, "subject");
            Objects.requireNonNull(standing, "standing");
            Objects.requireNonNull(worth, "worth");
            months = List.copyOf(months);
            losses = List.copyOf(losses);
            rivals = List.copyOf(rivals);
        }
    }

    /**
     * 失去的原因。 / What takes a right, or months of it, away.
     *
     * @param rule id of the rule of combination
     * @param against names of the rights, or places of received benefits, that stand against it
     * @param months the months lost; empty when the whole right is
     * @param certain whether it is lost for sure
     */
    public record Loss(String rule, List<String> against, List<MonthPeriod> months, boolean certain) {
        /** Copies the lists. */
        public Loss {
            Objects.requireNonNull(rule, "rule");
            against = List.copyOf(against);
            months = List.copyOf(months);
        }
    }

    /** 组合规则。 / A declared rule of combination, with its clause, where it comes from and how far it can be trusted. */
    public record Rule(String id, Text title, @Nullable Clause clause, Origin origin, Trust trust) {
        /** Requires all but the clause. */
        public Rule {
            Objects.requireNonNull(id, "id");
            Objects.requireNonNull(title, "title");
            Objects.requireNonNull(origin, "origin");
            Objects.requireNonNull(trust, "trust");
        }
    }

    /** 一个可能的组合。 / A set of rights that may be drawn together, by name, and the sum paid out: neither loans nor deductions are in it. */
    public record Option(List<String> rights, Worth worth) {
        /** Copies the names. */
        public Option {
            rights = List.copyOf(rights);
            Objects.requireNonNull(worth, "worth");
        }
    }

    /**
     * 金额的范围。 / A sum as far as it is known; exact when both ends are equal.
     *
     * @param most null when there is no upper limit, as for a sum that is not published
     */
    public record Worth(Yuan least, @Nullable Yuan most) {
        /** 没有金额。 / No money. */
        public static final Worth NOTHING = new Worth(Yuan.ZERO, Yuan.ZERO);

        /** Requires the lower end. */
        public Worth {
            Objects.requireNonNull(least, "least");
        }

        /** 是否确知。 / Whether it is known exactly. */
        public boolean exact() {
            return least.equals(most);
        }

        /** 相加。 / The sum of both. */
        public Worth plus(Worth other) {
            return new Worth(
                    least.plus(other.least), most == null || other.most == null ? null : most.plus(other.most));
        }
    }

    /** 某项评定的权利。 / The right that a determination gives, if it is concerned. */
    public Optional<Right> of(Determination one) {
        Objects.requireNonNull(one, "one: a determination");
        return rights.stream()
                .filter(right -> right.policy().equals(one.policy())
                        && right.conclusion().equals(one.conclusion())
                        && right.subject().equals(one.subject()))
                .findFirst();
    }

    /** 某项权利。 / The right with this name. */
    public Optional<Right> right(String name) {
        return rights.stream().filter(right -> right.name().equals(name)).findFirst();
    }
}

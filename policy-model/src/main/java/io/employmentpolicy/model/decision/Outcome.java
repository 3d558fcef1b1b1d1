package io.employmentpolicy.model.decision;

import io.employmentpolicy.model.programme.MeasureUnit;
import io.employmentpolicy.model.programme.TargetComparator;
import io.employmentpolicy.model.programme.TargetForce;
import io.employmentpolicy.model.text.Text;
import io.employmentpolicy.model.value.Yuan;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * 评定结果。 / The outcome of one determination. "Not eligible" and "undetermined" are answers, never exceptions.
 */
public sealed interface Outcome {
    /** 按种类处理。 / Asks a visitor for its answer to this kind of outcome. */
    <T extends @Nullable Object> T accept(OutcomeVisitor<T> visitor);

    /** 结果代码。 / The stable code of this kind of outcome, such as {@code not_eligible}; JSON calls it {@code result}. */
    String code();

    /** 是否未决。 / Whether it is neither yes nor no, because something is still to be told or decided. */
    default boolean open() {
        return false;
    }

    /** 金额。 / What is granted, or what would be if the conclusion held; empty where no sum is told. */
    default List<Amount> amounts() {
        return List.of();
    }

    /** 未满足的代码。 / Codes of what failed; empty where nothing was refused. */
    default List<String> failed() {
        return List.of();
    }

    /** 缺少的事实。 / Facts that would decide it; empty where it waits for none. */
    default List<MissingFact> missingFacts() {
        return List.of();
    }

    /** 任一即可者。 / Of the missing facts those of which not all are needed; of all others each is. */
    default List<MissingChoice> choices() {
        return List.of();
    }

    /** 缺少的数值与读法。 / Numbers and readings that would decide it; empty where it waits for none. */
    default List<MissingParameter> missingParameters() {
        return List.of();
    }

    /** 等待事项。 / What the case is held for on known facts; empty where it is not held. */
    default List<String> waitingFor() {
        return List.of();
    }

    /** 互相矛盾的事实。 / Facts it depends on that contradict each other. */
    default List<Contradiction> contradictions() {
        return List.of();
    }

    /**
     * 符合。 / The conclusion holds: eligible, certified, status held, check passed.
     *
     * @param amounts what is granted, in rule order; empty for a status
     */
    record Eligible(List<Amount> amounts) implements Outcome {
        /** Copies the amounts. */
        public Eligible {
            amounts = List.copyOf(amounts);
        }

        @Override
        public String code() {
            return "eligible";
        }

        @Override
        public <T extends @Nullable Object> T accept(OutcomeVisitor<T> visitor) {
            return visitor.eligible(this);
        }
    }

    /**
     * 不符合。 / The conclusion does not hold, whatever the missing facts are.
     *
     * @param failed codes of what failed: exclusion reasons, or fields of unmet conditions
     */
    record NotEligible(List<String> failed) implements Outcome {
        /** Copies the codes. */
        public NotEligible {
            failed = List.copyOf(failed);
        }

        @Override
        public String code() {
            return "not_eligible";
        }

        @Override
        public <T extends @Nullable Object> T accept(OutcomeVisitor<T> visitor) {
            return visitor.notEligible(this);
        }
    }

    /**
     * 尚不能确定。 / Neither granted nor refused: says what it waits for.
     *
     * @param missingFacts facts that would decide it
     * @param missingParameters numbers or readings that would decide it
     * @param waitingFor what a rule holds the case for, on known facts
     * @param indicated amounts that can be told although the right cannot
     * @param contradictions facts it depends on that contradict each other
     * @param choices of the missing facts those of which not all are needed
     */
    record Undetermined(
            List<MissingFact> missingFacts,
            List<MissingParameter> missingParameters,
            List<String> waitingFor,
            List<Amount> indicated,
            List<Contradiction> contradictions,
            List<MissingChoice> choices)
            implements Outcome {
        /** 各项都要。 / With no facts of which one does. */
        public Undetermined(
                List<MissingFact> missingFacts,
                List<MissingParameter> missingParameters,
                List<String> waitingFor,
                List<Amount> indicated,
                List<Contradiction> contradictions) {
            this(missingFacts, missingParameters, waitingFor, indicated, contradictions, List.of());
        }

        /** 事实之间没有矛盾。 / With no facts that contradict each other. */
        public Undetermined(
                List<MissingFact> missingFacts,
                List<MissingParameter> missingParameters,
                List<String> waitingFor,
                List<Amount> indicated) {
            this(missingFacts, missingParameters, waitingFor, indicated, List.of(), List.of());
        }

        /** Copies the lists. */
        public Undetermined {
            missingFacts = List.copyOf(missingFacts);
            missingParameters = List.copyOf(missingParameters);
            waitingFor = List.copyOf(waitingFor);
            indicated = List.copyOf(indicated);
            contradictions = List.copyOf(contradictions);
            choices = List.copyOf(choices);
        }

        @Override
        public boolean open() {
            return true;
        }

        @Override
        public List<Amount> amounts() {
            return indicated;
        }

        @Override
        public String code() {
            return "undetermined";
        }

        @Override
        public <T extends @Nullable Object> T accept(OutcomeVisitor<T> visitor) {
            return visitor.undetermined(this);
        }
    }

    /**
     * 由经办机构认定。 / Neither eligible nor refused: everything the law prints is met, and an office decides by conditions nobody published.
     *
     * @param offices who decides, at least one
     * @param indicated amounts that would be paid if the office decides so; empty where none can be told
     */
    record Delegated(List<Office> offices, List<Amount> indicated) implements Outcome {
        /** Copies the lists. */
        public Delegated {
            offices = List.copyOf(offices);
            indicated = List.copyOf(indicated);
        }

        @Override
        public boolean open() {
            return true;
        }

        @Override
        public List<Amount> amounts() {
            return indicated;
        }

        @Override
        public List<String> waitingFor() {
            return offices.stream().map(Office::by).distinct().toList();
        }

        @Override
        public String code() {
            return "delegated";
        }

        @Override
        public <T extends @Nullable Object> T accept(OutcomeVisitor<T> visitor) {
            return visitor.delegated(this);
        }
    }

    /**
     * 认定机构。 / An office to which a decision is left.
     *
     * @param by who decides, as the rule names them
     * @param instrument the text that should say how it decides; null when none is announced
     * @param bring what to bring, in order; empty when nothing is printed
     */
    record Office(String by, @Nullable String instrument, List<String> bring) {
        /** Copies the list. */
        public Office {
            Objects.requireNonNull(by, "by");
            bring = List.copyOf(bring);
        }
    }

    /** 不适用。 / There is nobody and nothing the policy could be about. */
    record NotApplicable(Text why) implements Outcome {
        /** Requires the reason. */
        public NotApplicable {
            Objects.requireNonNull(why, "why");
        }

        @Override
        public String code() {
            return "not_applicable";
        }

        @Override
        public <T extends @Nullable Object> T accept(OutcomeVisitor<T> visitor) {
            return visitor.notApplicable(this);
        }
    }

    /**
     * 不在有效期内。 / The policy is not in force on the day that counts.
     *
     * @param phase which side of its period
     * @param day first or last day of its period
     * @param replacedBy id of the policy that took its place, null when there is none
     */
    record NotInForce(Phase phase, LocalDate day, @Nullable String replacedBy) implements Outcome {
        /** Requires phase and day. */
        public NotInForce {
            Objects.requireNonNull(phase, "phase");
            Objects.requireNonNull(day, "day");
        }

        @Override
        public String code() {
            return "not_in_force";
        }

        @Override
        public <T extends @Nullable Object> T accept(OutcomeVisitor<T> visitor) {
            return visitor.notInForce(this);
        }
    }

    /** 有效期之外的情形。 / Why a policy is not in force. */
    enum Phase {
        /** 尚未施行。 / Not yet in force. */
        NOT_YET(new Text("尚未施行", "not yet in force")),
        /** 已经结束。 / Ended. */
        ENDED(new Text("已经结束", "ended")),
        /** 已被取代。 / Replaced by another. */
        REPLACED(new Text("已被取代", "replaced")),
        /** 文本失效，后续不详。 / The text lapsed and no successor is known. */
        LAPSED(new Text("文本失效，后续文件不详", "text lapsed, successor unknown"));

        private final Text label;

        Phase(Text label) {
            this.label = label;
        }

        /** 代码。 / Its stable code, as JSON writes it. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** 名称。 / How it reads. */
        public Text label() {
            return label;
        }
    }

    /**
     * 义务的履行状态。 / The state of a duty.
     *
     * @param deadline last moment in time, Asia/Shanghai; null when the clause names none
     * @param doneAt when it was fulfilled; null when it was not, or the moment is not recorded
     * @param after the moment from which on it is owed; null when it is owed at once
     * @param owedBy who has to do it, as the rule names them; null when the rule does not say
     * @param failed codes of what failed where there is no such duty; empty in every other state
     */
    record Duty(
            State state,
            @Nullable LocalDateTime deadline,
            @Nullable LocalDateTime doneAt,
            @Nullable LocalDateTime after,
            @Nullable String owedBy,
            List<String> failed)
            implements Outcome {
        /** Requires the state and copies the codes. */
        public Duty {
            Objects.requireNonNull(state, "state");
            failed = List.copyOf(failed);
        }

        /** 有此义务。 / A duty there is. */
        public Duty(
                State state,
                @Nullable LocalDateTime deadline,
                @Nullable LocalDateTime doneAt,
                @Nullable LocalDateTime after,
                @Nullable String owedBy) {
            this(state, deadline, doneAt, after, owedBy, List.of());
        }

        @Override
        public String code() {
            return "duty";
        }

        @Override
        public <T extends @Nullable Object> T accept(OutcomeVisitor<T> visitor) {
            return visitor.duty(this);
        }
    }

    /** 义务状态。 / States of a duty. */
    enum State {
        /** 无此义务。 / There is no such duty. */
        NOT_DUE(new Text("无此义务", "not due")),
        /** 尚未到期：有此义务，但日期未到。 / There is the duty, but its day has not come. */
        NOT_YET_DUE(new Text("尚未到期", "not yet due")),
        /** 待履行。 / Due, time not yet over. */
        OPEN(new Text("待履行", "open")),
        /** 已按时履行。 / Fulfilled in time. */
        MET(new Text("已按时履行", "met")),
        /** 逾期履行。 / Fulfilled late. */
        LATE(new Text("逾期履行", "late")),
        /** 未履行且已逾期。 / Not fulfilled, time over. */
        BREACH(new Text("未履行且已逾期", "breach"));

        private final Text label;

        State(Text label) {
            this.label = label;
        }

        /** 代码。 / Its stable code, as JSON writes it. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** 名称。 / How it reads. */
        public Text label() {
            return label;
        }
    }

    /**
     * 目标进度。 / How far a programme target is.
     *
     * @param region region of the target
     * @param indicator code of what is counted
     * @param comparator how the figure is held against the target
     * @param required what the target asks for, of a rate the heads that make it up; null while that is not known
     * @param measured what was counted; null when nobody reported it
     * @param base of a rate the heads it is a share of; null otherwise
     * @param gap what is lacking, or what is too much; zero when nothing is; null when nothing was measured
     * @param unit unit of these numbers
     * @param force what a missed target means
     * @param from first day of the period; null where none is printed
     * @param to last day of the period; null where none is printed
     * @param through last month the figure tells of; null when there is none
     * @param passed share of the period that is over; null where there is no period
     * @param due what should have been reached by now if it grew evenly; null where that means nothing
     */
    record Progress(
            Standing standing,
            String region,
            String indicator,
            TargetComparator comparator,
            @Nullable BigDecimal required,
            @Nullable BigDecimal measured,
            @Nullable BigDecimal base,
            @Nullable BigDecimal gap,
            MeasureUnit unit,
            TargetForce force,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            @Nullable YearMonth through,
            @Nullable BigDecimal passed,
            @Nullable BigDecimal due)
            implements Outcome {
        /** Requires the standing and the terms of the target. */
        public Progress {
            Objects.requireNonNull(standing, "standing");
            Objects.requireNonNull(region, "region");
            Objects.requireNonNull(indicator, "indicator");
            Objects.requireNonNull(comparator, "comparator");
            Objects.requireNonNull(unit, "unit");
            Objects.requireNonNull(force, "force");
        }

        @Override
        public String code() {
            return "progress";
        }

        @Override
        public <T extends @Nullable Object> T accept(OutcomeVisitor<T> visitor) {
            return visitor.progress(this);
        }
    }

    /** 目标的进展。 / Where a target stands. */
    enum Standing {
        /** 达成。 / Reached. */
        MET(new Text("达成", "met")),
        /** 未达成。 / The period is over and it was not reached. */
        NOT_MET(new Text("未达成", "not met")),
        /** 进度正常。 / The period runs and the figure keeps up with it. */
        ON_COURSE(new Text("进度正常", "on course")),
        /** 进度滞后。 / The period runs and the figure lags behind. */
        BEHIND(new Text("进度滞后", "behind")),
        /** 没有数据。 / Nobody reported anything. */
        NO_DATA(new Text("没有数据", "no data")),
        /** 考核期未到。 / The period has not begun. */
        NOT_BEGUN(new Text("考核期未到", "not begun"));

        private final Text label;

        Standing(Text label) {
            this.label = label;
        }

        /** 代码。 / Its stable code, as JSON writes it. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** 名称。 / How it reads. */
        public Text label() {
            return label;
        }
    }

    /**
     * 与标准值核对的结果。 / A sum held against a standard it must not fall below.
     *
     * @param measured the sum
     * @param standard the least it may be
     * @param shortfall what is lacking; zero when nothing is
     */
    record Checked(Yuan measured, Yuan standard, Yuan shortfall) implements Outcome {
        /** Refuses missing parts. */
        public Checked {
            Objects.requireNonNull(measured, "measured");
            Objects.requireNonNull(standard, "standard");
            Objects.requireNonNull(shortfall, "shortfall");
        }

        /** 是否达标。 / Whether nothing is lacking. */
        public boolean holds() {
            return shortfall.equals(Yuan.ZERO);
        }

        @Override
        public String code() {
            return "checked";
        }

        @Override
        public <T extends @Nullable Object> T accept(OutcomeVisitor<T> visitor) {
            return visitor.checked(this);
        }
    }

    /**
     * 优先次序。 / The order of those who compete. Among those who are quite equal the smaller id stands first, so that the order never
     * depends on how they were handed in.
     *
     * @param order ids, the first one first
     * @param preferred ids that a priority puts before somebody equal
     * @param excluded ids of those who cannot be considered, sorted
     */
    record Ranking(List<String> order, List<String> preferred, List<String> excluded) implements Outcome {
        /** Copies the lists. */
        public Ranking {
            order = List.copyOf(order);
            preferred = List.copyOf(preferred);
            excluded = List.copyOf(excluded);
        }

        @Override
        public String code() {
            return "ranking";
        }

        @Override
        public <T extends @Nullable Object> T accept(OutcomeVisitor<T> visitor) {
            return visitor.ranking(this);
        }
    }

    /**
     * 推算结果。 / A derived value, such as a retirement month.
     *
     * @param value ISO month or day, a plain number, or the code of a constant such as a firm's size
     * @param unit unit of a number; empty for everything else
     * @param label how a code reads; null for everything else
     */
    record Derived(String value, String unit, @Nullable Text label) implements Outcome {
        /** Refuses missing parts. */
        public Derived {
            Objects.requireNonNull(value, "value");
            Objects.requireNonNull(unit, "unit");
        }

        /** A number, month or day. */
        public Derived(String value, String unit) {
            this(value, unit, null);
        }

        @Override
        public String code() {
            return "derived";
        }

        @Override
        public <T extends @Nullable Object> T accept(OutcomeVisitor<T> visitor) {
            return visitor.derived(this);
        }
    }

    /** 数条规则给出不同的值，而政策未说明如何取舍。 / Several rules give different values and the policy does not say which counts. */
    record Conflict(List<String> rules) implements Outcome {
        /** Copies the rule ids. */
        public Conflict {
            rules = List.copyOf(rules);
        }

        @Override
        public String code() {
            return "conflict";
        }

        @Override
        public <T extends @Nullable Object> T accept(OutcomeVisitor<T> visitor) {
            return visitor.conflict(this);
        }
    }

    /** 两个引擎不一致，不给出结果。 / The two engines disagree, or one failed: nothing leaves; both views for the report. */
    record Disagreement(String network, String evaluator) implements Outcome {
        /** Refuses missing parts. */
        public Disagreement {
            Objects.requireNonNull(network, "network");
            Objects.requireNonNull(evaluator, "evaluator");
        }

        @Override
        public String code() {
            return "disagreement";
        }

        @Override
        public <T extends @Nullable Object> T accept(OutcomeVisitor<T> visitor) {
            return visitor.disagreement(this);
        }
    }
}

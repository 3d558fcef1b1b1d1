package io.employmentpolicy.model.decision;

import io.employmentpolicy.model.schema.Labelled;
import io.employmentpolicy.model.text.Text;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/**
 * 一次筛查。 / What every policy, or every one of those asked for, says of a case: result, sums, what is missing. No reasons; whoever wants them
 * asks for a decision.
 *
 * @param asOf the day it speaks of; the end of that day in Asia/Shanghai is meant
 * @param edition the rules it was given under
 * @param verification how often screenings are verified by the second engine
 * @param verified whether this one was
 * @param findings one for every conclusion about every subject: by group, then what is worth most, then what waits for least, then by id
 * @param choices what may be drawn together
 * @param contradictions facts of the case that contradict each other
 */
public record Screening(
        LocalDate asOf,
        Edition edition,
        Verification verification,
        boolean verified,
        List<Finding> findings,
        List<Choice> choices,
        List<Contradiction> contradictions) {
    /** Copies the lists. */
    public Screening {
        Objects.requireNonNull(asOf, "asOf");
        Objects.requireNonNull(edition, "edition");
        Objects.requireNonNull(verification, "verification");
        findings = List.copyOf(findings);
        choices = List.copyOf(choices);
        contradictions = List.copyOf(contradictions);
    }

    /** 一组结果。 / The findings of a group, in order. */
    public List<Finding> in(Group group) {
        Objects.requireNonNull(group, "group: one of Screening.Group");
        return findings.stream().filter(one -> one.group() == group).toList();
    }

    /** 某政策的结果。 / The findings of a policy, in order; empty when it was not asked for. */
    public List<Finding> of(String policy) {
        Objects.requireNonNull(policy, "policy: the id of one");
        return findings.stream().filter(one -> one.policy().equals(policy)).toList();
    }

    /** 是否有话可说。 / Whether anything is granted, near, owed or refused: where not, people ask for the values that follow from what they told. */
    public boolean answers() {
        return findings.stream().anyMatch(one -> one.group().compareTo(Group.FAILED) <= 0);
    }

    /** 是否只有不符合的。 / Whether nothing is granted, near or owed, and something is refused: what that turns on is then worth telling. */
    public boolean refusesOnly() {
        List<Group> told = findings.stream()
                .map(Finding::group)
                .filter(group -> group.compareTo(Group.FAILED) <= 0)
                .distinct()
                .toList();
        return told.equals(List.of(Group.REFUSED));
    }

    /** 换一些结果。 / The same screening with other findings. */
    public Screening with(List<Finding> others) {
        Objects.requireNonNull(others, "others: findings");
        return new Screening(asOf, edition, verification, verified, others, choices, contradictions);
    }

    /** 不含个人信息。 / Ids and groups only, so that it may stand in a log. */
    @Override
    public String toString() {
        return "Screening[" + asOf + ": " + findings.size() + " findings]";
    }

    /** 分组。 / What a finding means to whom the case is about, in the order in which people want to read it. */
    public enum Group implements Labelled {
        /** Granted or certified. */
        YOURS("可以享受", "yours"),
        /** A few facts or figures decide. */
        PERHAPS("可能享受", "perhaps yours"),
        /** An office decides by rules nobody published. */
        DELEGATED("由经办机构认定", "decided by an office"),
        /** Not in force on that day, but later. */
        LATER("以后施行", "in force later"),
        /** Something is owed. */
        DUTY("义务", "duties"),
        /** An office may do something. */
        POWER("机关可以做的", "what an office may do"),
        /** A programme target on which figures were reported. */
        TARGET("工作目标", "targets"),
        /** A sum held against a standard; an order among those who compete. */
        CHECK("核对与次序", "checks and orders"),
        /** Granted by itself, but drawn instead of it is something else. */
        INSTEAD("已由他项待遇代替", "covered by another right"),
        /** Refused, on facts that bear on it. */
        REFUSED("不符合", "not eligible"),
        /** Could not be answered: rules contradict each other, or the engines differ. */
        FAILED("不能给出结果", "no answer"),
        /** A status or a value others build on. */
        DERIVED("身份与推算值", "statuses and values"),
        /** Nothing given speaks for it; facts not yet told may. */
        ASK("补答后可知", "open until more is told"),
        /** Nothing in the case bears on it. */
        UNTOUCHED("不涉及", "not concerned"),
        /** Ended, replaced or lapsed. */
        OVER("已经终止", "no longer in force");

        private final String zh;
        private final String en;

        Group(String zh, String en) {
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
     * 一项结果。 / One conclusion of one policy about one subject.
     *
     * @param policy policy id
     * @param title what the conclusion is called
     * @param kind kind of conclusion
     * @param conclusion name of the conclusion; empty when the policy has one
     * @param subject what it is about
     * @param outcome the answer
     * @param group what it means to whom the case is about
     * @param worth what it would bring over its whole term at today's sums, a year where no term is known; for comparison only
     */
    public record Finding(
            String policy,
            Text title,
            Determination.Kind kind,
            String conclusion,
            Subject subject,
            Outcome outcome,
            Group group,
            Choice.Worth worth) {
        /** Refuses missing parts. */
        public Finding {
            Objects.requireNonNull(policy, "policy");
            Objects.requireNonNull(title, "title");
            Objects.requireNonNull(kind, "kind");
            Objects.requireNonNull(conclusion, "conclusion");
            Objects.requireNonNull(subject, "subject");
            Objects.requireNonNull(outcome, "outcome");
            Objects.requireNonNull(group, "group");
            Objects.requireNonNull(worth, "worth");
        }

        /** 结果的用词。 / The word of the outcome in the terms of this kind of conclusion. */
        public Text word() {
            return kind.word(outcome);
        }

        /** 换一组。 / The same finding in another group. */
        public Finding with(Group other) {
            Objects.requireNonNull(other, "other: one of Screening.Group");
            return new Finding(policy, title, kind, conclusion, subject, outcome, other, worth);
        }
    }
}

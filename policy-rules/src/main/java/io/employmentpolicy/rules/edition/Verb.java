package io.employmentpolicy.rules.edition;

import io.employmentpolicy.model.decision.Determination.Kind;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * 结论的动词。 / The verbs by which a rule concludes: the word authors write, what a rule with it does, and the kinds of policy it fits.
 */
public enum Verb {
    /** 给付、认定、职权。 / Grants a benefit or a certification, or allows an office something. */
    GRANT("grant", Role.ALTERNATIVE, Kind.BENEFIT, Kind.CERTIFICATION, Kind.POWER),
    /** 身份。 / Establishes a status. */
    QUALIFY("qualify", Role.ALTERNATIVE, Kind.STATUS),
    /** 推算值。 / Derives a value. */
    DERIVE("value", Role.ALTERNATIVE, Kind.VALUE),
    /** 义务。 / States a duty. */
    OBLIGE("oblige", Role.ALTERNATIVE, Kind.OBLIGATION),
    /** 目标进度。 / Measures a target. */
    ASSESS("assess", Role.ALTERNATIVE, Kind.TARGET),
    /** 标准核对。 / Holds a sum against a standard. */
    CHECK("check", Role.ALTERNATIVE, Kind.CHECK),
    /** 优先次序。 / Names one of those who compete. */
    PREFER("prefer", Role.ALTERNATIVE, Kind.PRIORITY),
    /** 排除。 / Takes a conclusion away. */
    EXCLUDE("exclude", Role.EXCEPTION, Kind.values()),
    /** 等待。 / Holds a case on known facts. */
    AWAIT("await", Role.WAIT, Kind.values()),
    /** 由经办机构认定。 / Leaves a right, a status or a value to an office. */
    DELEGATE("delegate", Role.DELEGATION, Kind.BENEFIT, Kind.CERTIFICATION, Kind.STATUS, Kind.VALUE);

    /** 规则在结论中的作用。 / What a rule does to a conclusion when its conditions hold. */
    public enum Role {
        /** 一种情形。 / One of the ways in which the conclusion holds. */
        ALTERNATIVE,
        /** 例外。 / Takes it away. */
        EXCEPTION,
        /** 等待事项。 / Holds it until something is settled. */
        WAIT,
        /** 由经办机构认定。 / Leaves it to an office. */
        DELEGATION,
        /** 指明由谁说明。 / Names the office that alone can tell certain facts, and settles nothing. */
        REFERRAL
    }

    private final String word;
    private final Role role;
    private final Set<Kind> kinds;

    Verb(String word, Role role, Kind... kinds) {
        this.word = word;
        this.role = role;
        this.kinds = Set.of(kinds);
    }

    /** 规则文件中的写法。 / The word authors write. */
    public String word() {
        return word;
    }

    /** 作用。 / What a rule with it does to a conclusion. */
    public Role role() {
        return role;
    }

    /** 适用的政策种类。 / Whether a policy of a kind may have rules with it. */
    public boolean fits(Kind kind) {
        return kinds.contains(kind);
    }

    /** 按写法查找。 / What an author's word stands for. */
    public static Optional<Verb> of(String word) {
        return Arrays.stream(values()).filter(one -> one.word.equals(word)).findFirst();
    }

    /** 某种政策可用的动词。 / The verbs a kind of policy may use, that of its own conclusion first. */
    public static List<Verb> fitting(Kind kind) {
        return Arrays.stream(values()).filter(one -> one.fits(kind)).toList();
    }
}

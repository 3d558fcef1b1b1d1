package io.employmentpolicy.rules.edition;

import org.jspecify.annotations.Nullable;

/**
 * 对各种结论的处理。 / One answer for each kind of conclusion; see {@link Conclusion#accept}. An implementation does not compile until it
 * answers for every kind.
 */
public interface ConclusionVisitor<T extends @Nullable Object> {
    /** 给付、认定。 / A grant. */
    T grant(Conclusion.Grant conclusion);

    /** 身份。 / A status. */
    T qualify(Conclusion.Qualify conclusion);

    /** 推算值。 / A derived value. */
    T derive(Conclusion.Derive conclusion);

    /** 义务。 / A duty. */
    T oblige(Conclusion.Oblige conclusion);

    /** 目标进度。 / The progress of a target. */
    T assess(Conclusion.Assess conclusion);

    /** 标准核对。 / A check. */
    T check(Conclusion.Check conclusion);

    /** 优先次序。 / One of those who compete. */
    T prefer(Conclusion.Prefer conclusion);

    /** 排除。 / An exception. */
    T exclude(Conclusion.Exclude conclusion);

    /** 等待。 / Something that is waited for. */
    T await(Conclusion.Await conclusion);

    /** 由经办机构认定。 / Something left to an office. */
    T delegate(Conclusion.Delegate conclusion);
}

package io.employmentpolicy.rules.lint;

/** 一种查找。 / Looks for one kind of slip. */
@FunctionalInterface
interface Lint {
    void look(Looked edition, Findings findings);
}

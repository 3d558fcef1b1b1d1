package io.employmentpolicy.rules.interview;

import io.employmentpolicy.model.facts.Facts;
import java.time.LocalDate;

/** 矛盾的查点。 / How many contradictions an interview would meet in facts: nobody is offered an answer that cannot be true beside what he told. */
@FunctionalInterface
public interface Clashes {
    /** 矛盾的数目。 / The number of contradictions among these facts on a day. */
    int of(Facts facts, LocalDate asOf);
}

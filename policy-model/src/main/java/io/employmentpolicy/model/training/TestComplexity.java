package io.employmentpolicy.model.training;

import io.employmentpolicy.model.schema.Labelled;

/** 考核难度类别。 / Complexity class of the test. */
public enum TestComplexity implements Labelled {
    /** A类。 / Class A. */
    A("A类", "class A"),
    /** B类。 / Class B. */
    B("B类", "class B"),
    /** C类。 / Class C. */
    C("C类", "class C");

    private final String zh;
    private final String en;

    TestComplexity(String zh, String en) {
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

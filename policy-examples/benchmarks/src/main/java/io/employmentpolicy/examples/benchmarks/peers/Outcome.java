package io.employmentpolicy.examples.benchmarks.peers;

/** 收集答复。 / Where rules that fire one by one write what they grant; the highest sum counts. */
public final class Outcome {
    private int benefitMonths;
    private int subsidyYuan;
    private int subsidyMonths;

    /** 失业保险金。 / Grants the benefit for so many months. */
    public void benefit(int months) {
        benefitMonths = months;
    }

    /** 灵活就业社保补贴。 / Grants so many yuan a month for so many months. */
    public void subsidy(int yuan, int months) {
        if (yuan > subsidyYuan) {
            subsidyYuan = yuan;
            subsidyMonths = months;
        }
    }

    /** 答复。 / What was granted in the end. */
    public Findings findings() {
        return new Findings(benefitMonths, subsidyYuan, subsidyMonths);
    }
}

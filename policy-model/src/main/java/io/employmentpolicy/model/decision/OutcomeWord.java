package io.employmentpolicy.model.decision;

import io.employmentpolicy.model.text.Text;

/**
 * 结果的用词。 / The word of an outcome.
 *
 * @param holds how a kind of conclusion calls what holds
 * @param fails how it calls what does not
 */
record OutcomeWord(Text holds, Text fails) implements OutcomeVisitor<Text> {
    @Override
    public Text eligible(Outcome.Eligible outcome) {
        return holds;
    }

    @Override
    public Text notEligible(Outcome.NotEligible outcome) {
        return fails;
    }

    @Override
    public Text undetermined(Outcome.Undetermined outcome) {
        return new Text("尚不能确定", "undetermined");
    }

    @Override
    public Text delegated(Outcome.Delegated outcome) {
        return new Text("由经办机构认定", "delegated");
    }

    @Override
    public Text notApplicable(Outcome.NotApplicable outcome) {
        return new Text("不适用", "not applicable");
    }

    @Override
    public Text notInForce(Outcome.NotInForce outcome) {
        return outcome.phase().label();
    }

    @Override
    public Text duty(Outcome.Duty outcome) {
        return outcome.state().label();
    }

    @Override
    public Text progress(Outcome.Progress outcome) {
        return outcome.standing().label();
    }

    @Override
    public Text checked(Outcome.Checked outcome) {
        return outcome.holds() ? holds : new Text("低于标准", "breach");
    }

    @Override
    public Text ranking(Outcome.Ranking outcome) {
        return holds;
    }

    @Override
    public Text derived(Outcome.Derived outcome) {
        return new Text("已推算", "derived");
    }

    @Override
    public Text conflict(Outcome.Conflict outcome) {
        return new Text("规则之间冲突", "rules conflict");
    }

    @Override
    public Text disagreement(Outcome.Disagreement outcome) {
        return new Text("两个引擎不一致", "engines disagree");
    }
}

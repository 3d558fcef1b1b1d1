package io.employmentpolicy.examples.workbench;

import io.employmentpolicy.model.decision.Determination;
import io.employmentpolicy.model.decision.Determination.Kind;
import io.employmentpolicy.model.decision.Outcome;
import io.employmentpolicy.model.decision.OutcomeVisitor;
import io.employmentpolicy.model.text.Text;

/** 答复的分组。 / The groups of answers, in the order they are printed. */
enum AnswerGroup {
    ELIGIBLE(new Text("符合", "Eligible")),
    UNDETERMINED(new Text("尚不能确定", "Undetermined")),
    DELEGATED(new Text("由经办机构认定", "Left to an office")),
    REFUSED(new Text("不符合", "Refused")),
    DUTY(new Text("义务", "Duties")),
    POWER(new Text("机关可以做的", "What an office may do")),
    TARGET(new Text("工作目标", "Targets")),
    CHECK(new Text("核对与次序", "Checks and orders")),
    DERIVED(new Text("身份与推算值", "Statuses and values")),
    FAILED(new Text("不能给出结果", "No answer")),
    OTHER(new Text("不适用或不在有效期", "Not applicable or not in force"));

    private final Text title;

    AnswerGroup(Text title) {
        this.title = title;
    }

    Text title() {
        return title;
    }

    static AnswerGroup of(Determination one) {
        return one.outcome().accept(new OfOutcome(one.kind()));
    }

    private record OfOutcome(Kind kind) implements OutcomeVisitor<AnswerGroup> {
        /** Statuses and values stand together, whatever became of them. */
        private AnswerGroup unlessDerived(AnswerGroup group) {
            return kind == Kind.STATUS || kind == Kind.VALUE ? DERIVED : group;
        }

        @Override
        public AnswerGroup eligible(Outcome.Eligible outcome) {
            return kind == Kind.POWER ? POWER : unlessDerived(ELIGIBLE);
        }

        @Override
        public AnswerGroup notEligible(Outcome.NotEligible outcome) {
            return unlessDerived(kind == Kind.POWER ? POWER : kind == Kind.CHECK ? OTHER : REFUSED);
        }

        @Override
        public AnswerGroup undetermined(Outcome.Undetermined outcome) {
            return unlessDerived(UNDETERMINED);
        }

        @Override
        public AnswerGroup delegated(Outcome.Delegated outcome) {
            return unlessDerived(DELEGATED);
        }

        @Override
        public AnswerGroup notApplicable(Outcome.NotApplicable outcome) {
            return OTHER;
        }

        @Override
        public AnswerGroup notInForce(Outcome.NotInForce outcome) {
            return OTHER;
        }

        @Override
        public AnswerGroup duty(Outcome.Duty outcome) {
            return DUTY;
        }

        @Override
        public AnswerGroup progress(Outcome.Progress outcome) {
            return TARGET;
        }

        @Override
        public AnswerGroup checked(Outcome.Checked outcome) {
            return CHECK;
        }

        @Override
        public AnswerGroup ranking(Outcome.Ranking outcome) {
            return CHECK;
        }

        @Override
        public AnswerGroup derived(Outcome.Derived outcome) {
            return DERIVED;
        }

        @Override
        public AnswerGroup conflict(Outcome.Conflict outcome) {
            return FAILED;
        }

        @Override
        public AnswerGroup disagreement(Outcome.Disagreement outcome) {
            return FAILED;
        }
    }
}

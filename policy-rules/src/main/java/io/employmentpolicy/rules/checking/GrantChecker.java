package io.employmentpolicy.rules.checking;

import io.employmentpolicy.model.decision.Amount;
import io.employmentpolicy.model.decision.Payee;
import io.employmentpolicy.model.text.Text;
import io.employmentpolicy.rules.edition.Conclusion;
import io.employmentpolicy.rules.edition.Conclusion.Rhythm;
import io.employmentpolicy.rules.language.Expression;
import io.employmentpolicy.rules.language.ValueType;
import io.employmentpolicy.rules.syntax.Syntax;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** 给付结论检查。 / Checks what a rule grants: the sum and its rhythm, then terms and payee. */
final class GrantChecker {
    static final Set<String> DETAILS = Set.of("from", "lasting", "until", "claimBy", "paidTo", "kind");
    static final List<String> RHYTHMS = List.of("once", "monthly", "yearly", "perHead", "upTo");

    private static final ValueType YUAN = ValueType.number("yuan");
    private static final ValueType MONTHS = ValueType.number("months");

    private final ExpressionChecker expressions;

    GrantChecker(ExpressionChecker expressions) {
        this.expressions = expressions;
    }

    Conclusion check(Syntax.Call call) {
        Grant grant = new Grant();
        Collecting attempts = new Collecting();
        Set<String> given = new HashSet<>();
        for (int i = 0; i < call.arguments().size(); i++) {
            Syntax.Expression argument = call.arguments().get(i);
            if (i == 0 && argument instanceof Syntax.Call first && RHYTHMS.contains(first.function())) {
                attempts.of(() -> grant.amount(first));
            } else {
                attempts.of(() -> {
                    Syntax.Call part = ConclusionChecker.part(argument, DETAILS, "grant");
                    ConclusionChecker.refuseTwice(part, given);
                    given.add(part.function());
                    return grant.detail(part);
                });
            }
        }
        attempts.finish();
        return grant.build();
    }

    /** Collects the parts of one grant. */
    private final class Grant {
        private @Nullable Expression money;
        private boolean upTo;
        private Rhythm rhythm = Rhythm.ONCE;
        private @Nullable Expression heads;
        private @Nullable Expression from;
        private @Nullable Expression lasting;
        private @Nullable Expression until;
        private @Nullable Expression claimBy;
        private @Nullable Payee payee;
        private Amount.Kind kind = Amount.Kind.BENEFIT;

        Grant amount(Syntax.Call call) {
            switch (call.function()) {
                case "upTo" -> {
                    ConclusionChecker.count(call, 1, 1);
                    upTo = true;
                    Syntax.Expression inner = call.arguments().get(0);
                    if (inner instanceof Syntax.Call nested
                            && RHYTHMS.contains(nested.function())
                            && !nested.function().equals("upTo")) {
                        amount(nested);
                    } else {
                        money = typed(inner, YUAN);
                    }
                }
                case "perHead" -> {
                    ConclusionChecker.count(call, 2, 2);
                    money = typed(call.arguments().get(0), YUAN);
                    heads = typed(call.arguments().get(1), ValueType.number("count"));
                }
                default -> {
                    ConclusionChecker.count(call, 1, 1);
                    money = typed(call.arguments().get(0), YUAN);
                    rhythm = call.function().equals("monthly")
                            ? Rhythm.MONTHLY
                            : call.function().equals("yearly") ? Rhythm.YEARLY : Rhythm.ONCE;
                }
            }
            return this;
        }

        Grant detail(Syntax.Call call) {
            Syntax.Expression argument = call.arguments().get(0);
            switch (call.function()) {
                case "from" -> from = typed(argument, ValueType.month());
                case "lasting" -> lasting = typed(argument, MONTHS);
                case "until" -> until = typed(argument, ValueType.day());
                case "claimBy" -> claimBy = typed(argument, ValueType.day());
                case "kind" -> kind = kind(call);
                default -> payee = payee(call);
            }
            return this;
        }

        private Amount.Kind kind(Syntax.Call call) {
            String code = CallChecker.text(call, 0);
            return Arrays.stream(Amount.Kind.values())
                    .filter(one -> one.code().equals(code))
                    .findFirst()
                    .orElseThrow(() -> {
                        List<String> codes = Arrays.stream(Amount.Kind.values())
                                .map(Amount.Kind::code)
                                .toList();
                        return CheckFailed.unknown(
                                "RULE-256",
                                call.place(),
                                code,
                                new Text("金额性质之一：" + codes, "one of the kinds " + codes),
                                codes);
                    });
        }

        private Payee payee(Syntax.Call call) {
            String code = CallChecker.text(call, 0);
            return Arrays.stream(Payee.values())
                    .filter(one -> one.code().equals(code))
                    .findFirst()
                    .orElseThrow(() -> {
                        List<String> codes =
                                Arrays.stream(Payee.values()).map(Payee::code).toList();
                        return CheckFailed.unknown(
                                "RULE-256",
                                call.place(),
                                code,
                                new Text("收款人之一：" + codes, "one of the payees " + codes),
                                codes);
                    });
        }

        Conclusion build() {
            return new Conclusion.Grant(money, upTo, rhythm, heads, from, lasting, until, claimBy, payee, kind);
        }

        private Expression typed(Syntax.Expression syntax, ValueType wanted) {
            Expression checked = expressions.check(syntax);
            expressions.require(checked, wanted, syntax.place());
            return checked;
        }
    }
}

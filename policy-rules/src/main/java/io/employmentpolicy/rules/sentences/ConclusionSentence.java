package io.employmentpolicy.rules.sentences;

import io.employmentpolicy.model.decision.Amount;
import io.employmentpolicy.rules.edition.Conclusion;
import io.employmentpolicy.rules.edition.ConclusionVisitor;
import io.employmentpolicy.rules.language.Expression;
import io.employmentpolicy.rules.language.ValueType.Base;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** 结论的句子。 / Says a conclusion: its parts one after the other, with commas between. */
final class ConclusionSentence implements ConclusionVisitor<List<String>> {
    private final Phrases phrases;
    private final Names names;
    private final ExpressionSentence expressions;
    private final UnaryOperator<String> toldByOffice;

    /** @param toldByOffice how a field is named that only an office can tell, given as {@code kind.field} */
    ConclusionSentence(Phrases phrases, Names names, UnaryOperator<String> toldByOffice) {
        this.phrases = phrases;
        this.names = names;
        this.expressions = new ExpressionSentence(phrases, names, Names.Where.CONCLUSION);
        this.toldByOffice = toldByOffice;
    }

    /** The parts of the sentence. */
    List<String> parts(Conclusion conclusion) {
        return conclusion.accept(this);
    }

    private void add(List<String> parts, String key, @Nullable Expression said) {
        if (said != null) {
            parts.add(expressions.phrase(key, List.of(said)));
        }
    }

    private void test(List<String> parts, String key, @Nullable Expression said) {
        if (said != null) {
            parts.add(phrases.fill(key, expressions.ask(said)));
        }
    }

    @Override
    public List<String> grant(Conclusion.Grant grant) {
        List<String> parts = new ArrayList<>();
        if (grant.money() == null) {
            parts.add(phrases.word("grant.nothing"));
        } else if (grant.heads() != null) {
            parts.add(expressions.phrase(amount("heads", grant), List.of(grant.money(), grant.heads())));
        } else {
            add(parts, amount(grant.rhythm().name().toLowerCase(Locale.ROOT), grant), grant.money());
        }
        add(parts, "grant.from", grant.from());
        add(parts, "grant.lasting", grant.lasting());
        add(parts, "grant.until", grant.until());
        add(parts, "grant.claim", grant.claimBy());
        if (grant.payee() != null) {
            parts.add(phrases.fill(
                    "grant.payee", names.label(grant.payee().zh(), grant.payee().en())));
        }
        if (grant.kind() != Amount.Kind.BENEFIT) {
            String kind = "kind." + grant.kind().code();
            parts.add(phrases.fill("grant.kind", names.label(phrases.word(kind), phrases.word(kind))));
        }
        return parts;
    }

    private static String amount(String rhythm, Conclusion.Grant grant) {
        return "grant." + rhythm + (grant.upTo() ? ".most" : "");
    }

    @Override
    public List<String> qualify(Conclusion.Qualify qualify) {
        return List.of(phrases.fill("qualify", names.concluded(qualify.name())));
    }

    @Override
    public List<String> derive(Conclusion.Derive derive) {
        return List.of(phrases.fill("derive", names.concluded(derive.name()), expressions.whole(derive.value())));
    }

    @Override
    public List<String> oblige(Conclusion.Oblige oblige) {
        List<String> parts = new ArrayList<>();
        parts.add(phrases.fill("oblige", names.concluded(oblige.name())));
        add(parts, "oblige.by", oblige.deadline());
        Expression done = oblige.done();
        if (done instanceof Expression.Constant constant && constant.value() instanceof Boolean truth) {
            parts.add(phrases.word("oblige.done." + truth));
        } else if (done != null && done.type().base() == Base.TRUTH) {
            test(parts, "oblige.done", done);
        } else {
            add(parts, "oblige.done", done);
        }
        add(parts, "oblige.after", oblige.after());
        if (oblige.owedBy() != null) {
            parts.add(phrases.fill("oblige.owed", names.words(oblige.owedBy())));
        }
        return parts;
    }

    @Override
    public List<String> assess(Conclusion.Assess assess) {
        List<String> parts = new ArrayList<>();
        parts.add(expressions.phrase("assess", List.of(assess.measured(), assess.needed())));
        add(parts, "assess.base", assess.base());
        add(parts, "assess.through", assess.through());
        return parts;
    }

    @Override
    public List<String> check(Conclusion.Check check) {
        return List.of(expressions.phrase("check", List.of(check.measured(), check.atLeast())));
    }

    @Override
    public List<String> prefer(Conclusion.Prefer prefer) {
        List<String> parts = new ArrayList<>();
        add(parts, "prefer", prefer.candidate());
        test(parts, "prefer.qualified", prefer.qualified());
        test(parts, "prefer.ahead", prefer.ahead());
        add(parts, "prefer.rank", prefer.rank());
        test(parts, "prefer.first", prefer.first());
        return parts;
    }

    @Override
    public List<String> exclude(Conclusion.Exclude exclude) {
        return List.of(
                exclude.name().isEmpty()
                        ? phrases.word("exclude")
                        : phrases.fill("exclude.named", names.concluded(exclude.name())));
    }

    @Override
    public List<String> await(Conclusion.Await await) {
        return List.of(phrases.fill("await", names.awaited(await.what())));
    }

    @Override
    public List<String> delegate(Conclusion.Delegate delegate) {
        List<String> parts = new ArrayList<>();
        parts.add(phrases.fill("delegate", names.words(delegate.by())));
        if (delegate.instrument() != null) {
            parts.add(phrases.fill("delegate.by", names.words(delegate.instrument())));
        }
        if (!delegate.bring().isEmpty()) {
            parts.add(phrases.fill(
                    "delegate.bring",
                    list(delegate.bring().stream().map(names::words).toList())));
        }
        if (!delegate.name().isEmpty()) {
            parts.add(phrases.fill("delegate.of", names.concluded(delegate.name())));
        }
        if (!delegate.deciding().isEmpty()) {
            parts.add(phrases.fill(
                    "delegate.deciding",
                    list(delegate.deciding().stream().map(toldByOffice).toList())));
        }
        return parts;
    }

    private String list(List<String> several) {
        return several.stream().collect(Collectors.joining(phrases.word("list")));
    }
}

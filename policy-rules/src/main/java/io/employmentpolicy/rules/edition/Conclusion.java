package io.employmentpolicy.rules.edition;

import io.employmentpolicy.model.decision.Amount;
import io.employmentpolicy.model.decision.Payee;
import io.employmentpolicy.rules.language.Expression;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** 规则的结论。 / What a rule concludes. Never compiled: the library interprets it, whichever engine decided. */
public sealed interface Conclusion {
    /** 按种类处理。 / Asks a visitor for its answer to this kind of conclusion. */
    <T extends @Nullable Object> T accept(ConclusionVisitor<T> visitor);

    /** 动词。 / The verb it is written with. */
    Verb verb();

    /** 结论的区分名，同一对象可有数项。 / Name that tells several conclusions about one subject apart; empty when there is only one. */
    default String name() {
        return "";
    }

    /** 是否关涉某项结论。 / Whether it says something about the conclusion of that name. */
    default boolean bears(String conclusion) {
        return name().equals(conclusion);
    }

    /** 作用。 / What a rule with it does to a conclusion when its conditions hold. */
    default Verb.Role role() {
        return verb().role();
    }

    /** 是否为一种情形。 / Whether a conclusion may hold by it, so that it is none of exception, wait or delegation. */
    default boolean alternative() {
        return role() == Verb.Role.ALTERNATIVE;
    }

    /** 等待谁或什么。 / What or whom a conclusion waits for while the rule holds; empty when its rule holds nothing up. */
    default Optional<String> waitsFor() {
        return Optional.empty();
    }

    /** 是否供其他规则查看。 / Whether it establishes a status or value that other rules may look at. */
    default boolean establishes() {
        return false;
    }

    /** 其中的表达式。 / The expressions it evaluates, in the order of its parts; the parts inside them not included. */
    default Stream<Expression> expressions() {
        return Stream.empty();
    }

    /** 给付的计发方式。 / How often a sum is paid. */
    enum Rhythm {
        /** Once. */
        ONCE,
        /** Every month. */
        MONTHLY,
        /** Every year. */
        YEARLY
    }

    /**
     * 给付、认定、职权。 / A grant; without money a certification, a right whose form is a service, or what an office may do.
     *
     * @param money the sum, null when the grant carries none
     * @param upTo whether the sum is a ceiling
     * @param heads number of heads the sum is paid for, null when it is not paid by head
     */
    record Grant(
            @Nullable Expression money,
            boolean upTo,
            Rhythm rhythm,
            @Nullable Expression heads,
            @Nullable Expression from,
            @Nullable Expression lasting,
            @Nullable Expression until,
            @Nullable Expression claimBy,
            @Nullable Payee payee,
            Amount.Kind kind)
            implements Conclusion {
        /** Requires the rhythm. */
        public Grant {
            Objects.requireNonNull(rhythm, "rhythm");
        }

        @Override
        public Verb verb() {
            return Verb.GRANT;
        }

        @Override
        public Stream<Expression> expressions() {
            return given(money, heads, from, lasting, until, claimBy);
        }

        @Override
        public <T extends @Nullable Object> T accept(ConclusionVisitor<T> visitor) {
            return visitor.grant(this);
        }
    }

    /** 排除。 / An exception: takes the conclusion of that name away, or with an empty name every conclusion of the policy. */
    record Exclude(String name) implements Conclusion {
        @Override
        public Verb verb() {
            return Verb.EXCLUDE;
        }

        @Override
        public boolean bears(String conclusion) {
            return name.isEmpty() || name.equals(conclusion);
        }

        @Override
        public <T extends @Nullable Object> T accept(ConclusionVisitor<T> visitor) {
            return visitor.exclude(this);
        }
    }

    /** 等待。 / Holds every conclusion of the policy on known facts until something is settled. */
    record Await(String what) implements Conclusion {
        @Override
        public Verb verb() {
            return Verb.AWAIT;
        }

        @Override
        public Optional<String> waitsFor() {
            return Optional.of(what);
        }

        @Override
        public boolean bears(String conclusion) {
            return true;
        }

        @Override
        public <T extends @Nullable Object> T accept(ConclusionVisitor<T> visitor) {
            return visitor.await(this);
        }
    }

    /**
     * 由经办机构认定。 / Leaves the conclusions of the policy to an office that decides by conditions nobody published. It never grants and never
     * refuses: what cannot hold whatever the office says is refused as ever, what is open for another reason stays open for that reason, and
     * what would hold is left to the office. Policies that build on a status or value left to an office wait for that office.
     *
     * @param name the conclusion that is left to the office; empty for every conclusion of the policy
     * @param by who decides, as the rule names them
     * @param instrument the text that should say how, in the words of the rule; null when none is announced
     * @param bring what to bring, in order; empty when nothing is printed
     * @param deciding the facts that only the office can tell, as {@code kind.field}; empty when it decides whatever is told
     */
    record Delegate(String name, String by, @Nullable String instrument, List<String> bring, List<String> deciding)
            implements Conclusion {
        /** Copies the lists. */
        public Delegate {
            Objects.requireNonNull(name, "name");
            Objects.requireNonNull(by, "by");
            bring = List.copyOf(bring);
            deciding = List.copyOf(deciding);
        }

        @Override
        public Verb.Role role() {
            return deciding.isEmpty() ? Verb.Role.DELEGATION : Verb.Role.REFERRAL;
        }

        @Override
        public Verb verb() {
            return Verb.DELEGATE;
        }

        @Override
        public Optional<String> waitsFor() {
            return deciding.isEmpty() ? Optional.of(by) : Optional.empty();
        }

        @Override
        public boolean bears(String conclusion) {
            return name.isEmpty() || name.equals(conclusion);
        }

        @Override
        public <T extends @Nullable Object> T accept(ConclusionVisitor<T> visitor) {
            return visitor.delegate(this);
        }
    }

    /** 身份认定。 / Establishes a status other rules may ask for. */
    record Qualify(String name) implements Conclusion {
        @Override
        public Verb verb() {
            return Verb.QUALIFY;
        }

        @Override
        public boolean establishes() {
            return true;
        }

        @Override
        public <T extends @Nullable Object> T accept(ConclusionVisitor<T> visitor) {
            return visitor.qualify(this);
        }
    }

    /**
     * 派生值。 / Derives a value other rules may use.
     *
     * @param rank its place among those of the policy: the known value of the least counts; all alike where the policy ranks nothing
     */
    record Derive(String name, Expression value, int rank) implements Conclusion {
        @Override
        public Verb verb() {
            return Verb.DERIVE;
        }

        @Override
        public boolean establishes() {
            return true;
        }

        @Override
        public Stream<Expression> expressions() {
            return Stream.of(value);
        }

        @Override
        public <T extends @Nullable Object> T accept(ConclusionVisitor<T> visitor) {
            return visitor.derive(this);
        }
    }

    /**
     * 目标进度。 / What tells how far the target is that the rule is about. Where it stands follows from the target and the day.
     *
     * @param measured what was counted
     * @param needed what the target asks for
     * @param base of a rate the heads it is a share of, null otherwise
     * @param through last month the figure tells of
     */
    record Assess(
            Expression measured,
            Expression needed,
            @Nullable Expression base,
            Expression through) implements Conclusion {
        @Override
        public Verb verb() {
            return Verb.ASSESS;
        }

        @Override
        public Stream<Expression> expressions() {
            return given(measured, needed, base, through);
        }

        @Override
        public <T extends @Nullable Object> T accept(ConclusionVisitor<T> visitor) {
            return visitor.assess(this);
        }
    }

    /**
     * 标准核对。 / A sum that must not fall below a standard.
     *
     * @param measured the sum
     * @param atLeast the standard
     */
    record Check(Expression measured, Expression atLeast) implements Conclusion {
        @Override
        public Verb verb() {
            return Verb.CHECK;
        }

        @Override
        public Stream<Expression> expressions() {
            return Stream.of(measured, atLeast);
        }

        @Override
        public <T extends @Nullable Object> T accept(ConclusionVisitor<T> visitor) {
            return visitor.check(this);
        }
    }

    /**
     * 优先次序。 / One of those who compete. Every way the rule holds names one of them; the library orders them.
     *
     * @param candidate id
     * @param qualified whether the candidate can be considered at all, null when all can
     * @param ahead what puts a candidate before others whatever their score, null when nothing does
     * @param rank the score, the higher the better, null when there is none
     * @param first what decides among equals, null when nothing does
     */
    record Prefer(
            Expression candidate,
            @Nullable Expression qualified,
            @Nullable Expression ahead,
            @Nullable Expression rank,
            @Nullable Expression first)
            implements Conclusion {
        @Override
        public Verb verb() {
            return Verb.PREFER;
        }

        @Override
        public Stream<Expression> expressions() {
            return given(candidate, qualified, ahead, rank, first);
        }

        @Override
        public <T extends @Nullable Object> T accept(ConclusionVisitor<T> visitor) {
            return visitor.prefer(this);
        }
    }

    /**
     * 义务。 / A duty.
     *
     * @param deadline last moment in time, null when the clause names none
     * @param done when it was fulfilled (an event), or whether it was (a truth); null when no record tells, and the duty stands open
     * @param after the day or moment before which nothing is owed yet, null when it is owed at once
     * @param owedBy who has to do it, null when the clause does not say
     */
    record Oblige(
            String name,
            @Nullable Expression deadline,
            @Nullable Expression done,
            @Nullable Expression after,
            @Nullable String owedBy)
            implements Conclusion {
        @Override
        public Verb verb() {
            return Verb.OBLIGE;
        }

        @Override
        public Stream<Expression> expressions() {
            return given(deadline, done, after);
        }

        @Override
        public <T extends @Nullable Object> T accept(ConclusionVisitor<T> visitor) {
            return visitor.oblige(this);
        }
    }

    private static Stream<Expression> given(@Nullable Expression... parts) {
        return Stream.of(parts).filter(Objects::nonNull);
    }
}

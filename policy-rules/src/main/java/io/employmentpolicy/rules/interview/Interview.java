package io.employmentpolicy.rules.interview;

import io.employmentpolicy.model.decision.FactPath;
import io.employmentpolicy.model.facts.Facts;
import io.employmentpolicy.model.problem.InvalidFactsException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * 一次询问。 / An interview: what is told so far, and the fact to ask for next. Immutable: every answer gives the next interview, so that one can
 * go back by keeping the former.
 *
 * <p>Nothing is asked for twice, and nothing that could not change an answer of the goal any more. An answer that is not known or declined is
 * taken for nothing: what depends on it stays undetermined. Records (a job, a premium) are first asked for as such, then for their fields.
 */
public final class Interview {
    private final Subject subject;
    private final Situation situation;
    private final Set<FactPath> aside;
    private final List<NextQuestion> asked;
    private final Optional<NextQuestion> next;

    /**
     * What an interview is about; the same at every step.
     *
     * @param named whether somebody chose the policies: whoever asks about one is asked for all it takes
     */
    record Subject(List<String> policies, boolean named, Situations situations, Chooser chooser, Wordings wordings) {
        Situation of(Facts facts, Collection<String> open, Set<FactPath> aside) {
            Situation all = situations.of(facts, open, aside);
            return named ? all : situations.fruitful(all);
        }
    }

    private Interview(Subject subject, Situation situation, Set<FactPath> aside, List<NextQuestion> asked) {
        this.subject = subject;
        this.situation = situation;
        this.aside = Set.copyOf(aside);
        this.asked = List.copyOf(asked);
        this.next = situation.settled()
                ? Optional.empty()
                : Optional.of(subject.wordings.question(subject.chooser.next(situation, aside), situation));
    }

    static Interview begin(Subject subject, Facts facts) {
        return new Interview(subject, subject.of(facts, subject.policies, Set.of()), Set.of(), List.of());
    }

    /** 下一个问题。 / What to ask for; empty when no answer could change anything any more. */
    public Optional<NextQuestion> next() {
        return next;
    }

    /**
     * 回答。 / The interview with the question answered.
     *
     * @param value as the record holds it ({@code Boolean}, a code, {@code Integer}, {@code BigDecimal}, {@code LocalDate}, {@code YearMonth},
     *     {@code Occurrence}, a set of codes …), or text as {@link AllowedText} describes it; for records their number; for a list to tick what
     *     {@link Allowed.Ticks} says
     * @throws InvalidFactsException if it is none of the answers allowed ({@code ASK-101}), or cannot be true beside what is told
     *     ({@code ASK-102}); the interview as it stands can be asked again
     * @throws NoSuchElementException if nothing is asked for any more
     */
    public Interview answer(Object value) {
        NextQuestion question = next.orElseThrow();
        Facts facts = new Replies(question).into(situation.facts(), value);
        return on(question, facts);
    }

    /**
     * 不知道。 / The interview with the question answered by nobody.
     *
     * @throws NoSuchElementException if nothing is asked for any more
     */
    public Interview notKnown() {
        return on(next.orElseThrow(), situation.facts());
    }

    /**
     * 不愿回答。 / The same: who declines is neither granted nor refused by it.
     *
     * @throws NoSuchElementException if nothing is asked for any more
     */
    public Interview declined() {
        return notKnown();
    }

    /**
     * 续问。 / The interview in which these facts are not asked for any more: whoever kept an interview by its facts and {@link #aside()} goes on
     * with it.
     */
    public Interview leaving(Collection<FactPath> paths) {
        Set<FactPath> asideNow = new HashSet<>(aside);
        asideNow.addAll(paths);
        Situation from = subject.of(situation.facts(), situation.open().keySet(), asideNow);
        return new Interview(subject, from, asideNow, asked);
    }

    /** 不再问及的事实。 / The facts that are not asked for any more: those that were, answered or not. */
    public Set<FactPath> aside() {
        return aside;
    }

    /** 问过而没有答的事实。 / The facts that were asked for and of which nothing is told: whoever finds them out may get another answer. */
    public Set<FactPath> unanswered() {
        return aside.stream()
                .filter(path -> !FactEdit.isTold(situation.facts(), path))
                .collect(Collectors.toUnmodifiableSet());
    }

    private Interview on(NextQuestion question, Facts facts) {
        Set<FactPath> asideNow = new HashSet<>(aside);
        asideNow.addAll(question.paths());
        List<NextQuestion> askedNow = new ArrayList<>(asked);
        askedNow.add(question);
        return new Interview(subject, subject.of(facts, situation.open().keySet(), asideNow), asideNow, askedNow);
    }

    /** 已知事实。 / What is known by now. */
    public Facts facts() {
        return situation.facts();
    }

    /** 评定日。 / The day it speaks of. */
    public LocalDate asOf() {
        return subject.situations.asOf();
    }

    /** 所问政策。 / The policies of the goal, sorted. */
    public List<String> policies() {
        return subject.policies;
    }

    /** 尚待回答的政策。 / The policies whose answer still waits for something that can be asked for, sorted. */
    public List<String> open() {
        return List.copyOf(situation.open().keySet());
    }

    /** 不再等待回答的政策。 / The policies that wait for no answer any more, sorted. */
    public List<String> settled() {
        Set<String> settled = new TreeSet<>(subject.policies);
        settled.removeAll(situation.open().keySet());
        return List.copyOf(settled);
    }

    /** 已问的问题。 / The questions asked so far, in order. */
    public List<NextQuestion> asked() {
        return asked;
    }

    /** 不含个人信息。 / Counts only, so that it may stand in a log. */
    @Override
    public String toString() {
        return "Interview[" + asked.size() + " asked, " + situation.open().size() + " of " + subject.policies.size()
                + " policies open]";
    }
}

package io.employmentpolicy.rules.evaluation;

import io.employmentpolicy.model.decision.Amount;
import io.employmentpolicy.model.decision.Contradiction;
import io.employmentpolicy.model.decision.MissingChoice;
import io.employmentpolicy.model.decision.MissingFact;
import io.employmentpolicy.model.decision.MissingParameter;
import io.employmentpolicy.model.decision.Outcome;
import io.employmentpolicy.model.decision.ParameterUse;
import io.employmentpolicy.model.text.Text;
import java.util.Collection;
import java.util.List;

/** 求值账。 / What an evaluation used and lacked, in the order of first use. Not shared between threads. */
public final class Evidence {
    /** Of more missing facts nobody asks: they would only be copied from policy to policy, and make answers long. */
    private static final int MOST_MISSING = 1_000;

    private Noted<MissingFact> missingFacts = Noted.none();
    private Noted<MissingFact> needed = Noted.none();
    private Noted<MissingChoice> choices = Noted.none();
    private Noted<MissingParameter> missingParameters = Noted.none();
    private Noted<String> waiting = Noted.none();
    private Noted<Contradiction> contradictions = Noted.none();
    private Noted<ParameterUse> uses = Noted.none();
    private Noted<Text> warnings = Noted.none();
    private Noted<Amount.Line> lines = Noted.none();

    /** 是否已缺得够多。 / Whether so much is missing that no more is noted. */
    public boolean full() {
        return missingFacts.size() >= MOST_MISSING;
    }

    /** 是否未缺。 / Whether nothing is lacking. */
    public boolean lacksNothing() {
        return missingFacts.isEmpty() && missingParameters.isEmpty() && waiting.isEmpty() && contradictions.isEmpty();
    }

    /** 缺少的事实。 / Facts that were asked for and are unknown. */
    public List<MissingFact> missingFacts() {
        return missingFacts.list();
    }

    /** 任一即可者。 / Of the missing facts those of which not all are needed. */
    public List<MissingChoice> choices() {
        return choices.isEmpty()
                ? List.of()
                : choices.list().stream()
                        .flatMap(choice -> Ways.without(choice, needed.list()).stream())
                        .distinct()
                        .toList();
    }

    /** 缺少的参数。 / FiguresOfDay that were asked for and are not known. */
    public List<MissingParameter> missingParameters() {
        return missingParameters.list();
    }

    /** 所用参数。 / FiguresOfDay that were used. */
    public List<ParameterUse> uses() {
        return uses.list();
    }

    /** 计算步骤。 / The arithmetic, in order. */
    public List<Amount.Line> lines() {
        return lines.list();
    }

    /** Whether it lacks facts and nothing that no caller could tell. */
    boolean lacksFactsOnly() {
        return !missingFacts.isEmpty() && missingParameters.isEmpty() && waiting.isEmpty() && contradictions.isEmpty();
    }

    /** 记下另一账的全部内容。 / Takes over everything another ledger noted. */
    public void addAll(Evidence other) {
        addOpen(other);
        needed = needed.with(other.needed);
        choices = choices.with(other.choices);
    }

    /** 记下另一账的内容，不含任一即可者。 / The same of what must not be so: of that nothing does by itself, whatever would have made it so. */
    public void addWithoutChoices(Evidence other) {
        addOpen(other);
        needed = needed.with(other.missingFacts);
    }

    /** 记下另一账的内容，不论是否都要。 / The same without saying whether all of it is needed: what is one of several ways. */
    public void addOpen(Evidence other) {
        noted(other.missingFacts);
        missingParameters = missingParameters.with(other.missingParameters);
        waiting = waiting.with(other.waiting);
        contradictions = contradictions.with(other.contradictions);
        uses = uses.with(other.uses);
        lines = lines.with(other.lines);
    }

    /** 记下另一账所用的参数与提示。 / Takes over only the numbers another ledger used, and its warnings. */
    public void used(Evidence other) {
        uses = uses.with(other.uses);
        warnings = warnings.with(other.warnings);
    }

    /**
     * 记下几条途径所缺。 / Takes over what several ways to the same lack, of which one does.
     *
     * @param ways what each of them lacks
     */
    public void anyOf(List<Evidence> ways) {
        if (ways.size() == 1) {
            addAll(ways.get(0));
        } else if (ways.size() > 1) {
            ways.forEach(this::addOpen);
            Ways open = Ways.of(ways);
            needed = needed.with(open.common());
            open.choice().ifPresent(choice -> choices = choices.with(choice));
        }
    }

    /** 记下一结果所缺。 / Takes over what an outcome waits for. */
    public void lacking(Outcome outcome) {
        noted(Noted.of(outcome.missingFacts()));
        needed = needed.with(outcome.missingFacts());
        missingParameters = missingParameters.with(Noted.of(outcome.missingParameters()));
        waiting = waiting.with(Noted.of(outcome.waitingFor()));
        contradictions = contradictions.with(Noted.of(outcome.contradictions()));
    }

    /** 记下提示。 / Notes what an answer resting on this must say. */
    public void warn(Collection<Text> texts) {
        warnings = warnings.with(texts);
    }

    /** 提示。 / What an answer resting on this must say. */
    public List<Text> warnings() {
        return warnings.list();
    }

    /** 记下另一账所缺的参数。 / Takes over only the numbers another ledger lacked. */
    public void addParameters(Evidence other) {
        missingParameters = missingParameters.with(other.missingParameters);
    }

    /** 记下缺少的事实。 / Notes a missing fact. */
    public void missing(MissingFact fact) {
        if (!full()) {
            missingFacts = missingFacts.with(fact);
            needed = needed.with(fact);
        }
    }

    private void noted(Noted<MissingFact> facts) {
        if (!full()) {
            missingFacts = missingFacts.with(facts);
        }
    }

    /** 记下缺少的参数。 / Notes a missing number or reading. */
    public void missing(MissingParameter parameter) {
        missingParameters = missingParameters.with(parameter);
    }

    /** 记下等待事项。 / Notes what a rule holds the case for. */
    public void waitFor(String what) {
        waiting = waiting.with(what);
    }

    /** 记下矛盾。 / Notes what cannot be told because it has two answers. */
    public void contradicted(Contradiction contradiction) {
        contradictions = contradictions.with(contradiction);
    }

    /** 改向经办机构询问。 / Asks an office instead of the caller for the facts, as {@code kind.field}, that only it can tell. */
    public void leaveTo(String office, Collection<String> fields) {
        List<MissingFact> asked = missingFacts.list();
        List<MissingFact> others = asked.stream()
                .filter(fact -> !fields.contains(anywhere(fact.path())))
                .toList();
        if (others.size() < asked.size()) {
            missingFacts = Noted.of(others);
            waitFor(office);
        }
    }

    /** The path without the position, as {@code FactPath} writes it. */
    private static String anywhere(String path) {
        int open = path.indexOf('[');
        return open < 0 ? path : path.substring(0, open) + path.substring(path.indexOf(']', open) + 1);
    }

    /** 因所缺而未定的结果。 / The outcome that waits for everything lacking. */
    public Outcome.Undetermined open(List<Amount> indicated) {
        List<MissingFact> facts = missingFacts();
        List<MissingChoice> whole = choices().stream()
                .filter(choice -> facts.containsAll(choice.facts()))
                .toList();
        return new Outcome.Undetermined(
                facts, missingParameters(), waiting.list(), indicated, contradictions.list(), whole);
    }

    void used(ParameterUse use) {
        uses = uses.with(use);
    }

    void line(Amount.Line line) {
        lines = lines.with(line);
    }
}

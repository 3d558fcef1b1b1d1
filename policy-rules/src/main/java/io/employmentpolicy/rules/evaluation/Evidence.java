package io.employmentpolicy.rules.evaluation;

import io.employmentpolicy.model.decision.Amount;
import io.employmentpolicy.model.decision.Contradiction;
import io.employmentpolicy.model.decision.MissingFact;
import io.employmentpolicy.model.decision.MissingParameter;
import io.employmentpolicy.model.decision.Outcome;
import io.employmentpolicy.model.decision.ParameterUse;
import io.employmentpolicy.model.facts.FactField;
import io.employmentpolicy.model.text.Text;
import io.employmentpolicy.rules.edition.Status;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** 求值账。 / What an evaluation used and lacked, in the order of first use. Not shared between threads. */
public final class Evidence {
    private Set<MissingFact> missingFacts = Set.of();
    private Set<MissingParameter> missingParameters = Set.of();
    private Set<String> waiting = Set.of();
    private Set<Contradiction> contradictions = Set.of();
    private Set<ParameterUse> uses = Set.of();
    private Set<Text> warnings = Set.of();
    private Set<Amount.Line> lines = Set.of();

    /** 缺少的事实。 / Facts that were asked for and are unknown. */
    public List<MissingFact> missingFacts() {
        return List.copyOf(missingFacts);
    }

    /** 缺少的参数。 / FiguresOfDay that were asked for and are not known. */
    public List<MissingParameter> missingParameters() {
        return List.copyOf(missingParameters);
    }

    /** 所用参数。 / FiguresOfDay that were used. */
    public List<ParameterUse> uses() {
        return List.copyOf(uses);
    }

    /** 计算步骤。 / The arithmetic, in order. */
    public List<Amount.Line> lines() {
        return List.copyOf(lines);
    }

    /** 记下另一账的全部内容。 / Takes over everything another ledger noted. */
    public void addAll(Evidence other) {
        missingFacts = with(missingFacts, other.missingFacts);
        missingParameters = with(missingParameters, other.missingParameters);
        waiting = with(waiting, other.waiting);
        contradictions = with(contradictions, other.contradictions);
        uses = with(uses, other.uses);
        lines = with(lines, other.lines);
    }

    /** 记下另一账所用的参数与提示。 / Takes over only the numbers another ledger used, and its warnings. */
    public void used(Evidence other) {
        uses = with(uses, other.uses);
        warnings = with(warnings, other.warnings);
    }

    /** 记下提示。 / Notes what an answer resting on this must say. */
    public void warn(Collection<Text> texts) {
        warnings = with(warnings, texts);
    }

    /** 提示。 / What an answer resting on this must say. */
    public List<Text> warnings() {
        return List.copyOf(warnings);
    }

    /** 记下另一账所缺的参数。 / Takes over only the numbers another ledger lacked. */
    public void addParameters(Evidence other) {
        missingParameters = with(missingParameters, other.missingParameters);
    }

    /** 记下整类未知。 / Notes that a kind of facts is unknown as a whole. */
    public void missingKind(CaseFact item) {
        missingFacts = with(
                missingFacts,
                List.of(new MissingFact(
                        item.kind().name(),
                        new Text(item.kind().zh(), item.kind().en()))));
    }

    /** A status or value nobody can tell is not a fact a caller could supply: what it waits for is noted where it is asked for. */
    void missing(CaseFact item, FactField field) {
        if (Status.isDerived(item.kind())) {
            return;
        }
        String position = item.sure() ? "[" + item.index() + "]." : ".";
        String path = item.kind().name() + position + field.name();
        Text label = new Text(item.kind().zh() + "·" + field.zh(), item.kind().en() + ": " + field.en());
        missingFacts = with(missingFacts, List.of(new MissingFact(path, label)));
    }

    /** 记下缺少的事实。 / Notes a missing fact. */
    public void missing(MissingFact fact) {
        missingFacts = with(missingFacts, List.of(fact));
    }

    /** 记下缺少的参数。 / Notes a missing number or reading. */
    public void missing(MissingParameter parameter) {
        missingParameters = with(missingParameters, List.of(parameter));
    }

    /** 记下等待事项。 / Notes what a rule holds the case for. */
    public void waitFor(String what) {
        waiting = with(waiting, List.of(what));
    }

    /** 记下矛盾。 / Notes what cannot be told because it has two answers. */
    public void contradicted(Contradiction contradiction) {
        contradictions = with(contradictions, List.of(contradiction));
    }

    /** 改向经办机构询问。 / Asks an office instead of the caller for the facts, as {@code kind.field}, that only it can tell. */
    public void leaveTo(String office, Collection<String> fields) {
        Set<MissingFact> others = new LinkedHashSet<>(missingFacts);
        if (others.removeIf(fact -> fields.contains(fact.at().anywhere().toString()))) {
            missingFacts = others;
            waitFor(office);
        }
    }

    /** 因所缺而未定的结果。 / The outcome that waits for everything lacking. */
    public Outcome.Undetermined open(List<Amount> indicated) {
        return new Outcome.Undetermined(
                missingFacts(), missingParameters(), List.copyOf(waiting), indicated, List.copyOf(contradictions));
    }

    void used(ParameterUse use) {
        uses = with(uses, List.of(use));
    }

    void line(Amount.Line line) {
        lines = with(lines, List.of(line));
    }

    /** Most ledgers stay empty, so a set is made only when something is noted. */
    private static <T> Set<T> with(Set<T> noted, Collection<T> more) {
        if (more.isEmpty()) {
            return noted;
        }
        Set<T> all = noted.isEmpty() ? new LinkedHashSet<>() : noted;
        all.addAll(more);
        return all;
    }
}

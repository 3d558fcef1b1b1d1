package io.employmentpolicy.rules.consistency;

import io.employmentpolicy.model.decision.Contradiction;
import io.employmentpolicy.model.decision.Determination;
import io.employmentpolicy.model.decision.MissingFact;
import io.employmentpolicy.model.decision.Outcome;
import io.employmentpolicy.model.text.Text;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** 指明矛盾。 / Names the contradiction where an answer is open because of it. */
public final class ContradictionMarks {
    /** More of one kind are not named one by one. */
    private static final int MOST_NAMED = 3;

    private static final Pattern POSITION = Pattern.compile("\\[[0-9]+]");

    private final List<Contradiction> contradictions;

    /** Beside each contradiction the paths it speaks of, and all of them together. */
    private final List<Set<String>> paths = new ArrayList<>();

    private final Set<String> all = new HashSet<>();

    /** What was told of a later day, or of what is over. */
    private final List<Contradiction> ahead;

    private ContradictionMarks(List<Contradiction> contradictions) {
        this.contradictions = contradictions;
        this.ahead = contradictions.stream()
                .filter(told -> told.check().equals(Ahead.CODE))
                .toList();
        for (Contradiction one : contradictions) {
            Set<String> own = new HashSet<>();
            for (Contradiction.Side side : one.sides()) {
                own.add(side.path());
                own.add(POSITION.matcher(side.path()).replaceAll(""));
            }
            paths.add(own);
            all.addAll(own);
        }
    }

    /** 指明矛盾。 / The same answers; what waits for a fact that contradicts another names the contradiction, not a missing fact. */
    public static List<Determination> named(List<Determination> determinations, List<Contradiction> contradictions) {
        if (contradictions.isEmpty()) {
            return determinations;
        }
        ContradictionMarks marks = new ContradictionMarks(contradictions);
        List<Determination> named = new ArrayList<>(determinations.size());
        determinations.forEach(one -> named.add(marks.named(one)));
        return named;
    }

    /** Where every version of a policy is tried, the fact that selects it is named without its position. */
    private Determination named(Determination one) {
        if (one.outcome() instanceof Outcome.NotApplicable none) {
            return ahead.isEmpty() ? one : nothingYet(one, none);
        }
        return one.outcome() instanceof Outcome.Undetermined open && waits(open) ? named(one, open) : one;
    }

    private boolean waits(Outcome.Undetermined open) {
        List<MissingFact> missing = open.missingFacts();
        for (int i = 0; i < missing.size(); i++) {
            if (all.contains(missing.get(i).path())) {
                return true;
            }
        }
        return false;
    }

    private Determination named(Determination one, Outcome.Undetermined open) {
        List<MissingFact> missing = new ArrayList<>(open.missingFacts().size());
        BitSet bearing = new BitSet();
        for (MissingFact fact : open.missingFacts()) {
            if (all.contains(fact.path())) {
                bear(fact, bearing);
            } else {
                missing.add(fact);
            }
        }
        List<Contradiction> told = new ArrayList<>(open.contradictions());
        bearing.stream().mapToObj(contradictions::get).forEach(told::add);
        return one.with(new Outcome.Undetermined(
                missing,
                open.missingParameters(),
                open.waitingFor(),
                open.indicated(),
                told,
                open.choices().stream()
                        .filter(choice -> missing.containsAll(choice.facts()))
                        .toList()));
    }

    /** There is nothing of the kind a policy is about because all that was told lies ahead, or is over: what and when is said. */
    private Determination nothingYet(Determination one, Outcome.NotApplicable none) {
        String kind = one.subject().kind() + "[";
        List<Text> left = ahead.stream()
                .flatMap(told -> told.sides().stream()
                        .filter(side -> side.path().startsWith(kind))
                        .map(side -> new Text(
                                side.label().zh() + " " + side.value().zh() + " "
                                        + told.text().zh(),
                                side.label().en() + " " + side.value().en() + ": "
                                        + told.text().en())))
                .limit(MOST_NAMED)
                .toList();
        return left.isEmpty()
                ? one
                : one.with(new Outcome.NotApplicable(new Text(
                        none.why().zh() + "：" + joined(left, Text::zh),
                        none.why().en() + ": " + joined(left, Text::en))));
    }

    private static String joined(List<Text> texts, Function<Text, String> language) {
        return texts.stream().map(language).collect(Collectors.joining("; "));
    }

    private void bear(MissingFact fact, BitSet bearing) {
        for (int i = 0; i < paths.size(); i++) {
            if (paths.get(i).contains(fact.path())) {
                bearing.set(i);
            }
        }
    }
}

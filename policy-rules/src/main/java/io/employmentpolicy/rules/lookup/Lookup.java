package io.employmentpolicy.rules.lookup;

import io.employmentpolicy.model.problem.Problem;
import io.employmentpolicy.model.text.Text;
import io.employmentpolicy.rules.edition.Rulebook;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * 查找。 / Finds what an edition holds: measures, policies, rules, figures, readings, targets, clauses, documents, facts and codes of problems, by
 * words in either language, id, number or article. Immutable.
 */
public final class Lookup {
    private final List<Entry> entries;

    private Lookup(List<Entry> entries) {
        this.entries = List.copyOf(entries);
    }

    /** 某版次之内。 / In an edition. */
    public static Lookup in(Rulebook book) {
        Objects.requireNonNull(book, "book: what an engine's rulebook() gives");
        List<Entry> entries = new ArrayList<>(PolicyEntries.of(book));
        entries.addAll(FigureEntries.of(book));
        entries.addAll(FactEntries.of(book));
        ProblemPage.codes().forEach((code, examples) -> entries.add(problem(code, examples)));
        return new Lookup(entries);
    }

    private static Entry problem(String code, List<Problem> examples) {
        return Entry.of(
                Subject.PROBLEM,
                code,
                examples.get(0).found(),
                null,
                List.of(),
                examples.stream()
                        .flatMap(one -> Stream.of(one.found(), one.expected(), one.fix()))
                        .flatMap(text -> Stream.of(text.zh(), text.en())));
    }

    /**
     * 查到的。 / What was found.
     *
     * @param hits best first: those that hold all words, then those that hold the more of several
     * @param complete how many of them hold all words
     * @param near when there are none, ids and titles that look most like what was looked for
     */
    public record Found(List<Hit> hits, int complete, List<String> near) {
        /** Copies the lists. */
        public Found {
            hits = List.copyOf(hits);
            near = List.copyOf(near);
        }
    }

    /**
     * 查找。 / Looks for words: separated by blanks, in any order. Of several words at least half must be there.
     *
     * @param question words, ids, an amount such as {@code 21,600} or {@code 25 %}, an article such as {@code 第十六条}
     */
    public Found find(String question) {
        List<Word> words = Word.of(Objects.requireNonNull(question, "question: words"));
        if (words.isEmpty()) {
            return new Found(List.of(), 0, List.of());
        }
        List<Match> matches = entries.stream()
                .map(entry -> Match.of(entry, words))
                .filter(match -> match.words() > 0 && match.words() * 2 >= words.size())
                .sorted(Match.BEST_FIRST)
                .toList();
        List<Match> whole =
                matches.stream().filter(one -> one.words() == words.size()).toList();
        return new Found(
                matches.stream().map(Lookup::hit).toList(),
                whole.size(),
                matches.isEmpty() ? Nearest.of(entries, question) : List.of());
    }

    private static Hit hit(Match match) {
        Entry entry = match.entry();
        Entry.Amount amount = match.amount();
        if (amount == null) {
            return new Hit(entry.subject(), entry.id(), entry.label(), entry.place());
        }
        String number = amount.value().toPlainString() + " " + amount.unit();
        return new Hit(
                entry.subject(),
                entry.id(),
                new Text(entry.label().zh() + "：" + number, entry.label().en() + ": " + number),
                amount.place());
    }

    /** How many things can be found, for tests that nothing is left out. */
    long count(Subject subject) {
        return entries.stream().filter(entry -> entry.subject() == subject).count();
    }
}

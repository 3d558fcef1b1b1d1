package io.employmentpolicy.rules.engine;

import io.employmentpolicy.model.decision.MissingFact;
import io.employmentpolicy.model.facts.FactField;
import io.employmentpolicy.model.text.Text;
import io.employmentpolicy.model.value.MonthPeriod;
import io.employmentpolicy.rules.edition.ExpressionWalk;
import io.employmentpolicy.rules.edition.FiguresOfDay;
import io.employmentpolicy.rules.edition.ParameterBook;
import io.employmentpolicy.rules.edition.Policy;
import io.employmentpolicy.rules.edition.Rule;
import io.employmentpolicy.rules.evaluation.CaseFact;
import io.employmentpolicy.rules.evaluation.CaseFacts;
import io.employmentpolicy.rules.evaluation.Evidence;
import io.employmentpolicy.rules.language.Functions;
import io.employmentpolicy.rules.language.NotYet;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * 选定版本。 / Chooses the day whose version of a policy counts for a subject. When the day that selects it is unknown, every version it
 * could be is named by one representative day. Of several facts that carry such a day the earliest counts; of a
 * month its last day, of a period its last month or, while it goes on, the day of the decision. A day that lies ahead of the decision has not happened and selects nothing where the policy is in force on that of the
 * decision. Where the policy falls back on the day of the decision, a day nobody told selects nothing either.
 */
final class VersionChooser {
    private static final String POLICY_FIELD = "policy";

    private final Policy policy;
    private final ParameterBook book;

    /** The days on which another version begins, or the policy ends. */
    private final SortedSet<LocalDate> changes;

    private final LocalDate[] inOrder;

    /** What is tried where nobody told the day, on the day last asked about. */
    private volatile @Nullable Untold untold;

    private final @Nullable MissingFact selector;

    VersionChooser(Policy policy, List<Rule> rules, ParameterBook book) {
        this.policy = policy;
        this.book = book;
        this.selector = selector(policy.selectedBy());
        this.changes = policy.selectedBy() == null ? new TreeSet<>() : changes(policy, rules, book);
        this.inOrder = changes.toArray(LocalDate[]::new);
    }

    private static SortedSet<LocalDate> changes(Policy policy, List<Rule> rules, ParameterBook book) {
        List<String> figures = rules.stream()
                .flatMap(ExpressionWalk::of)
                .flatMap(part -> part.figure().stream())
                .distinct()
                .toList();
        SortedSet<LocalDate> changes = book.changes(figures);
        rules.stream().flatMap(Rule::turns).forEach(changes::add);
        if (policy.from() != null) {
            changes.add(policy.from());
        }
        if (policy.to() != null) {
            changes.add(policy.to().plusDays(1));
        }
        return changes;
    }

    /**
     * The days to try for a subject: one when it is known which version counts.
     *
     * @param lacking what would tell which of several counts
     */
    record Choice(SortedSet<LocalDate> days, Evidence lacking) {
        static Choice of(LocalDate day) {
            return new Choice(new TreeSet<>(List.of(day)), new Evidence());
        }
    }

    /** Asked only of policies whose version a fact selects; all others stand in the version of the day of the decision. */
    Choice choose(CaseFacts situation, CaseFact subject, LocalDate asOf) {
        Policy.Selection selection = Objects.requireNonNull(policy.selectedBy(), "selectedBy");
        LocalDate day = day(selection, situation, subject, asOf);
        return day == null ? untold(asOf) : choice(new TreeSet<>(List.of(day)), asOf);
    }

    /** The same for all of whom nobody told the day. */
    private Choice untold(LocalDate asOf) {
        Untold known = untold;
        if (known == null || !known.asOf().equals(asOf)) {
            known = new Untold(asOf, choice(versions(asOf), asOf));
            untold = known;
        }
        return known.choice();
    }

    private record Untold(LocalDate asOf, Choice choice) {}

    private Choice choice(SortedSet<LocalDate> days, LocalDate asOf) {
        Evidence lacking = new Evidence();
        if (days.size() > 1) {
            lacking.missing(Objects.requireNonNull(selector, "selector"));
        }
        String running = policy.id() + "." + Policy.RUNNING_CASES;
        String reading = book.choice(running).map(ParameterBook.Switch::chosen).orElse("old");
        if (days.size() > 1 || reading.equals("old") || days.contains(asOf)) {
            return new Choice(days, lacking);
        }
        if (reading.equals("new")) {
            return Choice.of(asOf);
        }
        days.add(asOf);
        if (book.on(asOf).chosen(running, "new") instanceof FiguresOfDay.Missing missing) {
            lacking.missing(missing.parameter());
        }
        return new Choice(days, lacking);
    }

    /**
     * Tells the days apart on which the policy says something else: by how many changes came before, by whether nothing is promised yet, and by
     * whether it is the day of the decision, whose figures may follow otherwise.
     */
    int stretch(LocalDate day, LocalDate asOf) {
        int promising = policy.earliest() != null && day.isBefore(policy.earliest()) ? 1 : 0;
        int today = day.equals(asOf) ? 1 : 0;
        int found = Arrays.binarySearch(inOrder, day);
        int before = found < 0 ? -found - 1 : found + 1;
        return 4 * before + 2 * promising + today;
    }

    private static @Nullable MissingFact selector(Policy.@Nullable Selection selection) {
        if (selection == null) {
            return null;
        }
        FactField field = selection.fields().get(0);
        return new MissingFact(
                selection.kind().name() + "." + field.name(),
                new Text(
                        selection.kind().zh() + "·" + field.zh(),
                        selection.kind().en() + ": " + field.en()));
    }

    /** The day that selects the version; null when nobody told it. */
    private @Nullable LocalDate day(Policy.Selection selection, CaseFacts situation, CaseFact subject, LocalDate asOf) {
        List<CaseFact> holders =
                selection.kind().equals(policy.subject()) ? List.of(subject) : holders(situation, selection);
        LocalDate first = null;
        for (CaseFact holder : holders) {
            Object value = selecting(selection, holder, asOf);
            if (value == null) {
                return null;
            }
            LocalDate day = value == NotYet.NEVER ? null : day(value);
            first = day != null && (first == null || day.isBefore(first)) ? day : first;
        }
        return first == null ? asOf : first;
    }

    /** The first day that has come; null when that cannot be told, "not yet" when none has. */
    private @Nullable Object selecting(Policy.Selection selection, CaseFact holder, LocalDate asOf) {
        for (FactField field : selection.fields()) {
            Object value = ended(Functions.plain(field.read(holder.fact())), asOf);
            if (value == null ? !selection.orToday() : value != NotYet.NEVER && selects(value, asOf)) {
                return value;
            }
        }
        return NotYet.NEVER;
    }

    /** The month a period has come to. */
    private static @Nullable Object ended(@Nullable Object value, LocalDate asOf) {
        if (!(value instanceof MonthPeriod period)) {
            return value;
        }
        YearMonth last = period.to();
        boolean goesOn = last == null || last.isAfter(YearMonth.from(asOf));
        return !goesOn ? last : period.from().isAfter(YearMonth.from(asOf)) ? period.from() : asOf;
    }

    /** A day ahead selects only where the policy is not in force yet: to be refused there says more than that nothing is in force. */
    private boolean selects(Object value, LocalDate asOf) {
        return !isAhead(value, asOf) || !policy.inForce(asOf) && policy.inForce(day(value));
    }

    private static boolean isAhead(Object value, LocalDate asOf) {
        return value instanceof YearMonth month
                ? month.isAfter(YearMonth.from(asOf))
                : day(value).isAfter(asOf);
    }

    /** Facts that name a policy count only for that policy. */
    private List<CaseFact> holders(CaseFacts situation, Policy.Selection selection) {
        FactField named = selection.kind().field(POLICY_FIELD).orElse(null);
        return situation.items(selection.kind()).stream()
                .filter(item -> named == null
                        || Objects.requireNonNullElse(policyOf(named, item), selection.policy())
                                .equals(selection.policy()))
                .toList();
    }

    private static @Nullable String policyOf(FactField named, CaseFact item) {
        return (String) named.read(item.fact());
    }

    private static LocalDate day(Object value) {
        if (value instanceof YearMonth month) {
            return month.atEndOfMonth();
        }
        return value instanceof LocalDateTime moment ? moment.toLocalDate() : (LocalDate) value;
    }

    /**
     * The days that stand for all versions up to the day of the decision: one before the first change, one from each change on. A day nobody
     * told is not taken to lie before the earliest day of the text.
     */
    private SortedSet<LocalDate> versions(LocalDate asOf) {
        SortedSet<LocalDate> days = new TreeSet<>(changes.headSet(asOf.plusDays(1)));
        if (!days.isEmpty()) {
            LocalDate before = days.first().minusDays(1);
            days.remove(days.last());
            days.add(before);
        }
        if (policy.earliest() != null) {
            days.removeIf(day -> day.isBefore(policy.earliest()));
        }
        days.add(asOf);
        return days;
    }
}

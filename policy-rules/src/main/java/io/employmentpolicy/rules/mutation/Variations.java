package io.employmentpolicy.rules.mutation;

import io.employmentpolicy.model.facts.Dictionary;
import io.employmentpolicy.model.facts.FieldType;
import io.employmentpolicy.rules.casebook.PolicyCase;
import io.employmentpolicy.rules.document.Node;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** 一个案例的各种改法。 / The ways to change what a case gives so that it lies at a limit: lazily, the smallest changes first. */
final class Variations {
    private static final Pattern DAY = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");

    private final Variation base;
    private final Limits limits;
    private final List<Site> sites;
    private final Values values;

    Variations(Variation base, Limits limits, Dictionary dictionary) {
        this.base = base;
        this.limits = limits;
        this.sites = Site.of(base.given(), dictionary);
        this.values = new Values(limits, base.asOf(), days(), names());
    }

    Variation base() {
        return base;
    }

    static Variations of(PolicyCase one, Limits limits, Dictionary dictionary) {
        return new Variations(Variation.none(one), limits, dictionary);
    }

    private Set<LocalDate> days() {
        Set<LocalDate> days = new LinkedHashSet<>();
        for (Site site : sites) {
            LocalDate day = day(site);
            if (day != null) {
                days.add(day);
            }
        }
        return days;
    }

    /** The words by which facts of the case name each other, and one that none of them has. */
    private Set<String> names() {
        Set<String> names = new LinkedHashSet<>();
        for (Site site : sites) {
            if (site.now() instanceof Node.Scalar scalar
                    && scalar.text() != null
                    && site.field().type().base() == FieldType.Base.TEXT) {
                names.add(scalar.text());
            }
        }
        names.add("other");
        return names;
    }

    /** One field changed, of those that somebody is interested in. */
    Stream<Variation> ofFields(Predicate<Site> which) {
        return sites.stream()
                .filter(which)
                .flatMap(site -> values.of(site).stream().map(value -> base.with(site, value)));
    }

    /** Another day of the decision. */
    Stream<Variation> ofDay() {
        return values.daysNear().stream()
                .filter(day -> !day.equals(base.asOf()))
                .map(base::on);
    }

    /** Every day the case speaks of moved alike, so that its day is one at a limit. */
    Stream<Variation> moved(Set<LocalDate> to) {
        return to.stream().filter(day -> !day.equals(base.asOf())).map(this::movedTo);
    }

    private Variation movedTo(LocalDate day) {
        long by = day.toEpochDay() - base.asOf().toEpochDay();
        return base.moved(day, given -> moved(given, by));
    }

    private Node.Mapping moved(Node.Mapping given, long days) {
        Node.Mapping moved = given;
        for (Site site : sites) {
            LocalDate day = day(site);
            if (day != null) {
                moved = site.set(moved, Values.scalar(day.plusDays(days).toString()));
            }
        }
        return moved;
    }

    /** The day that stands in a field; null when none does. */
    private static @Nullable LocalDate day(Site site) {
        return site.now() instanceof Node.Scalar scalar
                        && scalar.text() != null
                        && DAY.matcher(scalar.text()).matches()
                ? LocalDate.parse(scalar.text())
                : null;
    }

    /** Two fields changed, one of them of those that are looked at. */
    Stream<Variation> ofTwo(Predicate<Site> looked, Predicate<Site> near, Dictionary dictionary) {
        return sites.stream()
                .filter(looked)
                .flatMap(site -> values.of(site).stream()
                        .map(value -> base.with(site, value))
                        .flatMap(one -> new Variations(one, limits, dictionary)
                                .ofFields(near.and(other -> !other.told().equals(site.told())))));
    }

    /** A fact once more, with one field changed, of those that are looked at: for what is counted, and what there must not be. */
    Stream<Variation> ofCopies(Predicate<Site> looked, Dictionary dictionary) {
        return base.given().entries().entrySet().stream()
                .filter(entry -> entry.getValue() instanceof Node.Sequence list
                        && !list.items().isEmpty())
                .flatMap(entry -> {
                    List<Node> items = new ArrayList<>(((Node.Sequence) entry.getValue()).items());
                    items.add(items.get(items.size() - 1));
                    Variation more = base.holding(
                            entry.getKey(),
                            new Node.Sequence(items, entry.getValue().place()));
                    String copy = entry.getKey() + "[" + (items.size() - 1) + "]";
                    return Stream.concat(
                            Stream.of(more),
                            new Variations(more, limits, dictionary)
                                    .ofFields(looked.and(site -> site.told().startsWith(copy))));
                });
    }
}

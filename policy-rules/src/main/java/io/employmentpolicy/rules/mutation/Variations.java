package io.employmentpolicy.rules.mutation;

import io.employmentpolicy.model.facts.Dictionary;
import io.employmentpolicy.rules.casebook.PolicyCase;
import io.employmentpolicy.rules.document.Node;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** 一个案例的各种改法。 / The ways to change what a case gives so that it lies at a limit: lazily, the smallest changes first. */
final class Variations {
    private final Variation base;
    private final Limits limits;
    private final List<Site> sites;
    private final Values values;

    Variations(Variation base, Limits limits, Dictionary dictionary) {
        this.base = base;
        this.limits = limits;
        this.sites = Site.of(base.given(), dictionary);
        this.values = new Values(limits, base.asOf(), days());
    }

    static Variations of(PolicyCase one, Limits limits, Dictionary dictionary) {
        return new Variations(Variation.none(one), limits, dictionary);
    }

    private Set<LocalDate> days() {
        Set<LocalDate> days = new LinkedHashSet<>();
        for (Site site : sites) {
            if (site.now() instanceof Node.Scalar scalar
                    && scalar.text() != null
                    && scalar.text().matches("[0-9]{4}-[0-9]{2}-[0-9]{2}")) {
                days.add(LocalDate.parse(scalar.text()));
            }
        }
        return days;
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
        Variation moved = base.on(day);
        for (Site site : sites) {
            if (site.now() instanceof Node.Scalar scalar
                    && scalar.text() != null
                    && scalar.text().matches("[0-9]{4}-[0-9]{2}-[0-9]{2}")) {
                String later = LocalDate.parse(scalar.text()).plusDays(by).toString();
                moved = new Variation(
                        moved.base(), site.set(moved.given(), Values.scalar(later)), moved.asOf(), moved.changed());
            }
        }
        return moved;
    }

    /** Two fields changed. */
    Stream<Variation> ofTwo(Predicate<Site> which, Dictionary dictionary) {
        List<Site> some = sites.stream().filter(which).toList();
        List<Stream<Variation>> all = new ArrayList<>();
        for (int at = 0; at < some.size(); at++) {
            Site first = some.get(at);
            Set<String> later = new LinkedHashSet<>();
            some.subList(at + 1, some.size()).forEach(site -> later.add(site.told()));
            all.add(values.of(first).stream()
                    .map(value -> base.with(first, value))
                    .flatMap(one ->
                            new Variations(one, limits, dictionary).ofFields(site -> later.contains(site.told()))));
        }
        return all.stream().flatMap(stream -> stream);
    }
}

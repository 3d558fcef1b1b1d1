package io.employmentpolicy.rules.checking;

import io.employmentpolicy.model.problem.Place;
import io.employmentpolicy.model.problem.PolicyLoadException;
import io.employmentpolicy.model.problem.Problem;
import io.employmentpolicy.model.source.Trust;
import io.employmentpolicy.rules.edition.Digest;
import io.employmentpolicy.rules.edition.LookupTable;
import io.employmentpolicy.rules.edition.Parameter;
import io.employmentpolicy.rules.edition.ParameterBook;
import io.employmentpolicy.rules.edition.Rulebook;
import io.employmentpolicy.rules.edition.Validity;
import io.employmentpolicy.rules.reading.Decimals;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** 试设读法与数值。 / A rulebook with other readings of its switches and other numbers, for a case or a question "what if". */
public final class WhatIf {
    private static final String LAYER = "trial";
    private static final Validity ALWAYS =
            new Validity(null, null, List.of(), Trust.ASSUMED, "trial value", null, LAYER);

    private final ParameterBook book;
    private final List<Problem> problems = new ArrayList<>();
    private final Map<String, Parameter> parameters = new LinkedHashMap<>();
    private final Map<String, LookupTable> tables = new LinkedHashMap<>();
    private final Readings switches;

    private WhatIf(ParameterBook book) {
        this.book = book;
        book.parameters().forEach(one -> parameters.put(one.key(), one));
        book.tables().forEach(one -> tables.put(one.key(), one));
        this.switches = new Readings(book.switches());
    }

    /**
     * 试设。 / The rulebook with these readings and numbers; its rules stay as they are.
     *
     * @param readings choice by full key of a switch
     * @param numbers value by parameter key, or by table key with the row's keys in brackets
     * @throws PolicyLoadException if a key or choice does not exist or a number is none
     */
    public static Rulebook of(Rulebook rulebook, Map<String, String> readings, Map<String, String> numbers) {
        ParameterBook changed = figures(rulebook, readings, numbers);
        List<String> layers = new ArrayList<>(rulebook.layers());
        layers.add(LAYER);
        String digest = Digest.of(
                rulebook.policies().values(),
                rulebook.rules(),
                changed,
                rulebook.combinations(),
                rulebook.clauses(),
                rulebook.documents(),
                rulebook.checks(),
                rulebook.targets(),
                rulebook.dictionary(),
                layers);
        return new Rulebook(
                rulebook.policies(),
                rulebook.rules(),
                changed,
                rulebook.combinations(),
                rulebook.clauses(),
                rulebook.documents(),
                rulebook.checks(),
                rulebook.targets(),
                rulebook.cases(),
                digest,
                layers,
                rulebook.dictionary(),
                rulebook.places());
    }

    /** 只试某些政策。 / The same for some policies alone; it keeps the digest, which would take longer than what is tried. */
    public static Rulebook of(
            Rulebook rulebook, Map<String, String> readings, Map<String, String> numbers, Set<String> policies) {
        return rulebook.with(figures(rulebook, readings, numbers)).only(policies);
    }

    /** 所试的有何问题。 / What {@link #of(Rulebook, Map, Map)} would refuse; a rulebook is not made. */
    public static List<Problem> problems(Rulebook rulebook, Map<String, String> readings, Map<String, String> numbers) {
        return List.copyOf(tried(rulebook, readings, numbers).problems);
    }

    private static WhatIf tried(Rulebook rulebook, Map<String, String> readings, Map<String, String> numbers) {
        WhatIf trial = new WhatIf(rulebook.book());
        readings.forEach((key, choice) -> trial.switches.choose(key, choice).ifPresent(trial.problems::add));
        numbers.forEach(trial::set);
        return trial;
    }

    private static ParameterBook figures(Rulebook rulebook, Map<String, String> readings, Map<String, String> numbers) {
        WhatIf trial = tried(rulebook, readings, numbers);
        if (!trial.problems.isEmpty()) {
            throw new PolicyLoadException(trial.problems);
        }
        return new ParameterBook(trial.parameters, trial.tables, trial.switches.switches());
    }

    private void set(String key, String text) {
        int bracket = key.indexOf('[');
        String name = bracket < 0 ? key : key.substring(0, bracket);
        Parameter parameter = parameters.get(key);
        LookupTable table = tables.get(name);
        Optional<BigDecimal> value =
                parameter != null && parameter.unit().equals(Decimals.YES_NO) ? Decimals.truth(text) : number(text);
        if (value.isEmpty()) {
            problems.add(CheckingProblems.POLICY_141_NUMBER.at(Place.of(key), key, text));
        } else if (parameter != null) {
            List<Parameter.Dated> only = List.of(new Parameter.Dated(value.get(), ALWAYS, parameter.place()));
            parameters.put(
                    key,
                    new Parameter(
                            key, parameter.title(), parameter.unit(), only, parameter.running(), parameter.place()));
        } else if (table != null
                && key.endsWith("]")
                && keys(key, bracket).size() == table.columns().size()) {
            tables.put(name, with(table, keys(key, bracket), value.get()));
        } else if (table != null) {
            List<String> columns =
                    table.columns().stream().map(LookupTable.Column::name).toList();
            problems.add(CheckingProblems.POLICY_142.at(Place.of(key), key, key, columns));
        } else {
            problems.add(CheckingProblems.POLICY_140_KEY.at(Place.of(key), key, name, book.keys()));
        }
    }

    private static Optional<BigDecimal> number(String text) {
        return text.matches("[0-9]{1,15}(\\.[0-9]{1,10})?") ? Optional.of(new BigDecimal(text)) : Optional.empty();
    }

    private static List<String> keys(String key, int bracket) {
        return Arrays.stream(key.substring(bracket + 1, key.length() - 1).split(","))
                .map(String::strip)
                .toList();
    }

    private static LookupTable with(LookupTable table, List<String> keys, BigDecimal value) {
        List<Object> typed = new ArrayList<>();
        for (int i = 0; i < keys.size(); i++) {
            typed.add(table.columns().get(i).band() ? typed(keys.get(i)) : keys.get(i));
        }
        List<LookupTable.Row> rows = new ArrayList<>(
                table.rows().stream().filter(row -> !row.keys().equals(typed)).toList());
        rows.add(new LookupTable.Row(typed, value, true, ALWAYS, table.place()));
        return new LookupTable(
                table.key(),
                table.title(),
                table.unit(),
                table.columns(),
                table.complete(),
                rows,
                table.running(),
                table.place());
    }

    private static Object typed(String key) {
        if (key.matches("[0-9]{4}-[0-9]{2}")) {
            return YearMonth.parse(key);
        }
        return key.matches("[0-9]{4}-[0-9]{2}-[0-9]{2}")
                ? LocalDate.parse(key)
                : key.matches("[0-9.]+") ? new BigDecimal(key) : key;
    }
}

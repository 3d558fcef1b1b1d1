package io.employmentpolicy.rules.checking;

import io.employmentpolicy.model.problem.Place;
import io.employmentpolicy.model.problem.Problem;
import io.employmentpolicy.rules.edition.ParameterBook.Switch;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** 开关的选定。 / Switches with the readings a caller chooses for them. */
final class Readings {
    private final Map<String, Switch> switches = new TreeMap<>();

    Readings(Collection<Switch> switches) {
        switches.forEach(one -> this.switches.put(one.key(), one));
    }

    Map<String, Switch> switches() {
        return switches;
    }

    /** What is wrong with a choice; nothing when it can be made and is made. */
    Optional<Problem> choose(String key, String choice) {
        Switch one = switches.get(key);
        if (one == null) {
            return Optional.of(CheckingProblems.POLICY_120_SWITCH.at(Place.of(key), key, key, switches.keySet()));
        }
        if (!one.choices().contains(choice)) {
            return Optional.of(
                    CheckingProblems.POLICY_120_CHOICE.at(Place.of(key), key, choice, one.choices(), one.choices()));
        }
        switches.put(key, one.reading(choice));
        return Optional.empty();
    }
}

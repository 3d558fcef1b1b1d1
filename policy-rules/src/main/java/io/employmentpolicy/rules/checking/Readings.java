package io.employmentpolicy.rules.checking;

import io.employmentpolicy.model.problem.Place;
import io.employmentpolicy.model.problem.Problem;
import io.employmentpolicy.model.text.Text;
import io.employmentpolicy.rules.edition.ParameterBook.Switch;
import io.employmentpolicy.rules.problem.CheckFailed;
import java.util.Collection;
import java.util.List;
import java.util.Map;
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
    List<Problem> choose(String key, String choice) {
        Switch one = switches.get(key);
        if (one != null && one.choices().contains(choice)) {
            switches.put(key, new Switch(key, one.choices(), choice, one.why()));
            return List.of();
        }
        return CheckFailed.unknown(
                        "POLICY-120",
                        Place.of(key),
                        one == null ? key : choice,
                        one == null
                                ? new Text("某政策的开关", "a switch of some policy")
                                : new Text("取值之一 " + one.choices(), "one of its choices " + one.choices()),
                        one == null ? switches.keySet() : one.choices())
                .in(key);
    }
}

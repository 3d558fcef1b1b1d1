package io.employmentpolicy.rules.publish;

import io.employmentpolicy.model.problem.Place;
import io.employmentpolicy.model.schema.Labelled;
import io.employmentpolicy.model.text.Text;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * 变更说明。 / The change note of an overlay, {@code change.yaml}: who approved it, why, and whom it is meant to do good or harm.
 *
 * @param number number of the decision to change, as the office counts them
 * @param day day on which it was approved
 * @param approvedBy who approved it
 * @param reason why the change is made
 * @param policies what is expected of each policy whose answers change, by id
 * @param groups what is expected of groups, by their name in either language
 * @param places where each policy and group stands, by its name
 */
public record ChangeNote(
        String number,
        LocalDate day,
        String approvedBy,
        Text reason,
        SortedMap<String, Effect> policies,
        SortedMap<String, Effect> groups,
        Map<String, Place> places,
        Place place) {
    /** 文件名。 / The file, at the top of the overlay. */
    public static final String FILE = "change.yaml";

    /** Copies the maps. */
    public ChangeNote {
        Objects.requireNonNull(number, "number");
        Objects.requireNonNull(day, "day");
        Objects.requireNonNull(approvedBy, "approvedBy");
        Objects.requireNonNull(reason, "reason");
        Objects.requireNonNull(place, "place");
        policies = Collections.unmodifiableSortedMap(new TreeMap<>(policies));
        groups = Collections.unmodifiableSortedMap(new TreeMap<>(groups));
        places = Map.copyOf(places);
    }

    /** 某项所在之处。 / Where a policy or group is named; the note itself where it is not. */
    public Place at(String name) {
        return places.getOrDefault(name, place);
    }

    /** 预期的影响。 / What a change does to those who are answered otherwise. */
    public enum Effect implements Labelled {
        GAINS("受益", "gains", true, false),
        LOSES("受损", "loses", false, true),
        BOTH("有受益有受损", "gains and loses", true, true),
        OTHERWISE("其他变化", "otherwise", false, false);

        private final String zh;
        private final String en;
        private final boolean gains;
        private final boolean loses;

        Effect(String zh, String en, boolean gains, boolean loses) {
            this.zh = zh;
            this.en = en;
            this.gains = gains;
            this.loses = loses;
        }

        @Override
        public String zh() {
            return zh;
        }

        @Override
        public String en() {
            return en;
        }

        /** 名称。 / As the sentences tell it. */
        public Text text() {
            return new Text(zh, en);
        }

        /** 是否有人受损。 / Whether somebody loses. */
        public boolean loses() {
            return loses;
        }

        /** 是否含有另一种所没有的。 / Whether it says more than another: a gain or a loss the other does not have. */
        public boolean exceeds(Effect other) {
            return gains && !other.gains || loses && !other.loses;
        }

        /** 按人数。 / Of how many gain, lose and are answered otherwise; empty when nobody is. */
        public static Optional<Effect> of(long gaining, long losing, long changed) {
            if (gaining > 0) {
                return Optional.of(losing > 0 ? BOTH : GAINS);
            }
            return losing > 0 ? Optional.of(LOSES) : changed > 0 ? Optional.of(OTHERWISE) : Optional.empty();
        }

        /** 按写法。 / The one that is written so, in Chinese or English. */
        public static Optional<Effect> written(String word) {
            return Stream.of(values())
                    .filter(one -> one.zh.equals(word) || one.en.equals(word))
                    .findFirst();
        }
    }
}

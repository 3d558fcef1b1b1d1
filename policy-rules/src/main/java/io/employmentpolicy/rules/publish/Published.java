package io.employmentpolicy.rules.publish;

import io.employmentpolicy.model.schema.Labelled;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * 已发布的一版。 / A published edition, read and held against its digest.
 *
 * @param number from 1
 * @param day day of publishing
 * @param digest of its files
 */
public record Published(int number, LocalDate day, String digest, FolderFiles files) {
    /** Refuses missing parts. */
    public Published {
        Objects.requireNonNull(day, "day");
        Objects.requireNonNull(digest, "digest");
        Objects.requireNonNull(files, "files");
    }

    /** 目录名。 / The folder of an edition, {@code 0001}. */
    public static String folder(int number) {
        return String.format(Locale.ROOT, "%04d", number);
    }

    /**
     * 一次换版。 / How one edition came into force.
     *
     * @param day as whoever published told it
     * @param edition in force from then on; 0 for the shipped policies alone
     * @param digest of its files; empty for 0
     * @param why number of the change note, or why it was undone; may be empty
     */
    public record Turn(LocalDate day, Act act, int edition, String digest, String why) {
        /** Refuses missing parts. */
        public Turn {
            Objects.requireNonNull(day, "day");
            Objects.requireNonNull(act, "act");
            Objects.requireNonNull(digest, "digest");
            Objects.requireNonNull(why, "why");
        }
    }

    /** 换版的方式。 / The two ways in which an edition comes into force. */
    public enum Act implements Labelled {
        PUBLISH("发布", "publish"),
        UNDO("撤回", "undo");

        private final String zh;
        private final String en;

        Act(String zh, String en) {
            this.zh = zh;
            this.en = en;
        }

        @Override
        public String zh() {
            return zh;
        }

        @Override
        public String en() {
            return en;
        }

        String word() {
            return en;
        }

        static Optional<Act> of(String word) {
            return Stream.of(values()).filter(act -> act.en.equals(word)).findFirst();
        }
    }
}

package io.employmentpolicy.rules.publish;

import io.employmentpolicy.model.problem.PolicyLoadException;
import io.employmentpolicy.model.problem.Problem;
import io.employmentpolicy.rules.document.DocumentReader;
import io.employmentpolicy.rules.document.Node;
import io.employmentpolicy.rules.document.Reading;
import io.employmentpolicy.rules.publish.Published.Act;
import io.employmentpolicy.rules.publish.Published.Turn;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * 发布登记。 / The register of published editions, {@code editions.csv}: one row whenever another edition came into force. The last row says which is.
 *
 * @param turns in order
 */
record Register(List<Turn> turns) {
    static final String FILE = "editions.csv";
    /** What spreadsheets would reckon with. */
    private static final Pattern FORMULA = Pattern.compile("^[-=+@]");

    private static final String HEADER = "day,act,edition,digest,why";
    private static final String DIGEST = "[0-9a-f]{64}";

    Register {
        turns = List.copyOf(turns);
    }

    /** The edition in force; 0 when the shipped policies serve alone. */
    int current() {
        return turns.isEmpty() ? 0 : turns.get(turns.size() - 1).edition();
    }

    /** How many editions were published; they are numbered from 1. */
    int last() {
        return (int) turns.stream().filter(turn -> turn.act() == Act.PUBLISH).count();
    }

    /** The row by which an edition was published. */
    Optional<Turn> published(int edition) {
        return turns.stream()
                .filter(turn -> turn.act() == Act.PUBLISH && turn.edition() == edition)
                .findFirst();
    }

    /** The edition that an edition took the place of. */
    int before(int edition) {
        int current = 0;
        for (Turn turn : turns) {
            if (turn.act() == Act.PUBLISH && turn.edition() == edition) {
                break;
            }
            current = turn.edition();
        }
        return current;
    }

    Register with(Turn turn) {
        List<Turn> longer = new ArrayList<>(turns);
        longer.add(turn);
        return new Register(longer);
    }

    byte[] bytes() {
        return turns.stream()
                .map(turn -> turn.day() + "," + turn.act().word() + "," + turn.edition() + "," + turn.digest() + ","
                        + quoted(turn.why()))
                .collect(Collectors.joining("\n", HEADER + "\n", "\n"))
                .getBytes(StandardCharsets.UTF_8);
    }

    private static String quoted(String text) {
        String words = text.replaceAll("\\s+", " ").strip();
        String line = FORMULA.matcher(words).find() ? "'" + words : words;
        return line.contains(",") || line.contains("\"") ? "\"" + line.replace("\"", "\"\"") + "\"" : line;
    }

    /**
     * Reads a register.
     *
     * @throws PolicyLoadException if somebody else wrote or changed it
     */
    static Register read(byte[] bytes) {
        Reading reading = DocumentReader.csv(FILE, bytes);
        if (!reading.problems().isEmpty() || !(reading.root() instanceof Node.Sequence rows)) {
            throw new PolicyLoadException(reading.problems());
        }
        Register register = new Register(List.of());
        for (Node row : rows.items()) {
            Map<String, String> cells = cells((Node.Mapping) row);
            Optional<Turn> turn = register.next(cells);
            if (turn.isEmpty()) {
                Problem problem = PublishProblems.PUB_102.at(row.place(), "", String.join(",", cells.values()), HEADER);
                throw new PolicyLoadException(List.of(problem));
            }
            register = register.with(turn.get());
        }
        return register;
    }

    private static Map<String, String> cells(Node.Mapping row) {
        Map<String, String> cells = new HashMap<>();
        row.entries().forEach((column, cell) -> {
            String text = cell instanceof Node.Scalar scalar ? scalar.text() : null;
            cells.put(column, text == null ? "" : text);
        });
        return cells;
    }

    /** A row as the next turn; empty when it cannot follow those above it. */
    private Optional<Turn> next(Map<String, String> cells) {
        try {
            LocalDate day = LocalDate.parse(cells.getOrDefault("day", ""));
            int edition = Integer.parseInt(cells.getOrDefault("edition", ""));
            Optional<Act> act = Act.of(cells.getOrDefault("act", ""));
            String digest = cells.getOrDefault("digest", "");
            if (act.isEmpty() || !digest.matches(edition == 0 ? "" : DIGEST) || !follows(act.get(), edition, digest)) {
                return Optional.empty();
            }
            return Optional.of(new Turn(
                    day,
                    act.get(),
                    edition,
                    digest,
                    cells.getOrDefault("why", "").replaceFirst("^'(?=[-=+@])", "")));
        } catch (DateTimeParseException | NumberFormatException e) {
            return Optional.empty();
        }
    }

    private boolean follows(Act act, int edition, String digest) {
        if (act == Act.PUBLISH) {
            return edition == last() + 1;
        }
        return current() > 0
                && edition == before(current())
                && published(edition).map(Turn::digest).orElse("").equals(digest);
    }
}

package io.employmentpolicy.examples.workbench;

import io.employmentpolicy.model.facts.Dictionary;
import io.employmentpolicy.model.problem.InvalidFactsException;
import io.employmentpolicy.rules.batch.BatchCase;
import io.employmentpolicy.rules.casebook.FactsTable;
import io.employmentpolicy.rules.exchange.FactsReader;
import io.employmentpolicy.rules.exchange.Question;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/** 给定的人群。 / Given facts as cases: lines of JSON Lines one after the other, rows of a table, or the facts files of a directory. */
final class Population {
    private static final String JSON_LINES = ".jsonl";
    private static final String TABLE = ".csv";
    private static final Path STANDARD = Path.of("-");

    /** Lines that are read together. */
    private static final int FEW = 256;

    /** Bytes stay as they are, so that the reader of facts says of a line that it is not UTF-8. */
    private static final Charset BYTES = StandardCharsets.ISO_8859_1;

    /** What other programs keep tables in and nothing here can open. */
    private static final Pattern OTHER_TABLES = Pattern.compile("(?i).*[.](parquet|orc|avro|xlsx?|et|ods)");

    private final Dictionary dictionary;
    private final FactsReader reader;
    private final @Nullable LocalDate asOf;
    private final InputStream standard;

    private Population(Dictionary dictionary, @Nullable LocalDate asOf, InputStream standard) {
        this.standard = standard;
        this.dictionary = dictionary;
        this.reader = new FactsReader(dictionary);
        this.asOf = asOf;
    }

    /** @param standard where the lines are that {@code -} stands for */
    static Stream<BatchCase> of(
            List<Path> paths, Dictionary dictionary, @Nullable LocalDate asOf, InputStream standard) {
        Population population = new Population(dictionary, asOf, standard);
        paths.forEach(path -> {
            if (!path.equals(STANDARD) && !Files.isDirectory(path)) {
                Inputs.present(path);
            }
        });
        Chain chain = new Chain(paths.iterator(), population);
        return inTurn(chain).onClose(chain::close);
    }

    /** One source after the other, each read as its cases are taken: a stream that is flat mapped would be read whole before the first. */
    private static final class Chain implements Iterator<BatchCase> {
        private final Iterator<Path> paths;
        private final Population population;
        private Stream<BatchCase> open = Stream.empty();
        private Iterator<BatchCase> cases = open.iterator();

        Chain(Iterator<Path> paths, Population population) {
            this.paths = paths;
            this.population = population;
        }

        @Override
        public boolean hasNext() {
            while (!cases.hasNext() && paths.hasNext()) {
                close();
                open = population.cases(paths.next());
                cases = open.iterator();
            }
            return cases.hasNext();
        }

        @Override
        public BatchCase next() {
            if (!hasNext()) {
                throw new NoSuchElementException();
            }
            return cases.next();
        }

        void close() {
            open.close();
        }
    }

    private Stream<BatchCase> cases(Path path) {
        if (path.equals(STANDARD)) {
            return lines("stdin", new BufferedReader(new InputStreamReader(standard, BYTES)));
        }
        if (Files.isDirectory(path)) {
            return Inputs.factsFiles(path).stream().map(file -> one(file.toString(), Inputs.file(file)));
        }
        if (OTHER_TABLES.matcher(path.toString()).matches()) {
            throw Inputs.otherTable(path);
        }
        if (path.toString().endsWith(TABLE)) {
            return FactsTable.read(path.toString(), Inputs.file(path), dictionary).stream()
                    .map(this::row);
        }
        return path.toString().endsWith(JSON_LINES) ? lines(path) : Stream.of(one(path.toString(), Inputs.file(path)));
    }

    private BatchCase row(FactsTable.Row row) {
        LocalDate day = asOf != null ? asOf : row.asOf();
        if (day == null) {
            throw Inputs.noDay(row.id());
        }
        return new BatchCase(row.id(), day, () -> reader.facts(row.given(), day));
    }

    private Stream<BatchCase> lines(Path path) {
        try {
            return lines(path.toString(), Files.newBufferedReader(path, BYTES));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Stream<BatchCase> lines(String name, BufferedReader in) {
        return inTurn(new Lines(name, in)).onClose(() -> close(in));
    }

    private static Stream<BatchCase> inTurn(Iterator<BatchCase> cases) {
        return StreamSupport.stream(Spliterators.spliteratorUnknownSize(cases, Spliterator.ORDERED), false);
    }

    /** The lines of a file, a few at a time, which all processors read: one alone would not keep up with those that decide. */
    private final class Lines implements Iterator<BatchCase> {
        private final String name;
        private final BufferedReader in;
        private Iterator<BatchCase> few = Collections.emptyIterator();
        private long before;

        Lines(String name, BufferedReader in) {
            this.name = name;
            this.in = in;
        }

        @Override
        public boolean hasNext() {
            if (!few.hasNext()) {
                few = further();
            }
            return few.hasNext();
        }

        @Override
        public BatchCase next() {
            if (!hasNext()) {
                throw new NoSuchElementException();
            }
            return few.next();
        }

        private Iterator<BatchCase> further() {
            List<String> lines = read();
            long first = before + 1;
            before += lines.size();
            return IntStream.range(0, lines.size())
                    .parallel()
                    .mapToObj(i -> one(name + ":" + (first + i), lines.get(i).getBytes(BYTES)))
                    .toList()
                    .iterator();
        }

        private List<String> read() {
            List<String> lines = new ArrayList<>(FEW);
            try {
                String line = in.readLine();
                while (line != null) {
                    lines.add(line);
                    line = lines.size() < FEW ? in.readLine() : null;
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return lines;
        }
    }

    private static void close(BufferedReader in) {
        try {
            in.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The day and the id must be known before the facts are read: a line that is wrong is told when it is taken up. */
    private BatchCase one(String name, byte[] bytes) {
        if (asOf != null) {
            return new BatchCase(name, asOf, () -> reader.read(name, bytes).facts());
        }
        Question question;
        try {
            question = reader.read(name, bytes);
        } catch (InvalidFactsException e) {
            return new BatchCase(name, LocalDate.EPOCH, () -> {
                throw e;
            });
        }
        LocalDate day = question.asOf();
        if (day == null) {
            InvalidFactsException noDay = Inputs.noDay(name);
            return new BatchCase(name, LocalDate.EPOCH, () -> {
                throw noDay;
            });
        }
        return new BatchCase(question.id() == null ? name : question.id(), day, question::facts);
    }
}

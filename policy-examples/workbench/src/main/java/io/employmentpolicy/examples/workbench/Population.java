package io.employmentpolicy.examples.workbench;

import io.employmentpolicy.model.facts.Dictionary;
import io.employmentpolicy.model.problem.InvalidFactsException;
import io.employmentpolicy.rules.batch.BatchCase;
import io.employmentpolicy.rules.casebook.FactsTable;
import io.employmentpolicy.rules.exchange.FactsReader;
import io.employmentpolicy.rules.exchange.Question;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/** 给定的人群。 / Given facts as cases: lines of JSON Lines one after the other, rows of a table, or the facts files of a directory. */
final class Population {
    private static final String JSON_LINES = ".jsonl";
    private static final String TABLE = ".csv";
    /** What other programs keep tables in and nothing here can open. */
    private static final Pattern OTHER_TABLES = Pattern.compile("(?i).*[.](parquet|orc|avro|xlsx?|et|ods)");

    private final Dictionary dictionary;
    private final FactsReader reader;
    private final @Nullable LocalDate asOf;

    private Population(Dictionary dictionary, @Nullable LocalDate asOf) {
        this.dictionary = dictionary;
        this.reader = new FactsReader(dictionary);
        this.asOf = asOf;
    }

    static Stream<BatchCase> of(List<Path> paths, Dictionary dictionary, @Nullable LocalDate asOf) {
        Population population = new Population(dictionary, asOf);
        paths.forEach(path -> {
            if (!Files.isDirectory(path)) {
                Inputs.present(path);
            }
        });
        Chain chain = new Chain(paths.iterator(), population);
        return StreamSupport.stream(Spliterators.spliteratorUnknownSize(chain, Spliterator.ORDERED), false)
                .onClose(chain::close);
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

    /** Bytes stay as they are, so that the reader of facts says of a line that it is not UTF-8. */
    private Stream<BatchCase> lines(Path path) {
        try {
            BufferedReader in = Files.newBufferedReader(path, StandardCharsets.ISO_8859_1);
            AtomicLong number = new AtomicLong();
            return in.lines()
                    .map(line -> one(path + ":" + number.incrementAndGet(), line.getBytes(StandardCharsets.ISO_8859_1)))
                    .onClose(() -> close(in));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
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

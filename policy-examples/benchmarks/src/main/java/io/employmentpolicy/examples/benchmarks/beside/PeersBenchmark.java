package io.employmentpolicy.examples.benchmarks.beside;

import io.employmentpolicy.examples.benchmarks.peers.Applicant;
import io.employmentpolicy.examples.benchmarks.peers.Applicants;
import io.employmentpolicy.examples.benchmarks.peers.Findings;
import io.employmentpolicy.examples.benchmarks.peers.Peer;
import io.employmentpolicy.examples.benchmarks.peers.hand.HandPeer;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** 一案与一批的用时。 / Time for one case and for a batch of a thousand, of everybody; whoever answers otherwise than plain Java is not timed. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class PeersBenchmark {
    /** How many persons are asked about, one after the other or at once. */
    static final int PERSONS = 1000;

    /** Who answers. */
    @Param("HAND")
    public Contender contender = Contender.HAND;

    private final List<Applicant> persons = Applicants.of(PERSONS, 1);
    private Peer peer = new HandPeer();

    /** Where a thread is in the list of persons. */
    @State(Scope.Thread)
    public static class Cursor {
        private int next;

        int next() {
            next = (next + 1) % PERSONS;
            return next;
        }
    }

    /** Builds the engine and holds its answers against those of plain Java. */
    @Setup
    public void requireEqualAnswers() {
        peer = contender.build();
        List<Findings> expected = new HandPeer().decideAll(persons);
        for (int i = 0; i < PERSONS; i++) {
            if (!peer.decide(persons.get(i)).equals(expected.get(i))) {
                throw new IllegalStateException(contender + " answers otherwise for person " + i);
            }
        }
        if (!peer.decideAll(persons).equals(expected)) {
            throw new IllegalStateException(contender + " answers otherwise in a batch");
        }
    }

    /** One case. */
    @Benchmark
    public Findings single(Cursor cursor) {
        return peer.decide(persons.get(cursor.next()));
    }

    /** A thousand cases. */
    @Benchmark
    public List<Findings> batch() {
        return peer.decideAll(persons);
    }
}

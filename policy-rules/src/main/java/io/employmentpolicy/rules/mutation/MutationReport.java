package io.employmentpolicy.rules.mutation;

import io.employmentpolicy.model.text.Language;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** 变异检验的报告。 / Which changes some case notices, and which none does. */
public record MutationReport(List<Fate> fates) {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** Copies the list. */
    public MutationReport {
        fates = List.copyOf(fates);
    }

    /** 一处改动的下场。 / What became of a change. */
    public record Fate(Mutant mutant, Outcome outcome) {
        /** Requires both. */
        public Fate {
            Objects.requireNonNull(mutant, "mutant");
            Objects.requireNonNull(outcome, "outcome");
        }
    }

    /** 下场。 / What can become of one. */
    public enum Outcome {
        /** A case fails by it. */
        NOTICED,
        /** No case fails by it. */
        OVERLOOKED,
        /** Shown to hold of the same facts wherever they are known: no case could fail by it. */
        EQUIVALENT
    }

    private long count(Outcome outcome) {
        return fates.stream().filter(one -> one.outcome() == outcome).count();
    }

    private long count(Mutant.Kind kind, Outcome outcome) {
        return fates.stream()
                .filter(one -> one.mutant().kind() == kind && one.outcome() == outcome)
                .count();
    }

    /** 无案例察觉的改动。 / The changes no case notices. */
    public List<Mutant> overlooked() {
        return fates.stream()
                .filter(one -> one.outcome() == Outcome.OVERLOOKED)
                .map(Fate::mutant)
                .toList();
    }

    /** 得分，百分数。 / How many of a hundred changes some case notices, equivalent ones left out; 100 when there are none. */
    public BigDecimal score() {
        return score(count(Outcome.NOTICED), count(Outcome.OVERLOOKED));
    }

    /** The score if some of those overlooked were noticed too. */
    BigDecimal scoreWith(long more) {
        return score(count(Outcome.NOTICED) + more, count(Outcome.OVERLOOKED) - more);
    }

    private static BigDecimal score(long noticed, long overlooked) {
        return noticed + overlooked == 0
                ? HUNDRED
                : HUNDRED.multiply(BigDecimal.valueOf(noticed))
                        .divide(BigDecimal.valueOf(noticed + overlooked), 1, RoundingMode.DOWN);
    }

    /** 打印。 / The changes no case notices, one a line, and the score by kind. */
    public String print(Language language) {
        boolean zh = language == Language.ZH;
        List<String> lines = new ArrayList<>();
        overlooked().forEach(one -> lines.add(one.print(language)));
        for (Mutant.Kind kind : Mutant.Kind.values()) {
            long noticed = count(kind, Outcome.NOTICED);
            long overlooked = count(kind, Outcome.OVERLOOKED);
            lines.add(kind.label().in(language) + (zh ? "：" : ": ") + noticed + "/" + (noticed + overlooked) + "  "
                    + score(noticed, overlooked) + " %");
        }
        lines.add(
                zh
                        ? "改动 " + fates.size() + " 处：案例察觉 " + count(Outcome.NOTICED) + "，未察觉 "
                                + count(Outcome.OVERLOOKED) + "，等价 " + count(Outcome.EQUIVALENT) + "；得分 " + score()
                                + " %"
                        : fates.size() + " changes: noticed " + count(Outcome.NOTICED) + ", overlooked "
                                + count(Outcome.OVERLOOKED) + ", equivalent " + count(Outcome.EQUIVALENT) + "; score "
                                + score() + " %");
        return String.join("\n", lines);
    }
}

package io.employmentpolicy.rules.screening;

import static org.assertj.core.api.Assertions.assertThat;

import io.employmentpolicy.model.decision.Choice;
import io.employmentpolicy.model.decision.Screening.Finding;
import io.employmentpolicy.model.facts.Dictionary;
import io.employmentpolicy.model.facts.Facts;
import io.employmentpolicy.model.person.Person;
import io.employmentpolicy.model.value.Yuan;
import io.employmentpolicy.rules.Shipped;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Findings kept in order and those of one case set between them, against all of them sorted at once. */
@DisplayName("留存的筛查结果与逐案的合并，次序与一并排序相同")
class BackdropTest {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 31);

    /** Sums nobody is paid among them, which no number of fen holds. */
    private static final List<Yuan> SUMS = List.of(
            Yuan.ZERO,
            Yuan.of("0.01"),
            Yuan.of("600"),
            Yuan.of(BigDecimal.TEN.pow(20)),
            Yuan.of(BigDecimal.TEN.pow(20).add(BigDecimal.ONE)));

    @Test
    void in_the_order_of_all_sorted_at_once() {
        Facts facts = Facts.of(Person.builder().build());
        List<Finding> real = Shipped.engine().screen(facts, DAY).findings();
        Fields fields = new Fields(Dictionary.standard());
        Subjects subjects = new Subjects(facts, new Told(facts, fields), fields);
        Random random = new Random(20261130L);
        for (int round = 0; round < 200; round++) {
            List<Findings.Weighed> all = IntStream.range(0, 100)
                    .mapToObj(place -> Findings.Weighed.of(place, worth(real.get(random.nextInt(real.size())), random)))
                    .toList();
            boolean[] covered = new boolean[all.size()];
            boolean[] apart = new boolean[all.size()];
            List<Findings.Weighed> shared = new ArrayList<>();
            List<Findings.Weighed> own = new ArrayList<>();
            for (int place = 0; place < all.size(); place++) {
                covered[place] = random.nextInt(3) > 0;
                apart[place] = !covered[place] || random.nextInt(5) == 0;
                if (covered[place]) {
                    shared.add(all.get(place));
                }
                if (apart[place]) {
                    own.add(all.get(place));
                }
            }
            assertThat(new Backdrop(shared, covered).with(own, apart, subjects)).isEqualTo(sorted(all));
        }
    }

    private static Finding worth(Finding one, Random random) {
        Yuan sum = SUMS.get(random.nextInt(SUMS.size()));
        return new Finding(
                one.policy(),
                one.title(),
                one.kind(),
                one.conclusion(),
                one.subject(),
                one.outcome(),
                one.group(),
                new Choice.Worth(sum, random.nextBoolean() ? sum : null));
    }

    /** As people are told: by group, then what is worth most, then what waits for least, then by id. */
    private static List<Finding> sorted(List<Findings.Weighed> all) {
        return all.stream()
                .map(Findings.Weighed::finding)
                .sorted(Comparator.comparing(Finding::group)
                        .thenComparing(one -> one.worth().least(), Comparator.reverseOrder())
                        .thenComparing(one -> one.outcome().missingFacts().size()))
                .toList();
    }
}

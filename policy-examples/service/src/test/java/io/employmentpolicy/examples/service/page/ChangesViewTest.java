package io.employmentpolicy.examples.service.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.employmentpolicy.examples.service.web.Spoken;
import io.employmentpolicy.model.decision.Changes;
import io.employmentpolicy.model.decision.Edition;
import io.employmentpolicy.model.decision.FactPath;
import io.employmentpolicy.model.decision.Outcome;
import io.employmentpolicy.model.decision.Step;
import io.employmentpolicy.model.decision.Subject;
import io.employmentpolicy.model.decision.Turning;
import io.employmentpolicy.model.decision.Turning.Aim;
import io.employmentpolicy.model.decision.Turning.Search;
import io.employmentpolicy.model.text.Language;
import io.employmentpolicy.model.text.Text;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("变化一页：没有办法时才说差在哪里见下，有办法时不说")
class ChangesViewTest {
    private static final Spoken ZH = new Spoken(Language.ZH, false);
    private static final Spoken EN = new Spoken(Language.EN, false);
    private static final Outcome REFUSED = new Outcome.NotEligible(List.of("age"));
    private static final Turning.Way WAY = new Turning.Way(
            List.of(new Step(
                    Step.Means.DO,
                    new FactPath("employment", 0, "status"),
                    new Text("就业状态", "status"),
                    null,
                    new Text("灵活就业", "flexible"),
                    Step.Bound.VALUE,
                    null,
                    List.of())),
            new Outcome.Eligible(List.of()));

    private static ChangesView view(Search search, int ways, Spoken spoken) {
        Turning one = new Turning(
                new Text("补贴", "Subsidy"),
                new Text("不符合", "not eligible"),
                "",
                new Subject("person", 0, null, new Text("劳动者", "person")),
                REFUSED,
                Aim.GAIN,
                Collections.nCopies(ways, WAY),
                search);
        Changes changes = new Changes(
                LocalDate.of(2026, 3, 31), new Edition("0.1.0", "0".repeat(64), List.of()), "X", List.of(one));
        return ChangesView.of(changes, spoken).get(0);
    }

    @Test
    void what_is_lacking_stands_below_only_where_no_way_was_found() {
        assertThat(view(Search.CUT_SHORT, 0, ZH).rest()).contains("见下", Search.CUT_SHORT.zh());
        assertThat(view(Search.CUT_SHORT, 0, EN).rest()).contains("below", Search.CUT_SHORT.en());
        assertThat(view(Search.CUT_SHORT, 1, ZH).rest()).contains("可能还有其他办法").doesNotContain("见下");
        assertThat(view(Search.WHOLE, 0, ZH).rest()).contains("没有找到").doesNotContain("见下");
        assertThat(view(Search.WHOLE, 1, ZH).rest()).isEmpty();
    }

    @Test
    void what_brings_no_sum_has_no_line_for_one_and_what_is_left_out_is_counted() {
        ChangesView view = view(Search.WHOLE, 6, ZH);

        assertThat(view.ways())
                .hasSize(4)
                .allSatisfy(way -> assertThat(way.then()).isEmpty());
        assertThat(view.rest()).startsWith("另有 2 种");
        assertThat(view.aim()).endsWith("任一种都可以：");
    }
}

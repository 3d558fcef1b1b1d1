package io.employmentpolicy.examples.service.page;

import io.employmentpolicy.examples.service.CurrentEngine;
import io.employmentpolicy.examples.service.Work;
import io.employmentpolicy.examples.service.api.DatedQuestion;
import io.employmentpolicy.examples.service.web.Spoken;
import io.employmentpolicy.model.decision.Decision;
import io.employmentpolicy.model.decision.Depth;
import io.employmentpolicy.model.decision.Determination;
import io.employmentpolicy.model.problem.InvalidFactsException;
import io.employmentpolicy.rules.PolicyCatalogue;
import io.employmentpolicy.rules.PolicyEngine;
import io.employmentpolicy.rules.casebook.CoveragePage;
import io.employmentpolicy.rules.exchange.FactsReader;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** 留意页面。 / What an officer had better look at: figures that are missing or end soon, and targets against reports. */
@Controller
class WatchPage {
    private static final int MONTHS_AHEAD = 6;
    private static final String EXAMPLE = """
            as_of: 2024-12-31
            facts:
              indicator_report:
                - { region: XQ, indicator: trainee_posts, period: 2024, unit: count, value: 2000 }
                - { region: XQ, indicator: trainees_taken, period: 2024, unit: person, value: 950 }
                - { region: XQ, indicator: recruitment_events, period: 2024, unit: count, value: 131 }
                - { region: TJ, indicator: new_urban_jobs, period: 2024, unit: person, value: 360000 }
            """;

    private final CurrentEngine current;
    private final Work work;
    private final Clock clock;

    WatchPage(CurrentEngine current, Work work, Clock clock) {
        this.current = current;
        this.work = work;
        this.clock = clock;
    }

    @GetMapping("/officer/figures")
    String figures(Model model, Spoken spoken) {
        PolicyEngine engine = current.engine();
        LocalDate by = LocalDate.now(clock).plusMonths(MONTHS_AHEAD);
        model.addAttribute("spoken", spoken);
        model.addAttribute("by", by.toString());
        model.addAttribute("missing", CoveragePage.missing(engine.register()));
        Set<String> read = engine.register().rules().stream()
                .flatMap(rule -> rule.figures().stream())
                .collect(Collectors.toSet());
        Map<Boolean, List<FigureView>> ending = new FigureView.Of(engine.register(), spoken)
                .ending(by).stream().collect(Collectors.partitioningBy(one -> read.contains(one.key())));
        model.addAttribute("ending", ending.get(true));
        model.addAttribute("unread", ending.get(false));
        return "figures";
    }

    @GetMapping("/officer/targets")
    String targets(Model model, Spoken spoken) {
        model.addAttribute("spoken", spoken);
        model.addAttribute("facts", EXAMPLE);
        model.addAttribute("example", true);
        return "targets";
    }

    @PostMapping("/officer/targets")
    String measured(Model model, Spoken spoken, @RequestParam(name = "facts", defaultValue = "") String facts) {
        model.addAttribute("spoken", spoken);
        model.addAttribute("facts", facts);
        try {
            PolicyEngine engine = current.engine();
            DatedQuestion asked = DatedQuestion.of(
                    new FactsReader(engine.dictionary()).read("facts", facts.getBytes(StandardCharsets.UTF_8)));
            List<TargetView> all = TargetView.of(decided(engine, asked), spoken);
            model.addAttribute("asOf", asked.day().toString());
            model.addAttribute(
                    "measured",
                    all.stream().filter(one -> !one.measured().isEmpty()).toList());
            model.addAttribute(
                    "open", all.stream().filter(one -> one.measured().isEmpty()).toList());
        } catch (InvalidFactsException e) {
            model.addAttribute("problems", e.problems());
        }
        return "targets";
    }

    private Decision decided(PolicyEngine engine, DatedQuestion asked) {
        List<String> policies = engine.catalogue().policies().stream()
                .filter(one -> one.kind() == Determination.Kind.TARGET)
                .map(PolicyCatalogue.Entry::id)
                .toList();
        return work.on(() -> engine.decide(asked.question().facts(), asked.day(), policies, Depth.NONE));
    }
}

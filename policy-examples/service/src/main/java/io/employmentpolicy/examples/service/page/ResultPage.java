package io.employmentpolicy.examples.service.page;

import io.employmentpolicy.examples.service.CurrentEngine;
import io.employmentpolicy.examples.service.Work;
import io.employmentpolicy.examples.service.fault.FaultException;
import io.employmentpolicy.examples.service.fault.Faults;
import io.employmentpolicy.examples.service.web.Spoken;
import io.employmentpolicy.model.decision.Audience;
import io.employmentpolicy.model.decision.Changes;
import io.employmentpolicy.model.decision.Overview;
import io.employmentpolicy.model.decision.Screening;
import io.employmentpolicy.rules.DecisionText;
import io.employmentpolicy.rules.PolicyCatalogue;
import io.employmentpolicy.rules.PolicyEngine;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** 结果页面。 / What came out of the answers: the overview, and of one policy why, what would change it, the notice to print. */
@Controller
class ResultPage {
    private final CurrentEngine current;
    private final Work work;

    ResultPage(CurrentEngine current, Work work) {
        this.current = current;
        this.work = work;
    }

    @PostMapping("/resident/overview")
    String overview(Model model, Spoken spoken, @RequestParam(name = "trail", defaultValue = "") String text) {
        return overview(model, spoken, Trail.of(text, current.engine().dictionary()));
    }

    String overview(Model model, Spoken spoken, Trail trail) {
        PolicyEngine engine = current.engine();
        Overview overview =
                work.on(() -> trail.who().overview(engine, trail.now().facts(), trail.asOf()));
        List<TextLine> whole = TextLine.of(DecisionText.print(overview, spoken.language(), Audience.RESIDENT));
        Map<Screening.Group, List<Card>> cards = Card.of(overview.screening(), whole, spoken);
        model.addAttribute("spoken", spoken);
        model.addAttribute("trail", trail.text());
        model.addAttribute("who", trail.who().code());
        model.addAttribute("asOf", trail.asOf().toString());
        model.addAttribute("told", trail.told());
        model.addAttribute("cards", cards);
        model.addAttribute("refused", under(whole, Screening.Group.REFUSED, spoken));
        model.addAttribute(
                "handling",
                TextLine.besides(
                        under(whole, Screening.Group.YOURS, spoken),
                        cards.getOrDefault(Screening.Group.YOURS, List.of()).stream()
                                .map(Card::title)
                                .toList()));
        model.addAttribute("whole", whole);
        return "overview";
    }

    private static List<TextLine> under(List<TextLine> page, Screening.Group group, Spoken spoken) {
        return TextLine.under(page, spoken.say(group.zh(), group.en()));
    }

    @PostMapping("/resident/why")
    String why(
            Model model,
            Spoken spoken,
            @RequestParam(name = "trail", defaultValue = "") String text,
            @RequestParam(name = "policy", defaultValue = "") String policy) {
        PolicyEngine engine = current.engine();
        Trail trail = Trail.of(text, engine.dictionary());
        String title = title(engine, policy, spoken);
        Overview about = work.on(() -> engine.overview(trail.now().facts(), trail.asOf(), List.of(policy)));
        String rest = spoken.say("依据", "Clauses");
        List<List<TextLine>> parts = new ArrayList<>();
        parts.add(TextLine.of(DecisionText.print(about, spoken.language(), Audience.RESIDENT)));
        notices(engine, trail, policy, spoken).forEach(one -> parts.add(TextLine.before(one, rest)));
        return told(model, spoken, trail, spoken.say("为什么：", "Why: ") + title, parts);
    }

    @PostMapping("/resident/changes")
    String changes(
            Model model,
            Spoken spoken,
            @RequestParam(name = "trail", defaultValue = "") String text,
            @RequestParam(name = "policy", defaultValue = "") String policy) {
        PolicyEngine engine = current.engine();
        Trail trail = Trail.of(text, engine.dictionary());
        String title = title(engine, policy, spoken);
        Changes changes = work.on(() -> engine.changes(trail.now().facts(), trail.asOf(), policy));
        model.addAttribute("changes", ChangesView.of(changes, spoken));
        return told(model, spoken, trail, spoken.say("怎样才会改变：", "What would change it: ") + title, List.of());
    }

    @PostMapping("/resident/notice")
    String notice(
            Model model,
            Spoken spoken,
            @RequestParam(name = "trail", defaultValue = "") String text,
            @RequestParam(name = "policy", defaultValue = "") String policy) {
        PolicyEngine engine = current.engine();
        Trail trail = Trail.of(text, engine.dictionary());
        title(engine, policy, spoken);
        return told(model, spoken, trail, spoken.say("告知书", "Notice"), notices(engine, trail, policy, spoken));
    }

    private static String title(PolicyEngine engine, String policy, Spoken spoken) {
        return engine.catalogue()
                .policy(policy)
                .map(PolicyCatalogue.Entry::title)
                .map(spoken::say)
                .orElseThrow(() -> new FaultException(Faults.noPolicy(
                        policy,
                        engine.catalogue().policies().stream()
                                .map(PolicyCatalogue.Entry::id)
                                .toList())));
    }

    private List<List<TextLine>> notices(PolicyEngine engine, Trail trail, String policy, Spoken spoken) {
        return work.on(() -> engine.notices(trail.now().facts(), trail.asOf(), policy).stream()
                .map(one -> TextLine.of(DecisionText.print(one, spoken.language())))
                .toList());
    }

    /** A page of the library's text, each part of its own. */
    private static String told(Model model, Spoken spoken, Trail trail, String title, List<List<TextLine>> parts) {
        model.addAttribute("spoken", spoken);
        model.addAttribute("trail", trail.text());
        model.addAttribute("title", title);
        model.addAttribute("parts", parts);
        return "told";
    }
}

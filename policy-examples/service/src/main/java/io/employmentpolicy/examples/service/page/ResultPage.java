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
    private static final String OVERVIEW = "/resident/overview";
    private static final String WHY = "/resident/why";
    private static final String CHANGES = "/resident/changes";
    private static final String NOTICE = "/resident/notice";

    private final CurrentEngine current;
    private final Work work;

    ResultPage(CurrentEngine current, Work work) {
        this.current = current;
        this.work = work;
    }

    @PostMapping(OVERVIEW)
    String overview(Model model, Spoken spoken, @RequestParam(name = "trail", defaultValue = "") String text) {
        return overview(model, spoken, Trail.of(text, current.engine().dictionary()));
    }

    String overview(Model model, Spoken spoken, Trail trail) {
        PolicyEngine engine = current.engine();
        Overview overview =
                work.on(() -> trail.who().overview(engine, trail.now().facts(), trail.asOf()));
        List<TextLine> whole = TextLine.of(DecisionText.print(overview, spoken.language(), Audience.RESIDENT));
        Map<Screening.Group, List<Card>> cards =
                Card.of(overview.screening(), trail.who().others(engine), whole, spoken);
        model.addAttribute("spoken", spoken);
        model.addAttribute("trail", trail.text());
        model.addAttribute("here", OVERVIEW);
        model.addAttribute("who", trail.who().code());
        model.addAttribute("start", trail.who().start());
        model.addAttribute("owed", Card.owed(overview.screening(), spoken));
        model.addAttribute("waiting", under(whole, Screening.Group.ASK, spoken));
        model.addAttribute("asOf", trail.asOf().toString());
        model.addAttribute("told", trail.told(spoken));
        model.addAttribute("cards", cards);
        model.addAttribute("amiss", TextLine.under(whole, spoken.say("请核对这些事实", "Please check these facts")));
        model.addAttribute("yours", cards.containsKey(Screening.Group.YOURS));
        model.addAttribute("values", under(whole, Screening.Group.DERIVED, spoken));
        model.addAttribute("duties", TextLine.under(whole, spoken.say("须做的事", "what must be done")));
        model.addAttribute("powers", under(whole, Screening.Group.POWER, spoken));
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

    /**
     * What a page tells of one policy.
     *
     * @param title what the policy is called
     */
    private record About(PolicyEngine engine, Trail trail, String policy, String title, Spoken spoken) {}

    private About about(String trail, String policy, Spoken spoken) {
        PolicyEngine engine = current.engine();
        return new About(engine, Trail.of(trail, engine.dictionary()), policy, title(engine, policy, spoken), spoken);
    }

    @PostMapping(WHY)
    String why(
            Model model,
            Spoken spoken,
            @RequestParam(name = "trail", defaultValue = "") String text,
            @RequestParam(name = "policy", defaultValue = "") String policy) {
        About one = about(text, policy, spoken);
        String rest = spoken.say("依据", "Clauses");
        List<List<TextLine>> parts = new ArrayList<>();
        parts.add(why(one));
        notices(one).forEach(notice -> parts.add(TextLine.before(notice, rest)));
        return told(model, one, WHY, spoken.say("为什么：", "Why: ") + one.title(), parts);
    }

    /** How it stands and why, as an overview of it alone tells. */
    private List<TextLine> why(About one) {
        Overview about = work.on(() ->
                one.engine().overview(one.trail().now().facts(), one.trail().asOf(), List.of(one.policy())));
        return TextLine.of(DecisionText.print(about, one.spoken().language(), Audience.RESIDENT));
    }

    @PostMapping(CHANGES)
    String changes(
            Model model,
            Spoken spoken,
            @RequestParam(name = "trail", defaultValue = "") String text,
            @RequestParam(name = "policy", defaultValue = "") String policy) {
        About one = about(text, policy, spoken);
        Changes changes = work.on(() ->
                one.engine().changes(one.trail().now().facts(), one.trail().asOf(), policy));
        List<ChangesView> views = ChangesView.of(changes, spoken);
        model.addAttribute("changes", views);
        boolean lacking =
                views.isEmpty() || views.stream().anyMatch(view -> view.ways().isEmpty());
        List<List<TextLine>> why = lacking ? List.of(why(one)) : List.of();
        return told(model, one, CHANGES, spoken.say("怎样才会改变：", "What would change it: ") + one.title(), why);
    }

    @PostMapping(NOTICE)
    String notice(
            Model model,
            Spoken spoken,
            @RequestParam(name = "trail", defaultValue = "") String text,
            @RequestParam(name = "policy", defaultValue = "") String policy) {
        About one = about(text, policy, spoken);
        return told(model, one, NOTICE, spoken.say("告知书", "Notice"), notices(one));
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

    private List<List<TextLine>> notices(About one) {
        return work.on(() -> one
                .engine()
                .notices(one.trail().now().facts(), one.trail().asOf(), one.policy())
                .stream()
                .map(notice ->
                        TextLine.of(DecisionText.print(notice, one.spoken().language())))
                .toList());
    }

    /** A page of the library's text, each part of its own. */
    private static String told(Model model, About one, String here, String title, List<List<TextLine>> parts) {
        model.addAttribute("spoken", one.spoken());
        model.addAttribute("trail", one.trail().text());
        model.addAttribute("here", here);
        model.addAttribute("policy", one.policy());
        model.addAttribute("title", title);
        model.addAttribute("parts", parts);
        return "told";
    }
}

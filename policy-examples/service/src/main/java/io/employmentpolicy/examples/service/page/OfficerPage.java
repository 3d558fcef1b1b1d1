package io.employmentpolicy.examples.service.page;

import io.employmentpolicy.examples.service.CurrentEngine;
import io.employmentpolicy.examples.service.Work;
import io.employmentpolicy.examples.service.api.DatedQuestion;
import io.employmentpolicy.examples.service.fault.FaultException;
import io.employmentpolicy.examples.service.fault.Faults;
import io.employmentpolicy.examples.service.web.Spoken;
import io.employmentpolicy.model.problem.InvalidFactsException;
import io.employmentpolicy.rules.DecisionText;
import io.employmentpolicy.rules.PolicyCatalogue;
import io.employmentpolicy.rules.PolicyEngine;
import io.employmentpolicy.rules.PolicyRegister;
import io.employmentpolicy.rules.casebook.PolicyCase;
import io.employmentpolicy.rules.exchange.FactsReader;
import io.employmentpolicy.rules.exchange.FactsWriter;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** 经办人员页面。 / Finding a policy by words, what it says and rests on, its cases, and trying it. */
@Controller
class OfficerPage {
    private static final int MOST_FOUND = 30;

    private final CurrentEngine current;
    private final OfficerSearch search;
    private final ShippedCases cases;
    private final Work work;
    private final Clock clock;

    OfficerPage(CurrentEngine current, OfficerSearch search, ShippedCases cases, Work work, Clock clock) {
        this.current = current;
        this.search = search;
        this.cases = cases;
        this.work = work;
        this.clock = clock;
    }

    @GetMapping("/officer")
    String find(Model model, Spoken spoken, @RequestParam(name = "q", defaultValue = "") String words) {
        PolicyEngine engine = current.engine();
        OfficerSearch.Found found =
                words.isBlank() ? new OfficerSearch.Found(List.of(), List.of(), List.of()) : search.find(engine, words);
        model.addAttribute("spoken", spoken);
        model.addAttribute("q", words);
        model.addAttribute("asked", !words.isBlank());
        model.addAttribute("count", found.policies().size());
        model.addAttribute("found", found.policies().stream().limit(MOST_FOUND).toList());
        model.addAttribute("otherCount", found.others().size());
        model.addAttribute("others", found.others().stream().limit(MOST_FOUND).toList());
        model.addAttribute("near", found.near());
        model.addAttribute("edition", DecisionText.print(engine.edition(), spoken.language()));
        return "officer";
    }

    @GetMapping("/officer/policies/{id}")
    String policy(@PathVariable("id") String id, Model model, Spoken spoken) {
        PolicyEngine engine = current.engine();
        PolicyCatalogue.Entry entry = known(engine, id);
        PolicyRegister register = engine.register();
        List<PolicyRegister.RuleEntry> rules =
                register.rules().stream().filter(one -> one.policy().equals(id)).toList();
        List<PolicyRegister.ClauseEntry> clauses = register.clauses().stream()
                .filter(one -> one.rules().stream().anyMatch(entry.rules()::contains))
                .toList();
        List<String> keys =
                rules.stream().flatMap(one -> one.figures().stream()).distinct().toList();
        List<String> documents =
                clauses.stream().map(one -> one.clause().document()).distinct().toList();
        model.addAttribute("spoken", spoken);
        model.addAttribute("policy", entry);
        model.addAttribute("rules", rules);
        model.addAttribute("clauses", clauses);
        model.addAttribute("figures", new FigureView.Of(register, spoken).of(keys));
        model.addAttribute(
                "documents",
                register.documents().stream()
                        .filter(one -> documents.contains(one.id()))
                        .toList());
        model.addAttribute("cases", cases.of(engine, entry));
        return "policy";
    }

    /** The rules in sentences, with figures of the day asked for, or of today: they are shown, nothing is decided by them. */
    @GetMapping("/officer/policies/{id}/rules")
    String rules(
            @PathVariable("id") String id,
            Model model,
            Spoken spoken,
            @RequestParam(name = "on", defaultValue = "") String on,
            @RequestParam(name = "history", defaultValue = "false") boolean history) {
        PolicyEngine engine = current.engine();
        LocalDate day = on.isEmpty() ? LocalDate.now(clock) : Trail.day(on);
        model.addAttribute("spoken", spoken);
        model.addAttribute("policy", known(engine, id));
        model.addAttribute("on", day.toString());
        model.addAttribute("history", history);
        model.addAttribute(
                "lines",
                TextLine.of(engine.guide()
                        .page(id, day, spoken.language(), history)
                        .orElseThrow()
                        .text()));
        return "rules";
    }

    @GetMapping("/officer/policies/{id}/try")
    String trying(
            @PathVariable("id") String id,
            Model model,
            Spoken spoken,
            @RequestParam(name = "case", defaultValue = "") String name) {
        PolicyEngine engine = current.engine();
        PolicyCatalogue.Entry entry = known(engine, id);
        List<PolicyCase> shipped = cases.of(engine, entry);
        Optional<PolicyCase> from = shipped.stream()
                .filter(one -> one.id().equals(name))
                .findFirst()
                .or(() -> shipped.stream().findFirst());
        String facts = from.map(found -> asked(engine, found))
                .orElseGet(() -> "as_of: " + LocalDate.now(clock) + "\nfacts:\n  person: {}\n");
        model.addAttribute("spoken", spoken);
        model.addAttribute("policy", entry);
        model.addAttribute("facts", facts);
        model.addAttribute("from", from.map(PolicyCase::title).orElse(""));
        model.addAttribute("needs", NeedView.of(entry, engine.dictionary(), spoken));
        return "try";
    }

    private static String asked(PolicyEngine engine, PolicyCase one) {
        return FactsWriter.yaml(
                one.id(), one.asOf(), List.of(), new FactsReader(engine.dictionary()).facts(one.given(), one.asOf()));
    }

    @PostMapping("/officer/policies/{id}/try")
    String tried(
            @PathVariable("id") String id,
            Model model,
            Spoken spoken,
            @RequestParam(name = "facts", defaultValue = "") String facts) {
        PolicyEngine engine = current.engine();
        model.addAttribute("spoken", spoken);
        PolicyCatalogue.Entry entry = known(engine, id);
        model.addAttribute("policy", entry);
        model.addAttribute("facts", facts);
        model.addAttribute("from", "");
        model.addAttribute("needs", NeedView.of(entry, engine.dictionary(), spoken));
        try {
            DatedQuestion asked = DatedQuestion.of(
                    new FactsReader(engine.dictionary()).read("facts", facts.getBytes(StandardCharsets.UTF_8)));
            model.addAttribute(
                    "parts",
                    work.on(() ->
                            engine.decide(asked.question().facts(), asked.day(), List.of(id)).determinations().stream()
                                    .map(one -> TextLine.of(DecisionText.explain(one, spoken.language())))
                                    .toList()));
        } catch (InvalidFactsException e) {
            model.addAttribute("problems", e.problems());
        }
        return "try";
    }

    private static PolicyCatalogue.Entry known(PolicyEngine engine, String id) {
        return engine.catalogue()
                .policy(id)
                .orElseThrow(() -> new FaultException(Faults.noPolicy(
                        id,
                        engine.catalogue().policies().stream()
                                .map(PolicyCatalogue.Entry::id)
                                .toList())));
    }
}

package io.employmentpolicy.examples.service.page;

import io.employmentpolicy.examples.service.Proposals;
import io.employmentpolicy.examples.service.fault.FaultException;
import io.employmentpolicy.examples.service.fault.Faults;
import io.employmentpolicy.examples.service.web.Spoken;
import io.employmentpolicy.rules.effect.EffectReport;
import io.employmentpolicy.rules.effect.SmallCells;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** 拟议改动的页面。 / What overlays that do not count yet would do: what they say otherwise, who gains, who loses. */
@Controller
class ProposalPage {
    private final Proposals proposals;

    ProposalPage(Proposals proposals) {
        this.proposals = proposals;
    }

    @GetMapping("/officer/proposals")
    String all(Model model, Spoken spoken) {
        model.addAttribute("spoken", spoken);
        model.addAttribute("names", proposals.names());
        return "proposals";
    }

    @GetMapping("/officer/proposals/{name}")
    String one(@PathVariable("name") String name, Model model, Spoken spoken) {
        List<String> names = proposals.names();
        if (!names.contains(name)) {
            throw new FaultException(Faults.noProposal(name, names));
        }
        model.addAttribute("spoken", spoken);
        model.addAttribute("name", name);
        Proposals.Effect effect = proposals.effect(name);
        if (effect instanceof Proposals.Effect.Refused refused) {
            model.addAttribute("problems", refused.problems());
        } else if (effect instanceof Proposals.Effect.Found found) {
            shown(found.report(), model, spoken);
        }
        return "proposal";
    }

    private static void shown(EffectReport report, Model model, Spoken spoken) {
        EffectView view = new EffectView(spoken, SmallCells.DEFAULT);
        model.addAttribute("tried", report.total().cases());
        model.addAttribute(
                "differences",
                report.changes().stream()
                        .map(one -> TextLine.of(one.print(spoken.language())))
                        .toList());
        model.addAttribute("policies", view.policies(report));
        model.addAttribute("districts", view.districts(report));
        model.addAttribute("groups", view.groups(report));
    }
}

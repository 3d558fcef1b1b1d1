package io.employmentpolicy.examples.service.page;

import io.employmentpolicy.examples.service.CurrentEngine;
import io.employmentpolicy.examples.service.Work;
import io.employmentpolicy.examples.service.web.Spoken;
import io.employmentpolicy.model.decision.Audience;
import io.employmentpolicy.model.decision.Overview;
import io.employmentpolicy.model.decision.Screening;
import io.employmentpolicy.model.problem.InvalidFactsException;
import io.employmentpolicy.model.problem.Problem;
import io.employmentpolicy.rules.DecisionText;
import io.employmentpolicy.rules.PolicyEngine;
import io.employmentpolicy.rules.interview.Goal;
import io.employmentpolicy.rules.interview.Interview;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** 居民页面。 / At most ten questions, a first answer after three, then the overview, why, what would change it, the notice. */
@Controller
class ResidentPage {
    private static final int FIRST_ANSWER = 3;

    private final CurrentEngine current;
    private final Work work;
    private final Clock clock;

    ResidentPage(CurrentEngine current, Work work, Clock clock) {
        this.current = current;
        this.work = work;
        this.clock = clock;
    }

    @GetMapping("/")
    String home(Model model, Spoken spoken) {
        model.addAttribute("spoken", spoken);
        return "home";
    }

    @GetMapping("/resident")
    String begin(Model model, Spoken spoken) {
        model.addAttribute("spoken", spoken);
        model.addAttribute("today", LocalDate.now(clock));
        return "resident";
    }

    @PostMapping("/resident/begin")
    String first(Model model, Spoken spoken, @RequestParam(name = "as_of", defaultValue = "") String day) {
        return shown(model, spoken, Trail.begin(Trail.day(day)), List.of());
    }

    @PostMapping("/resident/answer")
    String answer(
            HttpServletRequest request,
            Model model,
            Spoken spoken,
            @RequestParam(name = "trail", defaultValue = "") String text,
            @RequestParam(name = "do", defaultValue = "answer") String what) {
        Trail trail = Trail.of(text, current.engine().dictionary());
        if (what.equals("back")) {
            return shown(model, spoken, trail.back(), List.of());
        }
        if (what.equals("stop")) {
            return overview(model, spoken, trail);
        }
        PolicyEngine engine = current.engine();
        Interview interview = work.on(() -> interview(engine, trail));
        if (interview.next().isEmpty() || trail.asked() >= Trail.MOST) {
            return overview(model, spoken, trail);
        }
        try {
            Interview then = work.on(() -> what.equals("answer")
                    ? interview.answer(
                            QuestionView.typed(interview.next().orElseThrow().allowed(), name -> values(request, name)))
                    : interview.notKnown());
            return shown(model, spoken, trail.then(then), List.of());
        } catch (InvalidFactsException e) {
            return shown(model, spoken, trail, e.problems());
        }
    }

    @PostMapping("/resident/overview")
    String overview(Model model, Spoken spoken, @RequestParam(name = "trail", defaultValue = "") String text) {
        return overview(model, spoken, Trail.of(text, current.engine().dictionary()));
    }

    @PostMapping("/resident/why")
    String why(
            Model model,
            Spoken spoken,
            @RequestParam(name = "trail", defaultValue = "") String text,
            @RequestParam(name = "policy", defaultValue = "") String policy) {
        Trail trail = Trail.of(text, current.engine().dictionary());
        String rest = spoken.say("依据", "Clauses");
        List<List<TextLine>> notices = notices(trail, policy, spoken).stream()
                .map(one -> TextLine.before(one, rest))
                .toList();
        return told(model, spoken, trail, spoken.say("为什么", "Why"), notices);
    }

    @PostMapping("/resident/changes")
    String changes(
            Model model,
            Spoken spoken,
            @RequestParam(name = "trail", defaultValue = "") String text,
            @RequestParam(name = "policy", defaultValue = "") String policy) {
        Trail trail = Trail.of(text, current.engine().dictionary());
        String changes = work.on(() -> DecisionText.print(
                current.engine().changes(trail.now().facts(), trail.asOf(), policy), spoken.language()));
        return told(model, spoken, trail, spoken.say("怎样才会改变", "What would change it"), List.of(TextLine.of(changes)));
    }

    @PostMapping("/resident/notice")
    String notice(
            Model model,
            Spoken spoken,
            @RequestParam(name = "trail", defaultValue = "") String text,
            @RequestParam(name = "policy", defaultValue = "") String policy) {
        Trail trail = Trail.of(text, current.engine().dictionary());
        return told(model, spoken, trail, spoken.say("告知书", "Notice"), notices(trail, policy, spoken));
    }

    private List<List<TextLine>> notices(Trail trail, String policy, Spoken spoken) {
        return work.on(() -> current.engine().notices(trail.now().facts(), trail.asOf(), policy).stream()
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

    private static Interview interview(PolicyEngine engine, Trail trail) {
        Interview begun = engine.interview(trail.now().facts(), trail.asOf(), Goal.personalBenefits());
        return trail.now().aside().isEmpty() ? begun : begun.leaving(trail.now().aside());
    }

    /** The next question, or the overview when there is none. */
    private String shown(Model model, Spoken spoken, Trail trail, List<Problem> problems) {
        PolicyEngine engine = current.engine();
        Interview interview = work.on(() -> interview(engine, trail));
        if (interview.next().isEmpty() || trail.asked() >= Trail.MOST) {
            return overview(model, spoken, trail);
        }
        model.addAttribute("spoken", spoken);
        model.addAttribute("trail", trail.text());
        model.addAttribute("number", trail.asked() + 1);
        model.addAttribute("most", Trail.MOST);
        model.addAttribute("question", QuestionView.of(interview.next().orElseThrow(), spoken));
        model.addAttribute(
                "problems",
                problems.stream().map(one -> spoken.say(one.expected())).toList());
        if (trail.asked() >= FIRST_ANSWER) {
            var screening = work.on(() -> engine.screen(trail.now().facts(), trail.asOf()));
            model.addAttribute("cards", Card.of(screening, spoken));
            model.addAttribute("open", Card.open(screening, interview.next().orElseThrow(), spoken));
            model.addAttribute("yours", !screening.in(Screening.Group.YOURS).isEmpty());
        }
        return "question";
    }

    private String overview(Model model, Spoken spoken, Trail trail) {
        PolicyEngine engine = current.engine();
        Overview overview = work.on(() -> engine.overview(trail.now().facts(), trail.asOf()));
        model.addAttribute("spoken", spoken);
        model.addAttribute("trail", trail.text());
        model.addAttribute("asOf", trail.asOf().toString());
        model.addAttribute("asked", trail.asked());
        model.addAttribute("cards", Card.of(overview.screening(), spoken));
        model.addAttribute("whole", TextLine.of(DecisionText.print(overview, spoken.language(), Audience.RESIDENT)));
        model.addAttribute("edition", DecisionText.print(engine.edition(), spoken.language()));
        return "overview";
    }

    private static List<String> values(HttpServletRequest request, String name) {
        String @Nullable [] values = request.getParameterValues(name);
        return values == null ? List.of() : List.of(values);
    }
}

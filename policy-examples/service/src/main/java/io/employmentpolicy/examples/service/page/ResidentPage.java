package io.employmentpolicy.examples.service.page;

import io.employmentpolicy.examples.service.CurrentEngine;
import io.employmentpolicy.examples.service.Work;
import io.employmentpolicy.examples.service.web.Spoken;
import io.employmentpolicy.model.decision.Screening;
import io.employmentpolicy.model.problem.InvalidFactsException;
import io.employmentpolicy.model.problem.Problem;
import io.employmentpolicy.model.text.Language;
import io.employmentpolicy.model.text.Text;
import io.employmentpolicy.rules.PolicyEngine;
import io.employmentpolicy.rules.interview.Interview;
import io.employmentpolicy.rules.interview.NextQuestion;
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

/** 居民、用人单位和义务页面。 / At most ten questions, a first answer after three, then the result. */
@Controller
class ResidentPage {
    private static final int FIRST_ANSWER = 3;
    private static final String ANSWER = "/resident/answer";

    private final CurrentEngine current;
    private final ResultPage results;
    private final Work work;
    private final Clock clock;

    ResidentPage(CurrentEngine current, ResultPage results, Work work, Clock clock) {
        this.current = current;
        this.results = results;
        this.work = work;
        this.clock = clock;
    }

    @GetMapping("/")
    String home(Model model, Spoken spoken) {
        model.addAttribute("spoken", spoken);
        return "home";
    }

    @GetMapping("/resident")
    String resident(Model model, Spoken spoken) {
        return begin(model, spoken, Inquirer.PERSON);
    }

    @GetMapping("/employer")
    String employer(Model model, Spoken spoken) {
        return begin(model, spoken, Inquirer.EMPLOYER);
    }

    @GetMapping("/duties")
    String duties(Model model, Spoken spoken) {
        return begin(model, spoken, Inquirer.DUTIES);
    }

    private String begin(Model model, Spoken spoken, Inquirer who) {
        model.addAttribute("spoken", spoken);
        model.addAttribute("who", who.code());
        model.addAttribute("start", who.start());
        model.addAttribute("today", LocalDate.now(clock));
        return "resident";
    }

    @PostMapping("/resident/begin")
    String first(
            Model model,
            Spoken spoken,
            @RequestParam(name = "as_of", defaultValue = "") String day,
            @RequestParam(name = "who", defaultValue = "person") String who) {
        Inquirer inquirer = Inquirer.of(who).orElseThrow(Trail::wrong);
        return shown(model, spoken, Trail.begin(inquirer, Trail.day(day)), "", List.of());
    }

    @PostMapping(ANSWER)
    String answer(
            HttpServletRequest request,
            Model model,
            Spoken spoken,
            @RequestParam(name = "trail", defaultValue = "") String text,
            @RequestParam(name = "do", defaultValue = "answer") String what) {
        PolicyEngine engine = current.engine();
        Trail trail = Trail.of(text, engine.dictionary());
        if (what.equals("again")) {
            return shown(model, spoken, trail, "", List.of());
        }
        if (what.equals("back")) {
            return shown(model, spoken, trail.back(), trail.now().told().typed(), List.of());
        }
        if (what.equals("stop")) {
            return results.overview(model, spoken, trail);
        }
        Interview interview = work.on(() -> interview(engine, trail));
        if (interview.next().isEmpty() || trail.asked() >= Trail.MOST) {
            return results.overview(model, spoken, trail);
        }
        NextQuestion question = interview.next().orElseThrow();
        boolean told = what.equals("answer");
        String typed = told ? QuestionView.typed(question, name -> values(request, name)) : "";
        try {
            Interview then = work.on(() -> told ? interview.answer(typed) : interview.notKnown());
            return shown(model, spoken, trail.then(then, told(question, trail, what, typed)), "", List.of());
        } catch (InvalidFactsException e) {
            return shown(model, spoken, trail, typed, e.problems());
        }
    }

    private static Trail.Told told(NextQuestion question, Trail trail, String what, String typed) {
        Spoken zh = new Spoken(Language.ZH, false);
        Spoken en = new Spoken(Language.EN, false);
        Text answer = switch (what) {
            case "answer" -> new Text(QuestionView.said(question, typed, zh), QuestionView.said(question, typed, en));
            case "declined" -> new Text("不愿回答", "not told");
            default -> new Text("不知道", "not known");
        };
        Text asked =
                new Text(QuestionView.label(question, trail.who(), zh), QuestionView.label(question, trail.who(), en));
        return new Trail.Told(asked, answer, typed);
    }

    private static Interview interview(PolicyEngine engine, Trail trail) {
        Interview begun =
                engine.interview(trail.now().facts(), trail.asOf(), trail.who().goal(engine));
        return trail.now().aside().isEmpty() ? begun : begun.leaving(trail.now().aside());
    }

    /**
     * The next question, or the result when there is none.
     *
     * @param typed what was answered to it before, to fill it in with
     */
    private String shown(Model model, Spoken spoken, Trail trail, String typed, List<Problem> problems) {
        PolicyEngine engine = current.engine();
        Interview interview = work.on(() -> interview(engine, trail));
        if (interview.next().isEmpty() || trail.asked() >= Trail.MOST) {
            return results.overview(model, spoken, trail);
        }
        NextQuestion question = interview.next().orElseThrow();
        model.addAttribute("spoken", spoken);
        model.addAttribute("trail", trail.text());
        model.addAttribute("here", ANSWER);
        model.addAttribute("number", trail.asked() + 1);
        model.addAttribute("most", Trail.MOST);
        model.addAttribute("question", QuestionView.of(question, trail.who(), typed, problems, spoken));
        model.addAttribute("empty", isEmpty(question, problems));
        if (trail.asked() >= FIRST_ANSWER) {
            firstAnswer(model, spoken, trail, question);
        }
        return "question";
    }

    private void firstAnswer(Model model, Spoken spoken, Trail trail, NextQuestion question) {
        PolicyEngine engine = current.engine();
        Screening screening =
                work.on(() -> trail.who().screen(engine, trail.now().facts(), trail.asOf()));
        boolean duties = trail.who() == Inquirer.DUTIES;
        model.addAttribute("who", trail.who().code());
        model.addAttribute(
                "cards",
                duties
                        ? Card.owed(screening, spoken)
                        : Card.of(screening, trail.who().others(engine), spoken));
        model.addAttribute("open", duties ? List.of() : Card.open(screening, question, spoken));
        model.addAttribute("yours", !screening.in(Screening.Group.YOURS).isEmpty());
    }

    /** Whether a page of several fields came back without any answer. */
    private static boolean isEmpty(NextQuestion question, List<Problem> problems) {
        return question.parts().size() > 1
                && problems.stream().anyMatch(one -> one.subject().isEmpty());
    }

    private static List<String> values(HttpServletRequest request, String name) {
        String @Nullable [] values = request.getParameterValues(name);
        return values == null ? List.of() : List.of(values);
    }
}

package io.employmentpolicy.examples.service.api;

import io.employmentpolicy.examples.service.CurrentEngine;
import io.employmentpolicy.examples.service.Work;
import io.employmentpolicy.examples.service.web.Spoken;
import io.employmentpolicy.model.decision.Depth;
import io.employmentpolicy.model.decision.Verification;
import io.employmentpolicy.rules.PolicyEngine;
import io.employmentpolicy.rules.exchange.ChangesWriter;
import io.employmentpolicy.rules.exchange.DecisionWriter;
import io.employmentpolicy.rules.exchange.OverviewWriter;
import io.employmentpolicy.rules.exchange.Question;
import io.employmentpolicy.rules.exchange.ScreeningWriter;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** 答复。 / One question in, one answer out, in the library's own JSON. */
@RestController
@Tag(name = "answers", description = "一次提问，一个答复 / one question, one answer")
class AnswersApi {
    private final CurrentEngine current;
    private final QuestionBody questions;
    private final Work work;

    AnswersApi(CurrentEngine current, QuestionBody questions, Work work) {
        this.current = current;
        this.questions = questions;
        this.work = work;
    }

    @PostMapping(path = "/v1/screenings", consumes = Json.TYPE, produces = Json.TYPE)
    @Operation(
            operationId = "screen",
            summary = "筛查：每项政策的结果、金额、所缺，不含理由 / result, sums and what is missing of every policy, no reasons",
            requestBody = @RequestBody(required = true, content = @Content(schema = @Schema(ref = "/v1/facts"))),
            responses =
                    @ApiResponse(
                            responseCode = "200",
                            content = @Content(schema = @Schema(ref = "/v1/schemas/screening"))))
    ResponseEntity<byte[]> screening(
            HttpServletRequest request,
            Spoken spoken,
            @RequestParam(name = "verification", required = false) @Nullable String verification,
            @RequestParam(name = "names", required = false) @Nullable String names) {
        Verification verified = Requests.verification(verification, Verification.SAMPLED);
        return answer(request, names, (engine, asked) -> screened(engine, asked, verified, spoken));
    }

    /** A screening as JSON. */
    static String screened(PolicyEngine engine, DatedQuestion asked, Verification verified, Spoken spoken) {
        Question question = asked.question();
        var screening = engine.screen(question.facts(), asked.day(), question.policies(), verified);
        return spoken.both()
                ? ScreeningWriter.json(screening, false)
                : ScreeningWriter.json(screening, spoken.language(), false);
    }

    @PostMapping(path = "/v1/decisions", consumes = Json.TYPE, produces = Json.TYPE)
    @Operation(
            operationId = "decide",
            summary = "评定：所问政策的决定，含理由与条款 / the decision on the policies asked about, with reasons and clauses",
            requestBody = @RequestBody(required = true, content = @Content(schema = @Schema(ref = "/v1/facts"))),
            responses =
                    @ApiResponse(
                            responseCode = "200",
                            content = @Content(schema = @Schema(ref = "/v1/schemas/decision"))))
    ResponseEntity<byte[]> decision(
            HttpServletRequest request,
            Spoken spoken,
            @RequestParam(name = "depth", required = false) @Nullable String depth,
            @RequestParam(name = "verification", required = false) @Nullable String verification,
            @RequestParam(name = "names", required = false) @Nullable String names) {
        Depth told = Requests.depth(depth);
        Verification verified = Requests.verification(verification, Verification.EVERY);
        return answer(request, names, (engine, asked) -> decided(engine, asked, told, verified, spoken));
    }

    /** A decision as JSON. */
    static String decided(PolicyEngine engine, DatedQuestion asked, Depth told, Verification verified, Spoken spoken) {
        Question question = asked.question();
        var decision = engine.decide(question.facts(), asked.day(), question.policies(), told, verified);
        return spoken.both()
                ? DecisionWriter.json(decision, false)
                : DecisionWriter.json(decision, spoken.language(), false);
    }

    @PostMapping(path = "/v1/overviews", consumes = Json.TYPE, produces = Json.TYPE)
    @Operation(
            operationId = "overview",
            summary =
                    "概览：筛查，以及所提各项的理由；写了 policies 的只看这些 / a screening, and the reasons of what it tells of; of policies"
                            + " only, where they are named",
            requestBody = @RequestBody(required = true, content = @Content(schema = @Schema(ref = "/v1/facts"))),
            responses =
                    @ApiResponse(
                            responseCode = "200",
                            content = @Content(schema = @Schema(ref = "/v1/schemas/overview"))))
    ResponseEntity<byte[]> overview(
            HttpServletRequest request,
            Spoken spoken,
            @RequestParam(name = "names", required = false) @Nullable String names) {
        return answer(request, names, (engine, asked) -> {
            Question question = asked.question();
            var overview = question.policies().isEmpty()
                    ? engine.overview(question.facts(), asked.day())
                    : engine.overview(question.facts(), asked.day(), question.policies());
            return spoken.both()
                    ? OverviewWriter.json(overview, false)
                    : OverviewWriter.json(overview, spoken.language(), false);
        });
    }

    @PostMapping(path = "/v1/changes", consumes = Json.TYPE, produces = Json.TYPE)
    @Operation(
            operationId = "changes",
            summary = "怎样才会改变：使一项政策的答复改变的最小变化 / the smallest sets of changes that turn the answers of one policy",
            requestBody = @RequestBody(required = true, content = @Content(schema = @Schema(ref = "/v1/facts"))))
    ResponseEntity<byte[]> changes(
            HttpServletRequest request,
            Spoken spoken,
            @RequestParam(name = "names", required = false) @Nullable String names) {
        return answer(request, names, (engine, asked) -> {
            var changes = engine.changes(asked.question().facts(), asked.day(), Requests.onlyPolicy(asked));
            return spoken.both()
                    ? ChangesWriter.json(changes, false)
                    : ChangesWriter.json(changes, spoken.language(), false);
        });
    }

    private ResponseEntity<byte[]> answer(
            HttpServletRequest request,
            @Nullable String names,
            BiFunction<PolicyEngine, DatedQuestion, String> answering) {
        PolicyEngine engine = current.engine();
        DatedQuestion asked = questions.of(engine, request, Requests.names(names));
        String json = work.on(() -> answering.apply(engine, asked));
        return Json.answer(asked.inFront(json), engine.edition().digest());
    }
}

package io.employmentpolicy.examples.service.api;

import io.employmentpolicy.examples.service.CurrentEngine;
import io.employmentpolicy.examples.service.web.Body;
import io.employmentpolicy.examples.service.web.Spoken;
import io.employmentpolicy.model.decision.Depth;
import io.employmentpolicy.model.decision.Verification;
import io.employmentpolicy.rules.PolicyEngine;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * 批量。 / Many questions, one a line, and one answer a line in the same order: {@code {"line": 1, …}}. A line that cannot be answered says why in its
 * place and the others go on; the last line, {@code {"end": …}}, counts them, so that whoever misses it knows that something is missing. All are
 * answered under the edition that the batch began with.
 */
@RestController
@Tag(name = "batch", description = "JSON Lines")
class BatchApi {
    private static final String OTHER_NAME = "application/jsonl";

    private final CurrentEngine current;
    private final QuestionBody questions;
    private final Batches batches;

    BatchApi(CurrentEngine current, QuestionBody questions, Batches batches) {
        this.current = current;
        this.questions = questions;
        this.batches = batches;
    }

    @PostMapping(
            path = "/v1/screenings",
            consumes = {Json.LINES, OTHER_NAME})
    @Operation(operationId = "screenAll", summary = "批量筛查 / screenings, one a line")
    void screenings(
            HttpServletRequest request,
            HttpServletResponse response,
            Spoken spoken,
            @RequestParam(name = "verification", required = false) @Nullable String verification,
            @RequestParam(name = "names", required = false) @Nullable String names)
            throws IOException {
        Verification verified = Requests.verification(verification, Verification.SAMPLED);
        answer(
                request,
                response,
                Requests.names(names),
                (engine, asked) -> AnswersApi.screened(engine, asked, verified, spoken));
    }

    @PostMapping(
            path = "/v1/decisions",
            consumes = {Json.LINES, OTHER_NAME})
    @Operation(operationId = "decideAll", summary = "批量评定 / decisions, one a line")
    void decisions(
            HttpServletRequest request,
            HttpServletResponse response,
            Spoken spoken,
            @RequestParam(name = "depth", required = false) @Nullable String depth,
            @RequestParam(name = "verification", required = false) @Nullable String verification,
            @RequestParam(name = "names", required = false) @Nullable String names)
            throws IOException {
        Depth told = Requests.depth(depth);
        Verification verified = Requests.verification(verification, Verification.EVERY);
        answer(
                request,
                response,
                Requests.names(names),
                (engine, asked) -> AnswersApi.decided(engine, asked, told, verified, spoken));
    }

    private void answer(
            HttpServletRequest request,
            HttpServletResponse response,
            QuestionBody.Names names,
            BiFunction<PolicyEngine, DatedQuestion, String> answering)
            throws IOException {
        Body.plain(request);
        PolicyEngine engine = current.engine();
        batches.run(
                request.getInputStream(),
                () -> {
                    response.setContentType(Json.LINES);
                    response.setHeader("Cache-Control", "no-store");
                    response.setHeader("Policy-Edition", engine.edition().digest());
                    return response.getOutputStream();
                },
                (name, bytes) -> {
                    DatedQuestion asked = questions.of(engine, name, bytes, names);
                    return asked.inFront(answering.apply(engine, asked));
                });
    }
}

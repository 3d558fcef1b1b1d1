package io.employmentpolicy.examples.service.api;

import io.employmentpolicy.examples.service.CurrentEngine;
import io.employmentpolicy.examples.service.Work;
import io.employmentpolicy.examples.service.web.Spoken;
import io.employmentpolicy.rules.PolicyEngine;
import io.employmentpolicy.rules.interview.Interview;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * 询问。 / An interview of which nothing is kept here: what was answered goes back to the caller as facts, and comes again with the next answer. A
 * question beside which an answer stands has {@code aside}, what was asked before, and {@code answer}.
 */
@RestController
@Tag(name = "answers")
class InterviewsApi {
    private static final Set<String> BESIDE = Set.of("goal", "aside", "answer");

    private final CurrentEngine current;
    private final QuestionBody questions;
    private final Work work;

    InterviewsApi(CurrentEngine current, QuestionBody questions, Work work) {
        this.current = current;
        this.questions = questions;
        this.work = work;
    }

    @PostMapping(path = "/v1/interviews", consumes = Json.TYPE, produces = Json.TYPE)
    @Operation(
            operationId = "ask",
            summary = "询问：事实与回答进，下一个问题出 / facts and an answer in, the next question out; nothing is kept",
            requestBody =
                    @RequestBody(
                            required = true,
                            content = @Content(schema = @Schema(implementation = InterviewForm.Request.class))),
            responses =
                    @ApiResponse(
                            responseCode = "200",
                            content = @Content(schema = @Schema(implementation = InterviewForm.Step.class))))
    ResponseEntity<byte[]> next(HttpServletRequest request, Spoken spoken) {
        PolicyEngine engine = current.engine();
        QuestionBody.With with = questions.with(engine, request, BESIDE);
        InterviewRequest asked = InterviewRequest.of(with);
        String json = work.on(() -> {
            Interview interview = asked.begin(engine);
            return InterviewForm.json(asked.answered(interview), engine.edition(), spoken);
        });
        return Json.answer(with.asked().inFront(json), engine.edition().digest());
    }
}

package io.employmentpolicy.examples.service.api;

import io.employmentpolicy.examples.service.CurrentEngine;
import io.employmentpolicy.examples.service.mapping.ColumnsWriter;
import io.employmentpolicy.rules.PolicyEngine;
import io.employmentpolicy.rules.exchange.FactsWriter;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** 名称换算。 / Facts to the names of other systems, and back with {@code names=columns}: so that a bureau sees what its columns come to mean. */
@RestController
@Tag(name = "answers")
class TranslationsApi {
    private final CurrentEngine current;
    private final QuestionBody questions;
    private final ColumnsWriter columns;

    TranslationsApi(CurrentEngine current, QuestionBody questions, ColumnsWriter columns) {
        this.current = current;
        this.questions = questions;
        this.columns = columns;
    }

    @PostMapping(path = "/v1/translations", consumes = Json.TYPE, produces = Json.TYPE)
    @Operation(
            operationId = "translate",
            summary = "事实与其他系统的列互换 / facts as columns of other systems; with names=columns back",
            requestBody = @RequestBody(required = true, content = @Content(schema = @Schema(ref = "/v1/facts"))))
    ResponseEntity<byte[]> translation(
            HttpServletRequest request, @RequestParam(name = "names", required = false) @Nullable String names) {
        QuestionBody.Names given = Requests.names(names);
        PolicyEngine engine = current.engine();
        DatedQuestion asked = questions.of(engine, request, given);
        String json = given == QuestionBody.Names.COLUMNS
                ? FactsWriter.json(asked.question().facts())
                : Json.text(columns.of(asked.question().facts()));
        return Json.answer(asked.inFront(json), engine.edition().digest());
    }
}

package io.employmentpolicy.examples.service.api;

import io.employmentpolicy.examples.service.CurrentEngine;
import io.employmentpolicy.examples.service.Work;
import io.employmentpolicy.examples.service.fault.FaultException;
import io.employmentpolicy.examples.service.fault.Faults;
import io.employmentpolicy.examples.service.web.Spoken;
import io.employmentpolicy.model.decision.Notice;
import io.employmentpolicy.rules.DecisionText;
import io.employmentpolicy.rules.PolicyEngine;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** 告知书。 / The notices on one policy, to hand over: a page of HTML or plain text. Of several, {@code which} tells the one wanted as a page. */
@RestController
@Tag(name = "answers")
class NoticesApi {
    private static final String PLAIN = "text/plain";
    private static final String PAGE = "text/html";

    private final CurrentEngine current;
    private final QuestionBody questions;
    private final Work work;

    NoticesApi(CurrentEngine current, QuestionBody questions, Work work) {
        this.current = current;
        this.questions = questions;
        this.work = work;
    }

    @PostMapping(path = "/v1/notices", consumes = Json.TYPE, produces = PLAIN)
    @Operation(
            operationId = "notices",
            summary = "告知书：一项政策的各份告知书，文字或网页 / the notices on one policy, as text or as a page",
            requestBody = @RequestBody(required = true, content = @Content(schema = @Schema(ref = "/v1/facts"))))
    ResponseEntity<byte[]> text(
            HttpServletRequest request,
            Spoken spoken,
            @RequestParam(name = "names", required = false) @Nullable String names) {
        return answer(
                request,
                names,
                PLAIN,
                notices -> notices.stream()
                        .map(one -> DecisionText.print(one, spoken.language()))
                        .collect(Collectors.joining("\n\n\f")));
    }

    @PostMapping(path = "/v1/notices", consumes = Json.TYPE, produces = PAGE)
    @Operation(
            operationId = "noticesPage",
            summary = "告知书网页 / a notice as a page",
            requestBody = @RequestBody(required = true, content = @Content(schema = @Schema(ref = "/v1/facts"))))
    ResponseEntity<byte[]> page(
            HttpServletRequest request,
            Spoken spoken,
            @RequestParam(name = "names", required = false) @Nullable String names,
            @RequestParam(name = "which", required = false) @Nullable String which) {
        return answer(
                request,
                names,
                PAGE,
                notices -> DecisionText.html(notices.get(index(which, notices.size())), spoken.language()));
    }

    /** Counted from 1; the only one when there is only one. */
    private static int index(@Nullable String which, int size) {
        List<String> known =
                IntStream.rangeClosed(1, size).mapToObj(String::valueOf).toList();
        int index = known.indexOf(which == null && size == 1 ? "1" : String.valueOf(which));
        if (index < 0) {
            throw new FaultException(Faults.parameter("which", which == null ? "" : which, known));
        }
        return index;
    }

    private ResponseEntity<byte[]> answer(
            HttpServletRequest request, @Nullable String names, String type, Function<List<Notice>, String> form) {
        PolicyEngine engine = current.engine();
        DatedQuestion asked = questions.of(engine, request, Requests.names(names));
        String policy = Requests.onlyPolicy(asked);
        String text = work.on(() -> form.apply(engine.notices(asked.question().facts(), asked.day(), policy)));
        return ResponseEntity.ok()
                .header("Content-Type", type + ";charset=UTF-8")
                .header("Cache-Control", "no-store")
                .header("Policy-Edition", engine.edition().digest())
                .body(text.getBytes(StandardCharsets.UTF_8));
    }
}

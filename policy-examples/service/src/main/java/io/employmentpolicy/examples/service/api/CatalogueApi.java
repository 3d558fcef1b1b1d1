package io.employmentpolicy.examples.service.api;

import io.employmentpolicy.examples.service.CurrentEngine;
import io.employmentpolicy.examples.service.fault.FaultException;
import io.employmentpolicy.examples.service.fault.Faults;
import io.employmentpolicy.examples.service.web.Spoken;
import io.employmentpolicy.model.decision.Edition;
import io.employmentpolicy.rules.PolicyCatalogue;
import io.employmentpolicy.rules.PolicyEngine;
import io.employmentpolicy.rules.exchange.AnswerSchema;
import io.employmentpolicy.rules.exchange.DictionaryWriter;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** 目录。 / What can be asked, under which edition, in which form. */
@RestController
@Tag(name = "catalogue", description = "政策、事实、版次 / policies, facts, edition")
class CatalogueApi {
    private static final String SCHEMA = "application/schema+json";

    private final CurrentEngine current;

    CatalogueApi(CurrentEngine current) {
        this.current = current;
    }

    /** The edition that answers now. */
    record Current(String library, String digest, List<String> layers, String loadedAt, int policies) {}

    /** All policies. */
    record Policies(String edition, List<PolicyForm.Brief> policies) {}

    @GetMapping(path = "/v1/policies", produces = Json.TYPE)
    @Operation(operationId = "policies", summary = "全部政策，可按词查找 / all policies, or those with some words")
    ResponseEntity<byte[]> policies(Spoken spoken, @RequestParam(name = "q", required = false) @Nullable String words) {
        PolicyEngine engine = current.engine();
        List<PolicyForm.Brief> found = PolicySearch.of(engine).find(words == null ? "" : words).stream()
                .map(one -> PolicyForm.brief(one, spoken))
                .toList();
        Edition edition = engine.edition();
        return Json.open(Json.text(new Policies(edition.digest(), found)), Json.TYPE, edition.digest());
    }

    @GetMapping(path = "/v1/policies/{id}", produces = Json.TYPE)
    @Operation(
            operationId = "policy",
            summary = "一项政策：规则、条款、文件、数值 / one policy: its rules, clauses, documents, figures")
    ResponseEntity<byte[]> policy(@PathVariable("id") String id, Spoken spoken) {
        PolicyEngine engine = current.engine();
        PolicyCatalogue.Entry entry = known(engine, id);
        return Json.open(
                Json.text(PolicyForm.whole(entry, engine.register(), spoken)),
                Json.TYPE,
                engine.edition().digest());
    }

    /** The policy of a path. */
    static PolicyCatalogue.Entry known(PolicyEngine engine, String id) {
        return engine.catalogue()
                .policy(id)
                .orElseThrow(() -> new FaultException(Faults.noPolicy(
                        id,
                        engine.catalogue().policies().stream()
                                .map(PolicyCatalogue.Entry::id)
                                .toList())));
    }

    @GetMapping(
            path = "/v1/facts",
            produces = {SCHEMA, Json.TYPE})
    @Operation(operationId = "facts", summary = "提问的形式（JSON Schema） / the form of a question as JSON Schema")
    ResponseEntity<byte[]> facts() {
        PolicyEngine engine = current.engine();
        DictionaryWriter writer = new DictionaryWriter(
                engine.dictionary(), engine.register().indicators().names());
        return Json.open(writer.jsonSchema(), SCHEMA, engine.edition().digest());
    }

    @GetMapping(
            path = "/v1/schemas/{answer}",
            produces = {SCHEMA, Json.TYPE})
    @Operation(
            operationId = "schema",
            summary = "答复的形式（JSON Schema）：decision、screening、overview / the form of an answer as JSON Schema")
    ResponseEntity<byte[]> schema(@PathVariable("answer") String answer, Spoken spoken) {
        AnswerSchema schema = Arrays.stream(AnswerSchema.values())
                .filter(one -> one.name().toLowerCase(Locale.ROOT).equals(answer))
                .findFirst()
                .orElseThrow(() -> new FaultException(Faults.noPath()));
        return Json.open(
                schema.json(spoken.both()), SCHEMA, current.engine().edition().digest());
    }

    @GetMapping(path = "/v1/editions/current", produces = Json.TYPE)
    @Operation(operationId = "edition", summary = "现行版次 / the edition that answers now")
    ResponseEntity<byte[]> edition() {
        PolicyEngine engine = current.engine();
        Edition edition = engine.edition();
        int policies = engine.catalogue().policies().size();
        Current told = new Current(
                edition.library(),
                edition.digest(),
                edition.layers(),
                current.since().toString(),
                policies);
        return Json.open(Json.text(told), Json.TYPE, edition.digest());
    }
}

package io.employmentpolicy.examples.service.api;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import io.employmentpolicy.examples.service.fault.FaultWriter;
import io.employmentpolicy.examples.service.web.Spoken;
import io.employmentpolicy.rules.PolicyEngine;
import io.swagger.v3.core.jackson.ModelResolver;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.responses.ApiResponse;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** 接口说明。 / What is the same of every operation in the description of the interface, which is made of the code. */
@Configuration(proxyBeanMethods = false)
class OpenApiSetup {
    static {
        SpringDocUtils.getConfig().addRequestWrapperToIgnore(Spoken.class);
    }

    @Bean
    OpenAPI about(io.employmentpolicy.examples.service.CurrentEngine current) {
        PolicyEngine engine = current.engine();
        return new OpenAPI()
                .info(new Info()
                        .title("就业政策 / Employment policy")
                        .description("事实进，答复出；什么也不留存。 / Facts in, answers out; nothing is kept.")
                        .version(engine.edition().library()));
    }

    /** The service's own records in snake case, as they are written. */
    @Bean
    ModelResolver snakeCase() {
        return new ModelResolver(new ObjectMapper().setPropertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE));
    }

    @Bean
    OpenApiCustomizer common() {
        return api -> {
            api.getComponents().addSchemas("Problem", problem());
            api.getPaths().values().stream()
                    .map(PathItem::readOperations)
                    .flatMap(List::stream)
                    .forEach(OpenApiSetup::common);
            for (String batch : List.of("screening", "decision")) {
                PathItem path = Objects.requireNonNull(api.getPaths().get("/v1/" + batch + "s"), batch);
                lines(path.getPost(), "/v1/schemas/" + batch);
            }
        };
    }

    /** Two methods serve one path, by the type of the body; what is made of the code knows one of them. */
    private static void lines(Operation operation, String answer) {
        operation
                .getRequestBody()
                .getContent()
                .addMediaType(Json.LINES, described("一行一个提问 / one question a line", "/v1/facts"));
        Content answers = Objects.requireNonNull(operation.getResponses().get("200"), "an answer")
                .getContent();
        answers.addMediaType(Json.TYPE, described("", answer));
        answers.addMediaType(
                Json.LINES,
                described(
                        "一行一个答复，前有 line；不能答复的行有 problems；末行 {\"end\": …} / an answer a line with its line in front, or"
                                + " problems in its place; the last line is {\"end\": …}",
                        answer));
    }

    private static MediaType described(String description, String reference) {
        Schema<Object> schema = new Schema<>();
        schema.set$ref(reference);
        if (!description.isEmpty()) {
            schema.setDescription(description);
        }
        MediaType type = new MediaType();
        type.setSchema(schema);
        return type;
    }

    private static void common(Operation operation) {
        Schema<String> lang = text();
        lang.setEnum(List.of("zh", "en", "both"));
        Parameter parameter = new Parameter();
        parameter.setIn("query");
        parameter.setName("lang");
        parameter.setDescription("zh、en 或 both；不写看 Accept-Language，再不然中文 / else Accept-Language, else Chinese");
        parameter.setSchema(lang);
        operation.addParametersItem(parameter);
        operation.getParameters().stream()
                .filter(one -> Requests.VALUES.containsKey(one.getName()))
                .forEach(one -> {
                    Schema<String> values = text();
                    values.setEnum(Requests.VALUES.get(one.getName()));
                    one.setSchema(values);
                });
        MediaType problem = new MediaType();
        problem.setSchema(reference());
        ApiResponse response = new ApiResponse();
        response.setDescription("problem+json (RFC 9457)");
        response.setContent(new Content().addMediaType(FaultWriter.MEDIA_TYPE, problem));
        operation.getResponses().addApiResponse("default", response);
    }

    private static Schema<Object> reference() {
        Schema<Object> schema = new Schema<>();
        schema.set$ref("#/components/schemas/Problem");
        return schema;
    }

    private static Schema<String> text() {
        Schema<String> schema = new Schema<>();
        schema.addType("string");
        return schema;
    }

    @SuppressWarnings("rawtypes") // the library's own signature
    private static Schema<Object> object(Map<String, Schema> properties) {
        Schema<Object> schema = new Schema<>();
        schema.addType("object");
        schema.setProperties(properties);
        return schema;
    }

    private static Schema<Object> problem() {
        Schema<Object> both = object(Map.of("zh", text(), "en", text()));
        Schema<Object> several = new Schema<>();
        several.addType("array");
        several.setItems(object(Map.of("code", text(), "path", text(), "found", both, "expected", both, "fix", both)));
        Schema<Integer> status = new Schema<>();
        status.addType("integer");
        return object(Map.of(
                "type", text(),
                "title", text(),
                "status", status,
                "detail", text(),
                "instance", text(),
                "code", text(),
                "titles", both,
                "problems", several));
    }
}

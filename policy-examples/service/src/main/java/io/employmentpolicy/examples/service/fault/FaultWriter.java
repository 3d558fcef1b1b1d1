package io.employmentpolicy.examples.service.fault;

import io.employmentpolicy.model.problem.Place;
import io.employmentpolicy.model.problem.Problem;
import io.employmentpolicy.model.text.Language;
import io.employmentpolicy.model.text.Text;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/**
 * 差错写出。 / Writes faults as problem+json. {@code title} and {@code detail} are in the language asked for; {@code titles} and everything in
 * {@code problems} in both.
 */
public final class FaultWriter {
    /** 媒体类型。 / Its media type. */
    public static final String MEDIA_TYPE = "application/problem+json";

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private FaultWriter() {}

    /**
     * 写出。 / The bytes.
     *
     * @param instance path that was asked for, without its query
     */
    public static byte[] bytes(Fault fault, Language language, String instance) {
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("type", "urn:employment-policy:" + fault.kind());
        all.put("title", fault.title().in(language));
        all.put("status", fault.status());
        all.put("detail", detail(fault.problems(), language));
        all.put("instance", instance);
        all.put("code", fault.code());
        all.put("titles", both(fault.title()));
        all.put("problems", problems(fault.problems()));
        return JSON.writeValueAsString(all).getBytes(StandardCharsets.UTF_8);
    }

    /** 一行。 / What is wrong with one line of a batch, as one line. */
    public static String line(long line, List<Problem> problems) {
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("line", line);
        all.put("problems", problems(problems));
        return JSON.writeValueAsString(all);
    }

    private static String detail(List<Problem> problems, Language language) {
        if (problems.isEmpty()) {
            return "";
        }
        Problem first = problems.get(0);
        String about = first.subject().isEmpty() ? "" : first.subject() + ": ";
        int more = problems.size() - 1;
        String others = more == 0 ? "" : language == Language.ZH ? "；另有 " + more + " 处" : "; and " + more + " more";
        String separator = language == Language.ZH ? "；应为：" : "; expected: ";
        return about + first.found().in(language) + separator + first.expected().in(language) + others;
    }

    private static List<Map<String, Object>> problems(List<Problem> problems) {
        return problems.stream().map(FaultWriter::problem).toList();
    }

    private static Map<String, Object> problem(Problem problem) {
        Map<String, Object> one = new LinkedHashMap<>();
        Place place = problem.place();
        one.put("code", problem.code());
        one.put("path", problem.subject());
        if (place.line() > 0) {
            one.put("line", place.line());
        }
        if (place.column() > 0) {
            one.put("column", place.column());
        }
        one.put("found", both(problem.found()));
        one.put("expected", both(problem.expected()));
        one.put("fix", both(problem.fix()));
        return one;
    }

    private static Map<String, String> both(Text text) {
        Map<String, String> both = new LinkedHashMap<>();
        both.put("zh", text.zh());
        both.put("en", text.en());
        return both;
    }
}

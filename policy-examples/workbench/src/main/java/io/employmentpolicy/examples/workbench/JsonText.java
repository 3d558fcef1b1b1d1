package io.employmentpolicy.examples.workbench;

import com.fasterxml.jackson.core.io.JsonStringEncoder;
import io.employmentpolicy.model.problem.Place;
import io.employmentpolicy.model.problem.Problem;
import io.employmentpolicy.model.text.Language;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** JSON 片段。 / The little JSON that stands around decisions. */
final class JsonText {
    private JsonText() {}

    /** A decision's JSON object with its origin and the caller's id in front. */
    static String inFront(String name, Object origin, @Nullable String id, String object) {
        String from = origin instanceof Number ? origin.toString() : quoted(origin.toString());
        return "{" + quoted(name) + ":" + from + (id == null ? "" : ",\"id\":" + quoted(id)) + ","
                + object.substring(1);
    }

    /** The same of an object printed over several lines. */
    static String inFrontPretty(String name, String origin, @Nullable String id, String object) {
        return "{\n  " + quoted(name) + " : " + quoted(origin) + (id == null ? "" : ",\n  \"id\" : " + quoted(id)) + ","
                + object.substring(1);
    }

    static String problems(long line, List<Problem> problems, Language language) {
        return "{\"line\":" + line + ",\"problems\":["
                + problems.stream().map(problem -> problem(problem, language)).collect(Collectors.joining(",")) + "]}";
    }

    private static String problem(Problem problem, Language language) {
        Place place = problem.place();
        return "{\"code\":" + quoted(problem.code()) + ",\"place\":" + quoted(place.toString()) + ",\"subject\":"
                + quoted(problem.subject())
                + ",\"found\":" + quoted(problem.found().in(language)) + ",\"expected\":"
                + quoted(problem.expected().in(language))
                + ",\"fix\":" + quoted(problem.fix().in(language)) + "}";
    }

    /** One member of an object. */
    static String text(String name, String value) {
        return quoted(name) + ":" + quoted(value);
    }

    /** A member that is null. */
    static String nothing(String name) {
        return quoted(name) + ":null";
    }

    /** An object of members on one line. */
    static String object(List<String> members) {
        return "{" + String.join(",", members) + "}";
    }

    private static String quoted(String text) {
        return "\"" + new String(JsonStringEncoder.getInstance().quoteAsString(text)) + "\"";
    }
}

package io.employmentpolicy.examples.service.api;

import io.employmentpolicy.examples.service.fault.FaultException;
import io.employmentpolicy.examples.service.fault.Faults;
import io.employmentpolicy.model.decision.Depth;
import io.employmentpolicy.model.decision.Verification;
import io.employmentpolicy.model.problem.Place;
import io.employmentpolicy.model.problem.Problem;
import io.employmentpolicy.model.text.Text;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What the parameters of requests say, and what is told when they say nothing that is known. */
final class Requests {
    private static final List<String> VERIFICATIONS = List.of("every", "off", "one_in_100");

    private Requests() {}

    /** What the parameters of the addresses may say, by name; of the others anything. */
    static final Map<String, List<String>> VALUES = Map.of(
            "verification", VERIFICATIONS,
            "depth", codes(Arrays.asList(Depth.values()), Enum::name),
            "names", codes(Arrays.asList(QuestionBody.Names.values()), Enum::name));

    static QuestionBody.Names names(@Nullable String given) {
        return given == null
                ? QuestionBody.Names.FACTS
                : one("names", given, Arrays.asList(QuestionBody.Names.values()), Enum::name);
    }

    static Depth depth(@Nullable String given) {
        return given == null ? Depth.DECIDING : one("depth", given, Arrays.asList(Depth.values()), Enum::name);
    }

    static Verification verification(@Nullable String given, Verification otherwise) {
        if (given == null) {
            return otherwise;
        }
        try {
            return Verification.of(given);
        } catch (IllegalArgumentException e) {
            throw new FaultException(Faults.parameter("verification", given, VERIFICATIONS));
        }
    }

    private static <T> T one(String parameter, String given, List<T> known, Function<T, String> name) {
        List<String> codes = codes(known, name);
        int index = codes.indexOf(given);
        if (index < 0) {
            throw new FaultException(Faults.parameter(parameter, given, codes));
        }
        return known.get(index);
    }

    private static <T> List<String> codes(List<T> known, Function<T, String> name) {
        return known.stream()
                .map(one -> name.apply(one).toLowerCase(Locale.ROOT))
                .toList();
    }

    static Problem notAnObject(Place place) {
        return new Problem(
                "SVC-103",
                place,
                "",
                new Text("请求体不是一个对象", "a body that is no object"),
                new Text("{\"as_of\": …, \"facts\": {…}}", "{\"as_of\": …, \"facts\": {…}}"),
                new Text("用花括号写成一个对象", "write one object, in braces"));
    }

    /** The one policy that a question has to name. */
    static String onlyPolicy(DatedQuestion asked) {
        List<String> policies = asked.question().policies();
        if (policies.size() != 1) {
            throw new FaultException(Faults.content(onePolicy(policies.size())));
        }
        return policies.get(0);
    }

    private static Problem onePolicy(int given) {
        return Faults.problem(
                "SVC-105",
                "policies",
                new Text("写了 " + given + " 项政策", given + " policies"),
                new Text("恰好一项，如 [\"CN-UI\"]", "exactly one, such as [\"CN-UI\"]"),
                new Text("每次只问一项政策", "ask about one policy at a time"));
    }

    static Problem wrongPart(Place place, String name, String expected) {
        return new Problem(
                "SVC-106",
                place,
                name,
                new Text("写法不对", "another form"),
                Text.same(expected),
                new Text("照所列写法", "write it as shown"));
    }
}

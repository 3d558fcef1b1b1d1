package io.employmentpolicy.examples.service.fault;

import io.employmentpolicy.model.problem.Place;
import io.employmentpolicy.model.problem.PolicyException;
import io.employmentpolicy.model.problem.Problem;
import io.employmentpolicy.model.text.Text;
import io.employmentpolicy.rules.suggest.DidYouMean;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** 各种差错。 / The faults of the service itself, {@code SVC-…}, and those of what was sent, with the library's own codes. */
public final class Faults {
    private static final Text FORM = new Text("请求体的形式有误", "The form of the body is wrong");
    private static final Text CONTENT = new Text("提交的内容有误", "What was sent is wrong");
    private static final Text NOT_SERVED = new Text("不能这样请求", "No request of this kind is served");
    private static final Text TOO_MUCH = new Text("超出限度", "Over a limit");
    private static final Text LATER = new Text("暂时不能办理", "Not now");
    private static final Map<String, String> AGAIN = Map.of("Retry-After", "1");

    private Faults() {}

    /** 内容有误。 / What the library found wrong: 400 where the bytes are no document, 422 where the document says what cannot be. */
    public static Fault of(PolicyException found) {
        boolean form = found.problems().stream().anyMatch(one -> one.code().startsWith("DOC-"));
        return form
                ? new Fault(400, "malformed", FORM, found.problems())
                : new Fault(422, "invalid-content", CONTENT, found.problems());
    }

    /** 请求行有误。 / A request that is none of HTTP. */
    public static Fault badRequest(int status) {
        return new Fault(
                status,
                "bad-request",
                NOT_SERVED,
                List.of(problem(
                        "SVC-400",
                        "",
                        new Text("不能读懂的请求", "a request that cannot be understood"),
                        new Text("HTTP/1.1 请求", "a request of HTTP/1.1"),
                        new Text("检查地址与请求头的写法", "check how the address and the headers are written"))));
    }

    /** 没有这个地址。 / No such path. */
    public static Fault noPath() {
        return new Fault(
                404,
                "not-found",
                NOT_SERVED,
                List.of(problem(
                        "SVC-404",
                        "",
                        new Text("没有这个地址", "no such path"),
                        new Text("/v1/openapi 所列的地址", "one of the paths that /v1/openapi lists"),
                        new Text("检查地址的拼写", "check the spelling of the path"))));
    }

    /** 没有这项政策。 / No such policy, in the path. */
    public static Fault noPolicy(String id, Collection<String> known) {
        return new Fault(
                404,
                "not-found",
                NOT_SERVED,
                List.of(problem(
                        "SVC-104",
                        "id",
                        new Text("未知政策 " + shortened(id), "unknown policy " + shortened(id)),
                        new Text("/v1/policies 所列的编号", "an id that /v1/policies lists"),
                        near(id, known, new Text("对照 /v1/policies", "compare with /v1/policies")))));
    }

    /** 没有这项改动。 / No such proposal, in the path. */
    public static Fault noProposal(String name, Collection<String> known) {
        return new Fault(
                404,
                "not-found",
                NOT_SERVED,
                List.of(problem(
                        "SVC-110",
                        "name",
                        new Text("没有改动 " + shortened(name), "no proposal " + shortened(name)),
                        new Text("/officer/proposals 所列的名称", "a name that /officer/proposals lists"),
                        near(name, known, new Text("对照 /officer/proposals", "compare with /officer/proposals")))));
    }

    /** 方法不对。 / The path is right, the method is not. */
    public static Fault method(String method, Collection<String> allowed) {
        String list = String.join(", ", allowed);
        return new Fault(
                405,
                "method-not-allowed",
                NOT_SERVED,
                List.of(problem(
                        "SVC-405",
                        "",
                        new Text("方法 " + shortened(method), "method " + shortened(method)),
                        new Text("此地址可用 " + list, "this path takes " + list),
                        new Text("改用 " + list, "use " + list))),
                Map.of("Allow", list));
    }

    /** 不能给出所要的形式。 / Nothing that the caller accepts can be given. */
    public static Fault notAcceptable(Collection<String> given) {
        String list = String.join(", ", given);
        return new Fault(
                406,
                "not-acceptable",
                NOT_SERVED,
                List.of(problem(
                        "SVC-406",
                        "Accept",
                        new Text("所要的形式这里没有", "a form of answer that is not given here"),
                        new Text(list, list),
                        new Text("去掉 Accept，或写其中之一", "leave Accept out, or name one of these"))));
    }

    /** 请求体的类型不对。 / A body of another type. */
    public static Fault mediaType(String given, Collection<String> taken) {
        String list = String.join(", ", taken);
        return new Fault(
                415,
                "unsupported-media-type",
                NOT_SERVED,
                List.of(problem(
                        "SVC-415",
                        "Content-Type",
                        new Text("请求体的类型 " + shortened(given), "a body of type " + shortened(given)),
                        new Text(list + "，UTF-8，不压缩", list + ", UTF-8, not compressed"),
                        new Text("写明 Content-Type", "name it in Content-Type"))));
    }

    /** 太慢。 / The body did not come in time. */
    public static Fault tooSlow() {
        return new Fault(
                408,
                "too-slow",
                TOO_MUCH,
                List.of(problem(
                        "SVC-408",
                        "",
                        new Text("请求体迟迟没有送完", "a body that was not sent in time"),
                        new Text("policy.limits.reading 之内送完", "the whole body within policy.limits.reading"),
                        new Text("重新发送", "send it again"))),
                Map.of("Connection", "close"));
    }

    /** 太大。 / The body is too large. */
    public static Fault tooLarge(long most) {
        return new Fault(
                413,
                "too-large",
                TOO_MUCH,
                List.of(problem(
                        "SVC-413",
                        "",
                        new Text("请求体过大", "a body that is too large"),
                        new Text("至多 " + most + " 字节", "at most " + most + " bytes"),
                        new Text(
                                "多次提问用批量（application/x-ndjson）",
                                "ask many questions as a batch (application/x-ndjson)"))),
                Map.of("Connection", "close"));
    }

    /** 忙。 / All places are taken. */
    public static Fault busy() {
        return new Fault(
                503,
                "busy",
                LATER,
                List.of(problem(
                        "SVC-503",
                        "",
                        new Text("同时办理的请求已满", "as many requests as can be worked on"),
                        new Text("policy.limits 之内", "no more than policy.limits"),
                        new Text("稍后再试", "try again a little later"))),
                AGAIN);
    }

    /** 办理太久。 / An answer took too long. */
    public static Fault tookTooLong() {
        return new Fault(
                503,
                "took-too-long",
                LATER,
                List.of(problem(
                        "SVC-504",
                        "",
                        new Text("未能及时得出结果", "no answer in time"),
                        new Text("policy.limits.deciding 之内", "an answer within policy.limits.deciding"),
                        new Text("稍后再试，或少问几项政策", "try again later, or ask about fewer policies"))),
                AGAIN);
    }

    /** 内部错误。 / What nobody foresaw. */
    public static Fault internal() {
        return new Fault(
                500,
                "internal",
                new Text("程序内部错误", "An internal failure"),
                List.of(problem(
                        "SVC-500",
                        "",
                        new Text("程序内部错误", "an internal failure"),
                        new Text("一个答复", "an answer"),
                        new Text("请报告", "please report it"))));
    }

    /** 没有评定日。 / A question without a day: no clock decides for the caller. */
    public static Problem noDay() {
        return problem(
                "SVC-101",
                "as_of",
                new Text("没有评定日", "no day of the decision"),
                new Text("\"as_of\": \"2026-03-31\" 这样的日期", "a day such as \"as_of\": \"2026-03-31\""),
                new Text("写明 as_of", "write as_of"));
    }

    /** 参数不对。 / A parameter of the address with a value that is none. */
    public static Fault parameter(String name, String given, Collection<String> known) {
        String list = String.join(" | ", known);
        return new Fault(
                400,
                "invalid-parameter",
                CONTENT,
                List.of(problem(
                        "SVC-102",
                        name,
                        new Text("参数值 " + shortened(given), "the value " + shortened(given)),
                        new Text(list, list),
                        near(given, known, new Text("改写或去掉 " + name, "change " + name + " or leave it out")))));
    }

    /** 没有这个参数。 / A parameter of the address that is not read here. */
    public static Fault unknownParameter(String name, Collection<String> known) {
        String list = String.join(", ", known);
        return new Fault(
                400,
                "invalid-parameter",
                CONTENT,
                List.of(problem(
                        "SVC-111",
                        shortened(name),
                        new Text("没有参数 " + shortened(name), "no parameter " + shortened(name)),
                        new Text("此地址的参数 " + list, "a parameter of this path: " + list),
                        near(name, known, new Text("去掉它", "leave it out")))));
    }

    /** 内容里的一处错误。 / One thing wrong in what was sent. */
    public static Fault content(Problem problem) {
        return new Fault(422, "invalid-content", CONTENT, List.of(problem));
    }

    /** 一个问题。 / A problem of a request. */
    public static Problem problem(String code, String subject, Text found, Text expected, Text fix) {
        return new Problem(code, Place.of("request"), subject, found, expected, fix);
    }

    /** 最接近的名称，或另一种办法。 / The nearest name as a fix, or another one. */
    public static Text near(String written, Collection<String> known, Text otherwise) {
        return DidYouMean.of(written, known)
                .map(near -> new Text("是否想写 " + near, "did you mean " + near))
                .orElse(otherwise);
    }

    private static String shortened(String text) {
        int most = 80;
        return text.length() <= most ? text : text.substring(0, most) + "…";
    }
}

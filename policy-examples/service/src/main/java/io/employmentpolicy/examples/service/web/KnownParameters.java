package io.employmentpolicy.examples.service.web;

import io.employmentpolicy.examples.service.fault.FaultException;
import io.employmentpolicy.examples.service.fault.Faults;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/** 未知的参数。 / Refuses a parameter that no operation reads: whoever writes {@code dept=all} would take the answer for one of the depth he wanted. */
final class KnownParameters implements HandlerInterceptor {
    private static final String OURS = "io.employmentpolicy.";
    private static final String LANGUAGE = "lang";

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (handler instanceof HandlerMethod method
                && method.getBeanType().getName().startsWith(OURS)) {
            List<String> known = Stream.concat(
                            Arrays.stream(method.getMethodParameters())
                                    .map(parameter -> parameter.getParameterAnnotation(RequestParam.class))
                                    .filter(Objects::nonNull)
                                    .map(RequestParam::name),
                            Stream.of(LANGUAGE))
                    .toList();
            for (String given : Collections.list(request.getParameterNames())) {
                if (!known.contains(given)) {
                    throw new FaultException(Faults.unknownParameter(given, known));
                }
            }
        }
        return true;
    }
}

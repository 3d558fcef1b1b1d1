package io.employmentpolicy.examples.service.web;

import io.employmentpolicy.examples.service.fault.Fault;
import io.employmentpolicy.examples.service.fault.FaultException;
import io.employmentpolicy.examples.service.fault.FaultWriter;
import io.employmentpolicy.examples.service.fault.Faults;
import io.employmentpolicy.model.problem.PolicyException;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.MediaType;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.HttpMediaTypeNotAcceptableException;
import org.springframework.web.HttpMediaTypeNotSupportedException;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.bind.ServletRequestBindingException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.async.AsyncRequestNotUsableException;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.servlet.NoHandlerFoundException;
import org.springframework.web.servlet.resource.NoResourceFoundException;

/** 差错答复。 / Turns whatever goes wrong into a fault. Logs of it hold classes and places of code only: messages may quote what was sent. */
@RestControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class FaultHandler {
    private static final Logger LOG = LoggerFactory.getLogger(FaultHandler.class);
    private static final int MOST_FRAMES = 20;

    @ExceptionHandler(Throwable.class)
    void handle(Throwable thrown, HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (thrown instanceof AsyncRequestNotUsableException || response.isCommitted()) {
            return;
        }
        write(fault(thrown), request, response);
    }

    /** Writes a fault as the whole answer. */
    static void write(Fault fault, HttpServletRequest request, HttpServletResponse response) throws IOException {
        byte[] body = FaultWriter.bytes(fault, Spoken.ofFault(request), path(request));
        response.reset();
        response.setStatus(fault.status());
        fault.headers().forEach(response::setHeader);
        response.setHeader("Cache-Control", "no-store");
        response.setContentType(FaultWriter.MEDIA_TYPE);
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }

    /** The path as it was asked for, also where the container has come here by another. */
    private static String path(HttpServletRequest request) {
        Object asked = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        return asked == null ? request.getRequestURI() : asked.toString();
    }

    private static Fault fault(Throwable thrown) {
        if (thrown instanceof FaultException known) {
            return known.fault();
        }
        if (thrown instanceof PolicyException known) {
            return Faults.of(known);
        }
        if (thrown instanceof NoResourceFoundException || thrown instanceof NoHandlerFoundException) {
            return Faults.noPath();
        }
        if (thrown instanceof HttpRequestMethodNotSupportedException method) {
            return Faults.method(method.getMethod(), orNone(method.getSupportedMethods()));
        }
        if (thrown instanceof HttpMediaTypeNotSupportedException type) {
            return Faults.mediaType(String.valueOf(type.getContentType()), names(type.getSupportedMediaTypes()));
        }
        if (thrown instanceof HttpMediaTypeNotAcceptableException type) {
            return Faults.notAcceptable(names(type.getSupportedMediaTypes()));
        }
        if (thrown instanceof MissingServletRequestParameterException missing) {
            return Faults.parameter(missing.getParameterName(), "", List.of(missing.getParameterType()));
        }
        if (thrown instanceof MethodArgumentTypeMismatchException wrong) {
            return Faults.parameter(wrong.getName(), String.valueOf(wrong.getValue()), known(wrong));
        }
        if (thrown instanceof ServletRequestBindingException || thrown instanceof HttpMessageNotReadableException) {
            return Faults.badRequest(400);
        }
        log(thrown);
        return Faults.internal();
    }

    private static Collection<String> known(MethodArgumentTypeMismatchException wrong) {
        Class<?> type = wrong.getRequiredType();
        return type == null ? List.of() : List.of(type.getSimpleName());
    }

    private static List<String> orNone(String @org.jspecify.annotations.Nullable [] methods) {
        return methods == null ? List.of() : Arrays.stream(methods).sorted().toList();
    }

    private static List<String> names(List<MediaType> types) {
        return types.stream().map(MediaType::toString).distinct().sorted().toList();
    }

    private static void log(Throwable thrown) {
        String frames = Arrays.stream(thrown.getStackTrace())
                .limit(MOST_FRAMES)
                .map(StackTraceElement::toString)
                .collect(Collectors.joining("\n\tat "));
        LOG.error("An internal failure: {}\n\tat {}", thrown.getClass().getName(), frames);
    }
}

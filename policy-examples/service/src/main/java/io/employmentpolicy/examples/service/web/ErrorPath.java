package io.employmentpolicy.examples.service.web;

import io.employmentpolicy.examples.service.fault.Fault;
import io.employmentpolicy.examples.service.fault.Faults;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/** 容器中途的差错。 / What the container finds wrong while a request is served, such as a body that stops coming: told like any other fault. */
@Controller
class ErrorPath implements ErrorController {
    @RequestMapping("${server.error.path:${error.path:/error}}")
    void error(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Object given = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        int status = given instanceof Integer known ? known : HttpServletResponse.SC_NOT_FOUND;
        FaultHandler.write(fault(status), request, response);
    }

    static Fault fault(int status) {
        return switch (status) {
            case HttpServletResponse.SC_NOT_FOUND -> Faults.noPath();
            case HttpServletResponse.SC_REQUEST_TIMEOUT -> Faults.tooSlow();
            case HttpServletResponse.SC_SERVICE_UNAVAILABLE -> Faults.busy();
            default ->
                status < HttpServletResponse.SC_INTERNAL_SERVER_ERROR ? Faults.badRequest(status) : Faults.internal();
        };
    }
}

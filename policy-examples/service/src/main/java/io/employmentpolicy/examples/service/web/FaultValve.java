package io.employmentpolicy.examples.service.web;

import io.employmentpolicy.examples.service.fault.Fault;
import io.employmentpolicy.examples.service.fault.FaultWriter;
import io.employmentpolicy.model.text.Language;
import java.io.IOException;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;

/** 容器的差错。 / What the container itself refuses, such as an address that is none, before any of ours sees it: told like any other fault. */
public final class FaultValve extends ErrorReportValve {
    private static final int FIRST_FAULT = 400;

    /** Without names and versions of the container. */
    public FaultValve() {
        setShowReport(false);
        setShowServerInfo(false);
    }

    @Override
    protected void report(Request request, Response response, @Nullable Throwable thrown) {
        int status = response.getStatus();
        if (status < FIRST_FAULT || response.getContentWritten() > 0 || !response.setErrorReported()) {
            return;
        }
        Fault fault = ErrorPath.fault(status);
        try {
            response.setContentType(FaultWriter.MEDIA_TYPE);
            response.getResponse().getOutputStream().write(FaultWriter.bytes(fault, Language.ZH, path(request)));
            response.finishResponse();
        } catch (IOException | IllegalStateException e) {
            getContainer().getLogger().debug("The caller is gone");
        }
    }

    private static String path(Request request) {
        String path = request.getRequestURI();
        return path == null ? "" : path;
    }
}

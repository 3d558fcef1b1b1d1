package io.employmentpolicy.examples.benchmarks.peers.dmn;

import io.employmentpolicy.examples.benchmarks.peers.Applicant;
import io.employmentpolicy.examples.benchmarks.peers.Findings;
import io.employmentpolicy.examples.benchmarks.peers.Peer;
import io.employmentpolicy.examples.benchmarks.peers.Texts;
import java.io.StringReader;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.kie.dmn.api.core.DMNContext;
import org.kie.dmn.api.core.DMNModel;
import org.kie.dmn.api.core.DMNResult;
import org.kie.dmn.api.core.DMNRuntime;
import org.kie.dmn.core.internal.utils.DMNRuntimeBuilder;
import org.kie.internal.io.ResourceFactory;

/**
 * Drools DMN。 / Decision tables. Ranges are written as tests of an input, never joined by {@code and} behind {@code in}: {@code x in [1..9] and true}
 * is null in KIE 10.2.
 */
public final class DmnPeer implements Peer {
    private final DMNRuntime runtime;
    private final DMNModel model;

    /** Compiles the tables. */
    public DmnPeer() {
        runtime = DMNRuntimeBuilder.fromDefaults()
                .buildConfiguration()
                .fromResources(List.of(
                        ResourceFactory.newReaderResource(new StringReader(Texts.of("dmn/common.dmn")), "UTF-8")))
                .getOrElseThrow(IllegalStateException::new);
        model = runtime.getModels().get(0);
    }

    @Override
    public Findings decide(Applicant applicant) {
        DMNContext context = runtime.newContext();
        context.set("a", applicant);
        DMNResult result = runtime.evaluateAll(model, context);
        if (result.hasErrors()) {
            throw new IllegalStateException(result.getMessages().toString());
        }
        return new Findings(number(result, "benefit"), number(result, "yuan"), number(result, "term"));
    }

    private static int number(DMNResult result, String decision) {
        return ((BigDecimal) Objects.requireNonNull(
                        result.getDecisionResultByName(decision).getResult(), decision))
                .intValueExact();
    }
}

package io.employmentpolicy.examples.benchmarks.peers.qlexpress;

import com.alibaba.qlexpress4.Express4Runner;
import com.alibaba.qlexpress4.InitOptions;
import com.alibaba.qlexpress4.QLOptions;
import com.alibaba.qlexpress4.security.QLSecurityStrategy;
import io.employmentpolicy.examples.benchmarks.peers.Applicant;
import io.employmentpolicy.examples.benchmarks.peers.Findings;
import io.employmentpolicy.examples.benchmarks.peers.Peer;
import io.employmentpolicy.examples.benchmarks.peers.Texts;
import java.util.List;
import java.util.Map;

/** QLExpress。 / The whole subset as one script, parsed once and kept: the cheapest form for it. */
public final class QlExpressPeer implements Peer {
    private final Express4Runner runner = new Express4Runner(
            InitOptions.builder().securityStrategy(QLSecurityStrategy.open()).build());
    private final QLOptions options = QLOptions.builder().cache(true).build();
    private final String script = Texts.of("qlexpress/common.ql");

    @Override
    public Findings decide(Applicant applicant) {
        List<?> answer = (List<?>)
                runner.execute(script, Map.of("a", applicant), options).getResult();
        return new Findings(number(answer, 0), number(answer, 1), number(answer, 2));
    }

    private static int number(List<?> answer, int at) {
        return ((Number) answer.get(at)).intValue();
    }
}

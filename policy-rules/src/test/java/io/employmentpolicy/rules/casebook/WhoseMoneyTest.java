package io.employmentpolicy.rules.casebook;

import io.employmentpolicy.rules.Shipped;
import io.employmentpolicy.rules.testing.CaseTests;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Several persons and several classes or certificates in one decision: what another person drew says nothing against this one, and what earns
 * nothing itself stands in nobody's way. Both sides of each edge.
 */
@DisplayName("几个人、几个班次、几本证书在同一次评定中")
class WhoseMoneyTest {
    @TestFactory
    Stream<DynamicTest> each_holds() throws URISyntaxException {
        Path folder = Path.of(Objects.requireNonNull(getClass().getResource("/persons"), "persons")
                .toURI());
        return CaseTests.of(Shipped.engine(), folder);
    }
}

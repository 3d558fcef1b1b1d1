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
 * The day before a policy, its first and last day and the day after; tables row by row; shipped cases with another of the codes that a rule lists
 * side by side, or with what they tell happening on the day of the decision itself or the day after. Staff need not read them beside the cases of
 * a measure; what is changed by mistake must still be noticed.
 */
@DisplayName("政策的首日与末日、各表逐行、并列的各种情形、当日发生的")
class FirstAndLastDaysTest {
    @TestFactory
    Stream<DynamicTest> each_holds() throws URISyntaxException {
        Path folder = Path.of(
                Objects.requireNonNull(getClass().getResource("/days"), "days").toURI());
        return CaseTests.of(Shipped.engine(), folder);
    }
}

package io.employmentpolicy.model.community;

import io.employmentpolicy.model.schema.Basis;
import io.employmentpolicy.model.schema.Fact;
import io.employmentpolicy.model.schema.FactChecks;
import io.employmentpolicy.model.schema.Kind;
import io.employmentpolicy.model.schema.Term;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * “家门口”就业驿站。 / Employment station.
 *
 * <p>A neighbourhood employment station. A null component is unknown. Immutable.
 */
@Kind(name = "station", zh = "“家门口”就业驿站", en = "employment station", single = false)
public record EmploymentStation(
        @Term(
                zh = "标识统一",
                en = "uniform sign",
                basis = Basis.TOLD,
                instrument = {"就业驿站的建设标准", "standard of employment stations"})
        @Nullable
        Boolean uniformSign,

        @Term(
                zh = "布局合理",
                en = "sensible layout",
                basis = Basis.TOLD,
                instrument = {"就业驿站的建设标准", "standard of employment stations"})
        @Nullable
        Boolean layoutOk,

        @Term(
                zh = "服务规范",
                en = "service standard",
                basis = Basis.TOLD,
                instrument = {"就业驿站的建设标准", "standard of employment stations"})
        @Nullable
        Boolean serviceStandard,

        @Term(
                zh = "运行高效",
                en = "operates efficiently",
                basis = Basis.TOLD,
                instrument = {"就业驿站的建设标准", "standard of employment stations"})
        @Nullable
        Boolean operatesEfficiently,

        @Term(zh = "驿站服务", en = "services", basis = Basis.ACT) @Nullable
        Set<StationService> services)
        implements Fact {

    public EmploymentStation {
        services = FactChecks.copy(services);
    }

    /** 逐项填写。 / A builder in which nothing is known yet. */
    public static EmploymentStationBuilder builder() {
        return EmploymentStationBuilder.builder();
    }

    /** 不含任何取值。 / Names the kind only: facts may be personal data. */
    @Override
    public String toString() {
        return "station[…]";
    }
}

package io.employmentpolicy.model.community;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** “家门口”就业驿站的逐项填写。 / Fills in an employment station item by item; what is not set stays unknown. Not safe for use by several threads. */
public final class EmploymentStationBuilder {
    private @Nullable Boolean uniformSign;
    private @Nullable Boolean layoutOk;
    private @Nullable Boolean serviceStandard;
    private @Nullable Boolean operatesEfficiently;
    private @Nullable Set<StationService> services;

    private EmploymentStationBuilder() {}

    /** 从空白开始。 / Starts with nothing known. */
    public static EmploymentStationBuilder builder() {
        return new EmploymentStationBuilder();
    }

    /** 从已有的开始。 / Starts from what another one knows. */
    public static EmploymentStationBuilder builder(EmploymentStation from) {
        EmploymentStationBuilder copy = new EmploymentStationBuilder();
        copy.uniformSign = from.uniformSign();
        copy.layoutOk = from.layoutOk();
        copy.serviceStandard = from.serviceStandard();
        copy.operatesEfficiently = from.operatesEfficiently();
        copy.services = from.services();
        return copy;
    }

    /** 标识统一。 / Sets uniform sign; null = unknown. */
    public EmploymentStationBuilder uniformSign(@Nullable Boolean value) {
        this.uniformSign = value;
        return this;
    }

    /** 布局合理。 / Sets sensible layout; null = unknown. */
    public EmploymentStationBuilder layoutOk(@Nullable Boolean value) {
        this.layoutOk = value;
        return this;
    }

    /** 服务规范。 / Sets service standard; null = unknown. */
    public EmploymentStationBuilder serviceStandard(@Nullable Boolean value) {
        this.serviceStandard = value;
        return this;
    }

    /** 运行高效。 / Sets operates efficiently; null = unknown. */
    public EmploymentStationBuilder operatesEfficiently(@Nullable Boolean value) {
        this.operatesEfficiently = value;
        return this;
    }

    /** 驿站服务。 / Sets services; null = unknown. */
    public EmploymentStationBuilder services(@Nullable Set<StationService> value) {
        this.services = value;
        return this;
    }

    /**
     * 完成。 / What was filled in.
     *
     * @throws IllegalArgumentException if the record refuses it, naming the field
     */
    public EmploymentStation build() {
        return new EmploymentStation(uniformSign, layoutOk, serviceStandard, operatesEfficiently, services);
    }
}

package io.employmentpolicy.model.employment;

import io.employmentpolicy.model.person.Person;
import io.employmentpolicy.model.schema.Basis;
import io.employmentpolicy.model.schema.ChangedBy;
import io.employmentpolicy.model.schema.Fact;
import io.employmentpolicy.model.schema.FactChecks;
import io.employmentpolicy.model.schema.Kind;
import io.employmentpolicy.model.schema.Term;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * 失业登记。 / Unemployment registration.
 *
 * <p>The register of the unemployed as it stands for one person. A null component is unknown. Immutable.
 */
@Kind(
        name = "unemployment_registration",
        zh = "失业登记",
        en = "unemployment registration",
        single = true,
        owner = Person.class,
        standing = true)
public record UnemploymentRegistration(
        @Term(
                zh = "登记失业",
                en = "registered as unemployed",
                since = "registeredOn",
                outside = "false",
                basis = Basis.DOCUMENT)
        @Nullable
        Boolean registered,

        @Term(zh = "登记日期", en = "date registered", basis = Basis.DOCUMENT) @Nullable
        LocalDate registeredOn,

        @Term(zh = "失业时段", en = "spells", basis = Basis.ACT) @Nullable
        List<Spell> spells,

        @Term(zh = "失业帮扶联动事项", en = "linked services", basis = Basis.ACT) @Nullable
        Set<UnemploymentService> linkedServices,

        @Term(zh = "申领失业保险待遇", en = "unemployment benefit claimed", basis = Basis.ACT) @Nullable
        Boolean benefitClaimed,

        @Term(
                zh = "符合失业保险待遇条件",
                en = "meets the conditions of unemployment benefit",
                basis = Basis.TOLD,
                instrument = {"社会保险法第四十五条、失业保险条例", "Social Insurance Law art. 45, Regulations on Unemployment Insurance"
                },
                changedBy = ChangedBy.TIME)
        @Nullable
        Boolean benefitConditionsMet,

        @Term(zh = "有求职要求", en = "looks for a job", basis = Basis.ACT) @Nullable
        Boolean jobSeeking)
        implements Fact {

    public UnemploymentRegistration {
        spells = FactChecks.copy(spells);
        linkedServices = FactChecks.copy(linkedServices);
    }

    /** 逐项填写。 / A builder in which nothing is known yet. */
    public static UnemploymentRegistrationBuilder builder() {
        return UnemploymentRegistrationBuilder.builder();
    }

    /** 不含任何取值。 / Names the kind only: facts may be personal data. */
    @Override
    public String toString() {
        return "unemployment_registration[…]";
    }
}

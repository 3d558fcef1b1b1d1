package io.employmentpolicy.model.training;

import io.employmentpolicy.model.schema.Basis;
import io.employmentpolicy.model.schema.ChangedBy;
import io.employmentpolicy.model.schema.Fact;
import io.employmentpolicy.model.schema.FactChecks;
import io.employmentpolicy.model.schema.Kind;
import io.employmentpolicy.model.schema.Term;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * 承训机构。 / A training body as its supervisor sees it.
 *
 * <p>A null component is unknown. Immutable.
 */
@Kind(name = "training_body", zh = "承训机构", en = "training body", single = true, changedBy = ChangedBy.NOTHING)
public record TrainingBody(
        @Term(zh = "机构标识", en = "identifier", basis = Basis.ACT) @Nullable
        String id,

        @Term(zh = "违规情形", en = "breaches", basis = Basis.DOCUMENT) @Nullable
        Set<TrainingBreach> breaches,

        @Term(zh = "当年约谈次数", en = "talks in the year", unit = "times", basis = Basis.DOCUMENT) @Nullable
        Integer talksInYear,

        @Term(zh = "当年限期整改次数", en = "rectification letters in the year", unit = "times", basis = Basis.DOCUMENT)
        @Nullable
        Integer lettersInYear,

        @Term(zh = "当年通报次数", en = "public notices in the year", unit = "times", basis = Basis.DOCUMENT) @Nullable
        Integer noticesInYear,

        @Term(zh = "当年不合格班次", en = "failed classes in the year", unit = "count", basis = Basis.DOCUMENT) @Nullable
        Integer failedClasses,

        @Term(zh = "当年全部班次", en = "classes in the year", unit = "count", basis = Basis.DOCUMENT) @Nullable
        Integer classes)
        implements Fact {

    public TrainingBody {
        breaches = FactChecks.copy(breaches);
        FactChecks.notNegative("training_body.talks_in_year", talksInYear);
        FactChecks.notNegative("training_body.letters_in_year", lettersInYear);
        FactChecks.notNegative("training_body.notices_in_year", noticesInYear);
        FactChecks.notNegative("training_body.failed_classes", failedClasses);
        FactChecks.notNegative("training_body.classes", classes);
    }

    /** 逐项填写。 / A builder in which nothing is known yet. */
    public static TrainingBodyBuilder builder() {
        return TrainingBodyBuilder.builder();
    }

    /** 不含任何取值。 / Names the kind only: facts may be personal data. */
    @Override
    public String toString() {
        return "training_body[…]";
    }
}

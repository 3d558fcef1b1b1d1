package io.employmentpolicy.rules.interview;

import java.util.List;
import java.util.Objects;

/** 询问的目标。 / What an interview is to settle. */
public sealed interface Goal {
    /** 全部个人待遇。 / Every benefit and certification that a person may have. */
    static Goal personalBenefits() {
        return new PersonalBenefits();
    }

    /**
     * 义务。 / Every duty about a person, an employer, or what either has: what must I do, what must be done for me. Offices' own plans and
     * projects are not among them.
     */
    static Goal duties() {
        return new Duties();
    }

    /**
     * 指定的政策。 / These policies.
     *
     * @param ids at least one; order and repetition do not matter
     */
    static Goal policies(List<String> ids) {
        return new Policies(ids);
    }

    /** 一项措施。 / What the clauses of one catalogue block answer, such as {@code TJ-OP-16}: an article, or a section that stands on its own. */
    static Goal measure(String block) {
        return new Measure(block);
    }

    /** 全部个人待遇。 / Every benefit and certification about a person or something a person has. */
    record PersonalBenefits() implements Goal {}

    /** 义务。 / Every duty about a person, an employer, or what either has. */
    record Duties() implements Goal {}

    /** 指定的政策。 / Policies by id. */
    record Policies(List<String> ids) implements Goal {
        /** Copies the ids; refuses none. */
        public Policies {
            ids = ids.stream().distinct().sorted().toList();
            if (ids.isEmpty()) {
                throw new IllegalArgumentException(
                        "policies: none is named; Goal.personalBenefits() asks about all of a person");
            }
        }
    }

    /** 一项措施。 / A catalogue block by id. */
    record Measure(String block) implements Goal {
        /** Refuses a missing block. */
        public Measure {
            Objects.requireNonNull(block, "block");
        }
    }
}

package io.employmentpolicy.rules.effect;

import io.employmentpolicy.model.employer.Employer;
import io.employmentpolicy.model.employment.UnemploymentRegistration;
import io.employmentpolicy.model.facts.Facts;
import io.employmentpolicy.model.person.Education;
import io.employmentpolicy.model.person.Person;
import io.employmentpolicy.model.schema.FactChecks;
import io.employmentpolicy.model.text.Language;
import io.employmentpolicy.model.text.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * 案件所属的地区和人群。 / Where a case belongs: its district, and every group its facts say it is one of.
 *
 * @param district residence district by its name, whether its name or its code was told; empty when nobody told it
 * @param groups at least one
 */
record CaseGroups(String district, List<Text> groups) {
    static final Text HARD_TO_EMPLOY = new Text("就业困难人员", "hard-to-employ people");
    static final Text OTHERS = new Text("其他", "others");

    private static final Text REGISTERED = new Text("登记失业人员", "registered unemployed");
    private static final Text STUDENTS = new Text("毕业生和学生", "graduates and students");
    private static final Text VETERANS = new Text("退役军人", "veterans");
    private static final Text DISABLED = new Text("残疾人", "disabled people");
    private static final Text RURAL = new Text("农村劳动力", "rural workers");
    private static final Text EMPLOYERS = new Text("用人单位", "employers");

    /** Every group there is. */
    static final List<Text> ALL =
            List.of(HARD_TO_EMPLOY, REGISTERED, STUDENTS, VETERANS, DISABLED, RURAL, EMPLOYERS, OTHERS);

    static CaseGroups of(Facts facts) {
        Person person = facts.first(Person.class).orElse(null);
        List<Text> groups = new ArrayList<>();
        if (person != null) {
            add(groups, person.hardToEmploy(), HARD_TO_EMPLOY);
            add(groups, person.veteran(), VETERANS);
            add(groups, person.disabled(), DISABLED);
            add(groups, person.ruralLabour(), RURAL);
        }
        add(groups, !facts.of(UnemploymentRegistration.class).isEmpty(), REGISTERED);
        add(groups, !facts.of(Education.class).isEmpty(), STUDENTS);
        add(groups, person == null && !facts.of(Employer.class).isEmpty(), EMPLOYERS);
        String told = person == null ? "" : Objects.requireNonNullElse(person.residenceDistrict(), "");
        String district = FactChecks.regionName(told.strip(), Language.ZH);
        return new CaseGroups(district, groups.isEmpty() ? List.of(OTHERS) : List.copyOf(groups));
    }

    private static void add(List<Text> groups, @Nullable Boolean is, Text group) {
        if (Boolean.TRUE.equals(is)) {
            groups.add(group);
        }
    }
}

package io.employmentpolicy.model.facts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.employmentpolicy.model.community.Complaint;
import io.employmentpolicy.model.employer.EmployerKind;
import io.employmentpolicy.model.employer.Hire;
import io.employmentpolicy.model.employer.HireGroup;
import io.employmentpolicy.model.facts.FieldType.Base;
import io.employmentpolicy.model.person.Person;
import io.employmentpolicy.model.schema.Fact;
import io.employmentpolicy.model.schema.Labelled;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("事实字典")
class DictionaryTest {

    private static final int KINDS = 55;

    private static final Set<String> UNITS = Set.of(
            "",
            "yuan",
            "yuan/month",
            "yuan/year",
            "months",
            "years",
            "days",
            "persons",
            "person-times",
            "times",
            "count",
            "percent",
            "ratio",
            "hours");

    private final Dictionary dictionary = Dictionary.standard();

    private Stream<FactField> fields() {
        return dictionary.kinds().stream().flatMap(kind -> kind.fields().stream());
    }

    @Test
    @DisplayName("只读一次")
    void is_read_once() {
        assertThat(Dictionary.standard()).isSameAs(dictionary);
    }

    @Test
    @DisplayName("嵌套事实九种,次序固定,名称不重")
    void holds_every_kind() {
        assertThat(dictionary.kinds()).hasSize(KINDS).extracting(FactKind::name).doesNotHaveDuplicates();
        assertThat(dictionary.kinds())
                .filteredOn(kind -> kind.parent().isPresent())
                .hasSize(9);
        assertThat(dictionary.kinds().get(0).name()).isEqualTo("person");
    }

    @Test
    @DisplayName("模型中的每个事实记录都在字典里")
    void misses_no_fact_record() {
        Set<Class<?>> known = dictionary.kinds().stream().map(FactKind::type).collect(Collectors.toSet());

        assertThat(ModelClasses.all())
                .filteredOn(Fact.class::isAssignableFrom)
                .filteredOn(Class::isRecord)
                .isNotEmpty()
                .allSatisfy(type -> assertThat(known).contains(type));
    }

    @Test
    @DisplayName("按各种名称都找得到")
    void finds_kinds_by_every_name() {
        FactKind hire = dictionary.of(Hire.class);

        assertThat(dictionary.byName("hire")).containsSame(hire);
        assertThat(dictionary.byTypeName("Hire")).containsSame(hire);
        assertThat(hire.zh()).isEqualTo("招用记录");
        assertThat(dictionary.byName("Hire")).isEmpty();
        assertThat(dictionary.byTypeName("hire")).isEmpty();
    }

    @Test
    @DisplayName("字段名称在文件与记录之间一一对应")
    void maps_snake_to_camel() {
        FactKind person = dictionary.of(Person.class);

        assertThat(person.fieldByName("birth_date"))
                .isEqualTo(person.field("birthDate"))
                .isPresent();
        assertThat(person.field("birthDate").orElseThrow().name()).isEqualTo("birth_date");
        assertThat(person.field("birth_date")).isEmpty();
        assertThat(person.fieldByName("birthDate")).isEmpty();
        assertThat(dictionary.kinds())
                .allSatisfy(kind -> assertThat(kind.fields())
                        .allSatisfy(field ->
                                assertThat(kind.fieldByName(field.name())).containsSame(field))
                        .allSatisfy(field -> assertThat(field.name()).matches("[a-z]+(_[a-z]+)*")));
    }

    @Test
    @DisplayName("名称、标签、单位齐备")
    void labels_everything() {
        assertThat(dictionary.kinds()).allSatisfy(kind -> {
            assertThat(kind.name()).matches("[a-z]+(_[a-z]+)*");
            assertThat(kind.zh()).isNotBlank();
            assertThat(kind.en()).isNotBlank();
        });
        assertThat(fields()).allSatisfy(field -> {
            assertThat(field.zh()).as(field.toString()).isNotBlank();
            assertThat(field.en()).as(field.toString()).isNotBlank();
            assertThat(UNITS).contains(field.unit());
        });
        assertThat(dictionary.kinds())
                .allSatisfy(kind ->
                        assertThat(kind.fields()).extracting(FactField::zh).doesNotHaveDuplicates());
    }

    @Test
    @DisplayName("枚举都有中英文名称,名称不重")
    void every_enum_is_labelled() {
        assertThat(fields().filter(field -> isEnum(field.type().base())))
                .isNotEmpty()
                .allSatisfy(field -> assertThat(labels(field))
                        .allSatisfy(value -> assertThat(value.zh()).isNotBlank())
                        .allSatisfy(value -> assertThat(value.en()).isNotBlank())
                        .extracting(Labelled::zh)
                        .doesNotHaveDuplicates());
        assertThat(EmployerKind.HR_SERVICE_AGENCY.code()).isEqualTo("hr_service_agency");
    }

    private static boolean isEnum(Base base) {
        return base == Base.ENUM || base == Base.ENUM_SET;
    }

    private static List<Labelled> labels(FactField field) {
        return Stream.of(field.type().valueClass().getEnumConstants())
                .map(Labelled.class::cast)
                .toList();
    }

    @Test
    @DisplayName("规则中的类型名称全库唯一")
    void simple_names_are_unique() {
        Set<Class<?>> named = Stream.concat(
                        dictionary.kinds().stream().map(FactKind::type),
                        fields().map(field -> field.type().valueClass()))
                .filter(type -> type != null)
                .collect(Collectors.toSet());

        assertThat(named).extracting(Class::getSimpleName).doesNotHaveDuplicates();
    }

    @Test
    @DisplayName("类型取自记录")
    void reads_types_from_the_record() {
        assertThat(type("person", "died_on")).isEqualTo(new FieldType(Base.DATE_EVENT, null));
        assertThat(type("service_request", "contacted_at")).isEqualTo(new FieldType(Base.DATE_TIME_EVENT, null));
        assertThat(type("hire", "group")).isEqualTo(new FieldType(Base.ENUM_SET, HireGroup.class));
        assertThat(type("programme", "items_in_place")).isEqualTo(new FieldType(Base.TEXT_SET, null));
        assertThat(type("community", "complaints")).isEqualTo(new FieldType(Base.LIST, Complaint.class));
        assertThat(type("employment", "monthly_wage")).isEqualTo(new FieldType(Base.DECIMAL, null));
    }

    private FieldType type(String kind, String field) {
        return dictionary
                .byName(kind)
                .orElseThrow()
                .fieldByName(field)
                .orElseThrow()
                .type();
    }

    @Test
    @DisplayName("主体与从属、上级与嵌套")
    void knows_owners_and_parents() {
        FactKind complaint = dictionary.of(Complaint.class);

        assertThat(dictionary.of(Hire.class).owner())
                .contains(dictionary.byName("employer").orElseThrow());
        assertThat(complaint.parent()).contains(dictionary.byName("community").orElseThrow());
        assertThat(complaint.owner()).isEmpty();
        assertThat(dictionary.of(Person.class).owner()).isEmpty();
        assertThat(dictionary.of(Person.class).single()).isTrue();
        assertThat(dictionary.of(Hire.class).single()).isFalse();
    }

    @Test
    @DisplayName("读取字段")
    void reads_fields() {
        LocalDate day = LocalDate.of(1980, 2, 29);
        FactField field = dictionary.of(Person.class).field("birthDate").orElseThrow();

        assertThat(field.read(Person.builder().birthDate(day).build())).isEqualTo(day);
        assertThat(field).hasToString("Person.birthDate");
    }

    @Test
    @DisplayName("空白事实一无所知")
    void blanks_know_nothing() {
        assertThat(dictionary.kinds())
                .allSatisfy(kind -> assertThat(kind.fields())
                        .allSatisfy(
                                field -> assertThat(field.read(kind.blank())).isNull()));
    }

    @Test
    @DisplayName("不是事实的类型拒收")
    void refuses_types_that_are_no_kind() {
        assertThatIllegalArgumentException().isThrownBy(() -> dictionary.of(Fact.class));
    }
}

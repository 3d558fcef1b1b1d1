package io.employmentpolicy.rules.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import io.employmentpolicy.model.application.Application;
import io.employmentpolicy.model.community.Community;
import io.employmentpolicy.model.community.CommunityLevel;
import io.employmentpolicy.model.community.ServiceRequest;
import io.employmentpolicy.model.employment.Employment;
import io.employmentpolicy.model.employment.Spell;
import io.employmentpolicy.model.employment.UnemploymentRegistration;
import io.employmentpolicy.model.facts.Dictionary;
import io.employmentpolicy.model.facts.FactField;
import io.employmentpolicy.model.facts.FactKind;
import io.employmentpolicy.model.facts.Facts;
import io.employmentpolicy.model.insurance.InsuranceRecord;
import io.employmentpolicy.model.person.Person;
import io.employmentpolicy.model.schema.Fact;
import io.employmentpolicy.model.value.MonthPeriod;
import io.employmentpolicy.model.value.Occurrence;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("事实写出")
class FactsWriterTest {

    private static final Dictionary DICTIONARY = Dictionary.standard();
    private static final FactsReader READER = new FactsReader(DICTIONARY);

    @Test
    @DisplayName("JSON 的样子")
    void writes_what_is_known_and_nothing_else() {
        Facts facts = Facts.builder()
                .add(Person.builder().id("p\"1").veteran(false).build())
                .add(InsuranceRecord.builder()
                        .premiumPaid(new BigDecimal("1036.00"))
                        .period(new MonthPeriod(YearMonth.of(2024, 1), null))
                        .build())
                .partial(InsuranceRecord.class)
                .add(new Application("P", Occurrence.notYet(), null))
                .none(Employment.class)
                .build();

        assertThat(FactsWriter.json(facts))
                .isEqualTo("{\"facts\":{\"person\":[{\"id\":\"p\\\"1\",\"veteran\":false}],"
                        + "\"insurance_record\":{\"partial\":true,\"items\":[{\"premium_paid\":1036.00,"
                        + "\"period\":{\"from\":\"2024-01\"}}]},"
                        + "\"application\":[{\"policy\":\"P\",\"applied_on\":null}],\"employment\":[]}}");
    }

    @Test
    @DisplayName("读回后相同")
    void survives_a_round_trip() {
        Facts facts = Facts.of(
                ServiceRequest.builder()
                        .createdAt(LocalDateTime.of(2024, 5, 8, 16, 0))
                        .contactedAt(Occurrence.at(LocalDateTime.of(2024, 5, 8, 16, 20, 30, 5_000_000)))
                        .build(),
                Community.builder()
                        .recognisedLevels(Set.of(CommunityLevel.DISTRICT))
                        .complaints(List.of())
                        .build(),
                UnemploymentRegistration.builder()
                        .spells(List.of(
                                new Spell(LocalDate.of(2024, 5, 17), Occurrence.notYet()), new Spell(null, null)))
                        .build(),
                new Application("P", Occurrence.notYet(), Occurrence.at(LocalDate.of(2025, 1, 2))));

        assertThat(again(facts)).isEqualTo(facts);
        assertThat(again(Facts.nothing())).isEqualTo(Facts.nothing());
    }

    @Test
    @DisplayName("任意一件事实读回后相同")
    void brings_back_random_facts_of_every_kind() {
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(7);
        for (FactKind kind : DICTIONARY.kinds().stream().filter(FactKind::given).toList()) {
            for (int i = 0; i < 20 && kind.parent().isEmpty(); i++) {
                Facts facts = Facts.of(fact(kind, random));

                assertThat(again(facts)).as(FactsWriter.json(facts)).isEqualTo(facts);
            }
        }
    }

    private static Facts again(Facts facts) {
        return READER.read("q", FactsWriter.json(facts).getBytes(StandardCharsets.UTF_8))
                .facts();
    }

    private static Fact fact(FactKind kind, RandomGenerator random) {
        @Nullable
        Object[] values = kind.fields().stream()
                .map(field -> random.nextInt(4) == 0 ? null : value(field, random))
                .toArray();
        try {
            return kind.fact(values);
        } catch (IllegalArgumentException e) {
            return kind.blank();
        }
    }

    /** The number itself, or the limit of what makes sense in the field. */
    private static BigDecimal within(FactField field, BigDecimal number) {
        BigDecimal low = field.least().map(number::max).orElse(number);
        return field.most().map(low::min).orElse(low);
    }

    private static Object value(FactField field, RandomGenerator random) {
        LocalDate day = LocalDate.of(2000, 1, 1).plusDays(random.nextInt(12_000));
        LocalDateTime moment = day.atTime(random.nextInt(24), random.nextInt(60), random.nextInt(60));
        String text = List.of("x", "x y", "true", "null", "010", "中\n“文”", "𠮷").get(random.nextInt(7));
        return switch (field.type().base()) {
            case BOOLEAN -> random.nextBoolean();
            case INTEGER ->
                within(field, BigDecimal.valueOf(random.nextInt(Integer.MAX_VALUE)))
                        .intValueExact();
            case DECIMAL -> within(field, BigDecimal.valueOf(random.nextLong(1_000_000), random.nextInt(3)));
            case TEXT -> text;
            case DATE -> day;
            case MONTH -> YearMonth.from(day);
            case DATE_TIME -> moment;
            case DATE_EVENT -> random.nextBoolean() ? Occurrence.at(day) : Occurrence.notYet();
            case DATE_TIME_EVENT -> random.nextBoolean() ? Occurrence.at(moment) : Occurrence.notYet();
            case TEXT_EVENT -> random.nextBoolean() ? Occurrence.at(text) : Occurrence.notYet();
            case MONTH_PERIOD ->
                new MonthPeriod(YearMonth.from(day), random.nextBoolean() ? null : YearMonth.from(day.plusDays(100)));
            case ENUM -> field.codes().get(random.nextInt(field.codes().size()));
            case ENUM_SET ->
                Set.of(field.codes().get(random.nextInt(field.codes().size())));
            case TEXT_SET -> Set.of(text, text + "1");
            case LIST -> List.of(fact(DICTIONARY.of(field.type().valueClass().asSubclass(Fact.class)), random));
        };
    }
}

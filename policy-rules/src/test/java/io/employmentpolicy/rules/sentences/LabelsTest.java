package io.employmentpolicy.rules.sentences;

import static org.assertj.core.api.Assertions.assertThat;

import io.employmentpolicy.model.facts.Dictionary;
import io.employmentpolicy.model.facts.FactField;
import io.employmentpolicy.model.facts.FactKind;
import io.employmentpolicy.model.schema.Labelled;
import io.employmentpolicy.model.text.Language;
import io.employmentpolicy.rules.language.Vocabulary;
import io.employmentpolicy.rules.sentences.Labels.Space;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** 标签各不相同。 / One label leads to one thing, or a sentence could mean two. */
@DisplayName("标签各不相同")
class LabelsTest {
    private static final Labels LABELS = Edition.labels();

    @ParameterizedTest
    @EnumSource(Space.class)
    void of_the_shipped_edition_lead_to_one_thing_each(Space space) {
        assertThat(LABELS.shared(space)).isEmpty();
    }

    @Test
    void of_fields_lead_to_one_field_of_their_kind() {
        for (FactKind kind : Dictionary.standard().kinds()) {
            for (FactField field : kind.fields()) {
                assertThat(Labels.field(kind, field.zh())).as("%s", field).contains(field);
                assertThat(Labels.field(kind, field.property())).as("%s", field).contains(field);
            }
        }
    }

    @Test
    void of_closed_lists_lead_to_one_value_of_their_list() {
        LABELS.closedLists().values().forEach(list -> {
            List<String> labels = Arrays.stream(Objects.requireNonNull(list.getEnumConstants()))
                    .map(one -> ((Labelled) one).zh())
                    .toList();
            assertThat(labels).as("%s", list).doesNotHaveDuplicates().allMatch(Marks::fits);
        });
    }

    @Test
    void can_stand_in_brackets() {
        for (Space space : Space.values()) {
            assertThat(LABELS.spellings(space).keySet().stream().filter(label -> !Marks.fits(label)))
                    .as("%s", space)
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void every_function_has_a_phrase_of_its_own(Language language) {
        Set<String> keys = Phrases.in(language).keys();
        assertThat(Vocabulary.functions().stream().map(entry -> Phrases.function(entry.name())))
                .isSubsetOf(keys);
        Map<String, List<String>> alike = keys.stream()
                .filter(key -> key.startsWith("fn.") || key.startsWith("op.") || key.endsWith("in"))
                .filter(key -> !key.equals("op.eq.truth"))
                .collect(Collectors.groupingBy(
                        key -> Phrases.in(language).phrase(key).toString()));
        assertThat(alike.values()).allMatch(several -> several.size() == 1);
    }

    @Test
    void both_languages_have_the_same_phrases_with_the_same_places() {
        assertThat(Phrases.in(Language.EN).keys())
                .isEqualTo(Phrases.in(Language.ZH).keys());
        Phrases.in(Language.ZH)
                .keys()
                .forEach(key -> assertThat(places(Language.EN, key)).as(key).isEqualTo(places(Language.ZH, key)));
    }

    private static Set<Integer> places(Language language, String key) {
        Set<Integer> places = new HashSet<>();
        Phrases.in(language).phrase(key).forEach(piece -> {
            if (piece instanceof Phrases.Place place) {
                places.add(place.number());
            }
        });
        return places;
    }
}

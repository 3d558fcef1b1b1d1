package io.employmentpolicy.model.facts;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** 字段分组。 / The fields of a kind by what they hold, each group in the order of the record; found once, since rules ask often. */
record FieldGroups(
        List<FactField> lists,
        List<FactField> money,
        List<FactField> ids,
        List<FactField> events,
        List<FactField> happenings,
        Optional<FactField> beginning) {

    static FieldGroups of(List<FactField> fields) {
        return new FieldGroups(
                those(fields, field -> field.type().base() == FieldType.Base.LIST),
                those(fields, FactField::isMoney),
                those(fields, FactField::isId),
                those(fields, field -> field.type().isEvent() && !field.isForeseen()),
                those(fields, FactField::isHappening),
                fields.stream().filter(FactField::isBeginning).findFirst());
    }

    private static List<FactField> those(List<FactField> fields, Predicate<FactField> wanted) {
        return fields.stream().filter(wanted).toList();
    }
}

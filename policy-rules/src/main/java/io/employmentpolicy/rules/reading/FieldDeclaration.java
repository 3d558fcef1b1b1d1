package io.employmentpolicy.rules.reading;

import io.employmentpolicy.model.facts.DeclaredField;
import io.employmentpolicy.model.facts.FieldType.Base;
import io.employmentpolicy.model.problem.Place;
import io.employmentpolicy.model.schema.Basis;
import io.employmentpolicy.model.schema.ChangedBy;
import io.employmentpolicy.model.schema.Sensitivity;
import io.employmentpolicy.model.text.Text;
import io.employmentpolicy.rules.problem.Problems;
import io.employmentpolicy.rules.syntax.RuleWords;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads one declared field. What is wrong is told; the field is made all the same, so that nothing that speaks of it is told as unknown. */
final class FieldDeclaration {
    private static final Pattern NAME = Pattern.compile("[a-z]+(_[a-z0-9]+)*");
    private static final Pattern CODE = Pattern.compile("[a-z0-9]+(_[a-z0-9]+)*");
    private static final Pattern NUMBER = Pattern.compile("-?(0|[1-9][0-9]{0,14})(\\.[0-9]{1,10})?");
    private static final int LONGEST = 60;

    static final Set<String> UNITS = Set.of(
            "yuan",
            "yuan/month",
            "yuan/year",
            "months",
            "years",
            "days",
            "hours",
            "persons",
            "person-times",
            "times",
            "count",
            "percent",
            "ratio");

    static final Map<String, Base> TYPES = new LinkedHashMap<>();

    static {
        TYPES.put("yes-no", Base.BOOLEAN);
        TYPES.put("whole", Base.INTEGER);
        TYPES.put("number", Base.DECIMAL);
        TYPES.put("text", Base.TEXT);
        TYPES.put("texts", Base.TEXT_SET);
        TYPES.put("code", Base.TEXT);
        TYPES.put("codes", Base.TEXT_SET);
        TYPES.put("day", Base.DATE);
        TYPES.put("moment", Base.DATE_TIME);
        TYPES.put("month", Base.MONTH);
        TYPES.put("months", Base.MONTH_PERIOD);
    }

    private final Section section;
    private final String path;
    private final Problems problems;

    FieldDeclaration(Section section, String path, Problems problems) {
        this.section = section;
        this.path = path;
        this.problems = problems;
    }

    /** Whether a kind or field can be called so in facts files and in rules; told when not. */
    static boolean isName(String name, Place place, String subject, Problems problems) {
        boolean fit = NAME.matcher(name).matches() && name.length() <= LONGEST && RuleWords.isFree(name);
        if (!fit) {
            problems.add(ReadingProblems.KIND_102.at(place, subject, name));
        }
        return fit;
    }

    DeclaredField read(String name) {
        Text label = section.bilingual("label");
        String type = section.required("type");
        Base base = TYPES.get(type);
        if (base == null && !type.isEmpty()) {
            problems.add(ReadingProblems.KIND_104.at(
                    section.place("type"), path, type, TYPES.keySet(), List.copyOf(TYPES.keySet())));
        }
        Base shape = Objects.requireNonNullElse(base, Base.TEXT);
        boolean number = shape == Base.INTEGER || shape == Base.DECIMAL;
        String unit = unit(number);
        List<DeclaredField.Code> codes = codes(type.equals("code") || type.equals("codes"));
        Basis basis = basis();
        Text shown = shown(basis);
        boolean signed = section.truth("signed", false);
        BigDecimal least = bound("least", number);
        BigDecimal most = bound("most", number);
        if (least != null && most != null && least.compareTo(most) > 0) {
            problems.add(ReadingProblems.KIND_108_ORDER.at(section.place("least"), path, least, most));
        }
        boolean begins = section.truth("begins", false);
        if (begins && shape != Base.DATE) {
            problems.add(ReadingProblems.KIND_109_BEGINS.at(section.place("begins"), path, type));
        }
        Base happening = event(type, shape, begins);
        Sensitivity sensitivity =
                Objects.requireNonNullElse(section.constant("sensitive", Sensitivity.class), Sensitivity.NONE);
        ChangedBy changedBy =
                Objects.requireNonNullElse(section.constant("changed-by", ChangedBy.class), ChangedBy.UNSAID);
        section.finish();
        return new DeclaredField(
                name,
                label,
                happening,
                unit,
                codes,
                basis,
                shown,
                signed,
                least,
                most,
                begins && shape == Base.DATE,
                sensitivity,
                changedBy);
    }

    private Base event(String type, Base shape, boolean begins) {
        if (!section.truth("event", false)) {
            return shape;
        }
        if (type.equals("day") && !begins) {
            return Base.DATE_EVENT;
        }
        if (type.equals("moment")) {
            return Base.DATE_TIME_EVENT;
        }
        problems.add(ReadingProblems.KIND_109_EVENT.at(section.place("event"), path, type));
        return shape;
    }

    private String unit(boolean number) {
        String unit = Objects.requireNonNullElse(section.text("unit"), "");
        if (number && unit.isEmpty()) {
            problems.add(ReadingProblems.KIND_106_LACKING.at(
                    section.place(), path, UNITS.stream().sorted().toList()));
        } else if (!number && !unit.isEmpty()) {
            problems.add(ReadingProblems.KIND_106_NEEDLESS.at(section.place("unit"), path, unit));
            return "";
        } else if (number && !UNITS.contains(unit)) {
            problems.add(ReadingProblems.KIND_106_UNKNOWN.at(
                    section.place("unit"), path, unit, UNITS.stream().sorted().toList()));
        }
        return unit;
    }

    private List<DeclaredField.Code> codes(boolean closed) {
        Section values = section.section("values");
        List<DeclaredField.Code> codes = new ArrayList<>();
        Set<String> labels = new HashSet<>();
        if (values != null) {
            values.all().forEach((code, one) -> {
                Text label = one.bilingual();
                one.finish();
                if (!CODE.matcher(code).matches() || code.length() > LONGEST) {
                    problems.add(ReadingProblems.KIND_105_FORM.at(one.place(), path, code));
                } else if (!labels.add(label.zh())) {
                    problems.add(ReadingProblems.KIND_105_TWICE.at(one.place(), path, label.zh()));
                }
                codes.add(new DeclaredField.Code(code, label.zh(), label.en()));
            });
        }
        if (closed && codes.isEmpty()) {
            problems.add(ReadingProblems.KIND_105_EMPTY.at(
                    values == null ? section.place() : section.place("values"), path));
        } else if (!closed && !codes.isEmpty()) {
            problems.add(ReadingProblems.KIND_105_NEEDLESS.at(section.place("values"), path));
            return List.of();
        }
        return codes;
    }

    private Basis basis() {
        String said = section.required("basis");
        Basis basis = said.isEmpty() ? null : section.constant("basis", Basis.class);
        if (basis == Basis.DERIVED) {
            problems.add(ReadingProblems.KIND_107_DERIVED.at(section.place("basis"), path));
            return Basis.ACT;
        }
        return Objects.requireNonNullElse(basis, Basis.ACT);
    }

    /** The document that shows it, or the instrument by which the office tells it. */
    private @Nullable Text shown(Basis basis) {
        boolean said = section.node("shown-by") != null;
        Text shown = said ? section.bilingual("shown-by") : null;
        if (!said && basis != Basis.ACT) {
            problems.add(ReadingProblems.KIND_107_LACKING.at(section.place(), path, new Text(basis.zh(), basis.en())));
        } else if (said && basis == Basis.ACT) {
            problems.add(ReadingProblems.KIND_107_NEEDLESS.at(section.place("shown-by"), path));
            return null;
        }
        return shown;
    }

    private @Nullable BigDecimal bound(String key, boolean number) {
        String text = section.text(key);
        if (text == null) {
            return null;
        }
        if (!number) {
            problems.add(ReadingProblems.KIND_108_NEEDLESS.at(section.place(key), path, key));
            return null;
        }
        if (!NUMBER.matcher(text).matches()) {
            problems.add(ReadingProblems.KIND_108_NUMBER.at(section.place(key), path, text));
            return null;
        }
        return new BigDecimal(text);
    }
}

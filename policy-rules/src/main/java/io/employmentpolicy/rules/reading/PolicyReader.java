package io.employmentpolicy.rules.reading;

import io.employmentpolicy.model.decision.Determination;
import io.employmentpolicy.model.decision.Outcome;
import io.employmentpolicy.model.facts.Dictionary;
import io.employmentpolicy.model.facts.FactField;
import io.employmentpolicy.model.facts.FactKind;
import io.employmentpolicy.model.facts.FieldType;
import io.employmentpolicy.model.text.Text;
import io.employmentpolicy.rules.document.Node;
import io.employmentpolicy.rules.edition.ParameterBook.Switch;
import io.employmentpolicy.rules.edition.Policy;
import io.employmentpolicy.rules.edition.Policy.Several.Way;
import io.employmentpolicy.rules.problem.Problems;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** 读取一项政策的说明。 / Reads the header of one policy and its switches: all of a {@code policy.yaml}, or one of several in a {@code measure.yaml}. */
final class PolicyReader {
    private static final String SELECTED_BY = "selected-by";
    private static final List<String> RUNNING = List.of("old", "new", Switch.ASK);
    private static final Text WHY_RUNNING = new Text(
            "变更以前已受理的案件按旧规定还是按新规定办理", "whether cases accepted before the change go by the old or the new rules");
    private static final Map<String, Text> CALLED_RUNNING = Map.of(
            "old", new Text("按受理时的旧规定", "by the rules of the time they were accepted"),
            "new", new Text("自变更之日起按新规定", "by the new rules from the day of the change"));
    private static final String AS_OF = "as_of";

    private final Dictionary dictionary;
    private final String layer;
    private final Problems problems;

    PolicyReader(Dictionary dictionary, String layer, Problems problems) {
        this.dictionary = dictionary;
        this.layer = layer;
        this.problems = problems;
    }

    /** One policy with its switches by full key. */
    record Header(Policy policy, Map<String, Switch> switches) {}

    /** The header of a folder with one policy, which says its id itself. */
    Optional<Header> read(Section section) {
        return read(section.required("id"), section);
    }

    private static boolean isId(String id) {
        return id.matches("[A-Z0-9]{1,40}(-[A-Z0-9]{1,40}){0,11}");
    }

    /** The id with blanks, small and full-width letters and other hyphens mended. */
    private static Optional<String> meant(String id) {
        String plain = Normalizer.normalize(id, Normalizer.Form.NFKC).strip().toUpperCase(Locale.ROOT);
        return Optional.of(plain.replaceAll("[_\\s–—－]+", "-")).filter(PolicyReader::isId);
    }

    Optional<Header> read(String id, Section section) {
        boolean named = isId(id);
        if (!named && !id.isEmpty()) {
            problems.add(ReadingProblems.POLICY_110.meaning(meant(id), section.place("id"), id, id));
        }
        Text title = section.bilingual("title");
        section.required("kind");
        Determination.Kind kind = section.constant("kind", Determination.Kind.class);
        section.required("subject");
        FactKind subject = subject(section, id);
        Section inForce = section.section("in-force");
        LocalDate from = inForce == null ? null : inForce.date("from");
        LocalDate to = inForce == null ? null : inForce.date("to");
        LocalDate earliest = inForce == null ? null : inForce.date("earliest");
        String replacedBy = section.text("replaced-by");
        Outcome.Phase ending = section.constant("ending", Outcome.Phase.class);
        Policy.Selection selectedBy = selection(section, id);
        String dayOfDecision = section.text("day-of-decision");
        String afterDeath = section.text("after-death");
        Policy.Several several = several(section);
        Map<String, Text> conclusions = conclusions(section);
        Map<String, String> byField = codes(section, id);
        List<Text> warnings =
                section.sections("warnings").stream().map(PolicyReader::warning).toList();
        Map<String, Switch> switches = switches(section, id);
        running(section, id, selectedBy != null).ifPresent(one -> switches.put(one.key(), one));
        if (inForce != null) {
            inForce.finish();
            if (from != null && to != null && to.isBefore(from)) {
                problems.add(ReadingProblems.POLICY_111.at(inForce.place(), id, from, to));
            }
        }
        section.finish();
        if (!named || kind == null || subject == null) {
            return Optional.empty();
        }
        Outcome.Phase phase =
                ending != null ? ending : replacedBy != null ? Outcome.Phase.REPLACED : Outcome.Phase.ENDED;
        return Optional.of(new Header(
                new Policy(
                        id,
                        title,
                        kind,
                        subject,
                        from,
                        to,
                        earliest,
                        phase,
                        replacedBy,
                        selectedBy,
                        Objects.requireNonNullElse(dayOfDecision, ""),
                        Objects.requireNonNullElse(afterDeath, ""),
                        several,
                        conclusions,
                        byField,
                        warnings,
                        layer,
                        section.place()),
                switches));
    }

    private static Text warning(Section one) {
        Text warning = one.bilingual();
        one.finish();
        return warning;
    }

    private static Map<String, Text> conclusions(Section section) {
        Section names = section.section("conclusions");
        Map<String, Text> conclusions = new LinkedHashMap<>();
        if (names != null) {
            names.keys().forEach(name -> conclusions.put(name, names.bilingual(name)));
        }
        return conclusions;
    }

    private Map<String, String> codes(Section section, String id) {
        Map<String, String> byField = new LinkedHashMap<>();
        Section codes = section.section("codes");
        if (codes == null) {
            return byField;
        }
        for (String code : codes.keys()) {
            for (String field : codes.texts(code)) {
                if (field(field).isEmpty()) {
                    problems.add(ReadingProblems.POLICY_115.at(
                            codes.place(code),
                            id,
                            field,
                            dictionary.kinds().stream()
                                    .flatMap(kind -> kind.fields().stream().map(one -> kind.name() + "." + one.name()))
                                    .toList()));
                }
                byField.put(field, code);
            }
        }
        return byField;
    }

    private Optional<FactField> field(String text) {
        int dot = text.indexOf('.');
        return dot < 0
                ? Optional.empty()
                : dictionary.byName(text.substring(0, dot)).flatMap(kind -> kind.fieldByName(text.substring(dot + 1)));
    }

    private @Nullable FactKind subject(Section section, String id) {
        String name = section.text("subject");
        if (name == null || name.isBlank()) {
            return null;
        }
        Optional<FactKind> kind = dictionary.byName(name);
        if (kind.isEmpty()) {
            problems.add(ReadingProblems.POLICY_112.at(section.place("subject"), id, name, subjects()));
        }
        return kind.orElse(null);
    }

    /** Every spelling of a kind, its type name and Chinese label included. */
    private Map<String, String> subjects() {
        Map<String, String> spellings = new LinkedHashMap<>();
        for (FactKind kind : dictionary.kinds()) {
            spellings.put(kind.name(), kind.name());
            spellings.put(kind.zh(), kind.name());
        }
        return spellings;
    }

    private Policy.@Nullable Selection selection(Section section, String id) {
        List<String> texts = section.texts(SELECTED_BY);
        if (texts.isEmpty() || texts.equals(List.of(AS_OF))) {
            return null;
        }
        boolean orToday = texts.get(texts.size() - 1).equals(AS_OF);
        FactKind kind = kindOf(texts.get(0));
        List<FactField> fields = new ArrayList<>();
        for (String text : orToday ? texts.subList(0, texts.size() - 1) : texts) {
            Optional<FactField> field = kind == null || !kind.equals(kindOf(text))
                    ? Optional.empty()
                    : kind.fieldByName(text.substring(text.indexOf('.') + 1));
            if (field.isEmpty() || !isDay(field.get().type().base())) {
                problems.add(ReadingProblems.POLICY_113.at(section.place(SELECTED_BY), id, text));
                return null;
            }
            fields.add(field.get());
        }
        String holder = section.text("selected-for");
        return new Policy.Selection(Objects.requireNonNull(kind), fields, holder == null ? id : holder, orToday);
    }

    private @Nullable FactKind kindOf(String field) {
        int dot = field.indexOf('.');
        return dot < 0 ? null : dictionary.byName(field.substring(0, dot)).orElse(null);
    }

    /** How cases that began before a change go on; a switch like any other, so that a reading can be chosen. */
    private Optional<Switch> running(Section section, String id, boolean selected) {
        String reading = section.text(Policy.RUNNING_CASES);
        if (reading == null) {
            return Optional.empty();
        }
        if (!selected) {
            problems.add(ReadingProblems.POLICY_117.at(section.place(Policy.RUNNING_CASES), id, Policy.RUNNING_CASES));
            return Optional.empty();
        }
        if (!RUNNING.contains(reading)) {
            problems.add(
                    ReadingProblems.POLICY_114.at(section.place(Policy.RUNNING_CASES), id, reading, RUNNING, RUNNING));
            return Optional.empty();
        }
        return Optional.of(new Switch(
                id + "." + Policy.RUNNING_CASES,
                RUNNING,
                reading,
                WHY_RUNNING,
                CALLED_RUNNING,
                null,
                section.place(Policy.RUNNING_CASES)));
    }

    private static boolean isDay(FieldType.Base base) {
        return base == FieldType.Base.DATE
                || base == FieldType.Base.DATE_EVENT
                || base == FieldType.Base.DATE_TIME
                || base == FieldType.Base.MONTH
                || base == FieldType.Base.MONTH_PERIOD;
    }

    private Policy.Several several(Section section) {
        if (section.node("several") instanceof Node.Mapping) {
            Section first = section.section("several");
            boolean told = first != null && first.node("first-told") != null;
            List<String> order = first == null ? List.of() : first.texts(told ? "first-told" : "first-of");
            if (first != null) {
                first.finish();
                if (order.isEmpty()) {
                    problems.add(ReadingProblems.POLICY_116.at(first.place(), "several"));
                }
            }
            return new Policy.Several(told ? Way.FIRST_TOLD : Way.FIRST_OF, order);
        }
        Way way = section.constant("several", Way.class);
        return new Policy.Several(way == null ? Way.ERROR : way, List.of());
    }

    private Map<String, Switch> switches(Section section, String id) {
        Map<String, Switch> switches = new LinkedHashMap<>();
        Section all = section.section("switches");
        if (all != null) {
            all.all()
                    .forEach((name, one) -> switches.put(
                            id + "." + name, new SwitchReader(one, problems).read(id + "." + name, all.place(name))));
        }
        return switches;
    }
}

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
import io.employmentpolicy.rules.problem.CheckFailed;
import io.employmentpolicy.rules.problem.Problems;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** 读取 policy.yaml。 / Reads {@code policy.yaml}: the header of one policy and its switches. */
final class PolicyReader {
    private static final List<String> RUNNING = List.of("old", "new", Switch.ASK);
    private static final String WHY_RUNNING = "变更以前已受理的案件按旧规定还是按新规定办理";
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

    Optional<Header> read(Section section) {
        String id = section.required("id");
        boolean named = id.matches("[A-Z0-9]+(-[A-Z0-9]+)*");
        if (!named && !id.isEmpty()) {
            problems.add(
                    "POLICY-110",
                    section.place("id"),
                    id,
                    CheckFailed.shown("编号 ", "id ", id),
                    new Text("大写字母、数字与连字符", "capital letters, digits and hyphens"),
                    new Text("例如 TJ-FLEX", "for example TJ-FLEX"));
        }
        Text title = section.bilingual("title");
        section.required("kind");
        Determination.Kind kind = section.constant("kind", Determination.Kind.class);
        section.required("subject");
        FactKind subject = subject(section, id);
        Section inForce = section.section("in-force");
        LocalDate from = inForce == null ? null : inForce.date("from");
        LocalDate to = inForce == null ? null : inForce.date("to");
        String replacedBy = section.text("replaced-by");
        Outcome.Phase ending = section.constant("ending", Outcome.Phase.class);
        Policy.Selection selectedBy = selection(section, id);
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
                problems.add(
                        "POLICY-111",
                        inForce.place(),
                        id,
                        CheckFailed.shown("有效期 ", "in force ", from + " – " + to),
                        new Text("末日不早于首日", "the last day not before the first"),
                        new Text("检查日期", "check the days"));
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
                        phase,
                        replacedBy,
                        selectedBy,
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
                    problems.addAll(CheckFailed.unknown(
                                    "POLICY-115",
                                    codes.place(code),
                                    field,
                                    new Text(
                                            "词典中的 种类.字段，如 person.hard_to_employ",
                                            "a kind.field of the dictionary such as person.hard_to_employ"),
                                    dictionary.kinds().stream()
                                            .flatMap(kind ->
                                                    kind.fields().stream().map(one -> kind.name() + "." + one.name()))
                                            .toList())
                            .in(id));
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
            problems.addAll(CheckFailed.unknown(
                            "POLICY-112",
                            section.place("subject"),
                            name,
                            new Text("事实种类", "a kind of fact"),
                            subjects())
                    .in(id));
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
        String text = section.text("selected-by");
        if (text == null || text.equals(AS_OF)) {
            return null;
        }
        int dot = text.indexOf('.');
        Optional<FactKind> kind = dot < 0 ? Optional.empty() : dictionary.byName(text.substring(0, dot));
        Optional<FactField> field = kind.flatMap(one -> one.fieldByName(text.substring(dot + 1)));
        if (field.isEmpty() || !isDay(field.get().type().base())) {
            problems.add(
                    "POLICY-113",
                    section.place("selected-by"),
                    id,
                    CheckFailed.shown("", "", text),
                    new Text(
                            "as_of，或一个日期字段，如 application.approved_on",
                            "as_of, or a day field such as application.approved_on"),
                    new Text("对照词典", "compare with the dictionary"));
            return null;
        }
        String holder = section.text("selected-for");
        return new Policy.Selection(kind.orElseThrow(), field.get(), holder == null ? id : holder);
    }

    /** How cases that began before a change go on; a switch like any other, so that a reading can be chosen. */
    private Optional<Switch> running(Section section, String id, boolean selected) {
        String reading = section.text(Policy.RUNNING_CASES);
        if (reading == null) {
            return Optional.empty();
        }
        if (!selected) {
            problems.add(
                    "POLICY-117",
                    section.place(Policy.RUNNING_CASES),
                    id,
                    CheckFailed.shown("没有 selected-by 而写了 ", "without selected-by: ", Policy.RUNNING_CASES),
                    new Text("selected-by 指明日期字段", "selected-by with a day field"),
                    new Text(
                            "按评定日选版次的政策没有在办案件之分，删去本行",
                            "a policy whose version is selected by the day of the decision knows no running cases: remove this line"));
            return Optional.empty();
        }
        if (!RUNNING.contains(reading)) {
            problems.addAll(CheckFailed.unknown(
                            "POLICY-114",
                            section.place(Policy.RUNNING_CASES),
                            reading,
                            new Text("其中之一：" + RUNNING, "one of " + RUNNING),
                            RUNNING)
                    .in(id));
            return Optional.empty();
        }
        return Optional.of(new Switch(id + "." + Policy.RUNNING_CASES, RUNNING, reading, WHY_RUNNING));
    }

    private static boolean isDay(FieldType.Base base) {
        return base == FieldType.Base.DATE
                || base == FieldType.Base.DATE_EVENT
                || base == FieldType.Base.DATE_TIME
                || base == FieldType.Base.MONTH;
    }

    private Policy.Several several(Section section) {
        if (section.node("several") instanceof Node.Mapping) {
            Section first = section.section("several");
            List<String> order = first == null ? List.of() : first.texts("first-of");
            if (first != null) {
                first.finish();
                if (order.isEmpty()) {
                    problems.add(
                            "POLICY-116",
                            first.place(),
                            "several",
                            new Text("没有 first-of", "no first-of"),
                            new Text("several: { first-of: [规则编号] }", "several: { first-of: [rule ids] }"),
                            new Text("列出规则编号，先者优先", "list rule ids, the first that grants counting"));
                }
            }
            return new Policy.Several(Way.FIRST_OF, order);
        }
        Way way = section.constant("several", Way.class);
        return new Policy.Several(way == null ? Way.ERROR : way, List.of());
    }

    private Map<String, Switch> switches(Section section, String id) {
        Map<String, Switch> switches = new LinkedHashMap<>();
        Section all = section.section("switches");
        if (all == null) {
            return switches;
        }
        all.all().forEach((name, one) -> {
            List<String> choices = new ArrayList<>(one.texts("choices"));
            String chosen = one.required("default");
            String why = one.required("why");
            if (!choices.contains(Switch.ASK)) {
                choices.add(Switch.ASK);
            }
            if (!choices.contains(chosen) && !chosen.isEmpty()) {
                problems.addAll(CheckFailed.unknown(
                                "POLICY-114",
                                one.place("default"),
                                chosen,
                                new Text("其中之一：" + choices, "one of " + choices),
                                choices)
                        .in(id + "." + name));
            }
            one.finish();
            switches.put(id + "." + name, new Switch(id + "." + name, choices, chosen, why));
        });
        return switches;
    }
}

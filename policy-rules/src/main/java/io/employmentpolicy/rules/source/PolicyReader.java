package io.employmentpolicy.rules.source;

import io.employmentpolicy.model.decision.Determination;
import io.employmentpolicy.model.decision.Outcome;
import io.employmentpolicy.model.facts.Dictionary;
import io.employmentpolicy.model.facts.FactField;
import io.employmentpolicy.model.facts.FactKind;
import io.employmentpolicy.model.facts.FieldType;
import io.employmentpolicy.model.text.Text;
import io.employmentpolicy.rules.document.Node;
import io.employmentpolicy.rules.language.Policy;
import io.employmentpolicy.rules.language.Policy.Several.Way;
import io.employmentpolicy.rules.parameter.ParameterBook.Switch;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** 读取 policy.yaml。 / Reads {@code policy.yaml}: the header of one policy and its switches. */
final class PolicyReader {
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
        int before = problems.count();
        String id = section.required("id");
        if (!id.matches("[A-Z0-9]+(-[A-Z0-9]+)*")) {
            problems.add("POLICY-110", section.place("id"), id, Refused.shown("编号 ", "id ", id),
                    new Text("大写字母、数字与连字符", "capital letters, digits and hyphens"), new Text("例如 TJ-FLEX", "for example TJ-FLEX"));
        }
        Text title = section.bilingual("title");
        Determination.Kind kind = section.constant("kind", Determination.Kind.class);
        FactKind subject = subject(section, id);
        Section inForce = section.section("in-force");
        LocalDate from = inForce == null ? null : inForce.date("from");
        LocalDate to = inForce == null ? null : inForce.date("to");
        String replacedBy = section.text("replaced-by");
        Outcome.Phase ending = section.constant("ending", Outcome.Phase.class);
        Policy.Selection selectedBy = selection(section, id);
        Policy.Several several = several(section);
        String oneRight = section.text("one-right");
        Map<String, Text> conclusions = conclusions(section);
        Section codes = section.section("codes");
        Map<String, String> byField = new LinkedHashMap<>();
        if (codes != null) {
            codes.keys().forEach(code -> codes.texts(code).forEach(field -> byField.put(field, code)));
        }
        List<Text> warnings = section.sections("warnings").stream().map(PolicyReader::warning).toList();
        Map<String, Switch> switches = switches(section, id);
        if (inForce != null) {
            inForce.finish();
            if (from != null && to != null && to.isBefore(from)) {
                problems.add("POLICY-111", inForce.place(), id, Refused.shown("有效期 ", "in force ", from + " – " + to),
                        new Text("末日不早于首日", "the last day not before the first"), new Text("检查日期", "check the days"));
            }
        }
        section.finish();
        if (problems.count() > before || kind == null || subject == null) {
            missingKind(section, id, kind, before);
            return Optional.empty();
        }
        Outcome.Phase phase = ending != null ? ending : replacedBy != null ? Outcome.Phase.REPLACED : Outcome.Phase.ENDED;
        return Optional.of(new Header(new Policy(id, title, kind, subject, from, to, phase, replacedBy, selectedBy, several,
                oneRight == null ? "" : oneRight, conclusions, byField, warnings, layer, section.place()), switches));
    }

    private static Text warning(Section one) {
        Text warning = new Text(one.required("zh"), one.required("en"));
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

    private void missingKind(Section section, String id, Determination.@Nullable Kind kind, int before) {
        if (problems.count() == before) {
            problems.add("POLICY-103", section.place(), id, Refused.shown("缺少 ", "no ", kind == null ? "kind" : "subject"),
                    new Text("kind 与 subject", "kind and subject"), new Text("补上该键", "add the key"));
        }
    }

    private @Nullable FactKind subject(Section section, String id) {
        String name = section.text("subject");
        if (name == null) {
            return null;
        }
        Optional<FactKind> kind = dictionary.byName(name);
        if (kind.isEmpty()) {
            problems.addAll(List.of(ExpressionChecker.unknown("POLICY-112", section.place("subject"), name,
                    new Text("事实种类", "a kind of fact"), dictionary.kinds().stream().map(FactKind::name).toList()).in(id)));
        }
        return kind.orElse(null);
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
            problems.add("POLICY-113", section.place("selected-by"), id, Refused.shown("", "", text),
                    new Text("as_of，或一个日期字段，如 application.approved_on", "as_of, or a day field such as application.approved_on"),
                    new Text("对照词典", "compare with the dictionary"));
            return null;
        }
        String holder = section.text("selected-for");
        return new Policy.Selection(kind.orElseThrow(), field.get(), holder == null ? id : holder);
    }

    private static boolean isDay(FieldType.Base base) {
        return base == FieldType.Base.DATE || base == FieldType.Base.DATE_EVENT || base == FieldType.Base.DATE_TIME;
    }

    private Policy.Several several(Section section) {
        if (section.node("several") instanceof Node.Mapping) {
            Section first = section.section("several");
            List<String> order = first == null ? List.of() : first.texts("first-of");
            if (first != null) {
                first.finish();
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
            if (!choices.contains(chosen)) {
                problems.add("POLICY-114", one.place("default"), id + "." + name, Refused.shown("取值 ", "choice ", chosen),
                        new Text("其中之一：" + choices, "one of " + choices), new Text("改为所列取值", "take a listed choice"));
            }
            one.finish();
            switches.put(id + "." + name, new Switch(id + "." + name, choices, chosen, why));
        });
        return switches;
    }
}

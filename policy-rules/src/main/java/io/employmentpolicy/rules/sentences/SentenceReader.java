package io.employmentpolicy.rules.sentences;

import io.employmentpolicy.model.facts.FactKind;
import io.employmentpolicy.model.problem.Place;
import io.employmentpolicy.model.text.Language;
import io.employmentpolicy.model.text.Text;
import io.employmentpolicy.rules.edition.Status;
import io.employmentpolicy.rules.edition.Value;
import io.employmentpolicy.rules.problem.Problems;
import io.employmentpolicy.rules.sentences.Labels.Space;
import io.employmentpolicy.rules.suggest.DidYouMean;
import io.employmentpolicy.rules.syntax.RuleParser;
import io.employmentpolicy.rules.syntax.Syntax;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** 读取句子写成的规则。 / Reads a file of rules written as sentences into the tree that the other form gives. After a mistake it goes on with the next rule. */
public final class SentenceReader {
    /** 此种文件名称的结尾。 / How the names of such files end. */
    public static final String ENDING = ".rules.txt";

    private static final int MOST_TOLD = 8;
    /** What can follow a name in a condition. */
    private static final Pattern AFTER_NAME = Pattern.compile("为|不|大于|小于|早于|晚于|已有|等于|包含|在|的|成立|[：:，,（(\\s]");

    private static final Phrases PHRASES = Phrases.in(Language.ZH);
    private static final List<String> NOTES = List.of("policy", "clause", "route", "reason", "accepts", "from", "to");
    private static final List<String> TOTALS =
            PHRASES.keys().stream().filter(key -> key.startsWith("total.")).toList();

    private final Scan scan;
    private final Labels labels;
    private PhraseParser phrases;
    private NameFinder names;
    private ExpressionResolver expressions;
    private String rule = "";
    private int at;

    private SentenceReader(Scan scan, Labels labels) {
        this.scan = scan;
        this.labels = labels;
        this.phrases = new PhraseParser(scan);
        this.names = new NameFinder(labels);
        this.expressions = new ExpressionResolver(scan, names);
    }

    /** 一个文件的规则。 / The rules of a file; what is wrong with it goes to the problems. */
    public static RuleParser.Parsed read(String file, String text, Labels labels, Problems problems) {
        Scan scan = new Scan(file, text);
        int open = Comments.withoutEnd(text);
        if (open >= 0) {
            problems.add(SentenceProblems.RULE_134.at(scan.place(open), ""));
            return new RuleParser.Parsed(List.of(), false);
        }
        SentenceReader reader = new SentenceReader(scan, labels);
        int most = problems.count() + Problems.MOST_IN_FILE;
        List<Syntax.Rule> rules = new ArrayList<>();
        boolean whole = true;
        while (!reader.scan.atEnd(reader.at) && problems.count() < most) {
            int start = reader.at;
            try {
                rules.add(reader.rule());
            } catch (SentenceError error) {
                whole = false;
                problems.add(error.in(reader.rule));
                reader.at = reader.scan.nextRule(Math.max(start, reader.at), PHRASES.word("rule"));
            }
        }
        return new RuleParser.Parsed(rules, whole && problems.count() < most);
    }

    private Syntax.Rule rule() {
        rule = "";
        phrases = new PhraseParser(scan);
        names = new NameFinder(labels);
        expressions = new ExpressionResolver(scan, names);
        scan.forget();
        Place place = scan.place(scan.skip(at));
        expect("rule");
        String name = text();
        rule = name.strip().split("\\s", 2)[0];
        List<Syntax.Annotation> annotations = annotations(place);
        expect("when");
        take("colon");
        List<Syntax.Line> lines = new ArrayList<>();
        while (!take("then")) {
            lines.add(condition());
        }
        take("colon");
        Syntax.Call conclusion = conclusion(annotations);
        take("sentence-end");
        if (!scan.atEnd(at) && scan.word(at, PHRASES.word("rule")) < 0) {
            throw unexpected();
        }
        return new Syntax.Rule(name, place, annotations, lines, conclusion, false, List.of());
    }

    private List<Syntax.Annotation> annotations(Place place) {
        List<Syntax.Annotation> annotations = new ArrayList<>();
        boolean more = true;
        while (more) {
            more = false;
            for (String note : NOTES) {
                Place here = scan.place(scan.skip(at));
                if (take(note)) {
                    take("colon");
                    annotations.add(new Syntax.Annotation(note, texts(), here));
                    take("comma");
                    more = true;
                }
            }
        }
        if (annotations.stream().noneMatch(one -> one.name().equals("policy"))) {
            annotations.add(0, new Syntax.Annotation("policy", List.of(SentenceFile.policyOf(rule)), place));
        }
        return annotations;
    }

    private List<String> texts() {
        List<String> texts = new ArrayList<>(List.of(text()));
        while (take("list")) {
            texts.add(text());
        }
        return texts;
    }

    private String text() {
        Scan.Taken quoted = scan.quoted(at);
        if (quoted == null) {
            throw unexpected();
        }
        at = quoted.end();
        return quoted.text();
    }

    private boolean take(String key) {
        int end = scan.word(at, PHRASES.word(key));
        at = end < 0 ? at : end;
        return end >= 0;
    }

    private void expect(String key) {
        if (!take(key)) {
            throw unexpected();
        }
    }

    private SentenceError unexpected() {
        int where = scan.farthest();
        String found = scan.found(where);
        List<String> wanted = scan.expected().stream()
                .sorted(Comparator.comparingInt((String one) -> -alike(one, found)))
                .toList();
        String some = String.join(" ", wanted.subList(0, Math.min(MOST_TOLD, wanted.size())))
                + (wanted.size() > MOST_TOLD ? " …" : "");
        Text stands = found.isEmpty() ? new Text("行末", "the end of the line") : Text.same(found);
        Optional<Text> slip = Slips.instead(scan.text(), where);
        Optional<SentenceError> misspelt = slip.isEmpty() ? misspelt(where, found) : Optional.empty();
        if (misspelt.isPresent()) {
            return misspelt.get();
        }
        return new SentenceError(slip.map(instead ->
                        SentenceProblems.RULE_130_SLIP.at(scan.place(where), "", stands, Text.same(some), instead))
                .orElseGet(() -> SentenceProblems.RULE_130.at(scan.place(where), "", stands, Text.same(some))));
    }

    /** A name without brackets that is nearly one of those that need none. */
    private Optional<SentenceError> misspelt(int where, String found) {
        return endsOfName(found)
                .map(end -> found.substring(0, end))
                .flatMap(name -> meant(name).stream()
                        .map(near -> NameFinder.unknown(
                                name,
                                scan.place(where),
                                Map.of(name, near),
                                new Text("此处可写的名称", "a name that may stand here"))))
                .findFirst();
    }

    /** Where a name may end, the longest first. */
    private static Stream<Integer> endsOfName(String found) {
        List<Integer> ends = new ArrayList<>(List.of(found.length()));
        Matcher behind = AFTER_NAME.matcher(found);
        while (behind.find()) {
            ends.add(behind.start());
        }
        return ends.stream().filter(end -> end > 0).sorted(Comparator.reverseOrder());
    }

    /** The one name that goes on where this one ends, or else the nearest. */
    private Optional<String> meant(String name) {
        List<String> longer =
                scan.fitting().stream().filter(one -> one.startsWith(name)).toList();
        return longer.size() == 1 ? Optional.of(longer.get(0)) : DidYouMean.of(name, scan.fitting());
    }

    /** How many characters two texts have in common at the beginning. */
    private static int alike(String one, String other) {
        int alike = 0;
        while (alike < Math.min(one.length(), other.length()) && one.charAt(alike) == other.charAt(alike)) {
            alike++;
        }
        return alike;
    }

    private Syntax.Line condition() {
        int start = scan.skip(at);
        if (heads("condition.counted")) {
            return counted(start);
        }
        Syntax.Quantifier quantifier = heads("condition.none.such") || heads("condition.none")
                ? Syntax.Quantifier.NONE
                : heads("condition.exists") ? Syntax.Quantifier.EXISTS : Syntax.Quantifier.SOME;
        Syntax.Pattern pattern = pattern(quantifier);
        if (!take("sentence-end")) {
            semicolon();
        }
        return pattern;
    }

    private boolean semicolon() {
        int end = scan.word(at, "；");
        at = end < 0 ? at : end;
        return end >= 0;
    }

    /** The words of a phrase before its first place. */
    private boolean heads(String key) {
        int end = scan.word(at, PHRASES.before(key));
        at = end < 0 ? at : end;
        return end >= 0;
    }

    private Syntax.Pattern pattern(Syntax.Quantifier quantifier) {
        Place place = scan.place(scan.skip(at));
        FactKind derived = quantifier != Syntax.Quantifier.SOME
                ? null
                : heads("condition.status") ? Status.KIND : heads("condition.value") ? Value.KIND : null;
        if (quantifier == Syntax.Quantifier.SOME && derived == null) {
            heads("condition.some");
        }
        scan.bare(
                derived == null
                        ? labels.spellings(Space.KIND).keySet()
                        : labels.spellings(derived == Status.KIND ? Space.STATUS : Space.VALUE)
                                .keySet());
        Scan.Taken named = scan.name(at, "〔事实种类〕");
        if (named == null) {
            throw unexpected();
        }
        scan.bare(Set.of());
        Place where = scan.place(scan.skip(at));
        List<Syntax.Part> parts = new ArrayList<>();
        FactKind kind;
        if (derived != null) {
            kind = derived;
            Space space = derived == Status.KIND ? Space.STATUS : Space.VALUE;
            String id = names.find(space, named.text(), where, new Text(derived.zh(), "a " + derived.en()));
            parts.add(new Syntax.Test(
                    new Syntax.Comparison(
                            "==", new Syntax.Name("name", null, where), new Syntax.Quoted(id, where), where),
                    named.text(),
                    where));
        } else {
            kind = kind(named.text(), where);
        }
        at = named.end();
        String variable = named(kind);
        names.look(kind);
        scan.bare(NameFinder.plain(kind));
        if (take("colon")) {
            do {
                parts.add(part());
            } while (take("comma"));
        }
        scan.bare(Set.of());
        names.look(null);
        return new Syntax.Pattern(quantifier, variable, kind.typeName(), parts, place);
    }

    private FactKind kind(String written, Place place) {
        return labels.kind(written)
                .orElseThrow(() -> NameFinder.unknown(
                        written, place, labels.spellings(Space.KIND), new Text("事实种类", "a kind of fact")));
    }

    /** The name that is given to a fact, in brackets behind its kind; null when there is none. */
    private @Nullable String named(FactKind kind) {
        int open = scan.word(at, PHRASES.word("open") + PHRASES.before("named"));
        if (open < 0) {
            return null;
        }
        at = open;
        String name = name();
        expect("close");
        names.fact(name, kind);
        return "$" + name;
    }

    private String name() {
        Scan.Taken name = scan.name(at, "〔名称〕");
        if (name == null) {
            throw unexpected();
        }
        at = name.end();
        return name.text();
    }

    private Syntax.Part part() {
        int start = scan.skip(at);
        Node bind = phrases.bind(start);
        if (bind != null) {
            at = bind.end();
            Node value = bind.parts().get(0);
            Syntax.Expression read = expressions.expression(value);
            names.value(bind.parts().get(1).text(), names.list(value));
            return new Syntax.Bind("$" + bind.parts().get(1).text(), read, scan.place(start));
        }
        return test();
    }

    private Syntax.Test test() {
        int start = scan.skip(at);
        Node said = phrases.whole(start);
        if (said == null) {
            throw unexpected();
        }
        at = said.end();
        return new Syntax.Test(expressions.expression(said), scan.between(start, at), scan.place(start));
    }

    private Syntax.Line counted(int start) {
        Syntax.Pattern pattern = pattern(Syntax.Quantifier.SOME);
        FactKind kind = labels.kind(pattern.type()).orElseThrow();
        if (!semicolon() || scan.word(at, "其") < 0) {
            scan.word(at, "；其");
            throw unexpected();
        }
        at = scan.word(at, "其");
        Place place = scan.place(scan.skip(at));
        Node total = phrases.oneOf(TOTALS, at);
        if (total == null) {
            throw unexpected();
        }
        at = total.end();
        names.look(kind);
        List<Syntax.Expression> counted =
                total.parts().stream().map(expressions::expression).toList();
        names.look(null);
        if (!heads("named")) {
            throw unexpected();
        }
        String variable = name();
        names.value(variable, null);
        List<Syntax.Test> tests = new ArrayList<>();
        while (take("comma")) {
            tests.add(test());
        }
        String word = total.text().substring("total.".length()).replace("distinct", "count");
        semicolon();
        return new Syntax.Count(
                pattern, "$" + variable, new Syntax.Call(word, counted, place), tests, scan.place(start));
    }

    private Syntax.Call conclusion(List<Syntax.Annotation> annotations) {
        Node first = phrases.oneOf(ConclusionResolver.BEGINNINGS, at);
        if (first == null) {
            throw unexpected();
        }
        List<Node> said = new ArrayList<>(List.of(first));
        at = first.end();
        while (take("comma")) {
            Node detail = phrases.oneOf(ConclusionResolver.details(first.text()), at);
            if (detail == null) {
                throw unexpected();
            }
            said.add(detail);
            at = detail.end();
        }
        String policy = annotations.stream()
                .filter(one -> one.name().equals("policy"))
                .map(one -> one.values().get(0))
                .findFirst()
                .orElse("");
        return new ConclusionResolver(
                        scan, expressions, labels, labels.policy(policy).orElse(null))
                .conclusion(said);
    }
}

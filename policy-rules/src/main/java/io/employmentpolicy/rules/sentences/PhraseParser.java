package io.employmentpolicy.rules.sentences;

import io.employmentpolicy.model.text.Language;
import io.employmentpolicy.rules.sentences.Node.Type;
import io.employmentpolicy.rules.sentences.Phrases.Piece;
import io.employmentpolicy.rules.sentences.Phrases.Place;
import io.employmentpolicy.rules.sentences.Phrases.Words;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/**
 * 句式的分析。 / Takes sentences apart by the phrases they are printed with. What fills a place is a name or stands in brackets, so that no phrase can be
 * taken for another; among those that fit the longest is meant. What was read at a place is remembered, so that nothing is read twice.
 */
final class PhraseParser {
    private static final Phrases PHRASES = Phrases.in(Language.ZH);
    private static final String OF = "的";
    private static final int DEEPEST = 40;
    private static final List<String> VALUES = PHRASES.keys().stream()
            .filter(key -> key.startsWith("fn.") || key.equals("table"))
            .toList();
    private static final List<String> TESTS = PHRASES.keys().stream()
            .filter(key -> key.startsWith("op.") && !key.endsWith(".truth")
                    || List.of("in", "not-in", "contains", "not-contains", "holds", "listed", "applies", "chosen")
                            .contains(key))
            .toList();

    private final Scan scan;
    private final Map<Integer, @Nullable Node> operands = new HashMap<>();
    private final Map<Integer, @Nullable Node> values = new HashMap<>();
    private int depth;

    PhraseParser(Scan scan) {
        this.scan = scan;
    }

    /** An expression; null when none stands here. */
    @Nullable
    Node whole(int at) {
        Node first = test(at);
        if (first == null) {
            return null;
        }
        Node any = joined(first, "or", Type.ANY);
        return any != first ? any : joined(first, "and", Type.ALL);
    }

    private Node joined(Node first, String word, Type type) {
        List<Node> parts = new ArrayList<>(List.of(first));
        int end = first.end();
        int next = scan.word(end, PHRASES.word(word));
        while (next >= 0) {
            Node part = test(next);
            if (part == null) {
                break;
            }
            parts.add(part);
            end = part.end();
            next = scan.word(end, PHRASES.word(word));
        }
        return parts.size() == 1 ? first : new Node(type, "", parts, first.start(), end);
    }

    private @Nullable Node test(int at) {
        Node not = match("not", at, this::whole);
        if (not != null) {
            return new Node(Type.NOT, "", not.parts(), not.start(), not.end());
        }
        Node best = value(at);
        for (String key : TESTS) {
            best = longer(best, match(key, at, this::value));
        }
        return best;
    }

    private @Nullable Node value(int from) {
        int at = scan.skip(from);
        if (!values.containsKey(at)) {
            Node best = operand(at);
            for (String key : VALUES) {
                best = longer(best, match(key, at, this::value));
            }
            values.put(at, best);
        }
        return values.get(at);
    }

    private static @Nullable Node longer(@Nullable Node one, @Nullable Node other) {
        return other == null || one != null && one.end() >= other.end() ? one : other;
    }

    /** One of several phrases, the longest that fits; null when none does. */
    @Nullable
    Node oneOf(List<String> keys, int at) {
        Node best = null;
        for (String key : keys) {
            best = longer(best, match(key, at, this::whole));
        }
        return best;
    }

    /** A value that is given a name; null when none is here. */
    @Nullable
    Node bind(int at) {
        return match("bind", at, this::value);
    }

    /** A phrase; null when it does not stand here. */
    private @Nullable Node match(String key, int from, IntFunction<@Nullable Node> open) {
        int start = scan.skip(from);
        int at = start;
        Map<Integer, Node> filled = new HashMap<>();
        for (Piece piece : PHRASES.phrase(key)) {
            if (piece instanceof Words words) {
                at = scan.word(at, words.text());
            } else {
                Place place = (Place) piece;
                Node said =
                        place.several() ? list(at) : place.open() || key.equals("not") ? open.apply(at) : operand(at);
                at = said == null ? -1 : said.end();
                if (said != null) {
                    filled.put(place.number(), said);
                    at = place.unit().isEmpty() ? at : scan.word(at, place.unit());
                }
            }
            if (at < 0) {
                return null;
            }
        }
        List<Node> parts = new ArrayList<>(Collections.nCopies(filled.size(), null));
        filled.forEach(parts::set);
        return new Node(Type.PHRASE, key, parts, start, at);
    }

    private @Nullable Node list(int at) {
        Node first = operand(at);
        if (first == null) {
            return null;
        }
        List<Node> members = new ArrayList<>(List.of(first));
        int end = first.end();
        int next = scan.word(end, PHRASES.word("list"));
        while (next >= 0) {
            Node member = operand(next);
            if (member == null) {
                break;
            }
            members.add(member);
            end = member.end();
            next = scan.word(end, PHRASES.word("list"));
        }
        return new Node(Type.LIST, "", members, first.start(), end);
    }

    /** What can fill a place: a name, a constant, or anything in brackets. */
    @Nullable
    Node operand(int from) {
        int at = scan.skip(from);
        if (!operands.containsKey(at)) {
            operands.put(at, read(at));
        }
        return operands.get(at);
    }

    private @Nullable Node read(int at) {
        Scan.Taken name = scan.name(at, "〔名称〕");
        if (name != null) {
            int of = scan.beforeName(name.end(), OF) ? scan.word(name.end(), OF) : -1;
            Scan.Taken field = of < 0 ? null : scan.name(of, "〔名称〕");
            Node first = Node.of(Type.NAME, name.text(), at, name.end());
            return field == null
                    ? first
                    : new Node(
                            Type.NAME_OF,
                            field.text(),
                            List.of(first, Node.of(Type.NAME, field.text(), of, field.end())),
                            at,
                            field.end());
        }
        Scan.Taken quoted = scan.quoted(at);
        if (quoted != null) {
            return Node.of(Type.QUOTED, quoted.text(), at, quoted.end());
        }
        Scan.Taken number = scan.number(at);
        if (number != null) {
            return Node.of(Type.NUMBER, number.text(), at, number.end());
        }
        int open = scan.word(at, PHRASES.word("open"));
        if (open >= 0) {
            return bracketed(at, open);
        }
        return fixed(at);
    }

    private @Nullable Node bracketed(int at, int open) {
        if (++depth > DEEPEST) {
            throw new SentenceError(SentenceProblems.RULE_133.at(scan.place(at), "", DEEPEST));
        }
        Node inner = whole(open);
        depth--;
        int close = inner == null ? -1 : scan.word(inner.end(), PHRASES.word("close"));
        return inner == null || close < 0 ? null : new Node(inner.type(), inner.text(), inner.parts(), at, close);
    }

    private @Nullable Node fixed(int at) {
        int end = scan.word(at, PHRASES.word("as-of"));
        if (end >= 0) {
            return Node.of(Type.AS_OF, "", at, end);
        }
        end = scan.word(at, PHRASES.word("yes"));
        if (end >= 0) {
            return Node.of(Type.YES, "", at, end);
        }
        end = scan.word(at, PHRASES.word("no"));
        return end < 0 ? null : Node.of(Type.NO, "", at, end);
    }
}

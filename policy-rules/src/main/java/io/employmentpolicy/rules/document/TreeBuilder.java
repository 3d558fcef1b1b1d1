package io.employmentpolicy.rules.document;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import io.employmentpolicy.model.problem.Place;
import io.employmentpolicy.model.problem.Problem;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;

/** Builds the tree of one document from the parser's tokens. */
final class TreeBuilder {

    private final DocumentReader.Syntax syntax;
    private final SourceText source;
    private final JsonParser parser;
    private final List<Problem> problems;
    private int nodes;
    private int reuses;
    private int firstReuse;
    private boolean atKey;

    TreeBuilder(DocumentReader.Syntax syntax, SourceText source, JsonParser parser, List<Problem> problems) {
        this.syntax = syntax;
        this.source = source;
        this.parser = parser;
        this.problems = problems;
    }

    Node document() throws Unreadable {
        try {
            return whole();
        } finally {
            if (reuses > 1) {
                problems.set(firstReuse, DocumentProblems.further(problems.get(firstReuse), reuses - 1));
            }
        }
    }

    private Node whole() throws Unreadable {
        JsonToken first = next();
        if (first == null || syntax == DocumentReader.Syntax.YAML && isBlank(first)) {
            throw new Unreadable(DocumentProblems.EMPTY.at(source.whole(), ""));
        }
        Node root = node(first, 0);
        if (next() != null) {
            throw new Unreadable(DocumentProblems.several(syntax, here()));
        }
        return root;
    }

    /** A YAML document of nothing but its dashes. */
    private boolean isBlank(JsonToken token) throws Unreadable {
        return token == JsonToken.VALUE_STRING && !syntax.quotes(character()) && text().isEmpty();
    }

    private Node node(JsonToken token, int depth) throws Unreadable {
        Place place = here();
        nodes++;
        if (nodes > DocumentReader.MAX_NODES) {
            throw new Unreadable(DocumentProblems.tooManyNodes(place));
        }
        boolean alias = refuseExtras(token, place);
        if (token == JsonToken.START_OBJECT || token == JsonToken.START_ARRAY) {
            if (depth == DocumentReader.MAX_DEPTH) {
                throw new Unreadable(DocumentProblems.tooDeep(place));
            }
            return token == JsonToken.START_OBJECT ? mapping(place, depth + 1) : sequence(place, depth + 1);
        }
        return scalar(place, alias);
    }

    private Node sequence(Place place, int depth) throws Unreadable {
        List<Node> items = new ArrayList<>();
        for (JsonToken token = inside(); token != JsonToken.END_ARRAY; token = inside()) {
            items.add(node(token, depth));
        }
        return new Node.Sequence(items, place);
    }

    private Node mapping(Place place, int depth) throws Unreadable {
        Map<String, Node> entries = new LinkedHashMap<>();
        Map<String, Place> keys = new LinkedHashMap<>();
        for (JsonToken token = key(); token != JsonToken.END_OBJECT; token = key()) {
            Place at = here();
            String name = text();
            boolean usable = checkKey(name, at);
            Node value = node(inside(), depth);
            Place before = keys.get(name);
            if (before != null) {
                add(DocumentProblems.duplicate(at, name, before));
            } else if (usable) {
                keys.put(name, at);
                entries.put(name, value);
            }
        }
        return new Node.Mapping(entries, keys, place);
    }

    private boolean checkKey(String name, Place at) throws Unreadable {
        refuseLong(name, at);
        refuseBrokenText(name, at);
        int first = character();
        if (syntax == DocumentReader.Syntax.JSON) {
            return true;
        }
        if (first == '&') {
            addReuse(DocumentProblems.reuse(at, DocumentProblems.ANCHOR));
        } else if (first == '!') {
            add(DocumentProblems.tag(at, "!"));
        } else if (!syntax.quotes(first) && name.equals("<<")) {
            addReuse(DocumentProblems.reuse(at, DocumentProblems.MERGE_KEY));
            return false;
        } else if (!syntax.quotes(first) && syntax.isNull(name)) {
            add(DocumentProblems.KEY_NO_TEXT.at(at, ""));
            return false;
        }
        return true;
    }

    private Node scalar(Place place, boolean alias) throws Unreadable {
        if (alias) {
            return new Node.Scalar(null, false, place);
        }
        String text = text();
        refuseLong(text, place);
        refuseBrokenText(text, place);
        boolean quoted = syntax.quotes(character());
        if (!quoted && syntax.isNull(text)) {
            return new Node.Scalar(null, false, place);
        }
        if (!quoted && syntax.isNoNumber(text)) {
            add(DocumentProblems.noNumber(place, text));
        }
        return new Node.Scalar(text, quoted, place);
    }

    /** Anchors, aliases and tags, none of which a policy or a fact needs; true if the value is an alias. */
    private boolean refuseExtras(JsonToken token, Place place) throws Unreadable {
        if (syntax == DocumentReader.Syntax.JSON) {
            return false;
        }
        int first = character();
        if (first == '*') {
            addReuse(DocumentProblems.reuse(place, DocumentProblems.ALIAS));
            return true;
        }
        boolean marked = first == '&' || first == '!';
        Object tag = extra(JsonParser::getTypeId);
        if (marked && tag != null) {
            add(DocumentProblems.tag(place, tag.toString()));
        }
        // The parser tells anchors of lists and mappings only; a mapping may begin with the anchor of its first name.
        if (token.isScalarValue() ? first == '&' : marked && extra(JsonParser::getObjectId) != null) {
            addReuse(DocumentProblems.reuse(place, DocumentProblems.ANCHOR));
        }
        return false;
    }

    private void refuseLong(String text, Place place) throws Unreadable {
        if (text.length() > DocumentReader.MAX_TEXT) {
            throw new Unreadable(DocumentProblems.tooLong(place));
        }
    }

    /** An escape can write half of a character, which no UTF-8 output could carry. */
    private void refuseBrokenText(String text, Place place) throws Unreadable {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isHighSurrogate(c) && i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1))) {
                i++;
            } else if (Character.isSurrogate(c)) {
                add(DocumentProblems.halfCharacter(place, c));
                return;
            }
        }
    }

    /** A file that reuses content does so in many places, and one answer mends them all: the first is named, the others are counted. */
    private void addReuse(Problem problem) throws Unreadable {
        reuses++;
        if (reuses == 1) {
            firstReuse = problems.size();
            add(problem);
        }
    }

    private void add(Problem problem) throws Unreadable {
        problems.add(problem);
        if (problems.size() == DocumentReader.MAX_PROBLEMS) {
            throw new Unreadable(DocumentProblems.tooMany(problem.place()));
        }
    }

    private JsonToken key() throws Unreadable {
        atKey = true;
        JsonToken token = inside();
        atKey = false;
        return token;
    }

    private JsonToken inside() throws Unreadable {
        JsonToken token = next();
        if (token == null) {
            throw new Unreadable(DocumentProblems.malformed(syntax, source, source.end(), -1));
        }
        return token;
    }

    private @Nullable JsonToken next() throws Unreadable {
        try {
            return parser.nextToken();
        } catch (IOException e) {
            throw translate(e);
        }
    }

    private String text() throws Unreadable {
        try {
            return parser.getText();
        } catch (IOException e) {
            throw translate(e);
        }
    }

    private @Nullable Object extra(Extra extra) throws Unreadable {
        try {
            return extra.of(parser);
        } catch (IOException e) {
            throw translate(e);
        }
    }

    /** Something YAML can say about a value beside the value; null when it does not. */
    private interface Extra {
        @Nullable
        Object of(JsonParser parser) throws IOException;
    }

    private Place here() {
        return place(parser.currentTokenLocation());
    }

    private Place place(JsonLocation location) {
        return source.place(location.getLineNr(), location.getColumnNr());
    }

    private int character() {
        return source.at(syntax, parser.currentTokenLocation().getCharOffset());
    }

    /** Says in our words what the parser says in its own. */
    private Unreadable translate(IOException e) {
        if (e instanceof StreamConstraintsException) {
            return new Unreadable(DocumentProblems.tooLong(place(parser.currentLocation())));
        }
        if (e.getCause() instanceof MarkedYAMLException marked && marked.getProblemMark() != null) {
            Mark mark = marked.getProblemMark();
            Place place = source.place(mark.getLine() + 1, mark.getColumn() + 1);
            return new Unreadable(
                    DocumentProblems.malformed(syntax, source, place, source.at(syntax, mark.getIndex())));
        }
        JsonLocation location = e instanceof JsonProcessingException processing ? processing.getLocation() : null;
        if (location == null) {
            location = parser.currentLocation();
        }
        if (atKey && syntax == DocumentReader.Syntax.YAML && e.getCause() == null) {
            return new Unreadable(DocumentProblems.KEY_NO_TEXT.at(place(location), ""));
        }
        int found = source.at(syntax, location.getCharOffset());
        return new Unreadable(DocumentProblems.malformed(syntax, source, place(location), found));
    }
}

package io.employmentpolicy.rules.edition;

import io.employmentpolicy.model.text.Text;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Why a text is read in one way or another, for people who know neither the codes of readings nor the keys of figures. */
final class ReadingWords {
    private static final Pattern CODE = Pattern.compile("取 ([a-z]+(?:[_-][a-z]+)*) ?时");

    /** What a code stands for, where a remark goes through them. */
    private static final Pattern MEANT = Pattern.compile("(?<=[；，：])([a-z]+(?:[_-][a-z]+)*) ?为");

    private static final Pattern KEY = Pattern.compile("[a-z]+(?:-[a-z]+)*(?:\\.[a-z]+(?:-[a-z]+)*)+");

    private final Map<String, Parameter> parameters;
    private final Map<String, LookupTable> tables;

    ReadingWords(Map<String, Parameter> parameters, Map<String, LookupTable> tables) {
        this.parameters = parameters;
        this.tables = tables;
    }

    Text of(ParameterBook.Switch one) {
        Text why = one.why();
        String zh = CODE.matcher(why.zh())
                .replaceAll(found -> Matcher.quoteReplacement(named(found.group(1), one.choices(), one)));
        String plain = MEANT.matcher(zh)
                .replaceAll(found ->
                        Matcher.quoteReplacement(one.choices().contains(found.group(1)) ? "一种读法为" : found.group()));
        return new Text(titled(plain, true), titled(why.en(), false));
    }

    private String named(String code, Collection<String> choices, ParameterBook.Switch one) {
        return choices.contains(code) ? "按“" + titled(one.called(code).zh(), true) + "”的读法" : "取 " + code + " 时";
    }

    private String titled(String words, boolean zh) {
        return KEY.matcher(words)
                .replaceAll(found -> Matcher.quoteReplacement(title(found.group())
                        .map(title -> "“" + (zh ? title.zh() : title.en()) + "”")
                        .orElse(found.group())));
    }

    private Optional<Text> title(String key) {
        return Stream.concat(
                        Optional.ofNullable(parameters.get(key)).map(Parameter::title).stream(),
                        Optional.ofNullable(tables.get(key)).map(LookupTable::title).stream())
                .findFirst();
    }
}

package io.employmentpolicy.rules.edition;

import io.employmentpolicy.model.text.Text;
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
                .replaceAll(found ->
                        Matcher.quoteReplacement(named(found.group(1), why.zh().substring(found.end()), one)));
        String plain = MEANT.matcher(zh)
                .replaceAll(found ->
                        Matcher.quoteReplacement(one.choices().contains(found.group(1)) ? "一种读法为" : found.group()));
        return new Text(titled(plain, true), titled(why.en(), false));
    }

    /** @param rest what is said of the reading, which may be what it is called */
    private String named(String code, String rest, ParameterBook.Switch one) {
        if (!one.choices().contains(code)) {
            return "取 " + code + " 时";
        }
        String called = one.called(code).zh();
        int end = rest.indexOf('；');
        return (end < 0 ? rest : rest.substring(0, end)).contains(called)
                ? "另一种读法"
                : "按“" + titled(called, true) + "”的读法";
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

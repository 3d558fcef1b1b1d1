package io.employmentpolicy.rules.difference;

import io.employmentpolicy.model.text.Text;
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What is said in two languages, as officers read it; both, so that whatever differs shows. */
final class Words {
    private Words() {}

    static String of(Text text) {
        return text.zh().equals(text.en()) ? text.zh() : text.zh() + " / " + text.en();
    }

    static String of(Collection<Text> texts) {
        return texts.stream().map(Words::of).collect(Collectors.joining("; "));
    }

    static String of(Map<String, Text> texts) {
        return new TreeMap<>(texts)
                .entrySet().stream()
                        .map(one -> one.getKey() + " " + of(one.getValue()))
                        .collect(Collectors.joining("; "));
    }
}

package io.employmentpolicy.rules.sentences;

import io.employmentpolicy.rules.edition.Policy;
import io.employmentpolicy.rules.edition.Verb;
import io.employmentpolicy.rules.syntax.Syntax;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** 规则得出的名称。 / The statuses and values that rules conclude, with the policies they belong to, before the rules are checked. */
final class Concluded {
    /** What names a rule, a policy or a conclusion in a file of sentences; in a comment it does no harm. */
    private static final Pattern WORDS =
            Pattern.compile("(规则|政策|认定为|(?<!已)得出)[ \\t\\u3000]*" + "(?:[\"“＂]([^\"”＂\\s]+)|[〔\\[［【]([^〕\\]］】\\n]+))");

    private final Map<String, Policy> policies;
    private final Map<String, Policy> statuses = new TreeMap<>();
    private final Map<String, Policy> values = new TreeMap<>();

    Concluded(Map<String, Policy> policies) {
        this.policies = policies;
    }

    Map<String, Policy> statuses() {
        return statuses;
    }

    Map<String, Policy> values() {
        return values;
    }

    void rule(Syntax.Rule rule) {
        Syntax.Call then = rule.then();
        if (then == null || then.arguments().isEmpty() || !(then.arguments().get(0) instanceof Syntax.Quoted name)) {
            return;
        }
        boolean status = then.function().equals(Verb.QUALIFY.word());
        if (status || then.function().equals(Verb.DERIVE.word())) {
            rule.values("policy").forEach(policy -> add(status, name.text(), policy));
        }
    }

    void sentences(String text) {
        Matcher words = WORDS.matcher(text);
        String policy = "";
        while (words.find()) {
            boolean status = words.group(1).equals("认定为");
            String name = words.group(2) != null
                    ? words.group(2)
                    : titled(policy, words.group(3).strip(), status ? statuses : values);
            switch (words.group(1)) {
                case "规则" -> policy = SentenceFile.policyOf(name);
                case "政策" -> policy = name;
                default -> add(status, name, policy);
            }
        }
    }

    /** The name of what the header of a policy calls so, or of the one thing it concludes when it is called so itself. */
    private String titled(String policy, String title, Map<String, Policy> concluded) {
        Policy known = policies.get(policy);
        return known == null
                ? title
                : known.conclusions().keySet().stream()
                        .filter(name -> Labels.conclusion(known, name)
                                .filter(title::equals)
                                .isPresent())
                        .findFirst()
                        .orElseGet(() -> only(known, title, concluded));
    }

    private static String only(Policy known, String title, Map<String, Policy> concluded) {
        List<String> names = concluded.keySet().stream()
                .filter(name -> known.equals(concluded.get(name)))
                .toList();
        return names.size() == 1 && known.title().zh().equals(title) ? names.get(0) : title;
    }

    private void add(boolean status, String name, String policy) {
        Policy known = policies.get(policy);
        if (known != null) {
            (status ? statuses : values).put(name, known);
        }
    }
}

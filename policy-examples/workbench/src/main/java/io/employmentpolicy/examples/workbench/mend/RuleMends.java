package io.employmentpolicy.examples.workbench.mend;

import java.util.Map;

/** 规则文件。 / Mends the signs of a rule file in DRL; what stands in quotes and in comments stays as it is. */
final class RuleMends {
    private static final Map<Character, Character> SIGNS = Map.ofEntries(
            Map.entry('（', '('),
            Map.entry('）', ')'),
            Map.entry('，', ','),
            Map.entry('；', ';'),
            Map.entry('：', ':'),
            Map.entry('＝', '='),
            Map.entry('＞', '>'),
            Map.entry('＜', '<'),
            Map.entry('！', '!'),
            Map.entry('＆', '&'),
            Map.entry('｜', '|'),
            Map.entry('＋', '+'),
            Map.entry('－', '-'),
            Map.entry('＊', '*'),
            Map.entry('．', '.'),
            Map.entry('＠', '@'),
            Map.entry('＄', '$'),
            Map.entry('＿', '_'),
            Map.entry('　', ' '),
            Map.entry('“', '"'),
            Map.entry('”', '"'),
            Map.entry('＂', '"'));
    private static final char NONE = 0;

    private boolean comment;

    private RuleMends() {}

    static void mend(Draft draft) {
        RuleMends mends = new RuleMends();
        for (int at = 0; at < draft.size(); at++) {
            draft.put(at, Mend.Kind.SIGNS, mends.line(draft.line(at)));
        }
    }

    private String line(String line) {
        StringBuilder mended = new StringBuilder();
        char closing = NONE;
        for (int at = 0; at < line.length(); at++) {
            char c = line.charAt(at);
            if (comment) {
                comment = !line.startsWith("*/", at);
                mended.append(c);
            } else if (closing != NONE) {
                boolean ends = c == closing || closing == '”' && c == '"';
                mended.append(ends ? '"' : c);
                if (c == '\\' && closing == '"' && at + 1 < line.length()) {
                    at++;
                    mended.append(line.charAt(at));
                }
                closing = ends ? NONE : closing;
            } else if (line.startsWith("//", at)) {
                return mended.append(line.substring(at)).toString();
            } else {
                comment = line.startsWith("/*", at);
                char sign = wide(c);
                mended.append(sign);
                closing = sign == '"' ? c == '"' ? '"' : '”' : NONE;
            }
        }
        return mended.toString();
    }

    /** A sign or a letter or digit in half width; the same where there is none. */
    private static char wide(char c) {
        boolean word = c >= '０' && c <= '９' || c >= 'Ａ' && c <= 'Ｚ' || c >= 'ａ' && c <= 'ｚ';
        return word ? (char) (c - '０' + '0') : SIGNS.getOrDefault(c, c);
    }
}

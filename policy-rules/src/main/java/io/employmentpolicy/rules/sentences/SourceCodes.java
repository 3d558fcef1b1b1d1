package io.employmentpolicy.rules.sentences;

import io.employmentpolicy.model.text.Language;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** 出处中的编号。 / The codes that sources name beside documents: entries of the two lists of facts that were checked when figures were entered. */
public final class SourceCodes {
    private static final Pattern CODE =
            Pattern.compile("(?<![A-Za-z0-9-])([TN])-([0-9]+)(?:[.]([0-9]+))?([a-z]?)(?![A-Za-z0-9-])");

    private SourceCodes() {}

    /** 注明编号所指。 / A source with what its codes stand for behind them. */
    public static String explained(String source, Language language) {
        Matcher codes = CODE.matcher(source);
        StringBuilder explained = new StringBuilder();
        while (codes.find()) {
            codes.appendReplacement(
                    explained, Matcher.quoteReplacement(codes.group() + meaning(codes, language == Language.ZH)));
        }
        return codes.appendTail(explained).toString();
    }

    private static String meaning(Matcher code, boolean zh) {
        boolean city = code.group(1).equals("T");
        String entry = code.group(3) == null ? code.group(2) + code.group(4) : code.group(3) + code.group(4);
        String section =
                code.group(3) == null ? "" : zh ? "第 " + code.group(2) + " 节" : "section " + code.group(2) + ", ";
        return zh
                ? "〔核对清单·" + (city ? "天津" : "全国") + section + "第 " + entry + " 条〕"
                : " [list of checked facts, " + (city ? "Tianjin" : "national") + ", " + section + "entry " + entry
                        + "]";
    }
}

package io.employmentpolicy.rules.mutation;

import io.employmentpolicy.model.text.Language;
import io.employmentpolicy.rules.casebook.CaseReader;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * 建议补写的各案例。 / Cases that would notice what no case notices.
 *
 * @param before what became of every change without them
 * @param none changes for which no such case was found: perhaps nothing could ever notice them
 */
public record Suggestions(MutationReport before, List<Suggested> cases, List<Mutant> none) {
    /** Copies the lists. */
    public Suggestions {
        Objects.requireNonNull(before, "before");
        cases = List.copyOf(cases);
        none = List.copyOf(none);
    }

    /** What was found for the changes of one group of policies. */
    record Part(List<Suggested> cases, List<Mutant> none) {}

    static Suggestions joined(MutationReport before, List<Part> parts) {
        return new Suggestions(
                before,
                parts.stream().flatMap(part -> part.cases().stream()).toList(),
                parts.stream().flatMap(part -> part.none().stream()).toList());
    }

    /** 补上以后的得分。 / The score once every case is accepted, in a hundred. */
    public BigDecimal scoreAfter() {
        return before.scoreWith(noticed());
    }

    private int noticed() {
        return cases.stream().mapToInt(one -> one.notices().size()).sum();
    }

    /** 写成案例文件。 / The case file. Until each {@code 待填} is replaced it is refused, so that nothing passes unread. */
    public String file(Language language) {
        return file(cases, language);
    }

    /**
     * 写成叠加目录。 / The same as an overlay, text by path: a file for each policy in its folder {@code cases}. {@code check} of it tells what is still to
     * be filled in, and afterwards runs it with the rest.
     */
    public SortedMap<String, String> files(Language language) {
        SortedMap<String, List<Suggested>> byPolicy = new TreeMap<>();
        cases.forEach(one -> byPolicy.computeIfAbsent("cases/" + one.policy() + ".yaml", any -> new ArrayList<>())
                .add(one));
        SortedMap<String, String> files = new TreeMap<>();
        byPolicy.forEach((path, some) -> files.put(path, file(some, language)));
        return files;
    }

    private static String file(List<Suggested> cases, Language language) {
        boolean zh = language == Language.ZH;
        List<String> parts = new ArrayList<>();
        parts.add(
                zh
                        ? "# 边界案例，预期待填：依条文把每个“" + CaseReader.TO_BE_FILLED + "”换成应有的结果，用不着的键删去；填完以前本文件不能通过。\n"
                        : "# Cases at limits: replace each " + CaseReader.TO_BE_FILLED
                                + " by what the text says, remove keys that mean nothing; the file is refused until"
                                + " then.\n");
        cases.forEach(one -> parts.add(one.item(language)));
        return String.join("\n", parts);
    }

    /** 打印。 / How many, and the changes without one. */
    public String print(Language language) {
        boolean zh = language == Language.ZH;
        List<String> lines = new ArrayList<>();
        none.forEach(one -> lines.add((zh ? "没有找到能察觉的案例：" : "no case found: ") + one.print(language)));
        lines.add(
                zh
                        ? "建议 " + cases.size() + " 例，可察觉 " + noticed() + " 处改动；另有 " + none.size() + " 处没有找到"
                        : cases.size() + " cases suggested, which notice " + noticed() + " changes; none found for "
                                + none.size());
        lines.add(
                zh
                        ? "得分 " + before.score() + " %，填好这些案例以后 " + scoreAfter() + " %"
                        : "score " + before.score() + " %, with these cases filled in " + scoreAfter() + " %");
        return String.join("\n", lines);
    }
}

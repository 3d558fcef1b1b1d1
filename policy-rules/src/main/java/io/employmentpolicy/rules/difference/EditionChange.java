package io.employmentpolicy.rules.difference;

import io.employmentpolicy.model.problem.Place;
import io.employmentpolicy.model.schema.Labelled;
import io.employmentpolicy.model.text.Language;
import io.employmentpolicy.model.text.Text;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * 一处差别。 / One thing that an edition says otherwise than another.
 *
 * @param id what it is known by: of a rule, target, clause its id, of a figure its key, of a row the key with the row's keys in brackets, of an
 *     entry of a header the id of the policy and the entry
 * @param title what it is called; empty where it has no title
 * @param before what the old edition says, of a rule that both have the lines of its sentences alone that differ; null where it says nothing
 * @param after what the new edition says, likewise; null where it says nothing
 * @param was where the old edition says it; null where it says nothing
 * @param is where the new edition says it; null where it says nothing
 * @param across whether what belongs to one jurisdiction was replaced from a folder of another
 * @param unit what became of the unit of a figure; empty where it stayed or there is none
 */
public record EditionChange(
        Kind kind,
        String id,
        Text title,
        @Nullable Text before,
        @Nullable Text after,
        @Nullable Place was,
        @Nullable Place is,
        boolean across,
        Text unit) {
    /** Refuses missing parts. */
    public EditionChange {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(unit, "unit");
        if (before == null && after == null) {
            throw new IllegalArgumentException("before, after: one of them is told");
        }
    }

    /** 种类。 / Kinds of things an edition says. */
    public enum Kind implements Labelled {
        POLICY("政策", "policy"),
        RULE("规则", "rule"),
        FIGURE("数值", "figure"),
        ROW("表行", "table row"),
        TARGET("目标", "target"),
        SWITCH("读法", "reading"),
        COMBINATION("组合规则", "rule of combination"),
        CLAUSE("条款", "clause"),
        DOCUMENT("文件", "document"),
        CHECK("事实核对", "check of facts");

        private final String zh;
        private final String en;

        Kind(String zh, String en) {
            this.zh = zh;
            this.en = en;
        }

        @Override
        public String zh() {
            return zh;
        }

        @Override
        public String en() {
            return en;
        }
    }

    /** 变更方式。 / What became of it. */
    public enum Way implements Labelled {
        ADDED("新增", "added"),
        REPLACED("替代", "replaced"),
        REMOVED("不再有", "gone");

        private final String zh;
        private final String en;

        Way(String zh, String en) {
            this.zh = zh;
            this.en = en;
        }

        @Override
        public String zh() {
            return zh;
        }

        @Override
        public String en() {
            return en;
        }
    }

    /** 变更方式。 / What became of it. */
    public Way way() {
        return before == null ? Way.ADDED : after == null ? Way.REMOVED : Way.REPLACED;
    }

    EditionChange saying(Text old, Text changed) {
        return new EditionChange(kind, id, title, old, changed, was, is, across, unit);
    }

    /** 打印。 / Old and new under each other, with their places. */
    public String print(Language language) {
        boolean zh = language == Language.ZH;
        String name = title.in(language);
        StringBuilder text = new StringBuilder();
        text.append(zh ? way().zh() : way().en())
                .append(' ')
                .append(zh ? kind.zh() : kind.en())
                .append(' ')
                .append(id)
                .append(name.isEmpty() ? "" : zh ? "（" + name + "）" : " (" + name + ")");
        if (across) {
            text.append(zh ? "【跨地区】" : " [across districts]");
        }
        if (!unit.in(language).isEmpty()) {
            text.append(zh ? "【" + unit.zh() + "】" : " [" + unit.en() + "]");
        }
        line(text, zh ? "原：" : "old: ", before, was, language);
        line(text, zh ? "新：" : "new: ", after, is, language);
        return text.toString();
    }

    private static void line(
            StringBuilder text, String word, @Nullable Text said, @Nullable Place place, Language language) {
        if (said != null) {
            text.append("\n    ").append(word).append(said.in(language)).append(place == null ? "" : "  " + place);
        }
    }
}

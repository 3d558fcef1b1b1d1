package io.employmentpolicy.model.source;

import io.employmentpolicy.model.text.Text;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * 政策文件。 / A policy document that clauses are quoted from, as the register of documents knows it.
 *
 * @param id name by which clauses cite it, {@code TJ-OP-2025}
 * @param title what it is called
 * @param number official number in Chinese; null = none, or not printed
 * @param issuer who issued it, in Chinese
 * @param issued day of issue; null = not printed
 * @param from first day in force; null = not printed
 * @param to last day in force; null = open, or not printed
 * @param source where it was read
 * @param complete whether every block has found its clauses; {@code false} while the document is still being entered
 * @param handling where and how what it grants is applied for and contested; null = not known
 * @param blocks the parts every one of which some clause must answer, in the document's order; empty when it is not cut into blocks
 */
public record PolicyDocument(
        String id,
        Text title,
        @Nullable String number,
        String issuer,
        @Nullable LocalDate issued,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        String source,
        boolean complete,
        @Nullable Handling handling,
        List<Block> blocks) {
    /** Copies the blocks. */
    public PolicyDocument {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(issuer, "issuer");
        Objects.requireNonNull(source, "source");
        blocks = List.copyOf(blocks);
    }

    /**
     * 办理。 / Where and how what a document grants is applied for and contested, as far as it is known.
     *
     * @param office who handles it; null = not known
     * @param apply how, with what and by when it is applied for; null = not known
     * @param remedy where, how and by when a decision is contested; null = not known
     * @param source where that was read
     */
    public record Handling(
            @Nullable Text office,
            @Nullable Text apply,
            @Nullable Text remedy,
            String source) {
        /** Refuses a missing source. */
        public Handling {
            Objects.requireNonNull(source, "source");
        }
    }

    /**
     * 内容块。 / One block of a document: a measure, a goal, a paragraph.
     *
     * @param id stable id, {@code TJ-OP-16}
     * @param title what it is about
     */
    public record Block(String id, Text title) {
        /** Refuses missing parts. */
        public Block {
            Objects.requireNonNull(id, "id");
            Objects.requireNonNull(title, "title");
        }
    }
}

package io.employmentpolicy.rules.effect;

import io.employmentpolicy.model.schema.Labelled;
import io.employmentpolicy.model.text.Text;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * 一项政策的变化。 / What a new edition does to one policy.
 *
 * @param policy id
 * @param title what it is called
 * @param relation how the new one stands to the old one, over the cases tried; no proof
 * @param cell what was counted; its cases are those in which the policy was asked about
 * @param wider a case that gains, confirmed by both engines under both editions; null when there is none
 * @param narrower a case that loses, confirmed likewise; null when there is none
 */
public record PolicyEffect(
        String policy,
        Text title,
        Relation relation,
        Cell cell,
        @Nullable Witness wider,
        @Nullable Witness narrower) {
    /** Refuses missing parts. */
    public PolicyEffect {
        Objects.requireNonNull(policy, "policy");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(relation, "relation");
        Objects.requireNonNull(cell, "cell");
    }

    /** 新旧关系。 / How a new policy stands to the old one over the cases tried. */
    public enum Relation implements Labelled {
        SAME("未见差别", "no difference found"),
        ONLY_WIDER("只见放宽", "only wider"),
        ONLY_NARROWER("只见收紧", "only narrower"),
        BOTH("有放宽也有收紧", "both wider and narrower"),
        OTHERWISE("有变化，无宽严之分", "changed, neither wider nor narrower");

        private final String zh;
        private final String en;

        Relation(String zh, String en) {
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

        static Relation of(Cell cell) {
            boolean wider = cell.winners() > 0;
            boolean narrower = cell.losers() > 0;
            if (wider || narrower) {
                return wider && narrower ? BOTH : wider ? ONLY_WIDER : ONLY_NARROWER;
            }
            return cell.changed() > 0 ? OTHERWISE : SAME;
        }
    }

    /**
     * 实例。 / A case that shows it.
     *
     * @param id what the caller knows it by, or its position
     * @param before word of the old answer
     * @param after word of the new answer
     */
    public record Witness(String id, LocalDate asOf, Text before, Text after) {
        /** Refuses missing parts. */
        public Witness {
            Objects.requireNonNull(id, "id");
            Objects.requireNonNull(asOf, "asOf");
            Objects.requireNonNull(before, "before");
            Objects.requireNonNull(after, "after");
        }
    }
}

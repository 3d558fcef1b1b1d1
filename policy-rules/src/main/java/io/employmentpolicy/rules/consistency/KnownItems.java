package io.employmentpolicy.rules.consistency;

import io.employmentpolicy.model.decision.Contradiction;
import io.employmentpolicy.model.facts.Dictionary;
import io.employmentpolicy.model.facts.FactField;
import io.employmentpolicy.model.facts.FactKind;
import io.employmentpolicy.model.facts.Facts;
import io.employmentpolicy.model.programme.LastDone;
import io.employmentpolicy.model.programme.ProgrammeArrangement;
import io.employmentpolicy.model.text.Text;
import io.employmentpolicy.rules.edition.ExpressionWalk;
import io.employmentpolicy.rules.edition.Operand;
import io.employmentpolicy.rules.edition.Rulebook;
import io.employmentpolicy.rules.language.Expression;
import io.employmentpolicy.rules.suggest.DidYouMean;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * 工作机制可写的事项。 / The items of work that the rules of an edition speak of. One that is like none of them may be of another list; one that is a
 * slip of the pen would read as work not done, so that it is unknown whether the item it may stand for is. Immutable.
 */
final class KnownItems {
    /** 问题编号。 / The code under which answers tell of an item no rule speaks of. */
    static final String CODE = "FACT-211";

    private static final FactKind PROGRAMME = Dictionary.standard().of(ProgrammeArrangement.class);
    private static final FactKind DONE = Dictionary.standard().of(LastDone.class);
    private static final FactField IN_PLACE = PROGRAMME.field("itemsInPlace").orElseThrow();
    private static final FactField ITEM = DONE.field("item").orElseThrow();

    private final Set<String> inPlace;
    private final Set<String> done;

    private KnownItems(Set<String> inPlace, Set<String> done) {
        this.inPlace = inPlace;
        this.done = done;
    }

    /** Those of an edition. */
    static KnownItems of(Rulebook rulebook) {
        List<Expression> all =
                rulebook.rules().stream().flatMap(ExpressionWalk::of).toList();
        return new KnownItems(named(all, IN_PLACE), named(all, ITEM));
    }

    /** The constants that expressions hold against a field. */
    private static Set<String> named(List<Expression> all, FactField field) {
        Set<String> names = new TreeSet<>();
        for (Expression one : all) {
            boolean compares = one instanceof Expression.Contains
                    || one instanceof Expression.Comparison
                    || one instanceof Expression.OneOf;
            if (compares && ExpressionWalk.sources(one).anyMatch(read -> read.field() == field)) {
                one.inner().stream().flatMap(KnownItems::text).forEach(names::add);
                if (one instanceof Expression.OneOf list) {
                    list.options().stream().flatMap(KnownItems::text).forEach(names::add);
                }
            }
        }
        return names;
    }

    private static Stream<String> text(Expression expression) {
        return expression instanceof Expression.Constant constant && constant.value() instanceof String name
                ? Stream.of(name)
                : Stream.empty();
    }

    /**
     * What names an item no rule speaks of; nothing where no rule speaks of any.
     *
     * @param doubts takes the fields that count as unknown
     */
    List<Contradiction> strangers(Facts facts, Doubts doubts) {
        List<Contradiction> strangers = new ArrayList<>(0);
        List<ProgrammeArrangement> all = facts.of(ProgrammeArrangement.class);
        int acts = 0;
        for (int i = 0; i < all.size(); i++) {
            ProgrammeArrangement programme = all.get(i);
            Instances.Instance whole = new Instances.Instance(PROGRAMME, programme, i, null);
            each(whole, programme.itemsInPlace(), IN_PLACE, inPlace, doubts, strangers);
            List<LastDone> told = programme.lastDone();
            for (LastDone act : told == null ? List.<LastDone>of() : told) {
                Instances.Instance one = new Instances.Instance(DONE, act, acts++, whole);
                each(one, act.item() == null ? null : List.of(act.item()), ITEM, done, doubts, strangers);
            }
        }
        return strangers;
    }

    private static void each(
            Instances.Instance instance,
            @Nullable Collection<String> items,
            FactField field,
            Set<String> known,
            Doubts doubts,
            List<Contradiction> told) {
        if (items == null || known.isEmpty()) {
            return;
        }
        for (String item : items) {
            if (!known.contains(item) && told.size() < Consistency.MOST_TOLD) {
                Optional<String> near = DidYouMean.of(item, known);
                Operand operand = new Operand(instance.kind(), field, Operand.Part.WHOLE);
                told.add(new Contradiction(CODE, text(item, near), List.of(doubts.side(instance, operand))));
                near.ifPresent(right -> doubt(doubts, instance, field, item, right));
            }
        }
    }

    /** Of a list of items only the one that may be meant is unknown. */
    private static void doubt(Doubts doubts, Instances.Instance instance, FactField field, String item, String right) {
        if (field == IN_PLACE) {
            doubts.doubt(instance.fact(), field, item, right);
        } else {
            doubts.doubt(instance.fact(), field);
        }
    }

    private static Text text(String item, Optional<String> near) {
        return near.map(right -> new Text(
                        "没有规则提到事项 " + item + "，按未知处理；是否想写 " + right,
                        "no rule speaks of the item " + item + ", which counts as unknown; did you mean " + right))
                .orElse(new Text(
                        "没有规则提到事项 " + item + "，不起作用", "no rule speaks of the item " + item + ", it has no effect"));
    }
}

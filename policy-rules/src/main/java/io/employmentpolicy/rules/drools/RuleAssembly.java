package io.employmentpolicy.rules.drools;

import io.employmentpolicy.rules.drools.Element.Collected;
import io.employmentpolicy.rules.drools.Element.Match;
import io.employmentpolicy.rules.drools.Element.Quantity;
import io.employmentpolicy.rules.drools.Element.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.SortedSet;
import org.drools.base.base.ClassObjectType;
import org.drools.base.base.SalienceInteger;
import org.drools.base.base.ValueResolver;
import org.drools.base.definitions.rule.impl.RuleImpl;
import org.drools.base.rule.Declaration;
import org.drools.base.rule.EntryPointId;
import org.drools.base.rule.GroupElement;
import org.drools.base.rule.GroupElementFactory;
import org.drools.base.rule.Pattern;
import org.drools.base.rule.SingleAccumulate;
import org.drools.base.rule.consequence.Consequence;
import org.drools.core.rule.consequence.KnowledgeHelper;
import org.jspecify.annotations.Nullable;

/**
 * 规则的装配。 / Makes of a generated rule what Drools would make of its text, without parsing, analysing or interpreting any: patterns, tests and
 * what is done are objects.
 */
final class RuleAssembly {
    private final RuleImpl rule;
    private final GroupElement conditions = GroupElementFactory.newAndInstance();
    private final List<String> names = new ArrayList<>();
    private final @Nullable Declaration[] declarations;
    private int patterns;

    private RuleAssembly(NetworkRule model, int order) {
        rule = new RuleImpl(model.name());
        rule.setPackage(NetworkText.PACKAGE);
        rule.setSalience(new SalienceInteger(model.salience()));
        rule.setLoadOrder(order);
        rule.setLhs(conditions);
        declarations = new Declaration[model.size()];
        model.when().forEach(this::add);
        rule.setRequiredDeclarationsForConsequence(RuleImpl.DEFAULT_CONSEQUENCE_NAME, names.toArray(String[]::new));
        rule.setConsequence(new Then(model.then(), new Bound(declarations)));
    }

    /** @param order position among the rules of the network */
    static RuleImpl of(NetworkRule model, int order) {
        return new RuleAssembly(model, order).rule;
    }

    private void add(Element element) {
        if (element instanceof Match match) {
            add(match);
        } else {
            add((Collected) element);
        }
    }

    private void add(Match match) {
        boolean kept = match.quantity() == Quantity.SOME && !match.name().isEmpty();
        Pattern pattern = pattern(match);
        switch (match.quantity()) {
            case SOME -> conditions.addChild(pattern);
            case EXISTS ->
                conditions.addChild(GroupElementFactory.newExistsInstance().addChild(pattern));
            case NONE ->
                conditions.addChild(GroupElementFactory.newNotInstance().addChild(pattern));
        }
        if (kept) {
            keep(match.variable(), match.name(), pattern);
        }
    }

    private void add(Collected collected) {
        Pattern each = pattern(collected.each());
        ListCollector collector = new ListCollector(collected.value(), bound(collected.reads()));
        Pattern list = new Pattern(patterns++, 0, 0, new ClassObjectType(List.class), collected.name(), true);
        list.setSource(new SingleAccumulate(each, collector.getRequiredDeclarations(), collector));
        conditions.addChild(list);
        keep(collected.variable(), collected.name(), list);
    }

    private void keep(int variable, String name, Pattern pattern) {
        declarations[variable] = Objects.requireNonNull(pattern.getDeclaration());
        names.add(name);
    }

    private Pattern pattern(Match match) {
        String name = match.name().isEmpty() ? null : match.name();
        Pattern pattern = new Pattern(patterns++, 0, 0, new ClassObjectType(match.type()), name, false);
        if (match.source() != Source.KNOWN) {
            pattern.setSource(new EntryPointId(match.source().entryPoint()));
        }
        for (FactTest test : match.tests()) {
            if (test.joined() != null) {
                pattern.addConstraint(new JoinConstraint(test, test.joined(), bound(test.reads())));
                break; // one value tells enough of them apart
            }
        }
        for (FactTest test : match.tests()) {
            if (test.check() != null) {
                pattern.addConstraint(new TestConstraint(test, test.check(), bound(test.reads())));
            }
        }
        return pattern;
    }

    private Bound bound(SortedSet<Integer> reads) {
        int size = reads.isEmpty() ? 0 : reads.last() + 1;
        @Nullable Declaration[] read = new Declaration[size];
        for (int variable : reads) {
            read[variable] = Objects.requireNonNull(declarations[variable]);
        }
        return new Bound(read);
    }

    /** What a rule does. */
    private record Then(List<Action> actions, Bound bound) implements Consequence<KnowledgeHelper> {
        @Override
        public String getName() {
            return RuleImpl.DEFAULT_CONSEQUENCE_NAME;
        }

        @Override
        public void evaluate(KnowledgeHelper drools, ValueResolver resolver) {
            RuleOutput out = (RuleOutput) resolver.getGlobal("out");
            Action.Firing firing = new Action.Firing(out, bound.row().at(drools.getTuple()), drools);
            for (Action action : actions) {
                action.effect().on(firing);
            }
        }
    }
}

package io.employmentpolicy.rules;

import io.employmentpolicy.model.decision.Determination;
import io.employmentpolicy.model.problem.InvalidFactsException;
import io.employmentpolicy.model.problem.Place;
import io.employmentpolicy.model.problem.Problem;
import io.employmentpolicy.model.text.Text;
import io.employmentpolicy.rules.edition.Combination;
import io.employmentpolicy.rules.edition.Policy;
import io.employmentpolicy.rules.edition.PolicyNeeds;
import io.employmentpolicy.rules.edition.PolicyOrder;
import io.employmentpolicy.rules.edition.Rule;
import io.employmentpolicy.rules.edition.Rulebook;
import io.employmentpolicy.rules.evaluation.Verdict;
import io.employmentpolicy.rules.suggest.DidYouMean;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** 政策目录。 / The policies of an edition and the facts each needs. Immutable. */
public final class PolicyCatalogue {
    private static final Set<Determination.Kind> BUILT_ON =
            Set.of(Determination.Kind.STATUS, Determination.Kind.VALUE, Determination.Kind.TARGET);

    private final List<Entry> entries;
    private final List<Combination> combinations;

    PolicyCatalogue(Rulebook rulebook) {
        this.combinations = rulebook.combinations();
        PolicyOrder strata = new PolicyOrder(rulebook.policies().values(), rulebook.rules());
        this.entries = rulebook.policies().values().stream()
                .map(policy -> entry(policy, rulebook, strata))
                .toList();
    }

    /**
     * 一项政策。 / One policy.
     *
     * @param id stable id
     * @param subject kind of fact each determination is about
     * @param from first day in force; null when not printed
     * @param to last day in force; null while open
     * @param needs fields its rules look at, and those of the policies it builds on, as {@code kind.field}, sorted
     * @param rules ids of its rules, sorted
     * @param conclusions names of its conclusions, in rule order; one empty name when it has a single unnamed one
     * @param names under which cases of a measure ask for its conclusions; what else {@code measure.yaml} calls the answer counts too
     * @param routes ways by which its rules grant or establish something, sorted
     * @param measures ids of the catalogue blocks its clauses answer, sorted
     * @param folder folder of its {@code measure.yaml}, slashes between the parts; empty for the top of a layer
     */
    public record Entry(
            String id,
            Text title,
            Determination.Kind kind,
            String subject,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            List<String> needs,
            List<String> rules,
            List<String> conclusions,
            List<String> names,
            List<String> routes,
            List<String> measures,
            String folder) {
        /** Copies the lists. */
        public Entry {
            needs = List.copyOf(needs);
            rules = List.copyOf(rules);
            conclusions = List.copyOf(conclusions);
            names = List.copyOf(names);
            routes = List.copyOf(routes);
            measures = List.copyOf(measures);
        }
    }

    /** 全部政策，按编号排序。 / All policies, sorted by id. */
    public List<Entry> policies() {
        return entries;
    }

    /** 组合规则，按编号排序。 / What may and may not be drawn together, sorted by id. */
    public List<Combination> combinations() {
        return combinations;
    }

    /** 一项政策。 / The policy with this id. */
    public Optional<Entry> policy(String id) {
        Objects.requireNonNull(id, "id: of a policy");
        return entries.stream().filter(entry -> entry.id().equals(id)).findFirst();
    }

    /**
     * 一项措施的政策。 / The policies that answer a catalogue block; statuses, values and targets not among them.
     *
     * @throws InvalidFactsException if there is no such block, or nothing to be asked about it
     */
    List<String> answering(String block) {
        List<String> ids = entries.stream()
                .filter(entry -> entry.measures().contains(block) && !BUILT_ON.contains(entry.kind()))
                .map(Entry::id)
                .toList();
        if (ids.isEmpty()) {
            List<String> blocks =
                    entries.stream().flatMap(entry -> entry.measures().stream()).toList();
            throw new InvalidFactsException(List.of(new Problem(
                    "ASK-103",
                    Place.of("interview"),
                    "goal",
                    new Text("未知措施 " + block, "unknown measure " + block),
                    new Text("政策目录中的措施编号", "a measure of the catalogue"),
                    DidYouMean.of(block, blocks)
                            .map(near -> new Text("是否想写 " + near, "did you mean " + near))
                            .orElse(new Text("对照政策目录（catalogue）", "compare with the catalogue")))));
        }
        return ids;
    }

    private static Entry entry(Policy policy, Rulebook rulebook, PolicyOrder strata) {
        Set<String> closure = strata.closure(List.of(policy.id()));
        List<String> needs = PolicyNeeds.of(closure, rulebook).stream()
                .map(PolicyNeeds.Need::name)
                .sorted()
                .toList();
        List<String> rules =
                rulebook.rulesOf(policy.id()).stream().map(Rule::id).toList();
        List<String> conclusions = List.copyOf(Verdict.names(rulebook.rulesOf(policy.id())));
        return new Entry(
                policy.id(),
                policy.title(),
                policy.kind(),
                policy.subject().name(),
                policy.from(),
                policy.to(),
                needs,
                rules,
                conclusions,
                names(conclusions, policy),
                rulebook.rulesOf(policy.id()).stream()
                        .flatMap(rule -> rule.note("route").stream())
                        .distinct()
                        .sorted()
                        .toList(),
                measures(policy, rules, rulebook),
                folder(policy));
    }

    private static List<String> names(List<String> conclusions, Policy policy) {
        return Stream.concat(
                        conclusions.stream().filter(name -> !name.isEmpty()),
                        policy.conclusions().keySet().stream().sorted())
                .distinct()
                .toList();
    }

    private static List<String> measures(Policy policy, List<String> rules, Rulebook rulebook) {
        Set<String> carriers = new HashSet<>(rules);
        if (policy.kind() == Determination.Kind.TARGET) {
            carriers.addAll(rulebook.targets().keySet());
        }
        return rulebook.clauses().values().stream()
                .filter(clause -> clause.carriedBy().stream().anyMatch(carriers::contains))
                .flatMap(clause -> clause.blocks().stream())
                .distinct()
                .sorted()
                .toList();
    }

    private static String folder(Policy policy) {
        String written = policy.place().file();
        String layer = policy.layer() + ":";
        String file = written.startsWith(layer) ? written.substring(layer.length()) : written;
        return file.substring(0, Math.max(0, file.lastIndexOf('/')));
    }
}

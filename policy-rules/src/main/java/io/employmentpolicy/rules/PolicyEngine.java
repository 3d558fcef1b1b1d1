package io.employmentpolicy.rules;

import io.employmentpolicy.model.decision.Decision;
import io.employmentpolicy.model.decision.Depth;
import io.employmentpolicy.model.decision.Determination;
import io.employmentpolicy.model.decision.Edition;
import io.employmentpolicy.model.decision.Notice;
import io.employmentpolicy.model.decision.Overview;
import io.employmentpolicy.model.decision.Screening;
import io.employmentpolicy.model.decision.Verification;
import io.employmentpolicy.model.facts.Facts;
import io.employmentpolicy.model.problem.InvalidFactsException;
import io.employmentpolicy.model.problem.Place;
import io.employmentpolicy.model.problem.PolicyLoadException;
import io.employmentpolicy.model.problem.Problem;
import io.employmentpolicy.model.source.PolicyDocument;
import io.employmentpolicy.model.text.Text;
import io.employmentpolicy.rules.checking.WhatIf;
import io.employmentpolicy.rules.combine.Combiner;
import io.employmentpolicy.rules.combine.DrawnTogether;
import io.employmentpolicy.rules.consistency.Consistency;
import io.employmentpolicy.rules.consistency.ContradictionMarks;
import io.employmentpolicy.rules.consistency.KnownPolicies;
import io.employmentpolicy.rules.edition.Rulebook;
import io.employmentpolicy.rules.engine.Decider;
import io.employmentpolicy.rules.engine.SubjectMarks;
import io.employmentpolicy.rules.screening.Screener;
import io.employmentpolicy.rules.suggest.DidYouMean;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * 政策决定引擎。 / Decides employment policy: facts in, explained and costed decisions out.
 *
 * <p>Build it once (that compiles the rules) and share it: it is immutable, stateless and safe for use by many threads. The same facts, day
 * and edition always give the same decision, whatever the order of the facts.
 */
public final class PolicyEngine {
    private static final LocalDate EARLIEST = LocalDate.of(1949, 10, 1);
    private static final LocalDate LATEST = LocalDate.of(2200, 12, 31);

    private static final Set<Screening.Group> EXPLAINED =
            Set.of(Screening.Group.YOURS, Screening.Group.DELEGATED, Screening.Group.REFUSED);

    private final Rulebook rulebook;
    private final Decider decider;
    private final Combiner combiner;
    private final KnownPolicies known;
    private final Consistency consistency;
    private final Edition edition;
    private final Once<PolicyCatalogue> catalogue;
    private final Once<PolicyRegister> register;
    private final Once<Screener> screener;

    PolicyEngine(Rulebook rulebook, Decider decider) {
        this(rulebook, decider, KnownPolicies.of(rulebook));
    }

    private PolicyEngine(Rulebook rulebook, Decider decider, KnownPolicies known) {
        this.rulebook = rulebook;
        this.known = known;
        this.decider = decider;
        this.combiner = new Combiner(
                rulebook.combinations(),
                rulebook.rules(),
                id -> rulebook.clause(id).orElse(null),
                rulebook.book());
        this.consistency =
                new Consistency(rulebook.checks(), new DrawnTogether(rulebook.combinations(), rulebook.book()), known);
        this.edition = new Edition(LibraryVersion.current(), rulebook.digest(), rulebook.layers());
        this.catalogue = new Once<>(() -> new PolicyCatalogue(rulebook));
        this.register = new Once<>(() -> new PolicyRegister(rulebook));
        this.screener = new Once<>(() -> new Screener(rulebook));
    }

    /**
     * 随库发布的政策。 / An engine for the shipped policies with every switch at its default.
     *
     * @throws PolicyLoadException if the shipped policies are damaged
     */
    public static PolicyEngine ofDefaults() {
        return builder().build();
    }

    /** 构建器。 / A builder: overlays, switches. */
    public static PolicyEngineBuilder builder() {
        return new PolicyEngineBuilder();
    }

    /**
     * 对全部政策作出决定。 / Decides every policy.
     *
     * @param facts what is known of the case
     * @param asOf the day the decision speaks of; the end of that day in Asia/Shanghai is meant
     * @throws InvalidFactsException if the day lies before or after what any rule can speak of
     */
    public Decision decide(Facts facts, LocalDate asOf) {
        return decide(facts, asOf, List.of());
    }

    /**
     * 对指定政策作出决定。 / Decides some policies only, with everything they build on.
     *
     * @param policies ids of policies; order and repetition do not matter; empty for all of them, as in questions read from files
     * @throws InvalidFactsException if a policy is not known, or as for {@link #decide(Facts, LocalDate)}
     */
    public Decision decide(Facts facts, LocalDate asOf, Collection<String> policies) {
        return decide(facts, asOf, policies, Depth.ALL);
    }

    /**
     * 对指定政策作出决定，说明至某一深度。 / The same, saying as much of why as asked.
     *
     * @throws InvalidFactsException as for {@link #decide(Facts, LocalDate, Collection)}
     */
    public Decision decide(Facts facts, LocalDate asOf, Collection<String> policies, Depth depth) {
        Objects.requireNonNull(facts, "facts: Facts.nothing() when nothing is known");
        Objects.requireNonNull(asOf, "asOf: the day of the decision");
        Objects.requireNonNull(policies, "policies: ids, or an empty list for all of them");
        Objects.requireNonNull(depth, "depth: how much is to be said of why");
        return decided(facts, asOf, policies, depth, true);
    }

    /**
     * 筛查全部政策。 / Screens every policy: result, sums, what is missing, no reasons; one case in a hundred is verified.
     *
     * @throws InvalidFactsException as for {@link #decide(Facts, LocalDate)}
     */
    public Screening screen(Facts facts, LocalDate asOf) {
        return screen(facts, asOf, List.of(), Verification.SAMPLED);
    }

    /**
     * 筛查指定政策。 / Screens some policies only.
     *
     * @param policies ids of policies; empty for all of them
     * @param verification which cases are decided by both engines and compared; the others by the explaining engine alone
     * @throws InvalidFactsException as for {@link #decide(Facts, LocalDate, Collection)}
     */
    public Screening screen(Facts facts, LocalDate asOf, Collection<String> policies, Verification verification) {
        Objects.requireNonNull(facts, "facts: Facts.nothing() when nothing is known");
        Objects.requireNonNull(asOf, "asOf: the day of the screening");
        Objects.requireNonNull(policies, "policies: ids, or an empty list for all of them");
        Objects.requireNonNull(verification, "verification: Verification.SAMPLED by default");
        boolean verified = verification.takes(Screener.seed(facts));
        Decision decision = decided(facts, asOf, policies, Depth.NONE, verified);
        return new Screening(
                asOf,
                edition,
                verification,
                verified,
                screener.get().findings(decision.determinations(), decision.choices(), facts, asOf),
                decision.choices(),
                decision.contradictions());
    }

    /**
     * 概览。 / What somebody wants to read first: a screening of every policy, and the reasons of what it tells of. What is told as granted was
     * found by both engines.
     *
     * @throws InvalidFactsException as for {@link #decide(Facts, LocalDate)}
     */
    public Overview overview(Facts facts, LocalDate asOf) {
        return overview(facts, asOf, List.of());
    }

    /**
     * 指定政策的概览。 / The same of some policies only.
     *
     * @param policies ids of policies; empty for all of them
     * @throws InvalidFactsException as for {@link #decide(Facts, LocalDate, Collection)}
     */
    public Overview overview(Facts facts, LocalDate asOf, Collection<String> policies) {
        Screening screening = screen(facts, asOf, policies, Verification.SAMPLED);
        List<String> told = screening.findings().stream()
                .filter(one -> !policies.isEmpty() || EXPLAINED.contains(one.group()))
                .map(Screening.Finding::policy)
                .distinct()
                .toList();
        Decision explained = told.isEmpty()
                ? new Decision(asOf, edition, List.of(), List.of())
                : Overview.many(screening) ? examples(facts, asOf, told) : decide(facts, asOf, told, Depth.ALL);
        return new Overview(screening, explained, cited(explained.determinations()), List.copyOf(policies));
    }

    /** Of many rows one for every kind of answer is explained: who reads a page wants to know why, not why ten thousand times. */
    private Decision examples(Facts facts, LocalDate asOf, List<String> policies) {
        Consistency.Findings findings = consistency.check(facts, asOf);
        SubjectMarks marks = new SubjectMarks(findings.trusted());
        Map<Overview.Sort, Determination> first = new LinkedHashMap<>();
        for (String policy : policies) {
            decider.decide(findings.trusted(), asOf, List.of(policy), Depth.DECIDING, true)
                    .forEach(one -> first.putIfAbsent(Overview.Sort.of(one), one));
        }
        return new Decision(asOf, edition, marks.on(List.copyOf(first.values())), List.of(), findings.contradictions());
    }

    /**
     * 告知书。 / The notices on one policy: one for every conclusion about every subject, explained, to print or hand over.
     *
     * @throws InvalidFactsException as for {@link #decide(Facts, LocalDate, Collection)}
     */
    public List<Notice> notices(Facts facts, LocalDate asOf, String policy) {
        Objects.requireNonNull(policy, "policy: the id of one");
        return decide(facts, asOf, List.of(policy)).determinations().stream()
                .map(one -> new Notice(asOf, edition, one, cited(List.of(one)), null))
                .toList();
    }

    /** The documents on which determinations rest, each once, in the order of their clauses. */
    private List<PolicyDocument> cited(List<Determination> determinations) {
        return determinations.stream()
                .flatMap(one -> one.clauses().stream())
                .map(clause -> rulebook.documents().get(clause.document()))
                .filter(document -> document != null)
                .distinct()
                .toList();
    }

    private Decision decided(Facts facts, LocalDate asOf, Collection<String> policies, Depth depth, boolean verified) {
        check(asOf, policies);
        Collection<String> wanted = policies.isEmpty() ? rulebook.policies().keySet() : policies;
        Consistency.Findings findings = consistency.check(facts, asOf);
        List<Determination> determinations = new SubjectMarks(findings.trusted())
                .on(ContradictionMarks.named(
                        decider.decide(findings.trusted(), asOf, wanted, depth, verified), findings.contradictions()));
        return new Decision(
                asOf,
                edition,
                determinations,
                combiner.choices(determinations, findings.trusted(), asOf),
                findings.contradictions());
    }

    /**
     * 生成的规则文本。 / The text by which Drools decides a policy and all it builds on, for people to read; it is made of the rule files and
     * cannot be fed back.
     *
     * @throws InvalidFactsException if the policy is not known
     */
    public String generated(String policy) {
        known(List.of(policy), new ArrayList<>());
        return decider.generated(policy);
    }

    /** 政策目录。 / What can be asked, and which facts each policy needs. */
    public PolicyCatalogue catalogue() {
        return catalogue.get();
    }

    /** 文件登记。 / Which document says what, and which rules and figures carry it. */
    public PolicyRegister register() {
        return register.get();
    }

    /**
     * 试设读法与数值。 / An engine with the same rules, other readings of switches and other numbers; nothing is compiled again.
     *
     * @param readings choice by switch, the switch as {@code POLICY.name}
     * @param numbers value by parameter key, or by table key with the row's keys in brackets, {@code key[a, b]}
     * @throws PolicyLoadException if a key or choice does not exist or a number is none
     */
    public PolicyEngine trial(Map<String, String> readings, Map<String, String> numbers) {
        Objects.requireNonNull(readings, "readings: choice by switch, or an empty map");
        Objects.requireNonNull(numbers, "numbers: value by key, or an empty map");
        Rulebook changed = WhatIf.of(rulebook, readings, numbers);
        return new PolicyEngine(changed, decider.with(changed), known);
    }

    /** 随政策带来的案例文件。 / The case files that came with the policies, by path; the bytes are copies. */
    public SortedMap<String, byte[]> cases() {
        SortedMap<String, byte[]> copies = new TreeMap<>();
        rulebook.cases().forEach((path, bytes) -> copies.put(path, bytes.clone()));
        return copies;
    }

    /** 版次。 / The edition this engine decides under. */
    public Edition edition() {
        return edition;
    }

    private void check(LocalDate asOf, Collection<String> policies) {
        List<Problem> problems = new ArrayList<>();
        if (asOf.isBefore(EARLIEST) || asOf.isAfter(LATEST)) {
            problems.add(new Problem(
                    "FACT-201",
                    Place.of("decide"),
                    "as_of",
                    Text.same(asOf.toString()),
                    new Text(EARLIEST + " 至 " + LATEST, EARLIEST + " to " + LATEST),
                    new Text("检查评定日", "check the day of the decision")));
        }
        known(policies, problems);
    }

    private void known(Collection<String> policies, List<Problem> problems) {
        for (String policy : policies) {
            Objects.requireNonNull(policy, "policies: one of the ids is null");
            if (!rulebook.policies().containsKey(policy)) {
                problems.add(new Problem(
                        "FACT-202",
                        Place.of("decide"),
                        "policies",
                        new Text("未知政策 " + policy, "unknown policy " + policy),
                        new Text("政策目录中的编号", "an id of the catalogue"),
                        DidYouMean.of(policy, rulebook.policies().keySet())
                                .map(near -> new Text("是否想写 " + near, "did you mean " + near))
                                .orElse(new Text(
                                        "对照政策目录（catalogue --by policy）",
                                        "compare with the catalogue (catalogue --by policy)"))));
            }
        }
        if (!problems.isEmpty()) {
            throw new InvalidFactsException(problems);
        }
    }
}

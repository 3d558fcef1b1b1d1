package io.employmentpolicy.rules;

import io.employmentpolicy.model.decision.Changes;
import io.employmentpolicy.model.decision.Decision;
import io.employmentpolicy.model.decision.Depth;
import io.employmentpolicy.model.decision.Earliest;
import io.employmentpolicy.model.decision.Edition;
import io.employmentpolicy.model.decision.FactPath;
import io.employmentpolicy.model.decision.Least;
import io.employmentpolicy.model.decision.Notice;
import io.employmentpolicy.model.decision.Overview;
import io.employmentpolicy.model.decision.Screening;
import io.employmentpolicy.model.decision.Verification;
import io.employmentpolicy.model.facts.Dictionary;
import io.employmentpolicy.model.facts.Facts;
import io.employmentpolicy.model.problem.InvalidFactsException;
import io.employmentpolicy.model.problem.PolicyLoadException;
import io.employmentpolicy.model.value.DatePeriod;
import io.employmentpolicy.rules.batch.Batch;
import io.employmentpolicy.rules.batch.BatchAnswer;
import io.employmentpolicy.rules.batch.BatchCase;
import io.employmentpolicy.rules.batch.BatchOptions;
import io.employmentpolicy.rules.checking.WhatIf;
import io.employmentpolicy.rules.consistency.KnownPolicies;
import io.employmentpolicy.rules.difference.EditionChange;
import io.employmentpolicy.rules.difference.EditionChanges;
import io.employmentpolicy.rules.difference.TouchedPolicies;
import io.employmentpolicy.rules.drools.KieRules;
import io.employmentpolicy.rules.edition.Rulebook;
import io.employmentpolicy.rules.engine.Decider;
import io.employmentpolicy.rules.interview.ByCase;
import io.employmentpolicy.rules.interview.Goal;
import io.employmentpolicy.rules.interview.Interview;
import io.employmentpolicy.rules.sentences.PolicyGuide;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * 政策决定引擎。 / Decides employment policy: facts in, explained and costed decisions out.
 *
 * <p>Build it once (that compiles the rules) and share it: it is immutable, stateless and safe for use by many threads. The same facts, day
 * and edition always give the same decision, whatever the order of the facts.
 */
public final class PolicyEngine {
    private final Rulebook rulebook;
    private final Decider decider;
    private final KnownPolicies known;
    private final boolean alone;
    private final Edition edition;
    private final Admission admission;
    private final Decisions decisions;
    private final Questions questions;
    private final Once<PolicyCatalogue> catalogue;
    private final Once<PolicyRegister> register;
    private final Once<PolicyGuide> guide;

    PolicyEngine(Rulebook rulebook, Decider decider) {
        this(rulebook, decider, KnownPolicies.of(rulebook), false);
    }

    /** @param alone whether the explaining engine always decides alone */
    private PolicyEngine(Rulebook rulebook, Decider decider, KnownPolicies known, boolean alone) {
        this.rulebook = rulebook;
        this.alone = alone;
        this.decider = decider;
        this.known = known;
        this.edition = new Edition(LibraryVersion.current(), rulebook.digest(), rulebook.layers());
        this.admission = new Admission(rulebook);
        this.decisions = new Decisions(rulebook, decider, known, admission, edition, alone);
        this.questions = new Questions(rulebook, decisions, admission, edition, this::catalogue);
        this.catalogue = new Once<>(() -> new PolicyCatalogue(rulebook));
        this.register = new Once<>(() -> new PolicyRegister(rulebook));
        this.guide = new Once<>(() -> new PolicyGuide(rulebook));
    }

    /**
     * 随库发布的政策。 / An engine for the shipped policies with every switch at its default.
     *
     * @throws PolicyLoadException if the shipped policies are damaged
     */
    public static PolicyEngine ofDefaults() {
        return builder().build();
    }

    /**
     * KIE 容器中的版次。 / An engine for the edition of a kjar: every question is decided by sessions of the container, and by the explaining engine as
     * always. Of policies that were not exported it screens, and decides nothing ({@code FACT-221}).
     *
     * @throws PolicyLoadException if the kjar is none of {@link PolicyEngineBuilder#writeKjar}, was made by another version of this library, or
     *     its files are not those its rules were made of
     */
    public static PolicyEngine of(KieRules rules) {
        return Kjars.engine(Objects.requireNonNull(rules, "rules: KieRules.in(container)"));
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
     * @throws InvalidFactsException if the day lies before or after what any rule can speak of, or if the facts hold what reading a file would
     *     refuse ({@link Facts#problems})
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
        return decide(facts, asOf, policies, depth, Verification.EVERY);
    }

    /**
     * 对指定政策作出决定，并选定核验的频度。 / The same, verified as often as asked.
     *
     * @param verification which decisions both engines work out and compare; the others come from the explaining engine alone, and say so
     * @throws InvalidFactsException as for {@link #decide(Facts, LocalDate, Collection)}
     */
    public Decision decide(
            Facts facts, LocalDate asOf, Collection<String> policies, Depth depth, Verification verification) {
        return decisions.decide(own(facts), asOf, policies, depth, verification);
    }

    /**
     * 对指定政策作出决定，连同与其他待遇的取舍。 / The same, every condition explained, and with what becomes of these policies beside all that some
     * rule of combination puts beside them, although nobody asked about those: whoever asks about one right alone is not told that it is paid
     * where another takes its place.
     *
     * @param policies ids of policies, at least one
     * @throws InvalidFactsException as for {@link #decide(Facts, LocalDate, Collection)}
     */
    public Decision decideBeside(Facts facts, LocalDate asOf, Collection<String> policies, Verification verification) {
        Facts known = own(facts);
        Decision alone = decisions.decide(known, asOf, policies, Depth.ALL, verification);
        return new Decision(
                alone.asOf(),
                alone.edition(),
                alone.verification(),
                alone.verified(),
                alone.determinations(),
                decisions.beside(known, asOf, policies),
                alone.contradictions());
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
        return decisions.screen(own(facts), asOf, policies, verification);
    }

    /**
     * 批量筛查。 / Screens many cases, several at a time, in bounded memory; each answer names its position, and a case that cannot be answered
     * does not touch the others. All are decided under this edition, whatever happens meanwhile. Close the stream if you stop before its end.
     *
     * @param cases read as answers are asked for; of a stream that was made by {@code flatMap} the JDK holds each part whole
     * @throws InvalidFactsException if a policy of the options is not known
     */
    public Stream<BatchAnswer<Screening>> screenAll(Stream<BatchCase> cases, BatchOptions options) {
        Objects.requireNonNull(cases, "cases: BatchCase.of(facts, day) makes one");
        Objects.requireNonNull(options, "options: BatchOptions.DEFAULT by default");
        admission.known(options.policies());
        return Batch.answers(
                cases,
                options,
                one -> screen(one.facts().get(), one.asOf(), options.policies(), options.verification()));
    }

    /**
     * 批量评定。 / Decides many cases; as {@link #screenAll}, both engines on every case.
     *
     * @throws InvalidFactsException if a policy of the options is not known
     */
    public Stream<BatchAnswer<Decision>> decideAll(Stream<BatchCase> cases, BatchOptions options) {
        Objects.requireNonNull(cases, "cases: BatchCase.of(facts, day) makes one");
        Objects.requireNonNull(options, "options: BatchOptions.DEFAULT by default");
        admission.known(options.policies());
        return Batch.answers(
                cases, options, one -> decide(one.facts().get(), one.asOf(), options.policies(), options.depth()));
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
        return questions.overview(own(facts), asOf, policies);
    }

    /**
     * 核对政策编号。 / Refuses ids of policies that there are not, with the nearest there is: for tools that take them from a caller.
     *
     * @param policies ids
     * @throws InvalidFactsException FACT-202 for each that is unknown
     */
    public void checkPolicies(Collection<String> policies) {
        Objects.requireNonNull(policies, "policies: ids");
        admission.known(policies);
    }

    /**
     * 成立的规则。 / Ids of the rules of a policy that hold of somebody, found by the explaining engine without a word of why: for tools that ask
     * which rules were ever tried.
     *
     * @throws InvalidFactsException as for {@link #decide(Facts, LocalDate, Collection)}
     */
    public Set<String> holding(Facts facts, LocalDate asOf, String policy) {
        return decisions.holding(own(facts), asOf, policy);
    }

    /**
     * 告知书。 / The notices on one policy: one for every conclusion about every subject, explained, to print or hand over.
     *
     * @throws InvalidFactsException as for {@link #decide(Facts, LocalDate, Collection)}
     */
    public List<Notice> notices(Facts facts, LocalDate asOf, String policy) {
        return decisions.notices(own(facts), asOf, policy);
    }

    /**
     * 询问。 / Begins an interview: which fact to ask for next, so that the goal is settled by few questions. It chooses by what the explaining
     * engine alone says; what its facts mean is told by {@link #decide} and {@link #overview}.
     *
     * @param facts what is known beforehand
     * @throws InvalidFactsException if a policy or measure is not known, or as for {@link #decide(Facts, LocalDate)}
     */
    public Interview interview(Facts facts, LocalDate asOf, Goal goal) {
        return questions.interview(own(facts), asOf, goal);
    }

    /**
     * 分情形。 / What a policy says for each value of a fact nobody knows: value by value, or the runs of numbers, days and months in which the
     * answer stays. Every case told was decided by both engines.
     *
     * @param path a field, such as {@code person.retirement_category}; of several records which, {@code employment[1].status}
     * @throws InvalidFactsException if there is no such field or record ({@code ASK-104}), if its values cannot be gone through
     *     ({@code ASK-105}), or as for {@link #decide(Facts, LocalDate, Collection)}
     */
    public ByCase byCase(Facts facts, LocalDate asOf, String policy, FactPath path) {
        return questions.byCase(own(facts), asOf, policy, path);
    }

    /**
     * 怎样才会改变。 / What would turn each answer of a policy, and what would make a grant lapse: the smallest sets of things a person or
     * employer can do or show, of facts not told yet, and of days that come. Every one was replayed by both engines.
     *
     * <p>Spoken of is the answer of the policy by itself; what may be drawn beside it is told by {@link #decide(Facts, LocalDate)}. Facts that lie
     * in a list of another fact, such as the spells of a registration, are counted through over all lists.
     *
     * @throws InvalidFactsException if the policy is not known, or as for {@link #decide(Facts, LocalDate)}
     */
    public Changes changes(Facts facts, LocalDate asOf, String policy) {
        return questions.changes(own(facts), asOf, policy);
    }

    /**
     * 最早的日子。 / The first day of a range on which each answer of a policy is a grant, the facts being what they are now.
     *
     * @param range the days to look at; its end has to be told
     * @throws InvalidFactsException if the policy is not known, or the range has no end, reaches over more than a hundred years or lies
     *     before or after what any rule can speak of
     */
    public Earliest earliest(String policy, Facts facts, DatePeriod range) {
        return questions.earliest(policy, own(facts), range);
    }

    /**
     * 最少要多少。 / The least number of one fact that makes each answer of a policy a grant, everything else being what it is.
     *
     * @param path where the number stands, such as {@code unemployment_insurance.contribution_months}; of kinds of which there may be several
     *     with the position, {@code hire[0].contract_months}
     * @throws InvalidFactsException if the policy is not known, if the path is none of a number or there is no such fact, or as for
     *     {@link #decide(Facts, LocalDate)}
     */
    public Least least(String policy, Facts facts, LocalDate asOf, FactPath path) {
        return questions.least(policy, own(facts), asOf, path);
    }

    /**
     * 生成的规则文本。 / The text by which Drools decides a policy and all it builds on, for people to read; it is made of the rule files and
     * cannot be fed back.
     *
     * @throws InvalidFactsException if the policy is not known
     */
    public String generated(String policy) {
        Objects.requireNonNull(policy, "policy: the id of one");
        admission.known(List.of(policy));
        return decider.generated(policy);
    }

    /** 政策目录。 / What can be asked, and which facts each policy needs. */
    public PolicyCatalogue catalogue() {
        return catalogue.get();
    }

    /** 规则的白话。 / What policies and rules say, in sentences. */
    public PolicyGuide guide() {
        return guide.get();
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
        return new PolicyEngine(changed, decider.with(changed), known, alone);
    }

    /**
     * 只为某些政策试设。 / The same for some policies and all they build on, there at once: of others it cannot be asked. To try cases under, never
     * to tell people by: it bears the digest of this edition.
     *
     * @throws PolicyLoadException if a key or choice does not exist or a number is none
     */
    public PolicyEngine trial(Map<String, String> readings, Map<String, String> numbers, Collection<String> policies) {
        Objects.requireNonNull(readings, "readings: choice by switch, or an empty map");
        Objects.requireNonNull(numbers, "numbers: value by key, or an empty map");
        Objects.requireNonNull(policies, "policies: ids");
        Rulebook changed = WhatIf.of(rulebook, readings, numbers, decider.closure(policies));
        return new PolicyEngine(changed, decider.with(changed), known, alone);
    }

    /**
     * 设想改过的版次。 / An engine for a changed copy of this edition. Its rules are not compiled: the explaining engine decides alone, so that it is
     * there at once. To try cases under, never to tell people by.
     *
     * @param change of the edition; what it gives is taken as checked
     */
    public PolicyEngine supposing(UnaryOperator<Rulebook> change) {
        Objects.requireNonNull(change, "change: of the edition");
        Rulebook changed = Objects.requireNonNull(change.apply(rulebook), "change: gave no edition");
        return new PolicyEngine(changed, changed == rulebook ? decider : decider.with(changed), known, true);
    }

    /** 版次的全部内容。 / Everything the edition says, for tools that look at rules; nothing in it can be changed. */
    public Rulebook rulebook() {
        return rulebook;
    }

    /**
     * 与旧版次的差别。 / What this edition says otherwise than another: rules, numbers, days, readings side by side.
     *
     * @param old the engine of the edition before
     */
    public List<EditionChange> changesSince(PolicyEngine old) {
        Objects.requireNonNull(old, "old: the engine of the edition before");
        return EditionChanges.between(old.rulebook, rulebook);
    }

    /**
     * 可能受影响的政策。 / Ids of the policies whose answers may differ from those of another edition, sorted; of all others everything they rest on
     * is the same word for word.
     *
     * @param old the engine of the edition before
     */
    public Set<String> touchedSince(PolicyEngine old) {
        Objects.requireNonNull(old, "old: the engine of the edition before");
        return TouchedPolicies.between(old.rulebook, rulebook);
    }

    /**
     * 连同并列者。 / The same policies with all that some rule of combination of this edition puts beside one of them; those it does not have left
     * out.
     */
    public Set<String> withCompanions(Set<String> policies) {
        Objects.requireNonNull(policies, "policies: ids");
        return TouchedPolicies.withCompanions(policies, rulebook);
    }

    /** 随政策带来的案例文件。 / The case files that came with the policies, by path; the bytes are copies. */
    public SortedMap<String, byte[]> cases() {
        SortedMap<String, byte[]> copies = new TreeMap<>();
        rulebook.cases().forEach((path, bytes) -> copies.put(path, bytes.clone()));
        return copies;
    }

    /**
     * 事实字典。 / The kinds of facts this edition speaks of, those its files declare among them: {@code Facts.builder(engine.dictionary())} takes
     * these too, and so do readers and writers made of it.
     */
    public Dictionary dictionary() {
        return rulebook.dictionary();
    }

    /** The facts as this edition knows their kinds. */
    private Facts own(Facts facts) {
        Objects.requireNonNull(facts, "facts: Facts.nothing() when nothing is known");
        return facts.in(rulebook.dictionary());
    }

    /** 版次。 / The edition this engine decides under. */
    public Edition edition() {
        return edition;
    }
}

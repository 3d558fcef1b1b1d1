package io.employmentpolicy.rules.interview;

import io.employmentpolicy.model.decision.Determination;
import io.employmentpolicy.model.decision.Payee;
import io.employmentpolicy.model.employer.Employer;
import io.employmentpolicy.model.facts.FactKind;
import io.employmentpolicy.model.facts.Facts;
import io.employmentpolicy.model.person.Person;
import io.employmentpolicy.model.text.Text;
import io.employmentpolicy.rules.edition.Conclusion;
import io.employmentpolicy.rules.edition.Policy;
import io.employmentpolicy.rules.edition.PolicyNeeds;
import io.employmentpolicy.rules.edition.PolicyNeeds.Need;
import io.employmentpolicy.rules.edition.PolicyOrder;
import io.employmentpolicy.rules.edition.Rulebook;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;

/** 询问的准备。 / Begins interviews under an edition; what is the same for everybody is worked out once. Thread-safe. */
public final class Interviewer {
    private static final int MOST_GOALS = 32;

    private final Rulebook rulebook;
    private final PolicyOrder order;
    private final Look look;
    private final Clashes clashes;
    private final Askable askable;
    private final Map<Asked, Prepared> prepared = new ConcurrentHashMap<>();

    /**
     * @param look how policies are looked at
     * @param clashes how many facts of a case contradict each other
     */
    public Interviewer(Rulebook rulebook, Look look, Clashes clashes) {
        this.rulebook = rulebook;
        this.order = new PolicyOrder(rulebook.policies().values(), rulebook.rules());
        this.look = look;
        this.clashes = clashes;
        this.askable = new Askable(rulebook);
    }

    private record Asked(List<String> policies, LocalDate asOf, boolean named) {}

    private record Prepared(Interview.Subject subject, Facts bare) {}

    /**
     * 个人待遇。 / The benefits and certifications about a person, about what a person has and about what everybody has, such as a household; and
     * those of anything else, such as a loan, that are paid to the person.
     */
    public List<String> personal() {
        return rulebook.policies().values().stream()
                .filter(policy -> policy.kind() == Determination.Kind.BENEFIT
                        || policy.kind() == Determination.Kind.CERTIFICATION)
                .filter(policy -> isOfPerson(policy.subject().root()) || isPaidToPerson(policy))
                .map(Policy::id)
                .toList();
    }

    /** 义务。 / The duties about a person, an employer, or what either has. */
    public List<String> duties() {
        return rulebook.policies().values().stream()
                .filter(policy -> policy.kind() == Determination.Kind.OBLIGATION)
                .filter(policy -> isOfPerson(policy.subject().root())
                        || policy.subject().root().isAbout(Employer.class))
                .map(Policy::id)
                .toList();
    }

    private static boolean isOfPerson(FactKind kind) {
        return kind.certain() || kind.isOf(Person.class);
    }

    private boolean isPaidToPerson(Policy policy) {
        return rulebook.rulesOf(policy.id()).stream()
                .anyMatch(rule -> rule.conclusion() instanceof Conclusion.Grant grant
                        && grant.payee() == Payee.PERSON
                        && grant.heads() == null);
    }

    /**
     * 开始询问。 / Begins an interview.
     *
     * @param policies ids that exist, sorted
     * @param named whether somebody chose them; of what concerns everybody he is asked only for what could bring something
     */
    public Interview begin(Facts facts, LocalDate asOf, List<String> policies, boolean named) {
        if (prepared.size() >= MOST_GOALS) {
            prepared.clear();
        }
        Prepared one = prepared.computeIfAbsent(new Asked(policies, asOf, named), this::prepare);
        return Interview.begin(one.subject(), with(facts, one.bare()));
    }

    private Prepared prepare(Asked asked) {
        Map<String, List<Need>> needs = new TreeMap<>();
        Set<String> closure = order.closure(asked.policies());
        for (String policy : asked.policies()) {
            needs.put(policy, PolicyNeeds.of(order.closure(List.of(policy)), rulebook));
        }
        Set<FactKind> kinds = new LinkedHashSet<>();
        needs.values().forEach(all -> all.forEach(need -> kinds.add(need.kind().root())));
        Facts bare = bare(kinds, kind -> kind.certain() || isSubject(kind, asked.policies()));
        Compared compared = new Compared(rulebook, closure, asked.asOf());
        Situations situations =
                new Situations(look, asked.asOf(), isOfEmployer(asked.policies()) ? askable.ofEmployer() : askable);
        FieldValues values = new FieldValues(compared, asked.asOf());
        Trial trial = new Trial(values);
        Typical typical = new Typical(
                values, needs.values().stream().flatMap(List::stream).toList());
        Settling settling = new Settling(situations, trial, needs, bare, kinds);
        Situations asking = situations.asking(settling.afterEvents());
        Chooser chooser =
                new Chooser(asking, trial, settling, typical, asked.policies().size() > 1);
        Wordings wordings = new Wordings(settling, compared, new Options(clashes, asked.asOf()), this::title);
        return new Prepared(new Interview.Subject(asked.policies(), asked.named(), asking, chooser, wordings), bare);
    }

    /** Whether all of it is about an employer, or about what an employer has. */
    private boolean isOfEmployer(List<String> policies) {
        return !policies.isEmpty()
                && policies.stream().allMatch(id -> subject(id).root().isAbout(Employer.class));
    }

    /** Whoever asks about an employer has one. */
    private boolean isSubject(FactKind kind, List<String> policies) {
        return kind.single()
                && kind.owner().isEmpty()
                && policies.stream().anyMatch(id -> subject(id).equals(kind));
    }

    private FactKind subject(String policy) {
        return java.util.Objects.requireNonNull(rulebook.policies().get(policy)).subject();
    }

    private Text title(String policy) {
        Policy known = rulebook.policies().get(policy);
        return known == null ? Text.same(policy) : known.title();
    }

    private Facts bare(Set<FactKind> kinds, Predicate<FactKind> certain) {
        Facts.Builder builder = Facts.builder(rulebook.dictionary());
        kinds.stream().filter(certain).forEach(kind -> builder.add(List.of(kind.blank())));
        return builder.build();
    }

    /** What is told, and of what everybody has one of which nothing is told. */
    private static Facts with(Facts told, Facts bare) {
        Facts.Builder builder = told.toBuilder();
        bare.kinds().stream().filter(kind -> !told.known(kind)).forEach(kind -> builder.add(bare.of(kind)));
        return builder.build();
    }
}

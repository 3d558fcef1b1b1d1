package io.employmentpolicy.rules.text;

import io.employmentpolicy.model.decision.Choice;
import io.employmentpolicy.model.decision.MissingFact;
import io.employmentpolicy.model.decision.Screening;
import io.employmentpolicy.model.decision.Screening.Finding;
import io.employmentpolicy.model.decision.Screening.Group;
import io.employmentpolicy.model.facts.Dictionary;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** 概览中的取舍。 / What of several rights may be drawn together, as an overview tells it. */
final class Rights {
    private static final int FEW = 4;
    private static final int SOME = 6;

    private final Page page;
    private final Screening screening;
    private final Speech speech;
    private final StandingText standing;

    /** Of which choices the sets were told: once is enough. */
    private final Set<Choice> chosen = new HashSet<>();

    Rights(Page page) {
        this.page = page;
        this.screening = page.overview().screening();
        this.speech = page.speech();
        this.standing = new StandingText(speech);
    }

    /** What falls out beside a granted right, and what would have to be told to settle whether it stays. */
    List<String> beside(Finding one) {
        List<String> told = new ArrayList<>();
        for (Choice choice : screening.choices()) {
            for (Choice.Right right : choice.rights()) {
                if (is(right, one)) {
                    beside(right, choice, told);
                }
            }
        }
        return told;
    }

    private void beside(Choice.Right right, Choice choice, List<String> told) {
        String others = choice.rights().stream()
                .filter(other -> other.standing() == Choice.Standing.FALLS_OUT
                        && other.losses().stream()
                                .anyMatch(loss -> loss.against().contains(right.name())))
                .map(other -> speech.told(other.title()) + (page.resident() ? "" : speech.bracketed(other.policy())))
                .distinct()
                .collect(Collectors.joining(speech.say("、", ", ")));
        if (!others.isEmpty()) {
            told.add(speech.say("与本项只取一项，不另发：", "not in addition to it: ") + others);
        }
        if (!right.months().isEmpty()) {
            told.add(speech.say("扣除以后尚可享受的月份：", "months that remain: ")
                    + right.months().stream()
                            .map(period -> speech.say(
                                    period.from() + " 至 " + period.to(), period.from() + " to " + period.to()))
                            .collect(Collectors.joining(speech.say("、", ", "))));
        }
        if (right.standing() != Choice.Standing.OPEN) {
            return;
        }
        limited(right).ifPresent(limit -> told.add(limit.told(speech) + rules(limit.choice())));
        String beside = titles(choice.rights().stream()
                .filter(other -> right.rivals().contains(other.name()) && stands(other, Group.YOURS)));
        if (!beside.isEmpty()) {
            told.add(speech.say("与下列可以享受的同期只取一项：", "only one of it and these that are granted at a time: ") + beside);
        }
        List<Choice.Right> rivals = choice.rights().stream()
                .filter(other -> right.rivals().contains(other.name()))
                .toList();
        boolean both = rivals.stream().anyMatch(other -> stands(other, Group.YOURS));
        String near = titles(rivals.stream().filter(other -> stands(other, Group.PERHAPS)));
        List<Choice.Right> asked = rivals.stream()
                .filter(other -> !stands(other, Group.PERHAPS) && !stands(other, Group.YOURS))
                .toList();
        if (!near.isEmpty()) {
            told.add(speech.say("与下列可能享受的只取一项：", "only one of it and what may be yours: ") + near);
        }
        boolean own = page.resident() && !StandingText.isOfEmployer(right);
        confirm(
                asked.stream().filter(other -> !own || !StandingText.isOfEmployer(other)),
                "是否还享受",
                "whether this is drawn as well: ",
                told);
        confirm(
                asked.stream().filter(other -> own && StandingText.isOfEmployer(other)),
                "是否有单位因招用您而享受",
                "whether an employer draws this for you: ",
                told);
        if (rivals.isEmpty() || both) {
            unsettled(right, choice, told);
        }
    }

    /** How many of several records count for which a policy grants, by what may be drawn of all that is granted; empty where all do. */
    Optional<Limit> limited(Finding one) {
        return page.overview().explained().choices().stream()
                .flatMap(choice -> choice.rights().stream().filter(right -> is(right, one)))
                .findFirst()
                .flatMap(this::limited);
    }

    private Optional<Limit> limited(Choice.Right right) {
        for (Choice choice : page.overview().explained().choices()) {
            Set<String> alike = choice.rights().stream()
                    .filter(other -> other.policy().equals(right.policy())
                            && other.conclusion().equals(right.conclusion())
                            && stands(other, Group.YOURS))
                    .map(Choice.Right::name)
                    .collect(Collectors.toSet());
            int most = choice.options().stream()
                    .mapToInt(option -> (int)
                            option.rights().stream().filter(alike::contains).count())
                    .max()
                    .orElse(alike.size());
            if (alike.contains(right.name()) && most < alike.size()) {
                return Optional.of(
                        new Limit(choice, alike.size() == choice.rights().size() ? most : 0));
            }
        }
        return Optional.empty();
    }

    /**
     * That not all records count.
     *
     * @param most how many at most; 0 where that turns on other rights as well
     */
    record Limit(Choice choice, int most) {
        String told(Speech speech) {
            return most > 0
                    ? speech.say(
                            "这些记录不能都取，至多取 " + most + " 条：", "not all of these records count, at most " + most + ": ")
                    : speech.say("这些记录未必都能取：", "perhaps not all of these records count: ");
        }
    }

    /** Asks whether rights are drawn that are not known to be; a person is asked apart for what his employer draws. */
    private void confirm(Stream<Choice.Right> rights, String chinese, String english, List<String> told) {
        String titles = titles(rights);
        if (!titles.isEmpty()) {
            told.add(speech.say("请确认：" + chinese, "please tell " + english)
                    + titles
                    + speech.say("？有的，同期可能只取一项", " (then perhaps only one of them at a time)"));
        }
    }

    /** Whether it stands on the page in a group, such as what somebody has or may have. */
    private boolean stands(Choice.Right right, Group group) {
        return screening.in(group).stream().anyMatch(one -> is(right, one));
    }

    private String titles(Stream<Choice.Right> rights) {
        return rights.map(right -> page.developer() ? right.name() : speech.told(right.title()))
                .distinct()
                .limit(FEW)
                .collect(Collectors.joining(speech.say("、", ", ")));
    }

    /** What was drawn before, or which of several is wanted, settles what no other right does. */
    private void unsettled(Choice.Right right, Choice choice, List<String> told) {
        if (!choice.missingFacts().isEmpty()) {
            told.add(speech.say("请确认（同期可能只取一项）：", "please tell (only one of several may be drawn at a time): ")
                    + labels(choice.missingFacts()));
        } else if (chosen.add(choice)) {
            String sets = standing.sets(choice);
            if (!sets.isEmpty()) {
                told.add(why(choice) + rules(choice));
                told.add(sets);
            }
        }
    }

    private String why(Choice choice) {
        return choice.options().stream()
                        .anyMatch(option ->
                                option.rights().size() == choice.rights().size())
                ? speech.say(
                        "能否另发尚未确定（有的月份、有的读法只取一项）：",
                        "whether it is paid in addition is open (in some months, or as some read it, only one is): ")
                : speech.say("所列各项不能都取，须从中选定：", "not all of these may be drawn, some have to be chosen: ");
    }

    private String rules(Choice choice) {
        return choice.rules().stream()
                .map(rule -> speech.told(rule.title()))
                .distinct()
                .collect(Collectors.joining(speech.say("；", "; ")));
    }

    private static boolean is(Choice.Right right, Finding one) {
        return right.policy().equals(one.policy())
                && right.conclusion().equals(one.conclusion())
                && right.subject().equals(one.subject());
    }

    /** What falls out although nothing that is granted takes its place, as where it was drawn before. */
    void insteadOfNothing() {
        List<Finding> yours = screening.in(Group.YOURS);
        List<Choice.Right> rights = screening.choices().stream()
                .flatMap(choice -> choice.rights().stream())
                .toList();
        Set<String> granted = rights.stream()
                .filter(right -> yours.stream().anyMatch(one -> is(right, one)))
                .map(Choice.Right::name)
                .collect(Collectors.toSet());
        List<Choice.Right> beside = rights.stream()
                .filter(right -> right.losses().stream()
                        .flatMap(loss -> loss.against().stream())
                        .anyMatch(granted::contains))
                .toList();
        List<Finding> left = screening.in(Group.INSTEAD).stream()
                .filter(one -> beside.stream().noneMatch(right -> is(right, one)))
                .toList();
        page.section(Group.INSTEAD, left, SOME, one -> Page.Entry.of(lost(one)));
    }

    private String lost(Finding one) {
        return screening.choices().stream()
                .flatMap(choice -> choice.rights().stream()
                        .filter(right -> is(right, one))
                        .map(right -> standing.lost(right, choice)))
                .filter(why -> !why.isEmpty())
                .findFirst()
                .map(why -> speech.colon() + why)
                .orElse("");
    }

    private String single(MissingFact fact) {
        return page.resident() ? MissingText.plain(fact.at(), fact.label(), speech) : MissingText.field(fact, speech);
    }

    /** What is to be told: a single field by its name, several of one kind by the name of the kind. */
    private String labels(List<MissingFact> facts) {
        if (page.developer()) {
            return speech.listed(
                    facts.stream().map(MissingFact::path).distinct().toList());
        }
        Map<String, List<MissingFact>> byKind = new LinkedHashMap<>();
        for (MissingFact fact : facts) {
            byKind.computeIfAbsent(fact.at().kind(), any -> new ArrayList<>()).add(fact);
        }
        return byKind.entrySet().stream()
                .map(kind -> Dictionary.standard()
                        .byName(kind.getKey())
                        .filter(known -> kind.getValue().size() > 1)
                        .map(known -> speech.say(known.zh(), known.en()))
                        .orElseGet(() -> single(kind.getValue().get(0))))
                .distinct()
                .limit(FEW)
                .collect(Collectors.joining(speech.say("、", ", ")));
    }
}

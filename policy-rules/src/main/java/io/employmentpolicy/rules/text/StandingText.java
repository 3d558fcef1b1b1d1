package io.employmentpolicy.rules.text;

import io.employmentpolicy.model.decision.Choice;
import io.employmentpolicy.model.decision.Choice.Loss;
import io.employmentpolicy.model.decision.Choice.Right;
import io.employmentpolicy.model.decision.Choice.Standing;
import io.employmentpolicy.model.employer.Employer;
import io.employmentpolicy.model.facts.Dictionary;
import io.employmentpolicy.model.facts.FactKind;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** 取舍的说法。 / Says of one right what becomes of it beside others: by what it is replaced, what it may not be drawn with, what is to be chosen. */
final class StandingText {
    private static final int FEW = 4;

    private final Speech speech;
    private final boolean ids;

    StandingText(Speech speech) {
        this(speech, true);
    }

    /** @param ids whether records are called by the ids that callers gave them */
    StandingText(Speech speech, boolean ids) {
        this.speech = speech;
        this.ids = ids;
    }

    /** Nothing where it is simply taken. */
    List<String> of(Right right, Choice choice) {
        List<String> told = new ArrayList<>();
        if (right.standing() == Standing.FALLS_OUT) {
            told.add(speech.say("但不另发", "but not paid out") + speech.colon() + lost(right, choice));
        } else if (right.standing() == Standing.OPEN) {
            String rivals = titles(right.rivals(), choice);
            told.add(
                    rivals.isEmpty()
                            ? speech.say(
                                    "能否发给，还取决于以前领过什么、同期领取什么",
                                    "whether it is paid also depends on what was drawn before or is drawn beside it")
                            : speech.say("与下列待遇同期可能只取一项：", "perhaps only one of it and these at a time: ") + rivals);
            String sets = sets(choice);
            if (!sets.isEmpty() && (isOfEmployer(right) || !mayBeOfEmployer(right, choice))) {
                told.add(sets);
            }
        }
        return told;
    }

    /** Whether among its rivals is one that an employer draws, if at all: to whom it is about that is nothing to choose. */
    private static boolean mayBeOfEmployer(Right right, Choice choice) {
        return right.rivals().stream()
                .flatMap(name -> choice.right(name).stream())
                .anyMatch(StandingText::isOfEmployer);
    }

    /** Whether an employer draws it, and not the person himself. */
    static boolean isOfEmployer(Right right) {
        return Dictionary.standard()
                .byName(right.subject().kind())
                .map(FactKind::root)
                .filter(kind -> kind.isAbout(Employer.class))
                .isPresent();
    }

    /** What took it away, what was drawn before first: another right by its title, what was drawn before by its place, with the rule that says so. */
    String lost(Right right, Choice choice) {
        List<Loss> drawn = right.losses().stream()
                .filter(loss -> loss.certain()
                        && !loss.against().isEmpty()
                        && loss.against().stream()
                                .allMatch(name -> choice.right(name).isEmpty()))
                .toList();
        return (drawn.isEmpty() ? right.losses() : drawn)
                .stream()
                        .map(loss -> loss(loss, choice))
                        .distinct()
                        .limit(FEW)
                        .collect(Collectors.joining(speech.semicolon()));
    }

    private String loss(Loss loss, Choice choice) {
        String against = loss.against().stream()
                .map(name -> named(name, choice))
                .distinct()
                .collect(Collectors.joining(speech.say("、", ", ")));
        String rule = choice.rules().stream()
                .filter(one -> one.id().equals(loss.rule()))
                .map(one -> speech.told(one.title()))
                .findFirst()
                .orElse("");
        boolean drawn =
                loss.against().stream().allMatch(name -> choice.right(name).isEmpty());
        String by = against.isEmpty()
                ? ""
                : (drawn ? speech.say("以前领过，见", "drawn before, see ") : speech.say("由", "in its place there is "))
                        + against
                        + (drawn ? "" : speech.say("代替", ""));
        return by + (by.isEmpty() ? rule : speech.bracketed(rule));
    }

    /** A right by its title, a fact by its kind and number. */
    private String named(String name, Choice choice) {
        return choice.right(name).map(right -> speech.told(right.title())).orElseGet(() -> place(name));
    }

    /** A fact told by its path; of anything else the name. */
    String place(String name) {
        int bracket = name.indexOf('[');
        String kind = bracket < 0 ? name : name.substring(0, bracket);
        return Dictionary.standard()
                .byName(kind)
                .map(known -> speech.say(known.zh(), known.en())
                        + (bracket < 0
                                ? ""
                                : " " + (Integer.parseInt(name.substring(bracket + 1, name.indexOf(']'))) + 1)))
                .orElse(name);
    }

    String titles(List<String> names, Choice choice) {
        return names.stream()
                .flatMap(name -> choice.right(name).stream())
                .map(one -> speech.told(one.title()))
                .distinct()
                .limit(FEW)
                .collect(Collectors.joining(speech.say("、", ", ")));
    }

    /** Where not all may be drawn: which may be drawn together; what all sets have alike is said once. */
    String sets(Choice choice) {
        List<List<String>> sets = choice.options().stream()
                .map(option -> option.rights().stream()
                        .flatMap(name -> choice.right(name).stream())
                        .map(this::title)
                        .distinct()
                        .toList())
                .filter(set -> !set.isEmpty())
                .distinct()
                .toList();
        if (sets.size() < 2) {
            return "";
        }
        List<String> always = sets.get(0).stream()
                .filter(title -> sets.stream().allMatch(set -> set.contains(title)))
                .toList();
        String first = always.isEmpty() ? "" : joined(always) + speech.say("，另加其一：", ", and with them one of: ");
        String more = sets.size() > FEW
                ? speech.say(" 等 " + sets.size() + " 种", " and " + (sets.size() - FEW) + " more")
                : "";
        return sets.stream()
                .limit(FEW)
                .map(set -> set.size() == always.size()
                        ? speech.say("不再加", "nothing more")
                        : joined(set.stream()
                                .filter(title -> !always.contains(title))
                                .toList()))
                .collect(Collectors.joining(
                        speech.say("；或 ", "; or "), speech.say("可以选取：", "to choose from: ") + first, more));
    }

    private String joined(List<String> titles) {
        return String.join(speech.say("＋", " + "), titles);
    }

    private String title(Right right) {
        String which = right.subject().kind().equals("person")
                ? ""
                : ids
                        ? SubjectText.of(right.subject(), speech)
                        : speech.told(right.subject().label()) + " "
                                + (right.subject().index() + 1);
        return speech.told(right.title()) + speech.bracketed(which);
    }
}

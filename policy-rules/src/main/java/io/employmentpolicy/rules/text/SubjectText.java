package io.employmentpolicy.rules.text;

import io.employmentpolicy.model.decision.Subject;
import java.util.List;
import java.util.stream.Collectors;

/** 评定对象的称呼。 / What a subject is called: by the caller's id, or by its number and what tells it from its like. */
final class SubjectText {
    private static final int FEW = 3;

    private SubjectText() {}

    /** Empty where there is only one and nothing tells it from others. */
    static String of(Subject subject, Speech speech) {
        String which = which(subject, speech);
        return which.isEmpty() ? "" : speech.told(subject.label()) + " " + which;
    }

    /** Several of one kind; of many the first and their number. Where one mark is all of theirs it tells nobody which is meant. */
    static String of(List<Subject> subjects, Speech speech) {
        if (subjects.size() == 1) {
            return of(subjects.get(0), speech);
        }
        boolean alike = subjects.stream().map(Subject::mark).distinct().count() == 1;
        String names = subjects.stream()
                .limit(FEW)
                .map(one -> alike && one.id() == null ? String.valueOf(one.index() + 1) : which(one, speech))
                .map(name -> name.isEmpty() ? "1" : name)
                .collect(Collectors.joining(speech.say("、", ", ")));
        String rest = subjects.size() > FEW
                ? speech.say(" 等 " + subjects.size() + " 条", " and " + (subjects.size() - FEW) + " more")
                : "";
        return speech.told(subjects.get(0).label()) + " " + names + rest;
    }

    private static String which(Subject subject, Speech speech) {
        if (subject.id() != null) {
            return subject.id();
        }
        String number = String.valueOf(subject.index() + 1);
        if (subject.mark() != null) {
            return number + speech.bracketed(speech.told(subject.mark()));
        }
        return subject.index() == 0 ? "" : number;
    }
}

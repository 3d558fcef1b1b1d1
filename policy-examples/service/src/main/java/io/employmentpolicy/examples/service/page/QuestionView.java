package io.employmentpolicy.examples.service.page;

import io.employmentpolicy.examples.service.web.Spoken;
import io.employmentpolicy.model.problem.Problem;
import io.employmentpolicy.rules.interview.Allowed;
import io.employmentpolicy.rules.interview.NextQuestion;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A question as the page shows it, filled in with what was answered before.
 *
 * @param parts what it asks for: one thing, or a few of one record
 */
public record QuestionView(String label, String why, List<PartView> parts) {
    private static final String NO_ANSWER = "ASK-101";
    private static final String BETWEEN = " | ";
    private static final Pattern PARTS = Pattern.compile("\\|");

    private static final Pattern OF_EMPLOYER =
            Pattern.compile("^所在的用人单位：|（所在的用人单位）$|^an employer you work for: | \\(an employer you work for\\)$");

    /**
     * The page of a question.
     *
     * @param typed what was answered before, as people would type it; empty when nothing was
     * @param problems what was wrong with it
     */
    static QuestionView of(NextQuestion question, Inquirer who, String typed, List<Problem> problems, Spoken spoken) {
        String label = label(question, who, spoken);
        List<Allowed.Part> parts = question.parts();
        if (parts.size() == 1) {
            Allowed.Part one = new Allowed.Part(question.paths(), question.label(), question.allowed());
            PartView view = PartView.of(one, "", typed, error(problems, one, true, spoken), spoken);
            return new QuestionView(label, spoken.say(question.why()), List.of(view));
        }
        String[] answers = PARTS.split(typed, -1);
        boolean fits = answers.length == parts.size();
        return new QuestionView(
                label,
                spoken.say(question.why()),
                IntStream.range(0, parts.size())
                        .mapToObj(at -> PartView.of(
                                parts.get(at),
                                prefix(at),
                                fits ? answers[at].strip() : "",
                                error(problems, parts.get(at), false, spoken),
                                spoken))
                        .toList());
    }

    private static String prefix(int part) {
        return "p" + (part + 1) + "-";
    }

    /** What is none of the answers is asked for as the page asks; what cannot be beside other answers is told as it is. */
    private static String error(List<Problem> problems, Allowed.Part part, boolean alone, Spoken spoken) {
        return problems.stream()
                .filter(one -> alone || one.subject().equals(part.path().toString()))
                .map(one -> one.code().equals(NO_ANSWER)
                        ? PartView.wanted(part.allowed(), spoken)
                        : spoken.say(one.found())
                                + spoken.say("。请这样回答：", ". Please answer so: ")
                                + spoken.say(one.expected()))
                .distinct()
                .collect(Collectors.joining(" "));
    }

    /** Whether the page shows several fields. */
    public boolean several() {
        return parts.size() > 1;
    }

    /** Those of which something was wrong. */
    public List<PartView> wrong() {
        return parts.stream().filter(one -> !one.error().isEmpty()).toList();
    }

    /** What is asked, as a page asks it; an employer knows that it is the employer. */
    static String label(NextQuestion question, Inquirer who, Spoken spoken) {
        String asked = spoken.say(question.label());
        String own = question.parts().size() > 1 ? spoken.say("本单位：", "your firm: ") : "";
        String label = who == Inquirer.EMPLOYER ? OF_EMPLOYER.matcher(asked).replaceAll(own) : asked;
        return PartView.asked(label, question.allowed());
    }

    /** What was answered, in words. */
    static String said(NextQuestion question, String typed, Spoken spoken) {
        List<Allowed.Part> parts = question.parts();
        if (parts.size() == 1) {
            return PartView.said(parts.get(0), typed, spoken);
        }
        String[] answers = PARTS.split(typed, -1);
        return IntStream.range(0, Math.min(answers.length, parts.size()))
                .mapToObj(at ->
                        PartView.of(parts.get(at), prefix(at), "", "", spoken).label()
                                + spoken.say("：", ": ")
                                + PartView.said(parts.get(at), answers[at].strip(), spoken))
                .collect(Collectors.joining(spoken.say("；", "; ")));
    }

    /** The answer of a form, as people would type it; empty where nothing at all was filled in that has to be. */
    static String typed(NextQuestion question, PartFields.FormFields fields) {
        List<Allowed.Part> parts = question.parts();
        if (parts.size() == 1) {
            return PartFields.typed(question.allowed(), true, fields);
        }
        List<String> answers = new ArrayList<>();
        for (int at = 0; at < parts.size(); at++) {
            String prefix = prefix(at);
            answers.add(PartFields.typed(parts.get(at).allowed(), false, name -> fields.all(prefix + name))
                    .replace('|', '/'));
        }
        return answers.stream().allMatch(String::isEmpty) ? "" : String.join(BETWEEN, answers);
    }
}

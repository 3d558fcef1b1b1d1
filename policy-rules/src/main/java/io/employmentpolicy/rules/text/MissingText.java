package io.employmentpolicy.rules.text;

import io.employmentpolicy.model.application.Application;
import io.employmentpolicy.model.application.ReceivedBenefit;
import io.employmentpolicy.model.decision.FactPath;
import io.employmentpolicy.model.decision.MissingFact;
import io.employmentpolicy.model.decision.Screening.Finding;
import io.employmentpolicy.model.employer.Employer;
import io.employmentpolicy.model.employer.Hire;
import io.employmentpolicy.model.facts.Dictionary;
import io.employmentpolicy.model.facts.FactField;
import io.employmentpolicy.model.facts.FactKind;
import io.employmentpolicy.model.facts.FieldType;
import io.employmentpolicy.model.person.Household;
import io.employmentpolicy.model.person.Person;
import io.employmentpolicy.model.text.Text;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** 缺少的事实的文字。 / What a fact that is missing is called. */
final class MissingText {
    /** Kinds of which there is but one, and that is who reads the page. */
    private static final Set<String> THEMSELVES = Set.of(
            Dictionary.standard().of(Person.class).name(),
            Dictionary.standard().of(Employer.class).name(),
            Dictionary.standard().of(Household.class).name());

    private static final String PERSON = Dictionary.standard().of(Person.class).name();

    private static final String DRAWN =
            Dictionary.standard().of(ReceivedBenefit.class).name();

    private static final String HIRE = Dictionary.standard().of(Hire.class).name();

    /** Kinds that tell of a person himself, and not of what was claimed or drawn, which may be the employer's. */
    private static final Set<String> PERSONAL = Dictionary.standard().kinds().stream()
            .filter(kind -> kind.isAbout(Person.class)
                    && kind.type() != Application.class
                    && kind.type() != ReceivedBenefit.class)
            .map(FactKind::name)
            .collect(Collectors.toUnmodifiableSet());

    private static final Set<String> CERTAIN = Dictionary.standard().kinds().stream()
            .filter(FactKind::certain)
            .map(FactKind::name)
            .collect(Collectors.toUnmodifiableSet());

    private MissingText() {}

    /** The label, with the number of the row where it is not the only one. */
    static String of(MissingFact fact, Speech speech, boolean several) {
        String label = speech.told(fact.label());
        FactPath at = fact.at();
        if (!several || at.index() == null) {
            return label;
        }
        String between = speech.say("·", ": ");
        int kind = label.indexOf(between);
        String number = " " + (at.index() + 1);
        return kind < 0 ? label + number : label.substring(0, kind) + number + label.substring(kind);
    }

    /**
     * As it is said on a page about one finding: to residents without the kind where it can only be their own, and whether there is such a record
     * where nothing is known of any.
     */
    static String said(MissingFact fact, Finding of, Page page) {
        Speech speech = page.speech();
        if (page.developer()) {
            return fact.path();
        }
        return page.resident() ? asked(fact, of, speech) : of(fact, speech, false);
    }

    /** As somebody is asked for it, without the remarks for whoever answers. */
    static String asked(MissingFact fact, Finding of, Speech speech) {
        FactPath at = fact.at();
        if (isOfSomebodyHired(at, of.subject().kind())) {
            return speech.say("被招用人本人的情况", "facts of the person hired");
        }
        if (at.field() == null) {
            return record(fact, speech);
        }
        boolean own = at.kind().equals(of.subject().kind()) || THEMSELVES.contains(at.kind());
        String field = plain(at, fact.label(), speech) + yesNo(at, speech);
        String label = speech.told(fact.label());
        String kind = label.substring(0, Math.max(0, label.indexOf(speech.say("·", ": "))));
        return own || kind.isEmpty() ? field : kind + speech.say("·", ": ") + field;
    }

    /** In English what is a yes or no, such as want to work, is no noun: it is said what it is. */
    private static String yesNo(FactPath at, Speech speech) {
        return isYesNo(at) ? speech.say("", " (yes or no)") : "";
    }

    private static boolean isYesNo(FactPath at) {
        return Dictionary.standard()
                .byName(at.kind())
                .flatMap(kind -> kind.fieldByName(Objects.requireNonNullElse(at.field(), "")))
                .filter(field -> field.type().base() == FieldType.Base.BOOLEAN)
                .isPresent();
    }

    /** Of what an employer is granted for those it hired it is not asked who they are and how they live. */
    private static boolean isOfSomebodyHired(FactPath at, String subject) {
        boolean named = HIRE.equals(at.kind())
                && Dictionary.standard()
                        .byName(HIRE)
                        .flatMap(kind -> kind.fieldByName(Objects.requireNonNullElse(at.field(), "")))
                        .map(field -> field.name().endsWith("_id"))
                        .orElse(false);
        return HIRE.equals(subject) && (named || PERSONAL.contains(at.kind()));
    }

    /** Whether somebody has a record of a kind; of what everybody has, what it is. */
    private static String record(MissingFact fact, Speech speech) {
        Text phrase = Phrases.shipped().of(fact.at().kind());
        boolean everybody = CERTAIN.contains(fact.at().kind());
        if (PERSON.equals(fact.at().kind())) {
            return speech.say("劳动者本人的情况", "facts of the person");
        }
        if (phrase == null) {
            return (everybody ? "" : speech.say("有没有", "whether there is any ")) + speech.told(fact.label());
        }
        return (everybody ? "" : speech.say("有没有", "whether you have ")) + plain(phrase, speech);
    }

    /** A kind of records as somebody is asked whether there are any, without the remarks for whoever answers. */
    static String kind(FactPath at, Text label, Speech speech) {
        Text phrase = Phrases.shipped().of(at.kind());
        return phrase == null ? speech.told(label) : plain(phrase, speech);
    }

    /** A field as somebody is asked for it, without its kind and without the remarks for whoever answers. */
    static String plain(FactPath at, Text label, Speech speech) {
        Text phrase = Phrases.shipped().of(at.anywhere().toString());
        return phrase == null ? field(label, speech) : plain(phrase, speech);
    }

    private static String plain(Text phrase, Speech speech) {
        String whole = speech.told(phrase);
        int bracket = whole.indexOf(speech.say("（", " ("));
        return bracket <= 0 ? whole : whole.substring(0, bracket);
    }

    /** What is missing, a field of a record of which nothing is known left out: whoever tells of the record tells it too. */
    static List<MissingFact> wholeFirst(List<MissingFact> missing) {
        Set<String> whole = missing.stream()
                .filter(fact -> fact.at().field() == null)
                .map(fact -> fact.at().kind())
                .collect(Collectors.toSet());
        return missing.stream()
                .filter(fact -> fact.at().field() == null
                        || fact.at().index() != null
                        || !whole.contains(fact.at().kind()))
                .toList();
    }

    /** A field without its kind: {@code 退役军人} for {@code 劳动者·退役军人}. */
    static String field(MissingFact fact, Speech speech) {
        return field(fact.label(), speech);
    }

    private static String field(Text called, Speech speech) {
        String label = speech.told(called);
        String between = speech.say("·", ": ");
        int at = label.indexOf(between);
        return at < 0 ? label : label.substring(at + between.length());
    }

    /** Whether it is of what people do not like to speak of; a record is when most of what it tells is. */
    static boolean sensitive(MissingFact fact) {
        FactPath at = fact.at();
        List<FactField> fields = Dictionary.standard().byName(at.kind()).stream()
                .flatMap(kind -> kind.fields().stream())
                .filter(field -> at.field() == null || field.name().equals(at.field()))
                .toList();
        return fields.stream().filter(FactField::isSensitive).count() * 2 > fields.size();
    }

    /** Whether it is what was drawn before: mostly nothing, and seldom what a right hangs on. */
    static boolean drawn(MissingFact fact) {
        return fact.at().kind().equals(DRAWN);
    }

    /** Whether nothing is told of the person himself. */
    static boolean ofNobody(MissingFact fact) {
        return fact.at().field() == null && PERSON.equals(fact.at().kind());
    }

    /** Whether a record that is told of lacks it, one that not everybody has. */
    static boolean ofRecordTold(MissingFact fact) {
        FactPath at = fact.at();
        return at.index() != null && !CERTAIN.contains(at.kind()) && !at.kind().equals(DRAWN);
    }

    /** Whether somebody can say at once that it is so or not: that there is such a thing, or a plain yes or no. */
    static boolean simple(MissingFact fact) {
        FactPath at = fact.at();
        return at.field() == null && Dictionary.standard().byName(at.kind()).isPresent() || isYesNo(at);
    }
}

package io.employmentpolicy.rules.sentences;

import io.employmentpolicy.model.facts.FactKind;
import io.employmentpolicy.model.schema.Labelled;
import io.employmentpolicy.model.text.Language;
import io.employmentpolicy.model.text.Text;
import io.employmentpolicy.rules.edition.FiguresOfDay;
import io.employmentpolicy.rules.edition.Parameter;
import io.employmentpolicy.rules.edition.ParameterBook;
import io.employmentpolicy.rules.edition.Policy;
import io.employmentpolicy.rules.edition.PolicyOrder;
import io.employmentpolicy.rules.edition.Rule;
import io.employmentpolicy.rules.edition.Rulebook;
import io.employmentpolicy.rules.edition.Status;
import io.employmentpolicy.rules.edition.Value;
import io.employmentpolicy.rules.language.Expression;
import io.employmentpolicy.rules.language.Quantity;
import io.employmentpolicy.rules.language.ValueType;
import io.employmentpolicy.rules.sentences.Labels.Space;
import io.employmentpolicy.rules.text.AmountText;
import io.employmentpolicy.rules.text.PlaceText;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * 给人看的名称。 / Names for a reader: figures as they are on a day with what they are called, bound values by what they were bound to, facts of
 * other conditions by the number of the condition wherever several could be meant.
 */
final class GuideNames implements Names {
    /** What the label of a value says about its number, where a sentence says yes or no. */
    private static final Pattern MEANS_YES = Pattern.compile("（1 为是）$| \\(1 means yes\\)$");

    private static final Pattern NUMBER = Pattern.compile("[0-9.]+");

    private final Labels labels;
    private final Rulebook rulebook;
    private final Rule rule;
    private final Language language;
    private final boolean zh;
    private final @Nullable FiguresOfDay figures;
    private final Phrases phrases;
    private final Map<Integer, Integer> conditionOfSlot = new HashMap<>();

    /** @param day of the figures; null to say what they are called and not what they are */
    GuideNames(Labels labels, Rulebook rulebook, Rule rule, Language language, @Nullable LocalDate day) {
        this.labels = labels;
        this.rulebook = rulebook;
        this.rule = rule;
        this.language = language;
        this.zh = language == Language.ZH;
        this.figures = day == null ? null : rulebook.book().on(day);
        this.phrases = Phrases.in(language);
        IntStream.range(0, rule.conditions().size()).forEach(index -> {
            Rule.Condition condition = rule.conditions().get(index);
            conditionOfSlot.put(condition.pattern().slot(), index);
            if (condition instanceof Rule.Counted counted) {
                conditionOfSlot.put(counted.slot(), index);
            }
        });
    }

    @Override
    public String kind(FactKind kind) {
        return zh ? kind.zh() : kind.en();
    }

    @Override
    public String field(Expression.FieldOf field, Where where) {
        String name = zh ? field.field().zh() : field.field().en();
        int condition = Objects.requireNonNull(conditionOfSlot.get(field.slot()));
        if (field.kind() == Value.KIND) {
            return PolicyOrder.derivedName(rule.conditions().get(condition).pattern())
                    .map(derived -> derived(Value.KIND, derived))
                    .orElse(name);
        }
        return field.slot() == where.slot() ? name : phrases.fill("of", fact(field.kind(), condition, where), name);
    }

    /** A fact of another condition. */
    private String fact(FactKind kind, int condition, Where where) {
        boolean only = kind.single()
                || rule.conditions().stream()
                                .filter(one -> one.pattern().kind().equals(kind))
                                .count()
                        == 1;
        boolean here = condition == where.condition();
        String numbered = zh ? "第 " + (condition + 1) + " 项的" : " of condition " + (condition + 1);
        String name = kind(kind);
        return only || here ? name : zh ? numbered + name : name + numbered;
    }

    @Override
    public Optional<String> variable(Expression.Variable variable, Where where) {
        Expression source = variable.source();
        if (source != null) {
            return Optional.empty();
        }
        int condition = Objects.requireNonNull(conditionOfSlot.get(variable.slot()));
        String total = RuleSentence.total((Rule.Counted) rule.conditions().get(condition), phrases, this, condition);
        return Optional.of(
                condition == where.condition()
                        ? total
                        : zh ? "第 " + (condition + 1) + " 项的" + total : total + " of condition " + (condition + 1));
    }

    @Override
    public String parameter(Expression.ParameterOf parameter, String unit, Where where) {
        Parameter figure = rulebook.book().parameter(parameter.key()).orElseThrow();
        String title = labels.text(Space.PARAMETER, parameter.key()).in(language);
        if (figures == null) {
            return quoted(title);
        }
        FiguresOfDay.Reading reading = figures.number(parameter.key());
        if (!(reading instanceof FiguresOfDay.Found found)) {
            return zh ? "“" + title + "”（数值未公布）" : "\"" + title + "\" (figure not published)";
        }
        boolean rhythmIsSaid = where.condition() == Where.CONCLUSION.condition();
        String named = rhythmIsSaid ? Quantity.plainUnit(figure.unit()) : figure.unit();
        String number = AmountText.number(found.value(), named, language);
        if (parameter.type().base() == ValueType.Base.TRUTH) {
            return zh ? "“" + title + "”（现为" + number + "）" : "\"" + title + "\" (now " + number + ")";
        }
        return zh ? number + "（" + title + "）" : number + " (" + title + ")";
    }

    @Override
    public String counted(String said, String unit) {
        boolean number = NUMBER.matcher(said).matches();
        return (number ? said : quoted(said)) + (zh && !number ? "" : " ") + unit;
    }

    @Override
    public String table(String key) {
        String title = labels.text(Space.TABLE, key).in(language);
        return zh ? "《" + title + "》" : "\"" + title + "\"";
    }

    @Override
    public String reading(Expression.Chosen chosen) {
        boolean said = rulebook.book()
                .choice(chosen.key())
                .map(one -> one.called().containsKey(chosen.choice()))
                .orElse(false);
        return said ? "" : quoted(chosen.key());
    }

    @Override
    public String choice(Expression.Chosen chosen) {
        boolean now = rulebook.book()
                .choice(chosen.key())
                .map(ParameterBook.Switch::chosen)
                .filter(chosen.choice()::equals)
                .isPresent();
        String state = now ? zh ? "（现取此读法）" : " (as it is now)" : zh ? "（现不取此读法）" : " (it is not now)";
        Text called = rulebook.book()
                .choice(chosen.key())
                .map(one -> one.called(chosen.choice()))
                .orElseGet(() -> Text.same(chosen.choice()));
        return quoted(called.in(language)) + state;
    }

    private String quoted(String text) {
        return zh ? "“" + text + "”" : "\"" + text + "\"";
    }

    @Override
    public String constant(Enum<?> constant, boolean known) {
        Labelled one = (Labelled) constant;
        return zh ? one.zh() : one.en();
    }

    @Override
    public String declared(Labelled value) {
        return zh ? value.zh() : value.en();
    }

    @Override
    public String code(String text, Where where) {
        Text own = policy().conclusions().get(text);
        return own != null
                ? quoted(own.in(language))
                : labels.policy(text)
                        .map(policy -> quoted(policy.title().in(language)))
                        .orElseGet(() -> quoted(text));
    }

    @Override
    public String derived(FactKind kind, String name) {
        String said = labels.text(kind == Status.KIND ? Space.STATUS : Space.VALUE, name)
                .in(language);
        return MEANS_YES.matcher(said).replaceFirst("");
    }

    private Policy policy() {
        return Objects.requireNonNull(rulebook.policies().get(rule.policy()));
    }

    /** A conclusion that nobody has named goes by the title of the policy when it is its only one. */
    @Override
    public String concluded(String name) {
        Policy policy = policy();
        Text own = policy.conclusions().get(name);
        boolean only = rulebook.rulesOf(rule.policy()).stream()
                .map(one -> one.conclusion().name())
                .filter(one -> !one.isEmpty())
                .allMatch(name::equals);
        return own != null ? own.in(language) : only ? policy.title().in(language) : quoted(name);
    }

    @Override
    public String awaited(String what) {
        Text own = policy().conclusions().get(what);
        return own != null ? own.in(language) : zh ? "所缺的说明" : words(what);
    }

    @Override
    public String words(String text) {
        return text.codePoints().anyMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN)
                ? PlaceText.named(text, language)
                : quoted(text.replace('_', ' '));
    }

    @Override
    public String label(String labelZh, String labelEn) {
        return zh ? labelZh : labelEn;
    }
}

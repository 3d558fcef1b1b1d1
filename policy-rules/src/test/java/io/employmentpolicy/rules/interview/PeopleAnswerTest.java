package io.employmentpolicy.rules.interview;

import static org.assertj.core.api.Assertions.assertThat;

import io.employmentpolicy.model.decision.Audience;
import io.employmentpolicy.model.decision.Determination;
import io.employmentpolicy.model.decision.FactPath;
import io.employmentpolicy.model.facts.Dictionary;
import io.employmentpolicy.model.facts.FactKind;
import io.employmentpolicy.model.facts.Facts;
import io.employmentpolicy.model.facts.FieldType;
import io.employmentpolicy.model.schema.Fact;
import io.employmentpolicy.model.text.Language;
import io.employmentpolicy.model.text.Text;
import io.employmentpolicy.rules.DecisionText;
import io.employmentpolicy.rules.PeopleQuestion;
import io.employmentpolicy.rules.PolicyCatalogue;
import io.employmentpolicy.rules.PolicyEngine;
import io.employmentpolicy.rules.Shipped;
import io.employmentpolicy.rules.exchange.Question;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * The questions of {@code questions/people.yaml} once more, by interview: ten questions at most beside what was told; of himself whoever
 * asked knows what is so and what is not, of the rest he does not know.
 */
@DisplayName("人们的提问，逐题来问")
@Tag("thorough")
class PeopleAnswerTest {
    private static final PolicyEngine ENGINE = Shipped.engine();
    private static final Dictionary DICTIONARY = Dictionary.standard();
    private static final int MOST = 10;

    /** The questions whose answer becomes another one once more is told. */
    private static final List<String> OTHERWISE = List.of(
            "男，一九七五年六月出生，哪个月退休？",
            "女，一九七二年十月出生，说不清自己算哪一类职工，哪个月退休？",
            "就业困难人员，灵活就业，养老保险只在二〇一〇年缴过，社保补贴有多少？",
            "我今年六月大学毕业，天津户口，还没找到工作，登记了失业，能拿什么钱？",
            "我送外卖，河南农村户口，在天津干了两年，路上摔了腿，有没有保障？",
            "我 47 岁下岗好几年打零工，自己交养老保险每月一千多，能不能补？没办过困难认定",
            "我在单位上班，今年考了电工中级证，失业保险交了四年，补贴多少，过多久不能领？",
            "我正领失业金（第 5 个月），医保谁交？找到工作还剩的怎么办？",
            "办培训学校的，学员考了中级工，哪些钱还要看学员本人？",
            "大四学生，有助学贷款，明年毕业，有求职补贴吗？",
            "女，51 岁，管理岗，档案里是干部，还要几年退休？",
            "公司下月关门，我怀孕六个月，失业保险缴了四年，失业金怎么办？",
            "我是村书记，村里 320 个能干活想干活的，289 个有活干，能评充分就业村吗？");

    /** What is asked for, with the facts and the answers of the first page. */
    private record Asked(String question, List<String> answers, Question facts) {
        static Asked of(PeopleQuestion one) {
            return new Asked(one.question(), one.noted("答"), one.facts());
        }

        Goal goal() {
            return tells("employer")
                    ? about(Determination.Kind.BENEFIT, Set.of("employer", "hire"))
                    : tells("community")
                            ? about(Determination.Kind.CERTIFICATION, Set.of("community"))
                            : Goal.personalBenefits();
        }

        private boolean tells(String kind) {
            return !told().of(DICTIONARY.byName(kind).orElseThrow()).isEmpty();
        }

        private static Goal about(Determination.Kind kind, Set<String> subjects) {
            return Goal.policies(ENGINE.catalogue().policies().stream()
                    .filter(policy -> policy.kind() == kind)
                    .filter(policy -> subjects.contains(policy.subject()))
                    .map(PolicyCatalogue.Entry::id)
                    .toList());
        }

        Facts told() {
            return facts.facts();
        }
    }

    private static List<Asked> asked() {
        return PeopleQuestion.all().stream().map(Asked::of).toList();
    }

    /** How an interview came out. */
    private record Held(Interview interview, boolean answered) {
        static Held of(Asked one) {
            Interview interview = ENGINE.interview(
                    one.told(), Objects.requireNonNull(one.facts().asOf()), one.goal());
            while (interview.next().isPresent() && interview.asked().size() < MOST) {
                Object answer = answer(interview.next().get(), one.told());
                interview = answer == null ? interview.notKnown() : interview.answer(answer);
            }
            String page = DecisionText.print(
                    ENGINE.overview(interview.facts(), interview.asOf()), Language.ZH, Audience.RESIDENT);
            return new Held(interview, one.answers().stream().allMatch(page::contains));
        }
    }

    /**
     * Where more is told an answer may become another one: what hung on a fact is decided, and who told no more than a birth date reads of what he
     * is refused. Of the others every answer has to stand.
     */
    @Test
    void after_ten_questions_at_most_the_answer_still_stands() {
        Map<String, Boolean> stands = new LinkedHashMap<>();
        List<Integer> questions = new ArrayList<>();
        for (Asked one : asked()) {
            Held held = Held.of(one);
            stands.put(one.question(), held.answered());
            questions.add(held.interview().asked().size());
            held.interview().asked().forEach(PeopleAnswerTest::readable);
        }
        List<String> others = stands.entrySet().stream()
                .filter(one -> !one.getValue())
                .map(Map.Entry::getKey)
                .toList();
        System.out.println("questions of people by interview: " + stands.size() + ", asked "
                + questions.stream().mapToInt(Integer::intValue).sum() + " in all, answered otherwise then: " + others);
        assertThat(stands).hasSizeGreaterThanOrEqualTo(40);
        assertThat(others).containsExactlyInAnyOrderElementsOf(OTHERWISE);
    }

    /** In words, without codes, in either language. */
    private static void readable(NextQuestion question) {
        for (Text text : List.of(question.label(), question.why())) {
            assertThat(text.zh()).doesNotContainPattern("[a-z]+_[a-z]+|[A-Z]{2}-[A-Z0-9]");
            assertThat(text.en()).doesNotContainPattern("\\p{IsHan}|[a-z]+_[a-z]+");
        }
    }

    /** What is told of it; null when nothing is. */
    private static @Nullable Object answer(NextQuestion question, Facts told) {
        if (!(question.allowed() instanceof Allowed.Form form)) {
            return answer(question.path(), question.allowed(), told);
        }
        Map<Integer, Object> parts = new LinkedHashMap<>();
        for (int i = 0; i < form.parts().size(); i++) {
            Object answer =
                    answer(form.parts().get(i).path(), form.parts().get(i).allowed(), told);
            if (answer != null) {
                parts.put(i + 1, answer);
            }
        }
        return parts.isEmpty() ? null : parts;
    }

    private static @Nullable Object answer(FactPath path, Allowed allowed, Facts told) {
        if (allowed instanceof Allowed.Ticks ticks) {
            return IntStream.range(0, ticks.lines().size())
                    .mapToObj(i -> tick(i + 1, value(ticks.lines().get(i).path(), told)))
                    .filter(tick -> !tick.isEmpty())
                    .collect(Collectors.collectingAndThen(
                            Collectors.joining(" "), lines -> lines.isEmpty() ? "0" : lines));
        }
        Object value = value(path, told);
        return value instanceof Integer count && allowed instanceof Allowed.YesNo ? (Object) (count > 0) : value;
    }

    private static String tick(int line, @Nullable Object value) {
        return value == null
                ? line + "?"
                : value.equals(true) || value.equals(1)
                        ? String.valueOf(line)
                        : value instanceof Integer count && count > 1 ? line + "x" + count : "";
    }

    /** A field as it was told; of a kind how many records there are, none where nothing is told of it. */
    private static @Nullable Object value(FactPath path, Facts told) {
        FactKind kind = DICTIONARY.byName(path.kind()).orElseThrow();
        List<? extends Fact> records = FactEdit.records(told, kind);
        if (path.field() == null) {
            return records.size();
        }
        int index = path.index() == null ? 0 : path.index();
        Object value = index < records.size() ? FactEdit.field(DICTIONARY, path).read(records.get(index)) : null;
        boolean own = value == null
                && kind.certain()
                && FactEdit.field(DICTIONARY, path).type().base() == FieldType.Base.BOOLEAN;
        return own ? (Object) false : value;
    }
}

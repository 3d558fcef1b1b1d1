package io.employmentpolicy.rules.consistency;

import io.employmentpolicy.model.decision.Contradiction;
import io.employmentpolicy.model.facts.Facts;
import io.employmentpolicy.model.facts.FieldType;
import io.employmentpolicy.model.schema.Fact;
import io.employmentpolicy.model.text.Text;
import io.employmentpolicy.rules.edition.ExpressionWalk;
import io.employmentpolicy.rules.edition.Operand;
import io.employmentpolicy.rules.edition.Rulebook;
import io.employmentpolicy.rules.language.Expression;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * 规则所写的地区。 / The districts that the rules of an edition name. One that is written in another way than they do (with its city before it, in small letters,
 * with a blank behind it, as a number) would read as another district: it counts as unknown. Immutable.
 */
final class KnownPlaces {
    /** 问题编号。 / The code under which answers tell of a district that is written in another way than the rules do. */
    static final String CODE = "FACT-212";

    /** A district as people call it. */
    private static final Pattern DISTRICT = Pattern.compile("\\p{IsHan}{1,6}[区县市镇]");

    /** A district as other systems number it, which rules do not. */
    private static final Pattern NUMBER = Pattern.compile("\\d{6}");

    private final Map<Operand, Set<String>> named;

    private KnownPlaces(Map<Operand, Set<String>> named) {
        this.named = named;
    }

    /** Those of an edition: what fields of text are held against where a district is among it. */
    static KnownPlaces of(Rulebook rulebook) {
        Map<Operand, Set<String>> named = new TreeMap<>(Comparator.comparing(Operand::toString));
        rulebook.rules().stream()
                .flatMap(ExpressionWalk::of)
                .filter(Expression.OneOf.class::isInstance)
                .map(Expression.OneOf.class::cast)
                .forEach(list -> {
                    if (list.value() instanceof Expression.FieldOf field
                            && field.field().type().base() == FieldType.Base.TEXT
                            && field.kind().parent().isEmpty()) {
                        Set<String> names = new TreeSet<>(texts(list));
                        if (names.stream()
                                .anyMatch(name -> DISTRICT.matcher(name).matches())) {
                            named.computeIfAbsent(
                                            new Operand(field.kind(), field.field(), Operand.Part.WHOLE),
                                            any -> new TreeSet<>())
                                    .addAll(names);
                        }
                    }
                });
        return new KnownPlaces(named);
    }

    private static List<String> texts(Expression.OneOf list) {
        return list.options().stream()
                .map(Expression.Constant::value)
                .filter(String.class::isInstance)
                .map(String.class::cast)
                .toList();
    }

    /**
     * What names a district in another way than the rules.
     *
     * @param doubts takes the fields that count as unknown
     */
    List<Contradiction> strangers(Facts facts, Doubts doubts) {
        List<Contradiction> strangers = new ArrayList<>(0);
        named.forEach((operand, names) -> {
            List<? extends Fact> given = facts.of(operand.kind());
            for (int i = 0; i < given.size() && strangers.size() < Consistency.MOST_TOLD; i++) {
                Fact fact = given.get(i);
                if (operand.field().read(fact) instanceof String written && !names.contains(written)) {
                    Instances.Instance one =
                            new Instances.Instance(operand.kind(), fact, facts.position(fact, i), null);
                    text(written, names).ifPresent(text -> {
                        strangers.add(new Contradiction(CODE, text, List.of(doubts.side(one, operand))));
                        doubts.doubt(fact, operand.field());
                    });
                }
            }
        });
        return strangers;
    }

    private static Optional<Text> text(String written, Set<String> names) {
        String plain = plain(written);
        Optional<String> meant = names.stream()
                .filter(name ->
                        plain.equals(plain(name)) || DISTRICT.matcher(name).matches() && plain.endsWith(name))
                .findFirst();
        if (meant.isPresent()) {
            return Optional.of(new Text(
                    "规则里的写法是“" + meant.get() + "”，按未知处理；改为 " + meant.get(),
                    "the rules write “" + meant.get() + "”, it counts as unknown; write " + meant.get()));
        }
        return NUMBER.matcher(plain).matches()
                ? Optional.of(new Text(
                        "是区划代码，规则里写的是区名，按未知处理；写区名，如 " + String.join("、", names),
                        "a number of a district, where the rules write names; it counts as unknown; write the name, such as "
                                + String.join(", ", names)))
                : Optional.empty();
    }

    /** In one way, whatever way it is written: without blanks and the words before the district, in capitals, in simplified signs. */
    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC)
                .replaceAll("\\s+", "")
                .replace('區', '区')
                .replace('縣', '县')
                .replace('鎮', '镇')
                .replaceFirst("^(?:天津市?)", "")
                .toUpperCase(Locale.ROOT);
    }
}

package io.employmentpolicy.rules.checking;

import static org.assertj.core.api.Assertions.assertThat;

import io.employmentpolicy.rules.problem.Problems;
import io.employmentpolicy.rules.reading.Layer;
import io.employmentpolicy.rules.syntax.RuleParser;
import io.employmentpolicy.rules.syntax.Syntax;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.drools.drl.ast.descr.AccumulateDescr;
import org.drools.drl.ast.descr.BaseDescr;
import org.drools.drl.ast.descr.ConditionalElementDescr;
import org.drools.drl.ast.descr.PackageDescr;
import org.drools.drl.ast.descr.PatternDescr;
import org.drools.drl.ast.descr.RuleDescr;
import org.drools.drl.parser.DrlParser;
import org.drools.drl.parser.DroolsParserException;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.kie.internal.builder.conf.LanguageLevelOption;

/** Our language is a part of DRL: what editors and other tools make of a shipped file is what we make of it. */
@DisplayName("随库发布的规则文件就是 Drools 所读的 DRL")
class DrlAsDroolsReadsItTest {
    private static final Map<String, byte[]> FILES = Layer.shipped().files();

    @ParameterizedTest(name = "{0}")
    @MethodSource("files")
    @DisplayName("规则名与条件数一致")
    void drools_finds_the_same_rules_and_patterns(String path) throws DroolsParserException {
        String text = new String(Objects.requireNonNull(FILES.get(path)), StandardCharsets.UTF_8);
        DrlParser parser = new DrlParser(LanguageLevelOption.DRL6);

        PackageDescr theirs = parser.parse(false, text);
        List<Syntax.Rule> ours = RuleParser.parse(path, text, new Problems()).rules();

        assertThat(parser.hasErrors()).as("%s", parser.getErrors()).isFalse();
        Map<String, Integer> found = new LinkedHashMap<>();
        theirs.getRules().forEach(rule -> found.put(rule.getName(), patterns(rule.getLhs())));
        Map<String, Integer> written = new LinkedHashMap<>();
        ours.forEach(rule -> written.put(rule.name(), rule.when().size()));
        assertThat(found).isEqualTo(written).isNotEmpty();
        assertThat(theirs.getRules())
                .extracting(RuleDescr::getConsequence)
                .allSatisfy(then -> assertThat((String) then).isNotBlank());
    }

    static Stream<String> files() {
        return FILES.keySet().stream().filter(path -> path.endsWith(".drl"));
    }

    private static int patterns(BaseDescr element) {
        if (element instanceof AccumulateDescr accumulate) {
            return patterns(accumulate.getInput());
        }
        if (element instanceof PatternDescr pattern) {
            return pattern.getSource() instanceof AccumulateDescr accumulate ? patterns(accumulate.getInput()) : 1;
        }
        return element instanceof ConditionalElementDescr group
                ? group.getDescrs().stream()
                        .mapToInt(one -> patterns((BaseDescr) one))
                        .sum()
                : 0;
    }
}

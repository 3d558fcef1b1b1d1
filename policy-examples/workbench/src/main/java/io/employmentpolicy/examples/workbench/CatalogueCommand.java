package io.employmentpolicy.examples.workbench;

import io.employmentpolicy.model.facts.Dictionary;
import io.employmentpolicy.model.source.PolicyDocument;
import io.employmentpolicy.model.source.Trust;
import io.employmentpolicy.rules.PolicyEngine;
import io.employmentpolicy.rules.casebook.CoveragePage;
import io.employmentpolicy.rules.casebook.CoveragePage.Filter;
import io.employmentpolicy.rules.edition.TargetIndicators;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** 打印覆盖页与政策目录。 / Prints which block is carried by which clauses, rules, cases and figures, and the policies with the facts they need. */
@Command(
        name = "catalogue",
        description =
                "打印内容块、条款、规则、案例与数值的对应，或政策目录 / print blocks with their clauses, rules, cases and figures, or the policies")
final class CatalogueCommand extends BaseCommand {
    @Mixin
    private EngineOptions engineOptions = new EngineOptions();

    @Spec
    private @Nullable CommandSpec spec;

    @Option(
            names = "--by",
            paramLabel = "block|rule|policy|indicator|missing",
            defaultValue = "block",
            description =
                    "按内容块（默认）、按规则、按政策、按指标，或只列缺失的数值 / by block (default), by rule, by policy, by indicator, or the missing figures only")
    private By by = By.BLOCK;

    @Option(names = "--document", paramLabel = "ID", description = "只看一份文件，如 TJ-OP-2025 / one document only")
    private @Nullable String document;

    @Option(
            names = "--subject",
            paramLabel = "KIND",
            description = "只看对某类对象的规则，如 person / rules about one kind of subject only, such as person")
    private @Nullable String subject;

    @Option(
            names = "--trust",
            paramLabel = "printed|statute|reported|assumed|missing",
            description = "只看某种可信程度的数值及用到它的规则 / figures of one trust and the rules that use them only")
    private @Nullable String trust;

    /** What the page is sorted by. */
    enum By {
        BLOCK,
        RULE,
        POLICY,
        INDICATOR,
        MISSING
    }

    @Override
    public Integer call() {
        PolicyEngine engine = engineOptions.build();
        if (by == By.POLICY) {
            new PolicyList(engine, language()).print(console());
            return Exit.OK;
        }
        if (by == By.INDICATOR) {
            indicators(engine);
            return Exit.OK;
        }
        Filter filter = new Filter(document(engine), subject(engine.dictionary()), trust());
        if (by == By.MISSING) {
            console().line(CoveragePage.missing(engine.register(), language()));
            return Exit.OK;
        }
        CoveragePage page = CoveragePage.of(engine, filter);
        console().line(by == By.RULE ? page.byRule(language()) : page.byBlock(language()));
        if (filter.equals(Filter.ALL)) {
            List<String> gaps = page.gaps(language());
            console().line("");
            console().line(page.counts(language()));
            console()
                    .line(
                            gaps.isEmpty()
                                    ? say("没有缺口", "no gaps")
                                    : say("缺口 " + gaps.size() + " 处：", gaps.size() + " gaps:"));
            gaps.forEach(gap -> console().line("  " + gap));
        }
        return Exit.OK;
    }

    /** One line a target: what a report has to write to measure it. */
    private void indicators(PolicyEngine engine) {
        for (TargetIndicators.Indicator one : engine.register().indicators().all()) {
            String unit = one.unit() == null
                    ? ""
                    : say(one.unit().zh(), one.unit().en()) + " " + one.unit().code();
            String scope =
                    one.scope() == null ? "" : say(one.scope().zh(), one.scope().en());
            console()
                    .line(one.target() + "  " + one.indicator() + "  " + one.region() + "  " + unit + "  " + scope
                            + say("  " + one.title(), ""));
        }
    }

    private @Nullable String document(PolicyEngine engine) {
        List<String> known =
                engine.register().documents().stream().map(PolicyDocument::id).toList();
        if (document != null && !known.contains(document)) {
            throw wrong("--document", document, known);
        }
        return document;
    }

    private @Nullable String subject(Dictionary dictionary) {
        if (subject == null) {
            return null;
        }
        return dictionary.kinds().stream()
                .filter(kind -> kind.name().equals(subject) || kind.zh().equals(subject))
                .map(kind -> kind.name())
                .findFirst()
                .orElseThrow(() -> wrong(
                        "--subject",
                        Objects.requireNonNull(subject),
                        dictionary.kinds().stream().map(kind -> kind.name()).toList()));
    }

    private @Nullable Trust trust() {
        if (trust == null) {
            return null;
        }
        List<String> known = Arrays.stream(Trust.values()).map(Trust::code).toList();
        int index = known.indexOf(trust.toLowerCase(Locale.ROOT));
        if (index < 0) {
            throw wrong("--trust", trust, known);
        }
        return Trust.values()[index];
    }

    private ParameterException wrong(String option, String value, List<String> known) {
        return new ParameterException(
                Objects.requireNonNull(spec).commandLine(),
                say(
                        option + " 的取值 '" + value + "' 不认识；其中之一：" + known,
                        "unknown " + option + " '" + value + "'; one of " + known));
    }
}

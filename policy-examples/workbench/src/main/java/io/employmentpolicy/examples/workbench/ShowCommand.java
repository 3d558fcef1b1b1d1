package io.employmentpolicy.examples.workbench;

import io.employmentpolicy.model.problem.InvalidFactsException;
import io.employmentpolicy.model.problem.Place;
import io.employmentpolicy.model.text.Text;
import io.employmentpolicy.rules.PolicyCatalogue;
import io.employmentpolicy.rules.PolicyEngine;
import io.employmentpolicy.rules.sentences.GuidePage;
import io.employmentpolicy.rules.suggest.DidYouMean;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** 用白话打印规则。 / Prints what a rule, a policy or a measure says, in sentences with the figures of a day. */
@Command(
        name = "show",
        description =
                "用白话打印一条规则、一项政策或一项措施：条件、结论、当日数值、出处、可信程度、条款 / print what a rule, a policy or a measure says, with figures, sources and clauses")
final class ShowCommand extends BaseCommand {
    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");

    @Mixin
    private EngineOptions engineOptions = new EngineOptions();

    @Parameters(
            paramLabel = "RULE|POLICY|MEASURE",
            description =
                    "规则或政策编号，政策标题，措施编号（如 TJ-OP-16）或其文件夹 / id of a rule or policy, a title, a measure such as TJ-OP-16, or a folder")
    private String name = "";

    @Option(
            names = "--on",
            paramLabel = "DATE",
            converter = DayReader.class,
            description = "取哪一日的数值，默认今日 / figures of which day, today by default")
    private @Nullable LocalDate on;

    @Option(names = "--history", description = "打印数值的全部取值 / print every value that figures had or will have")
    private boolean history;

    @Option(names = "--html", description = "打印成一个网页文件 / print as one HTML file")
    private boolean html;

    @Override
    public Integer call() {
        PolicyEngine engine = engineOptions.build();
        LocalDate day = on != null ? on : LocalDate.now(SHANGHAI);
        List<GuidePage> pages = new ArrayList<>();
        for (String id : ids(engine)) {
            engine.guide().page(id, day, language(), history).ifPresent(pages::add);
        }
        if (pages.isEmpty()) {
            throw unknown(engine);
        }
        GuidePage whole = GuidePage.of(pages);
        console().line((html ? whole.html() : whole.text()).stripTrailing());
        List<String> others = engine.catalogue().policies().stream()
                .filter(one -> one.measures().contains(name.strip()) && pages.size() == 1)
                .map(PolicyCatalogue.Entry::id)
                .filter(id -> !id.equals(name.strip()))
                .toList();
        if (!html && !others.isEmpty()) {
            console().line(say("\n同一措施另有：", "\nalso of this measure: ") + String.join(say("、", ", "), others));
        }
        return Exit.OK;
    }

    private List<String> ids(PolicyEngine engine) {
        String wanted = name.strip();
        List<PolicyCatalogue.Entry> policies = engine.catalogue().policies();
        List<String> named = policies.stream()
                .filter(one ->
                        one.title().zh().equals(wanted) || one.title().en().equalsIgnoreCase(wanted))
                .map(PolicyCatalogue.Entry::id)
                .toList();
        String folder = wanted.replaceAll("/+$", "");
        List<String> measure = policies.stream()
                .filter(one -> one.measures().contains(wanted)
                        || !folder.isEmpty()
                                && (one.folder().equals(folder) || one.folder().endsWith("/" + folder)))
                .map(PolicyCatalogue.Entry::id)
                .toList();
        boolean one = engine.catalogue().policy(wanted).isPresent()
                || engine.register().rule(wanted).isPresent();
        return one ? List.of(wanted) : !named.isEmpty() ? named : measure;
    }

    private InvalidFactsException unknown(PolicyEngine engine) {
        List<String> known = Stream.of(
                        engine.catalogue().policies().stream().map(PolicyCatalogue.Entry::id),
                        engine.register().rules().stream().map(rule -> rule.id()),
                        engine.catalogue().policies().stream()
                                .map(policy -> policy.title().zh()),
                        engine.catalogue().policies().stream().flatMap(policy -> policy.measures().stream()))
                .flatMap(names -> names)
                .distinct()
                .toList();
        Text fix = DidYouMean.of(name, known)
                .map(InputProblems.DID_YOU_MEAN::text)
                .orElseGet(InputProblems.LOOK_UP_FIND::text);
        return new InvalidFactsException(List.of(InputProblems.NOTHING_TO_SHOW.at(Place.of("show"), "", name, fix)));
    }
}

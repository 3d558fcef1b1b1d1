package io.employmentpolicy.examples.workbench;

import io.employmentpolicy.model.problem.InvalidFactsException;
import io.employmentpolicy.model.problem.Place;
import io.employmentpolicy.model.text.Text;
import io.employmentpolicy.rules.lookup.Hit;
import io.employmentpolicy.rules.lookup.Lookup;
import io.employmentpolicy.rules.problem.Phrases;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** 查找。 / Finds measures, policies, rules, figures, readings, clauses, facts and problem codes, and says in which file and line each is written. */
@Command(
        name = "find",
        description = "按中英文词语、编号、数额或条号查找政策、规则、数值、读法、条款、事实和问题编号，并指出所在的文件和行 / find policies, rules, figures, readings,"
                + " clauses, facts and problem codes by words, id, amount or article, with file and line")
final class FindCommand extends BaseCommand {
    private static final int LONGEST_LABEL = 60;

    @Mixin
    private EngineOptions engineOptions = new EngineOptions();

    @Parameters(
            arity = "1..*",
            paramLabel = "WORD",
            description =
                    "词语、编号、数额（600、21,600、25 %%、36个月）或条号（第十六条、（十六）） / words, an id, an amount (600, 21,600, 25 %%) or"
                            + " an article")
    private List<String> words = new ArrayList<>();

    @Option(
            names = "--most",
            paramLabel = "N",
            defaultValue = "20",
            description = "至多列出几处，缺省 20 / how many to list at most, 20 by default")
    private int most;

    @Option(
            names = "--format",
            paramLabel = "text|json",
            defaultValue = "text",
            description = "一处一行的文字（默认）或 JSON / one hit a line (default) or JSON")
    private Format format = Format.TEXT;

    /** How hits are written. */
    enum Format {
        TEXT,
        JSON
    }

    @Override
    public Integer call() {
        String question = String.join(" ", words);
        Lookup.Found found = Lookup.in(engineOptions.build().rulebook()).find(question);
        List<Hit> shown = found.hits().stream().limit(Math.max(1, most)).toList();
        if (format == Format.JSON) {
            console().line(shown.stream().map(this::json).collect(Collectors.joining(",\n  ", "[\n  ", "\n]")));
            return found.hits().isEmpty() ? Exit.BAD_INPUT : Exit.OK;
        }
        if (found.hits().isEmpty()) {
            throw nothing(question, found.near());
        }
        shown.forEach(hit -> console().line(line(hit)));
        if (shown.size() < found.hits().size()) {
            int all = found.hits().size();
            console()
                    .line(say(
                            "共 " + all + " 处（" + found.complete() + " 处合全部词语），列出 " + shown.size() + " 处；--most N 多列",
                            all + " found (" + found.complete() + " with all words), " + shown.size()
                                    + " listed; --most N lists more"));
        }
        return Exit.OK;
    }

    private String line(Hit hit) {
        String label = hit.label().in(language()).replace('\n', ' ');
        String shortened = label.codePointCount(0, label.length()) <= LONGEST_LABEL
                ? label
                : label.substring(0, label.offsetByCodePoints(0, LONGEST_LABEL)) + "…";
        return hit.subject().label().in(language()) + "  " + hit.id() + "  " + shortened + "  " + path(hit);
    }

    private String path(Hit hit) {
        Place place = hit.place();
        return place == null ? say("（不在政策文件中）", "(in no policy file)") : engineOptions.path(place);
    }

    private String json(Hit hit) {
        Place place = hit.place();
        return JsonText.object(List.of(
                JsonText.text("subject", hit.subject().name().toLowerCase(Locale.ROOT)),
                JsonText.text("id", hit.id()),
                JsonText.text("label_zh", hit.label().zh()),
                JsonText.text("label_en", hit.label().en()),
                place == null ? JsonText.nothing("path") : JsonText.text("path", engineOptions.path(place))));
    }

    private InvalidFactsException nothing(String question, List<String> near) {
        Text fix =
                near.isEmpty() ? InputProblems.OTHER_WORDS.text() : InputProblems.DID_YOU_SEEK.text(Phrases.list(near));
        return new InvalidFactsException(List.of(InputProblems.NOTHING_FOUND.at(Place.of("find"), "", question, fix)));
    }
}

package io.employmentpolicy.examples.workbench;

import io.employmentpolicy.model.facts.Dictionary;
import io.employmentpolicy.rules.checking.Rewriting;
import io.employmentpolicy.rules.reading.Layer;
import io.employmentpolicy.rules.sentences.RuleFile.Form;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** 换写规则文件。 / Rewrites the rule files of a folder in the other form; the edition stays the same. */
@Command(
        name = "rewrite",
        description =
                "把目录中的规则文件换成另一种写法：句子（.rules.txt）或 DRL（.drl），注释保留，版次摘要不变 / rewrite the rule files of a folder as sentences or as DRL; comments stay, and so does the digest")
final class RewriteCommand extends BaseCommand {
    @Option(names = "--form", paramLabel = "sentences|drl", required = true, description = "换成哪种写法 / the form to write")
    private Form form = Form.SENTENCES;

    @Option(names = "--alone", description = "不带随库政策 / without the shipped policies")
    private boolean alone;

    @Option(names = "--dry-run", description = "只打印，不改动文件 / print only, change no file")
    private boolean dryRun;

    @Parameters(paramLabel = "DIR", description = "政策目录 / policy directory")
    private Path directory = Path.of("");

    @Override
    public Integer call() {
        Path folder = Inputs.directory(directory);
        List<Layer> layers = new ArrayList<>(alone ? List.of() : List.of(Layer.shipped()));
        layers.add(Layer.directory(alone ? "" : String.valueOf(folder.getFileName()), folder));
        Rewriting.Result result = Rewriting.of(Dictionary.standard(), layers, form);
        int at = 0;
        for (Map.Entry<String, byte[]> one : result.written().entrySet()) {
            String before = before(one.getKey(), result);
            if (!dryRun) {
                replace(folder.resolve(before), folder.resolve(one.getKey()), one.getValue());
            }
            console().line(before + " → " + one.getKey());
            at++;
        }
        console()
                .line(say(
                        "换写 " + at + " 个文件" + (dryRun ? "（没有改动）" : "") + "，版次摘要不变",
                        at + " files rewritten" + (dryRun ? " (nothing changed)" : "") + ", the digest is the same"));
        return Exit.OK;
    }

    private String before(String path, Rewriting.Result result) {
        String stem = path.substring(0, path.length() - form.ending().length());
        return result.gone().stream()
                .filter(one -> one.equals(stem + form.other().ending()))
                .findFirst()
                .orElseThrow();
    }

    private static void replace(Path old, Path now, byte[] text) {
        try {
            Files.write(now, text);
            Files.delete(old);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

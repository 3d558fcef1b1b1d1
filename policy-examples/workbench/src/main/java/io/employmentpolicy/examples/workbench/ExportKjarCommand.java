package io.employmentpolicy.examples.workbench;

import io.employmentpolicy.rules.publish.KjarRelease;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** 导出 kjar。 / Writes an edition as a kjar for plain KIE. */
@Command(
        name = "export-kjar",
        description =
                "把一个版次写成 kjar，供只用 KIE 的系统裁定：PolicyEngine.of(KieRules.in(container)) / write an edition as a kjar, for"
                        + " systems that decide by containers of KIE")
final class ExportKjarCommand extends BaseCommand {
    @Mixin
    private EngineOptions engineOptions = new EngineOptions();

    @Option(names = "--to", paramLabel = "FILE", required = true, description = "写到哪个 .jar 文件 / the file to write")
    private Path file = Path.of("");

    @Option(
            names = "--release",
            paramLabel = "GROUP:ARTIFACT:VERSION",
            required = true,
            converter = ReleaseReader.class,
            description = "KIE 以此坐标打开它 / what KIE opens it by")
    private KjarRelease release = KjarRelease.parse("-:-:-");

    @Option(
            names = "--policy",
            paramLabel = "ID",
            description =
                    "写入哪些政策的规则（连同所依据的），可重复；不写即全部，KIE 编译约一分钟 / whose rules, with all they build on, repeatable; all of"
                            + " them by default, which KIE compiles for about a minute")
    private List<String> policies = new ArrayList<>();

    @Override
    public Integer call() {
        Inputs.writable(file);
        try {
            engineOptions.builder().writeKjar(release, file, policies);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        console().line(release + " → " + file);
        return Exit.OK;
    }

    /** Reads {@code group:artifact:version}. */
    static final class ReleaseReader implements ITypeConverter<KjarRelease> {
        @Override
        public KjarRelease convert(String value) {
            try {
                return KjarRelease.parse(value);
            } catch (IllegalArgumentException e) {
                throw new TypeConversionException("'" + value
                        + "' 应为 组:名称:版本，如 cn.example:policies:1 / should be group:artifact:version such as"
                        + " cn.example:policies:1");
            }
        }
    }
}

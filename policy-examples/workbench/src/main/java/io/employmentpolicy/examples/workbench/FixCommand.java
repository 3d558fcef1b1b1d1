package io.employmentpolicy.examples.workbench;

import io.employmentpolicy.examples.workbench.mend.Mend;
import io.employmentpolicy.examples.workbench.mend.MendedFile;
import io.employmentpolicy.rules.publish.EditionStore;
import io.employmentpolicy.rules.publish.FolderFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** 改正机械的错误。 / Shows what is mechanically wrong with the files of a folder, and mends it when told to. */
@Command(
        name = "fix",
        description = "改正机械的错误：全角符号、GBK 编码、BOM、制表符、2027/1/1、25 %%、行尾空格、CRLF；先列出，加 --write 才写；不改动任何意思 / mend what is"
                + " mechanical: full-width signs, GBK, BOM, tabs, 2027/1/1, 25 %%, trailing blanks, CRLF; lists"
                + " first, writes with --write; never changes what is meant")
final class FixCommand extends BaseCommand {
    private static final String BEGUN = ".fix";

    @Parameters(paramLabel = "DIR", description = "政策目录 / policy directory")
    private Path directory = Path.of("");

    @Option(
            names = {"--write", "--yes"},
            description = "写入文件：每个文件整个换上，中断也不留半个 / write the files, each put in place as a whole")
    private boolean write;

    @Override
    public Integer call() throws IOException {
        Path folder = Inputs.directory(directory);
        if (EditionStore.isAt(folder)) {
            console()
                    .error(say(
                            "已发布的版次不改动；改原来的目录，再发布",
                            "published editions are not changed; mend the overlay and publish it"));
            return Exit.BAD_INPUT;
        }
        FolderFiles files = FolderFiles.of(folder);
        List<MendedFile> mended = new ArrayList<>();
        int unread = 0;
        for (String path : files.files().keySet()) {
            if (!MendedFile.knows(path)) {
                continue;
            }
            Optional<MendedFile> one = MendedFile.of(path, files.files());
            if (one.isEmpty()) {
                console().line(path + say("：认不出编码，没有动", ": encoding not recognised, left as it is"));
                unread++;
            }
            one.filter(file -> !file.mends().isEmpty()).ifPresent(mended::add);
        }
        for (MendedFile file : mended) {
            file.mends().forEach(mend -> console().line(told(file.path(), mend)));
        }
        if (write) {
            for (MendedFile file : mended) {
                put(folder, file);
            }
        }
        int mends = mended.stream().mapToInt(file -> file.mends().size()).sum();
        console().line(mends == 0 ? say("没有可以机械改正的", "nothing to mend") : counted(mends, mended.size()));
        return unread > 0 ? Exit.DIFFERS : Exit.OK;
    }

    private String counted(int mends, int files) {
        return write
                ? say("已改正 " + mends + " 处，" + files + " 个文件", mends + " mended in " + files + " files")
                : say(
                        "可改正 " + mends + " 处，" + files + " 个文件；没有写入，加 --write 写入",
                        mends + " to mend in " + files + " files; nothing written, --write does");
    }

    private String told(String path, Mend mend) {
        String place = path + (mend.line() == 0 ? "" : ":" + mend.line());
        String kind = say(mend.kind().zh(), mend.kind().en());
        if (mend.kind() == Mend.Kind.BLANKS) {
            return place + " " + kind;
        }
        return mend.line() == 0
                ? place + " " + kind + say("：", ": ") + mend.before() + " → "
                        + (mend.after().isEmpty() ? say("去掉", "removed") : mend.after())
                : place + " " + kind + "\n    - " + mend.before() + "\n    + " + mend.after();
    }

    /** A whole new file in the place of the old one, unless somebody has written to that meanwhile. */
    private void put(Path folder, MendedFile file) throws IOException {
        Path path = folder.resolve(file.path());
        Path begun = path.resolveSibling(path.getFileName() + BEGUN);
        if (Files.isSymbolicLink(path) || !Arrays.equals(Files.readAllBytes(path), file.before())) {
            console().error(file.path() + say("：刚被别人改过，没有动", ": changed meanwhile, left as it is"));
            return;
        }
        Files.write(begun, file.after());
        Files.move(begun, path, StandardCopyOption.ATOMIC_MOVE);
    }
}

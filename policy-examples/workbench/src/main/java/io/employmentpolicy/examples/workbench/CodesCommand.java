package io.employmentpolicy.examples.workbench;

import io.employmentpolicy.examples.workbench.workbook.WorkbookProblems;
import io.employmentpolicy.rules.lookup.ProblemPage;
import picocli.CommandLine.Command;

/** 打印问题编号。 / Prints every code a policy folder, a workbook or what a command is given can be refused with. */
@Command(
        name = "codes",
        description =
                "打印政策目录、工作簿和命令行输入的全部问题编号及其措辞 / print every problem code of policy folders, workbooks and what commands are given, and what is said with it")
final class CodesCommand extends BaseCommand {
    @Override
    public Integer call() {
        console()
                .line(ProblemPage.print(language(), InputProblems.CATALOGUE, WorkbookProblems.CATALOGUE)
                        .stripTrailing());
        return Exit.OK;
    }
}

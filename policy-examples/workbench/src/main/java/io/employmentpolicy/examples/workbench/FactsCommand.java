package io.employmentpolicy.examples.workbench;

import io.employmentpolicy.rules.PolicyEngine;
import io.employmentpolicy.rules.PolicyRegister;
import io.employmentpolicy.rules.casebook.FactRegisterPage;
import io.employmentpolicy.rules.exchange.DictionaryWriter;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** 打印事实字典。 / Prints the dictionary of facts, or what each field rests on. */
@Command(name = "facts", description = "打印事实种类与字段 / print the kinds of facts and their fields")
final class FactsCommand extends BaseCommand {
    @Mixin
    private EngineOptions engineOptions = new EngineOptions();

    @ArgGroup
    private Form form = new Form();

    /** Another form than the table. */
    static final class Form {
        @Option(names = "--json-schema", description = "改为 JSON Schema / as JSON Schema")
        private boolean schema;

        @Option(
                names = "--register",
                description =
                        "每个字段所据：可观察的事实、机构的文书，或由机构告知（及应当界定它的文件），并列出仍向调用方索取的结论 / what each field rests on: an observable act, a document of an office, or what an office tells (with the instrument), and the conclusions still asked of callers")
        private boolean register;
    }

    @Override
    public Integer call() {
        PolicyEngine engine = engineOptions.build();
        PolicyRegister register = engine.register();
        DictionaryWriter writer =
                new DictionaryWriter(engine.dictionary(), register.indicators().names());
        String page = form.register
                ? FactRegisterPage.print(register.facts(), language())
                : form.schema ? writer.jsonSchema() : writer.text(language());
        console().line(page.stripTrailing());
        return Exit.OK;
    }
}

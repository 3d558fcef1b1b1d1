package io.employmentpolicy.examples.workbench;

import io.employmentpolicy.model.facts.Dictionary;
import io.employmentpolicy.rules.exchange.DictionaryWriter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** 打印事实字典。 / Prints the dictionary of facts. */
@Command(name = "facts", description = "打印事实种类与字段 / print the kinds of facts and their fields")
final class FactsCommand extends BaseCommand {
    @Option(names = "--json-schema", description = "改为 JSON Schema / as JSON Schema")
    private boolean schema;

    @Override
    public Integer call() {
        DictionaryWriter writer = new DictionaryWriter(Dictionary.standard());
        console().line((schema ? writer.jsonSchema() : writer.text(language())).stripTrailing());
        return Exit.OK;
    }
}

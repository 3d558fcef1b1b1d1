package io.employmentpolicy.rules.reading;

import io.employmentpolicy.model.problem.Place;
import io.employmentpolicy.model.source.PolicyDocument;
import io.employmentpolicy.model.source.PolicyDocument.Block;
import io.employmentpolicy.model.source.PolicyDocument.Handling;
import io.employmentpolicy.model.text.Text;
import io.employmentpolicy.rules.document.Node;
import io.employmentpolicy.rules.problem.Problems;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** 读取 documents.yaml。 / Reads {@code documents.yaml}: the documents of a folder, who issued them and the blocks each is cut into. */
public final class DocumentsReader {
    private final Problems problems;

    DocumentsReader(Problems problems) {
        this.problems = problems;
    }

    /**
     * 一份文件。 / A document with where it and its blocks stand.
     *
     * @param blocks place by block id
     * @param handedDown what its measures have in common, by key of {@code measure.yaml}
     */
    public record Entry(
            PolicyDocument document, Place place, Map<String, Place> blocks, Map<String, Node> handedDown) {}

    List<Entry> read(Section all) {
        List<Entry> entries = new ArrayList<>();
        all.all().forEach((id, section) -> entries.add(entry(id, section)));
        return entries;
    }

    private static @Nullable Handling handling(@Nullable Section section) {
        if (section == null) {
            return null;
        }
        Handling handling = new Handling(
                optional(section, "office"),
                optional(section, "apply"),
                optional(section, "remedy"),
                section.required("source"));
        section.finish();
        return handling;
    }

    private static @Nullable Text optional(Section section, String key) {
        return section.node(key) == null ? null : section.chineseAtLeast(key);
    }

    private Entry entry(String id, Section section) {
        Text title = section.bilingual("title");
        String number = section.text("number");
        String issuer = section.required("issuer");
        LocalDate issued = section.date("issued");
        Section inForce = section.section("in-force");
        LocalDate from = inForce == null ? null : inForce.date("from");
        LocalDate to = inForce == null ? null : inForce.date("to");
        if (inForce != null) {
            inForce.finish();
            if (from != null && to != null && to.isBefore(from)) {
                problems.add(ReadingProblems.DOCUMENT_101.at(inForce.place(), id, from, to));
            }
        }
        String source = section.required("source");
        boolean complete = section.truth("complete", true);
        Handling handling = handling(section.section("handling"));
        List<Block> blocks = new ArrayList<>();
        Map<String, Place> places = new LinkedHashMap<>();
        Section listed = section.section("blocks");
        if (listed != null) {
            listed.all().forEach((block, text) -> {
                blocks.add(new Block(block, text.bilingual()));
                places.put(block, text.place());
                text.finish();
            });
        }
        Map<String, Node> handedDown = new LinkedHashMap<>();
        Section policies = section.section("policies");
        if (policies != null) {
            for (String key : MeasureReader.COMMON) {
                Node node = policies.node(key);
                if (node != null) {
                    handedDown.put(key, node);
                }
            }
            policies.finish();
        }
        section.finish();
        return new Entry(
                new PolicyDocument(id, title, number, issuer, issued, from, to, source, complete, handling, blocks),
                section.place(),
                places,
                handedDown);
    }
}

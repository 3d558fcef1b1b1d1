package io.employmentpolicy.rules.edition;

import io.employmentpolicy.model.facts.Dictionary;
import io.employmentpolicy.model.facts.FactKind;
import io.employmentpolicy.model.programme.Target;
import io.employmentpolicy.model.source.PolicyDocument;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** 版次摘要。 / The digest of an edition: over what the files say, not over how they are laid out. */
public final class Digest {
    private final MessageDigest digest;

    private Digest() {
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    /** 计算摘要。 / The digest of an edition with these parts. */
    public static String of(
            Collection<Policy> policies,
            List<Rule> rules,
            ParameterBook book,
            List<Combination> combinations,
            Map<String, Rulebook.ClauseEntry> clauses,
            Map<String, PolicyDocument> documents,
            List<ConsistencyCheck> checks,
            Map<String, TargetRow> targets,
            Dictionary dictionary,
            List<String> layers) {
        Digest digest = new Digest();
        policies.forEach(policy -> digest.add(
                "policy",
                policy.id(),
                policy.title(),
                policy.kind(),
                policy.subject(),
                policy.from(),
                policy.to(),
                policy.ending(),
                policy.replacedBy(),
                policy.selectedBy() == null ? "as_of" : policy.selectedBy(),
                policy.afterDeath(),
                policy.several(),
                new TreeMap<>(policy.conclusions()),
                new TreeMap<>(policy.codes()),
                policy.warnings()));
        rules.forEach(rule -> digest.add("rule", rule.canonical(), rule.from(), rule.retiredOn()));
        book.parameters().forEach(parameter -> digest.parameter(parameter));
        book.tables().forEach(table -> digest.table(table));
        book.switches().forEach(one -> digest.add("switch", one.key(), one.choices(), one.chosen()));
        combinations.forEach(one -> digest.add(
                "combination",
                one.id(),
                one.title(),
                one.kind(),
                one.sides(),
                new TreeSet<>(one.same()),
                one.most(),
                one.history(),
                one.year() == null ? "" : one.year().name(),
                one.reading(),
                one.choice(),
                one.clause(),
                one.origin(),
                one.trust()));
        clauses.forEach((id, entry) -> digest.add("clause", entry));
        targets.forEach((id, row) -> digest.target(row));
        documents.forEach((id, document) -> digest.add("document", document));
        checks.forEach(check -> digest.add(
                "check",
                check.id(),
                check.text(),
                check.test(),
                new TreeMap<>(check.when().entrySet().stream()
                        .collect(Collectors.toMap(
                                one -> String.valueOf(one.getKey()), one -> new TreeSet<>(one.getValue())))),
                check.alike(),
                check.yields()));
        dictionary.kinds().stream().filter(FactKind::isDeclared).forEach(digest::kind);
        layers.forEach(layer -> digest.add("layer", layer));
        return HexFormat.of().formatHex(digest.digest.digest());
    }

    private void kind(FactKind kind) {
        add("kind", kind.name(), kind.zh(), kind.en(), kind.single(), kind.changedBy(), kind.identity());
        add("owner", kind.owner().map(FactKind::name).orElse(""));
        kind.declaredFields()
                .forEach(field -> add(
                        "field",
                        field.name(),
                        field.zh(),
                        field.en(),
                        field.type(),
                        field.unit(),
                        field.codes(),
                        field.basis(),
                        field.instrument(),
                        field.isSigned(),
                        field.least(),
                        field.most(),
                        field.isBeginning(),
                        field.sensitivity(),
                        field.changedBy()));
    }

    private void target(TargetRow row) {
        Target target = row.target();
        add("target", row.from(), row.to());
        TargetRow.KIND.fields().forEach(field -> {
            Object value = field.read(target);
            add(field.name(), value instanceof Set<?> set ? new TreeSet<>(set) : value);
        });
    }

    private void parameter(Parameter parameter) {
        add("parameter", parameter.key(), parameter.title(), parameter.unit(), parameter.running());
        parameter.values().forEach(value -> {
            add("value", value.value());
            validity(value.validity());
        });
    }

    private void table(LookupTable table) {
        add("table", table.key(), table.title(), table.unit(), table.columns(), table.complete(), table.running());
        table.rows().forEach(row -> {
            add("row", row.keys(), row.value());
            validity(row.validity());
        });
    }

    private void validity(Validity validity) {
        add(
                "validity",
                validity.from(),
                validity.to(),
                validity.knownOn(),
                validity.trust(),
                validity.source(),
                validity.checkedOn());
    }

    private void add(@Nullable Object... parts) {
        for (Object part : parts) {
            digest.update(String.valueOf(part).getBytes(StandardCharsets.UTF_8));
            digest.update((byte) 0);
        }
        digest.update((byte) 1);
    }
}

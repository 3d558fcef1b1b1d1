package io.employmentpolicy.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.employmentpolicy.model.community.ServiceRequest;
import io.employmentpolicy.model.decision.Depth;
import io.employmentpolicy.model.decision.Outcome;
import io.employmentpolicy.model.facts.Facts;
import io.employmentpolicy.model.person.Person;
import io.employmentpolicy.model.problem.InvalidFactsException;
import io.employmentpolicy.model.problem.PolicyLoadException;
import io.employmentpolicy.model.value.Occurrence;
import io.employmentpolicy.rules.PolicyEngine;
import io.employmentpolicy.rules.PolicyEngineBuilder;
import io.employmentpolicy.rules.drools.KieRules;
import io.employmentpolicy.rules.exchange.DecisionWriter;
import io.employmentpolicy.rules.publish.KjarRelease;
import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kie.api.KieServices;
import org.kie.api.builder.Message;
import org.kie.api.runtime.KieContainer;
import org.kie.api.runtime.KieSession;

/** KIE 容器裁定。 / An edition as a kjar: a container of plain KIE decides what the library decides, and notices what was changed on the way. */
@DisplayName("版次写成 kjar")
@Tag("thorough")
class KieTest {
    private static final PolicyEngine SHIPPED =
            PolicyEngine.builder().compileOnDemand().build();
    private static final LocalDate DAY = LocalDate.of(2024, 5, 12);
    private static final List<String> EXPORTED = List.of("TJ-OP-16", "XQ-14");

    private static final Path OVERLAY = Path.of("src/test/resources/overlay");

    private static final Facts REQUEST = Facts.of(ServiceRequest.builder()
            .createdAt(LocalDateTime.of(2024, 5, 8, 16, 0))
            .contactedAt(Occurrence.at(LocalDateTime.of(2024, 5, 9, 9, 0)))
            .build());

    private static final List<Facts> CASES = List.of(
            Facts.nothing(), Facts.of(Person.builder().hardToEmploy(true).build()), Quickstart.worker(DAY), REQUEST);

    @TempDir
    private Path folder;

    private static KieContainer container(Path kjar, KjarRelease release) {
        KieServices kie = KieServices.get();
        kie.getRepository().addKieModule(kie.getResources().newFileSystemResource(kjar.toFile()));
        return kie.newKieContainer(kie.newReleaseId(release.group(), release.artifact(), release.version()));
    }

    // region kie
    @Test
    void a_container_of_plain_KIE_decides_as_the_library_does() throws IOException {
        Path kjar = folder.resolve("policies-2026.1.jar"); // workbench export-kjar writes the same
        KjarRelease release = KjarRelease.parse("cn.example:policies:2026.1");
        PolicyEngine.builder().writeKjar(release, kjar, List.of("TJ-OP-16", "XQ-14"));

        KieServices kie = KieServices.get();
        kie.getRepository().addKieModule(kie.getResources().newFileSystemResource(kjar.toFile()));
        KieContainer container = kie.newKieContainer(kie.newReleaseId("cn.example", "policies", "2026.1"));
        PolicyEngine engine = PolicyEngine.of(KieRules.in(container)); // its sessions decide, the evaluator checks

        assertThat(engine.decide(REQUEST, DAY, List.of("XQ-14")))
                .isEqualTo(SHIPPED.decide(REQUEST, DAY, List.of("XQ-14")));
    }
    // endregion

    private Path written(PolicyEngineBuilder builder, KjarRelease release) throws IOException {
        Path kjar = folder.resolve(release.version() + ".jar");
        builder.writeKjar(release, kjar, EXPORTED);
        return kjar;
    }

    /** One entry of a kjar otherwise. */
    private static void change(Path kjar, String entry, UnaryOperator<String> change) throws IOException {
        try (FileSystem zip = FileSystems.newFileSystem(kjar)) {
            String before = Files.readString(zip.getPath(entry));
            String after = change.apply(before);
            assertThat(after).as("changed").isNotEqualTo(before);
            Files.writeString(zip.getPath(entry), after);
        }
    }

    private static String answer(PolicyEngine engine, Facts facts) {
        return DecisionWriter.json(engine.decide(facts, DAY, EXPORTED), false);
    }

    @Test
    @DisplayName("容器里的规则与本库答复相同，两个版次互不相扰")
    void containers_of_two_editions_decide_as_the_library_does() throws IOException {
        KjarRelease shipped = KjarRelease.parse("cn.example:policies:2026.11");
        KjarRelease raised = KjarRelease.parse("cn.example:policies:2026.2");
        KieContainer one = container(written(PolicyEngine.builder(), shipped), shipped);
        PolicyEngineBuilder over = PolicyEngine.builder().overlay(OVERLAY);
        KieContainer other = container(written(over, raised), raised);
        assertThat(one.verify().getMessages(Message.Level.ERROR)).isEmpty();

        PolicyEngine first = PolicyEngine.of(KieRules.in(one));
        PolicyEngine second = PolicyEngine.of(KieRules.in(other));
        PolicyEngine own = over.compileOnDemand().build();

        for (Facts facts : CASES) {
            assertThat(answer(first, facts)).isEqualTo(answer(SHIPPED, facts));
            assertThat(answer(second, facts)).isEqualTo(answer(own, facts));
        }
        assertThat(first.decide(REQUEST, DAY, EXPORTED).toString())
                .as("the second edition changes a rule")
                .isNotEqualTo(second.decide(REQUEST, DAY, EXPORTED).toString());
        assertThat(first.edition().digest()).isNotEqualTo(second.edition().digest());
        KieSession session = one.newKieSession();
        assertThat(session.getKieBase().getKiePackages()).isNotEmpty();
        session.dispose();
    }

    @Test
    @DisplayName("裁定的是容器里的规则：改动其中一条，两个引擎就不一致")
    void what_is_in_the_kjar_decides() throws IOException {
        KjarRelease release = KjarRelease.parse("cn.example:policies:2026.3");
        Path kjar = written(PolicyEngine.builder(), release);
        change(
                kjar,
                KieRules.FOLDER + "/rules.drl",
                text -> text.replaceFirst("policy == \"XQ-14\"", "policy == \"XQ-15\""));

        PolicyEngine engine = PolicyEngine.of(KieRules.in(container(kjar, release)));

        assertThat(engine.decide(REQUEST, DAY, EXPORTED, Depth.NONE).determinations())
                .anySatisfy(one -> assertThat(one.outcome()).isInstanceOf(Outcome.Disagreement.class));
    }

    @Test
    @DisplayName("没有写入的政策不作决定")
    void a_policy_that_was_not_exported_is_refused() throws IOException {
        KjarRelease release = KjarRelease.parse("cn.example:policies:2026.4");
        PolicyEngine engine =
                PolicyEngine.of(KieRules.in(container(written(PolicyEngine.builder(), release), release)));

        assertThatThrownBy(() -> engine.decide(CASES.get(1), DAY, List.of("CN-UI")))
                .isInstanceOf(InvalidFactsException.class)
                .hasMessageContaining("FACT-221")
                .hasMessageContaining("CN-UI");
    }

    @Test
    @DisplayName("改过的政策文件、别的版本和别人的 kjar 都被拒绝")
    void what_was_changed_on_the_way_is_refused() throws IOException {
        KjarRelease changed = KjarRelease.parse("cn.example:policies:2026.5");
        PolicyEngineBuilder over = PolicyEngine.builder().overlay(OVERLAY);
        Path kjar = written(over, changed);
        change(kjar, edition(changed) + "1/flexible/parameters.yaml", text -> text.replace("650", "950"));
        refused(kjar, changed, "PUB-143");

        KjarRelease older = KjarRelease.parse("cn.example:policies:2026.6");
        Path old = written(over, older);
        String index = edition(older) + "index";
        change(old, index, text -> text.replaceFirst("library\t.*", "library\t0.0.1"));
        refused(old, older, "PUB-142");

        KjarRelease lost = KjarRelease.parse("cn.example:policies:2026.7");
        Path incomplete = written(over, lost);
        change(incomplete, edition(lost) + "index", text -> text + "file\tflexible/rules.drl\n");
        refused(incomplete, lost, "PUB-141");

        KjarRelease renamed = KjarRelease.parse("cn.example:policies:2026.8");
        Path other = written(over, renamed);
        change(other, "META-INF/maven/cn.example/policies/pom.properties", text -> text.replace("2026.8", "2026.9"));
        refused(other, KjarRelease.parse("cn.example:policies:2026.9"), "PUB-140");
    }

    private static String edition(KjarRelease release) {
        return "META-INF/policy-edition/" + release.toString().replace(':', '/') + "/";
    }

    private static void refused(Path kjar, KjarRelease release, String code) {
        KieRules rules = KieRules.in(container(kjar, release));
        assertThatThrownBy(() -> PolicyEngine.of(rules))
                .isInstanceOf(PolicyLoadException.class)
                .hasMessageContaining(code);
    }

    @Test
    @DisplayName("同一版次写出同样的字节")
    void the_same_edition_gives_the_same_bytes() throws IOException {
        KjarRelease release = KjarRelease.parse("cn.example:policies:2026.10");
        byte[] first = Files.readAllBytes(written(PolicyEngine.builder(), release));
        assertThat(Files.readAllBytes(written(PolicyEngine.builder(), release))).isEqualTo(first);
        assertThatThrownBy(() -> KjarRelease.parse("cn.example:policies")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> KjarRelease.parse("cn.example:../x:1")).isInstanceOf(IllegalArgumentException.class);
    }
}

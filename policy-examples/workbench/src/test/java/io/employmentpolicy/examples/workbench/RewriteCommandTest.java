package io.employmentpolicy.examples.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** 换写命令。 / What {@code rewrite} leaves in a folder. */
@DisplayName("rewrite 命令")
class RewriteCommandTest {
    private static final String DRL = """
            // 先核对诉求的时间
            rule "XQ-14-O01 求职用工诉求须在规定日数内主动联系"
                @policy("XQ-14") @clause("XQ-14:当天联系")
            when
                ServiceRequest( $called : createdAt, $contacted : contactedAt ) // 每件诉求
            then
                /* 期限到当日末 */
                oblige( "contact", by( endOfDay( $called ) ), done( $contacted ) );
            end
            // 完
            """;

    @TempDir
    private Path folder;

    @Test
    void a_folder_becomes_sentences_with_its_comments_and_drl_again() throws IOException {
        Path drl = Files.createDirectories(folder.resolve("x")).resolve("contact.drl");
        Files.writeString(drl, DRL);

        Run there = Run.of("rewrite", "--form", "sentences", folder.toString());

        Path sentences = folder.resolve("x/contact.rules.txt");
        assertThat(there.err()).isEmpty();
        assertThat(there.out()).contains("x/contact.drl → x/contact.rules.txt", "换写 1 个文件，版次摘要不变");
        assertThat(drl).doesNotExist();
        assertThat(Files.readString(sentences)).isEqualTo("""
                        // 先核对诉求的时间
                        规则 "XQ-14-O01 求职用工诉求须在规定日数内主动联系"
                          依据 "XQ-14:当天联系"
                        如果
                          // 每件诉求
                          有〔求职用工诉求〕：取〔提出时间〕为〔called〕，取〔首次主动联系时间〕为〔contacted〕
                        那么
                          /* 期限到当日末 */
                          应当履行〔主动联系〕，期限为〔called〕当日最后一秒，以〔contacted〕算作履行。

                        // 完
                        """);

        assertThat(Run.of("rewrite", "--form", "drl", folder.toString()).exit()).isEqualTo(Exit.OK);
        assertThat(Files.readString(drl))
                .contains("// 先核对诉求的时间\nrule ", "    // 每件诉求\n    ServiceRequest(", "    /* 期限到当日末 */\n    oblige(")
                .endsWith("end\n\n// 完\n");
        assertThat(sentences).doesNotExist();
    }

    @Test
    void a_folder_with_problems_stays_as_it_is() throws IOException {
        Path drl = folder.resolve("contact.drl");
        Files.writeString(drl, DRL.replace("createdAt", "createdOn"));

        Run run = Run.of("rewrite", "--form", "sentences", folder.toString());

        assertThat(run.exit()).isEqualTo(Exit.BAD_INPUT);
        assertThat(run.err()).contains("RULE-214", "contact.drl:5");
        assertThat(drl).exists();
    }
}

package io.employmentpolicy.examples.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What overlays that do not count yet would do, on the officer's page. */
@Tag("thorough")
class ProposalsTest {
    private static final Running SERVICE = Running.shared();

    private static HttpResponse<String> page(String path) {
        return SERVICE.send(SERVICE.to(path).header("Accept", "text/html").GET());
    }

    /** The page once the effect is there. */
    static String worked(String path) throws InterruptedException {
        HttpResponse<String> page = page(path);
        for (int i = 0; i < 600 && page.body().contains("role=\"status\""); i++) {
            TimeUnit.MILLISECONDS.sleep(200);
            page = page(path);
        }
        assertThat(page.statusCode()).isEqualTo(200);
        return page.body();
    }

    @Test
    void a_raised_amount_shows_who_gains_and_changes_no_answer() throws InterruptedException {
        String before = SERVICE.get("/v1/editions/current").body();
        assertThat(page("/officer/proposals").body())
                .contains("/officer/proposals/raised?lang=zh", "/officer/proposals/wrong?lang=zh");

        String effect = worked("/officer/proposals/raised");

        assertThat(effect).contains("flexible-subsidy.pension", "600", "611", "TJ-FLEX 灵活就业社会保险补贴（定额）：只见放宽", "就业困难人员");
        assertThat(effect).contains("<svg").doesNotContain("role=\"alert\"");
        assertThat(worked("/officer/proposals/raised?lang=en")).contains("only wider", "By policy");
        assertThat(SERVICE.get("/v1/editions/current").body()).isEqualTo(before);
    }

    @Test
    void one_that_cannot_be_loaded_tells_why() throws InterruptedException {
        assertThat(worked("/officer/proposals/wrong")).contains("role=\"alert\"", "parameters.yaml", "六百一十一");
    }

    @Test
    void only_the_folders_of_the_settings_can_be_looked_at() {
        for (String name : new String[] {"raisd", "..", "%2e%2e", "%2e%2e%2fproposals", ".", "raised%2f..%2fwrong"}) {
            assertThat(page("/officer/proposals/" + name).statusCode()).as(name).isIn(400, 404);
        }
        assertThat(page("/officer/proposals/raisd").body()).contains("raised");
    }
}

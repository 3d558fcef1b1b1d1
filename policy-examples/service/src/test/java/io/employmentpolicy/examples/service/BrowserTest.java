package io.employmentpolicy.examples.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Objects;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.util.StreamUtils;

/** The pages in a real browser: by keyboard alone, at the width of a telephone, looked over by axe for WCAG 2.2 AA; pictures in target/pages. */
@Tag("thorough")
class BrowserTest {
    private static final Path PICTURES = Path.of("target", "pages");
    private static final int TELEPHONE = 360;
    private static final int DESK = 1200;
    private static final String CHECK = """
        axe.run({runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']}).then(
            r => r.violations.map(v => v.id + ': ' + v.nodes.map(n => n.html.slice(0, 160)).join(' | ')).join('\\n'))\
        """;

    private static Running service;
    private static Browser browser;
    private static String axe;

    @TempDir
    private static Path folder;

    @BeforeAll
    static void start() throws IOException, InterruptedException {
        assumeTrue(
                Browser.program().isPresent(),
                "NO BROWSER: the pages are not looked at; apt-get install chromium fonts-noto-cjk");
        service = Running.shared();
        browser = new Browser(Browser.program().orElseThrow(), folder);
        try (InputStream script = BrowserTest.class.getResourceAsStream("/axe.min.js")) {
            axe = StreamUtils.copyToString(Objects.requireNonNull(script), StandardCharsets.UTF_8);
        }
    }

    @AfterAll
    static void stop() {
        if (browser != null) {
            browser.close();
        }
    }

    private static void open(String path) {
        browser.open("http://127.0.0.1:" + service.port() + path);
    }

    /** Looks at the page as it stands: at both widths nothing runs over, the checker finds nothing, a picture is kept. */
    private static void look(String name) {
        for (int width : new int[] {TELEPHONE, DESK}) {
            browser.size(width, 900);
            browser.picture(PICTURES.resolve(name + "-" + width + ".png"));
            String over = browser.run("String(document.documentElement.scrollWidth - window.innerWidth)");
            assertThat(Integer.parseInt(over))
                    .as(name + " at " + width + " is too wide")
                    .isLessThanOrEqualTo(0);
            browser.run(axe + ";0");
            assertThat(browser.run(CHECK)).as(name + " at " + width).isEmpty();
        }
    }

    @Test
    void a_resident_needs_no_mouse_and_sees_an_answer_after_three_questions() {
        open("/");
        look("home");
        browser.tabTo("a.door");
        browser.enter();
        look("resident");
        browser.tabTo("button.first");
        browser.enter();
        look("question-1");
        for (int i = 1; i <= 3; i++) {
            browser.tabTo("fieldset input[type=checkbox], fieldset input[type=radio]");
            browser.press(" ");
            browser.tabTo("button.first");
            browser.enter();
        }
        assertThat(browser.run("document.querySelector('#sofar').textContent")).isEqualTo("到目前为止");
        look("question-4");
        browser.tabTo("button[value=stop]");
        browser.enter();
        assertThat(browser.run("document.querySelector('h1').textContent")).isEqualTo("您的结果");
        look("overview");
        for (String page : new String[] {"why", "changes", "notice"}) {
            browser.tabTo("section summary");
            browser.press("Enter");
            browser.tabTo(page.equals("why") ? "article button:not([formaction])" : "button[formaction$=" + page + "]");
            browser.enter();
            look(page);
            browser.tabTo("main button");
            browser.enter();
        }
    }

    @Test
    void duties_are_read_on_a_telephone() {
        open("/duties");
        look("duties");
        browser.tabTo("button.first");
        browser.enter();
        browser.run(
                "[...document.querySelectorAll('label')].find(l => l.textContent.startsWith('申请过或已经认定的工伤')).click()");
        for (int i = 0; i < 3; i++) {
            browser.tabTo("button.first");
            browser.enter();
        }
        browser.tabTo("button[value=stop]");
        browser.enter();
        look("duties-result");
    }

    @Test
    void several_fields_are_one_page_and_what_is_wrong_has_the_focus() {
        open("/resident");
        browser.tabTo("button.first");
        browser.enter();
        browser.run("[...document.querySelectorAll('label')].find(l => l.textContent.startsWith('缴过的失业保险')).click()");
        for (int i = 0; i < 2; i++) {
            browser.tabTo("button.first");
            browser.enter();
        }
        assertThat(browser.run("String(document.querySelectorAll('fieldset.part').length)"))
                .isEqualTo("3");
        look("question-form");
        browser.tabTo("button.first");
        browser.enter();
        assertThat(browser.run("document.activeElement.id")).isEqualTo("error");
        look("question-form-empty");
        browser.tabTo("fieldset input");
        assertThat(browser.run("document.activeElement.id")).isEqualTo("p1-a");
    }

    @Test
    void an_officer_finds_reads_tries_and_compares() throws InterruptedException {
        open("/officer");
        look("officer");
        open("/officer?q=" + java.net.URLEncoder.encode("灵活就业 补贴", StandardCharsets.UTF_8));
        look("found");
        open("/officer/policies/TJ-FLEX");
        look("policy");
        open("/officer/policies/TJ-FLEX/try");
        browser.tabTo("button.first");
        browser.enter();
        look("tried");
        open("/officer/policies/TJ-FLEX/rules");
        look("rules");
        ProposalsTest.worked("/officer/proposals/raised");
        open("/officer/proposals/raised");
        look("proposal");
        open("/officer/figures?lang=en");
        look("figures");
        open("/officer/targets");
        browser.tabTo("button.first");
        browser.enter();
        assertThat(browser.run("String(document.querySelectorAll('svg.bar').length)"))
                .isEqualTo("4");
        look("targets");
        open("/officer/policies/NOTHING");
        look("nothing");
    }
}

package vn.phancong.demo;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.phancong.access.DemoAccount;
import vn.phancong.support.Chromium;
import vn.phancong.support.OnDemoCity;
import vn.phancong.support.ServiceTest;

/** GraphiQL in a real browser that reaches no host but this one. */
@OnDemoCity
@ServiceTest
class GraphiQlBrowserTest {

    /** The tabs, and what the result of each must show; the result's editor holds only the lines in view. */
    private static final Map<String, String> EXAMPLES = new TreeMap<>(Map.of(
            "Coverage", "\"covered\": [1-9]",
            "Gaps", "\"totalCount\": [1-9]",
            "Responsibility", "\"address\": \"",
            "Cell", "\"members\": [1-9]",
            "Search", "Đảng (ủy|uỷ)"));

    private static Chromium chromium;

    @LocalServerPort
    private int port;

    private final List<String> foreign = new CopyOnWriteArrayList<>();
    private final List<String> complaints = new CopyOnWriteArrayList<>();
    private Page page;

    @BeforeAll
    static void startChromium() {
        chromium = Chromium.start();
        PlaywrightAssertions.setDefaultAssertionTimeout(30_000);
    }

    @AfterAll
    static void stopChromium() {
        chromium.close();
    }

    @BeforeEach
    void openThePage() {
        BrowserContext context = chromium.browser().newContext();
        context.route("**/*", this::onlyFromHere);
        page = context.newPage();
        page.onWebSocket(socket -> note(socket.url()));
        page.onPageError(complaints::add);
        page.onConsoleMessage(message -> {
            if (message.type().equals("error")) {
                complaints.add(message.text());
            }
        });
        page.navigate("http://localhost:" + port + "/");
        signIn();
    }

    private void signIn() {
        assertThat(page).hasURL("http://localhost:" + port + "/sign-in");
        page.getByLabel("Account").fill(DemoAccount.TO_CHUC.accountName());
        page.getByLabel("Password").fill(DemoAccount.PASSWORD);
        page.locator("button").click();
    }

    @AfterEach
    void nothingWasAskedOfAnotherHostAndNothingWentWrong() {
        assertThat(foreign).isEmpty();
        assertThat(complaints).isEmpty();
        page.context().close();
    }

    @Test
    void answersAQueryThatIsTyped() {
        assertThat(page).hasTitle("Phân công – GraphiQL");
        assertThat(page).hasURL("http://localhost:" + port + "/graphiql");

        page.getByLabel("Add tab").click();
        page.locator(".graphiql-query-editor .CodeMirror")
                .evaluate("editor => editor.CodeMirror.setValue('query Typed { __typename }')");
        awaitOperation("Typed");
        page.locator(".graphiql-execute-button").click();

        assertThat(result()).containsText("\"__typename\": \"Query\"");
    }

    @Test
    void opensWithExamplesThatGiveResultsOnTheDemoData() {
        assertThat(page.locator(".graphiql-tab")).hasCount(EXAMPLES.size());

        EXAMPLES.forEach((tab, expected) -> {
            page.locator(".graphiql-tab").getByText(tab).click();
            awaitOperation(tab);
            page.locator(".graphiql-execute-button").click();

            assertThat(result()).containsText(Pattern.compile(expected));
            assertThat(result()).not().containsText("\"errors\"");
        });
    }

    /** The editor learns a little after it shows a text which operation is in it. */
    private void awaitOperation(String name) {
        page.waitForFunction(
                "name => document.querySelector('.graphiql-query-editor .CodeMirror').CodeMirror.operationName === name",
                name);
    }

    private Locator result() {
        return page.locator(".result-window");
    }

    private void onlyFromHere(Route route) {
        if (note(route.request().url())) {
            route.resume();
        } else {
            route.abort();
        }
    }

    private boolean note(String url) {
        boolean here =
                url.startsWith("data:") || "localhost".equals(URI.create(url).getHost());
        if (!here) {
            foreign.add(url);
        }
        return here;
    }
}

package vn.phancong.api;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import vn.phancong.support.Chromium;

/** GraphiQL in a real browser that reaches no host but this one. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class GraphiQlBrowserTest {

    @TempDir
    static Path store;

    private static Chromium chromium;

    @LocalServerPort
    private int port;

    private final List<String> foreign = new CopyOnWriteArrayList<>();
    private final List<String> complaints = new CopyOnWriteArrayList<>();
    private Page page;

    @DynamicPropertySource
    static void store(DynamicPropertyRegistry properties) {
        properties.add("phancong.graph.store", () -> store);
    }

    @BeforeAll
    static void startChromium() {
        chromium = Chromium.start();
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
    }

    @Test
    void opensWithTheExamplesAndAnswersAQueryWithoutAskingAnotherHost() {
        assertThat(page).hasTitle("Phân công – GraphiQL");
        assertThat(page).hasURL("http://localhost:" + port + "/graphiql");
        assertThat(page.locator(".graphiql-tab")).hasCount(5);

        page.getByLabel("Add tab").click();
        page.locator(".graphiql-query-editor .CodeMirror")
                .evaluate("editor => editor.CodeMirror.setValue('{ __typename }')");
        page.locator(".graphiql-execute-button").click();

        assertThat(page.locator(".result-window")).containsText("\"__typename\": \"Query\"");
        assertThat(foreign).isEmpty();
        assertThat(complaints).isEmpty();
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

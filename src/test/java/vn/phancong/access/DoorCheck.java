package vn.phancong.access;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.core.env.Environment;

/** A client as an attacker or a browser would be: it keeps cookies, follows no redirect and signs in only where told to. */
public final class DoorCheck {

    /** A request that any caller may ask. */
    public static final String TYPENAME = "{\"query\": \"{ __typename }\"}";

    private static final Pattern CSRF = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .cookieHandler(new CookieManager())
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();
    private final int port;

    public DoorCheck(Environment environment) {
        this.port = environment.getRequiredProperty("local.server.port", Integer.class);
    }

    public int port() {
        return port;
    }

    public URI address(String path) {
        return URI.create("http://localhost:" + port + path);
    }

    public HttpResponse<String> get(String path, String... headers) {
        return send(request(path, headers).GET());
    }

    public HttpResponse<String> send(String method, String path, String... headers) {
        return send(request(path, headers).method(method, BodyPublishers.noBody()));
    }

    /** Posts a GraphQL request. */
    public HttpResponse<String> ask(String body, String... headers) {
        return send(request("/graphql", headers)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(body)));
    }

    /** Posts a GraphQL request that follows something, and waits for the first that comes. */
    public String firstEvent(String body, String... headers) {
        HttpRequest request = request("/graphql", headers)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(body))
                .timeout(Duration.ofSeconds(30))
                .build();
        try (Stream<String> lines = client.send(request, BodyHandlers.ofLines()).body()) {
            return lines.filter(line -> line.contains("{")).findFirst().orElse("nothing came");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Posts a GraphQL request with a token. */
    public HttpResponse<String> askWith(String token) {
        return ask(TYPENAME, "Authorization", "Bearer " + token);
    }

    /** Posts a form. */
    public HttpResponse<String> post(String path, Map<String, String> fields, String... headers) {
        String body = fields.entrySet().stream()
                .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
                .collect(Collectors.joining("&"));
        return send(request(path, headers)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body)));
    }

    /** Fills the sign-in page in, as a person does. */
    public HttpResponse<String> signIn(String name, String password) {
        return post("/sign-in", Map.of("name", name, "password", password, "_csrf", csrf("/sign-in")));
    }

    /** The token in the form of a page. */
    public String csrf(String page) {
        Matcher found = CSRF.matcher(get(page).body());
        if (!found.find()) {
            throw new AssertionError("There is no form at " + page);
        }
        return found.group(1);
    }

    public static String encoded(String text) {
        return URLEncoder.encode(text, UTF_8);
    }

    private HttpRequest.Builder request(String path, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(address(path));
        for (int i = 0; i + 1 < headers.length; i += 2) {
            request.header(headers[i], headers[i + 1]);
        }
        return request;
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return client.send(request.build(), BodyHandlers.ofString(UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}

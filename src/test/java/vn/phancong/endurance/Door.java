package vn.phancong.endurance;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.phancong.support.TestAccount;

/** What one client who is signed in asks over HTTP. */
final class Door {

    /** The last line of a stream that the service has closed. */
    static final String CLOSED = "closed";

    /** With this begins the last line of a stream whose connection was lost. */
    static final String FAILED = "failed: ";

    private static final JsonMapper JSON = new JsonMapper();
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final HttpClient http;
    private final String address;
    private final String bearer;

    private Door(HttpClient http, int port, String bearer) {
        this.http = http;
        this.address = "http://localhost:" + port;
        this.bearer = bearer;
    }

    static Door signedIn(HttpClient http, int port, String account) {
        return new Door(http, port, "Bearer " + TestAccount.token(port, account, Endured.SECRET));
    }

    /** Asks over GraphQL; an {@link IOException} says that no answer came. */
    Answer ask(String query, Map<String, ?> variables) throws IOException {
        byte[] body = JSON.writeValueAsBytes(Map.of("query", query, "variables", variables));
        return send("/graphql", "POST", "application/json", BodyPublishers.ofByteArray(body));
    }

    /** Sends a file to be loaded. */
    Answer upload(String name, String content) throws IOException {
        return send(
                "/intake?name=" + name,
                "POST",
                "application/octet-stream",
                BodyPublishers.ofByteArray(content.getBytes(UTF_8)));
    }

    /** Looks at a page. */
    Answer get(String path) throws IOException {
        return send(path, "GET", "application/json", BodyPublishers.noBody());
    }

    /** Follows a subscription; the lines arrive in the list as they are sent, at the end {@link #CLOSED} or {@link #FAILED}. */
    List<String> follow(String query, Map<String, ?> variables) {
        List<String> lines = new CopyOnWriteArrayList<>();
        byte[] body = JSON.writeValueAsBytes(Map.of("query", query, "variables", variables));
        HttpRequest request = request("/graphql", "POST", "application/json", BodyPublishers.ofByteArray(body))
                .setHeader("Accept", "text/event-stream")
                .build();
        CompletableFuture<Void> end = http.sendAsync(request, BodyHandlers.ofLines())
                .thenAccept(response -> {
                    response.body().forEach(lines::add);
                    lines.add(CLOSED);
                });
        end.exceptionally(failure -> {
            lines.add(FAILED + failure);
            return null;
        });
        return lines;
    }

    private Answer send(String path, String method, String type, BodyPublisher body) throws IOException {
        try {
            HttpResponse<String> response =
                    http.send(request(path, method, type, body).build(), BodyHandlers.ofString(UTF_8));
            return Answer.of(response);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private HttpRequest.Builder request(String path, String method, String type, BodyPublisher body) {
        return HttpRequest.newBuilder(URI.create(address + path))
                .method(method, body)
                .timeout(PATIENCE)
                .header("Authorization", bearer)
                .header("Content-Type", type)
                .header("Accept", "application/json")
                .header("Accept-Language", "en");
    }

    /**
     * What came back.
     *
     * @param errors the codes of its errors; an answer that is no JSON, or an error without a code, has NOT_WELL_FORMED
     */
    record Answer(int status, JsonNode body, List<String> errors) {

        static final String NOT_WELL_FORMED = "NOT_WELL_FORMED";

        static Answer of(HttpResponse<String> response) {
            JsonNode body;
            try {
                body = JSON.readTree(response.body());
            } catch (JacksonException e) {
                return new Answer(response.statusCode(), JSON.createObjectNode(), List.of(NOT_WELL_FORMED));
            }
            List<String> errors = body.path("errors")
                    .valueStream()
                    .map(error -> error.at("/extensions/code").asString(NOT_WELL_FORMED))
                    .toList();
            boolean silent = errors.isEmpty() && response.statusCode() >= 300;
            return new Answer(response.statusCode(), body, silent ? List.of("HTTP_" + response.statusCode()) : errors);
        }

        JsonNode at(String pointer) {
            return body.at(pointer);
        }
    }
}

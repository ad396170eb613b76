package vn.phancong.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Asks the service over HTTP, as a dashboard would. */
final class Asking {

    private final HttpClient client = HttpClient.newHttpClient();
    private final JsonMapper json = JsonMapper.shared();
    private final URI uri;
    private final String bearer;

    Asking(int port, String bearer) {
        this.bearer = bearer;
        this.uri = URI.create("http://127.0.0.1:" + port + "/graphql");
    }

    long nanosOf(String query) {
        long begun = System.nanoTime();
        String answer = ask(query);
        long nanos = System.nanoTime() - begun;
        if (answer.contains("\"errors\"")) {
            throw new IllegalStateException(answer);
        }
        return nanos;
    }

    /** The cursor after which a page of the root's gaps begins. */
    @Nullable String cursorOfPage(int page) {
        String cursor = null;
        for (int i = 1; i < page; i++) {
            cursor = data(CoverageBenchmark.gaps("TU-HN", cursor))
                    .at("/organization/gaps/pageInfo/endCursor")
                    .asString();
        }
        return cursor;
    }

    String size() {
        JsonNode coverage =
                data("{ organization(by:{code:\"TU-HN\"}){ coverage{ households covered gaps people{ members } } } }")
                        .at("/organization/coverage");
        return "The city: " + coverage;
    }

    private JsonNode data(String query) {
        return json.readTree(ask(query)).get("data");
    }

    private String ask(String query) {
        String body = json.writeValueAsString(Map.of("query", query));
        HttpRequest request = HttpRequest.newBuilder(uri)
                .header("Authorization", bearer)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
        try {
            return client.send(request, BodyHandlers.ofString()).body();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}

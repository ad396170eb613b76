package vn.phancong.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandler;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Asks the service over HTTP, as a dashboard would; any number of clients may at once. */
final class Asking {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final int OK = 200;

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final String base;
    private final URI graphQl;
    private final String bearer;

    Asking(int port, String bearer) {
        this.bearer = bearer;
        this.base = "http://127.0.0.1:" + port;
        this.graphQl = URI.create(base + "/graphql");
    }

    long nanosOf(String query) {
        byte[] body = bodyOf(query);
        long begun = System.nanoTime();
        String answer = send(body);
        long nanos = System.nanoTime() - begun;
        requireData(answer);
        return nanos;
    }

    /** A query as it is sent, so that making it is not timed. */
    static byte[] bodyOf(String query) {
        return JSON.writeValueAsBytes(Map.of("query", query));
    }

    /** Sends what {@link #bodyOf} made, and answers the bytes that came, which must hold data and no errors. */
    String answerTo(byte[] body) {
        String answer = send(body);
        requireData(answer);
        return answer;
    }

    /** The same of a change that may be refused. */
    String anyAnswerTo(byte[] body) {
        return send(body);
    }

    /** What a query's answer holds under {@code data}. */
    JsonNode data(String query) {
        return JSON.readTree(answerTo(bodyOf(query))).path("data");
    }

    /** A file of the service; whoever gets it reads it to its end. */
    InputStream file(String path) {
        HttpRequest request = HttpRequest.newBuilder(URI.create(base + path))
                .header("Authorization", bearer)
                .build();
        HttpResponse<InputStream> answer = exchange(request, BodyHandlers.ofInputStream());
        if (answer.statusCode() != OK) {
            throw new IllegalStateException(path + " is answered with " + answer.statusCode());
        }
        return answer.body();
    }

    private static void requireData(String answer) {
        if (answer.contains("\"errors\"")) {
            throw new IllegalStateException(answer);
        }
    }

    private String send(byte[] body) {
        HttpRequest request = HttpRequest.newBuilder(graphQl)
                .header("Authorization", bearer)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofByteArray(body))
                .build();
        return exchange(request, BodyHandlers.ofString(UTF_8)).body();
    }

    private <T> HttpResponse<T> exchange(HttpRequest request, BodyHandler<T> handler) {
        try {
            return client.send(request, handler);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}

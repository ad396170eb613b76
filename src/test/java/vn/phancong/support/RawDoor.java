package vn.phancong.support;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import org.springframework.core.env.Environment;

/** The GraphQL door for requests that no well-meaning client would send, and for streams. */
public final class RawDoor {

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final Environment environment;

    RawDoor(Environment environment) {
        this.environment = environment;
    }

    /** Posts bytes as JSON. */
    public HttpResponse<String> post(byte[] body, String language) {
        return send("POST", body, "application/json", language);
    }

    /** Sends whatever is wanted. */
    public HttpResponse<String> send(String method, byte[] body, String contentType, String language) {
        try {
            return client.send(
                    request(method, body, contentType, "application/json", language), BodyHandlers.ofString(UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Follows a subscription by server-sent events; the lines arrive in the list as they are sent. */
    public Stream follow(byte[] body, String language) {
        List<String> lines = new CopyOnWriteArrayList<>();
        CompletableFuture<Void> end = client.sendAsync(
                        request("POST", body, "application/json", "text/event-stream", language),
                        BodyHandlers.ofLines())
                .thenAccept(response -> response.body().forEach(lines::add));
        return new Stream(lines, end);
    }

    private HttpRequest request(String method, byte[] body, String contentType, String accept, String language) {
        String port = environment.getRequiredProperty("local.server.port");
        return HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/graphql"))
                .method(method, body.length == 0 ? BodyPublishers.noBody() : BodyPublishers.ofByteArray(body))
                .header("Authorization", TestAccount.bearer(Integer.parseInt(port)))
                .header("Content-Type", contentType)
                .header("Accept", accept)
                .header("Accept-Language", language)
                .build();
    }

    /** A subscription that is followed. */
    public record Stream(List<String> lines, CompletableFuture<Void> end) implements AutoCloseable {

        @Override
        public void close() {
            end.cancel(true);
        }
    }
}

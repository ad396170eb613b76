package vn.phancong.export;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.springframework.core.env.Environment;
import vn.phancong.support.TestAccount;

/** The door of the exports, over HTTP as clients use it. */
final class ExportDoor {

    private final HttpClient client = HttpClient.newHttpClient();
    private final Environment environment;

    ExportDoor(Environment environment) {
        this.environment = environment;
    }

    HttpResponse<byte[]> get(String path, String language) {
        String port = environment.getRequiredProperty("local.server.port");
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/exports/" + path))
                .header("Authorization", TestAccount.bearer(Integer.parseInt(port)))
                .header("Accept-Language", language)
                .build();
        try {
            return client.send(request, BodyHandlers.ofByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    Download get(String path) {
        HttpResponse<byte[]> response = get(path, "vi");
        if (response.statusCode() != 200) {
            throw new AssertionError(
                    response.statusCode() + " " + new String(response.body(), java.nio.charset.StandardCharsets.UTF_8));
        }
        return Download.of(response);
    }
}

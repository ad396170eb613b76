package vn.phancong.intake;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;
import java.util.function.Supplier;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The door for files, over HTTP as clients use it. */
final class IntakeDoor {

    private static final String BOUNDARY = "ranh-gioi";

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final String address;
    private final Supplier<String> authorization;

    IntakeDoor(int port, Supplier<String> authorization) {
        this.address = "http://localhost:" + port;
        this.authorization = authorization;
    }

    /** Posts one file as the body. */
    HttpResponse<String> post(String parameters, byte[] body) {
        return post(parameters, "application/octet-stream", body);
    }

    HttpResponse<String> post(String parameters, String contentType, byte[] body) {
        return send(request("/intake" + parameters)
                .header("Content-Type", contentType)
                .POST(BodyPublishers.ofByteArray(body)));
    }

    /** Posts files as a form does. */
    HttpResponse<String> postForm(String parameters, Map<String, String> files) {
        StringBuilder body = new StringBuilder();
        files.forEach(
                (name, text) -> body.append("--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"file\"; "
                        + "filename=\"" + name + "\"\r\nContent-Type: text/csv\r\n\r\n" + text + "\r\n"));
        body.append("--" + BOUNDARY + "--\r\n");
        return post(
                parameters,
                "multipart/form-data; boundary=" + BOUNDARY,
                body.toString().getBytes(UTF_8));
    }

    HttpResponse<String> get(String path) {
        return send(request(path).GET());
    }

    /** The id of the load that an accepted upload began. */
    static String idOf(HttpResponse<String> accepted) {
        if (accepted.statusCode() != 202) {
            throw new AssertionError(accepted.statusCode() + " " + accepted.body());
        }
        return json(accepted).path("id").asString();
    }

    static JsonNode json(HttpResponse<String> response) {
        return new JsonMapper().readTree(response.body());
    }

    /** The code of an error, and the argument that it names. */
    static String errorOf(HttpResponse<String> response) {
        JsonNode extensions = json(response).at("/errors/0/extensions");
        return response.statusCode() + " " + extensions.path("code").asString() + " "
                + extensions.path("argument").asString("");
    }

    /** An archive of files by their names. */
    static byte[] zip(Map<String, byte[]> files) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue());
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private HttpRequest.Builder request(String path) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create(address + path)).header("Accept-Language", "en");
        String header = authorization.get();
        return header.isEmpty() ? request : request.header("Authorization", header);
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

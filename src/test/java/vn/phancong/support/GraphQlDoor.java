package vn.phancong.support;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.springframework.core.env.Environment;
import org.springframework.http.MediaType;
import org.springframework.web.client.RestClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The service's GraphQL door, over HTTP as clients use it. */
public final class GraphQlDoor {

    private final JsonMapper json = new JsonMapper();
    private final RestClient client = RestClient.create();
    private final Environment environment;

    GraphQlDoor(Environment environment) {
        this.environment = environment;
    }

    /** The whole answer, with {@code data} and {@code errors}. */
    public JsonNode ask(String request, Object variables) {
        String port = environment.getRequiredProperty("local.server.port");
        String answer = client.post()
                .uri("http://localhost:" + port + "/graphql")
                .header("Authorization", TestAccount.bearer(Integer.parseInt(port)))
                .contentType(MediaType.APPLICATION_JSON)
                .accept(MediaType.APPLICATION_JSON)
                .body(json.writeValueAsString(Map.of("query", request, "variables", variables)))
                .retrieve()
                .body(String.class);
        return json.readTree(answer == null ? "{}" : answer);
    }

    /** Hands in a file to be loaded; answers the id of the load. */
    public String upload(String name, String text) {
        String port = environment.getRequiredProperty("local.server.port");
        String answer = client.post()
                .uri("http://localhost:" + port + "/intake?name=" + name)
                .header("Authorization", TestAccount.bearer(Integer.parseInt(port)))
                .contentType(MediaType.APPLICATION_OCTET_STREAM)
                .body(text.getBytes(StandardCharsets.UTF_8))
                .retrieve()
                .body(String.class);
        return json.readTree(answer == null ? "{}" : answer).path("id").asString();
    }
}

package vn.phancong.api;

import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Tells whether a body is a GraphQL request in JSON. */
final class RequestBody {

    private RequestBody() {}

    /** What is wrong with the body; null = nothing. */
    static @Nullable Fault faultOf(byte[] body, JsonMapper json) {
        if (body.length == 0) {
            return new Fault("empty");
        }
        try {
            return faultOf(json.readerFor(JsonNode.class)
                    .with(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                    .<JsonNode>readValue(body));
        } catch (JacksonException e) {
            TokenStreamLocation location = e.getLocation();
            return location == null
                    ? new Fault("json", "1", "1")
                    : new Fault(
                            "json",
                            String.valueOf(Math.max(1, location.getLineNr())),
                            String.valueOf(Math.max(1, location.getColumnNr())));
        }
    }

    private static @Nullable Fault faultOf(JsonNode request) {
        if (request.isArray()) {
            return new Fault("batch");
        }
        if (!request.isObject()) {
            return new Fault("not-a-request");
        }
        if (!request.path("query").isString()) {
            return new Fault("no-query");
        }
        for (String name : List.of("variables", "extensions")) {
            if (!isAbsent(request, name) && !request.path(name).isObject()) {
                return new Fault("not-a-map", name);
            }
        }
        return isAbsent(request, "operationName")
                        || request.path("operationName").isString()
                ? null
                : new Fault("operation-name");
    }

    private static boolean isAbsent(JsonNode request, String name) {
        return request.path(name).isMissingNode() || request.path(name).isNull();
    }

    /**
     * What is wrong.
     *
     * @param key of the message, after {@code detail.}
     * @param mentioned what the message mentions
     */
    record Fault(String key, List<Object> mentioned) {

        Fault(String key, Object... details) {
            this(key, List.of(details));
        }

        Object[] details() {
            return mentioned.toArray();
        }
    }
}

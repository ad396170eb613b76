package vn.phancong.privacy.graphql;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.graphql.GraphQlRequest;
import org.springframework.graphql.ResponseError;
import org.springframework.graphql.server.WebGraphQlHandler;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.graphql.support.DefaultGraphQlRequest;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.server.ServletServerHttpRequest;
import org.springframework.util.CollectionUtils;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.json.JsonMapper;
import vn.phancong.api.ErrorAnswers;
import vn.phancong.api.ErrorCode;
import vn.phancong.api.GlobalId;
import vn.phancong.api.InvalidArgument;
import vn.phancong.people.PersonId;
import vn.phancong.privacy.Subjects;
import vn.phancong.territory.HouseholdId;

/**
 * A record as a file that can be handed over: {@code /records/{id}}. It is asked for over GraphQL like anything else, so that
 * the same rights, limits and traces hold.
 */
@RestController
@ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
class RecordDownload {

    private static final String REQUEST = """
            query RecordDownload($id: ID!, $on: Date!) {
              node(id: $id, asOf: $on) {
                ... on Person { code record { content } }
                ... on Household { code record { content } }
              }
            }
            """;

    private final WebGraphQlHandler door;
    private final Subjects subjects;
    private final ErrorAnswers errors;
    private final JsonMapper json;
    private final Clock clock;

    RecordDownload(WebGraphQlHandler door, Subjects subjects, ErrorAnswers errors, JsonMapper json, Clock clock) {
        this.door = door;
        this.subjects = subjects;
        this.errors = errors;
        this.json = json;
        this.clock = clock;
    }

    @GetMapping("/records/{id}")
    void download(@PathVariable String id, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        try {
            LocalDate lastDay = lastDay(GlobalId.parse(id, "id"));
            WebGraphQlResponse answer = ask(id, lastDay, request);
            String failure = failure(answer);
            if (failure != null) {
                response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
                boolean away = failure.equals(ErrorCode.GRAPH_UNAVAILABLE.name());
                send(
                        Map.of(
                                "errors",
                                answer.getErrors().stream()
                                        .map(RecordDownload::spelled)
                                        .toList()),
                        away ? HttpStatus.SERVICE_UNAVAILABLE : HttpStatus.INTERNAL_SERVER_ERROR,
                        response);
                return;
            }
            send(found(answer, id), response);
        } catch (InvalidArgument e) {
            errors.send(e, request, response);
        }
    }

    /** Who has left is asked for as of the last day there; for whoever asks outside of the scope nobody is there on any day. */
    private LocalDate lastDay(GlobalId id) {
        LocalDate today = LocalDate.now(clock);
        return switch (id.type()) {
            case "Person" -> subjects.lastDayOf(new PersonId(id.value()), today);
            case "Household" -> subjects.lastDayOf(new HouseholdId(id.value()), today);
            default -> today;
        };
    }

    private WebGraphQlResponse ask(String id, LocalDate day, HttpServletRequest request) {
        Map<String, Object> attributes = new HashMap<>();
        Collections.list(request.getAttributeNames()).forEach(name -> attributes.put(name, request.getAttribute(name)));
        Map<String, Object> variables = Map.of("id", id, "on", day.toString());
        GraphQlRequest body = new DefaultGraphQlRequest(REQUEST, "RecordDownload", variables, Map.of());
        ServletServerHttpRequest http = new ServletServerHttpRequest(request);
        WebGraphQlResponse answer = door.handleRequest(new WebGraphQlRequest(
                        URI.create(request.getRequestURL().toString()),
                        http.getHeaders(),
                        CollectionUtils.toMultiValueMap(Map.of()),
                        http.getRemoteAddress(),
                        attributes,
                        body,
                        request.getRequestId(),
                        request.getLocale()))
                .block();
        if (answer == null) {
            throw new IllegalStateException("The record was not answered");
        }
        return answer;
    }

    /** The code of what went wrong; null = nothing, or only that the caller may not have it, which is as if it were not there. */
    private static @Nullable String failure(WebGraphQlResponse answer) {
        return answer.getErrors().stream()
                .map(error -> String.valueOf(error.getExtensions().get("code")))
                .filter(code -> !code.equals(ErrorCode.FORBIDDEN.name()))
                .findFirst()
                .orElse(null);
    }

    private static Found found(WebGraphQlResponse answer, String id) {
        if (answer.getData() instanceof Map<?, ?> data
                && data.get("node") instanceof Map<?, ?> node
                && node.get("record") instanceof Map<?, ?> record
                && record.get("content") instanceof Map<?, ?> content) {
            return new Found(String.valueOf(node.get("code")), content);
        }
        throw new InvalidArgument(ErrorCode.NOT_FOUND, "id", id.length() <= 60 ? id : id.substring(0, 60) + "…");
    }

    private void send(Found found, HttpServletResponse response) throws IOException {
        String code = found.code().replaceAll("[^A-Za-z0-9._-]", "_");
        String name = "record_" + code + "_" + found.content().get("madeOn") + ".json";
        response.setHeader(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"");
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        response.setHeader("X-Content-Type-Options", "nosniff");
        send(found.content(), HttpStatus.OK, response);
    }

    private void send(Map<?, ?> content, HttpStatus status, HttpServletResponse response) throws IOException {
        response.setStatus(status.value());
        response.setContentType(MediaType.APPLICATION_JSON_VALUE);
        response.setCharacterEncoding("UTF-8");
        response.getOutputStream().write(json.writerWithDefaultPrettyPrinter().writeValueAsBytes(content));
    }

    private static Map<String, Object> spelled(ResponseError error) {
        String message = error.getMessage() == null ? "" : error.getMessage();
        return Map.of("message", message, "extensions", error.getExtensions());
    }

    private record Found(String code, Map<?, ?> content) {}
}

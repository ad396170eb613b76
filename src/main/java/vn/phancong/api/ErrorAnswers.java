package vn.phancong.api;

import static java.nio.charset.StandardCharsets.UTF_8;

import graphql.GraphQLError;
import graphql.GraphqlErrorBuilder;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.util.AlternativeJdkIdGenerator;
import org.springframework.util.IdGenerator;
import tools.jackson.databind.json.JsonMapper;

/** Says at doors that do not speak GraphQL what went wrong, in the shape in which GraphQL does. */
@Component
public final class ErrorAnswers {

    private final ExceptionToError exceptions;
    private final JsonMapper json;
    private final IdGenerator ids = new AlternativeJdkIdGenerator();

    ErrorAnswers(ExceptionToError exceptions, JsonMapper json) {
        this.exceptions = exceptions;
        this.json = json;
    }

    /** Answers with the error instead of what was asked for; nothing must have been sent yet. */
    public void send(Throwable failure, HttpServletRequest request, HttpServletResponse response) throws IOException {
        String id = ids.generateId().toString();
        GraphQLError error = exceptions.worded(
                failure,
                id,
                locale(request),
                GraphqlErrorBuilder.newError().message("").build());
        Map<String, Object> extensions = new LinkedHashMap<>(error.getExtensions());
        extensions.put("requestId", id);
        response.reset();
        write(error.getMessage(), extensions, statusOf(failure, extensions), response);
    }

    /**
     * Answers with an error of that code; headers that are set stay.
     *
     * @param details what the message mentions
     */
    public void refuse(
            ErrorCode code,
            HttpStatus status,
            HttpServletRequest request,
            HttpServletResponse response,
            Object... details)
            throws IOException {
        Map<String, Object> extensions =
                Map.of("code", code.name(), "requestId", ids.generateId().toString());
        write(exceptions.message(code, locale(request), details), extensions, status, response);
    }

    private void write(String message, Map<String, Object> extensions, HttpStatus status, HttpServletResponse response)
            throws IOException {
        response.setStatus(status.value());
        response.setContentType(MediaType.APPLICATION_JSON_VALUE);
        response.setCharacterEncoding(UTF_8);
        response.getOutputStream()
                .write(json.writeValueAsBytes(
                        Map.of("errors", List.of(Map.of("message", message, "extensions", extensions)))));
    }

    private static HttpStatus statusOf(Throwable failure, Map<String, Object> extensions) {
        if (failure instanceof InvalidArgument invalid) {
            return invalid.code() == ErrorCode.NOT_FOUND ? HttpStatus.NOT_FOUND : HttpStatus.BAD_REQUEST;
        }
        if (failure instanceof NotAllowed) {
            return HttpStatus.FORBIDDEN;
        }
        Object code = extensions.get("code");
        if (ErrorCode.STORAGE_FULL.name().equals(code)) {
            return HttpStatus.INSUFFICIENT_STORAGE;
        }
        return ErrorCode.GRAPH_UNAVAILABLE.name().equals(code)
                        || ErrorCode.GRAPH_STOPPED.name().equals(code)
                        || ErrorCode.AUDIT_UNAVAILABLE.name().equals(code)
                ? HttpStatus.SERVICE_UNAVAILABLE
                : HttpStatus.INTERNAL_SERVER_ERROR;
    }

    private static Locale locale(HttpServletRequest request) {
        boolean vietnamese = request.getHeader("Accept-Language") != null
                && request.getLocale().getLanguage().equals("vi");
        return vietnamese ? request.getLocale() : Locale.ENGLISH;
    }
}

package vn.phancong.api;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.util.AlternativeJdkIdGenerator;
import org.springframework.util.IdGenerator;
import org.springframework.web.filter.OncePerRequestFilter;
import tools.jackson.databind.json.JsonMapper;

/**
 * Lets only through what is a GraphQL request in JSON of a bearable size; says of anything else, in the shape of a GraphQL
 * answer, what is wrong with it.
 */
@Component
class RequestGate extends OncePerRequestFilter {

    private final JsonMapper json;
    private final MessageSource messages;
    private final int maxBody;
    private final IdGenerator ids = new AlternativeJdkIdGenerator();

    RequestGate(JsonMapper json, MessageSource messages, ApiProperties properties) {
        this.json = json;
        this.messages = messages;
        this.maxBody = Math.toIntExact(properties.maxBody().toBytes());
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (HttpMethod.OPTIONS.matches(request.getMethod()) || request.getHeader("Upgrade") != null) {
            chain.doFilter(request, response);
        } else if (!HttpMethod.POST.matches(request.getMethod())) {
            response.setHeader("Allow", "POST");
            refuse(request, response, HttpStatus.METHOD_NOT_ALLOWED, "method", request.getMethod());
        } else if (!isJson(request.getContentType())) {
            refuse(request, response, HttpStatus.UNSUPPORTED_MEDIA_TYPE, "content-type", request.getContentType());
        } else {
            read(request, response, chain);
        }
    }

    private void read(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        byte[] body = request.getContentLengthLong() > maxBody
                ? new byte[0]
                : request.getInputStream().readNBytes(maxBody + 1);
        if (request.getContentLengthLong() > maxBody || body.length > maxBody) {
            answer(request, response, HttpStatus.BAD_REQUEST, ErrorCode.REQUEST_TOO_LARGE, String.valueOf(maxBody));
            return;
        }
        var fault = RequestBody.faultOf(body, json);
        if (fault == null) {
            chain.doFilter(new RereadRequest(request, body), response);
        } else {
            refuse(request, response, HttpStatus.BAD_REQUEST, fault.key(), fault.details());
        }
    }

    private void refuse(
            HttpServletRequest request,
            HttpServletResponse response,
            HttpStatus status,
            String key,
            @Nullable Object... details)
            throws IOException {
        String detail = messages.getMessage("detail." + key, details, locale(request));
        answer(request, response, status, ErrorCode.MALFORMED_REQUEST, detail);
    }

    private void answer(
            HttpServletRequest request, HttpServletResponse response, HttpStatus status, ErrorCode code, String detail)
            throws IOException {
        String message = messages.getMessage(code.name(), new Object[] {detail}, locale(request));
        Map<String, Object> extensions =
                Map.of("code", code.name(), "requestId", ids.generateId().toString());
        response.setStatus(status.value());
        response.setContentType(MediaType.APPLICATION_JSON_VALUE);
        response.setCharacterEncoding(UTF_8);
        response.getOutputStream()
                .write(json.writeValueAsBytes(
                        Map.of("errors", List.of(Map.of("message", message, "extensions", extensions)))));
    }

    private static Locale locale(HttpServletRequest request) {
        return request.getHeader("Accept-Language") == null ? Locale.ENGLISH : request.getLocale();
    }

    private static boolean isJson(@Nullable String contentType) {
        if (contentType == null) {
            return false;
        }
        try {
            MediaType type = MediaType.parseMediaType(contentType);
            String subtype = type.getSubtype();
            return type.getType().equals("application")
                    && (subtype.equals("json") || subtype.endsWith("+json") || subtype.equals("graphql"));
        } catch (InvalidMediaTypeException e) {
            return false;
        }
    }
}

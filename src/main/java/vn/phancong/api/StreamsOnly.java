package vn.phancong.api;

import graphql.ExecutionResult;
import graphql.GraphQLError;
import graphql.GraphqlErrorBuilder;
import java.util.Map;
import org.reactivestreams.Publisher;
import org.springframework.context.MessageSource;
import org.springframework.core.annotation.Order;
import org.springframework.graphql.server.WebGraphQlInterceptor;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.graphql.server.WebSocketGraphQlRequest;
import org.springframework.graphql.support.DefaultExecutionGraphQlResponse;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Refuses a subscription over a plain exchange, which ends with one answer and so cannot carry a stream. */
@Component
@Order(1)
class StreamsOnly implements WebGraphQlInterceptor {

    private final MessageSource messages;

    StreamsOnly(MessageSource messages) {
        this.messages = messages;
    }

    @Override
    public Mono<WebGraphQlResponse> intercept(WebGraphQlRequest request, Chain chain) {
        return chain.next(request)
                .map(response -> isStream(response) && !takesStream(request) ? refused(response, request) : response);
    }

    private WebGraphQlResponse refused(WebGraphQlResponse response, WebGraphQlRequest request) {
        ExecutionResult refused =
                ExecutionResult.newExecutionResult().addError(refusal(request)).build();
        return new WebGraphQlResponse(new DefaultExecutionGraphQlResponse(response.getExecutionInput(), refused));
    }

    private GraphQLError refusal(WebGraphQlRequest request) {
        String detail = messages.getMessage("detail.stream", new Object[0], request.getLocale());
        String code = ErrorCode.INVALID_QUERY.name();
        return GraphqlErrorBuilder.newError()
                .message("%s", messages.getMessage(code, new Object[] {detail}, request.getLocale()))
                .extensions(Map.of("code", code))
                .build();
    }

    private static boolean isStream(WebGraphQlResponse response) {
        return response.getExecutionResult().getData() instanceof Publisher<?>;
    }

    private static boolean takesStream(WebGraphQlRequest request) {
        return request instanceof WebSocketGraphQlRequest
                || request.getHeaders().getAccept().stream()
                        .anyMatch(MediaType.TEXT_EVENT_STREAM::equalsTypeAndSubtype);
    }
}

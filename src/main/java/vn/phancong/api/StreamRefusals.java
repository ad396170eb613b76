package vn.phancong.api;

import graphql.ExecutionResult;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.graphql.server.WebGraphQlInterceptor;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.graphql.server.WebSocketGraphQlRequest;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Tells over server-sent events why nothing can be followed; otherwise only that nothing could would be told. */
@Component
@Order(-1)
class StreamRefusals implements WebGraphQlInterceptor {

    @Override
    public Mono<WebGraphQlResponse> intercept(WebGraphQlRequest request, Chain chain) {
        return chain.next(request).map(response -> takesStreamOnly(request) ? told(response) : response);
    }

    private static WebGraphQlResponse told(WebGraphQlResponse response) {
        ExecutionResult result = response.getExecutionResult();
        if (result.getData() != null || result.getErrors().isEmpty()) {
            return response;
        }
        ExecutionResult only =
                ExecutionResult.newExecutionResult().errors(result.getErrors()).build();
        return response.transform(builder -> builder.data(Flux.just(only)).errors(List.of()));
    }

    private static boolean takesStreamOnly(WebGraphQlRequest request) {
        List<MediaType> accepted = request.getHeaders().getAccept();
        return !(request instanceof WebSocketGraphQlRequest)
                && !accepted.isEmpty()
                && accepted.stream().allMatch(MediaType.TEXT_EVENT_STREAM::equalsTypeAndSubtype);
    }
}

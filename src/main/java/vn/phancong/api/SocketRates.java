package vn.phancong.api;

import graphql.ExecutionResult;
import graphql.GraphQLError;
import graphql.GraphqlErrorBuilder;
import java.net.InetSocketAddress;
import java.security.Principal;
import java.time.Duration;
import java.util.Map;
import org.springframework.context.MessageSource;
import org.springframework.core.annotation.Order;
import org.springframework.graphql.server.WebGraphQlInterceptor;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.graphql.server.WebSocketGraphQlRequest;
import org.springframework.graphql.server.WebSocketSessionInfo;
import org.springframework.graphql.support.DefaultExecutionGraphQlResponse;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Counts each operation over a WebSocket as a request of its account; what comes over HTTP is counted before. */
@Component
@Order(3)
class SocketRates implements WebGraphQlInterceptor {

    private final RequestRates rates;
    private final MessageSource messages;

    SocketRates(RequestRates rates, MessageSource messages) {
        this.rates = rates;
        this.messages = messages;
    }

    @Override
    public Mono<WebGraphQlResponse> intercept(WebGraphQlRequest request, Chain chain) {
        if (!(request instanceof WebSocketGraphQlRequest socket)) {
            return chain.next(request);
        }
        Duration wait = counted(socket.getSessionInfo());
        return wait.isZero() ? chain.next(request) : Mono.just(refused(request, wait));
    }

    /** Who said in the handshake or in the first message who is asking stands among the attributes of the session. */
    private Duration counted(WebSocketSessionInfo session) {
        for (Object attribute : session.getAttributes().values()) {
            if (attribute instanceof Principal who) {
                return rates.countOfAccount(who.getName());
            }
        }
        InetSocketAddress address = session.getRemoteAddress();
        return rates.countOfAddress(address == null ? "" : address.getHostString());
    }

    private WebGraphQlResponse refused(WebGraphQlRequest request, Duration wait) {
        String code = ErrorCode.TOO_MANY_REQUESTS.name();
        Object[] seconds = {String.valueOf(RequestRates.seconds(wait))};
        GraphQLError error = GraphqlErrorBuilder.newError()
                .message("%s", messages.getMessage(code, seconds, request.getLocale()))
                .extensions(Map.of("code", code))
                .build();
        ExecutionResult result =
                ExecutionResult.newExecutionResult().addError(error).build();
        return new WebGraphQlResponse(new DefaultExecutionGraphQlResponse(request.toExecutionInput(), result));
    }
}

package vn.phancong.access.graphql;

import graphql.ExecutionResult;
import graphql.GraphQLError;
import graphql.GraphqlErrorBuilder;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.reactivestreams.Publisher;
import org.springframework.context.MessageSource;
import org.springframework.core.annotation.Order;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.graphql.server.WebSocketGraphQlInterceptor;
import org.springframework.graphql.server.WebSocketGraphQlRequest;
import org.springframework.graphql.server.WebSocketSessionInfo;
import org.springframework.graphql.support.DefaultExecutionGraphQlResponse;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import vn.phancong.access.AccessProperties;
import vn.phancong.access.Caller;
import vn.phancong.access.Callers;
import vn.phancong.access.SignedIn;
import vn.phancong.access.TokenSignIn;
import vn.phancong.api.ErrorCode;

/**
 * Hands the caller to the fields of a request. A WebSocket says who is asking in its handshake or in its first message, and
 * each of its operations is held against that.
 */
@Component
@Order(2)
class CallerInterceptor implements WebSocketGraphQlInterceptor {

    private static final String WHO = "vn.phancong.who";

    /** Tokens run out by the time of the machine, as Spring checks them. */
    private static final Clock TOKEN_TIME = Clock.systemUTC();

    private final TokenSignIn tokens;
    private final Callers callers;
    private final AccessProperties properties;
    private final MessageSource messages;

    CallerInterceptor(TokenSignIn tokens, Callers callers, AccessProperties properties, MessageSource messages) {
        this.tokens = tokens;
        this.callers = callers;
        this.properties = properties;
        this.messages = messages;
    }

    @Override
    public Mono<Object> handleConnectionInitialization(WebSocketSessionInfo session, Map<String, Object> payload) {
        if (payload.get(Caller.PURPOSE) instanceof String purpose) {
            session.getAttributes().put(Caller.PURPOSE, purpose);
        }
        if (properties.open()) {
            return Mono.empty();
        }
        Mono<SignedIn> named = payload.get("Authorization") instanceof String authorization
                ? Mono.fromCallable(() -> tokens.read(authorization))
                : session.getPrincipal().mapNotNull(CallerInterceptor::who);
        return named.filter(who -> callers.admit(who) != null)
                .switchIfEmpty(Mono.error(() -> new BadCredentialsException("Nobody says who is asking")))
                .flatMap(who -> {
                    session.getAttributes().put(WHO, who);
                    return Mono.empty();
                });
    }

    private static @Nullable SignedIn who(Object principal) {
        return principal instanceof Authentication authentication
                        && authentication.getPrincipal() instanceof SignedIn who
                ? who
                : null;
    }

    @Override
    public Mono<WebGraphQlResponse> intercept(WebGraphQlRequest request, Chain chain) {
        SignedIn who = signedIn(request);
        Caller caller = caller(request, who);
        if (caller == null) {
            return Mono.just(refused(request));
        }
        request.configureExecutionInput(
                (input, builder) -> builder.graphQLContext(Map.of(Caller.IN_CONTEXT, caller, Caller.AGAIN, again(who)))
                        .build());
        Mono<WebGraphQlResponse> response = chain.next(request);
        Instant expires = who == null ? null : who.expires();
        return expires == null ? response : response.map(each -> untilExpiry(each, expires));
    }

    private static @Nullable SignedIn signedIn(WebGraphQlRequest request) {
        Object known = request instanceof WebSocketGraphQlRequest socket
                ? socket.getSessionInfo().getAttributes().get(WHO)
                : request.getAttributes().get(SignedIn.IN_REQUEST);
        return known instanceof SignedIn who ? who : null;
    }

    /** Looks anew who is asking, for a stream outlives what was found when it began. */
    private Supplier<@Nullable Caller> again(@Nullable SignedIn who) {
        return () -> properties.open() ? callers.everybody() : who == null ? null : callers.admit(who);
    }

    private @Nullable Caller caller(WebGraphQlRequest request, @Nullable SignedIn who) {
        if (properties.open()) {
            return callers.everybody();
        }
        if (request instanceof WebSocketGraphQlRequest) {
            return who == null || isOver(who) ? null : callers.admit(who);
        }
        return request.getAttributes().get(Caller.IN_CONTEXT) instanceof Caller caller ? caller : null;
    }

    private static boolean isOver(SignedIn who) {
        return who.expires() != null && TOKEN_TIME.instant().isAfter(who.expires());
    }

    /** A stream ends with the token that it was asked for with; clients come again with a new one. */
    private static WebGraphQlResponse untilExpiry(WebGraphQlResponse response, Instant expires) {
        if (!(response.getExecutionResult().getData() instanceof Publisher<?> events)) {
            return response;
        }
        Duration left = Duration.between(TOKEN_TIME.instant(), expires);
        Duration wait = left.isNegative() ? Duration.ZERO : left;
        return response.transform(builder -> builder.data(Flux.from(events).takeUntilOther(Mono.delay(wait))));
    }

    private WebGraphQlResponse refused(WebGraphQlRequest request) {
        String code = ErrorCode.UNAUTHENTICATED.name();
        GraphQLError error = GraphqlErrorBuilder.newError()
                .message("%s", messages.getMessage(code, null, request.getLocale()))
                .extensions(Map.of("code", code))
                .build();
        ExecutionResult result =
                ExecutionResult.newExecutionResult().addError(error).build();
        return new WebGraphQlResponse(new DefaultExecutionGraphQlResponse(request.toExecutionInput(), result));
    }
}

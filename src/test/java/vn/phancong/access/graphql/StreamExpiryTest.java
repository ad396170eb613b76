package vn.phancong.access.graphql;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.ExecutionResult;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.reactivestreams.Publisher;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.graphql.support.DefaultExecutionGraphQlResponse;
import org.springframework.http.HttpHeaders;
import org.springframework.util.LinkedMultiValueMap;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import vn.phancong.access.Caller;
import vn.phancong.access.Callers;
import vn.phancong.access.SignedIn;
import vn.phancong.support.ServiceTest;
import vn.phancong.support.TestAccount;

/** A stream by server-sent events ends with the token that it was asked for with, as one over a WebSocket does. */
@ServiceTest
class StreamExpiryTest {

    private static final Duration SOON = Duration.ofSeconds(20);

    private final CallerInterceptor interceptor;
    private final Callers callers;

    @Autowired
    StreamExpiryTest(CallerInterceptor interceptor, Callers callers) {
        this.interceptor = interceptor;
        this.callers = callers;
    }

    @Test
    void aStreamEndsWithItsToken() {
        SignedIn who = new SignedIn(TestAccount.NAME, 1, Instant.ofEpochSecond(1));
        Publisher<Object> events = stream(who);

        assertThat(Flux.from(events).collectList().block(SOON)).isNotNull();
    }

    @Test
    void aStreamOfASessionGoesOn() {
        Publisher<Object> events = stream(new SignedIn(TestAccount.NAME, 1, null));

        assertThat(Flux.from(events).take(1).collectList().block(SOON)).isEqualTo(List.of("event"));
    }

    /** Of a token that has run out nothing more is sent; of a session, one event. */
    private Publisher<Object> stream(SignedIn who) {
        callers.forget();
        Caller caller = Objects.requireNonNull(callers.admit(who));
        WebGraphQlRequest request = new WebGraphQlRequest(
                URI.create("http://localhost/graphql"),
                new HttpHeaders(),
                new LinkedMultiValueMap<>(),
                Map.of(Caller.IN_CONTEXT, caller, SignedIn.IN_REQUEST, who),
                Map.of("query", "subscription { x }"),
                "1",
                Locale.ENGLISH);
        Flux<Object> endless = who.expires() == null ? Flux.concat(Flux.just("event"), Flux.never()) : Flux.never();
        ExecutionResult result =
                ExecutionResult.newExecutionResult().data(endless).build();
        WebGraphQlResponse response = Objects.requireNonNull(interceptor
                .intercept(
                        request,
                        next -> Mono.just(new WebGraphQlResponse(
                                new DefaultExecutionGraphQlResponse(next.toExecutionInput(), result))))
                .block(SOON));
        return Objects.requireNonNull(response.getExecutionResult().getData());
    }
}

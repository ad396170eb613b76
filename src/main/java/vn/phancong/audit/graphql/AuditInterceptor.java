package vn.phancong.audit.graphql;

import graphql.ExecutionResult;
import graphql.GraphQLError;
import graphql.GraphqlErrorBuilder;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.reactivestreams.Publisher;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.MessageSource;
import org.springframework.core.annotation.Order;
import org.springframework.graphql.server.WebGraphQlInterceptor;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.graphql.server.WebSocketGraphQlRequest;
import org.springframework.graphql.support.DefaultExecutionGraphQlResponse;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import vn.phancong.access.Caller;
import vn.phancong.api.ErrorCode;
import vn.phancong.api.TrailUnavailable;
import vn.phancong.audit.AuditKind;
import vn.phancong.audit.AuditOutcome;
import vn.phancong.audit.Subjects;
import vn.phancong.audit.Traces;
import vn.phancong.audit.Trail;

/** Leaves an entry of a request before its answer leaves; an answer that could leave no trace is held back. */
@Component
@Order(3)
@ConditionalOnProperty(name = "phancong.audit.enabled", matchIfMissing = true)
class AuditInterceptor implements WebGraphQlInterceptor {

    private static final Logger LOG = LoggerFactory.getLogger(AuditInterceptor.class);

    private final Trail trail;
    private final Traces traces;
    private final RequestTraces requests;
    private final MessageSource messages;

    AuditInterceptor(Trail trail, Traces traces, RequestTraces requests, MessageSource messages) {
        this.trail = trail;
        this.traces = traces;
        this.requests = requests;
        this.messages = messages;
    }

    @Override
    public Mono<WebGraphQlResponse> intercept(WebGraphQlRequest request, Chain chain) {
        Collected collected = new Collected(
                traces.newId(), request.getDocument(), Traces.address(request.getRemoteAddress()), purpose(request));
        request.configureExecutionInput((input, builder) ->
                builder.graphQLContext(Map.of(Collected.class, collected)).build());
        return chain.next(request)
                .map(response -> traced(response, request, collected))
                .doOnError(failure -> brokenOff(collected, AuditOutcome.FAILED))
                .doOnCancel(() -> brokenOff(collected, AuditOutcome.UNKNOWN));
    }

    private static @Nullable String purpose(WebGraphQlRequest request) {
        String header = request.getHeaders().getFirst(Caller.PURPOSE);
        return header == null
                        && request instanceof WebSocketGraphQlRequest socket
                        && socket.getSessionInfo().getAttributes().get(Caller.PURPOSE) instanceof String said
                ? said
                : header;
    }

    private WebGraphQlResponse traced(WebGraphQlResponse response, WebGraphQlRequest request, Collected collected) {
        if (response.getExecutionResult().getData() instanceof Publisher<?> events) {
            Sent sent = new Sent(collected, request);
            return response.transform(builder -> builder.data(Flux.from(events).map(sent::traced)));
        }
        try {
            leave(collected);
            return response;
        } catch (TrailUnavailable e) {
            LOG.error("Request {} could leave no trace: {}", request.getId(), e.getMessage());
            return new WebGraphQlResponse(
                    new DefaultExecutionGraphQlResponse(request.toExecutionInput(), refusal(request)));
        }
    }

    /** Reads of nobody's data but the caller's own leave no entry. */
    private void leave(Collected collected) {
        if (collected.operation() == null) {
            return;
        }
        Subjects subjects = collected.subjects();
        AuditOutcome outcome = outcome(collected);
        boolean telling = collected.changes()
                || collected.hasReadTrail()
                || !subjects.isEmpty()
                || outcome == AuditOutcome.NOT_ALLOWED;
        if (telling) {
            AuditKind kind = collected.changes() ? AuditKind.MUTATION : AuditKind.QUERY;
            trail.leave(requests.entry(collected, kind, outcome, subjects));
        }
    }

    private static AuditOutcome outcome(Collected collected) {
        if (!collected.forbidden().isEmpty()) {
            return AuditOutcome.NOT_ALLOWED;
        }
        if (!collected.refusals().isEmpty()) {
            return AuditOutcome.REFUSED;
        }
        return collected.hasFailed() ? AuditOutcome.FAILED : AuditOutcome.ALLOWED;
    }

    /** No answer leaves, but something may have been changed. */
    private void brokenOff(Collected collected, AuditOutcome outcome) {
        if (!collected.changes()) {
            return;
        }
        try {
            trail.leave(requests.entry(collected, AuditKind.MUTATION, outcome, collected.named()));
        } catch (TrailUnavailable e) {
            LOG.error("A change that was broken off left no more than the trace that it was begun: {}", e.getMessage());
        }
    }

    private ExecutionResult refusal(WebGraphQlRequest request) {
        String code = ErrorCode.AUDIT_UNAVAILABLE.name();
        GraphQLError error = GraphqlErrorBuilder.newError()
                .message("%s", messages.getMessage(code, null, request.getLocale()))
                .extensions(Map.of("code", code))
                .build();
        return ExecutionResult.newExecutionResult().addError(error).build();
    }

    /** What a stream sends: each event leaves an entry that shows more people or households than those before. */
    private final class Sent {

        private final Collected collected;
        private final WebGraphQlRequest request;
        private final Subjects told = new Subjects();

        private Sent(Collected collected, WebGraphQlRequest request) {
            this.collected = collected;
            this.request = request;
        }

        private Object traced(Object event) {
            Subjects fresh = collected.subjects();
            fresh.removeAll(told);
            if (fresh.isEmpty()) {
                return event;
            }
            try {
                trail.leave(
                        requests.entry(traces.newId(), collected, AuditKind.SUBSCRIPTION, AuditOutcome.ALLOWED, fresh));
                told.addAll(fresh);
                return event;
            } catch (TrailUnavailable e) {
                LOG.error("Request {} could leave no trace: {}", request.getId(), e.getMessage());
                return refusal(request);
            }
        }
    }
}

package vn.phancong.api;

import graphql.GraphQLError;
import graphql.GraphqlErrorBuilder;
import graphql.schema.DataFetchingEnvironment;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.MessageSource;
import org.springframework.graphql.execution.DataFetcherExceptionResolverAdapter;
import org.springframework.stereotype.Component;
import vn.phancong.graph.GraphFailures;

/** Turns what a field throws into a coded error; nothing internal leaves the service. */
@Component
class ExceptionToError extends DataFetcherExceptionResolverAdapter {

    private static final Logger LOG = LoggerFactory.getLogger(ExceptionToError.class);

    private final MessageSource messages;

    ExceptionToError(MessageSource messages) {
        this.messages = messages;
    }

    @Override
    protected GraphQLError resolveToSingleError(Throwable failure, DataFetchingEnvironment environment) {
        return worded(
                failure,
                environment.getExecutionId().toString(),
                environment.getLocale(),
                GraphqlErrorBuilder.newError(environment).message("").build());
    }

    /** What an error of that code says. */
    String message(ErrorCode code, Locale locale, Object... details) {
        return messages.getMessage(code.name(), details.length == 0 ? null : details, locale);
    }

    private static ErrorCode codeOf(Throwable failure) {
        if (failure instanceof TimedOut || GraphFailures.isTimedOut(failure)) {
            return ErrorCode.TIMED_OUT;
        }
        if (failure instanceof TrailUnavailable) {
            return ErrorCode.AUDIT_UNAVAILABLE;
        }
        if (GraphFailures.isStopped(failure)) {
            return ErrorCode.GRAPH_STOPPED;
        }
        if (GraphFailures.isDiskFull(failure)) {
            return ErrorCode.STORAGE_FULL;
        }
        return GraphFailures.isUnavailable(failure) ? ErrorCode.GRAPH_UNAVAILABLE : ErrorCode.INTERNAL_ERROR;
    }

    /** The failure as an error at that place. */
    GraphQLError worded(Throwable failure, String request, Locale locale, GraphQLError place) {
        Map<String, Object> extensions = new LinkedHashMap<>();
        if (failure instanceof InvalidArgument invalid) {
            extensions.put("code", invalid.code().name());
            extensions.put("argument", invalid.argument());
            return new CodedError(
                    messages.getMessage(invalid.messageKey(), invalid.messageArguments(), locale), place, extensions);
        }
        if (failure instanceof NotAllowed) {
            extensions.put("code", ErrorCode.FORBIDDEN.name());
            return new CodedError(message(ErrorCode.FORBIDDEN, locale), place, extensions);
        }
        ErrorCode code = codeOf(failure);
        switch (code) {
            case GRAPH_UNAVAILABLE ->
                LOG.warn("Request {}: the graph is not available: {}", request, failure.getMessage());
            case AUDIT_UNAVAILABLE -> LOG.error("Request {} could leave no trace: {}", request, failure.getMessage());
            case GRAPH_STOPPED -> LOG.error("Request {}: the graph has stopped: {}", request, failure.getMessage());
            case STORAGE_FULL -> LOG.warn("Request {}: {}", request, failure.getMessage());
            case TIMED_OUT -> LOG.warn("Request {} took too long", request);
            default -> LOG.error("Request {} failed", request, failure);
        }
        extensions.put("code", code.name());
        return new CodedError(messages.getMessage(code.name(), new Object[] {request}, locale), place, extensions);
    }
}

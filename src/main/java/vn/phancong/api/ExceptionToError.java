package vn.phancong.api;

import graphql.GraphQLError;
import graphql.GraphqlErrorBuilder;
import graphql.schema.DataFetchingEnvironment;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.MessageSource;
import org.springframework.graphql.execution.DataFetcherExceptionResolverAdapter;
import org.springframework.graphql.execution.ErrorType;
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
        if (failure instanceof InvalidArgument invalid) {
            return error(
                    invalid.code(),
                    invalid.messageArguments(),
                    Map.of("code", invalid.code().name(), "argument", invalid.argument()),
                    environment);
        }
        ErrorCode code = GraphFailures.isUnavailable(failure) ? ErrorCode.GRAPH_UNAVAILABLE : ErrorCode.INTERNAL_ERROR;
        String request = environment.getExecutionId().toString();
        if (code == ErrorCode.GRAPH_UNAVAILABLE) {
            LOG.warn("Request {}: the graph is not available: {}", request, failure.getMessage());
        } else {
            LOG.error("Request {} failed", request, failure);
        }
        return error(code, new Object[] {request}, Map.of("code", code.name()), environment);
    }

    private GraphQLError error(
            ErrorCode code, Object[] arguments, Map<String, Object> extensions, DataFetchingEnvironment environment) {
        return GraphqlErrorBuilder.newError(environment)
                .message("%s", messages.getMessage(code.name(), arguments, environment.getLocale()))
                .errorType(code == ErrorCode.INTERNAL_ERROR ? ErrorType.INTERNAL_ERROR : ErrorType.BAD_REQUEST)
                .extensions(extensions)
                .build();
    }
}

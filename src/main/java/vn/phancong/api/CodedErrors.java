package vn.phancong.api;

import graphql.ErrorClassification;
import graphql.ErrorType;
import graphql.GraphQLError;
import graphql.GraphqlErrorBuilder;
import graphql.execution.AbortExecutionException;
import graphql.schema.CoercingParseValueException;
import graphql.validation.ValidationError;
import graphql.validation.ValidationErrorType;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.context.MessageSource;
import org.springframework.graphql.server.WebGraphQlInterceptor;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Gives every error of a response its code, its request id and a message in the caller's language. */
@Component
class CodedErrors implements WebGraphQlInterceptor {

    private static final Pattern ARGUMENT = Pattern.compile("argument '([^']{1,100})'");
    private static final int LONGEST_DETAIL = 300;

    private final MessageSource messages;

    CodedErrors(MessageSource messages) {
        this.messages = messages;
    }

    @Override
    public Mono<WebGraphQlResponse> intercept(WebGraphQlRequest request, Chain chain) {
        return chain.next(request).map(response -> {
            List<GraphQLError> errors = response.getExecutionResult().getErrors();
            return errors.isEmpty() ? response : response.transform(builder -> builder.errors(coded(errors, request)));
        });
    }

    private List<GraphQLError> coded(List<GraphQLError> errors, WebGraphQlRequest request) {
        List<GraphQLError> coded = new ArrayList<>();
        for (GraphQLError error : errors) {
            Map<String, Object> extensions = new LinkedHashMap<>();
            Map<String, Object> given = error.getExtensions();
            boolean known = given != null && given.containsKey("code");
            if (known) {
                extensions.putAll(given);
            } else {
                extensions.put("code", codeOf(error).name());
                argumentOf(error.getMessage(), extensions);
            }
            extensions.remove("classification");
            extensions.put("requestId", request.getId());
            coded.add(error(error, known ? error.getMessage() : message(error, request.getLocale()), extensions));
        }
        return coded;
    }

    private static GraphQLError error(GraphQLError error, String message, Map<String, Object> extensions) {
        GraphqlErrorBuilder<?> builder = GraphqlErrorBuilder.newError()
                .message("%s", message)
                .errorType(new Unclassified())
                .extensions(extensions);
        if (error.getLocations() != null) {
            builder.locations(error.getLocations());
        }
        if (error.getPath() != null) {
            builder.path(error.getPath());
        }
        return builder.build();
    }

    private String message(GraphQLError error, Locale locale) {
        String detail = error.getMessage() == null ? "" : error.getMessage();
        String bounded = detail.length() <= LONGEST_DETAIL ? detail : detail.substring(0, LONGEST_DETAIL) + "…";
        return messages.getMessage(codeOf(error).name(), new Object[] {bounded}, locale);
    }

    private static void argumentOf(String message, Map<String, Object> extensions) {
        Matcher argument = ARGUMENT.matcher(message == null ? "" : message);
        if (argument.find()) {
            extensions.put("argument", argument.group(1));
        }
    }

    private static ErrorCode codeOf(GraphQLError error) {
        if (error instanceof AbortExecutionException) {
            return ErrorCode.QUERY_TOO_COMPLEX;
        }
        if (error instanceof CoercingParseValueException
                || error instanceof ValidationError invalid
                        && invalid.getValidationErrorType() == ValidationErrorType.WrongType) {
            return ErrorCode.INVALID_VALUE;
        }
        ErrorClassification type = error.getErrorType();
        if (type == ErrorType.InvalidSyntax) {
            return ErrorCode.SYNTAX_ERROR;
        }
        if (type == ErrorType.ValidationError || type == ErrorType.OperationNotSupported) {
            return ErrorCode.INVALID_QUERY;
        }
        return type == ErrorType.ExecutionAborted ? ErrorCode.QUERY_TOO_COMPLEX : ErrorCode.INTERNAL_ERROR;
    }

    /** The code says it all; without this the library would add a classification of its own. */
    private record Unclassified() implements ErrorClassification {

        @Override
        public Object toSpecification(GraphQLError error) {
            return "";
        }
    }
}

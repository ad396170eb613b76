package vn.phancong.api;

import graphql.ErrorClassification;
import graphql.ErrorType;
import graphql.ExecutionResult;
import graphql.GraphQLError;
import graphql.execution.AbortExecutionException;
import graphql.introspection.GoodFaithIntrospection.BadFaithIntrospectionError;
import graphql.introspection.IntrospectionDisabledError;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.reactivestreams.Publisher;
import org.springframework.core.annotation.Order;
import org.springframework.graphql.execution.SubscriptionPublisherException;
import org.springframework.graphql.server.WebGraphQlInterceptor;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Gives every error of a response its code, its request id and a message in the caller's language. */
@Component
@Order(0)
class CodedErrors implements WebGraphQlInterceptor {

    private final PlainWords words;
    private final ExceptionToError exceptions;

    CodedErrors(PlainWords words, ExceptionToError exceptions) {
        this.words = words;
        this.exceptions = exceptions;
    }

    @Override
    public Mono<WebGraphQlResponse> intercept(WebGraphQlRequest request, Chain chain) {
        return chain.next(request).map(response -> coded(response, request));
    }

    private WebGraphQlResponse coded(WebGraphQlResponse response, WebGraphQlRequest request) {
        ExecutionResult result = response.getExecutionResult();
        if (result.getData() instanceof Publisher<?> publisher) {
            return response.transform(builder -> builder.data(coded(publisher, request)));
        }
        return result.getErrors().isEmpty()
                ? response
                : response.transform(builder -> builder.errors(coded(result.getErrors(), request)));
    }

    private Flux<?> coded(Publisher<?> publisher, WebGraphQlRequest request) {
        return Flux.from(publisher)
                .map(each -> each instanceof ExecutionResult result
                        ? result.transform(builder -> builder.errors(coded(result.getErrors(), request)))
                        : each)
                .onErrorMap(e -> {
                    // What goes wrong beyond the field itself, as when the rights of who follows cannot be looked up.
                    List<GraphQLError> errors = e instanceof SubscriptionPublisherException known
                            ? known.getErrors()
                            : List.of(new StreamError(e));
                    return new SubscriptionPublisherException(coded(errors, request), e);
                });
    }

    private List<GraphQLError> coded(List<GraphQLError> errors, WebGraphQlRequest request) {
        return errors.stream().map(error -> coded(error, request)).toList();
    }

    private GraphQLError coded(GraphQLError given, WebGraphQlRequest request) {
        GraphQLError error = given instanceof StreamError thrown
                ? exceptions.worded(thrown.failure(), request.getId(), request.getLocale(), given)
                : given;
        Map<String, Object> extensions = new LinkedHashMap<>();
        if (error.getExtensions() != null && error.getExtensions().containsKey("code")) {
            extensions.putAll(error.getExtensions());
            extensions.remove("classification");
            extensions.put("requestId", request.getId());
            return new CodedError(error.getMessage(), error, extensions);
        }
        var finding = words.of(
                error.getMessage() == null ? "" : error.getMessage(),
                codeOf(error),
                request.getVariables(),
                request.getLocale());
        extensions.put("code", finding.code().name());
        if (finding.argument() != null) {
            extensions.put("argument", finding.argument());
        }
        extensions.put("requestId", request.getId());
        return new CodedError(finding.message(), error, extensions);
    }

    private static ErrorCode codeOf(GraphQLError error) {
        ErrorClassification type = error.getErrorType();
        if (error instanceof AbortExecutionException || type == ErrorType.ExecutionAborted) {
            return ErrorCode.QUERY_TOO_COMPLEX;
        }
        if (error instanceof BadFaithIntrospectionError) {
            return ErrorCode.QUERY_TOO_COMPLEX;
        }
        if (error instanceof IntrospectionDisabledError) {
            return ErrorCode.INTROSPECTION_OFF;
        }
        if (type == ErrorType.InvalidSyntax) {
            return ErrorCode.SYNTAX_ERROR;
        }
        return type == ErrorType.ValidationError || type == ErrorType.OperationNotSupported
                ? ErrorCode.INVALID_QUERY
                : ErrorCode.INTERNAL_ERROR;
    }
}

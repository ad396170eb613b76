package vn.phancong.api;

import graphql.introspection.Introspection;
import graphql.parser.ParserOptions;
import java.util.Map;
import org.springframework.graphql.server.WebGraphQlInterceptor;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Tells the library how long a document may be, and whether it may ask for the schema. */
@Component
class DocumentLimits implements WebGraphQlInterceptor {

    private final Map<Object, Object> limits;

    DocumentLimits(ApiProperties properties) {
        ParserOptions options = ParserOptions.getDefaultOperationParserOptions()
                .transform(builder ->
                        builder.maxCharacters(properties.maxCharacters()).maxTokens(properties.maxTokens()));
        this.limits = Map.of(
                ParserOptions.class,
                options,
                Introspection.INTROSPECTION_DISABLED,
                properties.introspection() == ApiProperties.Introspection.OFF);
    }

    @Override
    public Mono<WebGraphQlResponse> intercept(WebGraphQlRequest request, Chain chain) {
        request.configureExecutionInput(
                (input, builder) -> builder.graphQLContext(limits).build());
        return chain.next(request);
    }
}

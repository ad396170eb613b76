package vn.phancong.api;

import graphql.analysis.MaxQueryDepthInstrumentation;
import graphql.scalars.ExtendedScalars;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.graphql.execution.RuntimeWiringConfigurer;
import org.springframework.graphql.server.WebGraphQlInterceptor;

@Configuration(proxyBeanMethods = false)
class ApiConfiguration {

    private static final int DEEPEST_QUERY = 30;

    @Bean
    RuntimeWiringConfigurer scalars() {
        return wiring -> wiring.scalar(ExtendedScalars.Date)
                .scalar(ExtendedScalars.DateTime)
                .scalar(ExtendedScalars.NonNegativeInt)
                .scalar(ExtendedScalars.PositiveInt);
    }

    @Bean
    MaxQueryDepthInstrumentation depthLimit() {
        return new MaxQueryDepthInstrumentation(DEEPEST_QUERY);
    }

    /** One request has one today, even across midnight. */
    @Bean
    WebGraphQlInterceptor today(Clock clock) {
        return (request, chain) -> {
            LocalDate today = LocalDate.now(clock);
            request.configureExecutionInput((input, builder) ->
                    builder.graphQLContext(Map.of(AsOf.TODAY, today)).build());
            return chain.next(request);
        };
    }
}

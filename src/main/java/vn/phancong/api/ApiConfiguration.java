package vn.phancong.api;

import graphql.analysis.MaxQueryDepthInstrumentation;
import graphql.execution.instrumentation.Instrumentation;
import graphql.scalars.ExtendedScalars;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.dataloader.DataLoaderRegistry;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.graphql.autoconfigure.GraphQlSourceBuilderCustomizer;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.graphql.execution.DataFetcherExceptionResolver;
import org.springframework.graphql.execution.RuntimeWiringConfigurer;
import org.springframework.graphql.execution.SubscriptionExceptionResolver;
import org.springframework.graphql.server.WebGraphQlInterceptor;
import reactor.core.publisher.Mono;

@Configuration(proxyBeanMethods = false)
class ApiConfiguration {

    @Bean
    RuntimeWiringConfigurer scalars() {
        return wiring -> wiring.scalar(StrictDate.TYPE)
                .scalar(ExtendedScalars.DateTime)
                .scalar(ExtendedScalars.NonNegativeInt)
                .scalar(ExtendedScalars.PositiveInt);
    }

    @Bean
    MaxQueryDepthInstrumentation depthLimit(ApiProperties properties) {
        return new MaxQueryDepthInstrumentation(properties.maxDepth());
    }

    @Bean
    SizeLimit sizeLimit(ApiProperties properties) {
        return new SizeLimit(properties.maxFields(), properties.maxRootFields());
    }

    @Bean
    GraphQlSourceBuilderCustomizer documents() {
        KnownDocuments known = new KnownDocuments();
        return source -> source.configureGraphQl(graphQl -> graphQl.preparsedDocumentProvider(known));
    }

    /** In the place of the chain that is made of the same by default. */
    @Bean
    GraphQlSourceBuilderCustomizer fieldHooks(ObjectProvider<Instrumentation> all) {
        return source -> source.configureGraphQl(graphQl ->
                graphQl.instrumentation(new FieldHooks(all.orderedStream().toList())));
    }

    @Bean
    GraphQlSourceBuilderCustomizer events(ObjectProvider<DataFetcherExceptionResolver> failures) {
        return source -> source.configureGraphQl(graphQl -> graphQl.subscriptionExecutionStrategy(
                new EventStrategy(DataFetcherExceptionResolver.createExceptionHandler(
                        failures.orderedStream().toList()))));
    }

    @Bean
    CostLimit costLimit(ApiProperties properties) {
        return new CostLimit(properties.maxValues());
    }

    @Bean
    TimeLimit timeLimit(ApiProperties properties) {
        return new TimeLimit(properties.maxTime(), System::nanoTime);
    }

    @Bean
    FilterRegistrationBean<RequestGate> gate(
            RequestGate gate, @Value("${spring.graphql.http.path:/graphql}") String path) {
        var registration = new FilterRegistrationBean<>(gate);
        registration.setUrlPatterns(List.of(path));
        return registration;
    }

    @Bean
    SubscriptionExceptionResolver streamErrors() {
        return failure -> Mono.just(List.of(new StreamError(failure)));
    }

    /**
     * One request has one today, even across midnight, one of the two languages that this service speaks, and batch loaders that
     * no other request shares.
     */
    @Bean
    WebGraphQlInterceptor today(Clock clock) {
        return (request, chain) -> {
            LocalDate today = LocalDate.now(clock);
            boolean vietnamese = request.getLocale().getLanguage().equals("vi");
            request.configureExecutionInput((input, builder) -> builder.graphQLContext(Map.of(AsOf.TODAY, today))
                    .dataLoaderRegistry(new DataLoaderRegistry())
                    .locale(vietnamese ? request.getLocale() : Locale.ENGLISH)
                    .build());
            return chain.next(request);
        };
    }
}

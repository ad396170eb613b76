package vn.phancong.api;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.ExceptionWhileDataFetching;
import graphql.ExecutionResult;
import graphql.GraphQL;
import graphql.schema.DataFetcher;
import graphql.schema.idl.RuntimeWiring;
import graphql.schema.idl.SchemaGenerator;
import graphql.schema.idl.SchemaParser;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.reactivestreams.Publisher;
import reactor.core.publisher.Flux;

/** After its time nothing more is fetched for a request. */
class TimeLimitTest {

    private final AtomicLong nanos = new AtomicLong();

    @Test
    void whatIsAskedForAfterTheTimeIsOverIsNotFetched() {
        ExecutionResult answer = ask(Duration.ofSeconds(5), Duration.ofSeconds(6));

        assertThat(answer.getErrors())
                .singleElement()
                .isInstanceOfSatisfying(
                        ExceptionWhileDataFetching.class,
                        error -> assertThat(error.getException()).isInstanceOf(TimedOut.class));
    }

    @Test
    void whatComesWithinTheTimeIsAnswered() {
        ExecutionResult answer = ask(Duration.ofSeconds(5), Duration.ofSeconds(5));

        assertThat(answer.getErrors()).isEmpty();
        assertThat(answer.<Object>getData()).hasToString("{slow={next=there}}");
    }

    @Test
    void whatASubscriptionSendsLaterHasATimeOfItsOwn() {
        Flux<String> events = Flux.just("there")
                .doOnNext(event -> nanos.addAndGet(Duration.ofHours(1).toNanos()));
        GraphQL follower = graphQl(Duration.ofSeconds(5), environment -> events);

        Publisher<ExecutionResult> answers =
                follower.execute("subscription { slow { next } }").getData();
        ExecutionResult answer = Flux.from(answers).blockFirst();

        assertThat(answer).isNotNull();
        assertThat(answer.getErrors()).isEmpty();
        assertThat(answer.<Object>getData()).hasToString("{slow={next=there}}");
    }

    private ExecutionResult ask(Duration most, Duration taken) {
        DataFetcher<Object> slow = environment -> {
            nanos.addAndGet(taken.toNanos());
            return "there";
        };
        return graphQl(most, slow).execute("{ slow { next } }");
    }

    private GraphQL graphQl(Duration most, DataFetcher<Object> slow) {
        var wiring = RuntimeWiring.newRuntimeWiring()
                .type("Query", type -> type.dataFetcher("slow", slow))
                .type("Subscription", type -> type.dataFetcher("slow", slow))
                .type("Slow", type -> type.dataFetcher("next", environment -> environment.getSource()))
                .build();
        var schema = new SchemaGenerator()
                .makeExecutableSchema(
                        new SchemaParser()
                                .parse("type Query { slow: Slow } type Subscription { slow: Slow }"
                                        + " type Slow { next: String }"),
                        wiring);
        return GraphQL.newGraphQL(schema)
                .instrumentation(new TimeLimit(most, nanos::get))
                .build();
    }
}

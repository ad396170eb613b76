package vn.phancong.api;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.ExecutionInput;
import graphql.ExecutionResult;
import graphql.GraphQL;
import graphql.schema.idl.RuntimeWiring;
import graphql.schema.idl.SchemaGenerator;
import graphql.schema.idl.SchemaParser;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.reactivestreams.Publisher;
import reactor.core.publisher.Flux;
import vn.phancong.support.TestClock;

/** A stream that is followed across midnight. */
class DayOfStreamTest {

    private final TestClock clock = new TestClock();

    @Test
    void whatIsSentAfterMidnightIsAsOfTheNewDay() {
        Flux<String> events = Flux.just("before", "after")
                .doOnNext(event -> clock.setToday(TestClock.USUAL_DAY.plusDays(event.equals("after") ? 1 : 0)));
        var wiring = RuntimeWiring.newRuntimeWiring()
                .type("Subscription", type -> type.dataFetcher("events", environment -> events))
                .type("Event", type -> type.dataFetcher("day", environment -> AsOf.in(environment)))
                .build();
        var types = new SchemaParser()
                .parse("type Query { none: Int } type Subscription { events: Event } type Event { day: String }");
        GraphQL follower = GraphQL.newGraphQL(new SchemaGenerator().makeExecutableSchema(types, wiring))
                .instrumentation(new AsOfInstrumentation(clock))
                .build();

        Publisher<ExecutionResult> answers = follower.execute(
                        ExecutionInput.newExecutionInput("subscription { events { day } }")
                                .graphQLContext(Map.of(AsOf.TODAY, TestClock.USUAL_DAY)))
                .getData();

        assertThat(Flux.from(answers)
                        .map(answer -> String.valueOf(answer.<Object>getData()))
                        .collectList()
                        .block())
                .containsExactly("{events={day=2021-09-15}}", "{events={day=2021-09-16}}");
    }
}

package vn.phancong.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import graphql.GraphQL;
import graphql.execution.instrumentation.FieldFetchingInstrumentationContext;
import graphql.execution.instrumentation.Instrumentation;
import graphql.execution.instrumentation.InstrumentationContext;
import graphql.execution.instrumentation.InstrumentationState;
import graphql.execution.instrumentation.SimpleInstrumentationContext;
import graphql.execution.instrumentation.SimplePerformantInstrumentation;
import graphql.execution.instrumentation.parameters.InstrumentationCreateStateParameters;
import graphql.execution.instrumentation.parameters.InstrumentationFieldCompleteParameters;
import graphql.execution.instrumentation.parameters.InstrumentationFieldFetchParameters;
import graphql.schema.DataFetcher;
import graphql.schema.idl.RuntimeWiring;
import graphql.schema.idl.SchemaGenerator;
import graphql.schema.idl.SchemaParser;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Who is asked at each field, and who asks in vain. */
class FieldHooksTest {

    private final List<String> heard = new ArrayList<>();

    @Test
    void eachIsAskedInItsTurn() {
        Object data = answer(new Wrapping("inner"), new Fetching(), new Wrapping("outer"));

        assertThat(data).hasToString("{word=outer inner there}");
        assertThat(heard).containsExactly("fetching");
    }

    @Test
    void severalCanWatchTheSameField() {
        answer(new Fetching(), new Fetching());

        assertThat(heard).containsExactly("fetching", "fetching");
    }

    @Test
    void whoWouldNotBeAskedIsRefused() {
        assertThatThrownBy(() -> new FieldHooks(List.of(new Completing())))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("beginFieldCompletion");
    }

    @Test
    void whoWouldBeAskedWithoutItsStateIsRefused() {
        assertThatThrownBy(() -> new FieldHooks(List.of(new Remembering())))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("GraphQLContext");
    }

    private static Object answer(Instrumentation... all) {
        var wiring = RuntimeWiring.newRuntimeWiring()
                .type("Query", type -> type.dataFetcher("word", environment -> "there"))
                .build();
        var schema = new SchemaGenerator()
                .makeExecutableSchema(new SchemaParser().parse("type Query { word: String }"), wiring);
        return GraphQL.newGraphQL(schema)
                .instrumentation(new FieldHooks(List.of(all)))
                .build()
                .execute("{ word }")
                .getData();
    }

    private static final class Wrapping extends SimplePerformantInstrumentation {

        private final String word;

        private Wrapping(String word) {
            this.word = word;
        }

        @Override
        public DataFetcher<?> instrumentDataFetcher(
                DataFetcher<?> fetcher,
                InstrumentationFieldFetchParameters parameters,
                @Nullable InstrumentationState state) {
            return environment -> word + " " + fetcher.get(environment);
        }
    }

    private final class Fetching extends SimplePerformantInstrumentation {

        @Override
        public FieldFetchingInstrumentationContext beginFieldFetching(
                InstrumentationFieldFetchParameters parameters, @Nullable InstrumentationState state) {
            heard.add("fetching");
            return FieldFetchingInstrumentationContext.NOOP;
        }
    }

    private static final class Completing extends SimplePerformantInstrumentation {

        @Override
        public InstrumentationContext<Object> beginFieldCompletion(
                InstrumentationFieldCompleteParameters parameters, @Nullable InstrumentationState state) {
            return SimpleInstrumentationContext.noOp();
        }
    }

    private static final class Remembering extends SimplePerformantInstrumentation {

        @Override
        public InstrumentationState createState(InstrumentationCreateStateParameters parameters) {
            return new InstrumentationState() {};
        }

        @Override
        public DataFetcher<?> instrumentDataFetcher(
                DataFetcher<?> fetcher,
                InstrumentationFieldFetchParameters parameters,
                @Nullable InstrumentationState state) {
            return fetcher;
        }
    }
}

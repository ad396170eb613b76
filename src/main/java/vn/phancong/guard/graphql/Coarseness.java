package vn.phancong.guard.graphql;

import graphql.schema.DataFetchingEnvironment;
import graphql.schema.DataFetchingEnvironmentImpl;
import graphql.schema.GraphQLAppliedDirective;
import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLTypeUtil;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;
import vn.phancong.api.Rounding;

/**
 * How the value of a field is rounded for those who may see figures only. A number is rounded unless the schema gives a reason
 * why it need not be, so that a new figure is rounded from the beginning.
 *
 * @param part of a share: the field that counts the part
 * @param rest of a share: the field that counts the rest
 */
record Coarseness(Kind kind, String part, String rest) {

    private static final Set<String> NO_NUMBERS = Set.of("String", "ID", "Boolean", "Date", "DateTime");
    private static final String MONEY = "Dong";

    /** A month's support for one person is a million or two, so sums are rounded as that many persons would be. */
    private static final long FOR_ONE = 1_000_000;

    /** What a value is. */
    enum Kind {
        EXACT,
        COUNT,
        MONEY,
        MEAN,
        SHARE
    }

    static Coarseness of(GraphQLFieldDefinition field) {
        var type = GraphQLTypeUtil.unwrapAll(field.getType());
        if (!GraphQLTypeUtil.isLeaf(type) || type instanceof GraphQLEnumType || field.hasAppliedDirective("exact")) {
            return new Coarseness(Kind.EXACT, "", "");
        }
        GraphQLAppliedDirective share = field.getAppliedDirective("share");
        if (share != null) {
            return new Coarseness(Kind.SHARE, text(share, "of"), text(share, "rest"));
        }
        return new Coarseness(field.hasAppliedDirective("mean") ? Kind.MEAN : kindOf(type), "", "");
    }

    private static Kind kindOf(GraphQLNamedType type) {
        if (NO_NUMBERS.contains(type.getName())) {
            return Kind.EXACT;
        }
        return type.getName().equals(MONEY) ? Kind.MONEY : Kind.COUNT;
    }

    /** Whether there is anything to round. */
    boolean rounds() {
        return kind != Kind.EXACT;
    }

    /** The value of the field that is being fetched, rounded. */
    @Nullable Object rounded(@Nullable Object value, Rounding rounding, DataFetchingEnvironment environment) throws Exception {
        if (kind == Kind.SHARE) {
            return value == null ? null : rounding.share(sibling(part, environment), sibling(rest, environment));
        }
        return value instanceof CompletionStage<?> later
                ? later.thenApply(each -> rounded(each, rounding))
                : rounded(value, rounding);
    }

    private @Nullable Object rounded(@Nullable Object value, Rounding rounding) {
        if (value instanceof List<?> list) {
            return list.stream()
                    .<@Nullable Object>map(each -> rounded(each, rounding))
                    .toList();
        }
        if (!(value instanceof Number number)) {
            return value;
        }
        boolean whole = number instanceof Integer || number instanceof Long;
        return switch (kind) {
            case MEAN -> rounding.mean(number.doubleValue());
            case MONEY ->
                rounding.to() == 1
                        ? number
                        : new Rounding(Math.toIntExact(rounding.to() * FOR_ONE)).up(number.longValue());
            case COUNT -> whole ? rounding.up(number.longValue()) : rounding.up(number.doubleValue());
            case EXACT, SHARE -> number;
        };
    }

    /** What a field beside it counts; a property is looked for by the field that is being fetched. */
    private static long sibling(String name, DataFetchingEnvironment environment) throws Exception {
        GraphQLObjectType parent = (GraphQLObjectType) environment.getParentType();
        GraphQLFieldDefinition field = parent.getFieldDefinition(name);
        DataFetchingEnvironment beside = DataFetchingEnvironmentImpl.newDataFetchingEnvironment(environment)
                .fieldDefinition(field)
                .build();
        Object count = environment
                .getGraphQLSchema()
                .getCodeRegistry()
                .getDataFetcher(parent, field)
                .get(beside);
        return ((Number) count).longValue();
    }

    private static String text(GraphQLAppliedDirective directive, String argument) {
        return String.valueOf((Object) directive.getArgument(argument).getValue());
    }
}

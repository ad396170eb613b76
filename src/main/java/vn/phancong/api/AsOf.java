package vn.phancong.api;

import graphql.GraphQLContext;
import graphql.schema.DataFetchingEnvironment;
import java.time.LocalDate;
import java.util.Objects;

/** The day as of which a field is answered: the nearest {@code asOf} argument above it, otherwise the request's today. */
public final class AsOf {

    static final String ARGUMENT = "asOf";
    static final String TODAY = "vn.phancong.today";

    private AsOf() {}

    /** The day for the field that is being fetched. */
    public static LocalDate in(DataFetchingEnvironment environment) {
        // Asking for the arguments of a field that has none makes them.
        boolean takesDay = environment.getFieldDefinition().getArgument(ARGUMENT) != null;
        if (takesDay && environment.getArgument(ARGUMENT) instanceof LocalDate asked) {
            return asked;
        }
        LocalDate inherited = Inherited.in(environment).asOf();
        return inherited == null ? today(environment) : inherited;
    }

    /** The request's today, whatever day the field is about. */
    public static LocalDate today(DataFetchingEnvironment environment) {
        return today(environment.getGraphQlContext());
    }

    /** The request's today. */
    public static LocalDate today(GraphQLContext request) {
        return Objects.requireNonNull(request.get(TODAY));
    }
}

package vn.phancong.audit.graphql;

import graphql.GraphQLError;
import graphql.schema.DataFetchingEnvironment;
import graphql.schema.GraphQLNamedType;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.graphql.execution.DataFetcherExceptionResolver;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import vn.phancong.api.NotAllowed;

/** Notes which fields a caller may not see or ask for; what is said of it is for others to say. */
@Component
@Order(0)
class ForbiddenFields implements DataFetcherExceptionResolver {

    @Override
    public Mono<List<GraphQLError>> resolveException(Throwable failure, DataFetchingEnvironment environment) {
        Collected collected = Collected.of(environment.getGraphQlContext());
        if (collected != null && failure instanceof NotAllowed) {
            String type = environment.getParentType() instanceof GraphQLNamedType named ? named.getName() : "";
            collected.forbidden(type + "." + environment.getField().getName());
        } else if (collected != null && collected.changes() && environment.getSource() == null) {
            collected.failed();
        }
        return Mono.empty();
    }
}

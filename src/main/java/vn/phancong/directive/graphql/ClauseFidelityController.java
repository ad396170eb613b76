package vn.phancong.directive.graphql;

import graphql.schema.DataFetchingEnvironment;
import java.time.LocalDate;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;
import vn.phancong.api.AsOf;
import vn.phancong.api.ErrorCode;
import vn.phancong.api.InvalidArgument;
import vn.phancong.directive.ClauseFidelity;
import vn.phancong.directive.CompareClauses;
import vn.phancong.directive.Directive;
import vn.phancong.directive.graphql.DirectiveLookup.DirectiveKey;

/** Compares two documents clause by clause. */
@Controller
class ClauseFidelityController {

    private final DirectiveLookup lookup;
    private final CompareClauses clauses;

    ClauseFidelityController(DirectiveLookup lookup, CompareClauses clauses) {
        this.lookup = lookup;
        this.clauses = clauses;
    }

    @QueryMapping
    ClauseFidelity clauseFidelity(
            @Argument DirectiveKey higher, @Argument DirectiveKey lower, DataFetchingEnvironment environment) {
        LocalDate day = AsOf.in(environment);
        return clauses.compare(held(higher, "higher", day), held(lower, "lower", day), day);
    }

    private Directive held(DirectiveKey key, String argument, LocalDate day) {
        Directive directive = lookup.find(key, argument, day);
        if (directive == null || !directive.held()) {
            throw new InvalidArgument(ErrorCode.NOT_FOUND, argument, key.given());
        }
        return directive;
    }
}

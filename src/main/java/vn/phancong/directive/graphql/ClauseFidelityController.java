package vn.phancong.directive.graphql;

import graphql.schema.DataFetchingEnvironment;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;
import vn.phancong.api.AsOf;
import vn.phancong.api.ErrorCode;
import vn.phancong.api.GlobalId;
import vn.phancong.api.InvalidArgument;
import vn.phancong.directive.ClauseFidelity;
import vn.phancong.directive.CompareClauses;
import vn.phancong.directive.Directive;
import vn.phancong.directive.DirectiveId;
import vn.phancong.directive.Directives;

/** Compares two documents clause by clause. */
@Controller
class ClauseFidelityController {

    private final Directives directives;
    private final CompareClauses clauses;

    ClauseFidelityController(Directives directives, CompareClauses clauses) {
        this.directives = directives;
        this.clauses = clauses;
    }

    @QueryMapping
    ClauseFidelity clauseFidelity(
            @Argument String higher, @Argument String lower, DataFetchingEnvironment environment) {
        LocalDate day = AsOf.in(environment);
        DirectiveId above = new DirectiveId(GlobalId.valueOf("Directive", higher, "higher"));
        DirectiveId below = new DirectiveId(GlobalId.valueOf("Directive", lower, "lower"));
        Set<DirectiveId> ids = Stream.of(above, below).collect(Collectors.toSet());
        Map<DirectiveId, Directive> found = directives.find(ids);
        return clauses.compare(held(found, above, day, "higher", higher), held(found, below, day, "lower", lower), day);
    }

    private static Directive held(
            Map<DirectiveId, Directive> found, DirectiveId id, LocalDate day, String argument, String given) {
        Directive directive = found.get(id);
        if (directive == null || !directive.held() || !directive.isThereOn(day)) {
            throw new InvalidArgument(ErrorCode.NOT_FOUND, argument, given);
        }
        return directive;
    }
}

package vn.phancong.directive.graphql;

import graphql.schema.DataFetchingEnvironment;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;
import vn.phancong.api.AsOf;
import vn.phancong.api.GlobalId;
import vn.phancong.api.NodeSource;
import vn.phancong.directive.Directive;
import vn.phancong.directive.DirectiveId;
import vn.phancong.directive.Directives;
import vn.phancong.organization.Organization;
import vn.phancong.organization.Organizations;

/** Directives, found by id or by number, and what they hold themselves. */
@Controller
class DirectiveController implements NodeSource {

    private final Directives directives;
    private final DirectiveLookup lookup;
    private final Organizations organizations;

    DirectiveController(Directives directives, DirectiveLookup lookup, Organizations organizations) {
        this.lookup = lookup;
        this.directives = directives;
        this.organizations = organizations;
    }

    @QueryMapping
    @Nullable Directive directive(@Argument DirectiveLookup.DirectiveKey by, DataFetchingEnvironment environment) {
        return lookup.find(by, "by", AsOf.in(environment));
    }

    @SchemaMapping
    String id(Directive directive) {
        return GlobalId.of(type(), directive.id().value());
    }

    /** As it was when the document was issued, for the body may have been closed since. */
    @SchemaMapping
    @Nullable Organization issuer(Directive directive, DataFetchingEnvironment environment) {
        if (directive.issuer() == null) {
            return null;
        }
        LocalDate day = directive.issuedOn() == null ? AsOf.in(environment) : directive.issuedOn();
        return organizations.on(day).find(directive.issuer());
    }

    @Override
    public String type() {
        return "Directive";
    }

    @Override
    public Map<String, Directive> find(Set<String> ids, LocalDate day) {
        Set<DirectiveId> wanted = ids.stream().map(DirectiveId::new).collect(Collectors.toSet());
        return directives.find(wanted).values().stream()
                .filter(directive -> directive.isThereOn(day))
                .collect(Collectors.toMap(directive -> directive.id().value(), directive -> directive));
    }
}

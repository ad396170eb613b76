package vn.phancong.directive.graphql;

import graphql.schema.DataFetchingEnvironment;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;
import vn.phancong.api.AsOf;
import vn.phancong.api.ErrorCode;
import vn.phancong.api.GlobalId;
import vn.phancong.api.InvalidArgument;
import vn.phancong.api.NodeSource;
import vn.phancong.directive.Directive;
import vn.phancong.directive.DirectiveId;
import vn.phancong.directive.Directives;
import vn.phancong.directive.NumberSpelling;
import vn.phancong.organization.Organization;
import vn.phancong.organization.OrganizationId;
import vn.phancong.organization.Organizations;
import vn.phancong.reading.DocumentNumber;

/** Directives, found by id or by number, and what they hold themselves. */
@Controller
class DirectiveController implements NodeSource {

    private final Directives directives;
    private final Organizations organizations;

    DirectiveController(Directives directives, Organizations organizations) {
        this.directives = directives;
        this.organizations = organizations;
    }

    @QueryMapping
    @Nullable Directive directive(@Argument DirectiveKey by, DataFetchingEnvironment environment) {
        LocalDate day = AsOf.in(environment);
        if (by.number() != null) {
            return withNumber(by.number(), day);
        }
        String id = GlobalId.valueOf(type(), by.id() == null ? "" : by.id(), "by.id");
        return find(Set.of(id), day).get(id);
    }

    /** The one that is meant; a number that several bodies or years have needs more to go by. */
    private @Nullable Directive withNumber(NumberKey key, LocalDate day) {
        DocumentNumber number = NumberSpelling.parse(key.number());
        if (number == null) {
            return null;
        }
        OrganizationId issuer = key.issuer() == null
                ? null
                : new OrganizationId(GlobalId.valueOf("Organization", key.issuer(), "by.number.issuer"));
        List<Directive> found = directives.withNumbers(Set.of(NumberSpelling.key(number)), day).stream()
                .map(Directives.Named::directive)
                .filter(each -> issuer == null || issuer.equals(each.issuer()))
                .filter(each -> key.year() == null || key.year().equals(each.year()))
                .toList();
        if (found.size() > 1) {
            throw new InvalidArgument(ErrorCode.AMBIGUOUS_NUMBER, "by.number", number.canonical(), found.size());
        }
        return found.isEmpty() ? null : found.get(0);
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

    record DirectiveKey(@Nullable String id, @Nullable NumberKey number) {}

    record NumberKey(
            String number,
            @Nullable String issuer,
            @Nullable Integer year) {}
}

package vn.phancong.directive.graphql;

import graphql.schema.DataFetchingEnvironment;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;
import vn.phancong.api.AsOf;
import vn.phancong.api.Batches;
import vn.phancong.api.Batches.Batch;
import vn.phancong.api.Connection;
import vn.phancong.api.ErrorCode;
import vn.phancong.api.GlobalId;
import vn.phancong.api.InvalidArgument;
import vn.phancong.api.Paging;
import vn.phancong.directive.Directive;
import vn.phancong.directive.DirectiveId;
import vn.phancong.directive.DirectiveList;
import vn.phancong.directive.DirectiveList.AddresseePlace;
import vn.phancong.directive.DirectiveList.Filter;
import vn.phancong.directive.DirectiveList.Listed;
import vn.phancong.directive.DirectiveList.Place;
import vn.phancong.graph.VietnameseText;
import vn.phancong.organization.Organization;
import vn.phancong.organization.OrganizationId;
import vn.phancong.organization.Organizations;
import vn.phancong.reading.DocumentKind;

/** Pages of directives, and of the addressees of many directives at once. */
@Controller
class DirectiveListController {

    private static final int LONGEST_TEXT = 200;
    private static final DirectiveId NO_DIRECTIVE = new DirectiveId("");

    private final DirectiveList list;
    private final Batch<PageOf, List<Listed>> pages;
    private final Organizations organizations;
    private final Batch<PageOf, Integer> counts;

    DirectiveListController(DirectiveList list, Organizations organizations, Batches batches) {
        this.list = list;
        this.organizations = organizations;
        this.pages = batches.of("Directive.addressees", this::pages);
        this.counts = batches.of("Directive.addressees.totalCount", this::counts);
    }

    @QueryMapping
    Connection<Directive> directives(@Argument @Nullable DirectiveFilter filter, DataFetchingEnvironment environment) {
        Paging paging = Paging.of(environment);
        LocalDate day = AsOf.in(environment);
        Filter wanted = filter == null ? new Filter(null, null, null, null, null, List.of()) : filter.wanted();
        return Connection.of(
                paging,
                list.first(wanted, place(paging), paging.limit(), day),
                directive -> paging.cursor(
                        directive.issuedOn() == null ? "" : directive.issuedOn().toString(),
                        directive.id().value()),
                () -> list.count(wanted, day));
    }

    @SchemaMapping
    CompletableFuture<Connection<AddresseeView>> addressees(
            Directive directive, @Argument @Nullable String within, DataFetchingEnvironment environment) {
        OrganizationId part = within(within, environment);
        Paging paging = Paging.of(environment);
        List<String> after = paging.afterParts(2);
        AddresseePlace place = after == null ? null : new AddresseePlace(after.get(0), after.get(1));
        return pages.load(new PageOf(directive.id(), part, place, paging.limit()), environment)
                .thenApply(found -> Connection.of(
                                paging,
                                found,
                                each -> paging.cursor(
                                        each.place().sortKey(), each.place().id()),
                                () -> counts.load(new PageOf(directive.id(), part, null, 0), environment))
                        .map(each -> new AddresseeView(
                                each.addressee().organization(),
                                directive.issuedOn(),
                                each.addressee().purpose(),
                                each.addressee().name())));
    }

    private static @Nullable Place place(Paging paging) {
        List<String> after = paging.afterParts(2);
        if (after == null) {
            return null;
        }
        try {
            return new Place(after.get(0).isEmpty() ? null : LocalDate.parse(after.get(0)), after.get(1));
        } catch (DateTimeParseException e) {
            throw paging.invalidCursor();
        }
    }

    private @Nullable OrganizationId within(@Nullable String within, DataFetchingEnvironment environment) {
        if (within == null) {
            return null;
        }
        OrganizationId id = new OrganizationId(GlobalId.valueOf("Organization", within, "within"));
        if (organizations.on(AsOf.in(environment)).find(id) == null) {
            throw new InvalidArgument(ErrorCode.NOT_FOUND, "within", within);
        }
        return id;
    }

    private Map<PageOf, List<Listed>> pages(Set<PageOf> wanted, LocalDate day) {
        Map<PageOf, List<Listed>> found = new HashMap<>();
        wanted.stream()
                .collect(Collectors.groupingBy(page -> page.of(NO_DIRECTIVE)))
                .forEach((page, same) -> {
                    Set<DirectiveId> ids = same.stream().map(PageOf::directive).collect(Collectors.toSet());
                    list.firstAddresseesOf(ids, among(page.within(), day), page.after(), page.limit())
                            .forEach((id, listed) -> found.put(page.of(id), listed));
                });
        return found;
    }

    private Map<PageOf, Integer> counts(Set<PageOf> wanted, LocalDate day) {
        Map<PageOf, Integer> found = new HashMap<>();
        wanted.stream()
                .collect(Collectors.groupingBy(page -> page.of(NO_DIRECTIVE)))
                .forEach((page, same) -> {
                    Set<DirectiveId> ids = same.stream().map(PageOf::directive).collect(Collectors.toSet());
                    list.countAddresseesOf(ids, among(page.within(), day))
                            .forEach((id, count) -> found.put(page.of(id), count));
                });
        return found;
    }

    /** An organisation and all below it; null = all there are. */
    private @Nullable Set<OrganizationId> among(@Nullable OrganizationId within, LocalDate day) {
        return within == null
                ? null
                : organizations.on(day).forest().withDescendants(within).stream()
                        .map(Organization::id)
                        .collect(Collectors.toSet());
    }

    private record PageOf(
            DirectiveId directive,
            @Nullable OrganizationId within,
            @Nullable AddresseePlace after,
            int limit) {

        PageOf of(DirectiveId other) {
            return new PageOf(other, within, after, limit);
        }
    }

    record DirectiveFilter(
            @Nullable Set<DocumentKind> kinds,
            @Nullable String issuer,
            @Nullable LocalDate issuedFrom,
            @Nullable LocalDate issuedUntil,
            @Nullable Boolean held,
            @Nullable String text) {

        Filter wanted() {
            if (text != null && text.length() > LONGEST_TEXT) {
                throw new InvalidArgument(ErrorCode.INVALID_VALUE, "filter.text", text.length(), LONGEST_TEXT);
            }
            return new Filter(
                    kinds == null || kinds.isEmpty() ? null : kinds,
                    issuer == null
                            ? null
                            : new OrganizationId(GlobalId.valueOf("Organization", issuer, "filter.issuer")),
                    issuedFrom,
                    issuedUntil,
                    held,
                    text == null ? List.of() : VietnameseText.words(text));
        }
    }
}

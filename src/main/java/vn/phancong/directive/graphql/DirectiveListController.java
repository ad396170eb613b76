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
import vn.phancong.organization.OrganizationId;
import vn.phancong.reading.DocumentKind;

/** Pages of directives, and of the addressees of many directives at once. */
@Controller
class DirectiveListController {

    private static final int LONGEST_TEXT = 200;
    private static final DirectiveId NO_DIRECTIVE = new DirectiveId("");

    private final DirectiveList list;
    private final Batch<PageOf, List<Listed>> pages;
    private final Batch<DirectiveId, Integer> counts;

    DirectiveListController(DirectiveList list, Batches batches) {
        this.list = list;
        this.pages = batches.of("Directive.addressees", (wanted, day) -> pages(wanted));
        this.counts = batches.of("Directive.addressees.totalCount", (ids, day) -> list.countAddresseesOf(ids));
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
    CompletableFuture<Connection<AddresseeView>> addressees(Directive directive, DataFetchingEnvironment environment) {
        Paging paging = Paging.of(environment);
        List<String> after = paging.afterParts(2);
        AddresseePlace place = after == null ? null : new AddresseePlace(after.get(0), after.get(1));
        return pages.load(new PageOf(directive.id(), place, paging.limit()), environment)
                .thenApply(found -> Connection.of(
                                paging,
                                found,
                                each -> paging.cursor(
                                        each.place().sortKey(), each.place().id()),
                                () -> counts.load(directive.id(), environment))
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

    private Map<PageOf, List<Listed>> pages(Set<PageOf> wanted) {
        Map<PageOf, List<Listed>> found = new HashMap<>();
        wanted.stream()
                .collect(Collectors.groupingBy(page -> new PageOf(NO_DIRECTIVE, page.after(), page.limit())))
                .forEach((page, same) -> {
                    Set<DirectiveId> ids = same.stream().map(PageOf::directive).collect(Collectors.toSet());
                    list.firstAddresseesOf(ids, page.after(), page.limit())
                            .forEach((id, listed) -> found.put(new PageOf(id, page.after(), page.limit()), listed));
                });
        return found;
    }

    private record PageOf(DirectiveId directive, @Nullable AddresseePlace after, int limit) {}

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

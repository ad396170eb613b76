package vn.phancong.practice.graphql;

import graphql.schema.DataFetchingEnvironment;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
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
import vn.phancong.api.InvalidArgument;
import vn.phancong.api.Paging;
import vn.phancong.graph.VietnameseText;
import vn.phancong.organization.Organization;
import vn.phancong.organization.OrganizationId;
import vn.phancong.practice.BodyPractices;
import vn.phancong.practice.Practice;
import vn.phancong.practice.Practices;
import vn.phancong.practice.Practices.Filter;
import vn.phancong.practice.Practices.Place;
import vn.phancong.reading.TaskKind;

/** Pages of practices: of all, and of each body. */
@Controller
class PracticeListController {

    private static final int LONGEST_TEXT = 200;

    private final Practices practices;
    private final PracticeBodies bodies;
    private final Batch<OrganizationId, List<Practice>> practised;
    private final Batch<OrganizationId, List<Practice>> described;

    PracticeListController(Practices practices, BodyPractices bodyPractices, PracticeBodies bodies, Batches batches) {
        this.practices = practices;
        this.bodies = bodies;
        this.practised = batches.of("Organization.practices", bodyPractices::practised);
        this.described = batches.of("Organization.practicesDescribed", bodyPractices::described);
    }

    @QueryMapping
    Connection<Practice> practices(@Argument @Nullable PracticeFilter filter, DataFetchingEnvironment environment) {
        Paging paging = Paging.of(environment);
        LocalDate day = AsOf.in(environment);
        List<String> after = paging.afterParts(2);
        Place place = after == null ? null : new Place(after.get(0), after.get(1));
        Filter wanted = wanted(filter == null ? new PracticeFilter(null, null, null) : filter, environment);
        return Connection.of(
                paging,
                practices.first(wanted, place, paging.limit(), day),
                practice -> paging.cursor(practice.sortKey(), practice.id().value()),
                () -> practices.count(wanted, day));
    }

    @SchemaMapping
    CompletableFuture<Connection<Practice>> practices(Organization organization, DataFetchingEnvironment environment) {
        return page(practised, organization, environment);
    }

    @SchemaMapping
    CompletableFuture<Connection<Practice>> practicesDescribed(
            Organization organization, DataFetchingEnvironment environment) {
        return page(described, organization, environment);
    }

    private static CompletableFuture<Connection<Practice>> page(
            Batch<OrganizationId, List<Practice>> lists,
            Organization organization,
            DataFetchingEnvironment environment) {
        Paging paging = Paging.of(environment);
        return lists.load(organization.id(), environment)
                .thenApply(all -> Connection.within(paging, all, PracticeController::cursor));
    }

    private Filter wanted(PracticeFilter filter, DataFetchingEnvironment environment) {
        String text = filter.text();
        if (text != null && text.length() > LONGEST_TEXT) {
            throw new InvalidArgument(ErrorCode.INVALID_VALUE, "filter.text", text.length(), LONGEST_TEXT);
        }
        Set<TaskKind> topics = filter.topics();
        return new Filter(
                topics == null || topics.isEmpty() ? null : topics,
                bodies.within(filter.within(), "filter.within", environment),
                text == null ? List.of() : VietnameseText.words(text));
    }

    record PracticeFilter(
            @Nullable String text,
            @Nullable Set<TaskKind> topics,
            @Nullable String within) {}
}

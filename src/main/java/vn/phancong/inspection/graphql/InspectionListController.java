package vn.phancong.inspection.graphql;

import graphql.schema.DataFetchingEnvironment;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;
import vn.phancong.api.AsOf;
import vn.phancong.api.Batches;
import vn.phancong.api.Batches.Batch;
import vn.phancong.api.Connection;
import vn.phancong.api.Paging;
import vn.phancong.inspection.Finding;
import vn.phancong.inspection.Insight;
import vn.phancong.inspection.Inspection;
import vn.phancong.inspection.InspectionFilter;
import vn.phancong.inspection.InspectionLists;
import vn.phancong.inspection.InspectionLists.Asked;
import vn.phancong.inspection.InspectionLists.Owner;
import vn.phancong.inspection.InspectionSide;
import vn.phancong.inspection.InspectionState;
import vn.phancong.inspection.Inspections.Place;
import vn.phancong.organization.Organization;
import vn.phancong.people.Person;
import vn.phancong.territory.Area;

/** Inspections of organisations, areas and persons in pages, and what is still to be settled of them. */
@Controller
class InspectionListController {

    private static final InspectionFilter ALL = new InspectionFilter(null, Set.of(), null, null);

    private final Batch<Asked, List<Inspection>> pages;
    private final Batch<Asked, Integer> counts;
    private final Batch<Asked, List<Finding>> open;
    private final Batch<Asked, Integer> openCounts;

    InspectionListController(InspectionLists lists, Batches batches) {
        this.pages = batches.of("inspections", lists::firstOf);
        this.counts = batches.of("inspections.totalCount", lists::count);
        this.open = batches.of("openFindings", lists::firstOpenOf);
        this.openCounts = batches.of("openFindings.totalCount", lists::countOpen);
    }

    @SchemaMapping
    CompletableFuture<Connection<Inspection>> inspections(
            Organization organization,
            @Argument InspectionSide side,
            @Argument @Nullable Boolean announced,
            @Argument @Nullable List<InspectionState> states,
            @Argument @Nullable LocalDate from,
            @Argument @Nullable LocalDate to,
            DataFetchingEnvironment environment) {
        return page(new Owner.Body(organization.id(), side), filter(announced, states, from, to), environment);
    }

    @SchemaMapping
    CompletableFuture<Connection<Inspection>> inspections(
            Area area,
            @Argument @Nullable Boolean announced,
            @Argument @Nullable List<InspectionState> states,
            @Argument @Nullable LocalDate from,
            @Argument @Nullable LocalDate to,
            DataFetchingEnvironment environment) {
        return page(new Owner.Ground(area.id()), filter(announced, states, from, to), environment);
    }

    @SchemaMapping
    CompletableFuture<Connection<Inspection>> inspections(
            Person person,
            @Argument @Nullable Boolean announced,
            @Argument @Nullable List<InspectionState> states,
            @Argument @Nullable LocalDate from,
            @Argument @Nullable LocalDate to,
            DataFetchingEnvironment environment) {
        return page(new Owner.Maker(person.id()), filter(announced, states, from, to), environment);
    }

    @SchemaMapping
    CompletableFuture<Connection<Finding>> openFindings(
            Organization organization, DataFetchingEnvironment environment) {
        Owner owner = new Owner.Body(organization.id(), InspectionSide.WITHIN);
        Paging paging = Paging.of(environment);
        Insight insight = Insights.of(environment);
        return open.load(new Asked(owner, ALL, after(paging), paging.limit(), insight), environment)
                .thenApply(found -> Connection.of(
                        paging,
                        found,
                        finding -> paging.cursor(
                                finding.on().toString(),
                                finding.sortKey(),
                                finding.id().value()),
                        () -> openCounts.load(new Asked(owner, ALL, null, 0, insight), environment)));
    }

    private CompletableFuture<Connection<Inspection>> page(
            Owner owner, InspectionFilter filter, DataFetchingEnvironment environment) {
        Paging paging = Paging.of(environment);
        LocalDate day = AsOf.in(environment);
        Insight insight = Insights.of(environment);
        return pages.load(new Asked(owner, filter, after(paging), paging.limit(), insight), environment)
                .thenApply(found -> Connection.of(
                        paging,
                        found,
                        inspection -> paging.cursor(
                                inspection.dayAsOf(day).toString(),
                                inspection.sortKey(),
                                inspection.id().value()),
                        () -> counts.load(new Asked(owner, filter, null, 0, insight), environment)));
    }

    private static @Nullable Place after(Paging paging) {
        List<String> parts = paging.afterParts(3);
        if (parts == null) {
            return null;
        }
        try {
            return new Place(LocalDate.parse(parts.get(0)), parts.get(1), parts.get(2));
        } catch (DateTimeParseException e) {
            throw paging.invalidCursor();
        }
    }

    private static InspectionFilter filter(
            @Nullable Boolean announced,
            @Nullable List<InspectionState> states,
            @Nullable LocalDate from,
            @Nullable LocalDate to) {
        return new InspectionFilter(announced, states == null ? Set.of() : Set.copyOf(states), from, to);
    }
}

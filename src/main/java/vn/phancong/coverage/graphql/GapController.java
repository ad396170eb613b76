package vn.phancong.coverage.graphql;

import graphql.schema.DataFetchingEnvironment;
import java.time.LocalDate;
import java.util.EnumSet;
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
import vn.phancong.coverage.CoveringTerritory;
import vn.phancong.coverage.Gap;
import vn.phancong.coverage.GapLists;
import vn.phancong.coverage.GapLists.GapPage;
import vn.phancong.coverage.GapReason;
import vn.phancong.coverage.Gaps.GapFilter;
import vn.phancong.coverage.Unit;
import vn.phancong.graph.Period;
import vn.phancong.organization.Organization;
import vn.phancong.territory.Area;
import vn.phancong.territory.Areas;

/** Gaps of organisations and areas in pages. */
@Controller
class GapController {

    private final Areas areas;
    private final CoveringTerritory territory;
    private final Batch<GapPage, List<Gap>> pages;
    private final Batch<GapPage, Integer> counts;

    GapController(GapLists lists, Areas areas, CoveringTerritory territory, Batches batches) {
        this.areas = areas;
        this.territory = territory;
        this.pages = batches.of("gaps", lists::firstOf);
        this.counts = batches.of("gaps.totalCount", lists::count);
    }

    @SchemaMapping
    CompletableFuture<Connection<Gap>> gaps(
            Organization organization,
            @Argument @Nullable List<GapReason> reasons,
            @Argument @Nullable Boolean vulnerable,
            DataFetchingEnvironment environment) {
        return page(new Unit.OfOrganization(organization.id()), filter(reasons, vulnerable), environment);
    }

    @SchemaMapping
    CompletableFuture<Connection<Gap>> gaps(
            Area area,
            @Argument @Nullable List<GapReason> reasons,
            @Argument @Nullable Boolean vulnerable,
            DataFetchingEnvironment environment) {
        return page(new Unit.OfArea(area.id()), filter(reasons, vulnerable), environment);
    }

    @SchemaMapping
    @Nullable LocalDate since(Gap gap) {
        return Period.known(gap.since());
    }

    @SchemaMapping
    @Nullable Area area(Gap gap, DataFetchingEnvironment environment) {
        return areas.on(AsOf.in(environment)).find(gap.area());
    }

    @SchemaMapping
    @Nullable Organization responsible(Gap gap, DataFetchingEnvironment environment) {
        return territory.answerFor(gap.area(), AsOf.in(environment));
    }

    private CompletableFuture<Connection<Gap>> page(Unit unit, GapFilter filter, DataFetchingEnvironment environment) {
        ListPosition position = ListPosition.of(unit, territory, environment);
        GapPage page =
                new GapPage(unit, filter, position.reached(), position.paging().limit());
        return pages.load(page, environment)
                .thenApply(found -> position.page(
                        found,
                        Gap::area,
                        Gap::place,
                        () -> counts.load(new GapPage(unit, filter, null, 0), environment)));
    }

    private static GapFilter filter(@Nullable List<GapReason> reasons, @Nullable Boolean vulnerable) {
        Set<GapReason> wanted = reasons == null || reasons.isEmpty() ? null : EnumSet.copyOf(reasons);
        return new GapFilter(wanted, vulnerable);
    }
}

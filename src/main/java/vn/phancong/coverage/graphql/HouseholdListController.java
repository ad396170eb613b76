package vn.phancong.coverage.graphql;

import graphql.schema.DataFetchingEnvironment;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;
import vn.phancong.api.Batches;
import vn.phancong.api.Batches.Batch;
import vn.phancong.api.Connection;
import vn.phancong.coverage.CoveringTerritory;
import vn.phancong.coverage.HouseholdLists;
import vn.phancong.coverage.HouseholdLists.HouseholdPage;
import vn.phancong.coverage.Unit;
import vn.phancong.organization.Organization;
import vn.phancong.territory.Area;
import vn.phancong.territory.Household;
import vn.phancong.territory.Households.Place;

/** Households of organisations and areas in pages. */
@Controller
class HouseholdListController {

    private final CoveringTerritory territory;
    private final Batch<HouseholdPage, List<Household>> pages;
    private final Batch<HouseholdPage, Integer> counts;

    HouseholdListController(HouseholdLists lists, CoveringTerritory territory, Batches batches) {
        this.territory = territory;
        this.pages = batches.of("households", lists::firstOf);
        this.counts = batches.of("households.totalCount", lists::count);
    }

    @SchemaMapping
    CompletableFuture<Connection<Household>> households(
            Organization organization, @Argument boolean includeExempt, DataFetchingEnvironment environment) {
        return page(new Unit.OfOrganization(organization.id()), includeExempt, environment);
    }

    @SchemaMapping
    CompletableFuture<Connection<Household>> households(
            Area area, @Argument boolean includeExempt, DataFetchingEnvironment environment) {
        return page(new Unit.OfArea(area.id()), includeExempt, environment);
    }

    private CompletableFuture<Connection<Household>> page(
            Unit unit, boolean includeExempt, DataFetchingEnvironment environment) {
        ListPosition position = ListPosition.of(unit, territory, environment);
        HouseholdPage page = new HouseholdPage(
                unit, includeExempt, position.reached(), position.paging().limit());
        return pages.load(page, environment)
                .thenApply(found -> position.page(
                        found,
                        household -> Objects.requireNonNull(household.area()),
                        household -> new Place(household.sortKey(), household.code()),
                        () -> counts.load(new HouseholdPage(unit, includeExempt, null, 0), environment)));
    }
}

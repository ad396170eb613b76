package vn.phancong.need.graphql;

import graphql.schema.DataFetchingEnvironment;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;
import vn.phancong.api.Batches;
import vn.phancong.api.Batches.Batch;
import vn.phancong.api.Connection;
import vn.phancong.api.Paging;
import vn.phancong.coverage.Unit;
import vn.phancong.need.Need;
import vn.phancong.need.NeedKind;
import vn.phancong.need.NeedLists;
import vn.phancong.need.NeedLists.Filter;
import vn.phancong.need.NeedLists.Part;
import vn.phancong.need.NeedLists.Wanted;
import vn.phancong.need.NeedSummary;
import vn.phancong.need.Needs;
import vn.phancong.organization.Organization;
import vn.phancong.people.Person;
import vn.phancong.people.PersonId;
import vn.phancong.territory.Area;
import vn.phancong.territory.Household;
import vn.phancong.territory.HouseholdId;

/** Needs of households, persons, organisations and areas. */
@Controller
class NeedListController {

    private final Batch<HouseholdId, List<Need>> ofHouseholds;
    private final Batch<PersonId, List<Need>> ofPeople;
    private final Batch<Wanted, List<Need>> ofUnits;
    private final Batch<Part, NeedSummary> summaries;

    NeedListController(Needs needs, NeedLists lists, Batches batches) {
        this.ofHouseholds = batches.of("Household.needs", needs::ofHouseholds);
        this.ofPeople = batches.of("Person.needs", needs::ofPeople);
        this.ofUnits = batches.of("needs", lists::of);
        this.summaries = batches.of("needSummary", lists::summaries);
    }

    @SchemaMapping
    CompletableFuture<List<Need>> needs(
            Household household,
            @Argument @Nullable Boolean open,
            @Argument @Nullable List<NeedKind> kinds,
            DataFetchingEnvironment environment) {
        Filter filter = filter(open, kinds, null);
        return ofHouseholds
                .load(household.id(), environment)
                .thenApply(all -> all.stream().filter(filter::takes).toList());
    }

    @SchemaMapping
    CompletableFuture<Connection<Need>> needs(Person person, DataFetchingEnvironment environment) {
        Paging paging = Paging.of(environment);
        return ofPeople.load(person.id(), environment).thenApply(all -> page(paging, all));
    }

    @SchemaMapping
    CompletableFuture<Connection<Need>> needs(
            Organization organization,
            @Argument @Nullable Boolean open,
            @Argument @Nullable List<NeedKind> kinds,
            @Argument @Nullable Boolean uncovered,
            DataFetchingEnvironment environment) {
        return needs(new Unit.OfOrganization(organization.id()), filter(open, kinds, uncovered), environment);
    }

    @SchemaMapping
    CompletableFuture<Connection<Need>> needs(
            Area area,
            @Argument @Nullable Boolean open,
            @Argument @Nullable List<NeedKind> kinds,
            @Argument @Nullable Boolean uncovered,
            DataFetchingEnvironment environment) {
        return needs(new Unit.OfArea(area.id()), filter(open, kinds, uncovered), environment);
    }

    @SchemaMapping
    CompletableFuture<NeedSummary> needSummary(
            Organization organization, @Argument @Nullable LocalDate from, DataFetchingEnvironment environment) {
        return summaries.load(new Part(new Unit.OfOrganization(organization.id()), from), environment);
    }

    @SchemaMapping
    CompletableFuture<NeedSummary> needSummary(
            Area area, @Argument @Nullable LocalDate from, DataFetchingEnvironment environment) {
        return summaries.load(new Part(new Unit.OfArea(area.id()), from), environment);
    }

    private CompletableFuture<Connection<Need>> needs(Unit unit, Filter filter, DataFetchingEnvironment environment) {
        Paging paging = Paging.of(environment);
        return ofUnits.load(new Wanted(unit, filter), environment).thenApply(all -> page(paging, all));
    }

    private static Connection<Need> page(Paging paging, List<Need> all) {
        return Connection.within(paging, all, NeedController::cursor);
    }

    private static Filter filter(@Nullable Boolean open, @Nullable List<NeedKind> kinds, @Nullable Boolean uncovered) {
        return new Filter(open, kinds == null ? Set.of() : Set.copyOf(kinds), uncovered);
    }
}

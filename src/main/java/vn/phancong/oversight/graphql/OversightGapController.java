package vn.phancong.oversight.graphql;

import graphql.schema.DataFetchingEnvironment;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
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
import vn.phancong.api.GlobalId;
import vn.phancong.api.Paging;
import vn.phancong.coverage.Unit;
import vn.phancong.organization.Organization;
import vn.phancong.organization.Tier;
import vn.phancong.oversight.OversightGaps;
import vn.phancong.oversight.OversightGaps.Excess;
import vn.phancong.oversight.OversightGaps.OverseerLoad;
import vn.phancong.oversight.OversightGaps.Search;
import vn.phancong.oversight.OversightProperties;
import vn.phancong.people.People;
import vn.phancong.people.Person;
import vn.phancong.people.PersonId;
import vn.phancong.territory.AreaKind;

/** What nobody oversees, and who oversees too much. */
@Controller
class OversightGapController {

    private final Overseen overseen;
    private final int most;
    private final Batch<Search, List<Unit>> unoverseen;
    private final Batch<Excess, List<OverseerLoad>> overloaded;
    private final Batch<PersonId, Person> people;

    OversightGapController(
            OversightGaps gaps, Overseen overseen, OversightProperties properties, People people, Batches batches) {
        this.overseen = overseen;
        this.most = properties.most();
        this.unoverseen = batches.of("Organization.unoverseen", gaps::unoverseen);
        this.overloaded = batches.of("Organization.overloadedOverseers", gaps::overloaded);
        this.people = batches.of("Person", people::find);
    }

    @SchemaMapping
    CompletableFuture<Connection<Object>> unoverseen(
            Organization organization,
            @Argument @Nullable List<AreaKind> areaKinds,
            @Argument @Nullable List<Tier> tiers,
            @Argument boolean orAbove,
            DataFetchingEnvironment environment) {
        Paging paging = Paging.of(environment);
        LocalDate day = AsOf.in(environment);
        return unoverseen
                .load(new Search(organization.id(), setOf(areaKinds), setOf(tiers), orAbove), environment)
                .thenApply(all -> Connection.within(paging, all, Overseen::id)
                        .map(unit -> Objects.requireNonNull(overseen.find(unit, day))));
    }

    @SchemaMapping
    CompletableFuture<Connection<OverseerLoad>> overloadedOverseers(
            Organization organization, @Argument @Nullable Integer moreThan, DataFetchingEnvironment environment) {
        Paging paging = Paging.of(environment);
        return overloaded
                .load(new Excess(organization.id(), moreThan == null ? most : moreThan), environment)
                .thenApply(all -> Connection.within(
                        paging,
                        all,
                        load -> GlobalId.of("OverseerLoad", load.person().value())));
    }

    @SchemaMapping
    CompletableFuture<Person> person(OverseerLoad load, DataFetchingEnvironment environment) {
        return people.load(load.person(), environment);
    }

    private static <T> Set<T> setOf(@Nullable List<T> given) {
        return given == null ? Set.of() : Set.copyOf(given);
    }
}

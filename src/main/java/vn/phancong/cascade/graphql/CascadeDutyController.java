package vn.phancong.cascade.graphql;

import static java.util.stream.Collectors.toSet;

import graphql.schema.DataFetchingEnvironment;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;
import vn.phancong.api.Batches;
import vn.phancong.api.Batches.Batch;
import vn.phancong.api.Connection;
import vn.phancong.api.GlobalId;
import vn.phancong.api.Paging;
import vn.phancong.cascade.BodyDuties;
import vn.phancong.cascade.BodyDuties.Filter;
import vn.phancong.cascade.BodyDuties.OfBody;
import vn.phancong.cascade.Duty;
import vn.phancong.cascade.HouseholdClauses;
import vn.phancong.cascade.MemberDuties;
import vn.phancong.cascade.Undertaking;
import vn.phancong.cascade.UndertakingId;
import vn.phancong.cascade.UndertakingStatus;
import vn.phancong.cascade.Undertakings;
import vn.phancong.coverage.Assignment;
import vn.phancong.directive.DirectiveId;
import vn.phancong.organization.Organization;
import vn.phancong.people.Person;
import vn.phancong.people.PersonId;
import vn.phancong.territory.Household;
import vn.phancong.territory.HouseholdId;

/** What bodies and persons have to do, and what put them in charge of households. */
@Controller
class CascadeDutyController {

    private final HouseholdClauses clauses;
    private final Undertakings undertakings;
    private final Batch<OfBody, List<Undertaking>> ofBodies;
    private final Batch<PersonId, List<Duty>> ofPeople;
    private final Batch<HouseholdId, List<Undertaking>> mandates;
    private final Batch<UndertakingId, Undertaking> byId;

    CascadeDutyController(
            BodyDuties bodyDuties,
            MemberDuties memberDuties,
            HouseholdClauses clauses,
            Undertakings undertakings,
            Batches batches) {
        this.clauses = clauses;
        this.undertakings = undertakings;
        this.ofBodies = batches.of("Organization.undertakings", bodyDuties::of);
        this.ofPeople = batches.of("Person.duties", memberDuties::of);
        this.mandates = batches.of("Household.mandates", this::mandatesOf);
        this.byId = batches.of("Assignment.undertaking", (ids, day) -> undertakings.find(ids));
    }

    @SchemaMapping
    CompletableFuture<Connection<Undertaking>> undertakings(
            Organization organization,
            @Argument @Nullable String directive,
            @Argument @Nullable List<UndertakingStatus> statuses,
            @Argument @Nullable Boolean overdue,
            DataFetchingEnvironment environment) {
        DirectiveId wanted =
                directive == null ? null : new DirectiveId(GlobalId.valueOf("Directive", directive, "directive"));
        Set<UndertakingStatus> standing = statuses == null ? Set.of() : Set.copyOf(statuses);
        return page(organization, new Filter(wanted, standing, overdue, false), environment);
    }

    @SchemaMapping
    CompletableFuture<Connection<Undertaking>> owes(Organization organization, DataFetchingEnvironment environment) {
        return page(organization, Filter.ofOwed(), environment);
    }

    @SchemaMapping
    CompletableFuture<Connection<Duty>> duties(Person person, DataFetchingEnvironment environment) {
        Paging paging = Paging.of(environment);
        return ofPeople.load(person.id(), environment)
                .thenApply(all -> Connection.within(
                        paging,
                        all,
                        duty -> GlobalId.of(
                                "Duty",
                                duty.tie() + "/" + duty.undertaking().id().value())));
    }

    @SchemaMapping
    CompletableFuture<List<Undertaking>> mandates(Household household, DataFetchingEnvironment environment) {
        return mandates.load(household.id(), environment);
    }

    @SchemaMapping
    CompletableFuture<@Nullable Undertaking> undertaking(Assignment assignment, DataFetchingEnvironment environment) {
        return assignment.mandate() == null
                ? CompletableFuture.completedFuture(null)
                : byId.load(new UndertakingId(assignment.mandate().value()), environment)
                        .thenApply(found -> found);
    }

    private CompletableFuture<Connection<Undertaking>> page(
            Organization organization, Filter filter, DataFetchingEnvironment environment) {
        Paging paging = Paging.of(environment);
        return ofBodies.load(new OfBody(organization.id(), filter), environment)
                .thenApply(all -> Connection.within(paging, all, UndertakingController::cursor));
    }

    private Map<HouseholdId, List<Undertaking>> mandatesOf(Set<HouseholdId> households, LocalDate day) {
        Map<HouseholdId, List<UndertakingId>> ids = clauses.mandatesOf(households, day);
        Set<UndertakingId> all = ids.values().stream().flatMap(List::stream).collect(toSet());
        Map<UndertakingId, Undertaking> found = all.isEmpty() ? Map.of() : undertakings.find(all);
        Map<HouseholdId, List<Undertaking>> lists = new HashMap<>();
        ids.forEach((household, own) -> lists.put(
                household,
                own.stream().flatMap(id -> Stream.ofNullable(found.get(id))).toList()));
        return lists;
    }
}

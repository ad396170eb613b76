package vn.phancong.people.graphql;

import graphql.schema.DataFetchingEnvironment;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;
import vn.phancong.api.Batches;
import vn.phancong.api.Batches.Batch;
import vn.phancong.api.Connection;
import vn.phancong.api.Paging;
import vn.phancong.organization.Organization;
import vn.phancong.organization.OrganizationId;
import vn.phancong.people.Availability;
import vn.phancong.people.People;
import vn.phancong.people.People.MemberPage;
import vn.phancong.people.Person;

/** Pages of the members of many organisations at once. */
@Controller
class MembersController {

    private final People people;
    private final Batch<PageOf, List<Person>> pages;
    private final Batch<CountOf, Integer> counts;

    MembersController(People people, Batches batches) {
        this.people = people;
        this.pages = batches.of("Organization.members", this::pages);
        this.counts = batches.of("Organization.members.totalCount", this::counts);
    }

    @SchemaMapping
    CompletableFuture<Connection<Person>> members(
            Organization organization,
            @Argument @Nullable Set<Availability> availability,
            DataFetchingEnvironment environment) {
        Set<Availability> wanted = availability == null || availability.isEmpty() ? null : availability;
        Paging paging = Paging.of(environment);
        List<String> after = paging.afterParts(2);
        MemberPage page = new MemberPage(
                wanted, after == null ? null : new People.Place(after.get(0), after.get(1)), paging.limit());
        CountOf count = new CountOf(organization.id(), wanted);
        return pages.load(new PageOf(organization.id(), page), environment)
                .thenApply(found -> Connection.of(
                        paging,
                        found,
                        person -> paging.cursor(person.sortKey(), person.code()),
                        () -> counts.load(count, environment)));
    }

    private Map<PageOf, List<Person>> pages(Set<PageOf> wanted, LocalDate day) {
        Map<PageOf, List<Person>> found = new HashMap<>();
        wanted.stream().collect(Collectors.groupingBy(PageOf::page)).forEach((page, same) -> {
            Set<OrganizationId> ids = same.stream().map(PageOf::organization).collect(Collectors.toSet());
            people.membersOf(ids, page, day).forEach((id, members) -> found.put(new PageOf(id, page), members));
        });
        return found;
    }

    private Map<CountOf, Integer> counts(Set<CountOf> wanted, LocalDate day) {
        Map<CountOf, Integer> found = new HashMap<>();
        Map<Set<Availability>, List<CountOf>> byFilter = wanted.stream()
                .collect(Collectors.groupingBy(
                        count -> count.availabilities() == null ? Set.of() : count.availabilities()));
        byFilter.forEach((filter, same) -> {
            Set<OrganizationId> ids = same.stream().map(CountOf::organization).collect(Collectors.toSet());
            Map<OrganizationId, Integer> members =
                    people.countMembersOf(ids, same.get(0).availabilities(), day);
            same.forEach(count -> found.put(count, members.getOrDefault(count.organization(), 0)));
        });
        return found;
    }

    private record PageOf(OrganizationId organization, MemberPage page) {}

    private record CountOf(
            OrganizationId organization, @Nullable Set<Availability> availabilities) {}
}

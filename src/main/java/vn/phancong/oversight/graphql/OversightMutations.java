package vn.phancong.oversight.graphql;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;
import vn.phancong.api.GlobalId;
import vn.phancong.api.Outcome;
import vn.phancong.api.Refusal;
import vn.phancong.cascade.BasisId;
import vn.phancong.organization.OrganizationId;
import vn.phancong.oversight.AssignOversight;
import vn.phancong.oversight.EndOversight;
import vn.phancong.oversight.Oversight;
import vn.phancong.people.PersonId;
import vn.phancong.territory.AreaId;

/** Changes of who oversees what. */
@Controller
class OversightMutations {

    private final AssignOversight assignOversight;
    private final EndOversight endOversight;

    OversightMutations(AssignOversight assignOversight, EndOversight endOversight) {
        this.assignOversight = assignOversight;
        this.endOversight = endOversight;
    }

    @MutationMapping
    OversightPayload assignOversight(@Argument AssignOversightInput input) {
        return payload(assignOversight.assign(new AssignOversight.Order(
                person(input.person()),
                organizations(input.organizations()),
                areas(input.areas()),
                input.since(),
                BasisId.parse(input.basis(), "input.basis"))));
    }

    @MutationMapping
    OversightPayload endOversight(@Argument EndOversightInput input) {
        return payload(endOversight.end(new EndOversight.Order(
                person(input.person()), organizations(input.organizations()), areas(input.areas()), input.until())));
    }

    private static OversightPayload payload(Outcome<List<Oversight>> outcome) {
        List<Oversight> done = outcome.ifDone(found -> found);
        return new OversightPayload(done == null ? List.of() : done, outcome.refusals());
    }

    private static PersonId person(String id) {
        return new PersonId(GlobalId.valueOf("Person", id, "input.person"));
    }

    private static List<OrganizationId> organizations(@Nullable List<String> ids) {
        return GlobalId.valuesOf("Organization", ids, "input.organizations", OrganizationId::new);
    }

    private static List<AreaId> areas(@Nullable List<String> ids) {
        return GlobalId.valuesOf("Area", ids, "input.areas", AreaId::new);
    }

    record AssignOversightInput(
            String person,
            @Nullable List<String> organizations,
            @Nullable List<String> areas,
            @Nullable LocalDate since,
            @Nullable String basis) {}

    record EndOversightInput(
            String person,
            @Nullable List<String> organizations,
            @Nullable List<String> areas,
            @Nullable LocalDate until) {}

    record OversightPayload(List<Oversight> oversights, List<Refusal> refusals) {}
}

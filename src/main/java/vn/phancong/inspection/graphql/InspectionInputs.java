package vn.phancong.inspection.graphql;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.phancong.api.GlobalId;
import vn.phancong.cascade.BasisId;
import vn.phancong.coverage.Unit;
import vn.phancong.directive.DirectiveId;
import vn.phancong.graph.VietnameseText;
import vn.phancong.inspection.Commission;
import vn.phancong.inspection.FindingKind;
import vn.phancong.inspection.FollowUpState;
import vn.phancong.inspection.InspectionOutcome;
import vn.phancong.inspection.SampleFactors;
import vn.phancong.inspection.Severity;
import vn.phancong.organization.OrganizationId;
import vn.phancong.people.PersonId;
import vn.phancong.territory.AreaId;

/** The inputs of the changes of inspections, in the schema's words. */
final class InspectionInputs {

    private InspectionInputs() {}

    /** Who inspects, how, and on what ground. */
    private interface Commissioned {

        String by();

        boolean announced();

        List<String> inspectors();

        @Nullable String teamName();

        @Nullable String decision();

        @Nullable String under();

        @Nullable String basis();

        default Commission commission(String prefix) {
            return new Commission(
                    new OrganizationId(GlobalId.valueOf("Organization", by(), prefix + "by")),
                    announced(),
                    GlobalId.valuesOf("Person", inspectors(), prefix + "inspectors", PersonId::new),
                    stored(teamName()),
                    stored(decision()),
                    under() == null ? null : new DirectiveId(GlobalId.valueOf("Directive", under(), prefix + "under")),
                    BasisId.parse(basis(), prefix + "basis"));
        }
    }

    record PlanInput(
            @Nullable List<String> areas,
            @Nullable List<String> organizations,
            @Nullable SampleInput sample,
            int notWithinDays,
            LocalDate on,
            @Nullable LocalDate since,
            String by,
            boolean announced,
            List<String> inspectors,
            @Nullable String teamName,
            @Nullable String decision,
            @Nullable String under,
            @Nullable String basis)
            implements Commissioned {}

    record SampleInput(
            String within,
            int size,
            int seed,
            int notWithinDays,
            @Nullable SampleFactors weights) {}

    record RecordInput(
            @Nullable String inspection,
            @Nullable UnplannedInput unplanned,
            @Nullable LocalDate on,
            List<FindingInput> findings,
            InspectionOutcome outcome,
            String text) {}

    record UnplannedInput(
            @Nullable String area,
            @Nullable String organization,
            String by,
            boolean announced,
            List<String> inspectors,
            @Nullable String teamName,
            @Nullable String decision,
            @Nullable String under,
            @Nullable String basis)
            implements Commissioned {

        /** What was inspected; null where not just one is named. */
        @Nullable Unit inspected() {
            if ((area == null) == (organization == null)) {
                return null;
            }
            return area != null
                    ? new Unit.OfArea(new AreaId(GlobalId.valueOf("Area", area, "input.unplanned.area")))
                    : new Unit.OfOrganization(new OrganizationId(GlobalId.valueOf(
                            "Organization", organization == null ? "" : organization, "input.unplanned.organization")));
        }
    }

    record FindingInput(FindingKind kind, Severity severity, String text) {}

    record FollowUpInput(
            String finding, FollowUpState state, @Nullable LocalDate on, String text) {}

    record CancelInput(String inspection, @Nullable LocalDate on, String reason) {}

    private static @Nullable String stored(@Nullable String text) {
        return text == null || text.isBlank() ? null : VietnameseText.stored(text);
    }
}

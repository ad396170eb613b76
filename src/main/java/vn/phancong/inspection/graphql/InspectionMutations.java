package vn.phancong.inspection.graphql;

import graphql.schema.DataFetchingEnvironment;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;
import vn.phancong.api.CommonRefusal;
import vn.phancong.api.GlobalId;
import vn.phancong.api.Outcome;
import vn.phancong.api.Refusal;
import vn.phancong.coverage.Unit;
import vn.phancong.graph.VietnameseText;
import vn.phancong.inspection.CancelInspection;
import vn.phancong.inspection.Finding;
import vn.phancong.inspection.FindingId;
import vn.phancong.inspection.Findings;
import vn.phancong.inspection.FollowUpFinding;
import vn.phancong.inspection.Inspection;
import vn.phancong.inspection.InspectionId;
import vn.phancong.inspection.Inspections;
import vn.phancong.inspection.PlanInspections;
import vn.phancong.inspection.RecordInspection;
import vn.phancong.inspection.RecordInspection.Note;
import vn.phancong.inspection.RecordInspection.Unplanned;
import vn.phancong.inspection.SampleInspections;
import vn.phancong.inspection.graphql.InspectionInputs.CancelInput;
import vn.phancong.inspection.graphql.InspectionInputs.FollowUpInput;
import vn.phancong.inspection.graphql.InspectionInputs.PlanInput;
import vn.phancong.inspection.graphql.InspectionInputs.RecordInput;
import vn.phancong.inspection.graphql.InspectionInputs.SampleInput;
import vn.phancong.inspection.graphql.InspectionInputs.UnplannedInput;
import vn.phancong.organization.OrganizationId;
import vn.phancong.territory.AreaId;

/** Changes of inspections. */
@Controller
class InspectionMutations {

    private final PlanInspections planInspections;
    private final RecordInspection recordInspection;
    private final CancelInspection cancelInspection;
    private final FollowUpFinding followUp;
    private final Inspections inspections;
    private final Findings findings;

    InspectionMutations(
            PlanInspections planInspections,
            RecordInspection recordInspection,
            CancelInspection cancelInspection,
            FollowUpFinding followUp,
            Inspections inspections,
            Findings findings) {
        this.planInspections = planInspections;
        this.recordInspection = recordInspection;
        this.cancelInspection = cancelInspection;
        this.followUp = followUp;
        this.inspections = inspections;
        this.findings = findings;
    }

    @MutationMapping
    PlanPayload planInspections(@Argument PlanInput input, DataFetchingEnvironment environment) {
        SampleInputs.between(0, SampleInputs.LONGEST_TIME, input.notWithinDays(), "input.notWithinDays");
        var order = new PlanInspections.Order(
                GlobalId.valuesOf("Area", input.areas(), "input.areas", AreaId::new),
                GlobalId.valuesOf("Organization", input.organizations(), "input.organizations", OrganizationId::new),
                sample(input.sample()),
                input.notWithinDays(),
                input.on(),
                input.since(),
                input.commission("input."));
        Outcome<List<InspectionId>> outcome = planInspections.plan(order, Insights.of(environment));
        List<InspectionId> planned = outcome.ifDone(done -> done);
        if (planned == null) {
            return new PlanPayload(List.of(), outcome.refusals());
        }
        Map<InspectionId, Inspection> found = inspections.find(Set.copyOf(planned));
        return new PlanPayload(
                planned.stream().flatMap(id -> Stream.ofNullable(found.get(id))).toList(), List.of());
    }

    @MutationMapping
    InspectionPayload recordInspection(@Argument RecordInput input) {
        UnplannedInput given = input.unplanned();
        Unit inspected = given == null ? null : given.inspected();
        if (given != null && inspected == null) {
            boolean nothing = given.area() == null;
            var code = nothing ? CommonRefusal.NOTHING_NAMED : CommonRefusal.NAMED_TWICE;
            String argument = nothing ? "unplanned.area" : "unplanned.organization";
            return new InspectionPayload(null, List.of(Refusal.of(code, argument)));
        }
        var order = new RecordInspection.Order(
                input.inspection() == null ? null : id(input.inspection()),
                given == null || inspected == null
                        ? null
                        : new Unplanned(inspected, given.commission("input.unplanned.")),
                input.on(),
                input.findings().stream()
                        .map(each -> new Note(each.kind(), each.severity(), VietnameseText.stored(each.text())))
                        .toList(),
                input.outcome(),
                VietnameseText.stored(input.text()));
        return payload(recordInspection.record(order));
    }

    @MutationMapping
    InspectionPayload cancelInspection(@Argument CancelInput input) {
        String reason = VietnameseText.stored(input.reason());
        return payload(cancelInspection.cancel(id(input.inspection()), input.on(), reason));
    }

    @MutationMapping
    FollowUpPayload followUp(@Argument FollowUpInput input) {
        FindingId id = new FindingId(GlobalId.valueOf("Finding", input.finding(), "input.finding"));
        Outcome<FindingId> outcome = followUp.follow(
                new FollowUpFinding.Order(id, input.state(), input.on(), VietnameseText.stored(input.text())));
        return new FollowUpPayload(
                outcome.ifDone(done -> findings.find(Set.of(done)).get(done)), outcome.refusals());
    }

    private InspectionPayload payload(Outcome<InspectionId> outcome) {
        return new InspectionPayload(
                outcome.ifDone(done -> inspections.find(Set.of(done)).get(done)), outcome.refusals());
    }

    private static SampleInspections.@Nullable Asked sample(@Nullable SampleInput sample) {
        return sample == null
                ? null
                : SampleInputs.asked(
                        "input.sample.",
                        sample.within(),
                        sample.size(),
                        sample.seed(),
                        sample.notWithinDays(),
                        sample.weights());
    }

    private static InspectionId id(String inspection) {
        return new InspectionId(GlobalId.valueOf("Inspection", inspection, "input.inspection"));
    }

    record PlanPayload(List<Inspection> inspections, List<Refusal> refusals) {}

    record InspectionPayload(@Nullable Inspection inspection, List<Refusal> refusals) {}

    record FollowUpPayload(@Nullable Finding finding, List<Refusal> refusals) {}
}

package vn.phancong.inspection.graphql;

import graphql.schema.DataFetchingEnvironment;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;
import vn.phancong.api.AsOf;
import vn.phancong.api.ErrorCode;
import vn.phancong.api.InvalidArgument;
import vn.phancong.inspection.InspectionSample;
import vn.phancong.inspection.InspectionSample.Exclusion;
import vn.phancong.inspection.InspectionSample.Pick;
import vn.phancong.inspection.SampleFactors;
import vn.phancong.inspection.SampleInspections;
import vn.phancong.inspection.SampleInspections.Asked;
import vn.phancong.organization.Organization;
import vn.phancong.organization.Organizations;

/** Draws places by lot, without planning anything. */
@Controller
class InspectionSampleController {

    private final SampleInspections samples;
    private final Organizations organizations;

    InspectionSampleController(SampleInspections samples, Organizations organizations) {
        this.samples = samples;
        this.organizations = organizations;
    }

    @QueryMapping
    InspectionSample inspectionSample(
            @Argument String within,
            @Argument int size,
            @Argument int seed,
            @Argument int notWithinDays,
            @Argument @Nullable SampleFactors weights,
            @Argument @Nullable LocalDate on,
            DataFetchingEnvironment environment) {
        LocalDate day = AsOf.in(environment);
        Asked asked = SampleInputs.asked("", within, size, seed, notWithinDays, weights);
        if (organizations.on(day).find(asked.within()) == null) {
            throw new InvalidArgument(ErrorCode.NOT_FOUND, "within", within);
        }
        return samples.sample(asked, on == null ? day : on, day, Insights.of(environment));
    }

    @SchemaMapping
    @Nullable Organization within(InspectionSample sample, DataFetchingEnvironment environment) {
        return organizations.on(AsOf.in(environment)).find(sample.within());
    }

    @SchemaMapping
    List<ExclusionCount> excluded(InspectionSample sample) {
        return Arrays.stream(Exclusion.values())
                .map(reason -> new ExclusionCount(reason, sample.excluded().getOrDefault(reason, 0)))
                .toList();
    }

    @SchemaMapping(typeName = "SamplePick")
    double weight(Pick pick) {
        return pick.weight().total();
    }

    @SchemaMapping(typeName = "SamplePick")
    List<ReasonShare> reasons(Pick pick) {
        return ReasonShare.of(pick.weight());
    }

    record ExclusionCount(Exclusion reason, int count) {}
}

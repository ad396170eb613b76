package vn.phancong.inspection.graphql;

import graphql.schema.DataFetchingEnvironment;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
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
import vn.phancong.inspection.FollowUpState;
import vn.phancong.inspection.InspectionOutcome;
import vn.phancong.inspection.InspectionSummaries;
import vn.phancong.inspection.InspectionSummary;
import vn.phancong.inspection.UncheckedPlace;
import vn.phancong.inspection.UncheckedPlaces;
import vn.phancong.organization.Organization;

/** The inspections of organisations summed up, and the places that nobody has looked at for long. */
@Controller
class InspectionSummaryController {

    private final Batch<InspectionSummaries.Asked, InspectionSummary> summaries;
    private final Batch<UncheckedPlaces.Asked, List<UncheckedPlace>> unchecked;

    InspectionSummaryController(InspectionSummaries summaries, UncheckedPlaces unchecked, Batches batches) {
        this.summaries = batches.of("Organization.inspectionSummary", summaries::of);
        this.unchecked = batches.of("Organization.uncheckedPlaces", unchecked::of);
    }

    @SchemaMapping
    CompletableFuture<InspectionSummary> inspectionSummary(
            Organization organization,
            @Argument @Nullable LocalDate from,
            @Argument @Nullable LocalDate to,
            DataFetchingEnvironment environment) {
        var asked = new InspectionSummaries.Asked(organization.id(), from, to, Insights.of(environment));
        return summaries.load(asked, environment);
    }

    @SchemaMapping
    CompletableFuture<Connection<UncheckedPlace>> uncheckedPlaces(
            Organization organization, @Argument int days, DataFetchingEnvironment environment) {
        SampleInputs.between(0, SampleInputs.LONGEST_TIME, days, "days");
        Paging paging = Paging.of(environment);
        return unchecked
                .load(new UncheckedPlaces.Asked(organization.id(), days), environment)
                .thenApply(all -> Connection.within(
                        paging,
                        all,
                        place -> GlobalId.of("Area", place.area().id().value())));
    }

    @SchemaMapping
    @Nullable Long daysSince(UncheckedPlace place, DataFetchingEnvironment environment) {
        return place.lastOn() == null ? null : ChronoUnit.DAYS.between(place.lastOn(), AsOf.in(environment));
    }

    @SchemaMapping
    List<OutcomeCount> outcomes(InspectionSummary summary) {
        return Arrays.stream(InspectionOutcome.values())
                .map(outcome -> new OutcomeCount(outcome, summary.outcomes().getOrDefault(outcome, 0)))
                .toList();
    }

    @SchemaMapping
    List<FollowUpCount> findings(InspectionSummary summary) {
        return Arrays.stream(FollowUpState.values())
                .map(state -> new FollowUpCount(state, summary.findings().getOrDefault(state, 0)))
                .toList();
    }

    record OutcomeCount(InspectionOutcome outcome, int count) {}

    record FollowUpCount(FollowUpState state, int count) {}
}

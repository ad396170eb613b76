package vn.phancong.inspection.graphql;

import graphql.schema.DataFetchingEnvironment;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;
import vn.phancong.api.AsOf;
import vn.phancong.api.Batches;
import vn.phancong.api.Batches.Batch;
import vn.phancong.api.GlobalId;
import vn.phancong.api.NodeSource;
import vn.phancong.inspection.Finding;
import vn.phancong.inspection.FindingId;
import vn.phancong.inspection.Findings;
import vn.phancong.inspection.FollowUp;
import vn.phancong.inspection.FollowUpState;
import vn.phancong.inspection.Inspection;
import vn.phancong.inspection.InspectionId;
import vn.phancong.inspection.Inspections;

/** Findings by id, and what became of them. */
@Controller
class FindingController implements NodeSource {

    private final Findings findings;
    private final Batch<InspectionId, Inspection> inspections;

    FindingController(Findings findings, Inspections inspections, Batches batches) {
        this.findings = findings;
        this.inspections = batches.of("Finding.inspection", (ids, day) -> inspections.find(ids));
    }

    @Override
    public String type() {
        return "Finding";
    }

    @Override
    public Map<String, Finding> find(Set<String> ids, LocalDate day) {
        Set<FindingId> wanted = ids.stream().map(FindingId::new).collect(Collectors.toSet());
        return findings.find(wanted).values().stream()
                .filter(finding -> !finding.on().isAfter(day))
                .collect(Collectors.toMap(finding -> finding.id().value(), Function.identity()));
    }

    @SchemaMapping
    String id(Finding finding) {
        return GlobalId.of("Finding", finding.id().value());
    }

    @SchemaMapping
    CompletableFuture<Inspection> inspection(Finding finding, DataFetchingEnvironment environment) {
        return inspections.load(finding.inspection(), environment);
    }

    @SchemaMapping
    FollowUpState state(Finding finding, DataFetchingEnvironment environment) {
        return finding.stateOn(AsOf.in(environment));
    }

    @SchemaMapping
    int daysOpen(Finding finding, DataFetchingEnvironment environment) {
        return finding.daysOpenOn(AsOf.in(environment));
    }

    @SchemaMapping
    List<FollowUp> followUps(Finding finding, DataFetchingEnvironment environment) {
        return finding.stepsOn(AsOf.in(environment));
    }
}

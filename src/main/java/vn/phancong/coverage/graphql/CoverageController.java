package vn.phancong.coverage.graphql;

import graphql.schema.DataFetchingEnvironment;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;
import vn.phancong.api.Batches;
import vn.phancong.api.Batches.Batch;
import vn.phancong.coverage.Coverage;
import vn.phancong.coverage.Coverages;
import vn.phancong.coverage.Figure;
import vn.phancong.coverage.GapReason;
import vn.phancong.coverage.Tally;
import vn.phancong.coverage.Unit;
import vn.phancong.coverage.Weakness;
import vn.phancong.coverage.Workforce;
import vn.phancong.organization.Organization;
import vn.phancong.territory.Area;

/** The figures of organisations and areas. */
@Controller
class CoverageController {

    private final Batch<Unit, Coverage> coverages;
    private final Batch<Unit, Workforce> workforces;

    CoverageController(Coverages coverages, Batches batches) {
        this.coverages = batches.of("coverage", coverages::of);
        this.workforces = batches.of("Coverage.people", coverages::workforceOf);
    }

    @SchemaMapping
    CompletableFuture<Coverage> coverage(Organization organization, DataFetchingEnvironment environment) {
        return coverages.load(new Unit.OfOrganization(organization.id()), environment);
    }

    @SchemaMapping
    CompletableFuture<Coverage> coverage(Area area, DataFetchingEnvironment environment) {
        return coverages.load(new Unit.OfArea(area.id()), environment);
    }

    @SchemaMapping
    CompletableFuture<Workforce> people(Coverage coverage, DataFetchingEnvironment environment) {
        return workforces.load(coverage.unit(), environment);
    }

    @SchemaMapping
    int exempt(Coverage coverage) {
        return coverage.tally().get(Figure.RESIDENT) - coverage.households();
    }

    @SchemaMapping
    int assigned(Coverage coverage) {
        return coverage.tally().get(Figure.ASSIGNED);
    }

    @SchemaMapping
    int contacted(Coverage coverage) {
        return coverage.tally().get(Figure.CONTACTED);
    }

    @SchemaMapping
    int current(Coverage coverage) {
        return coverage.tally().get(Figure.CURRENT);
    }

    @SchemaMapping
    CoverageShare vulnerable(Coverage coverage) {
        Tally tally = coverage.tally();
        return new CoverageShare(tally.get(Figure.VULNERABLE), tally.get(Figure.VULNERABLE_COVERED));
    }

    @SchemaMapping
    List<GapReasonCount> reasons(Coverage coverage) {
        Tally tally = coverage.tally();
        return Arrays.stream(GapReason.values())
                .map(reason ->
                        new GapReasonCount(reason, tally.get(Figure.of(reason)), tally.get(Figure.vulnerable(reason))))
                .toList();
    }

    @SchemaMapping
    List<WeaknessCount> weaknesses(Coverage coverage) {
        return Arrays.stream(Weakness.values())
                .map(weakness -> new WeaknessCount(weakness, coverage.tally().get(Figure.of(weakness))))
                .toList();
    }

    record CoverageShare(int households, int covered) {

        public int gaps() {
            return households - covered;
        }

        public @Nullable Double rate() {
            return households == 0 ? null : (double) covered / households;
        }
    }

    record GapReasonCount(GapReason reason, int count, int vulnerable) {}

    record WeaknessCount(Weakness weakness, int count) {}
}

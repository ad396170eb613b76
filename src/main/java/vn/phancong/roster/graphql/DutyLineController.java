package vn.phancong.roster.graphql;

import static java.util.stream.Collectors.toSet;

import graphql.schema.DataFetchingEnvironment;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;
import vn.phancong.api.AsOf;
import vn.phancong.api.Batches;
import vn.phancong.api.Batches.Batch;
import vn.phancong.api.GlobalId;
import vn.phancong.api.NodeSource;
import vn.phancong.cascade.Bases;
import vn.phancong.cascade.Basis;
import vn.phancong.cascade.BasisId;
import vn.phancong.organization.Organization;
import vn.phancong.organization.Organizations;
import vn.phancong.roster.DutyLine;
import vn.phancong.roster.DutyLineId;
import vn.phancong.roster.DutyLines;
import vn.phancong.territory.Area;
import vn.phancong.territory.AreaId;
import vn.phancong.territory.AreaTree;
import vn.phancong.territory.Areas;

/** A duty line, who keeps it and whom it serves. */
@Controller
class DutyLineController implements NodeSource {

    private final DutyLines lines;
    private final Organizations organizations;
    private final Areas areas;
    private final Batch<DutyLineId, List<AreaId>> served;
    private final Batch<BasisId, Basis> bases;

    DutyLineController(DutyLines lines, Organizations organizations, Areas areas, Bases bases, Batches batches) {
        this.lines = lines;
        this.organizations = organizations;
        this.areas = areas;
        this.served = batches.of("DutyLine.areas", lines::areasOf);
        this.bases = batches.of("DutyLine.basis", (ids, day) -> bases.find(ids));
    }

    @SchemaMapping
    String id(DutyLine line) {
        return GlobalId.of("DutyLine", line.id().value());
    }

    @SchemaMapping
    @Nullable LocalDate since(DutyLine line) {
        return line.period().knownSince();
    }

    @SchemaMapping
    @Nullable LocalDate until(DutyLine line) {
        return line.period().until();
    }

    @SchemaMapping
    @Nullable LocalDate publishedSince(DutyLine line, DataFetchingEnvironment environment) {
        return line.publishedSince(AsOf.in(environment));
    }

    @SchemaMapping
    @Nullable Organization organization(DutyLine line, DataFetchingEnvironment environment) {
        Organization now = organizations.on(AsOf.in(environment)).find(line.organization());
        return now == null ? organizations.on(line.period().since()).find(line.organization()) : now;
    }

    @SchemaMapping
    CompletableFuture<List<Area>> areas(DutyLine line, DataFetchingEnvironment environment) {
        AreaTree tree = areas.on(AsOf.in(environment));
        return served.load(line.id(), environment)
                .thenApply(ids -> ids.stream()
                        .flatMap(id -> Stream.ofNullable(tree.find(id)))
                        .sorted(Comparator.comparingInt(area -> tree.forest().position(area.id())))
                        .toList());
    }

    @SchemaMapping
    CompletableFuture<@Nullable Basis> basis(DutyLine line, DataFetchingEnvironment environment) {
        return line.basis() == null
                ? CompletableFuture.completedFuture(null)
                : bases.load(line.basis(), environment).thenApply(found -> found);
    }

    @Override
    public String type() {
        return "DutyLine";
    }

    @Override
    public Map<String, DutyLine> find(Set<String> ids, LocalDate day) {
        Map<String, DutyLine> found = new HashMap<>();
        lines.find(ids.stream().map(DutyLineId::new).collect(toSet()), day)
                .forEach((id, line) -> found.put(id.value(), line));
        return found;
    }
}

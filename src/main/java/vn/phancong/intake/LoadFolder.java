package vn.phancong.intake;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import vn.phancong.graph.CypherLibrary;
import vn.phancong.graph.Graph;
import vn.phancong.graph.NewIds;
import vn.phancong.graph.Statement;

/**
 * Loads a folder of CSV files into the graph. Good rows are taken, bad ones refused and accounted for; the same folder
 * once more changes nothing.
 */
public final class LoadFolder {

    private final Graph graph;
    private final Clock clock;
    private final UnitLoader areas;
    private final UnitLoader organizations;
    private final PeopleFiles people;
    private final CoverageFiles coverage;
    private final Statement pictureMoved;

    LoadFolder(Graph graph, CypherLibrary library, NewIds ids, Clock clock) {
        this.graph = graph;
        this.clock = clock;
        this.areas = new UnitLoader(UnitFormat.AREAS, UnitStore.ofAreas(graph, library), ids, clock);
        this.organizations =
                new UnitLoader(UnitFormat.ORGANIZATIONS, UnitStore.ofOrganizations(graph, library), ids, clock);
        this.people = new PeopleFiles(library, ids);
        this.coverage = new CoverageFiles(library, ids);
        this.pictureMoved = library.statement("intake/picture-moved");
    }

    /**
     * Loads what the folder holds.
     *
     * @param progress hears of every batch
     * @throws UnusableFolder where there is no such folder, or none of the files in it
     */
    public LoadReport load(Path folder, Consumer<LoadProgress> progress) {
        Instant started = clock.instant();
        DataFolder data = new DataFolder(folder);
        List<FileReport> reports = new ArrayList<>();
        boolean unchanged = false;
        try {
            load(data, reports, progress);
            unchanged = reports.stream().allMatch(report -> report.added() + report.changed() == 0);
        } finally {
            if (!unchanged) {
                graph.write(tx -> tx.run(pictureMoved, Map.of(), row -> row));
            }
        }
        return new LoadReport(List.copyOf(reports), data.warnings(), Duration.between(started, clock.instant()));
    }

    private void load(DataFolder folder, List<FileReport> reports, Consumer<LoadProgress> progress) {
        UnitDirectory ofAreas = areas.load(folder, reports, progress);
        UnitDirectory ofOrganizations = organizations.load(folder, reports, progress);
        Stream.of(
                        coverage.charges(ofOrganizations, ofAreas),
                        people.people(),
                        people.absences(),
                        people.memberships(ofOrganizations),
                        people.offices(ofOrganizations),
                        coverage.households(ofAreas),
                        coverage.assignments())
                .filter(format -> folder.has(format.file()))
                .forEach(format -> reports.add(BulkLoader.load(graph, format, folder, clock, progress)));
    }
}

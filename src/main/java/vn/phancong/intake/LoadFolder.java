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
import org.jspecify.annotations.Nullable;
import vn.phancong.graph.CypherLibrary;
import vn.phancong.graph.Graph;
import vn.phancong.graph.NewIds;
import vn.phancong.graph.Statement;
import vn.phancong.privacy.ErasedCodes;

/**
 * Loads a folder of tables, as CSV or in workbooks, into the graph. Good rows are taken, bad ones refused and accounted for;
 * the same folder once more changes nothing.
 */
public final class LoadFolder {

    private final Graph graph;
    private final Clock clock;
    private final UnitLoader areas;
    private final UnitLoader organizations;
    private final PeopleFiles people;
    private final CoverageFiles coverage;
    private final Statement pictureMoved;

    LoadFolder(Graph graph, CypherLibrary library, NewIds ids, ErasedCodes erased, Clock clock) {
        this.graph = graph;
        this.clock = clock;
        this.areas = new UnitLoader(UnitFormat.AREAS, UnitStore.ofAreas(graph, library), ids);
        this.organizations = new UnitLoader(UnitFormat.ORGANIZATIONS, UnitStore.ofOrganizations(graph, library), ids);
        this.people = new PeopleFiles(library, ids, erased);
        this.coverage = new CoverageFiles(library, ids, erased);
        this.pictureMoved = library.statement("intake/picture-moved");
    }

    /** As {@link #load(Path, LoadOptions, Consumer)}, in the usual way. */
    public LoadReport load(Path folder, Consumer<LoadProgress> progress) {
        return load(folder, LoadOptions.usual(), progress);
    }

    /**
     * Loads what the folder holds, or in a dry run finds out what that would change. A dry run does the whole load in one
     * transaction and gives it up, so the graph must have the memory for it.
     *
     * @param progress hears of every batch
     * @throws UnusableFolder where there is no such folder, or none of the files in it, or no place for the refused rows
     */
    public LoadReport load(Path folder, LoadOptions options, Consumer<LoadProgress> progress) {
        Instant started = clock.instant();
        Path refusedPath = options.refused();
        try (DataFolder data = new DataFolder(folder);
                RefusedFolder refused = refusedPath == null ? null : new RefusedFolder(refusedPath, data.path())) {
            List<FileReport> reports = options.dryRun()
                    ? tryOut(data, options.legacyText(), refused, progress)
                    : load(new Loading(data, Batches.each(graph), options.legacyText(), refused, clock, progress));
            return new LoadReport(reports, data.warnings(), Duration.between(started, clock.instant()));
        }
    }

    private List<FileReport> load(Loading loading) {
        List<FileReport> reports = new ArrayList<>();
        boolean unchanged = false;
        try {
            read(loading, reports);
            unchanged = reports.stream().allMatch(report -> report.added() + report.changed() == 0);
        } finally {
            if (!unchanged) {
                graph.write(tx -> tx.run(pictureMoved, Map.of(), row -> row));
            }
        }
        return List.copyOf(reports);
    }

    /** A passing fault of the graph makes it begin again, refused rows included. */
    private List<FileReport> tryOut(
            DataFolder data,
            @Nullable LegacyText legacyText,
            @Nullable RefusedFolder refused,
            Consumer<LoadProgress> progress) {
        return graph.write(tx -> {
            List<FileReport> reports = new ArrayList<>();
            if (refused != null) {
                refused.startAgain();
            }
            read(new Loading(data, Batches.all(tx), legacyText, refused, clock, progress), reports);
            tx.rollBack();
            return List.copyOf(reports);
        });
    }

    private void read(Loading loading, List<FileReport> reports) {
        UnitDirectory ofAreas = areas.load(loading, reports);
        UnitDirectory ofOrganizations = organizations.load(loading, reports);
        Stream.of(
                        coverage.charges(ofOrganizations, ofAreas),
                        people.people(),
                        people.absences(),
                        people.memberships(ofOrganizations),
                        people.offices(ofOrganizations),
                        coverage.households(ofAreas),
                        coverage.assignments())
                .forEach(format -> {
                    Source source = loading.folder().source(format.file());
                    if (source != null) {
                        reports.add(BulkLoader.load(loading, format, source));
                    }
                });
    }
}

package vn.phancong.intake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.util.FileSystemUtils;
import vn.phancong.graph.CypherLibrary;
import vn.phancong.graph.Graph;
import vn.phancong.graph.NewIds;
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
    private final MovedFigures.Statements moved;
    private final ClosingStatements closings;

    LoadFolder(Graph graph, CypherLibrary library, NewIds ids, ErasedCodes erased, Clock clock) {
        this.graph = graph;
        this.clock = clock;
        this.areas = new UnitLoader(UnitFormat.AREAS, UnitStore.ofAreas(graph, library), ids);
        this.organizations = new UnitLoader(UnitFormat.ORGANIZATIONS, UnitStore.ofOrganizations(graph, library), ids);
        this.people = new PeopleFiles(library, ids, erased);
        this.coverage = new CoverageFiles(library, ids, erased);
        this.moved = MovedFigures.Statements.of(library);
        this.closings = ClosingStatements.of(library);
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
        Path refusedPath = options.refused();
        if (refusedPath == null) {
            try (DataFolder data = new DataFolder(folder);
                    RefusedRecords records = new RefusedRecords(null)) {
                return load(data, options, records, Track.NONE, progress);
            }
        }
        try (DataFolder data = new DataFolder(folder)) {
            RefusedFolder refused = new RefusedFolder(refusedPath, data.path());
            Path temporary = Files.createTempDirectory("phan-cong-refused");
            try (RefusedRecords records = new RefusedRecords(temporary)) {
                try {
                    return load(data, options, records, Track.NONE, progress);
                } finally {
                    records.publish(refused);
                }
            } finally {
                FileSystemUtils.deleteRecursively(temporary);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The refused rows cannot be written", e);
        }
    }

    /** The same for a load that is followed, and that may go on where it stopped. */
    LoadReport load(
            DataFolder data,
            LoadOptions options,
            RefusedRecords records,
            Track track,
            Consumer<LoadProgress> progress) {
        Instant started = clock.instant();
        ClosingRule rule = options.closing();
        Function<Batches, Loading> begin = batches -> new Loading(
                data,
                batches,
                options.legacyText(),
                records,
                track,
                rule == null ? null : new WholeLists(closings, rule.day()),
                new MovedFigures(moved, clock, options.dryRun()),
                clock,
                progress);
        Loaded loaded = options.dryRun()
                ? graph.write(tx -> {
                    Loaded tried = read(begin.apply(Batches.all(tx)), rule, true);
                    tx.rollBack();
                    return tried;
                })
                : load(begin.apply(Batches.each(graph)), rule);
        return new LoadReport(
                List.copyOf(loaded.reports.values()),
                data.warnings(),
                Duration.between(started, clock.instant()),
                loaded.verdict);
    }

    private Loaded load(Loading loading, @Nullable ClosingRule rule) {
        try {
            return read(loading, rule, false);
        } finally {
            loading.moved().tell(graph);
        }
    }

    private Loaded read(Loading loading, @Nullable ClosingRule rule, boolean dryRun) {
        loading.track().begin();
        Map<DataFile, FileReport> reports = new EnumMap<>(DataFile.class);
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
                        reports.put(format.file(), BulkLoader.load(loading, format, source));
                    }
                });
        WholeLists lists = loading.lists();
        ClosingVerdict verdict =
                rule == null || lists == null ? null : new CloseMissing(loading, lists, rule).run(reports, dryRun);
        return new Loaded(reports, verdict);
    }

    /** What became of all files. */
    private record Loaded(
            Map<DataFile, FileReport> reports, @Nullable ClosingVerdict verdict) {}
}

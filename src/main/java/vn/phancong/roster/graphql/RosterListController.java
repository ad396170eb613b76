package vn.phancong.roster.graphql;

import graphql.schema.DataFetchingEnvironment;
import java.time.OffsetDateTime;
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
import vn.phancong.organization.BranchPlace;
import vn.phancong.organization.Organization;
import vn.phancong.organization.Organizations;
import vn.phancong.roster.DutyLine;
import vn.phancong.roster.DutyShift;
import vn.phancong.roster.RosterAbsence;
import vn.phancong.roster.RosterConflict;
import vn.phancong.roster.RosterConflicts;
import vn.phancong.roster.RosterLists;
import vn.phancong.roster.RosterLists.Page;
import vn.phancong.roster.RosterWindow;
import vn.phancong.roster.TimeSpan;
import vn.phancong.roster.UnheldLine;
import vn.phancong.territory.Area;
import vn.phancong.territory.AreaId;

/** The duty lines of organisations and areas, and what is wrong with their rosters. */
@Controller
class RosterListController {

    private final Organizations organizations;
    private final Batch<Page, List<DutyLine>> pages;
    private final Batch<Page, Integer> counts;
    private final Batch<RosterLists.Question, List<UnheldLine>> unheld;
    private final Batch<RosterConflicts.Question, List<RosterConflict>> conflicts;
    private final Batch<AreaId, List<DutyLine>> hotlines;

    RosterListController(RosterLists lists, RosterConflicts conflicts, Organizations organizations, Batches batches) {
        this.organizations = organizations;
        this.pages = batches.of("Organization.dutyLines", lists::firstOf);
        this.counts = batches.of("Organization.dutyLines.totalCount", lists::count);
        this.unheld = batches.of("Organization.unheldHours", lists::unheld);
        this.conflicts = batches.of("Organization.rosterConflicts", conflicts::of);
        this.hotlines = batches.of("Area.hotlines", lists::publishedIn);
    }

    @SchemaMapping
    CompletableFuture<Connection<DutyLine>> dutyLines(Organization organization, DataFetchingEnvironment environment) {
        Paging paging = Paging.of(environment);
        BranchPlace after = BranchPlace.after(paging, organizations.on(AsOf.in(environment)), organization.id());
        return pages.load(new Page(organization.id(), after, paging.limit()), environment)
                .thenApply(found -> Connection.of(
                        paging,
                        found,
                        line -> new BranchPlace(
                                        line.organization(),
                                        line.sortKey(),
                                        line.id().value())
                                .cursor(paging),
                        () -> counts.load(new Page(organization.id(), null, 0), environment)));
    }

    @SchemaMapping
    CompletableFuture<Connection<UnheldLine>> unheldHours(
            Organization organization,
            @Argument @Nullable OffsetDateTime from,
            @Argument @Nullable OffsetDateTime to,
            DataFetchingEnvironment environment) {
        Paging paging = Paging.of(environment);
        TimeSpan window = RosterWindow.of(from, to, AsOf.in(environment));
        return unheld.load(new RosterLists.Question(organization.id(), window), environment)
                .thenApply(all -> Connection.within(
                        paging,
                        all,
                        each -> GlobalId.of("UnheldLine", each.line().id().value())));
    }

    @SchemaMapping
    CompletableFuture<Connection<RosterConflict>> rosterConflicts(
            Organization organization,
            @Argument @Nullable OffsetDateTime from,
            @Argument @Nullable OffsetDateTime to,
            DataFetchingEnvironment environment) {
        Paging paging = Paging.of(environment);
        TimeSpan window = RosterWindow.of(from, to, AsOf.in(environment));
        return conflicts
                .load(new RosterConflicts.Question(organization.id(), window), environment)
                .thenApply(all -> Connection.within(paging, all, RosterListController::cursor));
    }

    @SchemaMapping
    CompletableFuture<List<DutyLine>> hotlines(Area area, DataFetchingEnvironment environment) {
        return hotlines.load(area.id(), environment);
    }

    private static String cursor(RosterConflict conflict) {
        DutyShift other = conflict.other();
        RosterAbsence absence = conflict.absence();
        String with = other == null
                ? String.valueOf(absence == null ? null : absence.period().since())
                : other.id().value();
        return GlobalId.of("RosterConflict", conflict.shift().id().value() + "/" + with);
    }
}

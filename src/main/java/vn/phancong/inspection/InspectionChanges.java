package vn.phancong.inspection;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.phancong.api.Outcome;
import vn.phancong.coverage.Unit;
import vn.phancong.people.PersonId;

/** Changes of inspections, each in one transaction. */
public interface InspectionChanges {

    /** Runs the work in one transaction that is committed only if it refuses nothing; a deadlock runs it again. */
    <T> Outcome<T> change(Function<Change, Outcome<T>> work);

    /** A transaction under way. */
    interface Change {

        /** Locks some bodies and places; nobody else can plan an inspection of them meanwhile. */
        void lock(Collection<Unit> units);

        /** As {@link PlaceChecks#of}, as this transaction sees it. */
        Map<Unit, PlaceChecks.Checks> checksOf(Collection<? extends Unit> units, PlaceChecks.Window window);

        /** Makes inspections; whoever is named first among the inspectors leads. */
        void create(List<Inspection> inspections, List<PersonId> inspectors);

        /** Locks an inspection, and tells how it stands; null = there is none. */
        @Nullable Inspection lock(InspectionId id);

        /** Notes that a planned inspection was made. */
        void record(InspectionId id, Inspection.Result result);

        /** Adds what an inspection found, in order. */
        void add(InspectionId id, LocalDate on, List<NewFinding> findings);

        /** Calls an inspection off. */
        void cancel(InspectionId id, Inspection.Cancelled cancelled);

        /** Locks a finding, and tells how its follow-up stands; null = there is none. */
        @Nullable Finding lock(FindingId id);

        /** Adds a step to the follow-up of a finding. */
        void add(FindingId id, FollowUp step);
    }

    /** Something that was found. */
    record NewFinding(FindingId id, FindingKind kind, Severity severity, String text) {}
}

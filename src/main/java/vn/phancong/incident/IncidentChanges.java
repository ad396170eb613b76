package vn.phancong.incident;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.phancong.api.Outcome;
import vn.phancong.cascade.BasisId;
import vn.phancong.organization.OrganizationId;
import vn.phancong.reading.Urgency;
import vn.phancong.territory.AreaId;

/** Changes of incidents, each in one transaction. */
public interface IncidentChanges {

    /** Runs the work in one transaction that is committed only if it refuses nothing; a deadlock runs it again. */
    <T> Outcome<T> change(Function<Change, Outcome<T>> work);

    /** A transaction under way. */
    interface Change {

        /** Raises an incident. */
        void raise(NewIncident incident);

        /** Locks an incident, and tells what is known of it; null = there is none. */
        @Nullable Incident lock(IncidentId id);

        /** Adds a step to an incident. */
        void add(IncidentId id, IncidentStep step);

        /** What the last step of an incident says; null = nothing. */
        @Nullable String lastTextOf(IncidentId id);
    }

    /** An incident that is to be raised; what its parts mean stands with {@link Incident}. */
    record NewIncident(
            IncidentId id,
            IncidentKind kind,
            String text,
            @Nullable Urgency urgency,
            LocalDate on,
            OffsetDateTime at,
            OrganizationId by,
            OrganizationId to,
            int levelsSkipped,
            @Nullable OrganizationId aboutBody,
            @Nullable AreaId aboutArea,
            @Nullable BasisId basis) {}
}

package vn.phancong.incident;

import java.time.LocalDate;
import java.util.Objects;
import vn.phancong.incident.Incident.Mark;
import vn.phancong.organization.OrganizationId;

/**
 * How an incident stands.
 *
 * @param holder the body that it has come to, or that has taken or answered it
 * @param sender the body from which it came there
 * @param since the day on which it came there; of one that is answered or over, the day on which that happened
 */
public record Standing(IncidentStatus status, OrganizationId holder, OrganizationId sender, LocalDate since) {

    Standing after(Mark mark) {
        return switch (mark.kind()) {
            case RAISED, PASSED_UP ->
                new Standing(IncidentStatus.OPEN, Objects.requireNonNullElse(mark.to(), holder), mark.by(), mark.on());
            case TAKEN ->
                new Standing(
                        IncidentStatus.TAKEN,
                        mark.by(),
                        sender,
                        // Whoever takes what was sent to them has had it all the while.
                        mark.by().equals(holder) ? since : mark.on());
            case ANSWERED -> new Standing(IncidentStatus.ANSWERED, mark.by(), sender, mark.on());
            case REOPENED -> new Standing(IncidentStatus.OPEN, holder, mark.by(), mark.on());
            case CLOSED -> new Standing(IncidentStatus.CLOSED, holder, sender, mark.on());
            case WITHDRAWN -> new Standing(IncidentStatus.WITHDRAWN, holder, sender, mark.on());
        };
    }
}

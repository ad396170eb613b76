package vn.phancong.incident;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.phancong.cascade.BasisId;
import vn.phancong.coverage.OfSides;
import vn.phancong.coverage.Unit;
import vn.phancong.organization.OrganizationId;
import vn.phancong.reading.Urgency;
import vn.phancong.territory.AreaId;

/**
 * Something that a body cannot settle and raises to one above (khó khăn, vướng mắc, vấn đề đột xuất), with all its steps in
 * short. How it stands on a day follows from the steps up to that day.
 *
 * @param urgency null = not said
 * @param aboutBody the body that it is about; null = none
 * @param aboutArea the area that it is about; null = none
 * @param basis the clause that it rests on; null = none
 * @param marks the steps, the earliest first; the first is that it was raised
 */
public record Incident(
        IncidentId id,
        IncidentKind kind,
        @Nullable Urgency urgency,
        LocalDate raisedOn,
        OffsetDateTime raisedAt,
        OrganizationId raisedBy,
        OrganizationId raisedTo,
        @Nullable OrganizationId aboutBody,
        @Nullable AreaId aboutArea,
        @Nullable BasisId basis,
        List<Mark> marks)
        implements OfSides {

    /** Who raised it, and all whom it has come to. */
    @Override
    public Set<Unit> owners() {
        Stream<OrganizationId> came = marks.stream().flatMap(mark -> Stream.ofNullable(mark.to()));
        return Stream.concat(Stream.of(raisedBy, raisedTo), came)
                .map(Unit.OfOrganization::new)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** What it is about. */
    @Override
    public Set<Unit> others() {
        if (aboutArea != null) {
            return Set.of(new Unit.OfArea(aboutArea));
        }
        return aboutBody == null ? Set.of() : Set.of(new Unit.OfOrganization(aboutBody));
    }

    /** A step in short; what its parts mean stands with {@link IncidentStep}. */
    public record Mark(
            IncidentStepKind kind,
            LocalDate on,
            OrganizationId by,
            @Nullable OrganizationId to,
            @Nullable Integer levelsSkipped) {}

    /**
     * A body that the incident has come to.
     *
     * @param until the day on which the body passed it up or answered, or on which it was withdrawn; null = it is there still
     */
    public record Stop(
            OrganizationId body, LocalDate since, @Nullable LocalDate until) {}

    /** Whether it had been raised on that day. */
    public boolean isThereOn(LocalDate day) {
        return !raisedOn.isAfter(day);
    }

    /** How it stood on that day. */
    public Standing standingOn(LocalDate day) {
        Standing standing = new Standing(IncidentStatus.OPEN, raisedTo, raisedBy, raisedOn);
        for (Mark mark : marksUpTo(day)) {
            standing = standing.after(mark);
        }
        return standing;
    }

    /** The day of the first answer up to that day; null = there was none. */
    public @Nullable LocalDate firstAnsweredOn(LocalDate day) {
        return marksUpTo(day).stream()
                .filter(mark -> mark.kind() == IncidentStepKind.ANSWERED)
                .map(Mark::on)
                .findFirst()
                .orElse(null);
    }

    /** How many days it has been, or was, open up to that day. */
    public int daysOpenOn(LocalDate day) {
        Standing standing = standingOn(day);
        return days(raisedOn, standing.status().isOver() ? standing.since() : day);
    }

    /** How many levels were passed over when it was raised. */
    public int levelsSkipped() {
        Integer skipped = marks.isEmpty() ? null : marks.get(0).levelsSkipped();
        return skipped == null ? 0 : skipped;
    }

    /** The bodies that it came to up to that day, one after the other. */
    public List<Stop> pathOn(LocalDate day) {
        List<Stop> path = new ArrayList<>();
        Standing standing = new Standing(IncidentStatus.OPEN, raisedTo, raisedBy, raisedOn);
        OrganizationId at = raisedTo;
        LocalDate since = raisedOn;
        for (Mark mark : marksUpTo(day)) {
            Standing next = standing.after(mark);
            boolean moved = !next.holder().equals(at);
            boolean halted = standing.status().isWaiting() && !next.status().isWaiting();
            if (standing.status().isWaiting() && (moved || halted)) {
                path.add(new Stop(at, since, mark.on()));
                // Whoever answers in place of the body that it was sent to has had it, if only for that day.
                if (moved && halted) {
                    path.add(new Stop(next.holder(), mark.on(), mark.on()));
                }
            }
            if (moved || !standing.status().isWaiting()) {
                at = next.holder();
                since = mark.on();
            }
            standing = next;
        }
        if (standing.status().isWaiting()) {
            path.add(new Stop(at, since, null));
        }
        return path;
    }

    /** The days between two of them. */
    public static int days(LocalDate from, LocalDate to) {
        return (int) ChronoUnit.DAYS.between(from, to);
    }

    private List<Mark> marksUpTo(LocalDate day) {
        return marks.stream().filter(mark -> !mark.on().isAfter(day)).toList();
    }
}

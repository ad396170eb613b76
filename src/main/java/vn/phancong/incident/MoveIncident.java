package vn.phancong.incident;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.phancong.api.CommonRefusal;
import vn.phancong.api.Outcome;
import vn.phancong.api.Refusal;
import vn.phancong.api.Refusal.Subject;
import vn.phancong.cascade.CascadeRefusal;
import vn.phancong.cascade.References;
import vn.phancong.graph.VietnameseText;
import vn.phancong.incident.Incident.Mark;
import vn.phancong.incident.IncidentChanges.Change;
import vn.phancong.organization.OrganizationId;
import vn.phancong.organization.Organizations;

/** Moves incidents on: a body above takes, passes up or answers; whoever raised it reopens, closes or withdraws. */
@Component
public final class MoveIncident {

    private final Organizations organizations;
    private final StandIns standIns;
    private final References references;
    private final IncidentChanges changes;
    private final Clock clock;

    MoveIncident(
            Organizations organizations,
            StandIns standIns,
            References references,
            IncidentChanges changes,
            Clock clock) {
        this.organizations = organizations;
        this.standIns = standIns;
        this.references = references;
        this.changes = changes;
        this.clock = clock;
    }

    /**
     * A step that is asked for.
     *
     * @param by the body that does it
     * @param to to whom it is passed up; null = it is not
     * @param text what is said; null = nothing
     * @param on the day; null = today
     */
    public record Order(
            IncidentId incident,
            IncidentStepKind kind,
            OrganizationId by,
            @Nullable OrganizationId to,
            @Nullable String text,
            @Nullable LocalDate on) {}

    /** Takes the step, or says why not. */
    public Outcome<IncidentId> move(Order order) {
        LocalDate today = LocalDate.now(clock);
        LocalDate on = order.on() == null ? today : order.on();
        String text = order.text() == null ? null : VietnameseText.stored(order.text());
        List<Refusal> refusals = new ArrayList<>();
        if (on.isAfter(today)) {
            refusals.add(Refusal.of(CommonRefusal.IN_FUTURE, "on", on));
        } else {
            refusals.addAll(references
                    .on(on)
                    .organization("by", order.by())
                    .organization("to", order.to())
                    .refusals());
        }
        Refusal ofText = text == null && !order.kind().needsText()
                ? null
                : CommonRefusal.ofText(text == null ? "" : text, "text", RaiseIncident.LONGEST_TEXT);
        if (ofText != null) {
            refusals.add(ofText);
        }
        return changes.change(change -> move(order, on, text, refusals, change));
    }

    private Outcome<IncidentId> move(
            Order order, LocalDate on, @Nullable String text, List<Refusal> known, Change change) {
        Incident incident = change.lock(order.incident());
        if (incident == null) {
            Subject subject = new Subject("Incident", order.incident().value());
            List<Refusal> refusals = new ArrayList<>(known);
            refusals.add(Refusal.about(subject, IncidentRefusal.UNKNOWN_INCIDENT, "incident"));
            return new Outcome.Refused<>(refusals);
        }
        if (!known.isEmpty()) {
            return new Outcome.Refused<>(known);
        }
        Mark last = incident.marks().get(incident.marks().size() - 1);
        if (isDone(last, order, on) && Objects.equals(text, change.lastTextOf(incident.id()))) {
            return new Outcome.Done<>(incident.id());
        }
        Refusal refusal = refusalOf(incident, last, order, on);
        if (refusal != null) {
            return Outcome.refused(refusal);
        }
        Integer skipped = order.to() == null
                ? null
                : LineAbove.of(organizations.on(on), order.by()).levelsSkippedTo(order.to());
        change.add(
                incident.id(),
                new IncidentStep(
                        incident.marks().size() + 1,
                        order.kind(),
                        on,
                        OffsetDateTime.now(clock),
                        text,
                        order.by(),
                        order.to(),
                        skipped));
        return new Outcome.Done<>(incident.id());
    }

    /** Whether the step is the last one already, so that a repeated request has nothing to do. */
    private static boolean isDone(Mark last, Order order, LocalDate on) {
        return last.kind() == order.kind()
                && last.on().equals(on)
                && last.by().equals(order.by())
                && Objects.equals(last.to(), order.to());
    }

    private @Nullable Refusal refusalOf(Incident incident, Mark last, Order order, LocalDate on) {
        Subject subject = new Subject("Incident", incident.id().value());
        Standing standing = incident.standingOn(last.on());
        List<IncidentStepKind> next = standing.status().next();
        if (!next.contains(order.kind())) {
            return Refusal.about(
                    subject,
                    IncidentRefusal.INCIDENT_STEP_ILLEGAL,
                    "incident",
                    standing.status(),
                    next.isEmpty()
                            ? "—"
                            : String.join(", ", next.stream().map(Enum::name).toList()),
                    order.kind());
        }
        if (on.isBefore(last.on())) {
            return Refusal.about(subject, CascadeRefusal.BEFORE_LAST_STEP, "on", on, last.on());
        }
        List<OrganizationId> turn = order.kind().isOfTheRaiser() ? raiser(incident, on) : above(standing, on);
        if (!turn.contains(order.by())) {
            return Refusal.about(subject, IncidentRefusal.NOT_ITS_TURN, "by", names(turn, on));
        }
        boolean upward = order.to() == null
                || LineAbove.of(organizations.on(on), order.by()).levelsSkippedTo(order.to()) != null;
        return upward || order.to() == null ? null : RaiseIncident.notUpward(organizations.on(on), order.to());
    }

    private List<OrganizationId> raiser(Incident incident, LocalDate on) {
        OrganizationId raiser = standIns.of(incident.raisedBy(), incident.raisedOn(), on);
        return raiser == null ? List.of() : List.of(raiser);
    }

    /** The body that it has come to; as long as nobody has taken it also those that it went past. */
    private List<OrganizationId> above(Standing standing, LocalDate on) {
        List<OrganizationId> turn = new ArrayList<>();
        OrganizationId holder = standIns.of(standing.holder(), standing.since(), on);
        if (holder != null) {
            turn.add(holder);
        }
        if (standing.status() == IncidentStatus.OPEN) {
            turn.addAll(LineAbove.of(organizations.on(on), standing.sender()).onTheWayTo(standing.holder()));
        }
        return turn;
    }

    private String names(List<OrganizationId> bodies, LocalDate on) {
        List<String> names = bodies.stream()
                .map(each ->
                        Objects.requireNonNull(organizations.on(on).find(each)).name())
                .toList();
        return names.isEmpty() ? "—" : String.join(", ", names);
    }
}

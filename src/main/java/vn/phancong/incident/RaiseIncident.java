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
import vn.phancong.cascade.BasisId;
import vn.phancong.cascade.References;
import vn.phancong.graph.NewIds;
import vn.phancong.graph.VietnameseText;
import vn.phancong.incident.IncidentChanges.NewIncident;
import vn.phancong.organization.OrganizationId;
import vn.phancong.organization.OrganizationTree;
import vn.phancong.organization.Organizations;
import vn.phancong.reading.Urgency;
import vn.phancong.territory.AreaId;

/** Raises what a body cannot settle to one above, past levels where need be (báo cáo khó khăn, vướng mắc). */
@Component
public final class RaiseIncident {

    /** So many characters a text of an incident or of a step may have. */
    static final int LONGEST_TEXT = 5000;

    private final Organizations organizations;
    private final References references;
    private final IncidentChanges changes;
    private final NewIds ids;
    private final Clock clock;

    RaiseIncident(
            Organizations organizations, References references, IncidentChanges changes, NewIds ids, Clock clock) {
        this.organizations = organizations;
        this.references = references;
        this.changes = changes;
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * What is asked for.
     *
     * @param on the day; null = today
     * @param aboutBody the body that it is about; null = none
     * @param aboutArea the area that it is about; null = none
     */
    public record Order(
            OrganizationId by,
            OrganizationId to,
            IncidentKind kind,
            String text,
            @Nullable Urgency urgency,
            @Nullable OrganizationId aboutBody,
            @Nullable AreaId aboutArea,
            @Nullable LocalDate on,
            @Nullable BasisId basis) {}

    /** Raises it, or says why not. */
    public Outcome<IncidentId> raise(Order order) {
        LocalDate today = LocalDate.now(clock);
        LocalDate on = order.on() == null ? today : order.on();
        String text = VietnameseText.stored(order.text());
        if (on.isAfter(today)) {
            return Outcome.refused(Refusal.of(CommonRefusal.IN_FUTURE, "on", on));
        }
        List<Refusal> refusals = new ArrayList<>(references
                .on(on)
                .organization("by", order.by())
                .organization("to", order.to())
                .organization("about", order.aboutBody())
                .area("about", order.aboutArea())
                .basis("basis", order.basis())
                .refusals());
        Refusal ofText = CommonRefusal.ofText(text, "text", LONGEST_TEXT);
        if (ofText != null) {
            refusals.add(ofText);
        }
        if (!refusals.isEmpty()) {
            return new Outcome.Refused<>(refusals);
        }
        OrganizationTree tree = organizations.on(on);
        Integer skipped = LineAbove.of(tree, order.by()).levelsSkippedTo(order.to());
        if (skipped == null) {
            return Outcome.refused(notUpward(tree, order.to()));
        }
        IncidentId id = new IncidentId(ids.next());
        NewIncident incident = new NewIncident(
                id,
                order.kind(),
                text,
                order.urgency(),
                on,
                OffsetDateTime.now(clock),
                order.by(),
                order.to(),
                skipped,
                order.aboutBody(),
                order.aboutArea(),
                order.basis());
        return changes.change(change -> {
            change.raise(incident);
            return new Outcome.Done<>(id);
        });
    }

    static Refusal notUpward(OrganizationTree tree, OrganizationId to) {
        return Refusal.about(
                new Subject("Organization", to.value()),
                IncidentRefusal.NOT_UPWARD,
                "to",
                Objects.requireNonNull(tree.find(to)).name());
    }
}

package vn.phancong.directive;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.phancong.api.Outcome;
import vn.phancong.organization.Organizations;

/** Notes that a document rests on another one or carries it out (văn bản căn cứ, văn bản triển khai). */
@Component
public final class RelateDirectives {

    private final Directives directives;
    private final DirectiveChanges changes;
    private final Organizations organizations;
    private final Clock clock;

    RelateDirectives(Directives directives, DirectiveChanges changes, Organizations organizations, Clock clock) {
        this.directives = directives;
        this.changes = changes;
        this.organizations = organizations;
        this.clock = clock;
    }

    /** Notes it, or says why not; what is noted already stays. */
    public Outcome<DirectiveId> relate(DirectiveId lower, DirectiveId higher, Relation relation) {
        Refusals refusals = new Refusals();
        Map<DirectiveId, Directive> found = directives.find(new HashSet<>(List.of(lower, higher)));
        Directive below = found.get(lower);
        Directive above = found.get(higher);
        LocalDate on = below == null || below.issuedOn() == null ? LocalDate.now(clock) : below.issuedOn();
        if (below == null) {
            refusals.about("Directive", lower.value(), DirectiveRefusal.UNKNOWN_DIRECTIVE, "lower");
        }
        if (above == null) {
            refusals.about("Directive", higher.value(), DirectiveRefusal.UNKNOWN_DIRECTIVE, "higher");
        } else if (lower.equals(higher)) {
            refusals.about("Directive", higher.value(), DirectiveRefusal.REFINES_ITSELF, "higher");
        } else if (below != null && !fits(below, above, relation, on)) {
            refusals.about("Directive", higher.value(), DirectiveRefusal.NOT_HIGHER, "higher");
        }
        if (!refusals.isEmpty()) {
            return new Outcome.Refused<>(refusals.all());
        }
        return changes.change(change -> {
            change.relate(lower, relation, List.of(higher), on);
            return new Outcome.Done<>(lower);
        });
    }

    /** A document may rest on one of any body, but not on a later one. */
    private boolean fits(Directive below, Directive above, Relation relation, LocalDate on) {
        if (relation == Relation.IMPLEMENTS) {
            return Precedence.isHigher(above, below.issuer(), below.issuedOn(), organizations.on(on));
        }
        return above.issuedOn() == null || !above.issuedOn().isAfter(on);
    }
}

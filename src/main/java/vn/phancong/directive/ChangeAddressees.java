package vn.phancong.directive;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.phancong.api.Outcome;
import vn.phancong.directive.DirectiveChanges.Change;
import vn.phancong.directive.Directives.Addressee;
import vn.phancong.organization.OrganizationId;
import vn.phancong.organization.Organizations;
import vn.phancong.reading.Purpose;

/** Adds bodies to the addressees of a directive and strikes others (nơi nhận). */
@Component
public final class ChangeAddressees {

    private static final int MOST = 500;

    private final Directives directives;
    private final DirectiveChanges changes;
    private final Organizations organizations;

    ChangeAddressees(Directives directives, DirectiveChanges changes, Organizations organizations) {
        this.directives = directives;
        this.changes = changes;
        this.organizations = organizations;
    }

    /** What is asked for. */
    public record Order(DirectiveId directive, List<OrganizationId> add, List<OrganizationId> strike) {}

    /** Adds and strikes all of them, or none and says why. */
    public Outcome<DirectiveId> change(Order order) {
        Refusals refusals = new Refusals();
        Directive directive = directives.find(Set.of(order.directive())).get(order.directive());
        int named = order.add().size() + order.strike().size();
        if (directive == null) {
            refusals.about("Directive", order.directive().value(), DirectiveRefusal.UNKNOWN_DIRECTIVE, "directive");
        } else if (!directive.held()) {
            refusals.about("Directive", directive.id().value(), DirectiveRefusal.NOT_HELD, "directive");
        } else if (named == 0) {
            refusals.add(DirectiveRefusal.NOTHING_NAMED, "add");
        } else if (named > MOST) {
            refusals.add(DirectiveRefusal.TOO_MANY, "add", named, MOST);
        } else {
            refusals.unknown(order.add(), organizations.on(day(directive)), "add");
        }
        return refusals.isEmpty() && directive != null
                ? changes.change(change -> write(order, day(directive), change))
                : new Outcome.Refused<>(refusals.all());
    }

    private static Outcome<DirectiveId> write(Order order, LocalDate on, Change change) {
        Refusals refusals = new Refusals();
        change.lock(order.directive());
        Map<OrganizationId, Boolean> addressed = change.addressed(order.directive(), order.strike());
        for (int i = 0; i < order.strike().size(); i++) {
            OrganizationId struck = order.strike().get(i);
            Boolean sent = addressed.get(struck);
            if (sent == null || sent) {
                DirectiveRefusal code = sent == null ? DirectiveRefusal.NOT_ADDRESSED : DirectiveRefusal.ALREADY_SENT;
                refusals.about("Organization", struck.value(), code, "strike." + i);
            }
        }
        if (!refusals.isEmpty()) {
            return new Outcome.Refused<>(refusals.all());
        }
        change.strike(order.directive(), order.strike());
        Stream<Addressee> added =
                order.add().stream().distinct().map(each -> new Addressee(each, Purpose.EXECUTE, null));
        change.address(order.directive(), added.toList(), on);
        return new Outcome.Done<>(order.directive());
    }

    private static LocalDate day(Directive directive) {
        return Objects.requireNonNull(directive.issuedOn(), "what is held has a day");
    }
}

package vn.phancong.directive;

import static java.util.function.Predicate.not;

import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.phancong.graph.Forest;
import vn.phancong.graph.VietnameseText;
import vn.phancong.organization.Organization;
import vn.phancong.organization.OrganizationId;
import vn.phancong.organization.OrganizationKind;
import vn.phancong.organization.OrganizationTree;
import vn.phancong.organization.Tier;
import vn.phancong.reading.Reading.Addressee;
import vn.phancong.reading.RecipientClass;

/** Finds the bodies for which classes of recipients stand, by tier, kind and place in the tree of one day. */
final class RecipientClasses {

    private static final Set<RecipientClass> PERSONS = EnumSet.of(
            RecipientClass.COMMITTEE_MEMBERS,
            RecipientClass.STANDING_COMMITTEE_MEMBERS,
            RecipientClass.HEADS,
            RecipientClass.MEMBERS,
            RecipientClass.PEOPLE);

    private final OrganizationTree tree;
    private final Forest<OrganizationId, Organization> forest;

    RecipientClasses(OrganizationTree tree) {
        this.tree = tree;
        this.forest = tree.forest();
    }

    /** {@code issuer}: null = not known, so nothing can be found. */
    ResolvedAddressees resolve(Addressee addressee, @Nullable OrganizationId issuer) {
        List<Organization> found = issuer == null ? List.of() : resolve(addressee.classes(), issuer);
        UnresolvedReason reason = found.isEmpty() ? reason(addressee, issuer) : null;
        return new ResolvedAddressees(addressee.name(), addressee.classes(), found, reason);
    }

    /** The bodies of some classes, each once, in the tree's order. */
    List<Organization> resolve(Collection<RecipientClass> classes, OrganizationId issuer) {
        Set<Organization> found = new LinkedHashSet<>();
        classes.forEach(each -> resolve(each, issuer).forEach(found::add));
        return found.stream()
                .sorted(Comparator.comparingInt(each -> forest.position(each.id())))
                .toList();
    }

    private static UnresolvedReason reason(Addressee addressee, @Nullable OrganizationId issuer) {
        if (addressee.classes().isEmpty()) {
            return UnresolvedReason.NOT_UNDERSTOOD;
        }
        if (PERSONS.containsAll(addressee.classes())) {
            return UnresolvedReason.ADDRESSES_PERSONS;
        }
        return issuer == null ? UnresolvedReason.ISSUER_UNKNOWN : UnresolvedReason.NONE_IN_THE_TREE;
    }

    private Stream<Organization> resolve(RecipientClass recipients, OrganizationId issuer) {
        return switch (recipients) {
            case DISTRICT_COMMITTEES -> committeesBelow(issuer, Tier.DISTRICT);
            case GRASSROOTS_COMMITTEES -> committeesBelow(issuer, Tier.GRASSROOTS);
            case SUBORDINATE_COMMITTEES -> children(issuer, OrganizationKind.COMMITTEE);
            case SUBORDINATE_CELLS -> children(issuer, OrganizationKind.CELL);
            case CELLS -> below(issuer, isA(OrganizationKind.CELL));
            case ALL_COMMITTEES -> below(issuer, isA(OrganizationKind.COMMITTEE).or(isA(OrganizationKind.CELL)));
            case ADVISORY_BODIES ->
                Stream.concat(tree.advisersOf(issuer).stream(), children(issuer, OrganizationKind.DEPARTMENT));
            case PARTY_CAUCUSES -> children(issuer, OrganizationKind.PARTY_CAUCUS);
            case STEERING_COMMITTEE -> children(issuer, OrganizationKind.STEERING_COMMITTEE);
            case PEOPLES_COMMITTEE -> peoplesCommittees(issuer);
            case DISTRICT_PEOPLES_COMMITTEES ->
                committeesBelow(issuer, Tier.DISTRICT).flatMap(each -> peoplesCommittees(each.id()));
            case COMMUNE_PEOPLES_COMMITTEES ->
                committeesBelow(issuer, Tier.GRASSROOTS).flatMap(each -> peoplesCommittees(each.id()));
            case STATE_AGENCIES -> agencies(issuer);
            case FRONT -> led(issuer, OrganizationKind.FRONT);
            case MASS_ORGANIZATIONS -> led(issuer, OrganizationKind.MASS_ORGANIZATION);
            case HIGHER_BODIES -> forest.ancestors(issuer).stream();
            case INSPECTION_TEAMS,
                    CENTRAL_AGENCIES,
                    COMMITTEE_MEMBERS,
                    STANDING_COMMITTEE_MEMBERS,
                    HEADS,
                    MEMBERS,
                    PEOPLE -> Stream.empty();
        };
    }

    private Stream<Organization> below(OrganizationId issuer, Predicate<Organization> wanted) {
        return forest.descendants(issuer).stream().filter(wanted);
    }

    private Stream<Organization> committeesBelow(OrganizationId issuer, Tier tier) {
        return below(issuer, isA(OrganizationKind.COMMITTEE).and(each -> each.tier() == tier));
    }

    private Stream<Organization> children(OrganizationId issuer, OrganizationKind kind) {
        return forest.children(issuer).stream().filter(isA(kind));
    }

    private Stream<Organization> led(OrganizationId issuer, OrganizationKind kind) {
        return tree.ledBy(issuer).stream().filter(isA(kind));
    }

    /** By name, because a committee leads other state bodies too; where none has the name, all that it leads. */
    private Stream<Organization> peoplesCommittees(OrganizationId committee) {
        List<Organization> led = led(committee, OrganizationKind.STATE_BODY).toList();
        List<Organization> named =
                led.stream().filter(RecipientClasses::isPeoplesCommittee).toList();
        return (named.isEmpty() ? led : named).stream();
    }

    private Stream<Organization> agencies(OrganizationId issuer) {
        List<Organization> led = led(issuer, OrganizationKind.STATE_BODY).toList();
        return Stream.concat(
                        led.stream(), led.stream().flatMap(each -> children(each.id(), OrganizationKind.STATE_BODY)))
                .filter(not(RecipientClasses::isPeoplesCommittee));
    }

    private static boolean isPeoplesCommittee(Organization body) {
        String name = VietnameseText.folded(body.name());
        return name.startsWith("uy ban nhan dan") || name.startsWith("ubnd");
    }

    private static Predicate<Organization> isA(OrganizationKind kind) {
        return each -> each.kind() == kind;
    }
}

package vn.phancong.intake;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import vn.phancong.organization.OrganizationKind;
import vn.phancong.organization.Tier;
import vn.phancong.people.Availability;
import vn.phancong.people.MembershipKind;
import vn.phancong.people.PersonKind;
import vn.phancong.people.Position;
import vn.phancong.territory.AreaKind;
import vn.phancong.territory.Vulnerability;

/** The values that the columns of a fixed choice take, in the order in which a refusal lists them. */
final class Allowed {

    static final Set<String> AREA_KINDS = names(AreaKind.values());
    static final Set<String> ORGANIZATION_KINDS = names(OrganizationKind.values());
    static final Set<String> TIERS = names(Tier.values());
    static final Set<String> PERSON_KINDS = names(PersonKind.values());
    static final Set<String> PARTY_MEMBERS = names(PersonKind.FULL_MEMBER, PersonKind.PROBATIONARY_MEMBER);
    static final Set<String> ABSENCES =
            names(EnumSet.complementOf(EnumSet.of(Availability.AVAILABLE, Availability.GONE))
                    .toArray(Enum<?>[]::new));
    static final Set<String> MEMBERSHIP_KINDS = names(MembershipKind.values());
    static final Set<String> POSITIONS = names(Position.values());
    static final Set<String> ROLES = Collections.unmodifiableSet(new LinkedHashSet<>(List.of("LEAD", "SUPPORT")));
    static final Set<String> VULNERABILITIES = names(Vulnerability.values());

    private Allowed() {}

    private static Set<String> names(Enum<?>... values) {
        Set<String> names = new LinkedHashSet<>();
        Arrays.stream(values).map(Enum::name).forEach(names::add);
        return Collections.unmodifiableSet(names);
    }
}

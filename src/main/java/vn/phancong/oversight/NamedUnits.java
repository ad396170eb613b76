package vn.phancong.oversight;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.phancong.api.CommonRefusal;
import vn.phancong.api.Refusal;
import vn.phancong.api.Refusal.Subject;
import vn.phancong.coverage.Unit;
import vn.phancong.organization.OrganizationId;
import vn.phancong.territory.AreaId;

/** The bodies and areas that a change names, by the arguments that name them. */
record NamedUnits(Map<String, Unit> byArgument) {

    private static final int MOST = 500;

    static NamedUnits of(List<OrganizationId> organizations, List<AreaId> areas) {
        Map<String, Unit> named = new LinkedHashMap<>();
        for (int i = 0; i < organizations.size(); i++) {
            named.put("organizations." + i, new Unit.OfOrganization(organizations.get(i)));
        }
        for (int i = 0; i < areas.size(); i++) {
            named.put("areas." + i, new Unit.OfArea(areas.get(i)));
        }
        return new NamedUnits(named);
    }

    /** What is wrong with how they are named. */
    List<Refusal> refusals() {
        if (byArgument.isEmpty()) {
            return List.of(Refusal.of(CommonRefusal.NOTHING_NAMED, "organizations"));
        }
        if (byArgument.size() > MOST) {
            return List.of(Refusal.of(CommonRefusal.TOO_MANY, "organizations", byArgument.size(), MOST));
        }
        List<Refusal> refusals = new ArrayList<>();
        Set<Unit> seen = new HashSet<>();
        byArgument.forEach((argument, unit) -> {
            if (!seen.add(unit)) {
                refusals.add(Refusal.about(subject(unit), CommonRefusal.NAMED_TWICE, argument));
            }
        });
        return refusals;
    }

    List<Unit> units() {
        return List.copyOf(byArgument.values());
    }

    static Subject subject(Unit unit) {
        return unit instanceof Unit.OfOrganization organization
                ? new Subject("Organization", organization.id().value())
                : new Subject("Area", ((Unit.OfArea) unit).id().value());
    }
}

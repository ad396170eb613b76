package vn.phancong.coverage;

import java.util.Set;
import vn.phancong.organization.OrganizationId;
import vn.phancong.territory.AreaId;

/** The areas and organisations whose figures a write may have moved. */
public record Touched(Set<AreaId> areas, Set<OrganizationId> organizations) {

    boolean isEmpty() {
        return areas.isEmpty() && organizations.isEmpty();
    }
}

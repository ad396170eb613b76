package vn.phancong.organization.graphql;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.phancong.api.NodeSource;
import vn.phancong.organization.Organization;
import vn.phancong.organization.OrganizationId;
import vn.phancong.organization.Organizations;

@Component
class OrganizationNodes implements NodeSource {

    private final Organizations organizations;

    OrganizationNodes(Organizations organizations) {
        this.organizations = organizations;
    }

    @Override
    public String type() {
        return "Organization";
    }

    @Override
    public Map<String, Organization> find(Set<String> ids, LocalDate day) {
        var tree = organizations.on(day);
        Map<String, Organization> found = new HashMap<>();
        for (String id : ids) {
            Organization organization = tree.find(new OrganizationId(id));
            if (organization != null) {
                found.put(id, organization);
            }
        }
        return found;
    }
}

package vn.phancong.territory.graphql;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.phancong.api.NodeSource;
import vn.phancong.territory.Area;
import vn.phancong.territory.AreaId;
import vn.phancong.territory.Areas;

@Component
class AreaNodes implements NodeSource {

    private final Areas areas;

    AreaNodes(Areas areas) {
        this.areas = areas;
    }

    @Override
    public String type() {
        return "Area";
    }

    @Override
    public Map<String, Area> find(Set<String> ids, LocalDate day) {
        var tree = areas.on(day);
        Map<String, Area> found = new HashMap<>();
        for (String id : ids) {
            Area area = tree.find(new AreaId(id));
            if (area != null) {
                found.put(id, area);
            }
        }
        return found;
    }
}

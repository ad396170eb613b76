package vn.phancong.inspection.store;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import vn.phancong.inspection.InspectionFilter;
import vn.phancong.inspection.Inspections.Page;
import vn.phancong.inspection.Inspections.Place;
import vn.phancong.organization.OrganizationId;
import vn.phancong.people.PersonId;
import vn.phancong.territory.AreaId;

/** Pages as parameters of one statement, whose rows say to which of them they belong. */
final class ScopeRows {

    private final List<Page> pages;

    ScopeRows(Set<Page> pages) {
        this.pages = List.copyOf(pages);
    }

    List<Page> pages() {
        return pages;
    }

    Page page(Record row) {
        return pages.get(row.get("scope").asInt());
    }

    List<Map<String, @Nullable Object>> scopes() {
        List<Map<String, @Nullable Object>> scopes = new ArrayList<>();
        pages.forEach(page -> scopes.add(scope(scopes.size(), page)));
        return scopes;
    }

    private static Map<String, @Nullable Object> scope(int index, Page page) {
        InspectionFilter filter = page.filter();
        Place after = page.after();
        Map<String, @Nullable Object> scope = new HashMap<>();
        scope.put("index", index);
        scope.put("areaIds", page.scope().areas().stream().map(AreaId::value).toList());
        scope.put("organizationIds", bodies(page.scope().organizations()));
        scope.put("byIds", bodies(page.scope().by()));
        List<OrganizationId> insiders = page.scope().insiders();
        scope.put("insiderIds", insiders == null ? null : bodies(insiders));
        scope.put(
                "personIds", page.scope().people().stream().map(PersonId::value).toList());
        scope.put("withClosed", page.scope().withClosed());
        scope.put("announced", filter.announced());
        scope.put("states", filter.states().stream().map(Enum::name).toList());
        scope.put("from", filter.from());
        scope.put("to", filter.to());
        scope.put("afterDay", after == null ? null : after.day());
        scope.put("afterSortKey", after == null ? null : after.sortKey());
        scope.put("afterId", after == null ? null : after.id());
        return scope;
    }

    private static List<String> bodies(List<OrganizationId> ids) {
        return ids.stream().map(OrganizationId::value).toList();
    }
}

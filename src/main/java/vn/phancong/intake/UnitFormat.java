package vn.phancong.intake;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.phancong.graph.Period;
import vn.phancong.graph.VietnameseText;

/**
 * One of the two files of units.
 *
 * @param kinds the values of the column {@code kind}
 * @param tiers the values of the column {@code tier}; empty where there is no such column
 * @param ties on what other units of the file a unit can hang
 */
record UnitFormat(DataFile file, Set<String> kinds, Set<String> tiers, List<TieKind> ties) {

    static final UnitFormat AREAS =
            new UnitFormat(DataFile.AREAS, Allowed.AREA_KINDS, Set.of(), List.of(TieKind.WITHIN));

    static final UnitFormat ORGANIZATIONS = new UnitFormat(
            DataFile.ORGANIZATIONS,
            Allowed.ORGANIZATION_KINDS,
            Allowed.TIERS,
            List.of(TieKind.PART_OF, TieKind.LEADS, TieKind.ADVISES));

    /** What the row says; worthless where the row is refused in the making. */
    UnitRow read(Row row, String id) {
        Period period = row.period();
        Unit unit = new Unit(id, row.code("code"), period, properties(row));
        Map<TieKind, String> others = new EnumMap<>(TieKind.class);
        for (TieKind tie : ties) {
            String other = row.optionalCode(tie.column());
            if (other != null) {
                others.put(tie, other);
            }
        }
        return new UnitRow(row.raw(), unit, row.period("parent_since", "parent_until", period), others);
    }

    private Map<String, Object> properties(Row row) {
        String name = row.text("name");
        Map<String, Object> properties = new HashMap<>();
        properties.put("name", name);
        properties.put("kind", row.oneOf("kind", kinds));
        properties.put("sortKey", VietnameseText.sortKey(name));
        properties.put("searchText", VietnameseText.searchText(name, row.code("code")));
        if (!tiers.isEmpty()) {
            properties.put("tier", row.oneOf("tier", tiers));
        }
        return properties;
    }
}

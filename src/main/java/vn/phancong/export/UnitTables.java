package vn.phancong.export;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.phancong.api.Rounding;
import vn.phancong.coverage.Coverage;
import vn.phancong.coverage.Coverages;
import vn.phancong.coverage.Figure;
import vn.phancong.coverage.GapReason;
import vn.phancong.coverage.Tally;
import vn.phancong.coverage.Unit;
import vn.phancong.coverage.Weakness;
import vn.phancong.coverage.Workforce;
import vn.phancong.export.Table.Row;
import vn.phancong.organization.Organization;
import vn.phancong.organization.OrganizationKind;
import vn.phancong.organization.OrganizationTree;
import vn.phancong.organization.Organizations;
import vn.phancong.organization.Tier;
import vn.phancong.territory.Area;
import vn.phancong.territory.AreaTree;
import vn.phancong.territory.Areas;

/** A row for a unit and each unit below it: how much is covered, or who is there to cover it. */
@Component
public final class UnitTables {

    /** Units are few and in memory; only what becomes of them is made piece by piece. */
    private static final int BATCH = 500;

    private static final List<Column> OF_UNIT =
            List.of(Column.text("Mã", 16), Column.text("Tên", 40), Column.text("Cấp", 16), Column.text("Thuộc", 34));
    private static final List<Column> COVERAGE = List.of(
            Column.number("Số hộ phải phụ trách"),
            Column.number("Có người phụ trách"),
            Column.number("Chưa có"),
            Column.share("Tỷ lệ"),
            Column.number("Chưa có chi bộ"),
            Column.number("Chưa từng phân công"),
            Column.number("Người phụ trách vắng"),
            Column.number("Đã thôi phụ trách"),
            Column.number("Được miễn"),
            Column.number("Hộ khó khăn"),
            Column.number("Hộ khó khăn có người phụ trách"),
            Column.number("Đã phân công"),
            Column.number("Đã liên hệ"),
            Column.number("Liên hệ còn mới"),
            Column.number("Hộ khó khăn chỉ có một người"),
            Column.number("Lâu chưa liên hệ"),
            Column.number("Người phụ trách quá tải"));
    private static final List<Column> WORKFORCE = List.of(
            Column.number("Số người"),
            Column.number("Có mặt"),
            Column.number("Được phân công"),
            Column.number("Chưa được phân công"),
            Column.number("Quá tải"),
            Column.number("Bình quân hộ một người"),
            Column.number("Nhiều hộ nhất"),
            Column.number("Sức phụ trách"));

    private static final List<Figure> OF_HOUSEHOLDS =
            List.of(Figure.VULNERABLE, Figure.VULNERABLE_COVERED, Figure.ASSIGNED, Figure.CONTACTED, Figure.CURRENT);

    private final Organizations organizations;
    private final Areas areas;
    private final Coverages coverages;

    UnitTables(Organizations organizations, Areas areas, Coverages coverages) {
        this.organizations = organizations;
        this.areas = areas;
        this.coverages = coverages;
    }

    /**
     * Which units are listed.
     *
     * @param tier only organisations of this tier; null = all
     * @param kinds only organisations of these kinds; null = all
     */
    public record UnitFilter(@Nullable Tier tier, @Nullable Set<OrganizationKind> kinds) {

        private boolean passes(Organization organization) {
            return (tier == null || organization.tier() == tier)
                    && (kinds == null || kinds.contains(organization.kind()));
        }
    }

    /** How much is covered (tình hình phụ trách hộ). */
    public Table coverage(Subject subject, UnitFilter filter, Rounding rounding) {
        return table("Tình hình phụ trách hộ", COVERAGE, subject, filter, units -> {
            Map<Unit, Coverage> found = coverages.of(units, subject.day());
            return unit -> cells(found.getOrDefault(unit, new Coverage(unit, Tally.NONE)), rounding);
        });
    }

    /** Who is there to cover it (lực lượng phụ trách hộ). */
    public Table workforce(Subject subject, UnitFilter filter, Rounding rounding) {
        return table("Lực lượng phụ trách hộ", WORKFORCE, subject, filter, units -> {
            Map<Unit, Workforce> found = coverages.workforceOf(units, subject.day());
            return unit -> cells(found.getOrDefault(unit, Workforce.NONE), rounding);
        });
    }

    private Table table(String title, List<Column> columns, Subject subject, UnitFilter filter, Figures figures) {
        List<Column> all = new ArrayList<>(OF_UNIT);
        all.addAll(columns);
        return new Table(title, List.copyOf(all), taker -> {
            Map<Unit, List<@Nullable Object>> heads = heads(subject, filter);
            // All at once, because a past day is counted in the graph and the units lie within each other.
            CellsOf cells = heads.isEmpty() ? unit -> List.of() : figures.of(new LinkedHashSet<>(heads.keySet()));
            List<Row> rows = new ArrayList<>();
            for (Map.Entry<Unit, List<@Nullable Object>> head : heads.entrySet()) {
                List<@Nullable Object> row = new ArrayList<>(head.getValue());
                row.addAll(cells.of(head.getKey()));
                rows.add(Row.of(row.toArray()));
                if (rows.size() == BATCH) {
                    taker.accept(rows);
                    rows = new ArrayList<>();
                }
            }
            taker.accept(rows);
        });
    }

    private Map<Unit, List<@Nullable Object>> heads(Subject subject, UnitFilter filter) {
        Map<Unit, List<@Nullable Object>> heads = new LinkedHashMap<>();
        if (subject.unit() instanceof Unit.OfOrganization asked) {
            OrganizationTree tree = organizations.on(subject.day());
            for (Organization each : tree.forest().withDescendants(asked.id())) {
                Organization parent = tree.forest().parent(each.id());
                if (filter.passes(each)) {
                    heads.put(
                            new Unit.OfOrganization(each.id()),
                            head(
                                    each.code(),
                                    each.name(),
                                    Words.of(each.tier()),
                                    parent == null ? null : parent.name()));
                }
            }
            return heads;
        }
        AreaTree tree = areas.on(subject.day());
        for (Area each : tree.forest().withDescendants(((Unit.OfArea) subject.unit()).id())) {
            Area parent = tree.forest().parent(each.id());
            heads.put(
                    new Unit.OfArea(each.id()),
                    head(each.code(), each.name(), null, parent == null ? null : parent.name()));
        }
        return heads;
    }

    private static List<@Nullable Object> head(@Nullable Object... cells) {
        return Arrays.asList(cells);
    }

    private static List<@Nullable Object> cells(Coverage coverage, Rounding rounding) {
        Tally tally = coverage.tally();
        List<@Nullable Object> cells = new ArrayList<>();
        cells.add(rounding.up((long) coverage.households()));
        cells.add(rounding.up((long) coverage.covered()));
        cells.add(rounding.up((long) coverage.gaps()));
        cells.add(rounding.share(coverage.covered(), coverage.gaps()));
        for (GapReason reason : GapReason.values()) {
            cells.add(rounding.up((long) tally.get(Figure.of(reason))));
        }
        cells.add(rounding.up((long) tally.get(Figure.RESIDENT) - coverage.households()));
        for (Figure figure : OF_HOUSEHOLDS) {
            cells.add(rounding.up((long) tally.get(figure)));
        }
        for (Weakness weakness : Weakness.values()) {
            cells.add(rounding.up((long) tally.get(Figure.of(weakness))));
        }
        return cells;
    }

    private static List<@Nullable Object> cells(Workforce people, Rounding rounding) {
        Double mean = people.meanLoad();
        return head(
                rounding.up((long) people.members()),
                rounding.up((long) people.available()),
                rounding.up((long) people.assigned()),
                rounding.up((long) people.idle()),
                rounding.up((long) people.overloaded()),
                mean == null ? null : rounding.mean(mean),
                rounding.up((long) people.maxLoad()),
                rounding.up((long) people.capacity()));
    }

    private interface Figures {
        CellsOf of(Set<Unit> units);
    }

    private interface CellsOf {
        List<@Nullable Object> of(Unit unit);
    }
}

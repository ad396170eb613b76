package vn.phancong.export;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.phancong.coverage.Assignment;
import vn.phancong.coverage.Assignments;
import vn.phancong.coverage.CoveringTerritory;
import vn.phancong.coverage.Gap;
import vn.phancong.coverage.GapLists;
import vn.phancong.coverage.GapReason;
import vn.phancong.coverage.Gaps.GapFilter;
import vn.phancong.export.Table.Row;
import vn.phancong.graph.Period;
import vn.phancong.organization.Organization;
import vn.phancong.people.People;
import vn.phancong.people.Person;
import vn.phancong.people.PersonId;
import vn.phancong.territory.Area;
import vn.phancong.territory.AreaTree;
import vn.phancong.territory.Areas;
import vn.phancong.territory.Household;
import vn.phancong.territory.HouseholdId;

/** The households that nobody is in charge of (hộ chưa có người phụ trách), why, and who has to act. */
@Component
public final class GapTable {

    private static final int BATCH = 500;
    private static final List<Column> COLUMNS = List.of(
            Column.text("Thuộc", 22),
            Column.text("Địa bàn", 22),
            Column.text("Mã hộ", 20),
            Column.text("Địa chỉ", 34),
            Column.text("Chủ hộ", 24),
            Column.number("Số người"),
            Column.text("Hoàn cảnh", 28),
            Column.text("Lý do", 30),
            Column.day("Từ ngày"),
            Column.text("Tổ chức chịu trách nhiệm", 32),
            Column.text("Người phụ trách đang vắng", 32));

    private final GapLists gaps;
    private final Assignments assignments;
    private final People people;
    private final Areas areas;
    private final CoveringTerritory territory;

    GapTable(GapLists gaps, Assignments assignments, People people, Areas areas, CoveringTerritory territory) {
        this.gaps = gaps;
        this.assignments = assignments;
        this.people = people;
        this.areas = areas;
        this.territory = territory;
    }

    /** All gaps that pass the filter, in the order of the list of gaps. */
    public Table of(Subject subject, GapFilter filter, Viewer viewer) {
        return new Table(
                "Hộ chưa có người phụ trách",
                COLUMNS,
                taker -> gaps.each(
                        subject.unit(),
                        filter,
                        subject.day(),
                        BATCH,
                        found -> taker.accept(rows(found, subject.day(), viewer))));
    }

    private List<Row> rows(List<Gap> found, LocalDate day, Viewer viewer) {
        Map<HouseholdId, List<Person>> absent = absentCoverers(found, day, viewer);
        AreaTree tree = areas.on(day);
        List<Row> rows = new ArrayList<>(found.size());
        for (Gap gap : found) {
            rows.add(row(gap, tree, absent.getOrDefault(gap.household().id(), List.of()), day));
        }
        return rows;
    }

    private Row row(Gap gap, AreaTree tree, List<Person> absent, LocalDate day) {
        Household household = gap.household();
        Area area = tree.find(gap.area());
        Area around = tree.forest().parent(gap.area());
        Organization responsible = territory.answerFor(gap.area(), day);
        Row row = Row.of(
                around == null ? null : around.name(),
                area == null ? null : area.name(),
                household.code(),
                household.address(),
                household.headName(),
                household.people(),
                Words.of(household.vulnerability()),
                Words.of(gap.reason()),
                Period.known(gap.since()),
                responsible == null ? null : responsible.name(),
                names(absent));
        return row.about(absent.stream().map(Person::id).toList(), List.of(household.id()));
    }

    /** Who is in charge of the households but cannot be counted on. */
    private Map<HouseholdId, List<Person>> absentCoverers(List<Gap> found, LocalDate day, Viewer viewer) {
        Set<HouseholdId> lost = found.stream()
                .filter(gap -> gap.reason() == GapReason.COVERER_UNAVAILABLE)
                .map(gap -> gap.household().id())
                .collect(Collectors.toSet());
        if (lost.isEmpty()) {
            return Map.of();
        }
        Map<HouseholdId, List<Assignment>> coverers = assignments.coverersOf(lost, day);
        Set<PersonId> ids =
                viewer.named(coverers.values().stream().flatMap(List::stream).toList(), day);
        Map<PersonId, Person> known = people.find(ids, day);
        return coverers.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        each -> each.getValue().stream()
                                .flatMap(coverer -> Stream.ofNullable(known.get(coverer.person())))
                                .toList()));
    }

    private static @Nullable String names(List<Person> absent) {
        return absent.isEmpty()
                ? null
                : absent.stream()
                        .map(person -> person.fullName() + " (" + Words.of(person.availability()) + ")")
                        .collect(Collectors.joining(", "));
    }
}

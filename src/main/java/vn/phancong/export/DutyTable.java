package vn.phancong.export;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.phancong.coverage.Assignment;
import vn.phancong.coverage.Assignments;
import vn.phancong.coverage.Assignments.DutyPage;
import vn.phancong.coverage.Gap;
import vn.phancong.coverage.GapLists;
import vn.phancong.coverage.Gaps.GapFilter;
import vn.phancong.export.Table.Row;
import vn.phancong.people.Person;
import vn.phancong.people.PersonId;
import vn.phancong.territory.Area;
import vn.phancong.territory.AreaTree;
import vn.phancong.territory.Areas;
import vn.phancong.territory.Household;
import vn.phancong.territory.HouseholdId;
import vn.phancong.territory.Households.Place;

/** Who has to look after which households (phân công đảng viên phụ trách hộ), and at the end whom nobody looks after. */
@Component
public final class DutyTable {

    private static final int MEMBERS = 100;
    private static final int DUTIES = 200;
    private static final int GAPS = 500;

    /** So many columns, before the remark, are about the household. */
    private static final int OF_DUTY = 9;

    private static final List<Column> COLUMNS = List.of(
            Column.text("Tổ chức", 30),
            Column.text("Mã người", 12),
            Column.text("Họ và tên", 24),
            Column.text("Đối tượng", 20),
            Column.text("Tình trạng", 14),
            Column.text("Điện thoại", 15),
            Column.text("Mã hộ", 20),
            Column.text("Địa chỉ", 34),
            Column.text("Chủ hộ", 24),
            Column.number("Số người"),
            Column.text("Hoàn cảnh", 28),
            Column.text("Địa bàn", 22),
            Column.text("Vai trò", 11),
            Column.day("Từ ngày"),
            Column.day("Liên hệ gần nhất"),
            Column.text("Ghi chú", 30));

    private final Rosters rosters;
    private final Assignments assignments;
    private final GapLists gaps;
    private final Areas areas;

    DutyTable(Rosters rosters, Assignments assignments, GapLists gaps, Areas areas) {
        this.rosters = rosters;
        this.assignments = assignments;
        this.gaps = gaps;
        this.areas = areas;
    }

    /** The members of a cell, or of all organisations from a committee down, each with the households in their charge. */
    public Table of(Subject subject, Viewer viewer) {
        return new Table("Phân công phụ trách hộ", COLUMNS, taker -> {
            LocalDate day = subject.day();
            rosters.each(subject, MEMBERS, seats -> duties(seats, null, day, viewer, taker));
            gaps.each(
                    subject.unit(),
                    new GapFilter(null, null),
                    day,
                    GAPS,
                    found -> taker.accept(uncovered(found, subject)));
        });
    }

    private void duties(
            List<Seat> seats, @Nullable Place after, LocalDate day, Viewer viewer, Consumer<List<Row>> taker) {
        Set<PersonId> people = seats.stream().map(seat -> seat.person().id()).collect(Collectors.toSet());
        Map<PersonId, List<Household>> duties = assignments.dutiesOf(people, new DutyPage(after, DUTIES), day);
        Set<HouseholdId> ids = duties.values().stream()
                .flatMap(List::stream)
                .map(Household::id)
                .collect(Collectors.toSet());
        Map<HouseholdId, List<Assignment>> coverers = ids.isEmpty() ? Map.of() : assignments.coverersOf(ids, day);
        List<Row> rows = new ArrayList<>();
        for (Seat seat : seats) {
            List<Household> own = duties.getOrDefault(seat.person().id(), List.of());
            if (own.isEmpty() && after == null) {
                rows.add(row(seat, List.of(), List.of()));
            }
            for (Household household : own) {
                rows.addAll(rows(seat, household, coverers.getOrDefault(household.id(), List.of()), day, viewer));
            }
            if (own.size() == DUTIES) {
                Household last = own.get(DUTIES - 1);
                taker.accept(rows);
                rows = new ArrayList<>();
                duties(List.of(seat), new Place(last.sortKey(), last.code()), day, viewer, taker);
            }
        }
        taker.accept(rows);
    }

    private List<Row> rows(Seat seat, Household household, List<Assignment> coverers, LocalDate day, Viewer viewer) {
        if (!viewer.shows(household, day)) {
            List<@Nullable Object> nothing = new ArrayList<>(Collections.nCopies(OF_DUTY, null));
            nothing.add("(hộ ngoài phạm vi được xem)");
            return List.of(row(seat, nothing, List.of()));
        }
        AreaTree tree = areas.on(day);
        List<Row> rows = new ArrayList<>();
        for (Assignment assignment : coverers) {
            if (assignment.person().equals(seat.person().id())) {
                List<@Nullable Object> cells = cells(household, viewer.has(household, day) ? tree : null);
                cells.add(Words.of(assignment.role()));
                cells.add(assignment.period().knownSince());
                cells.add(assignment.lastContactOn());
                rows.add(row(seat, cells, List.of(household.id())));
            }
        }
        return rows;
    }

    private static Row row(Seat seat, List<@Nullable Object> duty, List<HouseholdId> about) {
        Person person = seat.person();
        List<@Nullable Object> cells = new ArrayList<>();
        cells.add(seat.organization());
        cells.add(person.code());
        cells.add(person.fullName());
        cells.add(Words.of(person.kind()));
        cells.add(Words.of(person.availability()));
        cells.add(Phone.readable(person.phone()));
        cells.addAll(duty);
        return padded(cells).about(List.of(person.id()), about);
    }

    private List<Row> uncovered(List<Gap> found, Subject subject) {
        LocalDate day = subject.day();
        List<Row> rows = new ArrayList<>();
        for (Gap gap : found) {
            List<@Nullable Object> cells = new ArrayList<>();
            cells.add(subject.name());
            cells.add(null);
            cells.add("(chưa có người phụ trách)");
            cells.addAll(Collections.nCopies(3, null));
            cells.addAll(cells(gap.household(), areas.on(day)));
            cells.addAll(Collections.nCopies(3, null));
            cells.add(Words.of(gap.reason()));
            rows.add(padded(cells).about(List.of(), List.of(gap.household().id())));
        }
        return rows;
    }

    /** Where it lies is not told of a household outside the scope, hence no tree. */
    private static List<@Nullable Object> cells(Household household, @Nullable AreaTree tree) {
        Area area = household.area() == null || tree == null ? null : tree.find(household.area());
        List<@Nullable Object> cells = new ArrayList<>();
        cells.add(household.code());
        cells.add(household.address());
        cells.add(household.headName());
        cells.add(household.people());
        cells.add(Words.of(household.vulnerability()));
        cells.add(area == null ? null : area.name());
        return cells;
    }

    private static Row padded(List<@Nullable Object> cells) {
        Object[] all = cells.toArray(new Object[COLUMNS.size()]);
        return Row.of(all);
    }
}

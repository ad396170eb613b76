package vn.phancong.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.phancong.api.Outcome;
import vn.phancong.cascade.BasisId;
import vn.phancong.coverage.Unit;
import vn.phancong.inspection.CancelInspection;
import vn.phancong.inspection.Commission;
import vn.phancong.inspection.Finding;
import vn.phancong.inspection.FindingKind;
import vn.phancong.inspection.Findings;
import vn.phancong.inspection.FollowUpFinding;
import vn.phancong.inspection.FollowUpState;
import vn.phancong.inspection.InspectionId;
import vn.phancong.inspection.InspectionOutcome;
import vn.phancong.inspection.PlanInspections;
import vn.phancong.inspection.RecordInspection;
import vn.phancong.inspection.RecordInspection.Note;
import vn.phancong.inspection.RecordInspection.Unplanned;
import vn.phancong.inspection.SampleFactors;
import vn.phancong.inspection.SampleInspections;
import vn.phancong.inspection.Severity;
import vn.phancong.organization.OrganizationId;
import vn.phancong.organization.OrganizationTree;
import vn.phancong.organization.Organizations;
import vn.phancong.people.Membership;
import vn.phancong.people.People;
import vn.phancong.people.PersonId;
import vn.phancong.reading.TaskKind;

/**
 * Checks under item 5 of 05-CT/TU and decision 1103-QĐ/TU, and under 159-CV/TU, 158-CV/HU and the letter of Tây Ninh.
 *
 * <table>
 * <caption>Spots that examples may rely on</caption>
 * <tr><td>{@code 00001-03}</td><td>unannounced on 2021-08-10 by {@code UBKT-BADINH}: REMIND; the first finding was IN_HAND on
 *     2021-08-12 and SETTLED on 2021-08-20, the second was SETTLED on 2021-08-13, OPEN again on 2021-09-06 and SETTLED on
 *     2021-10-15</td></tr>
 * <tr><td>{@code 00004-02}</td><td>unannounced on 2021-08-12 by {@code UBKT-HN}: CRITICIZE; one finding IN_HAND, one OPEN</td></tr>
 * <tr><td>{@code DU-00007}</td><td>planned on 2021-08-18 and announced, by {@code QU-BADINH}: COMMEND</td></tr>
 * <tr><td>{@code 00016-04}</td><td>unannounced on 2021-08-24: DISCIPLINE; two findings OPEN ever since</td></tr>
 * <tr><td>{@code 00013-04}</td><td>unannounced on 2021-09-08: NONE</td></tr>
 * <tr><td>{@code 00022-06}</td><td>unannounced on 2021-09-14: REMIND; its finding LAPSED with the neighbourhood on 2022-10-01</td></tr>
 * <tr><td>{@code DU-00008}</td><td>planned for 2021-09-20 by {@code QU-BADINH}, called off on 2021-09-18</td></tr>
 * <tr><td>{@code DU-00034}</td><td>planned for 2021-09-27 by {@code QU-BADINH} and overdue ever since</td></tr>
 * <tr><td>{@code 13642-01}, {@code 31569-01}, {@code 25456-01}</td><td>checked in May and July 2021 by {@code TU-TPND},
 *     {@code HU-CHAUTHANH-ST} and {@code TU-TPTN}</td></tr>
 * <tr><td>{@code 00006-01}, {@code 00019-01}</td><td>checked 12 and 45 days before the day of the demo</td></tr>
 * <tr><td>{@code QU-BADINH}</td><td>six of its neighbourhoods, drawn with seed 1103, are planned for a week after the day of the
 *     demo</td></tr>
 * </table>
 */
@Component
@Order(30)
final class DemoInspections implements DemoScene {

    private static final LocalDate AUGUST = LocalDate.of(2021, 8, 1);
    private static final LocalDate SEPTEMBER = LocalDate.of(2021, 9, 1);
    private static final String DECISION = "1103-QĐ/TU";
    private static final String DISTRICT = "QU-BADINH";
    private static final String CONTROL = "UBKT-BADINH";
    private static final String DISTRICT_OFFICE = "CB-BADINH-01";
    private static final int SEED = 1103;

    private final DemoDirectory directory;
    private final PlanInspections plans;
    private final RecordInspection records;
    private final CancelInspection cancels;
    private final FollowUpFinding followUps;
    private final Findings findings;
    private final People people;
    private final Organizations organizations;

    DemoInspections(
            DemoDirectory directory,
            PlanInspections plans,
            RecordInspection records,
            CancelInspection cancels,
            FollowUpFinding followUps,
            Findings findings,
            People people,
            Organizations organizations) {
        this.directory = directory;
        this.plans = plans;
        this.records = records;
        this.cancels = cancels;
        this.followUps = followUps;
        this.findings = findings;
        this.people = people;
        this.organizations = organizations;
    }

    @Override
    public void play(LocalDate today) {
        otherProvinces();
        BasisId basis = directory.clause("05-CT/TU", TaskKind.INSPECT_UNANNOUNCED);
        unannounced(basis);
        planned(basis);
        lately(basis, today);
    }

    private void otherProvinces() {
        BasisId namDinh = directory.clause("159-CV/TU", TaskKind.INSPECT);
        place(
                "13642-01",
                LocalDate.of(2021, 5, 20),
                "TU-TPND",
                null,
                namDinh,
                InspectionOutcome.REMIND,
                List.of(minor(FindingKind.CONTACT_NEGLECTED, "Chưa nắm hết hộ có người đi xa về.")));
        BasisId socTrang = directory.clause("158-CV/HU", TaskKind.INSPECT);
        place(
                "31569-01",
                LocalDate.of(2021, 7, 20),
                "HU-CHAUTHANH-ST",
                null,
                socTrang,
                InspectionOutcome.COMMEND,
                List.of());
        place("25456-01", LocalDate.of(2021, 7, 25), "TU-TPTN", null, null, InspectionOutcome.NONE, List.of());
    }

    private void unannounced(BasisId basis) {
        List<Finding> first = place(
                "00001-03",
                AUGUST.plusDays(9),
                CONTROL,
                DISTRICT_OFFICE,
                basis,
                InspectionOutcome.REMIND,
                List.of(
                        minor(FindingKind.LEADERSHIP_LAX, "Chi bộ chưa họp phân công người trực."),
                        serious(FindingKind.DUTY_NEGLECTED, "Chốt đầu ngõ không có người trực ban đêm.")));
        follow(first.get(0), FollowUpState.IN_HAND, AUGUST.plusDays(11), "Chi bộ đã họp, đang lập danh sách.");
        follow(first.get(0), FollowUpState.SETTLED, AUGUST.plusDays(19), "Đã phân công đủ người trực.");
        follow(first.get(1), FollowUpState.SETTLED, AUGUST.plusDays(12), "Đã bố trí trực ban đêm.");
        follow(first.get(1), FollowUpState.OPEN, SEPTEMBER.plusDays(5), "Kiểm tra lại: chốt lại bỏ trực.");
        follow(first.get(1), FollowUpState.SETTLED, SEPTEMBER.plusDays(44), "Đã thay người phụ trách chốt.");
        List<Finding> second = place(
                "00004-02",
                AUGUST.plusDays(11),
                "UBKT-HN",
                "CB-HN-CQ-01",
                basis,
                InspectionOutcome.CRITICIZE,
                List.of(
                        serious(FindingKind.RULES_BROKEN, "Tụ tập đông người ở chợ tạm."),
                        minor(FindingKind.WELFARE_LATE, "Ba hộ khó khăn chưa nhận được hỗ trợ.")));
        follow(second.get(0), FollowUpState.IN_HAND, AUGUST.plusDays(14), "Đã giải tán chợ tạm, đang xử lý vi phạm.");
        place(
                "00016-04",
                AUGUST.plusDays(23),
                CONTROL,
                DISTRICT_OFFICE,
                basis,
                InspectionOutcome.DISCIPLINE,
                List.of(
                        new Note(
                                FindingKind.HOUSEHOLDS_UNCOVERED,
                                Severity.GRAVE,
                                "Cả tổ dân phố không có chi bộ phụ trách."),
                        serious(FindingKind.REPORT_WRONG, "Báo cáo đã phân công nhưng không có ai phụ trách.")));
        place("00013-04", SEPTEMBER.plusDays(7), CONTROL, DISTRICT_OFFICE, basis, InspectionOutcome.NONE, List.of());
        List<Finding> merged = place(
                "00022-06",
                SEPTEMBER.plusDays(13),
                CONTROL,
                DISTRICT_OFFICE,
                basis,
                InspectionOutcome.REMIND,
                List.of(minor(FindingKind.CONTACT_NEGLECTED, "Nhiều hộ chưa được liên hệ trong tuần.")));
        follow(merged.get(0), FollowUpState.LAPSED, Days.AREA_CLOSED, "Tổ dân phố đã sáp nhập.");
    }

    private void planned(BasisId basis) {
        InspectionId praised = plan("DU-00007", AUGUST.plusDays(17), true, basis);
        String text = "Phường làm tốt việc phân công đến từng tổ dân phố.";
        done(records.record(new RecordInspection.Order(
                praised, null, AUGUST.plusDays(17), List.of(), InspectionOutcome.COMMEND, text)));
        InspectionId cancelled = plan("DU-00008", SEPTEMBER.plusDays(19), true, basis);
        done(cancels.cancel(cancelled, SEPTEMBER.plusDays(17), "Phường đang phong tỏa."));
        plan("DU-00034", SEPTEMBER.plusDays(26), false, basis);
    }

    private void lately(BasisId basis, LocalDate today) {
        place("00019-01", today.minusDays(45), CONTROL, DISTRICT_OFFICE, basis, InspectionOutcome.NONE, List.of());
        place(
                "00006-01",
                today.minusDays(12),
                CONTROL,
                DISTRICT_OFFICE,
                basis,
                InspectionOutcome.REMIND,
                List.of(minor(FindingKind.HOUSEHOLDS_UNCOVERED, "Còn hộ chưa có người phụ trách.")));
        OrganizationId within = directory.body(DISTRICT, today);
        var sample = new SampleInspections.Asked(within, 6, SEED, 30, SampleFactors.USUAL);
        var commission = new Commission(
                directory.body(CONTROL, today), false, List.of(), "Đoàn kiểm tra số 2", DECISION, null, basis);
        done(plans.plan(
                new PlanInspections.Order(List.of(), List.of(), sample, 0, today.plusDays(7), today, commission)));
    }

    /** An inspection of a ward's committee in the name of the district's. */
    private InspectionId plan(String body, LocalDate on, boolean announced, BasisId basis) {
        List<PersonId> inspectors = inspectors(DISTRICT_OFFICE, body, on);
        var commission = new Commission(
                directory.body(DISTRICT, on), announced, inspectors, "Đoàn kiểm tra số 1", DECISION, null, basis);
        List<OrganizationId> bodies = List.of(directory.body(body, on));
        return done(plans.plan(new PlanInspections.Order(List.of(), bodies, null, 0, on, on.minusDays(9), commission)))
                .get(0);
    }

    /** An inspection of a neighbourhood that nobody had planned, and what it found. */
    private List<Finding> place(
            String area,
            LocalDate on,
            String by,
            @Nullable String office,
            @Nullable BasisId basis,
            InspectionOutcome outcome,
            List<Note> notes) {
        String ward = "DU-" + area.substring(0, 5);
        var commission = new Commission(
                directory.body(by, on),
                false,
                office == null ? List.of() : inspectors(office, ward, on),
                null,
                office == null ? null : DECISION,
                null,
                basis);
        var unplanned = new Unplanned(new Unit.OfArea(directory.area(area, on)), commission);
        InspectionId made = done(records.record(new RecordInspection.Order(null, unplanned, on, notes, outcome, "")));
        return findings.of(Set.of(made)).getOrDefault(made, List.of());
    }

    /** The first two members of an office who have nothing to do with a ward. */
    private List<PersonId> inspectors(String office, String ward, LocalDate on) {
        List<PersonId> members = directory.members(office, on);
        Map<PersonId, List<Membership>> ties = people.membershipsOf(Set.copyOf(members), on);
        OrganizationTree tree = organizations.on(on);
        OrganizationId own = directory.body(ward, on);
        return members.stream()
                .filter(member -> ties.getOrDefault(member, List.of()).stream()
                        .noneMatch(tie -> tree.forest().isWithin(own, tie.organization())))
                .limit(2)
                .toList();
    }

    private void follow(Finding finding, FollowUpState state, LocalDate on, String text) {
        done(followUps.follow(new FollowUpFinding.Order(finding.id(), state, on, text)));
    }

    private static Note minor(FindingKind kind, String text) {
        return new Note(kind, Severity.MINOR, text);
    }

    private static Note serious(FindingKind kind, String text) {
        return new Note(kind, Severity.SERIOUS, text);
    }

    private static <T> T done(Outcome<T> outcome) {
        if (outcome instanceof Outcome.Done<T> done) {
            return done.value();
        }
        throw new IllegalStateException("The demo is refused: " + outcome.refusals());
    }
}

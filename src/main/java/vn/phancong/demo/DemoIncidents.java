package vn.phancong.demo;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.phancong.api.Outcome;
import vn.phancong.cascade.BasisId;
import vn.phancong.incident.IncidentId;
import vn.phancong.incident.IncidentKind;
import vn.phancong.incident.IncidentStepKind;
import vn.phancong.incident.MoveIncident;
import vn.phancong.incident.RaiseIncident;
import vn.phancong.reading.TaskKind;
import vn.phancong.reading.Urgency;

/**
 * Lets bodies of the demo raise what they could not settle, as the last clauses of three letters ask of them.
 *
 * <table>
 * <caption>Spots that examples may rely on</caption>
 * <tr><td>{@code CB-00001-03}</td><td>sent an obstacle past its ward to {@code QU-BADINH} on 2021-09-06. The ward took it the
 *     next day and passed it up; the district answered on 2021-09-13, the cell had it reopened, and closed it on
 *     2021-09-24.</td></tr>
 * <tr><td>{@code DU-00008}</td><td>sent an emergency past its district to {@code VP-HN}, the city's office, on 2021-08-02; the
 *     city took it and answered the next day.</td></tr>
 * <tr><td>{@code QU-BADINH}</td><td>sent the city a proposal on 2021-08-10, which was taken two days later and not answered
 *     before 2021-10-05.</td></tr>
 * <tr><td>{@code DU-00006}, {@code HU-MYDUC}</td><td>waited as of 2021-10-01: since 2021-09-02 for {@code QU-BADINH}, which
 *     never answered until the ward took it back on 2021-10-20, and since 2021-09-10 for {@code TU-HN}.</td></tr>
 * <tr><td>{@code CB-00013-05}</td><td>was closed on 2023-07-01; what it raised counts with its ward.</td></tr>
 * <tr><td>today</td><td>six are under way, of which {@code QU-BADINH} has three to answer, the first for 41 days.</td></tr>
 * </table>
 */
@Component
@Order(40)
final class DemoIncidents implements DemoScene {

    private static final LocalDate AUGUST_2 = LocalDate.of(2021, 8, 2);
    private static final LocalDate SEPTEMBER_2 = LocalDate.of(2021, 9, 2);
    private static final LocalDate MAY_12 = LocalDate.of(2021, 5, 12);
    private static final LocalDate JULY_14 = LocalDate.of(2021, 7, 14);
    private static final LocalDate JUNE_2023 = LocalDate.of(2023, 6, 12);

    private final RaiseIncident raiseIncident;
    private final MoveIncident moveIncident;
    private final DemoDirectory directory;

    DemoIncidents(RaiseIncident raiseIncident, MoveIncident moveIncident, DemoDirectory directory) {
        this.raiseIncident = raiseIncident;
        this.moveIncident = moveIncident;
        this.directory = directory;
    }

    @Override
    public void play(LocalDate today) {
        BasisId city = directory.clause("05-CT/TU", TaskKind.REPORT);
        summer(city);
        autumn(city);
        elsewhere();
        closedCell(city);
        lately(today, city);
    }

    /** What the first weeks of the directive brought up. */
    private void summer(BasisId basis) {
        Raised market = raise("DU-00008", "VP-HN", IncidentKind.EMERGENCY, AUGUST_2, basis)
                .about("00008")
                .soon(Urgency.IMMEDIATE)
                .saying("Chợ trên địa bàn có ca nghi mắc, cần lấy mẫu ngay cho các hộ kinh doanh.");
        market.then(IncidentStepKind.TAKEN, "TU-HN", null, 0);
        market.then(IncidentStepKind.ANSWERED, "TU-HN", "Sở Y tế cử hai tổ lấy mẫu đến trong buổi sáng.", 1);
        market.then(IncidentStepKind.CLOSED, "DU-00008", null, 3);
        Raised proposal = raise("QU-BADINH", "TU-HN", IncidentKind.PROPOSAL, AUGUST_2.plusDays(8), basis)
                .soon(Urgency.TIMELY)
                .saying("Đề nghị hỗ trợ thêm cho hộ mất việc làm chưa thuộc diện được hưởng.");
        proposal.then(IncidentStepKind.TAKEN, "TU-HN", null, 2);
        proposal.then(IncidentStepKind.ANSWERED, "TU-HN", "Bổ sung vào đợt hỗ trợ tháng 10.", 56);
        proposal.then(IncidentStepKind.CLOSED, "QU-BADINH", null, 60);
    }

    /** What came up once households had to be looked after. */
    private void autumn(BasisId basis) {
        Raised lone = raise("CB-00001-03", "QU-BADINH", IncidentKind.OBSTACLE, SEPTEMBER_2.plusDays(4), basis)
                .about("00001-03")
                .soon(Urgency.URGENT)
                .saying("Chi bộ không đủ đảng viên để mỗi hộ có người phụ trách.");
        lone.then(IncidentStepKind.TAKEN, "DU-00001", null, 1);
        lone.passed("DU-00001", "QU-BADINH", "Phường không còn người để điều thêm.", 2);
        lone.then(IncidentStepKind.ANSWERED, "QU-BADINH", "Huy động đoàn viên cùng phụ trách.", 7);
        lone.then(IncidentStepKind.REOPENED, "CB-00001-03", "Đoàn viên trên địa bàn cũng không đủ.", 9);
        lone.then(IncidentStepKind.ANSWERED, "QU-BADINH", "Điều đảng viên cơ quan về nơi cư trú.", 16);
        lone.then(IncidentStepKind.CLOSED, "CB-00001-03", null, 18);
        Raised unheard = raise("DU-00006", "QU-BADINH", IncidentKind.DIFFICULTY, SEPTEMBER_2, basis)
                .about("00006")
                .saying("Thiếu người trực chốt vào ban đêm.");
        unheard.then(IncidentStepKind.WITHDRAWN, "DU-00006", "Đã tự bố trí được.", 48);
        Raised supplies = raise("HU-MYDUC", "TU-HN", IncidentKind.DIFFICULTY, SEPTEMBER_2.plusDays(8), basis)
                .saying("Các xã xa trung tâm thiếu vật tư xét nghiệm.");
        supplies.then(IncidentStepKind.ANSWERED, "TU-HN", "Đã cấp từ kho dự trữ.", 28);
        supplies.then(IncidentStepKind.CLOSED, "HU-MYDUC", null, 30);
        Raised list = raise("CB-00004-02", "DU-00004", IncidentKind.OBSTACLE, SEPTEMBER_2.plusDays(18), basis)
                .about("00004-02")
                .saying("Danh sách hộ thuê trọ không khớp với danh sách của công an phường.");
        list.then(IncidentStepKind.ANSWERED, "DU-00004", "Dùng danh sách của công an phường.", 0);
        list.then(IncidentStepKind.CLOSED, "CB-00004-02", null, 1);
    }

    /** Through the office, as the letters of Nam Định and Tây Ninh ask. */
    private void elsewhere() {
        Raised returned = raise(
                        "CB-13642-01",
                        "VP-TPND",
                        IncidentKind.EMERGENCY,
                        MAY_12,
                        directory.clause("159-CV/TU", TaskKind.REPORT))
                .saying("Có người từ vùng dịch về chưa khai báo.");
        returned.then(IncidentStepKind.TAKEN, "DU-13642", null, 0);
        returned.then(IncidentStepKind.ANSWERED, "DU-13642", "Đã đưa đi cách ly tập trung.", 1);
        raise("DU-25456", "TU-TN", IncidentKind.DIFFICULTY, JULY_14, directory.clause(null, TaskKind.REPORT))
                .saying("Khu cách ly của phường đã hết chỗ.")
                .then(IncidentStepKind.ANSWERED, "TU-TPTN", "Dùng ký túc xá của trường cao đẳng.", 2);
    }

    private void closedCell(BasisId basis) {
        raise("CB-00013-05", "DU-00013", IncidentKind.PROPOSAL, JUNE_2023, basis)
                .about("00013-05")
                .saying("Đề nghị sáp nhập chi bộ do còn ít đảng viên.")
                .then(IncidentStepKind.ANSWERED, "DU-00013", "Đồng ý, thực hiện từ ngày 01/7.", 9);
    }

    /** What is under way on the day of the demo. */
    private void lately(LocalDate today, BasisId basis) {
        raise("DU-00016", "QU-BADINH", IncidentKind.OBSTACLE, today.minusDays(41), basis)
                .about("00016-04")
                .saying("Tổ dân phố số 4 chưa có chi bộ nào phụ trách.");
        raise("CB-00010-01", "QU-BADINH", IncidentKind.DIFFICULTY, today.minusDays(20), basis)
                .saying("Nhiều đảng viên cao tuổi không nhận thêm hộ được.")
                .then(IncidentStepKind.TAKEN, "QU-BADINH", null, 2);
        raise("DU-00022", "QU-BADINH", IncidentKind.PROPOSAL, today.minusDays(12), basis)
                .saying("Đề nghị giảm báo cáo hằng tuần xuống hằng tháng.")
                .passed("QU-BADINH", "BTC-HN", "Quận thống nhất đề nghị.", 3);
        raise("CB-00019-02", "DU-00019", IncidentKind.OBSTACLE, today.minusDays(9), basis)
                .saying("Hai hộ không có người ở nhà vào ban ngày.");
        raise("CB-00001-03", "DU-00001", IncidentKind.EMERGENCY, today.minusDays(3), basis)
                .about("00001-03")
                .soon(Urgency.IMMEDIATE)
                .saying("Ngõ 8 bị ngập, ba hộ cần chuyển đồ đạc.")
                .then(IncidentStepKind.TAKEN, "DU-00001", null, 0);
        raise("DU-00028", "VP-BADINH", IncidentKind.DIFFICULTY, today.minusDays(2), basis)
                .saying("Chưa có mẫu báo cáo mới.")
                .then(IncidentStepKind.TAKEN, "QU-BADINH", null, 1);
    }

    private Telling raise(String by, String to, IncidentKind kind, LocalDate on, BasisId basis) {
        return new Telling(by, to, kind, on, basis, null, null);
    }

    /** What is done has to be allowed. */
    static <T> T done(Outcome<T> outcome) {
        if (outcome instanceof Outcome.Done<T> done) {
            return done.value();
        }
        throw new IllegalStateException("The demo is refused: " + outcome.refusals());
    }

    /** An incident as it is being told. */
    private final class Telling {

        private final String by;
        private final String to;
        private final IncidentKind kind;
        private final LocalDate on;
        private final BasisId basis;
        private final @Nullable String area;
        private final @Nullable Urgency urgency;

        Telling(
                String by,
                String to,
                IncidentKind kind,
                LocalDate on,
                BasisId basis,
                @Nullable String area,
                @Nullable Urgency urgency) {
            this.by = by;
            this.to = to;
            this.kind = kind;
            this.on = on;
            this.basis = basis;
            this.area = area;
            this.urgency = urgency;
        }

        Telling about(String code) {
            return new Telling(by, to, kind, on, basis, code, urgency);
        }

        Telling soon(Urgency how) {
            return new Telling(by, to, kind, on, basis, area, how);
        }

        Raised saying(String text) {
            return new Raised(
                    done(raiseIncident.raise(new RaiseIncident.Order(
                            directory.body(by, on),
                            directory.body(to, on),
                            kind,
                            text,
                            urgency,
                            null,
                            area == null ? null : directory.area(area, on),
                            on,
                            basis))),
                    on);
        }
    }

    /** An incident that was raised, and the day on which it was. */
    private final class Raised {

        private final IncidentId id;
        private final LocalDate on;

        Raised(IncidentId id, LocalDate on) {
            this.id = id;
            this.on = on;
        }

        void then(IncidentStepKind kind, String by, @Nullable String text, int daysAfter) {
            move(kind, by, null, text, daysAfter);
        }

        void passed(String by, String to, String text, int daysAfter) {
            move(IncidentStepKind.PASSED_UP, by, to, text, daysAfter);
        }

        private void move(IncidentStepKind kind, String by, @Nullable String to, @Nullable String text, int daysAfter) {
            LocalDate day = on.plusDays(daysAfter);
            done(moveIncident.move(new MoveIncident.Order(
                    id, kind, directory.body(by, day), to == null ? null : directory.body(to, day), text, day)));
        }
    }
}

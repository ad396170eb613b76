package vn.phancong.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.phancong.cascade.BasisId;
import vn.phancong.organization.OrganizationId;
import vn.phancong.practice.DescribePractice;
import vn.phancong.practice.EndPractice;
import vn.phancong.practice.PracticeId;
import vn.phancong.practice.TakeUpPractice;
import vn.phancong.reading.TaskKind;

/**
 * Lets bodies of the demo describe what works with them, as 05-CT/TU asks, and learn it from each other.
 *
 * <table>
 * <caption>Spots that examples may rely on</caption>
 * <tr><td>"Vùng xanh tự quản"</td><td>of {@code DU-00004}, described on 2021-08-05. By 2021-10-01 eight wards of Ba Đình had
 *     taken it up over three generations: {@code DU-00001}, {@code DU-00007} and {@code DU-00010} from {@code DU-00004},
 *     others from {@code DU-00001}, and two of them from {@code DU-00013}. {@code DU-00007} gave it up on 2021-11-01, and took
 *     it up again, from {@code DU-00010}, on 2022-02-14.</td></tr>
 * <tr><td>"Bản đồ hộ theo ngõ"</td><td>of {@code QU-BADINH}, which five other districts have taken up, {@code HU-MYDUC}
 *     from {@code HU-GIALAM}.</td></tr>
 * <tr><td>"Đi chợ hộ"</td><td>of {@code CB-00001-03}, taken up by cells of its ward, and from these by cells of
 *     {@code DU-00004}.</td></tr>
 * <tr><td>"Phiếu đi chợ ngày chẵn, ngày lẻ"</td><td>of {@code DU-00010}, withdrawn on 2021-09-21 while {@code DU-00016}
 *     practised it.</td></tr>
 * <tr><td>"Bốn tại chỗ ở khu phố"</td><td>of {@code DU-25456} in Tây Ninh, which nobody has taken up.</td></tr>
 * </table>
 */
@Component
@Order(41)
final class DemoPractices implements DemoScene {

    private static final LocalDate AUGUST_5 = LocalDate.of(2021, 8, 5);
    private static final LocalDate JULY_31 = LocalDate.of(2021, 7, 31);

    private final DescribePractice describePractice;
    private final TakeUpPractice takeUpPractice;
    private final EndPractice endPractice;
    private final DemoDirectory directory;

    DemoPractices(
            DescribePractice describePractice,
            TakeUpPractice takeUpPractice,
            EndPractice endPractice,
            DemoDirectory directory) {
        this.describePractice = describePractice;
        this.takeUpPractice = takeUpPractice;
        this.endPractice = endPractice;
        this.directory = directory;
    }

    @Override
    public void play(LocalDate today) {
        BasisId basis = directory.clause("05-CT/TU", TaskKind.SHARE_MODEL);
        greenZone(today, basis);
        map(basis);
        shopping(basis);
        withdrawn(basis);
        describe(
                "DU-25456",
                "Bốn tại chỗ ở khu phố",
                "Mỗi khu phố tự lo lực lượng, phương tiện, hậu cần và chỉ huy.",
                TaskKind.LEAD,
                LocalDate.of(2021, 7, 20),
                directory.clause(null, TaskKind.LEAD));
    }

    private void greenZone(LocalDate today, BasisId basis) {
        PracticeId practice = describe(
                "DU-00004",
                "Vùng xanh tự quản",
                "Mỗi ngõ cử người luân phiên gác một cổng, người lạ khai báo trước khi vào.",
                TaskKind.ISOLATE,
                AUGUST_5,
                basis);
        takeUp(practice, "DU-00004", AUGUST_5.plusDays(7), basis, "DU-00001", "DU-00007", "DU-00010");
        takeUp(practice, "DU-00001", AUGUST_5.plusDays(15), basis, "DU-00006", "DU-00013", "DU-00016");
        takeUp(practice, "DU-00013", AUGUST_5.plusDays(29), basis, "DU-00019", "DU-00022");
        giveUp(practice, "DU-00007", LocalDate.of(2021, 11, 1), "Không còn đủ người gác.");
        giveUp(practice, "DU-00022", LocalDate.of(2021, 12, 6), "Đã mở lại các ngõ.");
        takeUp(practice, "DU-00010", LocalDate.of(2022, 2, 14), basis, "DU-00007");
        takeUp(practice, "DU-00019", today.minusDays(30), basis, "DU-00028", "DU-00031");
    }

    private void map(BasisId basis) {
        PracticeId practice = describe(
                "QU-BADINH",
                "Bản đồ hộ theo ngõ",
                "Bản đồ từng ngõ ghi ai phụ trách hộ nào, treo ở nhà văn hóa.",
                TaskKind.ASSIGN_HOUSEHOLD,
                AUGUST_5.plusDays(32),
                basis);
        takeUp(practice, "QU-BADINH", AUGUST_5.plusDays(40), basis, "QU-HOANKIEM", "QU-TAYHO");
        takeUp(practice, "QU-TAYHO", AUGUST_5.plusDays(47), basis, "QU-CAUGIAY", "HU-GIALAM");
        takeUp(practice, "HU-GIALAM", AUGUST_5.plusDays(70), basis, "HU-MYDUC");
    }

    private void shopping(BasisId basis) {
        PracticeId practice = describe(
                "CB-00001-03",
                "Đi chợ hộ",
                "Mỗi sáng một đảng viên đi chợ cho người già sống một mình trong ngõ.",
                TaskKind.WELFARE,
                AUGUST_5.plusDays(5),
                basis);
        takeUp(practice, "CB-00001-03", AUGUST_5.plusDays(9), basis, "CB-00001-01", "CB-00001-02", "CB-00001-04");
        takeUp(practice, "CB-00001-02", AUGUST_5.plusDays(20), basis, "CB-00004-01", "CB-00004-02");
        giveUp(practice, "CB-00004-01", AUGUST_5.plusDays(50), "Chợ đã mở lại.");
    }

    private void withdrawn(BasisId basis) {
        PracticeId practice = describe(
                "DU-00010",
                "Phiếu đi chợ ngày chẵn, ngày lẻ",
                "Mỗi hộ được phát phiếu đi chợ theo ngày.",
                TaskKind.ENFORCE,
                JULY_31,
                basis);
        takeUp(practice, "DU-00010", AUGUST_5.plusDays(1), basis, "DU-00016");
        DemoIncidents.done(endPractice.end(new EndPractice.Order(
                practice, null, LocalDate.of(2021, 9, 21), "Thành phố đã nới lỏng việc đi lại.")));
    }

    private PracticeId describe(String body, String name, String text, TaskKind topic, LocalDate on, BasisId basis) {
        return DemoIncidents.done(describePractice.describe(
                new DescribePractice.Order(directory.body(body, on), name, text, topic, on, basis)));
    }

    private void takeUp(PracticeId practice, String from, LocalDate on, BasisId basis, String... codes) {
        List<OrganizationId> bodies =
                Stream.of(codes).map(code -> directory.body(code, on)).toList();
        DemoIncidents.done(
                takeUpPractice.takeUp(new TakeUpPractice.Order(practice, bodies, directory.body(from, on), on, basis)));
    }

    private void giveUp(PracticeId practice, String body, LocalDate on, String why) {
        DemoIncidents.done(endPractice.end(new EndPractice.Order(practice, directory.body(body, on), on, why)));
    }
}

package vn.phancong.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.phancong.directive.Corrections;
import vn.phancong.directive.DirectiveId;
import vn.phancong.organization.Organization;
import vn.phancong.organization.OrganizationId;
import vn.phancong.organization.OrganizationKind;
import vn.phancong.organization.OrganizationTree;
import vn.phancong.organization.Organizations;
import vn.phancong.organization.Tier;
import vn.phancong.reading.TaskKind;

/**
 * Brings seven letters into the demo data, worded anew, and plays what became of them in 2021: five after the documents that
 * committees really issued, and two that were made up to carry the first one further down.
 *
 * <table>
 * <caption>Spots that examples may rely on, as of 2021-10-01</caption>
 * <tr><td>190-CV/TU</td><td>reached all 232 committees and cells of Hà Nội on 2021-08-30. The districts acknowledged the next
 *     day, but {@code HU-MYDUC} never did; of Ba Đình's wards all but {@code DU-00008} did on 2021-09-01; below
 *     {@code DU-00006} nobody has acknowledged. The cells of {@code DU-00001} reported on 2021-09-10; that of
 *     {@code CB-00001-05} was returned.</td></tr>
 * <tr><td>512-CV/QU</td><td>of Quận ủy Ba Đình implements 190-CV/TU two days later: it keeps households and teams, drops
 *     the rest and adds hotlines; reports are due every week.</td></tr>
 * <tr><td>07-NQ/ĐU</td><td>of Đảng ủy phường Phúc Xá carries it on, for vulnerable households with two coverers each; the
 *     assignments of {@code CB-00001-01} to {@code -04} carry out 512-CV/QU.</td></tr>
 * </table>
 */
@Component
@Order(1)
final class DemoLetters implements DemoScene {

    private static final LocalDate MAY_10 = LocalDate.of(2021, 5, 10);
    private static final LocalDate JULY_12 = LocalDate.of(2021, 7, 12);
    private static final LocalDate JULY_30 = LocalDate.of(2021, 7, 30);
    private static final LocalDate AUGUST_30 = LocalDate.of(2021, 8, 30);
    private static final LocalDate SEPTEMBER_1 = LocalDate.of(2021, 9, 1);
    private static final LocalDate SEPTEMBER_3 = LocalDate.of(2021, 9, 3);
    private static final LocalDate BOUND = LocalDate.of(2021, 9, 20);

    private final LetterDesk desk;
    private final Organizations organizations;

    DemoLetters(LetterDesk desk, Organizations organizations) {
        this.desk = desk;
        this.organizations = organizations;
    }

    @Override
    public void play(LocalDate today) {
        namDinh();
        socTrang();
        tayNinh();
        haNoiDirective();
        DirectiveId letter = haNoiLetter();
        DirectiveId district = districtLetter();
        wardResolution(district);
        reports(letter);
    }

    private void namDinh() {
        DirectiveId letter = desk.issue("159-CV-TU", Corrections.asRead(), MAY_10);
        List<OrganizationId> bodies = bodies("DU-13642", "CB-13642-01", "CB-13642-02", "CB-TPND-01");
        desk.acknowledge(letter, bodies, MAY_10.plusDays(1));
        desk.takeUp(letter, bodies, MAY_10.plusDays(2));
        desk.report(letter, body("CB-13642-01"), MAY_10.plusDays(7), "Đã rà soát các hộ có người đi xa.", false, 31);
    }

    private void socTrang() {
        DirectiveId letter = desk.issue("158-CV-HU", Corrections.asRead(), JULY_12);
        List<OrganizationId> bodies = bodies("DU-31569", "CB-31569-01", "CB-31569-02", "DU-31594", "UB-31569");
        desk.acknowledge(letter, bodies, JULY_12.plusDays(1));
        desk.takeUp(letter, bodies("CB-31569-01"), JULY_12.plusDays(2));
    }

    /** The letter has no date; the day is the one on which it is said to have come. */
    private void tayNinh() {
        DirectiveId letter = desk.issue("tay-ninh", Corrections.asRead().withIssuedOn(JULY_12), JULY_12);
        desk.acknowledge(letter, bodies("TU-TPTN", "DU-25456", "CB-25456-01"), JULY_12.plusDays(1));
    }

    private void haNoiDirective() {
        DirectiveId directive = desk.issue("05-CT-TU", Corrections.asRead(), JULY_30);
        List<OrganizationId> bodies =
                bodies("QU-BADINH", "DU-00001", "CB-00001-01", "CB-00001-03", "BTC-HN", "BCS-UBND-HN");
        desk.acknowledge(directive, bodies, JULY_30.plusDays(1));
        desk.takeUp(directive, bodies, JULY_30.plusDays(2));
        desk.report(
                directive, body("QU-BADINH"), JULY_30.plusDays(12), "Đã phân công địa bàn đến từng phường.", true, 14);
        desk.accept(directive, body("QU-BADINH"), body("TU-HN"), JULY_30.plusDays(14));
    }

    private DirectiveId haNoiLetter() {
        DirectiveId letter = desk.issue("190-CV-TU", Corrections.asRead(), AUGUST_30);
        desk.acknowledge(letter, committees(Tier.DISTRICT, Set.of("HU-MYDUC", "TXU-SONTAY")), AUGUST_30.plusDays(1));
        desk.acknowledge(letter, bodies("TXU-SONTAY"), AUGUST_30.plusDays(9));
        desk.acknowledge(letter, committees(Tier.GRASSROOTS, Set.of("DU-00008")), SEPTEMBER_1);
        for (String ward : List.of("DU-00001", "DU-00004", "DU-00007")) {
            desk.acknowledge(letter, cellsOf(ward), SEPTEMBER_1.plusDays(1));
        }
        return letter;
    }

    private DirectiveId districtLetter() {
        DirectiveId letter = desk.issue("512-CV-QU", Corrections.asRead(), SEPTEMBER_1);
        for (String ward : List.of("DU-00001", "DU-00004")) {
            desk.acknowledge(letter, bodies(ward), SEPTEMBER_1.plusDays(1));
            desk.acknowledge(letter, cellsOf(ward), SEPTEMBER_1.plusDays(2));
            desk.takeUp(letter, cellsOf(ward), SEPTEMBER_1.plusDays(3));
        }
        for (int week = 1; week <= 2; week++) {
            LocalDate on = SEPTEMBER_1.plusWeeks(week);
            desk.report(letter, body("CB-00001-03"), on, "Báo cáo tuần %d.".formatted(week), false, 6 * week);
        }
        return letter;
    }

    private void wardResolution(DirectiveId district) {
        DirectiveId resolution = desk.issue("07-NQ-DU", Corrections.asRead(), SEPTEMBER_3);
        for (int cell = 1; cell <= 4; cell++) {
            OrganizationId body = body("CB-00001-0" + cell);
            desk.acknowledge(resolution, List.of(body), SEPTEMBER_3.plusDays(1));
            desk.bind(district, TaskKind.ASSIGN_HOUSEHOLD, body, BOUND);
        }
    }

    /** The cells of Phúc Xá have reported on the city's letter; the ward has accepted all but one and reported in its turn. */
    private void reports(DirectiveId letter) {
        OrganizationId ward = body("DU-00001");
        OrganizationId returned = body("CB-00001-05");
        desk.takeUp(letter, List.of(ward), SEPTEMBER_3);
        desk.takeUp(letter, cellsOf("DU-00001"), SEPTEMBER_3);
        for (Organization cell : cells("DU-00001")) {
            int staffed = 3 + cell.code().charAt(cell.code().length() - 1) % 4;
            desk.report(letter, cell.id(), SEPTEMBER_3.plusWeeks(1), "Đã phân công đảng viên.", false, staffed);
            if (!cell.id().equals(returned)) {
                desk.accept(letter, cell.id(), ward, SEPTEMBER_3.plusDays(9));
            }
        }
        desk.sendBack(letter, returned, ward, SEPTEMBER_3.plusDays(9), "Chưa nêu rõ ai phụ trách hộ nào.");
        desk.report(letter, ward, SEPTEMBER_3.plusDays(10), "Tổng hợp của phường.", true, 40);
        desk.accept(letter, ward, body("QU-BADINH"), SEPTEMBER_3.plusDays(12));
    }

    private List<OrganizationId> committees(Tier tier, Set<String> without) {
        return tree().forest().descendants(body("TU-HN")).stream()
                .filter(each -> each.kind() == OrganizationKind.COMMITTEE && each.tier() == tier)
                .filter(each -> !without.contains(each.code()))
                .map(Organization::id)
                .toList();
    }

    private List<OrganizationId> cellsOf(String ward) {
        return cells(ward).stream().map(Organization::id).toList();
    }

    private List<Organization> cells(String ward) {
        return tree().forest().descendants(body(ward)).stream()
                .filter(each -> each.kind() == OrganizationKind.CELL)
                .toList();
    }

    private List<OrganizationId> bodies(String... codes) {
        return Stream.of(codes).map(this::body).toList();
    }

    private OrganizationId body(String code) {
        Organization found = tree().findByCode(code);
        if (found == null) {
            throw new IllegalStateException("The demo city has no " + code);
        }
        return found.id();
    }

    private OrganizationTree tree() {
        return organizations.on(AUGUST_30);
    }
}

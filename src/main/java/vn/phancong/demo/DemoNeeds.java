package vn.phancong.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.phancong.cascade.BasisId;
import vn.phancong.need.CloseNeed;
import vn.phancong.need.GiveSupport;
import vn.phancong.need.NeedId;
import vn.phancong.need.NeedKind;
import vn.phancong.need.NeedOutcome;
import vn.phancong.need.ReportNeed;
import vn.phancong.organization.OrganizationId;
import vn.phancong.reading.TaskKind;
import vn.phancong.territory.Area;
import vn.phancong.territory.AreaId;
import vn.phancong.territory.Areas;
import vn.phancong.territory.Household;
import vn.phancong.territory.Households;
import vn.phancong.territory.Households.Stretch;
import vn.phancong.territory.Vulnerability;

/**
 * Lets some vulnerable households of Ba Đình need something, and bodies give what 05-CT/TU item 4 asks them to.
 *
 * <table>
 * <caption>Spots that examples may rely on</caption>
 * <tr><td>the wards {@code 00001}, {@code 00004}, {@code 00006}</td><td>two households of each neighbourhood need something from
 *     2021-09-06 on, of a kind that follows from why they are vulnerable; as of 2021-10-01 some have been helped, and none of
 *     the needs is closed.</td></tr>
 * <tr><td>UB-00001</td><td>gave work and money under 68/NQ-CP on 2021-09-20, MT-00001 food and medicine under no document; what
 *     was helped in {@code 00001} was closed as met on 2021-10-05.</td></tr>
 * <tr><td>the ward {@code 25456} of Tây Ninh</td><td>two households of each neighbourhood have needed something since July 2021</td></tr>
 * <tr><td>the wards {@code 00013} and {@code 00016}</td><td>one household of each neighbourhood has needed something since a month
 *     before today.</td></tr>
 * </table>
 */
@Component
@Order(10)
final class DemoNeeds implements DemoScene {

    private static final LocalDate TAY_NINH = LocalDate.of(2021, 7, 20);
    private static final LocalDate REPORTED = LocalDate.of(2021, 9, 6);
    private static final LocalDate GIVEN = LocalDate.of(2021, 9, 20);
    private static final LocalDate CLOSED = LocalDate.of(2021, 10, 5);
    private static final String DIRECTIVE = "05-CT/TU";
    private static final String RESOLUTION = "68/NQ-CP";
    private static final int LOOKED_AT = 60;

    private static final Map<Vulnerability, NeedKind> KINDS = Map.of(
            Vulnerability.POOR, NeedKind.FOOD,
            Vulnerability.NEAR_POOR, NeedKind.FOOD,
            Vulnerability.ELDERLY_ALONE, NeedKind.CARE,
            Vulnerability.DISABLED, NeedKind.MEDICAL_CARE,
            Vulnerability.CHRONIC_ILLNESS, NeedKind.MEDICINE,
            Vulnerability.MERITORIOUS, NeedKind.MONEY,
            Vulnerability.ORPHAN, NeedKind.SCHOOLING,
            Vulnerability.JOBLESS, NeedKind.WORK);

    private static final Map<NeedKind, String> WORDS = Map.of(
            NeedKind.FOOD, "Thiếu gạo và thực phẩm",
            NeedKind.CARE, "Ở một mình, cần người đi chợ và trông nom",
            NeedKind.MEDICAL_CARE, "Cần đưa đi khám định kỳ",
            NeedKind.MEDICINE, "Hết thuốc điều trị bệnh nền",
            NeedKind.MONEY, "Không có nguồn thu trong thời gian giãn cách",
            NeedKind.SCHOOLING, "Trẻ chưa có máy để học trực tuyến",
            NeedKind.WORK, "Mất việc do dịch, cần hỗ trợ và việc làm");

    private final DemoDirectory directory;
    private final Areas areas;
    private final Households households;
    private final ReportNeed reportNeed;
    private final GiveSupport giveSupport;
    private final CloseNeed closeNeed;

    DemoNeeds(
            DemoDirectory directory,
            Areas areas,
            Households households,
            ReportNeed reportNeed,
            GiveSupport giveSupport,
            CloseNeed closeNeed) {
        this.directory = directory;
        this.areas = areas;
        this.households = households;
        this.reportNeed = reportNeed;
        this.giveSupport = giveSupport;
        this.closeNeed = closeNeed;
    }

    @Override
    public void play(LocalDate today) {
        for (String ward : List.of("00001", "00004", "00006")) {
            help(ward, reported(ward, 2, REPORTED));
        }
        for (String ward : List.of("00013", "00016")) {
            reported(ward, 1, today.minusDays(30));
        }
        reported("25456", 2, TAY_NINH, directory.clause(null, TaskKind.WELFARE));
    }

    private void help(String ward, Map<NeedKind, List<NeedId>> needs) {
        List<NeedId> helped = new ArrayList<>();
        helped.addAll(give("UB-" + ward, NeedKind.WORK, needs, 1_500_000L, RESOLUTION));
        helped.addAll(give("UB-" + ward, NeedKind.MONEY, needs, 1_000_000L, RESOLUTION));
        helped.addAll(give("MT-" + ward, NeedKind.FOOD, needs, 300_000L, null));
        helped.addAll(give("MT-" + ward, NeedKind.MEDICINE, needs, null, null));
        if (ward.equals("00001")) {
            helped.forEach(
                    need -> DemoOversight.done(closeNeed.close(new CloseNeed.Order(need, NeedOutcome.MET, CLOSED))));
        }
    }

    /** What one household was given, times the households. */
    private List<NeedId> give(
            String body, NeedKind kind, Map<NeedKind, List<NeedId>> all, @Nullable Long each, @Nullable String number) {
        List<NeedId> needs = all.getOrDefault(kind, List.of());
        if (!needs.isEmpty()) {
            OrganizationId by = directory.body(body, GIVEN);
            Long amount = each == null ? null : (Long) (each * needs.size());
            BasisId basis = directory.clause(DIRECTIVE, TaskKind.WELFARE);
            DemoOversight.done(
                    giveSupport.give(new GiveSupport.Order(needs, by, kind, GIVEN, amount, null, number, null, basis)));
        }
        return needs;
    }

    /** The needs of the first vulnerable households of each neighbourhood. */
    private Map<NeedKind, List<NeedId>> reported(String ward, int each, LocalDate on) {
        OrganizationId committee = directory.body("DU-" + ward, REPORTED);
        return reported(ward, each, on, directory.undertaking(DIRECTIVE, TaskKind.WELFARE, committee));
    }

    private Map<NeedKind, List<NeedId>> reported(String ward, int each, LocalDate on, BasisId basis) {
        Map<NeedKind, List<NeedId>> needs = new LinkedHashMap<>();
        List<Household> chosen = vulnerable(ward, each, on);
        for (int i = 0; i < chosen.size(); i++) {
            Household household = chosen.get(i);
            NeedKind kind = KINDS.getOrDefault(household.vulnerability().get(0), NeedKind.OTHER);
            String words = WORDS.getOrDefault(kind, "Cần hỗ trợ");
            NeedId need = DemoOversight.done(
                    reportNeed.report(new ReportNeed.Order(household.id(), kind, words, on.plusDays(i % 5), basis)));
            needs.computeIfAbsent(kind, key -> new ArrayList<>()).add(need);
        }
        return needs;
    }

    private List<Household> vulnerable(String ward, int each, LocalDate on) {
        List<AreaId> places = areas.on(on).forest().children(directory.area(ward, on)).stream()
                .map(Area::id)
                .toList();
        List<Stretch> stretches = places.stream()
                .map(place -> new Stretch(List.of(place), null, false))
                .toList();
        var found = households.firstOf(stretches, LOOKED_AT, on);
        return stretches.stream()
                .flatMap(stretch ->
                        needy(found.getOrDefault(stretch, List.of()), on).limit(each))
                .toList();
    }

    private static Stream<Household> needy(List<Household> all, LocalDate on) {
        return all.stream()
                .filter(household -> !household.vulnerability().isEmpty())
                .filter(household -> household.period().contains(on.plusDays(5)));
    }
}

package vn.phancong.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

/**
 * The demo data: Hà Nội as of 2021 with Ba Đình whole, and thinly the committees that issued the other documents.
 *
 * <p>The same day gives the same bytes. Another day moves dates only, and further whole districts leave Ba Đình as it
 * is; so examples may rely on these codes:
 *
 * <table>
 * <caption>Households of neighbourhood {@code 00001-03}, in the charge of cell {@code CB-00001-03}</caption>
 * <tr><td>{@code HN-00001-03-0001}</td><td>gap COVERER_UNAVAILABLE: {@code DV-000002} has been on leave for 20 days</td></tr>
 * <tr><td>{@code HN-00001-03-0002}</td><td>covered by {@code DV-000003} of the district's office cell
 *     {@code CB-BADINH-01}, who lives here ("213")</td></tr>
 * <tr><td>{@code HN-00001-03-0003}</td><td>moved to {@code 00004-02} in another ward on 2023-05-15; covered by
 *     {@code DV-000001} until then, by nobody for a month, by {@code DV-000006} since 2023-06-15</td></tr>
 * <tr><td>{@code HN-00001-03-0004}</td><td>gap NEVER_ASSIGNED</td></tr>
 * <tr><td>{@code HN-00001-03-0005}</td><td>gap ENDED: {@code DV-000007} moved away on 2023-11-01</td></tr>
 * <tr><td>{@code HN-00001-03-0006}</td><td>THIN: somebody elderly and alone with one coverer, {@code DV-000001}</td></tr>
 * <tr><td>{@code HN-00001-03-0007}</td><td>STALE: {@code DV-000001} was last in touch 60 days ago</td></tr>
 * <tr><td>{@code HN-00001-03-0008}</td><td>OVERLOADED, as are -0014 and -0015: {@code DV-000004} can take on two</td></tr>
 * <tr><td>{@code HN-00001-03-0009}</td><td>exempt</td></tr>
 * <tr><td>{@code HN-00001-03-0010}</td><td>covered by {@code DV-000005}, who was ill from 2022-03-01 and back on
 *     2022-04-15</td></tr>
 * <tr><td>{@code HN-00001-03-0011}</td><td>vulnerable but not thin: {@code DV-000001} leads, {@code QC-000008}
 *     supports</td></tr>
 * <tr><td>{@code HN-00001-03-0012}</td><td>covered by {@code QC-000008} of the youth union, not a member</td></tr>
 * <tr><td>{@code HN-00001-03-0013}</td><td>closed on 2022-12-01</td></tr>
 * <tr><td>{@code HN-00001-03-0016}</td><td>covered, and nothing is weak about it</td></tr>
 * </table>
 *
 * <table>
 * <caption>Other places</caption>
 * <tr><td>{@code 00016-04}</td><td>no cell is in charge: all are gaps NO_CELL but {@code HN-00016-04-0001}, which
 *     {@code DV-000009} of the ward's office cell {@code CB-00016-CQ} covers</td></tr>
 * <tr><td>{@code 00034-02}</td><td>two cells, {@code CB-00034-02A} and {@code CB-00034-02B}: under the ward's
 *     {@code DU-00034} until 2022-06-01, since then under the sectional committee {@code BP-00034}</td></tr>
 * <tr><td>{@code 00025-05}</td><td>its cell {@code CB-BADINH-KCC} is straight under the district's {@code QU-BADINH}</td></tr>
 * <tr><td>{@code 00013-05}</td><td>its cell {@code CB-00013-05} was closed on 2023-07-01; {@code CB-00013-04} has been
 *     in charge since, beside its own {@code 00013-04}</td></tr>
 * <tr><td>{@code 00022-06}</td><td>merged into {@code 00022-05} on 2022-10-01, its cell {@code CB-00022-06} into
 *     {@code CB-00022-05}, its households {@code HN-00022-06-0001} to -0024 with it; since 2024-01-15 both codes
 *     name another unit, an apartment complex and its cell</td></tr>
 * <tr><td>{@code TU-HN}</td><td>Thành ủy Hà Nội; {@code CB-HN-01} is a cell straight under it</td></tr>
 * <tr><td>{@code TU-TPND}</td><td>Thành ủy Nam Định, a district's, under {@code TU-ND}</td></tr>
 * <tr><td>{@code TU-TN}</td><td>Tỉnh ủy Tây Ninh; {@code HU-CHAUTHANH-TN} under it bears the same name as…</td></tr>
 * <tr><td>{@code HU-CHAUTHANH-ST}</td><td>Huyện ủy Châu Thành under {@code TU-ST}, Tỉnh ủy Sóc Trăng</td></tr>
 * </table>
 */
public final class DemoCity {

    private static final long SEED = 20_210_830L;

    private final LocalDate today;
    private final int wholeDistricts;

    private DemoCity(LocalDate today, int wholeDistricts) {
        this.today = today;
        this.wholeDistricts = wholeDistricts;
    }

    /** The city as of a day, which is not before July 2024, for its history reaches into that year. */
    public static DemoCity on(LocalDate today) {
        if (today.isBefore(Days.EARLIEST_TODAY)) {
            throw new IllegalArgumentException("The demo's history is not over before " + Days.EARLIEST_TODAY);
        }
        return new DemoCity(today, 1);
    }

    /** How many of the thirty districts have wards, cells and about 9,000 households; those beyond Ba Đình have numbered wards. */
    public DemoCity withWholeDistricts(int count) {
        if (count < 1 || count > Places.DISTRICTS.size()) {
            throw new IllegalArgumentException(
                    "Between 1 and %d districts, not %d".formatted(Places.DISTRICTS.size(), count));
        }
        return new DemoCity(today, count);
    }

    /** Writes all files of the data folder, over those that are there. */
    public void writeTo(Path folder) {
        try (Sheets sheets = new Sheets(folder)) {
            write(new Desk(sheets, new People(sheets), today, SEED, Draw.forPart(SEED, "")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void write(Desk desk) {
        new Spots(desk).write();
        new Reorganisations(desk).write();
        List<Unit> districts = Places.DISTRICTS;
        List<Ward> baDinh = wards(districts.get(0));
        Residents residents = new Residents(baDinh);
        new City(desk, residents).write();
        new District(desk, districts.get(0)).whole(City.COMMITTEE, baDinh, residents);
        for (Unit unit : districts.subList(1, wholeDistricts)) {
            List<Ward> wards = wards(unit);
            new District(desk, unit).whole(City.COMMITTEE, wards, new Residents(wards));
        }
        for (Unit unit : districts.subList(wholeDistricts, districts.size())) {
            new District(desk, unit).head(City.COMMITTEE);
        }
        new OtherProvinces(desk).write();
    }

    private static List<Ward> wards(Unit district) {
        return new Plan(Draw.forPart(SEED, "plan of " + district.code()), false).wards(district);
    }
}

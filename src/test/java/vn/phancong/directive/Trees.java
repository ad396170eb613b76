package vn.phancong.directive;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.phancong.graph.Forest;
import vn.phancong.graph.Period;
import vn.phancong.organization.Organization;
import vn.phancong.organization.OrganizationId;
import vn.phancong.organization.OrganizationKind;
import vn.phancong.organization.OrganizationTree;
import vn.phancong.organization.Tier;
import vn.phancong.support.DataFolder;

/** Trees of organisations, in memory and as rows; an organisation's identity in memory is its code. */
final class Trees {

    /** Two provinces with a district of the same name each, and a city with a ward straight below. */
    static final String PROVINCES = """
        TU-ST    | Tỉnh ủy Sóc Trăng                   | COMMITTEE          | PROVINCE   |        |        |
        HU-CT    | Huyện ủy Châu Thành                 | COMMITTEE          | DISTRICT   | TU-ST  |        |
        VP-HU    | Văn phòng Huyện ủy Châu Thành       | DEPARTMENT         | DISTRICT   | HU-CT  |        | HU-CT
        BTC-ST   | Ban Tổ chức Tỉnh ủy Sóc Trăng       | DEPARTMENT         | PROVINCE   | TU-ST  |        | TU-ST
        DU-PT    | Đảng ủy xã Phú Tân                  | COMMITTEE          | GRASSROOTS | HU-CT  |        |
        DU-TH    | Đảng ủy xã Thiện Mỹ                 | COMMITTEE          | GRASSROOTS | HU-CT  |        |
        CB-PT1   | Chi bộ ấp Phước Thuận               | CELL               | CELL       | DU-PT  |        |
        CB-YT    | Chi bộ Trung tâm Y tế               | CELL               | CELL       | HU-CT  |        |
        UB-CT    | Ủy ban nhân dân huyện Châu Thành    | STATE_BODY         | DISTRICT   |        | HU-CT  |
        PYT-CT   | Phòng Y tế huyện Châu Thành         | STATE_BODY         | DISTRICT   | UB-CT  | HU-CT  |
        UB-PT    | Ủy ban nhân dân xã Phú Tân          | STATE_BODY         | GRASSROOTS | UB-CT  | DU-PT  |
        MT-CT    | Ủy ban Mặt trận Tổ quốc huyện       | FRONT              | DISTRICT   |        | HU-CT  |
        TN-CT    | Huyện Đoàn Châu Thành               | MASS_ORGANIZATION  | DISTRICT   |        | HU-CT  |
        BCD-CT   | Ban Chỉ đạo phòng, chống dịch huyện | STEERING_COMMITTEE | DISTRICT   | HU-CT  |        |
        BCS-ST   | Ban cán sự đảng UBND tỉnh           | PARTY_CAUCUS       | PROVINCE   | TU-ST  |        |
        TU-TN    | Tỉnh ủy Tây Ninh                    | COMMITTEE          | PROVINCE   |        |        |
        HU-CT-TN | Huyện ủy Châu Thành                 | COMMITTEE          | DISTRICT   | TU-TN  |        |
        TU-HN    | Thành ủy Hà Nội                     | COMMITTEE          | PROVINCE   |        |        |
        UB-HN    | Ủy ban nhân dân thành phố Hà Nội    | STATE_BODY         | PROVINCE   |        | TU-HN  |
        BTC-HN   | Ban Tổ chức Thành ủy Hà Nội         | DEPARTMENT         | PROVINCE   | TU-HN  |        | TU-HN
        QU-BD    | Quận ủy Ba Đình                     | COMMITTEE          | DISTRICT   | TU-HN  |        |
        DU-PX    | Đảng ủy phường Phúc Xá              | COMMITTEE          | GRASSROOTS | QU-BD  |        |
        TU-ND    | Tỉnh ủy Nam Định                    | COMMITTEE          | PROVINCE   |        |        |
        TPU-ND   | Thành ủy Nam Định                   | COMMITTEE          | DISTRICT   | TU-ND  |        |
        DU-VX    | Đảng ủy phường Vị Xuyên             | COMMITTEE          | GRASSROOTS | TPU-ND |        |
        """;

    private static final List<String> COLUMNS =
            List.of("code", "name", "kind", "tier", "parent_code", "led_by_code", "advises_code");

    private Trees() {}

    static List<Map<String, String>> rows(String table) {
        List<Map<String, String>> rows = new ArrayList<>();
        for (String line : table.lines().toList()) {
            String[] cells = line.split("\\|", -1);
            Map<String, String> row = new HashMap<>();
            for (int i = 0; i < COLUMNS.size(); i++) {
                if (!cells[i].isBlank()) {
                    row.put(COLUMNS.get(i), cells[i].strip());
                }
            }
            rows.add(row);
        }
        return rows;
    }

    static DataFolder folder(String table) {
        DataFolder folder = new DataFolder();
        rows(table).forEach(row -> folder.row("organizations", row));
        return folder;
    }

    static OrganizationTree provinces() {
        return of(rows(PROVINCES));
    }

    /** What an {@code organizations.csv} says of one day. */
    static OrganizationTree of(Path file, LocalDate day) {
        List<Map<String, String>> rows = new ArrayList<>();
        try (CsvReader<NamedCsvRecord> reader = CsvReader.builder().ofNamedCsvRecord(file)) {
            reader.stream()
                    .map(NamedCsvRecord::getFieldsAsMap)
                    .filter(row -> isOpen(row, "", day) && isOpen(row, "parent_", day))
                    .forEach(rows::add);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return of(rows);
    }

    private static boolean isOpen(Map<String, String> row, String prefix, LocalDate day) {
        String since = cell(row, prefix + "since");
        String until = cell(row, prefix + "until");
        return (since.isEmpty() || !LocalDate.parse(since).isAfter(day))
                && (until.isEmpty() || LocalDate.parse(until).isAfter(day));
    }

    private static OrganizationTree of(List<Map<String, String>> rows) {
        List<Organization> all = new ArrayList<>();
        Map<OrganizationId, OrganizationId> parents = new HashMap<>();
        Map<OrganizationId, List<OrganizationId>> leads = new HashMap<>();
        Map<OrganizationId, List<OrganizationId>> ledBy = new HashMap<>();
        Map<OrganizationId, List<OrganizationId>> advisers = new HashMap<>();
        for (Map<String, String> row : rows) {
            OrganizationId id = id(cell(row, "code"));
            all.add(new Organization(
                    id,
                    id.value(),
                    cell(row, "name"),
                    OrganizationKind.valueOf(cell(row, "kind")),
                    Tier.valueOf(cell(row, "tier")),
                    new Period(Period.BEGINNING, null)));
            String parent = cell(row, "parent_code");
            if (!parent.isEmpty()) {
                parents.put(id, id(parent));
            }
            add(leads, cell(row, "led_by_code"), id);
            if (!cell(row, "led_by_code").isEmpty()) {
                ledBy.put(id, List.of(id(cell(row, "led_by_code"))));
            }
            add(advisers, cell(row, "advises_code"), id);
        }
        var forest = Forest.of(all, Organization::id, parents, Comparator.comparing(Organization::code));
        return new OrganizationTree(forest, leads, ledBy, advisers);
    }

    private static String cell(Map<String, String> row, String column) {
        return row.getOrDefault(column, "");
    }

    private static void add(Map<OrganizationId, List<OrganizationId>> lists, String key, OrganizationId value) {
        if (!key.isEmpty()) {
            lists.computeIfAbsent(id(key), each -> new ArrayList<>()).add(value);
        }
    }

    static OrganizationId id(String code) {
        return new OrganizationId(code);
    }
}

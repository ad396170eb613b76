package vn.phancong.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import tools.jackson.databind.json.JsonMapper;

/**
 * A made-up city in the shape of Hà Nội of 2021, of any size, whose answers are known in advance. Ward by ward, so that no
 * more is kept in memory than one neighbourhood and the names of the cells.
 */
final class TrialCity {

    static final String EXPECTED = "expected.json";

    private static final int SAMPLES = 6;
    private static final List<String> OF_WARD =
            List.of("Công an", "Quân sự", "Trạm Y tế", "Trường Mầm non", "Trường Tiểu học", "Trường Trung học cơ sở");
    private static final List<String> OF_DISTRICT = List.of(
            "Ban Tổ chức",
            "Ủy ban Kiểm tra",
            "Phòng Nội vụ",
            "Phòng Y tế",
            "Phòng Giáo dục và Đào tạo",
            "Trung tâm Y tế",
            "Tòa án nhân dân",
            "Viện Kiểm sát nhân dân");

    private final double scale;
    private final long seed;
    private final LocalDate today;

    TrialCity(double scale, long seed, LocalDate today) {
        this.scale = scale;
        this.seed = seed;
        this.today = today;
    }

    /** Writes all files of the data folder and the answers; returns those for the whole city. */
    Ledger writeTo(Path folder) {
        Ledger city = new Ledger(City.COMMITTEE.code(), null);
        Map<String, Object> expected = new LinkedHashMap<>();
        expected.put("today", today.toString());
        expected.put("seed", seed);
        expected.put("scale", scale);
        try (Sheets sheets = new Sheets(folder)) {
            Desk desk = new Desk(sheets, new People(sheets), today, seed, Draw.forPart(seed, "city"));
            Trial trial = new Trial(desk, new TrialShape(scale), city, new Agencies(List.of(), null));
            write(trial, expected);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        JsonMapper.shared().writerWithDefaultPrettyPrinter().writeValue(folder.resolve(EXPECTED), expected);
        return city;
    }

    private static void write(Trial city, Map<String, Object> expected) {
        TrialBodies bodies = new TrialBodies(city);
        bodies.found(City.COMMITTEE, null);
        Agencies agencies = new Agencies(direct(city, bodies), null);
        List<Ledger> districts = new ArrayList<>();
        List<Ledger> wards = new ArrayList<>();
        for (TrialShape.Planned planned : city.shape().districts()) {
            Committee committee =
                    Committee.ofDistrict(planned.district(), planned.district().slug());
            Ledger ledger = new Ledger(committee.code(), city.ledger());
            Trial district = city.part(planned.district().code(), ledger).with(agencies);
            wards.addAll(district(district, committee, planned.wards()));
            districts.add(ledger);
        }
        expected.put("city", city.ledger().written());
        expected.put("districts", districts.stream().map(Ledger::written).toList());
        int every = Math.max(1, wards.size() / SAMPLES);
        expected.put(
                "wards",
                IntStream.range(0, Math.min(SAMPLES, wards.size()))
                        .mapToObj(i -> wards.get(i * every).written())
                        .toList());
    }

    /** The committees straight under the city that have no area; about twenty in Hà Nội. */
    private static List<String> direct(Trial city, TrialBodies bodies) {
        int cells = Math.max(6, (int) Math.round(3.8 * city.shape().wards()));
        int committees = Math.max(1, cells / 110);
        List<String> all = new ArrayList<>();
        for (int number = 1; number <= committees; number++) {
            String slug = "HN-K%d".formatted(number);
            String name = "Đảng ủy Khối số %d".formatted(number);
            city.desk()
                    .sheets()
                    .row(Table.ORGANIZATIONS, "DU-" + slug, name, "COMMITTEE", "DISTRICT", City.COMMITTEE.code());
            int share = cells * number / committees - cells * (number - 1) / committees;
            all.addAll(bodies.committees("DU-" + slug, slug, "Khối số %d".formatted(number), share));
        }
        return all;
    }

    private static List<Ledger> district(Trial district, Committee committee, List<Unit> wards) {
        TrialBodies bodies = new TrialBodies(district);
        String office = bodies.found(committee, City.COMMITTEE);
        List<String> straight = bodies.cells(committee.code(), committee.slug(), OF_DISTRICT);
        int others = (int) Math.round(3.2 * wards.size());
        List<String> below = bodies.committees(
                committee.code(), committee.slug(), committee.area().withinName(), others);
        List<String> cells = Stream.of(List.of(office), straight, below)
                .flatMap(List::stream)
                .toList();
        Trial near = district.with(new Agencies(cells, district.agencies()));
        double care = district.draw().between(-0.05, 0.02);
        List<Ledger> ledgers = new ArrayList<>();
        for (Unit unit : wards) {
            Ledger own = new Ledger(Committee.ofWard(unit).code(), near.ledger());
            ward(near.part(unit.code(), own), unit, committee, care);
            ledgers.add(own);
        }
        return ledgers;
    }

    private static void ward(Trial ward, Unit unit, Committee above, double care) {
        Committee committee = Committee.ofWard(unit);
        TrialBodies bodies = new TrialBodies(ward);
        List<String> cells = new ArrayList<>(List.of(bodies.found(committee, above)));
        cells.addAll(bodies.cells(committee.code(), unit.code() + "-CQ", OF_WARD));
        Trial near = ward.with(new Agencies(cells, ward.agencies()));
        double own = care + ward.draw().between(-0.07, 0.04);
        IntStream.rangeClosed(1, ward.shape().neighbourhoods(ward.draw())).forEach(number -> {
            Trial place = near.part(unit.code() + "-" + number, near.ledger());
            new TrialNeighbourhood(place, unit, number, own).write();
        });
    }
}

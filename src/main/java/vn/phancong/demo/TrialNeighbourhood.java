package vn.phancong.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** Writes one neighbourhood: its cells, its people and its households. */
final class TrialNeighbourhood {

    private static final List<String> NEEDS = List.of(
            "POOR",
            "NEAR_POOR",
            "NEAR_POOR",
            "ELDERLY_ALONE",
            "ELDERLY_ALONE",
            "DISABLED",
            "CHRONIC_ILLNESS",
            "CHRONIC_ILLNESS",
            "MERITORIOUS",
            "ORPHAN",
            "JOBLESS",
            "JOBLESS");
    private static final List<String> EXEMPTIONS =
            List.of("Nhà khách cơ quan", "Cả hộ ở nước ngoài", "Nhà trọ do chủ nhà quản lý", "Đã ghép với hộ con");

    /** A size stands here as often as it is met among a hundred families: 3.6 people on average. */
    private static final int[] FAMILIES = {10, 17, 22, 26, 13, 7, 3, 1, 1};

    private final Trial trial;
    private final Draw draw;
    private final Unit ward;
    private final Unit area;
    private final double care;
    private final double needy;

    /** {@code care}: how well the ward is doing, around nought. */
    TrialNeighbourhood(Trial trial, Unit ward, int number, double care) {
        this.trial = trial;
        this.draw = trial.draw();
        this.ward = ward;
        this.area = area(number);
        this.care = Math.min(0.99, Math.max(0.1, luck() + care));
        this.needy = draw.between(0.04, 0.1) + draw.between(0.0, 0.4) * draw.between(0.0, 0.4);
    }

    void write() {
        Sheets sheets = trial.desk().sheets();
        sheets.row(Table.AREAS, area.code(), area.name(), area.kind(), ward.code());
        List<Cell> cells = cells();
        for (Cell cell : cells) {
            cell.found(sheets);
            cell.takeCharge(sheets, area.code());
        }
        TrialCrew crew = new TrialCrew(trial, ward, cells);
        TrialDuties duties = new TrialDuties(trial.desk(), crew, care);
        Alleys alleys = new Alleys(draw, area);
        String prefix = "HN-" + area.code() + "-";
        int households = trial.shape().households(draw);
        for (int number = 1; number <= households; number++) {
            alleys.advance();
            String digits = String.valueOf(10_000 + number);
            household(prefix + (number < 10_000 ? digits.substring(1) : digits), alleys, duties);
        }
        crew.fillUp();
        crew.note();
    }

    private void household(String code, Alleys alleys, TrialDuties duties) {
        boolean recent = draw.chance(0.04);
        LocalDate came = draw.day(LocalDate.of(2022, 1, 5), trial.daysAgo(400));
        LocalDate since = recent ? came : null;
        LocalDate given = recent ? came : Days.CAMPAIGN;
        LocalDate closed = draw.day(trial.daysAgo(300), trial.daysAgo(10));
        LocalDate until = draw.chance(0.01) ? closed : null;
        String needs = needs();
        String reason = draw.from(EXEMPTIONS);
        String exempt = draw.chance(0.015) ? reason : null;
        int family = family();
        int people = needs.startsWith("ELDERLY_ALONE") || needs.endsWith("ELDERLY_ALONE") ? 1 : family;
        String head = Names.person(draw);
        trial.desk()
                .sheets()
                .row(Table.HOUSEHOLDS, code, alleys.address(), area.code(), head, people, needs, exempt, since, until);
        if (until != null) {
            duties.giveUntil(code, given, until);
        } else if (exempt != null) {
            trial.ledger().exempt();
        } else {
            Ledger.Known state = duties.give(code, given, !needs.isEmpty(), alleys.forgotten());
            trial.ledger().household(state, !needs.isEmpty());
        }
    }

    private String needs() {
        String first = draw.from(NEEDS);
        String second = draw.from(NEEDS);
        boolean both = draw.chance(0.2) && !second.equals(first);
        return !draw.chance(needy) ? "" : both ? first + ";" + second : first;
    }

    private int family() {
        int luck = draw.between(0, 99);
        int size = 0;
        while (luck >= 0) {
            luck -= FAMILIES[size++];
        }
        return size;
    }

    private Unit area(int number) {
        String code = ward.code() + "-" + (number < 10 ? "0" : "") + number;
        boolean complex = draw.chance(0.08);
        if (!ward.kind().equals("WARD")) {
            return new Unit(code, "Thôn " + number, "VILLAGE");
        }
        return complex
                ? new Unit(code, "Khu chung cư số " + number, "APARTMENT_COMPLEX")
                : new Unit(code, "Tổ dân phố số " + number, "RESIDENTIAL_GROUP");
    }

    /** A few have none, half have one, the others several. */
    private List<Cell> cells() {
        double luck = draw.between(0.0, 1.0);
        if (luck < 0.012) {
            return List.of();
        }
        if (luck < 0.53) {
            return List.of(Plan.single(area, ward));
        }
        if (luck < 0.88) {
            return Plan.pair(area, ward);
        }
        Cell third = Cell.of("CB-" + area.code() + "C", "Chi bộ " + area.name() + "C", "DU-" + ward.code());
        return Stream.concat(Plan.pair(area, ward).stream(), Stream.of(third)).toList();
    }

    /** Most neighbourhoods are nearly done; the gaps gather in a few. */
    private double luck() {
        double luck = draw.between(0.0, 1.0);
        double done = draw.between(0.93, 0.99);
        double half = draw.between(0.55, 0.8);
        double hardly = draw.between(0.25, 0.5);
        return luck < 0.8 ? done : luck < 0.95 ? half : hardly;
    }
}

package vn.phancong.demo;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Decides which wards and neighbourhoods there are, before anything is written about them. */
final class Plan {

    private final Draw draw;
    private final boolean southern;

    /** {@code southern}: the south calls its neighbourhoods otherwise. */
    Plan(Draw draw, boolean southern) {
        this.draw = draw;
        this.southern = southern;
    }

    /** The wards of a whole district: the real ones of Ba Đình, numbered ones elsewhere. */
    List<Ward> wards(Unit district) {
        List<Unit> units = district.code().equals("001") ? Places.WARDS_OF_BA_DINH : numbered(district);
        return units.stream()
                .map(unit -> new Ward(unit, "HN", neighbourhoods(unit, 7, 72, 112)))
                .toList();
    }

    Ward small(Unit unit, String prefix) {
        return new Ward(unit, prefix, neighbourhoods(unit, 2, 16, 24));
    }

    private static List<Unit> numbered(Unit district) {
        String word = district.isRural() ? "Xã" : "Phường";
        return IntStream.rangeClosed(1, 14)
                .mapToObj(i -> Places.unit("%s.%02d".formatted(district.code(), i), "%s số %d".formatted(word, i)))
                .toList();
    }

    private List<Neighbourhood> neighbourhoods(Unit ward, int count, int fewest, int most) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(i -> Spots.shape(neighbourhood(ward, i, draw.between(fewest, most)), ward))
                .toList();
    }

    private Neighbourhood neighbourhood(Unit ward, int number, int households) {
        Unit area = area(ward, number);
        double luck = draw.between(0.0, 1.0);
        List<Cell> cells = luck < 0.01 ? List.of() : luck < 0.05 ? pair(area, ward) : List.of(single(area, ward));
        return new Neighbourhood(area, households, 1, care(), cells, null);
    }

    private Unit area(Unit ward, int number) {
        String code = "%s-%02d".formatted(ward.code(), number);
        boolean complex = draw.chance(0.08);
        if (!ward.kind().equals("WARD")) {
            return new Unit(code, (southern ? "Ấp " : "Thôn ") + number, "VILLAGE");
        } else if (southern) {
            return new Unit(code, "Khu phố " + number, "QUARTER");
        }
        return complex
                ? new Unit(code, "Khu chung cư số " + number, "APARTMENT_COMPLEX")
                : new Unit(code, "Tổ dân phố số " + number, "RESIDENTIAL_GROUP");
    }

    static Cell single(Unit area, Unit ward) {
        return Cell.of("CB-" + area.code(), "Chi bộ " + area.name(), "DU-" + ward.code());
    }

    static List<Cell> pair(Unit area, Unit ward) {
        return Stream.of("A", "B")
                .map(letter ->
                        Cell.of("CB-" + area.code() + letter, "Chi bộ " + area.name() + letter, "DU-" + ward.code()))
                .toList();
    }

    /** Most neighbourhoods are nearly done; the gaps gather in a few. */
    private double care() {
        double luck = draw.between(0.0, 1.0);
        return luck < 0.78 ? draw.between(0.93, 0.99) : luck < 0.94 ? draw.between(0.55, 0.8) : draw.between(0.25, 0.5);
    }
}

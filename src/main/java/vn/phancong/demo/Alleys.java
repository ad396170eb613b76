package vn.phancong.demo;

/** The addresses of a neighbourhood, house by house and alley by alley; some alleys are forgotten. */
final class Alleys {

    private final Draw draw;
    private final Unit area;
    private final String street;
    private int alley;
    private int house;
    private int left;
    private boolean forgotten;

    Alleys(Draw draw, Unit area) {
        this.draw = draw;
        this.area = area;
        this.street = Names.street(draw);
    }

    /** Goes on to the next house. */
    void advance() {
        if (left == 0) {
            alley++;
            house = 0;
            left = draw.between(10, 45);
            forgotten = draw.chance(0.08);
        }
        left--;
        house += draw.chance(0.15) ? 2 : 1;
    }

    /** Whether hardly anybody has looked after this alley. */
    boolean forgotten() {
        return forgotten;
    }

    String address() {
        return switch (area.kind()) {
            case "APARTMENT_COMPLEX" -> {
                int door = house % 8 + 1;
                yield "Căn " + (house / 8 + 1) + "0" + door + " tòa " + tower() + ", " + area.name();
            }
            case "RESIDENTIAL_GROUP" -> "Số " + (2 * house + alley % 2) + " ngõ " + (6 * alley - 4) + " phố " + street;
            default -> "Số " + house + " ngõ " + alley + ", " + area.name();
        };
    }

    private String tower() {
        return alley <= 26 ? String.valueOf((char) ('A' + alley - 1)) : "A" + alley;
    }
}

package vn.phancong.demo;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** How many districts, wards and neighbourhoods a city of a certain scale has; at 1 it is Hà Nội of 2021. */
final class TrialShape {

    private static final int DISTRICTS = 30;
    private static final int WARDS = 579;
    private static final int NEIGHBOURHOODS = 5_400;
    private static final int HOUSEHOLDS = 2_200_000;

    /** How many wards, communes and townships each of {@link Places#DISTRICTS} had. */
    private static final int[] WARDS_OF_DISTRICTS = {
        14, 18, 8, 14, 8, 21, 18, 14, 11, 26, 24, 22, 10, 16, 13, 18, 17, 15, 31, 21, 16, 20, 21, 23, 32, 21, 29, 27,
        29, 22
    };

    private final int districts;
    private final int wards;
    private final double neighbourhoodsOfWard;
    private final double householdsOfNeighbourhood;
    private double owedNeighbourhoods;
    private double owedHouseholds;

    TrialShape(double scale) {
        districts = (int) Math.max(1, Math.round(DISTRICTS * scale));
        wards = (int) Math.max(2L * districts, Math.round(WARDS * scale));
        long neighbourhoods = Math.max(2L * wards, Math.round(NEIGHBOURHOODS * scale));
        neighbourhoodsOfWard = (double) neighbourhoods / wards;
        householdsOfNeighbourhood = HOUSEHOLDS * scale / neighbourhoods;
    }

    /** The districts with their wards; Ba Đình first, and the others from all over the list. */
    List<Planned> districts() {
        long[] upTo = new long[districts + 1];
        for (int i = 0; i < districts; i++) {
            upTo[i + 1] = upTo[i] + WARDS_OF_DISTRICTS[original(i)];
        }
        List<Planned> planned = new ArrayList<>();
        for (int i = 0; i < districts; i++) {
            long first = Math.round((double) upTo[i] * wards / upTo[districts]);
            long next = Math.round((double) upTo[i + 1] * wards / upTo[districts]);
            Unit district = district(i);
            planned.add(new Planned(district, wards(district, (int) Math.max(1, next - first))));
        }
        return planned;
    }

    int wards() {
        return wards;
    }

    /** Of the next ward; chance may spread them, but the whole comes out as wanted. */
    int neighbourhoods(Draw draw) {
        double wanted = neighbourhoodsOfWard * draw.between(0.6, 1.4) + owedNeighbourhoods / 2;
        int count = (int) Math.max(1, Math.round(wanted));
        owedNeighbourhoods += neighbourhoodsOfWard - count;
        return count;
    }

    /** Of the next neighbourhood; most are of middling size, few are large. */
    int households(Draw draw) {
        double size = 0.5 + 2 * draw.between(0.0, 1.0) * draw.between(0.0, 1.0);
        double wanted = householdsOfNeighbourhood * size + owedHouseholds / 20;
        int count = (int) Math.max(3, Math.round(wanted));
        owedHouseholds += householdsOfNeighbourhood - count;
        return count;
    }

    private int original(int i) {
        return districts <= DISTRICTS ? i * DISTRICTS / districts : i % DISTRICTS;
    }

    /** Beyond the thirty there are only numbers. */
    private Unit district(int i) {
        Unit original = Places.DISTRICTS.get(original(i));
        if (i < DISTRICTS) {
            return original;
        }
        String word = original.isRural() ? "Huyện" : "Quận";
        return Places.unit("H%03d".formatted(i + 1), "%s số %d".formatted(word, i + 1));
    }

    private static List<Unit> wards(Unit district, int count) {
        List<Unit> real = district.code().equals("001") ? Places.WARDS_OF_BA_DINH : List.of();
        return IntStream.rangeClosed(1, count)
                .mapToObj(i -> i <= real.size() ? real.get(i - 1) : numbered(district, i))
                .toList();
    }

    private static Unit numbered(Unit district, int number) {
        String word = !district.isRural() ? "Phường" : number == 1 ? "Thị trấn" : "Xã";
        return Places.unit("%s.%02d".formatted(district.code(), number), "%s số %d".formatted(word, number));
    }

    /** A district with its wards. */
    record Planned(Unit district, List<Unit> wards) {}
}

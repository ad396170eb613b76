package vn.phancong.inspection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/**
 * The draw does what it says. All series of seeds are fixed, so each test gives the same figures every time; the bounds are
 * those that a fair draw keeps in all but one of 10,000 series.
 */
class SamplerTest {

    private static final LocalDate DAY = LocalDate.of(2021, 9, 15);
    private static final int SERIES = 20_000;
    private static final Map<String, Double> WEIGHTS = weights(1, 2, 3, 4, 6, 8, 1.5, 0.5);

    /** The standard normal deviate above which one in 10,000 lies. */
    private static final double ONE_IN_TEN_THOUSAND = 3.719;

    @Test
    void theFirstPicksFitTheWeights() {
        assertThat(chiSquareOfFirstPicks(WEIGHTS)).isLessThan(chiSquareBound(WEIGHTS.size() - 1));
    }

    @Test
    void equalWeightsAreDrawnEquallyOften() {
        Map<String, Double> equal =
                weights(IntStream.range(0, 40).mapToDouble(i -> 2.5).toArray());

        assertThat(chiSquareOfFirstPicks(equal)).isLessThan(chiSquareBound(equal.size() - 1));
    }

    @Test
    void theTestWouldNoticeADrawThatPassesTheWeightsOver() {
        Map<String, Double> equal = new LinkedHashMap<>();
        WEIGHTS.keySet().forEach(name -> equal.put(name, 1.0));

        double chiSquare = chiSquare(firstPicks(equal), WEIGHTS);

        assertThat(chiSquare).isGreaterThan(10 * chiSquareBound(WEIGHTS.size() - 1));
    }

    @Test
    void theSecondPickFitsTheWeightsOfThoseThatAreLeft() {
        Map<String, Integer> seconds = new LinkedHashMap<>();
        int drawn = 0;
        for (int seed = 0; seed < SERIES; seed++) {
            List<String> picks = draw(WEIGHTS, seed, 2);
            if (picks.get(0).equals("P6")) {
                seconds.merge(picks.get(1), 1, Integer::sum);
                drawn++;
            }
        }
        Map<String, Double> left = new LinkedHashMap<>(WEIGHTS);
        left.remove("P6");

        assertThat(drawn).isGreaterThan(SERIES / 5);
        assertThat(chiSquare(seconds, left)).isLessThan(chiSquareBound(left.size() - 1));
    }

    @Test
    void theHeavierAPlaceIsTheOftenerItIsInASampleOfThree() {
        Map<String, Integer> included = new LinkedHashMap<>();
        for (int seed = 0; seed < SERIES; seed++) {
            List<String> picks = draw(WEIGHTS, seed, 3);
            assertThat(picks).hasSize(3).doesNotHaveDuplicates();
            picks.forEach(pick -> included.merge(pick, 1, Integer::sum));
        }

        List<String> byWeight = WEIGHTS.keySet().stream()
                .sorted((one, other) -> Double.compare(weight(one), weight(other)))
                .toList();
        List<Integer> counts =
                byWeight.stream().map(name -> included.getOrDefault(name, 0)).toList();
        assertThat(counts).isSorted().doesNotHaveDuplicates();
    }

    @Test
    void seedsThatFollowOneAnotherHaveNothingInCommon() {
        double bound = 3.9 / Math.sqrt(SERIES);

        assertThat(correlation(seed -> number(seed, DAY, "P1"), seed -> number(seed + 1, DAY, "P1")))
                .isBetween(-bound, bound);
        assertThat(correlation(seed -> number(seed, DAY, "P1"), seed -> number(seed, DAY, "P2")))
                .isBetween(-bound, bound);
        assertThat(correlation(seed -> number(seed, DAY, "P1"), seed -> number(seed, DAY.plusDays(1), "P1")))
                .isBetween(-bound, bound);
    }

    @Test
    void theNumbersAreSpreadEvenly() {
        int[] tenths = new int[10];
        double sum = 0;
        for (int seed = 0; seed < SERIES; seed++) {
            double number = number(seed, DAY, "P1");
            assertThat(number).isBetween(0.0, 1.0).isNotIn(0.0, 1.0);
            tenths[(int) (number * 10)]++;
            sum += number;
        }

        double expected = SERIES / 10.0;
        double chiSquare = IntStream.of(tenths)
                .mapToDouble(count -> Math.pow(count - expected, 2) / expected)
                .sum();
        assertThat(chiSquare).isLessThan(chiSquareBound(9));
        assertThat(sum / SERIES).isCloseTo(0.5, within(3.9 / Math.sqrt(12.0 * SERIES)));
    }

    @Test
    void theSameSeedDayAndWeightsGiveTheSamePlacesInWhateverOrderTheyCome() {
        List<String> names = new ArrayList<>(WEIGHTS.keySet());
        List<String> before = draw(WEIGHTS, 7, 4);
        for (int round = 0; round < 20; round++) {
            Collections.shuffle(names, new Random(round));
            assertThat(new Sampler(7, DAY).draw(names, Function.identity(), SamplerTest::weight, 4))
                    .isEqualTo(before);
        }
    }

    @Test
    void aPlaceMoreOnlyPushesOthersOut() {
        for (int seed = 0; seed < 200; seed++) {
            List<String> before = draw(WEIGHTS, seed, WEIGHTS.size());
            Map<String, Double> more = new LinkedHashMap<>(WEIGHTS);
            more.put("NEW", 3.0);

            List<String> after = new ArrayList<>(draw(more, seed, more.size()));
            after.remove("NEW");

            assertThat(after).isEqualTo(before);
            assertThat(draw(WEIGHTS, seed, 3)).isEqualTo(before.subList(0, 3));
        }
    }

    @Test
    void whatHasNoWeightIsNeverDrawn() {
        Map<String, Double> some = weights(0, 1, 0, 2);

        assertThat(draw(some, 1, 10)).containsExactlyInAnyOrder("P2", "P4");
        assertThat(draw(Map.of(), 1, 10)).isEmpty();
    }

    private static double chiSquareOfFirstPicks(Map<String, Double> weights) {
        return chiSquare(firstPicks(weights), weights);
    }

    private static Map<String, Integer> firstPicks(Map<String, Double> weights) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        for (int seed = 0; seed < SERIES; seed++) {
            counts.merge(draw(weights, seed, 1).get(0), 1, Integer::sum);
        }
        return counts;
    }

    private static double chiSquare(Map<String, Integer> counts, Map<String, Double> weights) {
        double all = weights.values().stream().mapToDouble(Double::doubleValue).sum();
        double draws = counts.values().stream().mapToInt(Integer::intValue).sum();
        return weights.entrySet().stream()
                .mapToDouble(each -> {
                    double expected = draws * each.getValue() / all;
                    return Math.pow(counts.getOrDefault(each.getKey(), 0) - expected, 2) / expected;
                })
                .sum();
    }

    /** What one chi-square value in 10,000 exceeds, by the approximation of Wilson and Hilferty. */
    private static double chiSquareBound(int freedom) {
        double spread = 2.0 / (9.0 * freedom);
        return freedom * Math.pow(1 - spread + ONE_IN_TEN_THOUSAND * Math.sqrt(spread), 3);
    }

    private static double correlation(Series one, Series other) {
        double sumOfOne = 0;
        double sumOfOther = 0;
        double squaresOfOne = 0;
        double squaresOfOther = 0;
        double products = 0;
        for (int seed = 0; seed < SERIES; seed++) {
            double x = one.number(seed);
            double y = other.number(seed);
            sumOfOne += x;
            sumOfOther += y;
            squaresOfOne += x * x;
            squaresOfOther += y * y;
            products += x * y;
        }
        double together = products / SERIES - sumOfOne / SERIES * sumOfOther / SERIES;
        double spreadOfOne = squaresOfOne / SERIES - Math.pow(sumOfOne / SERIES, 2);
        double spreadOfOther = squaresOfOther / SERIES - Math.pow(sumOfOther / SERIES, 2);
        return together / Math.sqrt(spreadOfOne * spreadOfOther);
    }

    private interface Series {
        double number(int seed);
    }

    private static double number(int seed, LocalDate day, String name) {
        return new Sampler(seed, day).uniform(name);
    }

    private static List<String> draw(Map<String, Double> weights, int seed, int size) {
        return new Sampler(seed, DAY)
                .draw(weights.keySet(), Function.identity(), name -> weights.getOrDefault(name, 0.0), size);
    }

    private static double weight(String name) {
        return WEIGHTS.getOrDefault(name, 0.0);
    }

    private static Map<String, Double> weights(double... weights) {
        Map<String, Double> named = new LinkedHashMap<>();
        for (int i = 0; i < weights.length; i++) {
            named.put("P" + (i + 1), weights[i]);
        }
        return named;
    }
}

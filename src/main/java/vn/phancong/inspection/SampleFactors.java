package vn.phancong.inspection;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.phancong.coverage.Coverage;
import vn.phancong.coverage.Figure;

/**
 * How the weight of a place in a sample is made: it is the sum of what each factor gives.
 *
 * @param base what every place has
 * @param gapShare times the share of households that are gaps, from 0 to 1
 * @param gapNumber for each household that is a gap
 * @param thin times the share of households whose coverage is thin
 * @param stale times the share of households whose coverage is stale
 * @param overloaded times the share of households with an overloaded coverer
 * @param uncheckedMonth for each 30 days since the last check, up to {@code neverChecked}
 * @param neverChecked where there was no check
 */
public record SampleFactors(
        double base,
        double gapShare,
        double gapNumber,
        double thin,
        double stale,
        double overloaded,
        double uncheckedMonth,
        double neverChecked) {

    /** What holds where nobody says otherwise. */
    public static final SampleFactors USUAL = new SampleFactors(1, 4, 0.05, 1, 1, 1, 0.5, 6);

    private static final double MONTH = 30;

    /**
     * The weight of a place on a day.
     *
     * @param lastOn when it was last checked; null = never
     */
    public PlaceWeight of(Coverage coverage, @Nullable LocalDate lastOn, LocalDate day) {
        List<PlaceWeight.Part> parts = new ArrayList<>();
        add(parts, SampleReason.BASE, base);
        add(parts, SampleReason.GAPS, gapShare * share(coverage.gaps(), coverage) + gapNumber * coverage.gaps());
        double weak = thin * share(coverage.tally().get(Figure.THIN), coverage)
                + stale * share(coverage.tally().get(Figure.STALE), coverage)
                + overloaded * share(coverage.tally().get(Figure.OVERLOADED), coverage);
        add(parts, SampleReason.WEAKNESSES, weak);
        if (lastOn == null) {
            add(parts, SampleReason.NEVER_CHECKED, neverChecked);
        } else {
            double months = Math.max(0, ChronoUnit.DAYS.between(lastOn, day)) / MONTH;
            add(parts, SampleReason.LONG_UNCHECKED, Math.min(uncheckedMonth * months, neverChecked));
        }
        return new PlaceWeight(List.copyOf(parts));
    }

    private static void add(List<PlaceWeight.Part> parts, SampleReason reason, double weight) {
        if (weight > 0) {
            parts.add(new PlaceWeight.Part(reason, weight));
        }
    }

    private static double share(int households, Coverage coverage) {
        return coverage.households() == 0 ? 0 : (double) households / coverage.households();
    }
}

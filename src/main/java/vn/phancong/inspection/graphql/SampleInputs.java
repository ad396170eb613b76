package vn.phancong.inspection.graphql;

import java.util.Locale;
import java.util.stream.DoubleStream;
import org.jspecify.annotations.Nullable;
import vn.phancong.api.GlobalId;
import vn.phancong.api.InvalidArgument;
import vn.phancong.inspection.SampleFactors;
import vn.phancong.inspection.SampleInspections;
import vn.phancong.inspection.SampleInspections.Asked;
import vn.phancong.organization.OrganizationId;

/** What is asked of a sample, within its bounds. */
final class SampleInputs {

    /** Ten years. */
    static final int LONGEST_TIME = 3650;

    private static final double LARGEST_FACTOR = 1000;

    private SampleInputs() {}

    /**
     * What is to be drawn.
     *
     * @param prefix stands before the arguments, for an error
     * @throws InvalidArgument where a number lies outside its bounds
     */
    static Asked asked(
            String prefix, String within, int size, int seed, int notWithinDays, @Nullable SampleFactors weights) {
        SampleFactors factors = weights == null ? SampleFactors.USUAL : weights;
        between(1, SampleInspections.LARGEST, size, prefix + "size");
        between(0, LONGEST_TIME, notWithinDays, prefix + "notWithinDays");
        DoubleStream.of(
                        factors.base(),
                        factors.gapShare(),
                        factors.gapNumber(),
                        factors.thin(),
                        factors.stale(),
                        factors.overloaded(),
                        factors.uncheckedMonth(),
                        factors.neverChecked())
                .filter(factor -> !(factor >= 0 && factor <= LARGEST_FACTOR))
                .findFirst()
                .ifPresent(factor -> {
                    String given = String.format(Locale.ROOT, "%s", factor);
                    throw InvalidArgument.ofParameter(prefix + "weights", given, "0 – 1000");
                });
        var id = new OrganizationId(GlobalId.valueOf("Organization", within, prefix + "within"));
        return new Asked(id, size, seed, notWithinDays, factors);
    }

    /** Sees to it that a number lies within its bounds. */
    static void between(int least, int most, int number, String argument) {
        if (number < least || number > most) {
            throw InvalidArgument.ofParameter(argument, String.valueOf(number), least + " – " + most);
        }
    }
}

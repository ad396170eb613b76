package vn.phancong.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** What is rounded tells nothing nearer than the rounding. */
class RoundingTest {

    private static final Rounding FIVES = new Rounding(5);

    @Test
    void nothingStaysNothingAndTheRestGoesUp() {
        assertThat(new long[] {FIVES.up(0L), FIVES.up(1L), FIVES.up(5L), FIVES.up(6L), FIVES.up(4_001L)})
                .containsExactly(0, 5, 5, 10, 4_005);
        assertThat(FIVES.up(0.0)).isZero();
        assertThat(FIVES.up(0.2)).isEqualTo(5);
        assertThat(new double[] {FIVES.mean(0), FIVES.mean(1.5), FIVES.mean(1.6)})
                .containsExactly(0, 1.5, 2);
    }

    @Test
    void aShareFollowsFromTheRoundedFiguresAlone() {
        for (long part = 0; part <= 60; part++) {
            for (long rest = 0; rest <= 60; rest++) {
                Double share = FIVES.share(part, rest);
                assertThat(share).isEqualTo(FIVES.share(FIVES.up(part), FIVES.up(rest)));
                if (part + rest > 0) {
                    assertThat(Double.valueOf(1).equals(share)).isEqualTo(rest == 0);
                    assertThat(Double.valueOf(0).equals(share)).isEqualTo(part == 0);
                }
            }
        }
        assertThat(FIVES.share(0, 0)).isNull();
    }

    @Test
    void whatIsLeftOfATotalWithoutAPartIsKnownNoNearer() {
        for (long whole = 10; whole <= 60; whole++) {
            for (long part = 5; part <= whole - 5; part++) {
                long shown = FIVES.up(whole) - FIVES.up(part);
                long least = shown - 4;
                long most = shown + 4;
                assertThat(whole - part).isBetween(least, most);
                assertThat(candidates(whole, part)).isGreaterThanOrEqualTo(5);
            }
        }
    }

    /** How many numbers the rest could be for somebody who sees the whole and the part, rounded. */
    private static long candidates(long whole, long part) {
        return LongStream.rangeClosed(1, 60)
                .filter(rest -> LongStream.rangeClosed(1, 60)
                        .anyMatch(other ->
                                FIVES.up(other) == FIVES.up(part) && FIVES.up(other + rest) == FIVES.up(whole)))
                .count();
    }

    @Test
    void whereItIsSwitchedOffFiguresAreExact() {
        assertThat(Rounding.NONE.up(3L)).isEqualTo(3);
        assertThat(Rounding.NONE.up(0.3)).isEqualTo(0.3);
        assertThat(Rounding.NONE.mean(1.7)).isEqualTo(1.7);
        assertThat(Rounding.NONE.share(1, 3)).isEqualTo(0.25);
    }
}

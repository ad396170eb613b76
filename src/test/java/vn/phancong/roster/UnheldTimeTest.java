package vn.phancong.roster;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** The unheld stretches are those that counting minute by minute finds. */
class UnheldTimeTest {

    private static final LocalDate DAY = LocalDate.of(2021, 12, 28);
    private static final int MINUTES_OF_A_DAY = 24 * 60;

    @Test
    void theStretchesAreThoseThatCountingEachMinuteFinds() {
        for (int seed = 0; seed < 400; seed++) {
            Random random = new Random(seed);
            DutyHours hours = hours(random);
            OffsetDateTime from = RosterTime.startOf(DAY).plusMinutes(random.nextInt(MINUTES_OF_A_DAY));
            TimeSpan window = new TimeSpan(from, from.plusMinutes(random.nextInt(8 * MINUTES_OF_A_DAY)));
            List<TimeSpan> held = shifts(random, window);

            UnheldTime unheld = UnheldTime.of(hours.within(window), held, window);

            assertThat(minutes(unheld.stretches(), window))
                    .as("seed %d, %s in %s", seed, hours, window)
                    .isEqualTo(counted(hours, held, window));
            assertThat(unheld.hours()).isEqualTo(counted(hours, held, window).cardinality() / 60.0);
            assertThat(unheld.wantedHours())
                    .isEqualTo(counted(hours, List.of(), window).cardinality() / 60.0);
        }
    }

    @Test
    void stretchesAreWholeAndDoNotTouch() {
        TimeSpan window = TimeSpan.ofDays(DAY, DAY.plusDays(5));

        UnheldTime unheld = UnheldTime.of(DutyHours.ALL_DAY.within(window), List.of(), window);

        assertThat(unheld.stretches()).containsExactly(window);
        assertThat(unheld.hours()).isEqualTo(120);
    }

    @Test
    void hoursOverMidnightBeginOnTheDayBeforeTheWindow() {
        TimeSpan window = TimeSpan.ofDays(DAY, DAY.plusDays(1));

        assertThat(new DutyHours(22, 6).within(window))
                .containsExactly(
                        new TimeSpan(window.from(), window.from().plusHours(6)),
                        new TimeSpan(window.from().plusHours(22), window.to()));
    }

    @Test
    void hoursThatAreNoneMakeNoSense() {
        assertThat(new DutyHours(0, 24).makeSense()).isTrue();
        assertThat(new DutyHours(23, 1).makeSense()).isTrue();
        assertThat(new DutyHours(8, 8).makeSense()).isFalse();
        assertThat(new DutyHours(24, 6).makeSense()).isFalse();
        assertThat(new DutyHours(-1, 6).makeSense()).isFalse();
        assertThat(new DutyHours(8, 0).makeSense()).isFalse();
        assertThat(new DutyHours(8, 25).makeSense()).isFalse();
    }

    private static DutyHours hours(Random random) {
        if (random.nextInt(4) == 0) {
            return DutyHours.ALL_DAY;
        }
        int from = random.nextInt(24);
        return new DutyHours(from, (from + 1 + random.nextInt(22)) % 24 + 1);
    }

    private static List<TimeSpan> shifts(Random random, TimeSpan window) {
        List<TimeSpan> shifts = new ArrayList<>();
        int count = random.nextInt(30);
        for (int i = 0; i < count; i++) {
            OffsetDateTime from = window.from().minusDays(1).plusMinutes(random.nextInt(10 * MINUTES_OF_A_DAY));
            shifts.add(new TimeSpan(from, from.plusMinutes(1 + random.nextInt(MINUTES_OF_A_DAY))));
        }
        return shifts;
    }

    /** The minutes of the window at which the line must be held and nobody holds it, by the clock on the wall. */
    private static BitSet counted(DutyHours hours, List<TimeSpan> held, TimeSpan window) {
        BitSet found = new BitSet();
        for (int minute = 0; window.from().plusMinutes(minute).isBefore(window.to()); minute++) {
            OffsetDateTime now = window.from().plusMinutes(minute);
            int hour = now.getHour();
            boolean wanted = hours.to() > hours.from()
                    ? hour >= hours.from() && hour < hours.to()
                    : hour >= hours.from() || hour < hours.to();
            boolean free = held.stream().noneMatch(shift -> !now.isBefore(shift.from()) && now.isBefore(shift.to()));
            found.set(minute, wanted && free);
        }
        return found;
    }

    private static BitSet minutes(List<TimeSpan> stretches, TimeSpan window) {
        BitSet found = new BitSet();
        for (TimeSpan stretch : stretches) {
            int first = (int) Duration.between(window.from(), stretch.from()).toMinutes();
            found.set(
                    first,
                    first + (int) Duration.between(stretch.from(), stretch.to()).toMinutes());
        }
        return found;
    }
}

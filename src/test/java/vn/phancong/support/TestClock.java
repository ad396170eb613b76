package vn.phancong.support;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;

/** A clock that stands still until a test moves it: eight in the morning of a day in Hà Nội. */
public final class TestClock extends Clock {

    /** The day on which tests take place that do not say otherwise. */
    public static final LocalDate USUAL_DAY = LocalDate.of(2021, 9, 15);

    private static final ZoneId HA_NOI = ZoneId.of("Asia/Ho_Chi_Minh");

    private volatile Instant now = morning(USUAL_DAY);

    /** From now on it is the morning of that day. */
    public void setToday(LocalDate day) {
        now = morning(day);
    }

    /** Some time passes. */
    public void advance(Duration time) {
        now = now.plus(time);
    }

    @Override
    public ZoneId getZone() {
        return HA_NOI;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.fixed(now, zone);
    }

    @Override
    public Instant instant() {
        return now;
    }

    private static Instant morning(LocalDate day) {
        return day.atTime(LocalTime.of(8, 0)).atZone(HA_NOI).toInstant();
    }
}

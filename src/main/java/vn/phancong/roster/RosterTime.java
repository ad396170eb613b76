package vn.phancong.roster;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;

/** The time of the country, in which rosters are made and shown. */
public final class RosterTime {

    /** One zone for all, without summer time. */
    public static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

    private RosterTime() {}

    /** The same instant in the time of the country. */
    public static OffsetDateTime of(OffsetDateTime time) {
        return time.atZoneSameInstant(ZONE).toOffsetDateTime();
    }

    /** The instant at which a day begins. */
    public static OffsetDateTime startOf(LocalDate day) {
        return at(day, LocalTime.MIDNIGHT);
    }

    /** That time of that day. */
    public static OffsetDateTime at(LocalDate day, LocalTime time) {
        return day.atTime(time).atZone(ZONE).toOffsetDateTime();
    }
}

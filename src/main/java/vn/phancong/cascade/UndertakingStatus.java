package vn.phancong.cascade;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.Arrays;
import java.util.Set;

/** How far a body has come with an undertaking. */
public enum UndertakingStatus {
    /** Sent down, and nothing heard yet (đã gửi). */
    SENT,
    /** Received and read (đã tiếp nhận). */
    ACKNOWLEDGED,
    /** Under way (đang thực hiện). */
    IN_PROGRESS,
    /** Reported (đã báo cáo). */
    REPORTED,
    /** The body above has accepted the report (đã được chấp nhận). */
    ACCEPTED,
    /** The body above has sent the report back (bị trả lại). */
    RETURNED,
    /** The body has been closed (đã hủy). */
    CANCELLED;

    /** Whether an undertaking that stands so may become that. */
    public boolean mayBecome(UndertakingStatus next) {
        return switch (next) {
            case ACKNOWLEDGED -> this == SENT;
            case IN_PROGRESS -> this == ACKNOWLEDGED || this == RETURNED;
            // Periodic reports follow one another.
            case REPORTED -> this == IN_PROGRESS || this == REPORTED || this == ACCEPTED;
            case ACCEPTED, RETURNED -> this == REPORTED;
            case SENT, CANCELLED -> false;
        };
    }

    /** What may follow. */
    public Set<UndertakingStatus> next() {
        return Arrays.stream(values()).filter(this::mayBecome).collect(toUnmodifiableSet());
    }
}

package vn.phancong.inspection;

import java.util.EnumSet;
import java.util.Set;

/** How the follow-up of a finding stands. */
public enum FollowUpState {
    /** Chưa khắc phục. */
    OPEN,
    /** Đang khắc phục. */
    IN_HAND,
    /** Đã khắc phục. */
    SETTLED,
    /** No longer to be settled, because what it was about is over (không còn phải xử lý). */
    LAPSED;

    /** What may come after; what is over can only be opened again. */
    public Set<FollowUpState> next() {
        return switch (this) {
            case OPEN -> EnumSet.of(IN_HAND, SETTLED, LAPSED);
            case IN_HAND -> EnumSet.of(SETTLED, LAPSED);
            case SETTLED, LAPSED -> EnumSet.of(OPEN);
        };
    }

    /** Whether nothing is left to do. */
    public boolean isOver() {
        return this == SETTLED || this == LAPSED;
    }
}

package vn.phancong.intake;

import java.time.Clock;
import java.time.OffsetDateTime;
import org.springframework.stereotype.Component;
import vn.phancong.api.Outcome;

/** Stops a load: one that waits at once, one that is under way after the batch that it is at. */
@Component
public final class CancelIntake {

    private final IntakeBook book;
    private final Clock clock;

    CancelIntake(IntakeBook book, Clock clock) {
        this.book = book;
        this.clock = clock;
    }

    /** Stops it; what was taken before stays. */
    public Outcome<IntakeJobId> cancel(IntakeJobId id) {
        return book.cancel(id, OffsetDateTime.now(clock));
    }
}

package vn.phancong.practice;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.phancong.api.Refusal;
import vn.phancong.api.Refusal.Subject;

/** What is asked of every change of a practice. */
final class PracticeRules {

    private PracticeRules() {}

    static Refusal unknown(PracticeId id) {
        return Refusal.about(subject(id), PracticeRefusal.UNKNOWN_PRACTICE, "practice");
    }

    /** Why nothing can be done with the practice on that day; null = something can. */
    static @Nullable Refusal refusalOfDay(Practice practice, LocalDate on) {
        LocalDate since = practice.period().since();
        if (on.isBefore(since)) {
            return Refusal.about(subject(practice.id()), PracticeRefusal.BEFORE_DESCRIBED, "on", on, since);
        }
        LocalDate until = practice.period().until();
        // What is taken up lasts until it is given up, so it may not begin in a past that has come to an end either.
        return until == null
                ? null
                : Refusal.about(subject(practice.id()), PracticeRefusal.PRACTICE_WITHDRAWN, "practice", until);
    }

    private static Subject subject(PracticeId id) {
        return new Subject("Practice", id.value());
    }
}

package vn.phancong.practice;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.phancong.api.Outcome;
import vn.phancong.cascade.BasisId;
import vn.phancong.organization.OrganizationId;

/** Changes of practices, each in one transaction. */
public interface PracticeChanges {

    /** Runs the work in one transaction that is committed only if it refuses nothing; a deadlock runs it again. */
    <T> Outcome<T> change(Function<Change, Outcome<T>> work);

    /** A transaction under way. */
    interface Change {

        /** Locks a body, so that it describes one practice at a time, and tells what it has described. */
        List<Practice> lockDescriber(OrganizationId body);

        /** Describes a practice. */
        void describe(Practice practice, String text);

        /** Locks a practice, and tells what is known of it; null = there is none. */
        @Nullable Practice lock(PracticeId id);

        /** When some bodies have practised a practice that they took up, the earliest first. */
        Map<OrganizationId, List<Adoption>> adoptionsBy(PracticeId id, Collection<OrganizationId> bodies);

        /** The latest day of which it is known that somebody practised what they took up; null = nobody ever did. */
        @Nullable LocalDate lastPractisedOn(PracticeId id);

        /** Some bodies take up a practice. */
        void takeUp(
                PracticeId id,
                List<OrganizationId> bodies,
                OrganizationId from,
                LocalDate since,
                @Nullable BasisId basis);

        /** A body gives up a practice. */
        void giveUp(PracticeId id, OrganizationId body, LocalDate until, @Nullable String text);

        /** Withdraws a practice; whoever practises it still does no longer. */
        void withdraw(PracticeId id, LocalDate until, @Nullable String reason);
    }
}

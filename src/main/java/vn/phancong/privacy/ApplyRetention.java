package vn.phancong.privacy;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.phancong.api.Changes;
import vn.phancong.api.Outcome;
import vn.phancong.api.Outcome.Done;
import vn.phancong.audit.AuditKind;
import vn.phancong.audit.WorkTraces;
import vn.phancong.audit.WorkTraces.Touched;
import vn.phancong.graph.NewIds;
import vn.phancong.people.PersonId;
import vn.phancong.territory.HouseholdId;

/** Erases once a day what has been kept for long enough; of several replicas one does it. */
@Component
public final class ApplyRetention {

    /** Enough for a city; whoever dies at it is followed by another after this time. */
    private static final Duration HELD_FOR = Duration.ofHours(6);

    private static final int BATCH = 200;

    /** How many are counted; more are told as this many. */
    static final int MOST_COUNTED = 10_000;

    private final Retention retention;
    private final Erasure erasure;
    private final Changes changes;
    private final PrivacyProperties properties;
    private final WorkTraces traces;
    private final NewIds ids;
    private final Clock clock;

    ApplyRetention(
            Retention retention,
            Erasure erasure,
            Changes changes,
            PrivacyProperties properties,
            WorkTraces traces,
            NewIds ids,
            Clock clock) {
        this.retention = retention;
        this.erasure = erasure;
        this.changes = changes;
        this.properties = properties;
        this.traces = traces;
        this.ids = ids;
        this.clock = clock;
    }

    /** How many were erased. */
    public record Run(int people, int households) {}

    /** How many would be erased on a day; null = those are never erased by themselves. At most {@value #MOST_COUNTED} are counted. */
    public record Due(
            @Nullable Integer peopleAfterDays,
            @Nullable Integer people,
            @Nullable Integer householdsAfterDays,
            @Nullable Integer households,
            @Nullable LocalDate lastRun) {}

    /** Does the day's work; null = nothing is to be erased by itself, it is done, or another replica is at it. */
    public @Nullable Run run() {
        Instant now = clock.instant();
        LocalDate today = LocalDate.now(clock);
        String holder = ids.next();
        if (!properties.forgets() || !retention.take(holder, today, now, now.plus(HELD_FOR))) {
            return null;
        }
        LocalDate doneOn = null;
        try {
            Run run = traces.around(
                    AuditKind.PROGRAM,
                    null,
                    "retention",
                    () -> new Run(people(today), households(today)),
                    done -> new Touched(done.people(), done.households()));
            doneOn = today;
            return run;
        } finally {
            retention.end(holder, doneOn);
        }
    }

    /** What would be erased as of a day. */
    public Due due(LocalDate day) {
        Duration forPeople = properties.forgetPeopleAfter();
        Duration forHouseholds = properties.forgetHouseholdsAfter();
        return new Due(
                days(forPeople),
                forPeople == null
                        ? null
                        : (Integer) retention
                                .duePeople(before(day, forPeople), null, MOST_COUNTED)
                                .size(),
                days(forHouseholds),
                forHouseholds == null
                        ? null
                        : (Integer) retention
                                .dueHouseholds(before(day, forHouseholds), null, MOST_COUNTED)
                                .size(),
                retention.lastDone());
    }

    private int people(LocalDate today) {
        Duration after = properties.forgetPeopleAfter();
        return after == null
                ? 0
                : ApplyRetention.<PersonId>inBatches(
                        last -> retention.duePeople(before(today, after), last, BATCH),
                        batch -> erased(changes.change(transaction ->
                                new Done<>(erasure.people(batch, ErasureReason.NO_LONGER_NEEDED, transaction)
                                        .pseudonyms()
                                        .size()))));
    }

    private int households(LocalDate today) {
        Duration after = properties.forgetHouseholdsAfter();
        return after == null
                ? 0
                : ApplyRetention.<HouseholdId>inBatches(
                        last -> retention.dueHouseholds(before(today, after), last, BATCH),
                        batch -> erased(changes.change(transaction ->
                                new Done<>(erasure.households(batch, ErasureReason.NO_LONGER_NEEDED, transaction)
                                        .pseudonyms()
                                        .size()))));
    }

    private static int erased(Outcome<Integer> outcome) {
        Integer erased = outcome.ifDone(done -> done);
        return erased == null ? 0 : erased;
    }

    private static <I> int inBatches(Function<@Nullable I, List<I>> next, ToIntFunction<List<I>> erase) {
        int erased = 0;
        I last = null;
        List<I> batch;
        do {
            batch = next.apply(last);
            if (!batch.isEmpty()) {
                erased += erase.applyAsInt(batch);
                last = batch.get(batch.size() - 1);
            }
        } while (batch.size() == BATCH);
        return erased;
    }

    private static LocalDate before(LocalDate day, Duration after) {
        return day.minusDays(after.toDays());
    }

    private static @Nullable Integer days(@Nullable Duration period) {
        return period == null ? null : (Integer) Math.toIntExact(period.toDays());
    }
}

package vn.phancong.access;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.phancong.access.Accounts.Standing;
import vn.phancong.graph.Period;

/** Finds out who is asking; what was found is kept for a moment, so that a request costs no exchange with the graph. */
@Component
public final class Callers {

    /** Names come from tokens that were checked, so there are no more than accounts; this only bounds the memory. */
    private static final int MOST_KEPT = 10_000;

    private final Accounts accounts;
    private final AccessProperties properties;
    private final Clock clock;
    private final Map<String, Kept> kept = new ConcurrentHashMap<>();
    private final AtomicLong forgotten = new AtomicLong();

    Callers(Accounts accounts, AccessProperties properties, Clock clock) {
        this.accounts = accounts;
        this.properties = properties;
        this.clock = clock;
    }

    /**
     * Who is asking; null where the account is unknown, closed, locked or to be given another password first, or its
     * password has changed since.
     */
    public @Nullable Caller admit(SignedIn who) {
        Standing standing = standing(who.account());
        if (standing == null || !mayAsk(standing.account(), who.credentials())) {
            return null;
        }
        Account account = standing.account();
        return new Caller(account.id(), account.name(), account.kind(), account.person(), standing.grants());
    }

    /** The account of that name as long as somebody may sign in with it or is signed in; otherwise null. */
    public @Nullable Account usable(String name) {
        Standing standing = accounts.standing(name, LocalDate.now(clock));
        return standing == null || !mayAsk(standing.account(), null) ? null : standing.account();
    }

    /** Who is asking where nobody has to say so: may do everything. */
    public Caller everybody() {
        Period always = new Period(Period.BEGINNING, null);
        List<Grant> grants = Arrays.stream(Role.values())
                .map(role -> new Grant(new GrantId("local-" + role), role, null, always, null, false))
                .toList();
        return new Caller(Caller.NOBODY, "local", AccountKind.PERSON, null, grants);
    }

    /** Looks anew at each account that asks from now on, because something has changed. */
    public void forget() {
        forgotten.incrementAndGet();
        kept.clear();
    }

    private boolean mayAsk(Account account, @Nullable Integer credentials) {
        boolean locked = account.lockedUntil() != null && clock.instant().isBefore(account.lockedUntil());
        boolean outdated = credentials != null && credentials != account.credentials();
        return !account.closed() && !locked && !outdated && !account.mustChange();
    }

    private @Nullable Standing standing(String name) {
        LocalDate today = LocalDate.now(clock);
        Kept known = kept.get(name);
        if (known != null
                && known.day().equals(today)
                && System.nanoTime() - known.at() < properties.callerAge().toNanos()) {
            return known.standing();
        }
        long at = System.nanoTime();
        long before = forgotten.get();
        Standing found = accounts.standing(name, today);
        if (found != null) {
            keep(name, new Kept(found, today, at), before);
        }
        return found;
    }

    /** What was looked up before something changed is not kept beyond the change. */
    private void keep(String name, Kept found, long before) {
        if (kept.size() >= MOST_KEPT) {
            kept.clear();
        }
        kept.put(name, found);
        if (forgotten.get() != before) {
            kept.remove(name, found);
        }
    }

    private record Kept(Standing standing, LocalDate day, long at) {}
}

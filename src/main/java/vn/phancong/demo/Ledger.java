package vn.phancong.demo;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the service will have to answer for one unit, counted while it is made; what is noted counts for all units above too. */
final class Ledger {

    private final @Nullable Ledger above;
    private final String organization;
    private final long[] counts = new long[Known.values().length];

    Ledger(String organization, @Nullable Ledger above) {
        this.organization = organization;
        this.above = above;
    }

    /** What is counted, in the service's own words. */
    enum Known {
        HOUSEHOLDS,
        COVERED,
        NO_CELL,
        NEVER_ASSIGNED,
        COVERER_UNAVAILABLE,
        ENDED,
        EXEMPT,
        VULNERABLE,
        VULNERABLE_COVERED,
        MEMBERS,
        AVAILABLE,
        ASSIGNED,
        IDLE
    }

    long get(Known known) {
        return counts[known.ordinal()];
    }

    void exempt() {
        add(Known.EXEMPT);
    }

    /** A household of the target set; {@code state} is COVERED or the reason why it is not. */
    void household(Known state, boolean vulnerable) {
        add(Known.HOUSEHOLDS);
        add(state);
        if (vulnerable) {
            add(Known.VULNERABLE);
            if (state == Known.COVERED) {
                add(Known.VULNERABLE_COVERED);
            }
        }
    }

    void member(boolean available, boolean assigned) {
        add(Known.MEMBERS);
        if (available) {
            add(Known.AVAILABLE);
        }
        if (assigned) {
            add(Known.ASSIGNED);
        } else if (available) {
            add(Known.IDLE);
        }
    }

    /** As it stands in the file of what is expected. */
    Map<String, Object> written() {
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("organization", organization);
        all.put("households", get(Known.HOUSEHOLDS));
        all.put("covered", get(Known.COVERED));
        all.put("gaps", get(Known.HOUSEHOLDS) - get(Known.COVERED));
        all.put("reasons", some(Known.NO_CELL, Known.NEVER_ASSIGNED, Known.COVERER_UNAVAILABLE, Known.ENDED));
        all.put("exempt", get(Known.EXEMPT));
        Map<String, Object> vulnerable = new LinkedHashMap<>();
        vulnerable.put("households", get(Known.VULNERABLE));
        vulnerable.put("covered", get(Known.VULNERABLE_COVERED));
        all.put("vulnerable", vulnerable);
        Map<String, Object> people = new LinkedHashMap<>();
        for (Known known : new Known[] {Known.MEMBERS, Known.AVAILABLE, Known.ASSIGNED, Known.IDLE}) {
            people.put(known.name().toLowerCase(Locale.ROOT), get(known));
        }
        all.put("people", people);
        return all;
    }

    private Map<String, Object> some(Known... wanted) {
        Map<String, Object> some = new LinkedHashMap<>();
        for (Known known : wanted) {
            some.put(known.name(), get(known));
        }
        return some;
    }

    private void add(Known known) {
        for (Ledger ledger = this; ledger != null; ledger = ledger.above) {
            ledger.counts[known.ordinal()]++;
        }
    }
}

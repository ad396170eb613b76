package vn.phancong.audit;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The entries of the trail, as administrators look for them. */
public interface AuditEntries {

    /**
     * Entries that are meant, the newest first.
     *
     * @param before the place before which they begin; null = at the newest
     */
    List<Listed> newest(Filter filter, @Nullable String before, int limit);

    /**
     * An entry in a list.
     *
     * @param place where it stands in every list of entries
     */
    record Listed(long number, String place, AuditEntry entry) {}

    /**
     * Which entries are meant; null = whatever it is.
     *
     * @param subject the person or household concerned
     * @param from the first moment
     * @param until the first moment no longer
     */
    record Filter(
            @Nullable String account,
            @Nullable Subject subject,
            @Nullable AuditKind kind,
            @Nullable AuditOutcome outcome,
            @Nullable Instant from,
            @Nullable Instant until) {}

    /**
     * A person or a household.
     *
     * @param type {@code Person} or {@code Household}
     */
    record Subject(String type, String id) {}
}

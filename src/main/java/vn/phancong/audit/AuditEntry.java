package vn.phancong.audit;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One entry of the trail: identities only, never names, numbers or what a variable held.
 *
 * @param id its identity, by which one that is written twice is told
 * @param at when; to the microsecond
 * @param operation which one; null = none over GraphQL
 * @param people whose data were read or changed
 * @param households the same of households
 * @param refusals the codes of the rules that refused it
 * @param fields the fields that the account may not see or ask for
 * @param removed which entries were removed; null = none
 */
public record AuditEntry(
        String id,
        Instant at,
        AuditKind kind,
        AuditOutcome outcome,
        Origin origin,
        @Nullable Operation operation,
        Concerned people,
        Concerned households,
        List<String> refusals,
        List<String> fields,
        @Nullable Removed removed) {

    public AuditEntry {
        at = at.truncatedTo(ChronoUnit.MICROS);
    }

    /**
     * Who has asked, from where and why.
     *
     * @param account null = nobody had to sign in, or it is not known
     * @param person who the account is; null = nobody in the graph
     * @param address the caller's network address; null = it is this program itself
     * @param purpose why, in the caller's words; null = not said
     */
    public record Origin(
            @Nullable String account,
            @Nullable String person,
            @Nullable String address,
            @Nullable String purpose) {

        /** This program itself. */
        public static final Origin PROGRAM = new Origin(null, null, null, null);
    }

    /**
     * Which operation.
     *
     * @param document the SHA-256 of its text, in hexadecimal
     * @param name its name; null = none
     * @param fields its fields of Query, Mutation or Subscription; of an export, which one
     */
    public record Operation(String document, @Nullable String name, List<String> fields) {}

    /**
     * People or households.
     *
     * @param ids some of them, where there are too many
     * @param count how many they are
     */
    public record Concerned(List<String> ids, int count) {

        /** Nobody. */
        public static final Concerned NOBODY = new Concerned(List.of(), 0);
    }

    /** The entries from one number to another. */
    public record Removed(long from, long to) {}
}

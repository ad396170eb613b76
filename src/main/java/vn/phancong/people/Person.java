package vn.phancong.people;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.phancong.graph.Period;
import vn.phancong.organization.OrganizationId;

/**
 * Somebody who can be given a duty.
 *
 * @param code the users' own number for the person
 * @param availability on the day that was asked for
 * @param capacity how many households the person can take on; null = not set
 * @param sortKey the place in a list of people, by given name
 * @param memberOf where the person belongs on the day that was asked for, the primary organisation first
 * @param asOf the day that was asked for
 */
public record Person(
        PersonId id,
        String code,
        String fullName,
        PersonKind kind,
        Availability availability,
        @Nullable Integer capacity,
        @Nullable String phone,
        @Nullable String cardNumber,
        Period period,
        String sortKey,
        List<OrganizationId> memberOf,
        LocalDate asOf) {

    /** The columns of a person, as every statement that returns persons names them. */
    public static Person of(Map<String, ? extends @Nullable Object> columns, LocalDate asOf) {
        Object capacity = columns.get("capacity");
        var period = new Period((LocalDate) known(columns, "since"), (LocalDate) columns.get("until"));
        return new Person(
                new PersonId((String) known(columns, "id")),
                (String) known(columns, "code"),
                (String) known(columns, "fullName"),
                PersonKind.valueOf((String) known(columns, "kind")),
                period.contains(asOf) ? availability((String) columns.get("absence")) : Availability.GONE,
                capacity == null ? null : Math.toIntExact((Long) capacity),
                (String) columns.get("phone"),
                (String) columns.get("cardNumber"),
                period,
                (String) known(columns, "sortKey"),
                organizations((List<?>) known(columns, "memberOf")),
                asOf);
    }

    private static Object known(Map<String, ? extends @Nullable Object> columns, String name) {
        return Objects.requireNonNull(columns.get(name), name);
    }

    private static List<OrganizationId> organizations(List<?> ids) {
        return ids.stream().map(id -> new OrganizationId(String.valueOf(id))).toList();
    }

    private static Availability availability(@Nullable String absence) {
        return absence == null ? Availability.AVAILABLE : Availability.valueOf(absence);
    }
}

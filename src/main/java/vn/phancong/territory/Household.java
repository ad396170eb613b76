package vn.phancong.territory;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.phancong.graph.Period;

/**
 * A household (hộ gia đình), the unit of coverage.
 *
 * @param area where it lives on the day that was asked for; null where it lived nowhere that day
 * @param people how many people live in it
 * @param exempt why nobody needs to be in charge of it; null = it counts
 * @param sortKey its place in a list of its neighbourhood
 */
public record Household(
        HouseholdId id,
        String code,
        String address,
        @Nullable String headName,
        @Nullable Integer people,
        List<Vulnerability> vulnerability,
        @Nullable String exempt,
        Period period,
        @Nullable AreaId area,
        String sortKey) {

    /** The columns of a household, as every statement that returns households names them. */
    public static Household of(Map<String, ? extends @Nullable Object> columns) {
        Object area = columns.get("areaId");
        Object people = columns.get("people");
        return new Household(
                new HouseholdId(text(columns, "id")),
                text(columns, "code"),
                text(columns, "address"),
                (String) columns.get("headName"),
                people == null ? null : Math.toIntExact((Long) people),
                vulnerability(columns.get("vulnerability")),
                (String) columns.get("exempt"),
                new Period((LocalDate) Objects.requireNonNull(columns.get("since")), (LocalDate) columns.get("until")),
                area == null ? null : new AreaId((String) area),
                text(columns, "sortKey"));
    }

    private static String text(Map<String, ? extends @Nullable Object> columns, String name) {
        return (String) Objects.requireNonNull(columns.get(name), name);
    }

    private static List<Vulnerability> vulnerability(@Nullable Object kinds) {
        return kinds instanceof List<?> list
                ? list.stream()
                        .map(each -> Vulnerability.valueOf(String.valueOf(each)))
                        .toList()
                : List.of();
    }
}

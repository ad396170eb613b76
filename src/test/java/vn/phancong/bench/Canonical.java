package vn.phancong.bench;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.phancong.graph.Period;

/**
 * One form for an answer, whoever gave it: JSON with the keys of each object in alphabetical order. Two answers with the same
 * form hold the same rows in the same order, each with the same fields and values.
 */
final class Canonical {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final Pattern DOT = Pattern.compile("\\.");

    private Canonical() {}

    /** Of what GraphQL answered under {@code data}. */
    static String of(JsonNode data) {
        return of(JSON.treeToValue(data, Object.class));
    }

    /** Of an answer put together by hand. */
    static String of(@Nullable Object answer) {
        return JSON.writeValueAsString(plain(answer));
    }

    /** A row as an object; a column {@code household.code} is the field {@code code} of its field {@code household}. */
    static Map<String, @Nullable Object> object(Record row, List<String> columns) {
        Map<String, @Nullable Object> object = new TreeMap<>();
        columns.forEach(column -> put(object, column, row.get(column).asObject()));
        return object;
    }

    @SuppressWarnings("unchecked") // only put() itself makes what is found here
    private static void put(Map<String, @Nullable Object> object, String column, @Nullable Object value) {
        String[] path = DOT.split(column);
        Map<String, @Nullable Object> at = object;
        for (int i = 0; i + 1 < path.length; i++) {
            at = (Map<String, @Nullable Object>)
                    Objects.requireNonNull(at.computeIfAbsent(path[i], each -> new TreeMap<String, Object>()));
        }
        at.put(path[path.length - 1], value);
    }

    private static @Nullable Object plain(@Nullable Object value) {
        if (value instanceof Map<?, ?> map) {
            Map<String, @Nullable Object> sorted = new TreeMap<>();
            map.forEach((key, each) -> sorted.put(String.valueOf(key), plain(each)));
            return sorted;
        }
        if (value instanceof List<?> list) {
            List<@Nullable Object> all = new ArrayList<>();
            list.forEach(each -> all.add(plain(each)));
            return all;
        }
        if (value instanceof LocalDate day) {
            LocalDate known = Period.known(day);
            return known == null ? null : known.toString();
        }
        return value;
    }
}

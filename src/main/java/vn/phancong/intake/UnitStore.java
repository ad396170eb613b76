package vn.phancong.intake;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;
import vn.phancong.graph.CypherLibrary;
import vn.phancong.graph.Graph;
import vn.phancong.graph.GraphTransaction;
import vn.phancong.graph.Period;
import vn.phancong.graph.Statement;
import vn.phancong.intake.Ties.Tie;

/** Areas, or organisations, in the graph. */
final class UnitStore {

    private static final int BATCH = 2000;

    private final Graph graph;
    private final Statement known;
    private final Statement knownTies;
    private final Statement put;
    private final Map<TieKind, Statement> putTie = new EnumMap<>(TieKind.class);

    private UnitStore(Graph graph, CypherLibrary library, String units, UnitFormat format) {
        this.graph = graph;
        this.known = library.statement("intake/known-" + units);
        this.knownTies = library.statement("intake/known-" + units + "-ties");
        this.put = library.statement("intake/" + units);
        for (TieKind tie : format.ties()) {
            String name = tie.name().toLowerCase(Locale.ROOT).replace('_', '-');
            putTie.put(tie, library.statement("intake/" + units + "-" + name));
        }
    }

    static UnitStore ofAreas(Graph graph, CypherLibrary library) {
        return new UnitStore(graph, library, "areas", UnitFormat.AREAS);
    }

    static UnitStore ofOrganizations(Graph graph, CypherLibrary library) {
        return new UnitStore(graph, library, "organizations", UnitFormat.ORGANIZATIONS);
    }

    UnitDirectory units() {
        return new UnitDirectory(graph.read(known, Map.of(), UnitStore::unit));
    }

    Ties ties() {
        return new Ties(graph.read(knownTies, Map.of(), UnitStore::tie));
    }

    void put(GraphTransaction tx, List<Unit> units) {
        inBatches(tx, put, units, UnitStore::row);
    }

    /** Writes ties between units that are there. */
    void put(GraphTransaction tx, List<Tie> ties, UnitDirectory units) {
        putTie.forEach((kind, statement) -> {
            List<Tie> ofKind = ties.stream().filter(tie -> tie.kind() == kind).toList();
            inBatches(tx, statement, ofKind, tie -> row(tie, units));
        });
    }

    private static <T> void inBatches(
            GraphTransaction tx, Statement statement, List<T> all, Function<T, Map<String, @Nullable Object>> row) {
        for (int from = 0; from < all.size(); from += BATCH) {
            List<Map<String, @Nullable Object>> rows = new ArrayList<>(BATCH);
            all.subList(from, Math.min(all.size(), from + BATCH)).forEach(one -> rows.add(row.apply(one)));
            tx.run(statement, Map.of("rows", rows));
        }
    }

    private static Map<String, @Nullable Object> row(Unit unit) {
        Map<String, @Nullable Object> properties = new HashMap<>(unit.properties());
        properties.put("until", unit.period().until());
        Map<String, @Nullable Object> row = new HashMap<>();
        row.put("code", unit.code());
        row.put("since", unit.period().since());
        row.put("id", unit.id());
        row.put("properties", properties);
        return row;
    }

    private static Map<String, @Nullable Object> row(Tie tie, UnitDirectory units) {
        Map<String, @Nullable Object> row = new HashMap<>();
        row.put("from", idOf(units, tie.from()));
        row.put("to", idOf(units, tie.to()));
        row.put("since", tie.period().since());
        row.put("until", tie.period().until());
        return row;
    }

    private static String idOf(UnitDirectory units, Unit.Key key) {
        Unit unit = units.get(key);
        if (unit == null) {
            throw new IllegalStateException("A tie refers to " + key + ", which is not there");
        }
        return unit.id();
    }

    private static Unit unit(Record row) {
        Map<String, Object> properties = row.get("properties").asMap();
        return new Unit(row.get("id").asString(), row.get("code").asString(), period(row), properties);
    }

    private static Tie tie(Record row) {
        var from = new Unit.Key(
                row.get("fromCode").asString(), row.get("fromSince").asLocalDate());
        var to = new Unit.Key(row.get("toCode").asString(), row.get("toSince").asLocalDate());
        return new Tie(TieKind.valueOf(row.get("kind").asString()), from, to, period(row));
    }

    private static Period period(Record row) {
        Value until = row.get("until");
        LocalDate end = until.isNull() ? null : until.asLocalDate();
        return new Period(row.get("since").asLocalDate(), end);
    }
}

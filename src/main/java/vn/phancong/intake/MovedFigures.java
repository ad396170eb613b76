package vn.phancong.intake;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import vn.phancong.graph.CypherLibrary;
import vn.phancong.graph.Graph;
import vn.phancong.graph.GraphTransaction;
import vn.phancong.graph.Statement;

/**
 * Which figures of coverage a load can move. A list that changes little marks what it moves, batch by batch, so that only that is
 * counted anew; one that changes the structure, or much, has everything counted anew when it ends.
 */
final class MovedFigures {

    /** As many changed rows may well be about each neighbourhood of a city. */
    private static final int MANY = 5000;

    private final Statements statements;
    private final Clock clock;
    private final boolean dryRun;
    private long rows;
    private boolean all;

    MovedFigures(Statements statements, Clock clock, boolean dryRun) {
        this.statements = statements;
        this.clock = clock;
        this.dryRun = dryRun;
    }

    /** Any figure may move. */
    void all() {
        all = true;
    }

    /** Those move that have to do with these rows of that file, which were just written. */
    void around(List<Parameters> changed, DataFile file, GraphTransaction tx) {
        if (changed.isEmpty()) {
            return;
        }
        rows += changed.size();
        all = all || rows > MANY || file == DataFile.CHARGES;
        // A dry run must not keep others from what it would mark until it ends.
        if (dryRun || all) {
            return;
        }
        Map<String, Object> marked = Map.of(
                "householdCodes",
                codes(changed, file == DataFile.HOUSEHOLDS ? "code" : "household_code"),
                "personCodes",
                codes(changed, file == DataFile.PEOPLE ? "code" : "person_code"),
                "now",
                clock.instant().atOffset(ZoneOffset.UTC));
        tx.run(statements.touch, marked, row -> row);
    }

    /** Has everything counted anew where that is due. */
    void tell(Graph graph) {
        if (all && !dryRun) {
            graph.write(tx -> tx.run(statements.pictureMoved, Map.of(), row -> row));
        }
    }

    private static List<Object> codes(List<Parameters> rows, String name) {
        return rows.stream()
                .map(row -> row.values().get(name))
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }

    /** What marks them. */
    record Statements(Statement touch, Statement pictureMoved) {

        static Statements of(CypherLibrary library) {
            return new Statements(library.statement("intake/touch"), library.statement("intake/picture-moved"));
        }
    }
}

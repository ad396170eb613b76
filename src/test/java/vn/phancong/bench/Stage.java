package vn.phancong.bench;

import java.time.LocalDate;
import org.neo4j.driver.Driver;

/**
 * A service that answers for a loaded city, and the Neo4j under it.
 *
 * @param name what it is called in the table: the city's scale
 * @param asking asks the service
 * @param driver speaks to Neo4j
 * @param day today, as the service sees it
 */
record Stage(String name, Asking asking, Driver driver, LocalDate day) {

    Floor floor() {
        return new Floor(driver, day);
    }
}

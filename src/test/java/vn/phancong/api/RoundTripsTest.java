package vn.phancong.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import vn.phancong.graph.RoundTrips;
import vn.phancong.support.Fixtures;
import vn.phancong.support.GraphQlDoor;
import vn.phancong.support.ServiceTest;
import vn.phancong.support.TestClock;

/** How often a question goes to the graph depends on how deep it is, never on how much there is. */
@ServiceTest
class RoundTripsTest {

    private static final String DEEP = """
            query($code: String!, $asOf: Date) {
              organization(by: {code: $code}, asOf: $asOf) {
                coverage { rate people { meanLoad } }
                officers { holder { code } }
                members { nodes { code load { households } memberships { organization { code } } } }
                gaps { totalCount nodes { reason area { code } responsible { code } household { code } } }
                households {
                  nodes { code gap { reason } coverers { person { code } } responsibility { steps { organization { code } } } }
                }
              }
            }
            """;

    private static final int TRIES = 5;

    private final Fixtures fixtures;
    private final GraphQlDoor door;
    private final RoundTrips roundTrips;

    RoundTripsTest(@Autowired Fixtures fixtures, @Autowired GraphQlDoor door, @Autowired RoundTrips roundTrips) {
        this.fixtures = fixtures;
        this.door = door;
        this.roundTrips = roundTrips;
    }

    @Test
    void aLargeCellCostsNoMoreRoundTripsThanASmallOne() {
        Fixtures.Cell small = fixtures.cellWith(1).members().and(1).households();
        Fixtures.Cell large = fixtures.cellWith(40).members().and(45).households();

        assertThat(roundTripsFor(large, null)).isEqualTo(roundTripsFor(small, null));
    }

    @Test
    void thePastCostsNoMoreForALargeCellEither() {
        Fixtures.Cell small = fixtures.cellWith(1).members().and(1).households();
        Fixtures.Cell large = fixtures.cellWith(40).members().and(45).households();
        String past = TestClock.USUAL_DAY.minusDays(30).toString();

        assertThat(roundTripsFor(large, past)).isEqualTo(roundTripsFor(small, past));
    }

    /** The least of some tries, because the service also looks for changes of its own accord. */
    private long roundTripsFor(Fixtures.Cell cell, @Nullable String asOf) {
        Map<String, @Nullable String> variables = new HashMap<>();
        variables.put("code", cell.code());
        variables.put("asOf", asOf);
        return LongStream.range(0, TRIES)
                .map(attempt -> once(variables, cell))
                .min()
                .orElseThrow();
    }

    private long once(Map<String, @Nullable String> variables, Fixtures.Cell cell) {
        long before = roundTrips.count();
        JsonNode answer = door.ask(DEEP, variables);
        long after = roundTrips.count();
        assertThat(answer.at("/data/organization/gaps/totalCount").asInt())
                .as("%s", answer)
                .isEqualTo(cell.households().size());
        return after - before;
    }
}

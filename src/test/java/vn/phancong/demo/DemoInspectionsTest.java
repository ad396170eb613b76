package vn.phancong.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import vn.phancong.support.GraphQlDoor;
import vn.phancong.support.OnDemoCity;
import vn.phancong.support.ServiceTest;

/** The checks of the demo data are where its description says. */
@OnDemoCity
@ServiceTest
class DemoInspectionsTest {

    @Autowired
    private GraphQlDoor door;

    @Test
    void everySpotIsThere() {
        JsonNode then = data("""
                { organization(by: {code: "QU-BADINH"}, asOf: "2021-10-01") {
                    inspectionSummary { planned overdue cancelled done announced unannounced outcomes { count } findings { count } }
                    openFindings { nodes { daysOpen inspection { area { code } } } } } }
                """).path("organization");
        assertThat(then.path("inspectionSummary").toString())
                .isEqualTo("{\"planned\":1,\"overdue\":1,\"cancelled\":1,\"done\":6,\"announced\":1,\"unannounced\":5,"
                        + "\"outcomes\":[{\"count\":1},{\"count\":2},{\"count\":1},{\"count\":1},{\"count\":1}],"
                        + "\"findings\":[{\"count\":5},{\"count\":1},{\"count\":1},{\"count\":0}]}");
        assertThat(then.at("/openFindings/nodes/0").toString())
                .isEqualTo("{\"daysOpen\":52,\"inspection\":{\"area\":{\"code\":\"00001-03\"}}}");
        JsonNode now = data("""
                { organization(by: {code: "QU-BADINH"}) {
                    inspectionSummary { planned done findings { count } }
                    inspections(states: [PLANNED], from: "2026-11-01") { nodes { day draw { seed } basis { task { kind } } } } }
                  other: organization(by: {code: "TU-TPND"}) { inspectionSummary { done } } }
                """);
        assertThat(now.at("/organization/inspectionSummary").toString())
                .isEqualTo(
                        "{\"planned\":7,\"done\":8,\"findings\":[{\"count\":4},{\"count\":1},{\"count\":2},{\"count\":1}]}");
        assertThat(now.at("/organization/inspections/nodes"))
                .hasSize(6)
                .allSatisfy(
                        each -> assertThat(each.toString())
                                .isEqualTo(
                                        "{\"day\":\"2026-11-29\",\"draw\":{\"seed\":1103},\"basis\":{\"task\":{\"kind\":\"INSPECT_UNANNOUNCED\"}}}"));
        assertThat(now.at("/other/inspectionSummary/done").asInt()).isEqualTo(1);
    }

    private JsonNode data(String query) {
        JsonNode answer = door.ask(query, Map.of());
        assertThat(answer.path("errors").isMissingNode()).as(answer.toString()).isTrue();
        return answer.path("data");
    }
}

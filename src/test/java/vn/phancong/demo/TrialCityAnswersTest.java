package vn.phancong.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.phancong.coverage.CoveragePicture;
import vn.phancong.intake.LoadFolder;
import vn.phancong.intake.LoadReport;
import vn.phancong.support.GraphQlDoor;
import vn.phancong.support.ServiceTest;
import vn.phancong.support.TestClock;

/** The service answers of a city to try what its maker wrote down beforehand. */
@ServiceTest
class TrialCityAnswersTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final String QUESTION = """
            query ($code: String!) { organization(by: {code: $code}) { coverage { households covered gaps exempt
              reasons { reason count } vulnerable { households covered } people { members available assigned idle } } } }
            """;

    @Autowired
    private GraphQlDoor door;

    @Autowired
    private TestClock clock;

    @Autowired
    private LoadFolder loadFolder;

    @Autowired
    private CoveragePicture picture;

    @Test
    void everyUnitThatIsListedHasTheFiguresThatWereExpected(@TempDir Path folder) throws IOException {
        clock.setToday(TODAY);
        new TrialCity(0.002, 7, TODAY).writeTo(folder);
        LoadReport report = loadFolder.load(folder, progress -> {});
        assertThat(report.refusals()).isEmpty();
        assertThat(report.warnings()).isEmpty();
        assertThat(report.rows()).isEqualTo(report.effective());
        picture.reload();

        JsonNode expected = new JsonMapper().readTree(Files.readString(folder.resolve(TrialCity.EXPECTED)));
        List<JsonNode> units = new ArrayList<>();
        units.add(expected.path("city"));
        expected.path("districts").forEach(units::add);
        expected.path("wards").forEach(units::add);
        assertThat(units).hasSizeGreaterThan(3);
        for (JsonNode unit : units) {
            String code = unit.path("organization").asString();
            JsonNode coverage = door.ask(QUESTION, Map.of("code", code)).at("/data/organization/coverage");
            assertThat(figures(coverage)).as(code).isEqualTo(figures(unit));
        }
    }

    private static Map<String, Integer> figures(JsonNode unit) {
        Map<String, Integer> figures = new LinkedHashMap<>();
        for (String field : List.of("households", "covered", "gaps", "exempt")) {
            figures.put(field, unit.path(field).asInt(-1));
        }
        JsonNode reasons = unit.path("reasons");
        for (JsonNode each : reasons) {
            if (each.has("reason")) {
                figures.put(each.path("reason").asString(), each.path("count").asInt(-1));
            }
        }
        for (String reason : List.of("NO_CELL", "NEVER_ASSIGNED", "COVERER_UNAVAILABLE", "ENDED")) {
            figures.computeIfAbsent(reason, name -> reasons.path(name).asInt(-1));
        }
        for (String field : List.of("households", "covered")) {
            figures.put("vulnerable " + field, unit.at("/vulnerable/" + field).asInt(-1));
        }
        for (String field : List.of("members", "available", "assigned", "idle")) {
            figures.put(field, unit.at("/people/" + field).asInt(-1));
        }
        return figures;
    }
}

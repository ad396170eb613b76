package vn.phancong.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.phancong.support.GraphQlDoor;
import vn.phancong.support.ServiceTest;
import vn.phancong.support.TestClock;
import vn.phancong.support.TestGraph;

/**
 * One test for each file of {@code src/test/scenarios}. A file says in one sentence what it proves, what is in the graph,
 * what is asked over HTTP, and what the answer must be:
 *
 * <pre>{@code
 * about: A household that nobody ever covered is a gap.
 * today: 2021-09-15                 # default: the usual day of tests
 * graph:                            # tables and columns of src/docs/data-folder.md; names and kinds may be left out
 *   areas: [{code: TDP-1}]
 *   organizations: [{code: CB-1}]
 *   charges: [{organization_code: CB-1, area_code: TDP-1}]
 *   households: [{code: H1, area_code: TDP-1}]
 * steps:
 *   - about: what this step shows   # may be left out
 *     today: 2021-09-20             # the day moves on; may be left out
 *     graph: {}                     # more rows; may be left out
 *     request: |
 *       query($id: ID!) { node(id: $id) { ... on Household { code gap { reason } } } }
 *     variables: {id: "${household:H1}"}
 *     expect: {node: {code: H1, gap: {reason: NEVER_ASSIGNED}}}
 * }</pre>
 *
 * <p>{@code expect} is the whole {@code data}: every selected field must be there, none more. In its place, or beside it,
 * {@code errors: [{code: PAGE_SIZE, argument: first}]} names the extensions of each error; without it there must be none.
 *
 * <p>In requests, variables and expectations {@code ${household:H1}}, {@code ${person:P1}}, {@code ${organization:CB-1}}
 * and {@code ${area:TDP-1}} stand for the id of what bears that code today ({@code ${area:A1@2021-01-01}}: on that day).
 * {@code keep: {cursor: organization.gaps.pageInfo.endCursor}} keeps a value of the answer for later steps, as
 * {@code ${kept:cursor}}.
 */
@ServiceTest
class ScenariosTest {

    private static final Path FOLDER = Path.of("src/test/scenarios");
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private final TestGraph graph;
    private final TestClock clock;
    private final GraphQlDoor door;

    ScenariosTest(@Autowired TestGraph graph, @Autowired TestClock clock, @Autowired GraphQlDoor door) {
        this.graph = graph;
        this.clock = clock;
        this.door = door;
    }

    @TestFactory
    Stream<DynamicTest> everyScenarioHolds() throws IOException {
        List<Path> files;
        try (Stream<Path> found = Files.walk(FOLDER)) {
            files = found.filter(file -> file.toString().endsWith(".yaml"))
                    .sorted()
                    .toList();
        }
        return files.stream()
                .map(file -> DynamicTest.dynamicTest(
                        FOLDER.relativize(file).toString(),
                        file.toUri(),
                        () -> new ScenarioRun(graph, clock, door).play(read(file))));
    }

    /** Read by the YAML library itself, because Jackson knows no anchors. */
    private static Scenario read(Path file) throws IOException {
        Object content = new Load(
                        LoadSettings.builder().setLabel(file.toString()).build())
                .loadFromString(Files.readString(file));
        return JSON.convertValue(content, Scenario.class);
    }

    private static JsonNode json(String yaml) {
        return JSON.valueToTree(new Load(LoadSettings.builder().build()).loadFromString(yaml));
    }

    @Test
    void aDifferenceIsToldByItsPlace() {
        List<String> differences = JsonDifference.between(
                json("{a: [1, {b: x}], c: 0.50, d: null}"), json("{a: [1, {b: y}], c: 0.5, d: 1, e: 2}"));

        assertThat(differences)
                .containsExactly(
                        "data.a[1].b: expected \"x\", but was \"y\"",
                        "data.d: expected null, but was 1",
                        "data.e: not expected, but was 2");
    }
}

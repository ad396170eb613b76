package vn.phancong.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import vn.phancong.scenario.Scenario.Step;
import vn.phancong.support.DataFolder;
import vn.phancong.support.GraphQlDoor;
import vn.phancong.support.TestClock;
import vn.phancong.support.TestGraph;

/** Plays one scenario against the service. */
final class ScenarioRun {

    private final TestGraph graph;
    private final TestClock clock;
    private final GraphQlDoor door;
    private final References references;

    ScenarioRun(TestGraph graph, TestClock clock, GraphQlDoor door) {
        this.graph = graph;
        this.clock = clock;
        this.door = door;
        this.references = new References(door);
    }

    void play(Scenario scenario) {
        clock.setToday(scenario.today() == null ? TestClock.USUAL_DAY : scenario.today());
        graph.empty();
        load(scenario.graph());
        int number = 0;
        for (Step step : scenario.steps()) {
            number++;
            play(step, "step " + number + (step.about() == null ? "" : ", " + step.about()));
        }
    }

    private void play(Step step, String title) {
        if (step.today() != null) {
            clock.setToday(step.today());
        }
        load(step.graph());
        JsonNode none = JsonNodeFactory.instance.objectNode();
        JsonNode variables = references.resolved(step.variables() == null ? none : step.variables());
        JsonNode answer = door.ask(references.resolved(step.request()), variables);
        expectErrors(step, title, answer);
        if (step.expect() != null) {
            assertThat(JsonDifference.between(references.resolved(step.expect()), answer.path("data")))
                    .as("%s: %s", title, answer.toPrettyString())
                    .isEmpty();
        }
        if (step.keep() != null) {
            step.keep().forEach((name, place) -> keep(name, answer.at("/data/" + place.replace('.', '/')), place));
        }
    }

    private void keep(String name, JsonNode value, String place) {
        assertThat(value.isValueNode() && !value.isNull())
                .as("there is a value at %s", place)
                .isTrue();
        references.keep(name, value.asString());
    }

    private static void expectErrors(Step step, String title, JsonNode answer) {
        List<Map<String, String>> expected = step.errors() == null ? List.of() : step.errors();
        JsonNode errors = answer.path("errors");
        assertThat(errors.size()).as("%s: errors of %s", title, answer).isEqualTo(expected.size());
        for (int i = 0; i < expected.size(); i++) {
            JsonNode extensions = errors.get(i).path("extensions");
            expected.get(i)
                    .forEach((key, value) -> assertThat(extensions.path(key).asString())
                            .as("%s: %s of the error in %s", title, key, answer)
                            .isEqualTo(value));
        }
    }

    private void load(@Nullable Map<String, List<Map<String, String>>> tables) {
        if (tables != null) {
            DataFolder folder = new DataFolder();
            tables.forEach((table, rows) -> rows.forEach(row -> folder.row(table, row)));
            graph.load(folder);
        }
    }
}

package vn.phancong;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.phancong.coverage.CoveragePicture;
import vn.phancong.demo.DemoCity;
import vn.phancong.demo.DemoScene;
import vn.phancong.intake.LoadFolder;
import vn.phancong.support.GraphQlDoor;
import vn.phancong.support.ServiceTest;
import vn.phancong.support.TestClock;

/** The answers that the README shows are those that the service gives. */
@ServiceTest
class ReadmeTest {

    private static final Path README = Path.of("README.md");
    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);
    private static final Pattern QUESTION_AND_ANSWER =
            Pattern.compile("```graphql\\n(\\{.*?)```\\s+```json\\n(.*?)```", Pattern.DOTALL);

    @Autowired
    private GraphQlDoor door;

    @Autowired
    private TestClock clock;

    @Autowired
    private LoadFolder loadFolder;

    @Autowired
    private CoveragePicture picture;

    @Autowired
    private List<DemoScene> scenes;

    @Test
    void theQuestionsHaveTheAnswersThatTheReadmeShows(@TempDir Path folder) throws IOException {
        clock.setToday(DAY);
        DemoCity.on(DAY).writeTo(folder);
        loadFolder.load(folder, progress -> {});
        picture.reload();
        scenes.forEach(scene -> scene.play(DAY));
        JsonMapper json = new JsonMapper();
        List<MatchResult> questions =
                QUESTION_AND_ANSWER.matcher(Files.readString(README)).results().toList();
        assertThat(questions).hasSize(11);

        List<JsonNode> shown = new ArrayList<>();
        List<JsonNode> given = new ArrayList<>();
        for (MatchResult question : questions) {
            String answer = question.group(2).isBlank() ? "{}" : question.group(2);
            shown.add(json.readTree(answer));
            given.add(door.ask(question.group(1), Map.of()).get("data"));
        }

        assertThat(shown).containsExactlyElementsOf(given);
    }
}

package vn.phancong.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.phancong.support.GraphQlDoor;
import vn.phancong.support.OnDemoCity;
import vn.phancong.support.ServiceTest;

/** The answers that the README shows are those that the service gives. */
@OnDemoCity
@ServiceTest
class ReadmeTest {

    private static final Path README = Path.of("README.md");
    private static final Pattern QUESTION_AND_ANSWER =
            Pattern.compile("```graphql\\n(\\{.*?)```\\s+```json\\n(.*?)```", Pattern.DOTALL);

    @Autowired
    private GraphQlDoor door;

    @Test
    void theQuestionsHaveTheAnswersThatTheReadmeShows() throws IOException {
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

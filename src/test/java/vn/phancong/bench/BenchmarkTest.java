package vn.phancong.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.phancong.coverage.CoveragePicture;
import vn.phancong.demo.GenerateCommand;
import vn.phancong.intake.LoadFolder;
import vn.phancong.support.ServiceTest;
import vn.phancong.support.TestAccount;
import vn.phancong.support.TestClock;
import vn.phancong.support.TestGraph;

/** The benchmark on the smallest city: that it runs, and that it compares like with like. Nothing is timed here. */
@ServiceTest
class BenchmarkTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final int SEED = 7;
    private static final int DRAWN = 6;

    @Autowired
    private Environment environment;

    @Autowired
    private Driver driver;

    @Autowired
    private LoadFolder loadFolder;

    @Autowired
    private CoveragePicture picture;

    @Autowired
    private TestClock clock;

    @Autowired
    private TestGraph graph;

    @TempDir
    private Path folder;

    @BeforeEach
    void loadTheSmallestCity() {
        clock.setToday(TODAY);
        String[] arguments = {
            "generate", "--scale", "0.001", "--seed", "7", "--today", TODAY.toString(), city().toString()
        };
        assertThat(GenerateCommand.run(clock, arguments)).isZero();
        assertThat(loadFolder.load(city(), progress -> {}).refused()).isZero();
        picture.reload();
    }

    @Test
    void everyPartRunsAndBothWaysToEachAnswerGiveTheSameRowsAndBytes() throws Exception {
        Stage stage = stage("0.001");
        Results results = new Results(folder.resolve("results"), Map.of("scale", "0.001"));

        List<Line> reading = new ReadPart(List.of(stage, stage("again")), SEED, DRAWN).measure(2, 0, 1);
        assertThat(reading).hasSize(27).allMatch(line -> line.figures().size() >= 2);
        assertThat(reading)
                .filteredOn(line -> line.budget().limit() >= 1 && line.part().startsWith("Requests"))
                .hasSize(16)
                .allMatch(line -> line.remark().matches("[1-9]\\d* answers, [1-9]\\d* rows, [1-9]\\d* bytes alike"));
        results.add(reading);

        AssignPart assigning = new AssignPart(stage, 4, 2, 4, SEED);
        results.add(assigning.measure());
        assertThat(assigning.refused()).isZero();
        assertThat(assigning.wrongEdges()).isZero();
        assigning.undo();
        picture.reload();
        assertThat(new ReadPart(List.of(stage), SEED, DRAWN))
                .as("the city is as it was")
                .isNotNull();

        results.add(new FanOutPart(stage).measure(0, 1));
        results.add(new ExportPart(stage, null).measure());

        JsonNode written = JsonMapper.shared().readTree(folder.resolve("results/results.json"));
        assertThat(written.path("lines")).hasSize(27 + 1 + 1 + 8);
        assertThat(Files.readString(folder.resolve("results/results.md")))
                .contains("| first page of a ward's gaps | 0.001 | ≤ 1.3 |");
    }

    @Test
    void theBareImportMakesTheNodesEdgesAndPropertiesThatTheLoadMakes() {
        List<Record> loaded = census();
        graph.empty();

        long rows = new BareImport(new Floor(driver, TODAY), city()).load();

        assertThat(rows).isGreaterThan(5000);
        assertThat(census()).isEqualTo(loaded).hasSizeGreaterThan(10);
    }

    @Test
    void answersThatDifferAreFound() {
        Stage stage = stage("0.001");
        Question right = new Questions(stage.asking(), stage.floor(), SEED, DRAWN).gapsOfWards();
        Question wrong = new Question(
                right.name(),
                right.about(),
                right.graphQl(),
                right.statement(),
                right.parameters(),
                rows -> right.shape().apply(rows.subList(1, rows.size())));

        assertThatThrownBy(() -> wrong.agree(stage.asking(), stage.floor()))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("differs");
    }

    private Stage stage(String name) {
        BenchAccount.plant(driver);
        int port = environment.getRequiredProperty("local.server.port", Integer.class);
        String bearer = "Bearer " + TestAccount.token(port, BenchAccount.NAME, BenchAccount.SECRET);
        return new Stage(name, new Asking(port, bearer), driver, TODAY);
    }

    private List<Record> census() {
        return new Floor(driver, TODAY).rows("census", Map.of());
    }

    private Path city() {
        return folder.resolve("city");
    }
}

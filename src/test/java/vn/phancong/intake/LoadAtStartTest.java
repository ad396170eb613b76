package vn.phancong.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.phancong.graph.CypherLibrary;
import vn.phancong.graph.Graph;

class LoadAtStartTest extends IntakeTest {

    private static final String PERSONS = "MATCH (p:Person) RETURN count(p) > 0";

    @Autowired
    FolderIntake intake;

    @Autowired
    Graph graph;

    @Autowired
    CypherLibrary library;

    @Autowired
    Clock clock;

    @Test
    void theFolderThatWasNamedIsLoaded() {
        file("areas.csv", "code,name,kind", "T,Tổ 1,QUARTER");

        start(folder, true, true);

        assertThat(ask("MATCH (a:Area) RETURN a.code")).containsExactly("T");
        assertThat(ask(PERSONS)).containsExactly("false");
    }

    @Test
    void anEmptyEmbeddedStoreGetsTheDemoData() {
        start(null, true, true);

        assertThat(ask(PERSONS)).containsExactly("true");
    }

    @Test
    void aStoreThatHoldsAnythingGetsNoDemoData() {
        file("areas.csv", "code,name,kind", "T,Tổ 1,QUARTER");
        loadAll();

        start(null, true, true);

        assertThat(ask(PERSONS)).containsExactly("false");
    }

    @Test
    void neitherDoesAServerOfTheUsersOwnNorAStoreForWhichItIsTurnedOff() {
        start(null, true, false);
        start(null, false, true);

        assertThat(ask(PERSONS)).containsExactly("false");
    }

    @Test
    void aFolderThatCannotBeLoadedStopsTheStartAndSaysWhatToDo() {
        Path nowhere = folder.resolve("nowhere");

        assertThatThrownBy(() -> start(nowhere, true, true)).isInstanceOfSatisfying(UnusableFolder.class, failure -> {
            var analysis = new UnusableFolderAnalyzer().analyze(failure);
            assertThat(analysis).isNotNull();
            assertThat(analysis.getDescription()).contains(nowhere.toString());
            assertThat(analysis.getAction()).contains("--phancong.load=DIR");
        });
    }

    private void start(@Nullable Path load, boolean demo, boolean embedded) {
        var properties = new IntakeProperties(load, demo, false, null, null, false, null);
        new LoadAtStart(intake, graph, library, properties, embedded, null, clock).start();
    }
}

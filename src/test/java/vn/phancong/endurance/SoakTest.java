package vn.phancong.endurance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The short form of {@link Soak}: half as many clients, so many acts instead of so many minutes, and nothing said of memory. */
@Tag("endurance")
class SoakTest {

    private static final int WRITERS = 16;
    private static final int READERS = 8;
    private static final int ACTS = 25;

    @TempDir
    private Path place;

    @Test
    void nothingIsLostAndNothingFailsWhereManyWriteAtOnce() throws IOException {
        try (Service service = City.start(place, 0.001, Service.QUICK, "768m")) {
            Town town = Town.prepare(service.graph(), service.door(Endured.writer(0)));
            Load load = new Load(WRITERS, READERS, 7, town, new Book(service.graph()), service);

            load.acts(ACTS);

            System.out.println(load.outcomes());
            assertThat(load.outcomes().errors()).as("errors").isEqualTo(Map.of());
            assertThat(load.outcomes().unansweredSoFar()).isZero();
            assertThat(load.book().acknowledged()).isGreaterThan(150);
            assertThat(load.outcomes().all("list")).isPositive();
            assertThat(load.outcomes().all("acknowledge")).isPositive();
            assertThat(Verdict.on(service, load).all()).isEmpty();
        }
    }
}

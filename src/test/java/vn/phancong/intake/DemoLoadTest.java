package vn.phancong.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import vn.phancong.demo.DemoCity;

class DemoLoadTest extends IntakeTest {

    @Test
    void theDemoCityLoadsWithoutRefusalAndASecondTimeChangesNothing() {
        DemoCity.on(LocalDate.of(2026, 3, 2)).writeTo(folder);
        LoadReport first = loadAll();
        var before = dump();

        LoadReport second = loadAll();

        assertThat(first.rows()).isGreaterThan(10_000).isEqualTo(first.taken());
        assertThat(second.effective()).isZero();
        assertThat(second.taken()).isEqualTo(first.taken());
        assertThat(dump()).isEqualTo(before);
    }
}

package vn.phancong.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.phancong.api.Changes;
import vn.phancong.audit.WorkTraces;
import vn.phancong.graph.NewIds;
import vn.phancong.privacy.ApplyRetention.Run;
import vn.phancong.support.TestClock;

/** What has been kept for long enough goes by itself, once, and not a day before. */
class RetentionTest extends PrivacyTest {

    private static final Duration YEAR = Duration.ofDays(365);

    @Autowired
    Retention retention;

    @Autowired
    WorkTraces traces;

    @Autowired
    Erasure erasure;

    @Autowired
    Changes changes;

    @Autowired
    NewIds ids;

    @Autowired
    TestClock clock;

    @Test
    void peopleAndHouseholdsGoAfterTheirTimeAndNotADayBefore() {
        ApplyRetention job = job(YEAR, YEAR);
        clock.setToday(LocalDate.of(2022, 5, 31));
        assertThat(job.run()).isEqualTo(new Run(0, 0));

        clock.setToday(LocalDate.of(2022, 6, 1));
        assertThat(job.due(LocalDate.of(2022, 6, 1)).people()).isEqualTo(1);
        assertThat(job.run()).isEqualTo(new Run(1, 0));
        clock.setToday(LocalDate.of(2022, 7, 1));
        assertThat(job.run()).isEqualTo(new Run(0, 1));

        assertThat(town.everything())
                .doesNotContain("nguyễn văn an", "số 7 ngõ hoa mẫu")
                .contains("lê thanh bình");
        assertThat(job.due(LocalDate.of(2022, 7, 1)))
                .isEqualTo(new ApplyRetention.Due(365, 0, 365, 0, LocalDate.of(2022, 7, 1)));
        assertThat(graph.query("MATCH (n) WHERE n.erasedFor IS NOT NULL RETURN DISTINCT n.erasedFor AS why", Map.of()))
                .extracting(row -> row.get("why").asString())
                .containsExactly("NO_LONGER_NEEDED");
    }

    @Test
    void whoHasAnythingLeftIsNotDue() {
        clock.setToday(LocalDate.of(2030, 1, 1));
        graph.query(
                "MATCH (p:Person {code: 'AN'}) CREATE (p)<-[:OF_PERSON {since: date('2020-01-01')}]-(:Account {id: 'a', name: 'a', nameKey: 'a'})",
                Map.of());

        assertThat(job(YEAR, null).run()).isEqualTo(new Run(0, 0));
        graph.query("MATCH (a:Account {id: 'a'}) SET a.until = date('2021-01-01')", Map.of());
        graph.query("MATCH (:Person {code: 'AN'})-[t:MEMBER_OF]->() REMOVE t.until", Map.of());
        clock.setToday(LocalDate.of(2030, 1, 2));
        assertThat(job(YEAR, null).run()).isEqualTo(new Run(0, 0));
        graph.query("MATCH (p:Person {code: 'AN'}) SET p.until = date('2021-06-01')", Map.of());
        clock.setToday(LocalDate.of(2030, 1, 3));
        assertThat(job(YEAR, null).run()).isEqualTo(new Run(1, 0));
    }

    @Test
    void ofTwoReplicasOneDoesTheDaysWork() {
        clock.setToday(LocalDate.of(2030, 1, 1));
        ApplyRetention one = job(YEAR, YEAR);
        ApplyRetention other = job(YEAR, YEAR);

        var runs = Stream.of(one, other)
                .map(job -> CompletableFuture.supplyAsync(() -> java.util.Optional.ofNullable(job.run())))
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .flatMap(java.util.Optional::stream)
                .toList();

        assertThat(runs).containsExactly(new Run(1, 1));
        assertThat(one.run()).isNull();
    }

    @Test
    void whereAReplicaDiedAnotherTakesOverInTheEnd() {
        clock.setToday(LocalDate.of(2030, 1, 1));
        assertThat(retention.take(
                        "dead",
                        LocalDate.of(2030, 1, 1),
                        clock.instant(),
                        clock.instant().plus(Duration.ofHours(6))))
                .isTrue();
        ApplyRetention job = job(YEAR, YEAR);

        assertThat(job.run()).isNull();
        clock.advance(Duration.ofHours(6));

        assertThat(job.run()).isEqualTo(new Run(1, 1));
    }

    @Test
    void nothingGoesByItselfUnlessSomebodySaysAfterHowLong() {
        clock.setToday(LocalDate.of(2090, 1, 1));

        assertThat(job(null, null).run()).isNull();

        assertThat(town.everything()).contains("nguyễn văn an");
        assertThat(town.ask("{ retentionDue { peopleAfterDays people households lastRun } }")
                        .at("/data/retentionDue")
                        .toString())
                .isEqualTo("{\"peopleAfterDays\":null,\"people\":null,\"households\":null,\"lastRun\":null}");
        assertThatThrownBy(() -> new PrivacyProperties(Duration.ofHours(12), null, Duration.ofHours(1), null))
                .hasMessageContaining("forget-people-after=0d is too short");
    }

    @Test
    void moreThanOneBatchGoes() {
        graph.query("""
                UNWIND range(1, 450) AS i
                CREATE (:Household {id: 'many-' + i, code: 'MANY-' + i, address: 'Nhà ' + i, vulnerability: [], sortKey: '', searchText: '',
                  since: date('1900-01-01'), until: date('2021-01-01')})
                """, Map.of());
        clock.setToday(LocalDate.of(2030, 1, 1));

        assertThat(job(null, YEAR).run()).isEqualTo(new Run(0, 451));
    }

    private ApplyRetention job(@Nullable Duration people, @Nullable Duration households) {
        var properties = new PrivacyProperties(people, households, Duration.ofHours(1), null);
        return new ApplyRetention(retention, erasure, changes, properties, traces, ids, clock);
    }
}

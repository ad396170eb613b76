package vn.phancong.cascade;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.phancong.cascade.Report.Figure;
import vn.phancong.cascade.ReportSummary.FigureSum;
import vn.phancong.cascade.Undertaking.Mark;
import vn.phancong.directive.Directive;
import vn.phancong.directive.DirectiveId;
import vn.phancong.directive.TargetSet;
import vn.phancong.directive.Task;
import vn.phancong.directive.TaskId;
import vn.phancong.graph.Forest;
import vn.phancong.graph.Period;
import vn.phancong.organization.Organization;
import vn.phancong.organization.OrganizationId;
import vn.phancong.organization.OrganizationKind;
import vn.phancong.organization.OrganizationTree;
import vn.phancong.organization.Organizations;
import vn.phancong.organization.Tier;
import vn.phancong.reading.Cadence;
import vn.phancong.reading.DocumentKind;
import vn.phancong.reading.TaskKind;

/** The rules behind progress, front, stops, latency and sums, on a tree of five bodies: TU over Q over D over A and B. */
class CascadeViewTest {

    private static final TaskId TASK = new TaskId("T");
    private static final LocalDate SENT = LocalDate.of(2021, 9, 1);
    private static final LocalDate CLOSED = SENT.plusDays(20);

    private final Map<String, Undertaking> undertakings = new HashMap<>();
    private @Nullable String closes;

    CascadeViewTest() {
        add("Q", null);
        add("D", "Q");
        add("A", "D");
        add("B", "D");
    }

    @Test
    void aBodyThatAcknowledgesBeforeTheOneAboveItHasWaitedNoDay() {
        marks("Q", UndertakingStatus.ACKNOWLEDGED, 5);
        marks("D", UndertakingStatus.ACKNOWLEDGED, 2);

        assertThat(view(10, null).latencies())
                .containsExactly(
                        new HopLatency(null, Tier.DISTRICT, 1, 6.0, 6.0, 6, 0),
                        new HopLatency(Tier.DISTRICT, Tier.GRASSROOTS, 1, 0.0, 0.0, 0, 0),
                        new HopLatency(Tier.GRASSROOTS, Tier.CELL, 0, null, null, null, 2));
    }

    @Test
    void aBodyUnderOneThatHasNotAcknowledgedIsNotYetAStop() {
        assertThat(stops(10)).containsExactly("Q NEVER_ACKNOWLEDGED 2021-09-01");
        marks("Q", UndertakingStatus.ACKNOWLEDGED, 3);
        assertThat(stops(10)).containsExactly("Q NOTHING_BELOW 2021-09-04", "D NEVER_ACKNOWLEDGED 2021-09-04");
        assertThat(stops(2)).containsExactly("Q NEVER_ACKNOWLEDGED 2021-09-01");
    }

    @Test
    void anAcknowledgementAnywhereBelowLetsABodyPass() {
        marks("Q", UndertakingStatus.ACKNOWLEDGED, 1);
        marks("A", UndertakingStatus.ACKNOWLEDGED, 2);

        assertThat(stops(10)).containsExactly("D NEVER_ACKNOWLEDGED 2021-09-02");
    }

    @Test
    void aClosedBodyStepsOutOfTheWay() {
        closes = "D";
        marks("Q", UndertakingStatus.ACKNOWLEDGED, 1);
        marks("D", UndertakingStatus.ACKNOWLEDGED, 2);

        assertThat(stops(25))
                .containsExactly(
                        "Q NOTHING_BELOW 2021-09-02",
                        "A NEVER_ACKNOWLEDGED 2021-09-02",
                        "B NEVER_ACKNOWLEDGED 2021-09-02");
        CascadeProgress progress = view(25, null).progress();
        assertThat(progress.undertakings()).isEqualTo(4);
        assertThat(progress.statuses()
                        .get(UndertakingStatus.CANCELLED.ordinal())
                        .count())
                .isEqualTo(1);
        assertThat(view(25, null).reports(Map.of()).expected()).isEqualTo(3);
    }

    @Test
    void aReportThatIncludesWhatIsBelowStandsForItsBranch() {
        for (String body : List.of("D", "A", "B")) {
            marks(body, UndertakingStatus.REPORTED, 3);
        }
        Map<UndertakingId, Report> latest = new HashMap<>();
        latest.put(undertaking("D").id(), report(false, new Figure("Hộ", 1), new Figure("Người", 4)));
        latest.put(undertaking("A").id(), report(false, new Figure("hộ", 10)));
        latest.put(undertaking("B").id(), report(false, new Figure("Hộ", 100)));

        assertThat(view(5, null).reports(latest).figures())
                .containsExactly(new FigureSum("Hộ", 111, 3), new FigureSum("Người", 4, 1));
        assertThat(view(5, "A").reports(latest).figures()).containsExactly(new FigureSum("hộ", 10, 1));

        latest.put(undertaking("D").id(), report(true, new Figure("Hộ", 50)));
        assertThat(view(5, null).reports(latest).figures()).containsExactly(new FigureSum("Hộ", 50, 1));

        marks("D", UndertakingStatus.RETURNED, 4);
        assertThat(view(5, null).reports(latest).figures()).containsExactly(new FigureSum("hộ", 110, 2));
    }

    @Test
    void lateIsWhatIsNotReportedByItsDateOrWithinItsPeriod() {
        Undertaking fresh = undertaking("A");
        assertThat(Overdue.of(fresh, task(null, null), SENT.plusYears(1))).isNull();
        assertThat(Overdue.of(fresh, task(SENT.plusDays(4), null), SENT.plusDays(4)))
                .isNull();
        assertThat(Overdue.of(fresh, task(SENT.plusDays(4), null), SENT.plusDays(5)))
                .isEqualTo(new Overdue(SENT.plusDays(5), Overdue.Reason.BY_DATE));
        assertThat(Overdue.of(fresh, task(null, Cadence.WEEKLY), SENT.plusDays(7)))
                .isNull();
        assertThat(Overdue.of(fresh, task(null, Cadence.WEEKLY), SENT.plusDays(8)))
                .isEqualTo(new Overdue(SENT.plusDays(8), Overdue.Reason.BY_CADENCE));
        assertThat(Overdue.of(fresh, task(null, Cadence.REGULAR), SENT.plusYears(1)))
                .isNull();
        marks("A", UndertakingStatus.REPORTED, 5);
        assertThat(Overdue.of(undertaking("A"), task(SENT.plusDays(4), null), SENT.plusDays(5)))
                .isNull();
        assertThat(Overdue.of(undertaking("A"), task(null, Cadence.WEEKLY), SENT.plusDays(12)))
                .isNull();
        assertThat(Overdue.of(undertaking("A"), task(null, Cadence.WEEKLY), SENT.plusDays(13)))
                .isEqualTo(new Overdue(SENT.plusDays(13), Overdue.Reason.BY_CADENCE));
    }

    private List<String> stops(int days) {
        return view(days, null).stops().stream()
                .map(stop -> stop.organization().code() + " " + stop.reason() + " " + stop.since())
                .toList();
    }

    private CascadeView view(int days, @Nullable String within) {
        Directive directive = new Directive(
                new DirectiveId("V"),
                null,
                DocumentKind.OFFICIAL_LETTER,
                2021,
                SENT.minusDays(1),
                null,
                id("TU"),
                null,
                null,
                null,
                null,
                null,
                null,
                true);
        return CascadeView.of(
                directive,
                List.of(task(null, null)),
                List.copyOf(undertakings.values()),
                within == null ? null : id(within),
                SENT.plusDays(days),
                new FixtureTrees());
    }

    private static Task task(@Nullable LocalDate due, @Nullable Cadence cadence) {
        return new Task(
                TASK,
                new DirectiveId("V"),
                "1",
                1,
                TaskKind.REPORT,
                "x",
                null,
                cadence,
                null,
                due,
                null,
                TargetSet.ALL,
                1,
                null,
                null);
    }

    private static Report report(boolean includesBelow, Figure... figures) {
        OffsetDateTime at = SENT.atStartOfDay().atOffset(ZoneOffset.UTC);
        return new Report(new ReportId("r"), SENT, at, "", List.of(figures), includesBelow);
    }

    private void add(String body, @Nullable String from) {
        undertakings.put(
                body,
                new Undertaking(
                        UndertakingId.of(TASK, id(body)),
                        TASK,
                        id(body),
                        SENT,
                        from == null ? null : UndertakingId.of(TASK, id(from)),
                        List.of()));
    }

    private void marks(String body, UndertakingStatus status, int days) {
        Undertaking before = undertaking(body);
        List<Mark> marks = new ArrayList<>(before.marks());
        marks.add(new Mark(status, SENT.plusDays(days)));
        undertakings.put(
                body,
                new Undertaking(
                        before.id(), before.task(), before.organization(), before.sentOn(), before.from(), marks));
    }

    private Undertaking undertaking(String body) {
        Undertaking found = undertakings.get(body);
        assertThat(found).as(body).isNotNull();
        return Objects.requireNonNull(found);
    }

    private static OrganizationId id(String code) {
        return new OrganizationId(code);
    }

    /** From a day on, one of the bodies is closed and those below it stand under the one above. */
    private final class FixtureTrees implements Organizations {

        @Override
        public OrganizationTree on(LocalDate day) {
            boolean after = closes != null && !day.isBefore(CLOSED);
            List<Organization> all = new ArrayList<>(List.of(
                    body("TU", Tier.PROVINCE), body("Q", Tier.DISTRICT), body("A", Tier.CELL), body("B", Tier.CELL)));
            if (!after) {
                all.add(body("D", Tier.GRASSROOTS));
            }
            OrganizationId cells = id(after ? "Q" : "D");
            var parents = Map.of(id("Q"), id("TU"), id("D"), id("Q"), id("A"), cells, id("B"), cells);
            var forest = Forest.of(all, Organization::id, parents, Comparator.comparing(Organization::code));
            return new OrganizationTree(forest, Map.of(), Map.of(), Map.of());
        }

        @Override
        public void reload() {}

        private Organization body(String code, Tier tier) {
            OrganizationKind kind = tier == Tier.CELL ? OrganizationKind.CELL : OrganizationKind.COMMITTEE;
            return new Organization(id(code), code, code, kind, tier, new Period(Period.BEGINNING, null));
        }
    }
}

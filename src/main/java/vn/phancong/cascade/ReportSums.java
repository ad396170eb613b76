package vn.phancong.cascade;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.phancong.cascade.Report.Figure;
import vn.phancong.cascade.ReportSummary.BranchReports;
import vn.phancong.cascade.ReportSummary.FigureSum;
import vn.phancong.directive.Task;
import vn.phancong.graph.VietnameseText;
import vn.phancong.reading.TaskKind;

/** Counts reports and sums their figures up the tree, each figure once. */
final class ReportSums {

    private final CascadeView view;
    private final Map<UndertakingId, Report> latest;

    private ReportSums(CascadeView view, Map<UndertakingId, Report> latest) {
        this.view = view;
        this.latest = latest;
    }

    static ReportSummary of(CascadeView view, Map<UndertakingId, Report> latest) {
        ReportSums sums = new ReportSums(view, latest);
        List<Standing> expected = sums.expected(view.inside());
        Set<Undertaking> owing = new HashSet<>();
        expected.forEach(each -> owing.add(each.undertaking()));
        List<Undertaking> missing = view.undertakings().stream()
                .filter(each -> !each.isReportedOn(view.day()) && owing.contains(each))
                .toList();
        List<BranchReports> branches = new ArrayList<>();
        view.branches().forEach((branch, standings) -> {
            List<Standing> own = sums.expected(standings);
            branches.add(new BranchReports(branch, own.size(), sums.received(own), accepted(own), sums.figures(own)));
        });
        return new ReportSummary(
                expected.size(),
                sums.received(expected),
                accepted(expected),
                missing,
                sums.figures(expected),
                branches);
    }

    /** An appeal expects no report, and a closed body owes none. */
    private List<Standing> expected(List<Standing> standings) {
        return standings.stream()
                .filter(Standing::isLive)
                .filter(each -> {
                    Task task = view.tasks().get(each.undertaking().task());
                    return task == null || task.kind() != TaskKind.APPEAL;
                })
                .toList();
    }

    private int received(List<Standing> standings) {
        return (int) standings.stream().filter(this::isReceived).count();
    }

    private boolean isReceived(Standing standing) {
        return standing.undertaking().isReportedOn(view.day());
    }

    private static int accepted(List<Standing> standings) {
        return (int) standings.stream()
                .filter(each -> each.status() == UndertakingStatus.ACCEPTED)
                .count();
    }

    /** From the top down: a report that includes what is below stands for its whole branch. */
    private List<FigureSum> figures(List<Standing> standings) {
        Map<UndertakingId, List<Standing>> below = view.byAbove(standings);
        Set<UndertakingId> ids = new HashSet<>();
        standings.forEach(each -> ids.add(each.undertaking().id()));
        Deque<Standing> open = new ArrayDeque<>();
        for (Standing each : standings) {
            Standing above = view.above(each);
            if (above == null || !ids.contains(above.undertaking().id())) {
                open.add(each);
            }
        }
        Map<String, FigureSum> sums = new LinkedHashMap<>();
        while (!open.isEmpty()) {
            Standing each = open.remove();
            Report report = isReceived(each) ? latest.get(each.undertaking().id()) : null;
            if (report != null) {
                report.figures().forEach(figure -> add(figure, sums));
            }
            if (report == null || !report.includesBelow()) {
                open.addAll(below.getOrDefault(each.undertaking().id(), List.of()));
            }
        }
        return List.copyOf(sums.values());
    }

    /** Names that differ only in marks and case are one figure. */
    private static void add(Figure figure, Map<String, FigureSum> sums) {
        FigureSum own = new FigureSum(figure.name(), figure.amount(), 1);
        sums.merge(
                VietnameseText.folded(figure.name()),
                own,
                (sum, more) -> new FigureSum(sum.name(), sum.amount() + more.amount(), sum.bodies() + 1));
    }
}

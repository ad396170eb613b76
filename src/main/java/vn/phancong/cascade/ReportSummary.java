package vn.phancong.cascade;

import java.util.List;
import vn.phancong.organization.Organization;

/**
 * What has been reported on some tasks (tổng hợp báo cáo).
 *
 * @param expected how many bodies owe a report, task by task; closed bodies do not
 * @param received how many have one that was not sent back
 * @param accepted how many of them the body above has accepted
 * @param missing those without
 * @param figures the figures of the latest reports, summed up the tree
 */
public record ReportSummary(
        int expected,
        int received,
        int accepted,
        List<Undertaking> missing,
        List<FigureSum> figures,
        List<BranchReports> branches) {

    /**
     * A figure, summed.
     *
     * @param bodies how many reports went into it
     */
    public record FigureSum(String name, double amount, int bodies) {}

    /** What has been reported in one branch. */
    public record BranchReports(
            Organization organization, int expected, int received, int accepted, List<FigureSum> figures) {}
}

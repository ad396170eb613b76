package vn.phancong.directive;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.phancong.organization.Organization;
import vn.phancong.reading.Reading;
import vn.phancong.reading.Reading.Citation;
import vn.phancong.reading.TaskKind;

/**
 * A reading of a draft, held against the graph: what would be confirmed if nobody corrects it.
 *
 * @param day the day of issue; where the text has none, today
 * @param issuerCandidates the bodies that the issuer's name can mean, best first
 * @param issuer the one that it means beyond doubt; null = somebody has to say
 * @param addressees what the classes of recipients stand for, seen from the issuer
 * @param citations the documents it names
 * @param reportLines who gets reports
 * @param refinements which of its tasks carry out tasks of higher documents that are held
 */
public record Proposal(
        DraftId draft,
        Reading reading,
        LocalDate day,
        List<Organization> issuerCandidates,
        @Nullable Organization issuer,
        List<ResolvedAddressees> addressees,
        List<Citing> citations,
        List<Reporting> reportLines,
        List<Refinement> refinements) {

    /**
     * A document that is named, and the directive that it is.
     *
     * @param directive null = not known here
     */
    public record Citing(Citation citation, @Nullable Directive directive) {}

    /**
     * Who reports to whom, and the bodies that the names mean.
     *
     * @param to null = no body in the graph
     * @param via null = no body in the graph, or none named
     */
    public record Reporting(
            Reading.ReportLine line,
            @Nullable Organization to,
            @Nullable Organization via) {}

    /**
     * A task that says the same as one of a higher document.
     *
     * @param position the task's place among all that the draft proposes, counted from 1
     */
    public record Refinement(int position, String ordinal, TaskKind kind, Task refines, double similarity) {}
}

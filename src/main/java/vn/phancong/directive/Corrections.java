package vn.phancong.directive;

import java.time.LocalDate;
import java.util.List;
import vn.phancong.directive.Directives.ReportLine;
import vn.phancong.organization.OrganizationId;
import vn.phancong.reading.DisseminationDepth;
import vn.phancong.reading.DocumentKind;
import vn.phancong.reading.Modality;

/**
 * What a user who confirms a draft says otherwise than it was read.
 *
 * @param number in any spelling
 * @param add bodies that are addressed although the reading does not say so
 * @param strike bodies that are not addressed although the reading says so
 * @param tasks the whole list
 * @param acceptRefinements whether tasks taken as read refine those of higher documents that say the same
 */
public record Corrections(
        Correction<String> number,
        Correction<DocumentKind> kind,
        Correction<OrganizationId> issuer,
        Correction<LocalDate> issuedOn,
        Correction<String> subject,
        Correction<Modality> modality,
        Correction<DisseminationDepth> disseminateTo,
        Correction<Directive.Signer> signer,
        Correction<List<Cited>> basedOn,
        Correction<List<Cited>> carriesOut,
        Correction<List<ReportLine>> reportsTo,
        List<OrganizationId> add,
        List<OrganizationId> strike,
        Correction<List<NewTask>> tasks,
        boolean acceptRefinements) {

    /** Nothing is said otherwise. */
    public static Corrections asRead() {
        return new Corrections(
                Correction.none(),
                Correction.none(),
                Correction.none(),
                Correction.none(),
                Correction.none(),
                Correction.none(),
                Correction.none(),
                Correction.none(),
                Correction.none(),
                Correction.none(),
                Correction.none(),
                List.of(),
                List.of(),
                Correction.none(),
                true);
    }

    /** The same, but issued on a day that the text does not tell. */
    public Corrections withIssuedOn(LocalDate day) {
        return new Corrections(
                number,
                kind,
                issuer,
                Correction.to(day),
                subject,
                modality,
                disseminateTo,
                signer,
                basedOn,
                carriesOut,
                reportsTo,
                add,
                strike,
                tasks,
                acceptRefinements);
    }
}

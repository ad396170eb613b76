package vn.phancong.directive.graphql;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.phancong.directive.Directive;
import vn.phancong.directive.Proposal;
import vn.phancong.directive.Proposal.Citing;
import vn.phancong.directive.Proposal.Refinement;
import vn.phancong.directive.ResolvedAddressees;
import vn.phancong.organization.Organization;
import vn.phancong.reading.DisseminationDepth;
import vn.phancong.reading.DocumentKind;
import vn.phancong.reading.DocumentNumber;
import vn.phancong.reading.Found;
import vn.phancong.reading.Modality;
import vn.phancong.reading.Reading;
import vn.phancong.reading.Reading.Addressee;
import vn.phancong.reading.Reading.Issuer;
import vn.phancong.reading.Reading.Item;
import vn.phancong.reading.Reading.Recipient;
import vn.phancong.reading.Reading.Relation;
import vn.phancong.reading.Reading.ReportLine;
import vn.phancong.reading.Reading.Signer;
import vn.phancong.reading.Reading.Warning;
import vn.phancong.reading.Stretch;

/** A proposal in the shape of its GraphQL type. */
record ProposalView(
        @Nullable Found<String> number,
        @Nullable Found<DocumentKind> kind,
        @Nullable Found<Issuer> issuer,
        List<Organization> issuerCandidates,
        @Nullable Found<String> superior,
        @Nullable Found<String> place,
        @Nullable Found<LocalDate> issuedOn,
        @Nullable Found<String> subject,
        @Nullable Found<Modality> modality,
        List<Found<Addressee>> addressees,
        List<ResolvedAddressees> resolvedAddressees,
        List<CitationView> cited,
        List<Item> items,
        List<Reading.Proposal> closing,
        @Nullable Found<DisseminationDepth> disseminateTo,
        List<Found<ReportLine>> reportLines,
        List<Found<Recipient>> recipients,
        @Nullable Found<Signer> signer,
        List<Refinement> refinements,
        List<Warning> warnings) {

    static ProposalView of(Proposal proposal) {
        Reading reading = proposal.reading();
        return new ProposalView(
                number(reading.number()),
                reading.kind(),
                reading.issuer(),
                proposal.issuerCandidates(),
                reading.superior(),
                reading.place(),
                reading.issuedOn(),
                reading.subject(),
                reading.modality(),
                reading.addressees(),
                proposal.addressees(),
                proposal.citations().stream().map(CitationView::of).toList(),
                reading.items(),
                reading.closing(),
                reading.disseminateTo(),
                reading.reportLines(),
                reading.recipients(),
                reading.signer(),
                proposal.refinements(),
                reading.warnings());
    }

    private static @Nullable Found<String> number(@Nullable Found<DocumentNumber> found) {
        return found == null ? null : new Found<>(found.value().canonical(), found.stretch(), found.certainty());
    }

    /** A cited document in the shape of its GraphQL type. */
    record CitationView(
            @Nullable String number,
            DocumentKind kind,
            @Nullable String issuer,
            @Nullable LocalDate issuedOn,
            Relation relation,
            List<Stretch> mentions,
            @Nullable Directive directive) {

        static CitationView of(Citing citing) {
            var cited = citing.citation();
            return new CitationView(
                    cited.number() == null ? null : cited.number().canonical(),
                    cited.kind(),
                    cited.issuer(),
                    cited.issuedOn(),
                    cited.relation(),
                    cited.mentions(),
                    citing.directive());
        }
    }
}

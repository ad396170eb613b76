package vn.phancong.directive;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.phancong.organization.OrganizationId;
import vn.phancong.reading.DisseminationDepth;
import vn.phancong.reading.DocumentKind;
import vn.phancong.reading.Modality;

/**
 * A document that gives tasks, or that such a document cites. Issuer, kind, number and year together name it.
 *
 * @param number in the one spelling that is used here, such as {@code 190-CV/TU}; null = it has none
 * @param year of issue; null = not known
 * @param issuedOn null = not known
 * @param subject what it is about; null = not known
 * @param issuer the body that issued it; null where that body is not in the graph
 * @param issuerName the issuer in the document's own words; null = not known
 * @param superiorName the body above the issuer, as the letterhead names it; null = none
 * @param place where it was issued; null = not known
 * @param signer null = not known
 * @param modality how strongly it asks; null = not known
 * @param disseminateTo how far down it is to be brought; null = it does not say
 * @param held whether its tasks are known here; otherwise it is only cited
 */
public record Directive(
        DirectiveId id,
        @Nullable String number,
        DocumentKind kind,
        @Nullable Integer year,
        @Nullable LocalDate issuedOn,
        @Nullable String subject,
        @Nullable OrganizationId issuer,
        @Nullable String issuerName,
        @Nullable String superiorName,
        @Nullable String place,
        @Nullable Signer signer,
        @Nullable Modality modality,
        @Nullable DisseminationDepth disseminateTo,
        boolean held) {

    /** The same document under an identity, held or only cited. */
    Directive as(DirectiveId identity, boolean isHeld) {
        return new Directive(
                identity,
                number,
                kind,
                year,
                issuedOn,
                subject,
                issuer,
                issuerName,
                superiorName,
                place,
                signer,
                modality,
                disseminateTo,
                isHeld);
    }

    /** Whether it had been issued on that day; of one without a date nobody can say that it had not. */
    public boolean isThereOn(LocalDate day) {
        return issuedOn == null || !issuedOn.isAfter(day);
    }

    /**
     * Who signed it; public office holders, not personal data of their own.
     *
     * @param office null = not given
     * @param onBehalfOf in whose name (T/M); null = in one's own
     */
    public record Signer(
            String name, @Nullable String office, @Nullable String onBehalfOf) {}
}

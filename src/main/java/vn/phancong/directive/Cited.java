package vn.phancong.directive;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.phancong.organization.OrganizationId;
import vn.phancong.reading.DocumentKind;
import vn.phancong.reading.DocumentNumber;

/** A document that another one names. */
public sealed interface Cited {

    /** One that is known here. */
    record Known(DirectiveId directive) implements Cited {}

    /**
     * One as it is cited.
     *
     * @param number null for a speech and for a document cited without number
     * @param issuer null = only the name is given
     * @param issuerName the issuer's name as the citing text gives it; null = not given
     * @param issuedOn null = not given
     */
    record Document(
            @Nullable DocumentNumber number,
            DocumentKind kind,
            @Nullable OrganizationId issuer,
            @Nullable String issuerName,
            @Nullable LocalDate issuedOn)
            implements Cited {}
}

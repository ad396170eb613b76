package vn.phancong.directive;

import java.time.LocalDate;
import vn.phancong.organization.OrganizationId;

/** For which bodies a caller may say that they have issued a document; stands under its class in the GraphQL context. */
@FunctionalInterface
public interface Issuing {

    /** Of the program itself, and of callers from whom nothing is held back. */
    Issuing BY_ANYBODY = (issuer, on) -> true;

    /** Whether the caller may say so of a document of that day. */
    boolean allowedFor(OrganizationId issuer, LocalDate on);
}

package vn.phancong.coverage;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.phancong.organization.OrganizationId;

/** What puts a body in charge of households; known to the module that knows directives. */
public interface Mandates {

    /** What is known of it that day; null = there was none yet. */
    @Nullable Mandate find(MandateId id, LocalDate day);

    /**
     * What a mandate allows.
     *
     * @param body whose it is
     * @param aboutHouseholds whether assignments carry it out at all
     * @param vulnerableOnly whether it is about vulnerable households alone
     */
    record Mandate(OrganizationId body, boolean aboutHouseholds, boolean vulnerableOnly) {}
}

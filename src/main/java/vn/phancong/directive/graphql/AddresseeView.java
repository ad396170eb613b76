package vn.phancong.directive.graphql;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.phancong.organization.OrganizationId;
import vn.phancong.reading.Purpose;

/** An addressee, with the day as of which its body is shown. */
record AddresseeView(
        OrganizationId id,
        @Nullable LocalDate day,
        Purpose purpose,
        @Nullable String name) {}

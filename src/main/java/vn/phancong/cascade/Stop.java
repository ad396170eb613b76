package vn.phancong.cascade;

import java.time.LocalDate;
import java.util.List;
import vn.phancong.organization.Organization;

/**
 * A body at which a directive does not go on (điểm tắc).
 *
 * @param since the first day on which it could have gone on
 * @param undertakings those that do not go on
 */
public record Stop(Organization organization, Reason reason, LocalDate since, List<Undertaking> undertakings) {

    /** Why it does not go on. */
    public enum Reason {
        /** The body has not acknowledged, though the one above has, or it stands at the top. */
        NEVER_ACKNOWLEDGED,
        /** The body has acknowledged, but nobody below it has. */
        NOTHING_BELOW
    }
}

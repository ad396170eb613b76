package vn.phancong.access.graphql;

import vn.phancong.access.Caller;
import vn.phancong.access.Role;
import vn.phancong.api.NotAllowed;

/** Keeps what is for administrators from others. */
final class Administrators {

    private Administrators() {}

    static void only(Caller caller) {
        if (!caller.has(Role.ADMINISTRATOR)) {
            throw new NotAllowed("Only administrators may do this, not " + caller.name());
        }
    }
}

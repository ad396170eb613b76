package vn.phancong.intake;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.phancong.access.Caller;
import vn.phancong.access.Role;
import vn.phancong.api.NotAllowed;
import vn.phancong.guard.Scopes;

/** Who may load files, and see what became of that. */
@Component
public final class IntakeRights {

    private final Scopes scopes;

    IntakeRights(Scopes scopes) {
        this.scopes = scopes;
    }

    /** Lets through who may write everywhere, and administrators. */
    public void mayLoad(@Nullable Caller caller) {
        if (!writesEverywhere(caller) && (caller == null || !caller.has(Role.ADMINISTRATOR))) {
            throw new NotAllowed("loads files without the right");
        }
    }

    /** Lets through who may see all that was in the files: who may write everywhere, and who has sent them. */
    public void maySeeRows(@Nullable Caller caller, IntakeJob job) {
        mayLoad(caller);
        boolean own = caller != null && caller.account().equals(job.order().by());
        if (!own && !writesEverywhere(caller)) {
            throw new NotAllowed("sees rows that somebody else has loaded");
        }
    }

    private boolean writesEverywhere(@Nullable Caller caller) {
        return scopes.of(caller).everything();
    }
}

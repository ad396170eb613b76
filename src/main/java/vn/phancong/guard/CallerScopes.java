package vn.phancong.guard;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.phancong.access.Caller;
import vn.phancong.access.Grant;
import vn.phancong.access.Role;
import vn.phancong.organization.OrganizationId;

/** The scope of whoever has signed in: what was granted and holds today. */
@Component
final class CallerScopes implements Scopes {

    @Override
    public Scope of(@Nullable Caller caller) {
        if (caller == null) {
            return Scope.NOTHING;
        }
        Map<OrganizationId, Right> roots = new HashMap<>();
        Right overAll = null;
        for (Grant grant : caller.grants()) {
            Right right = rightOf(grant.role());
            if (right != null && grant.organization() == null) {
                overAll = Right.wider(overAll, right);
            } else if (right != null) {
                roots.merge(grant.organization(), right, (one, other) -> one.holds(other) ? one : other);
            }
        }
        return new Scope(Map.copyOf(roots), overAll, caller.has(Role.MEMBER) ? caller.person() : null);
    }

    private static @Nullable Right rightOf(Role role) {
        return switch (role) {
            case OBSERVER -> Right.FIGURES;
            case INSPECTOR -> Right.READ;
            case ORGANIZER -> Right.WRITE;
            case MEMBER, ADMINISTRATOR -> null;
        };
    }
}

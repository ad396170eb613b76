package vn.phancong.guard;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.phancong.access.Role;
import vn.phancong.guard.Samples.Side;

/** Somebody who asks, with what the role lets see and do in the own ward and beyond it. */
enum MatrixRole {
    OBSERVER(Role.OBSERVER, Right.FIGURES),
    INSPECTOR(Role.INSPECTOR, Right.READ),
    MEMBER(Role.MEMBER, null),
    ADMINISTRATOR(Role.ADMINISTRATOR, null),
    WITHOUT_GRANT(null, null),
    NOT_SIGNED_IN(null, null),
    /** The last one, because some of what it may do ends things for the others. */
    ORGANIZER(Role.ORGANIZER, Right.WRITE);

    /** Parts of documents and practices that others may learn: for all who have some part of the tree or duties in it. */
    private static final Set<String> FOR_ALL = Set.of("Directive", "Task", "Practice");

    /** What is the person's own: P1 covers H1, which has a need. */
    private static final Set<String> OWN = Set.of("Person", "Household", "Need");

    private static final Set<String> UNITS = Set.of("Organization", "Area");

    private final @Nullable Role role;
    private final @Nullable Right inside;

    MatrixRole(@Nullable Role role, @Nullable Right inside) {
        this.role = role;
        this.inside = inside;
    }

    @Nullable Role role() {
        return role;
    }

    /** Whether a root field may be asked for at all. */
    boolean mayAsk(RootField field) {
        Right needed = field.needed();
        if (needed == null) {
            String wanted = field.neededRole();
            return wanted == null || (role != null && wanted.equals(role.name()));
        }
        return (inside != null && inside.holds(needed)) || (this == MEMBER && field.isForOwnDuties());
    }

    /** The right over a thing of a type; null = it is not there. */
    @Nullable Right over(String type, Side side) {
        if (type.equals("IntakeJob")) {
            // Loads are of no part; of these roles only administrators look at them.
            return this == ADMINISTRATOR && side != Side.UNKNOWN ? Right.WRITE : null;
        }
        boolean some = inside != null || this == MEMBER;
        if (side == Side.UNKNOWN || !some) {
            return null;
        }
        if (type.equals("Draft")) {
            // Before it is confirmed it is nobody's, so it is for all who write.
            return inside == Right.WRITE ? Right.WRITE : null;
        }
        Right own = side == Side.INSIDE ? inside : null;
        if (this == MEMBER && side == Side.INSIDE && OWN.contains(type)) {
            own = Right.WRITE;
        }
        return FOR_ALL.contains(type) ? Right.wider(own, Right.READ) : own;
    }

    /** Whether a thing of a type is there when it is asked for by its id. */
    boolean sees(String type, Side side) {
        Right right = over(type, side);
        return right != null && right.holds(UNITS.contains(type) ? Right.FIGURES : Right.READ);
    }
}

package vn.phancong.guard;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.phancong.organization.OrganizationId;
import vn.phancong.people.PersonId;

/**
 * The parts of the tree that a caller may see and change.
 *
 * @param roots organisations, each with all below it, and the right over them
 * @param self the person whose own duties and households are seen as well; null = none
 * @param everything whether nothing is held back at all
 */
public record Scope(
        Map<OrganizationId, Right> roots, @Nullable PersonId self, boolean everything) {

    /** Of a caller from whom nothing is held back. */
    public static final Scope EVERYTHING = new Scope(Map.of(), null, true);

    /** Of a caller with rights over some parts. */
    public static Scope of(Map<OrganizationId, Right> roots, @Nullable PersonId self) {
        return new Scope(Map.copyOf(roots), self, false);
    }

    /** The widest right over any part; null = none. */
    public @Nullable Right widest() {
        return everything
                ? Right.WRITE
                : roots.values().stream().reduce(Right::wider).orElse(null);
    }
}

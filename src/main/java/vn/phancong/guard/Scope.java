package vn.phancong.guard;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.phancong.organization.OrganizationId;
import vn.phancong.people.PersonId;

/**
 * The parts of the tree that a caller may see and change.
 *
 * @param roots organisations, each with all below it, and the right over them
 * @param overAll the right over everything; null = none
 * @param self the person whose own duties and households are seen as well; null = none
 */
public record Scope(
        Map<OrganizationId, Right> roots,
        @Nullable Right overAll,
        @Nullable PersonId self) {

    /** Of a caller from whom nothing is held back. */
    public static final Scope EVERYTHING = new Scope(Map.of(), Right.WRITE, null);

    /** Of a caller to whom nothing was granted. */
    public static final Scope NOTHING = new Scope(Map.of(), null, null);

    /** Of a caller with rights over some parts. */
    public static Scope of(Map<OrganizationId, Right> roots, @Nullable PersonId self) {
        return new Scope(Map.copyOf(roots), null, self);
    }

    /** Whether nothing is held back. */
    public boolean everything() {
        return overAll == Right.WRITE;
    }

    /** Whether everything may be read. */
    public boolean readsAll() {
        return Right.reads(overAll);
    }

    /** The organisations of which everything may be read, each with all below it. */
    public Set<OrganizationId> readRoots() {
        return roots.entrySet().stream()
                .filter(root -> Right.reads(root.getValue()))
                .map(Map.Entry::getKey)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The widest right over any part; null = none. */
    public @Nullable Right widest() {
        return Right.wider(overAll, roots.values().stream().reduce(Right::wider).orElse(null));
    }
}

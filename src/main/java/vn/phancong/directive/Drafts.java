package vn.phancong.directive;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Texts that wait to be confirmed, and what became of them. */
public interface Drafts {

    /** Those of them that there are. */
    Map<DraftId, Draft> find(Set<DraftId> ids);

    /** The texts of some drafts. */
    Map<DraftId, String> textsOf(Set<DraftId> ids);

    /** The directives as which some drafts were confirmed. */
    Map<DraftId, Directive> confirmedAs(Set<DraftId> ids);

    /** The first drafts of a state after a place in the list, the newest first. */
    List<Draft> first(DraftState state, @Nullable Place after, int limit);

    /** How many drafts there are of a state. */
    int count(DraftState state);

    /**
     * Keeps a text as an open draft, or gives the open one of the same text.
     *
     * @param fingerprint the same for the same text
     */
    Draft keep(Draft draft, String text, String fingerprint);

    /** Puts an open draft aside; tells what it is now, or null where there is none. */
    @Nullable Draft discard(DraftId id);

    /** A draft's place in the list. */
    record Place(Instant createdAt, String id) {}
}

package vn.phancong.search;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.phancong.organization.OrganizationId;
import vn.phancong.territory.AreaId;

/** Finds objects by words. */
public interface Search {

    /** No list is longer. */
    int MOST_HITS = 1000;

    /** The objects that hold all the words, best first; the last word may be the beginning of one. */
    List<Hit> find(Query query, LocalDate day);

    /**
     * What is searched for.
     *
     * @param words folded, at least one
     * @param scope where; null = everywhere
     */
    record Query(
            List<String> words,
            Set<SearchType> types,
            @Nullable Scope scope) {}

    /** What lies in some areas or belongs to some organisations. */
    record Scope(List<AreaId> areas, List<OrganizationId> organizations) {}

    /** An object that was found, and how well it fits. */
    record Hit(String type, String id, double score) {}
}

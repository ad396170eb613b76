package vn.phancong.practice;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.phancong.organization.OrganizationId;
import vn.phancong.reading.TaskKind;

/** Practices and who has taken them up, read from the graph. */
public interface Practices {

    /** Those of them that there are. */
    Map<PracticeId, Practice> find(Set<PracticeId> ids);

    /** What some practices are. */
    Map<PracticeId, Words> wordsOf(Set<PracticeId> ids);

    /** The first practices of a day, by name. */
    List<Practice> first(Filter filter, @Nullable Place after, int limit, LocalDate day);

    /** How many there are. */
    int count(Filter filter, LocalDate day);

    /** What some bodies have described, by name. */
    Map<OrganizationId, List<Practice>> describedBy(Set<OrganizationId> bodies);

    /** What some bodies had taken up and not given up on that day, by name. */
    Map<OrganizationId, List<Practice>> takenUpBy(Set<OrganizationId> bodies, LocalDate day);

    /** Everybody who has ever taken up some practices, the earliest first. */
    Map<PracticeId, List<Adoption>> adoptionsOf(Set<PracticeId> ids);

    /**
     * What a practice is, in the words of the body that described it.
     *
     * @param reason why it was withdrawn; null = it was not, or it was not said
     */
    record Words(String text, @Nullable String reason) {}

    /**
     * Which practices are wanted.
     *
     * @param topics null = all
     * @param within only those described by this body or one below; null = all
     * @param words the beginnings of folded words that name or text must hold
     */
    record Filter(@Nullable Set<TaskKind> topics, @Nullable OrganizationId within, List<String> words) {}

    /** A place in the list. */
    record Place(String sortKey, String id) {}
}

package vn.phancong.oversight;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.phancong.cascade.BasisId;
import vn.phancong.coverage.Unit;
import vn.phancong.graph.GraphTransaction;
import vn.phancong.people.PersonId;

/** Who oversees what, in the graph. Who is no longer here oversees nothing. */
public interface Oversights {

    /** Who oversees each of some bodies and areas that day, whoever has done so longest first. */
    Map<Unit, List<Oversight>> of(Set<Unit> units, LocalDate day);

    /** What each of some persons oversees that day. */
    Map<PersonId, List<Oversight>> by(Set<PersonId> people, LocalDate day);

    /** All that anybody oversees that day, by the names of those who do. */
    List<Oversight> all(LocalDate day);

    /**
     * Locks a person, and tells what the person oversees of some bodies and areas on that day or will later, the earliest
     * first.
     */
    List<Oversight> lock(PersonId person, Collection<Unit> units, LocalDate on, GraphTransaction transaction);

    /** Lets a person oversee some bodies and areas from a day on. */
    void assign(
            PersonId person,
            Collection<Unit> units,
            LocalDate since,
            @Nullable BasisId basis,
            GraphTransaction transaction);

    /** Ends what a person oversees of some bodies and areas. */
    void end(PersonId person, Collection<Unit> units, LocalDate until, GraphTransaction transaction);
}

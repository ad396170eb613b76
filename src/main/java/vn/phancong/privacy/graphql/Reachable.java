package vn.phancong.privacy.graphql;

import graphql.schema.DataFetchingEnvironment;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.phancong.access.Caller;
import vn.phancong.api.AsOf;
import vn.phancong.guard.Right;
import vn.phancong.guard.Scopes;
import vn.phancong.guard.Verdicts;
import vn.phancong.guard.Verdicts.OverPerson;
import vn.phancong.people.PersonId;
import vn.phancong.privacy.Subjects;
import vn.phancong.territory.Household;
import vn.phancong.territory.HouseholdId;
import vn.phancong.territory.Households;

/**
 * Whether the caller may change what is kept of somebody. Who has left belongs nowhere today, so it is decided as of the last
 * day on which the person or the household was there.
 */
@Component
class Reachable {

    private final Verdicts verdicts;
    private final Scopes scopes;
    private final Subjects subjects;
    private final Households households;

    Reachable(Verdicts verdicts, Scopes scopes, Subjects subjects, Households households) {
        this.verdicts = verdicts;
        this.scopes = scopes;
        this.subjects = subjects;
        this.households = households;
    }

    boolean changes(PersonId person, DataFetchingEnvironment environment) {
        Verdicts.Request request = request(environment);
        if (request.scope().everything()) {
            return true;
        }
        LocalDate lastDay = subjects.lastDayOf(person, AsOf.today(environment));
        OverPerson over = request.over(Set.of(person), lastDay).get(person);
        return over != null && over.asSeen().holds(Right.WRITE);
    }

    boolean changes(HouseholdId household, DataFetchingEnvironment environment) {
        Verdicts.Request request = request(environment);
        if (request.scope().everything()) {
            return true;
        }
        LocalDate lastDay = subjects.lastDayOf(household, AsOf.today(environment));
        Map<HouseholdId, Household> found = households.find(Set.of(household), lastDay);
        Household known = found.get(household);
        Right right = known == null ? null : request.over(known, lastDay);
        return holdsWrite(right);
    }

    private static boolean holdsWrite(@Nullable Right right) {
        return right != null && right.holds(Right.WRITE);
    }

    private Verdicts.Request request(DataFetchingEnvironment environment) {
        return verdicts.of(scopes.of(environment.getGraphQlContext().get(Caller.IN_CONTEXT)), AsOf.today(environment));
    }
}

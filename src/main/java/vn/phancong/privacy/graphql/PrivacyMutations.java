package vn.phancong.privacy.graphql;

import graphql.schema.DataFetchingEnvironment;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.ArgumentValue;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;
import vn.phancong.api.AsOf;
import vn.phancong.api.CommonRefusal;
import vn.phancong.api.GlobalId;
import vn.phancong.api.Outcome;
import vn.phancong.api.Refusal;
import vn.phancong.api.Refusal.Subject;
import vn.phancong.people.People;
import vn.phancong.people.Person;
import vn.phancong.people.PersonId;
import vn.phancong.privacy.CorrectHousehold;
import vn.phancong.privacy.CorrectPerson;
import vn.phancong.privacy.EraseHousehold;
import vn.phancong.privacy.ErasePerson;
import vn.phancong.privacy.ErasureReason;
import vn.phancong.privacy.NewValue;
import vn.phancong.territory.Household;
import vn.phancong.territory.HouseholdId;
import vn.phancong.territory.Households;
import vn.phancong.territory.Vulnerability;

/** Corrections and erasures. Who is outside the caller's scope is answered as who does not exist. */
@Controller
class PrivacyMutations {

    private final CorrectPerson correctPerson;
    private final CorrectHousehold correctHousehold;
    private final ErasePerson erasePerson;
    private final EraseHousehold eraseHousehold;
    private final Reachable reachable;
    private final People people;
    private final Households households;

    PrivacyMutations(
            CorrectPerson correctPerson,
            CorrectHousehold correctHousehold,
            ErasePerson erasePerson,
            EraseHousehold eraseHousehold,
            Reachable reachable,
            People people,
            Households households) {
        this.correctPerson = correctPerson;
        this.correctHousehold = correctHousehold;
        this.erasePerson = erasePerson;
        this.eraseHousehold = eraseHousehold;
        this.reachable = reachable;
        this.people = people;
        this.households = households;
    }

    @MutationMapping
    CorrectPersonPayload correctPerson(@Argument CorrectPersonInput input, DataFetchingEnvironment environment) {
        PersonId id = personId(input.person());
        var order = new CorrectPerson.Order(
                id, newValue(input.fullName()), newValue(input.phone()), newValue(input.cardNumber()));
        Outcome<PersonId> outcome =
                reachable.changes(id, environment) ? correctPerson.correct(order) : Outcome.refused(unknown(id));
        Person corrected = outcome.ifDone(
                done -> people.find(Set.of(done), AsOf.today(environment)).get(done));
        return new CorrectPersonPayload(corrected, outcome.refusals());
    }

    @MutationMapping
    CorrectHouseholdPayload correctHousehold(
            @Argument CorrectHouseholdInput input, DataFetchingEnvironment environment) {
        HouseholdId id = householdId(input.household());
        var order = new CorrectHousehold.Order(
                id,
                newValue(input.address()),
                newValue(input.headName()),
                newValue(input.people()),
                newValue(input.vulnerability()));
        Outcome<HouseholdId> outcome =
                reachable.changes(id, environment) ? correctHousehold.correct(order) : Outcome.refused(unknown(id));
        Household corrected = outcome.ifDone(
                done -> households.find(Set.of(done), AsOf.today(environment)).get(done));
        return new CorrectHouseholdPayload(corrected, outcome.refusals());
    }

    @MutationMapping
    ErasurePayload erasePerson(@Argument ErasePersonInput input, DataFetchingEnvironment environment) {
        PersonId id = personId(input.person());
        return payload(
                reachable.changes(id, environment)
                        ? erasePerson.erase(id, input.reason())
                        : Outcome.refused(unknown(id)),
                environment);
    }

    @MutationMapping
    ErasurePayload eraseHousehold(@Argument EraseHouseholdInput input, DataFetchingEnvironment environment) {
        HouseholdId id = householdId(input.household());
        return payload(
                reachable.changes(id, environment)
                        ? eraseHousehold.erase(id, input.reason())
                        : Outcome.refused(unknown(id)),
                environment);
    }

    private static ErasurePayload payload(Outcome<String> outcome, DataFetchingEnvironment environment) {
        String pseudonym = outcome.ifDone(done -> done);
        return new ErasurePayload(pseudonym, pseudonym == null ? null : AsOf.today(environment), outcome.refusals());
    }

    private static Refusal unknown(PersonId id) {
        return Refusal.about(new Subject("Person", id.value()), CommonRefusal.UNKNOWN_PERSON, "person");
    }

    private static Refusal unknown(HouseholdId id) {
        return Refusal.about(new Subject("Household", id.value()), CommonRefusal.UNKNOWN_HOUSEHOLD, "household");
    }

    private static PersonId personId(String id) {
        return new PersonId(GlobalId.valueOf("Person", id, "input.person"));
    }

    private static HouseholdId householdId(String id) {
        return new HouseholdId(GlobalId.valueOf("Household", id, "input.household"));
    }

    private static <T> @Nullable NewValue<T> newValue(ArgumentValue<T> given) {
        return given.isOmitted() ? null : new NewValue<>(given.value());
    }

    record CorrectPersonInput(
            String person,
            ArgumentValue<String> fullName,
            ArgumentValue<String> phone,
            ArgumentValue<String> cardNumber) {}

    record CorrectHouseholdInput(
            String household,
            ArgumentValue<String> address,
            ArgumentValue<String> headName,
            ArgumentValue<Integer> people,
            ArgumentValue<List<Vulnerability>> vulnerability) {}

    record ErasePersonInput(String person, ErasureReason reason) {}

    record EraseHouseholdInput(String household, ErasureReason reason) {}

    record CorrectPersonPayload(@Nullable Person person, List<Refusal> refusals) {}

    record CorrectHouseholdPayload(@Nullable Household household, List<Refusal> refusals) {}

    record ErasurePayload(
            @Nullable String pseudonym, @Nullable LocalDate erasedOn, List<Refusal> refusals) {}
}

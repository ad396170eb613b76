package vn.phancong.privacy;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.phancong.graph.GraphTransaction;
import vn.phancong.graph.Period;
import vn.phancong.people.PersonId;
import vn.phancong.territory.AreaId;
import vn.phancong.territory.HouseholdId;

/** Changes of what is kept of people and households, each within a transaction that is under way. */
public interface PrivacyChanges {

    /** Locks some persons, and tells what is known of those that there are. */
    Map<PersonId, PersonFacts> lockPeople(Collection<PersonId> people, LocalDate today, GraphTransaction transaction);

    /** Locks some households, and tells what is known of those that there are. */
    Map<HouseholdId, HouseholdFacts> lockHouseholds(Collection<HouseholdId> households, GraphTransaction transaction);

    /** Keeps other values of a person; a null clears one. */
    void correct(PersonId person, Correction correction, GraphTransaction transaction);

    /** Keeps other values of a household; a null clears one. The areas whose figures that can move. */
    Set<AreaId> correct(HouseholdId household, Correction correction, GraphTransaction transaction);

    /** Puts pseudonyms in the place of what tells who some persons are. */
    void erasePeople(List<Erased> people, LocalDate on, GraphTransaction transaction);

    /** Puts pseudonyms in the place of what tells who some households are, and of what was written of their needs. */
    void eraseHouseholds(List<Erased> households, LocalDate on, GraphTransaction transaction);

    /** The free texts near some subjects in which their words stand. */
    List<FreeText> textsNear(List<Near> subjects, GraphTransaction transaction);

    /** Keeps free texts that were rewritten. */
    void rewrite(Collection<FreeText> texts, GraphTransaction transaction);

    /**
     * A person as far as the rules must know it.
     *
     * @param corrected the values that were corrected
     * @param open how many duties of each kind are not over
     * @param hasAccount whether an account of the person is open
     * @param organizationIds where the person ever belonged, held an office or oversaw
     * @param areaIds which those bodies are in charge of, or the person ever oversaw
     */
    record PersonFacts(
            String code,
            String fullName,
            @Nullable String phone,
            @Nullable String cardNumber,
            Set<String> corrected,
            @Nullable LocalDate erasedOn,
            Map<PersonDuty, Integer> open,
            boolean hasAccount,
            List<String> organizationIds,
            List<String> areaIds) {}

    /**
     * A household as far as the rules must know it.
     *
     * @param corrected the values that were corrected
     * @param areaIds where it ever lived
     * @param organizationIds who was ever in charge there
     */
    record HouseholdFacts(
            String code,
            String address,
            @Nullable String headName,
            @Nullable String exempt,
            Set<String> corrected,
            @Nullable LocalDate erasedOn,
            Period period,
            List<String> areaIds,
            List<String> organizationIds) {}

    /**
     * What is corrected.
     *
     * @param properties the values as they are kept
     * @param corrected the names of all values that were ever corrected
     */
    record Correction(Map<String, @Nullable Object> properties, Set<String> corrected, LocalDate on) {}

    /**
     * What stands for somebody from now on.
     *
     * @param properties the values as they are kept
     */
    record Erased(String id, String pseudonym, Map<String, @Nullable Object> properties) {}

    /**
     * Whose words are looked for, and in whose texts.
     *
     * @param id of the person or the household
     */
    record Near(String id, List<String> words, List<String> organizationIds, List<String> areaIds) {}

    /**
     * A free text near somebody.
     *
     * @param subject the id of the person or the household
     * @param element where it stands
     * @param property under which name
     */
    record FreeText(String subject, String element, String property, String text) {}
}

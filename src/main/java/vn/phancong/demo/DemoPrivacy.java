package vn.phancong.demo;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.phancong.people.PersonId;
import vn.phancong.privacy.CorrectPerson;
import vn.phancong.privacy.EraseHousehold;
import vn.phancong.privacy.ErasureReason;
import vn.phancong.privacy.NewValue;
import vn.phancong.privacy.Retention;
import vn.phancong.territory.Household;
import vn.phancong.territory.HouseholdId;
import vn.phancong.territory.Households;

/**
 * Lets two use the rights that they have over their data.
 *
 * <table>
 * <caption>Spots that examples may rely on</caption>
 * <tr><td>the first member of CB-00001-02 by given name</td><td>has had the phone number corrected to 0900000001 today.</td></tr>
 * <tr><td>of the households that have ended, the one with the first code</td><td>was erased today, as it had asked: as of earlier
 *     days its neighbourhood lists it under a pseudonym.</td></tr>
 * </table>
 */
@Component
@Order(50)
final class DemoPrivacy implements DemoScene {

    private static final String CELL = "CB-00001-02";
    private static final int MORE_THAN_ENDED = 1000;

    private final DemoDirectory directory;
    private final CorrectPerson correctPerson;
    private final EraseHousehold eraseHousehold;
    private final Retention retention;
    private final Households households;

    DemoPrivacy(
            DemoDirectory directory,
            CorrectPerson correctPerson,
            EraseHousehold eraseHousehold,
            Retention retention,
            Households households) {
        this.directory = directory;
        this.correctPerson = correctPerson;
        this.eraseHousehold = eraseHousehold;
        this.retention = retention;
        this.households = households;
    }

    @Override
    public void play(LocalDate today) {
        PersonId member = directory.members(CELL, today).get(0);
        done(
                correctPerson
                        .correct(new CorrectPerson.Order(member, null, new NewValue<>("0900000001"), null))
                        .refusals(),
                "correct");
        List<HouseholdId> ended = retention.dueHouseholds(today, null, MORE_THAN_ENDED);
        Set<HouseholdId> all = new LinkedHashSet<>(ended);
        households.find(all, today).values().stream()
                .min(Comparator.comparing(Household::code))
                .ifPresent(first -> done(
                        eraseHousehold
                                .erase(first.id(), ErasureReason.ON_REQUEST)
                                .refusals(),
                        "erase"));
    }

    private static void done(List<?> refusals, String what) {
        if (!refusals.isEmpty()) {
            throw new IllegalStateException("The demo could not " + what + ": " + refusals);
        }
    }
}

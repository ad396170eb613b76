package vn.phancong.intake;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.phancong.graph.CypherLibrary;
import vn.phancong.graph.Statement;

/**
 * How the whole list of a long table is held against the graph.
 *
 * @param keyColumns what tells its things apart, of a row's parameters
 * @param alwaysListed whether also a row about something that has ended lists it
 * @param partColumn what of a row leads to the part of the tree
 * @param findParts finds the parts by that; null = it is the part's id itself
 * @param open what goes on in some parts
 */
record ListFormat(
        List<String> keyColumns,
        boolean alwaysListed,
        String partColumn,
        @Nullable Statement findParts,
        Statement open) {

    static Map<DataFile, ListFormat> all(CypherLibrary library) {
        Statement ofPeople = library.statement("intake/parts-of-people");
        Statement ofHouseholds = library.statement("intake/parts-of-households");
        Map<DataFile, ListFormat> all = new EnumMap<>(DataFile.class);
        all.put(
                DataFile.CHARGES,
                new ListFormat(
                        List.of("organization", "area"),
                        false,
                        "organization",
                        null,
                        library.statement("intake/open-charges")));
        all.put(
                DataFile.PEOPLE,
                new ListFormat(List.of("code"), true, "code", ofPeople, library.statement("intake/open-people")));
        all.put(
                DataFile.ABSENCES,
                new ListFormat(
                        List.of("person_code"),
                        false,
                        "person_code",
                        ofPeople,
                        library.statement("intake/open-absences")));
        all.put(
                DataFile.MEMBERSHIPS,
                new ListFormat(
                        List.of("person_code", "organization", "kind"),
                        false,
                        "organization",
                        null,
                        library.statement("intake/open-memberships")));
        all.put(
                DataFile.OFFICES,
                new ListFormat(
                        List.of("person_code", "organization", "position"),
                        false,
                        "organization",
                        null,
                        library.statement("intake/open-offices")));
        all.put(
                DataFile.HOUSEHOLDS,
                new ListFormat(
                        List.of("code"), true, "code", ofHouseholds, library.statement("intake/open-households")));
        all.put(
                DataFile.ASSIGNMENTS,
                new ListFormat(
                        List.of("person_code", "household_code"),
                        false,
                        "household_code",
                        ofHouseholds,
                        library.statement("intake/open-assignments")));
        return all;
    }
}

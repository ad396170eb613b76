package vn.phancong.intake;

import vn.phancong.graph.CypherLibrary;
import vn.phancong.graph.NewIds;
import vn.phancong.graph.Period;
import vn.phancong.graph.Statement;
import vn.phancong.privacy.ErasedCodes;
import vn.phancong.privacy.PersonalValues;

/** The files about who is in charge of what: charges of areas, the households in them, and who covers those. */
final class CoverageFiles {

    private final Statement charges;
    private final Statement households;
    private final Statement assignments;
    private final NewIds ids;
    private final ErasedCodes erased;

    CoverageFiles(CypherLibrary library, NewIds ids, ErasedCodes erased) {
        this.charges = library.statement("intake/charges");
        this.households = library.statement("intake/households");
        this.assignments = library.statement("intake/assignments");
        this.ids = ids;
        this.erased = erased;
    }

    BulkFormat charges(UnitDirectory organizations, UnitDirectory areas) {
        return new BulkFormat(DataFile.CHARGES, charges, row -> {
            Parameters tie = Parameters.dated(row);
            return tie.unit("organization", "organization_code", organizations, tie.since())
                    .unit("area", "area_code", areas, tie.since());
        });
    }

    BulkFormat households(UnitDirectory areas) {
        return new BulkFormat(DataFile.HOUSEHOLDS, households, row -> household(row, areas));
    }

    private Parameters household(Row row, UnitDirectory areas) {
        Parameters household = Parameters.dated(row);
        Period stay = row.period("located_since", "located_until", row.period());
        String code = row.code("code");
        String address = row.text("address");
        String head = row.optionalText("head_name");
        return household
                .with("id", ids.next())
                .with("code", code)
                .with("erased", erased.hashIfAny(code))
                .unit("area", "area_code", areas, stay.since())
                .with("located_since", stay.since())
                .with("located_until", stay.until())
                .property("since", household.since())
                .properties(PersonalValues.ofHousehold(address, head, code))
                .property("headName", "head_name", column -> head)
                .property("people", "people", column -> row.number(column, 0, PersonalValues.LARGEST_HOUSEHOLD))
                .property("vulnerability", "vulnerability", column -> row.anyOf(column, Allowed.VULNERABILITIES))
                .property("exempt", "exempt", row::optionalText);
    }

    BulkFormat assignments() {
        return new BulkFormat(
                DataFile.ASSIGNMENTS,
                assignments,
                row -> Parameters.dated(row)
                        .with("person_code", row.code("person_code"))
                        .with("household_code", row.code("household_code"))
                        .property("role", "role", column -> row.oneOf(column, Allowed.ROLES, "LEAD"))
                        .property("lastContactOn", "last_contact_on", row::date));
    }
}

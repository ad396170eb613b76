package vn.phancong.intake;

import vn.phancong.graph.CypherLibrary;
import vn.phancong.graph.NewIds;
import vn.phancong.graph.Statement;
import vn.phancong.privacy.Digits;
import vn.phancong.privacy.ErasedCodes;
import vn.phancong.privacy.PersonalValues;

/** The files about persons: who they are, when they are away, where they belong and what they hold. */
final class PeopleFiles {

    private static final int LARGEST_CAPACITY = 10_000;

    private final Statement people;
    private final Statement absences;
    private final Statement memberships;
    private final Statement offices;
    private final NewIds ids;
    private final ErasedCodes erased;

    PeopleFiles(CypherLibrary library, NewIds ids, ErasedCodes erased) {
        this.people = library.statement("intake/people");
        this.absences = library.statement("intake/absences");
        this.memberships = library.statement("intake/memberships");
        this.offices = library.statement("intake/offices");
        this.ids = ids;
        this.erased = erased;
    }

    BulkFormat people() {
        return new BulkFormat(DataFile.PEOPLE, people, this::person);
    }

    private Parameters person(Row row) {
        Parameters person = Parameters.dated(row);
        String code = row.code("code");
        String name = row.text("full_name");
        String kind = row.oneOf("kind", Allowed.PERSON_KINDS);
        return person.with("id", ids.next())
                .with("code", code)
                .with("erased", erased.hashIfAny(code))
                .with("member", Allowed.PARTY_MEMBERS.contains(kind))
                .property("since", person.since())
                .property("kind", kind)
                .properties(PersonalValues.ofPerson(name, code))
                .property("capacity", "capacity", column -> row.number(column, 1, LARGEST_CAPACITY))
                .property("phone", "phone", column -> Digits.mobile(row.digits(column)))
                .property("cardNumber", "card_number", row::digits);
    }

    BulkFormat absences() {
        return new BulkFormat(
                DataFile.ABSENCES,
                absences,
                row -> Parameters.dated(row)
                        .with("person_code", row.code("person_code"))
                        .property("kind", row.oneOf("availability", Allowed.ABSENCES)));
    }

    BulkFormat memberships(UnitDirectory organizations) {
        return new BulkFormat(
                DataFile.MEMBERSHIPS,
                memberships,
                row -> inOrganization(row, organizations).with("kind", row.oneOf("kind", Allowed.MEMBERSHIP_KINDS)));
    }

    BulkFormat offices(UnitDirectory organizations) {
        return new BulkFormat(
                DataFile.OFFICES,
                offices,
                row -> inOrganization(row, organizations).with("position", row.oneOf("position", Allowed.POSITIONS)));
    }

    private static Parameters inOrganization(Row row, UnitDirectory organizations) {
        Parameters tie = Parameters.dated(row).with("person_code", row.code("person_code"));
        return tie.unit("organization", "organization_code", organizations, tie.since());
    }
}

package vn.phancong.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What holds for persons, households and what ties them together. */
class PeopleRulesTest extends IntakeTest {

    private static final String STAYS = """
            MATCH (h:Household)-[s:LOCATED_IN]->(a)
            RETURN h.code + ' in ' + a.code + ' ' + s.since + ' ' + coalesce(toString(s.until), 'open') AS stay ORDER BY stay
            """;

    @BeforeEach
    void someUnitsAndPersons() {
        file("areas.csv", "code,name,kind", "T1,Tổ 1,RESIDENTIAL_GROUP", "T2,Tổ 2,RESIDENTIAL_GROUP");
        file("organizations.csv", "code,name,kind,tier", "C1,Chi bộ 1,CELL,CELL", "C2,Chi bộ 2,CELL,CELL");
        file("people.csv", "code,full_name,kind,capacity", "P1,An,FULL_MEMBER,5", "P2,Bình,STUDENT,");
    }

    @Test
    void partyMembersBearTheLabelMemberForAsLongAsTheyAreSome() {
        loadAll();
        assertThat(ask("MATCH (p:Member) RETURN p.code")).containsExactly("P1");
        file("people.csv", "code,full_name,kind", "P1,An,OFFICIAL", "P2,Bình,PROBATIONARY_MEMBER");

        loadAll();

        assertThat(ask("MATCH (p:Member) RETURN p.code")).containsExactly("P2");
        assertThat(ask("MATCH (p:Person {code: 'P1'}) RETURN p.capacity")).containsExactly("5");
    }

    @Test
    void aPersonKnownToBeGoneCannotBeginAfterThat() {
        file("people.csv", "code,full_name,kind,since,until", "P1,An,STUDENT,2020-01-01,2021-01-01");
        loadAll();
        file("people.csv", "code,full_name,kind,since,until", "P1,An,STUDENT,2022-01-01,");

        assertThat(refused())
                .extracting(Refusal::column, Refusal::code)
                .containsExactly("since", RefusalCode.BAD_PERIOD);
    }

    @Test
    void absencesOfOnePersonDoNotOverlap() {
        file(
                "absences.csv",
                "person_code,availability,since,until",
                "P1,SICK,2022-01-01,2022-02-01",
                "P1,AWAY,2022-02-01,2022-03-01",
                "P1,ON_LEAVE,2022-02-28,",
                "P1,GONE,2023-01-01,",
                "?,SICK,2022-01-01,");

        LoadReport report = load();

        assertThat(report.refusals())
                .extracting(Refusal::line, Refusal::column, Refusal::code)
                .containsExactlyInAnyOrder(
                        tuple(4L, null, RefusalCode.OVERLAP),
                        tuple(5L, "availability", RefusalCode.UNKNOWN_VALUE),
                        tuple(6L, "person_code", RefusalCode.UNKNOWN_CODE));
        assertThat(report.refusals()).anyMatch(refusal -> refusal.reason().contains("2022-02-01 to 2022-03-01"));
        assertThat(ask("MATCH (:Person)-[:HAS_ABSENCE]->(a) RETURN a.kind ORDER BY a.since"))
                .containsExactly("SICK", "AWAY");
    }

    @Test
    void membershipsAndOfficesHoldOncePerKindAtATime() {
        file(
                "memberships.csv",
                "person_code,organization_code,kind,since,until",
                "P1,C1,PRIMARY,2020-01-01,",
                "P1,C2,RESIDENCE,2020-01-01,",
                "P1,C1,PRIMARY,2021-01-01,",
                "P9,C1,PRIMARY,2021-01-01,");
        file(
                "offices.csv",
                "person_code,organization_code,position,since,until",
                "P1,C1,SECRETARY,2020-01-01,2022-01-01",
                "P1,C1,SECRETARY,2022-01-01,",
                "P1,C1,DEPUTY_SECRETARY,2020-01-01,",
                "P1,C9,SECRETARY,2020-01-01,");

        assertThat(load().refusals())
                .extracting(Refusal::file, Refusal::line, Refusal::column, Refusal::code)
                .containsExactly(
                        tuple("memberships.csv", 4L, null, RefusalCode.OVERLAP),
                        tuple("memberships.csv", 5L, "person_code", RefusalCode.UNKNOWN_CODE),
                        tuple("offices.csv", 5L, "organization_code", RefusalCode.UNKNOWN_CODE));
        assertThat(ask("MATCH (:Person)-[r:MEMBER_OF|HOLDS]->() RETURN count(r)"))
                .containsExactly("5");
    }

    @Test
    void aMoveEndsTheEarlierStayAndTheRowOfTheLastStaySaysHowTheHouseholdIs() {
        file(
                "households.csv",
                "code,address,area_code,people,vulnerability,located_since",
                "H1,Số 9,T2,2,POOR;DISABLED,2022-05-01",
                "H1,Số 1,T1,3,,",
                "H2,Số 2,T1,,,");

        loadAll();

        assertThat(ask(STAYS))
                .containsExactly(
                        "H1 in T1 1900-01-01 2022-05-01", "H1 in T2 2022-05-01 open", "H2 in T1 1900-01-01 open");
        assertThat(ask("MATCH (h:Household) RETURN h.address + ' ' + toString(h.people) ORDER BY h.code"))
                .containsExactly("Số 9 2", "null");
        assertThat(ask("MATCH (h:Household) RETURN h.vulnerability ORDER BY h.code"))
                .containsExactly("[POOR, DISABLED]", "[]");
        var before = dump();
        assertThat(loadAll().effective()).isZero();
        assertThat(dump()).isEqualTo(before);
    }

    @Test
    void aHouseholdIsNotInTwoAreasFromTheSameDayOn() {
        file(
                "households.csv",
                "code,address,area_code,people",
                "H1,Số 1,T1,",
                "H1,Số 1,T2,",
                "H2,Số 2,T9,",
                "H3,Số 3,T1,-1");

        assertThat(load().refusals())
                .extracting(Refusal::line, Refusal::column, Refusal::code)
                .containsExactlyInAnyOrder(
                        tuple(3L, "area_code", RefusalCode.PLACE_TAKEN),
                        tuple(4L, "area_code", RefusalCode.UNKNOWN_CODE),
                        tuple(5L, "people", RefusalCode.BAD_NUMBER));
    }

    @Test
    void anAssignmentIsKnownByPersonHouseholdAndFirstDay() {
        file("households.csv", "code,address,area_code", "H1,Số 1,T1");
        file(
                "assignments.csv",
                "person_code,household_code,role,since,until,last_contact_on",
                "P1,H1,,2021-01-01,,2021-02-01",
                "P2,H1,SUPPORT,2021-01-01,,",
                "P1,H1,SUPPORT,2021-06-01,,",
                "P1,H9,,,,",
                "P9,H1,,,,",
                "P2,H1,BOSS,,,");

        assertThat(load().refusals())
                .extracting(Refusal::line, Refusal::column, Refusal::code)
                .containsExactlyInAnyOrder(
                        tuple(4L, null, RefusalCode.OVERLAP),
                        tuple(5L, "household_code", RefusalCode.UNKNOWN_CODE),
                        tuple(6L, "person_code", RefusalCode.UNKNOWN_CODE),
                        tuple(7L, "role", RefusalCode.UNKNOWN_VALUE));
        file("assignments.csv", "person_code,household_code,since,until", "P2,H1,2021-01-01,2022-01-01");
        loadAll();
        assertThat(ask(
                        "MATCH (p)-[c:COVERS]->() RETURN p.code + ' ' + c.role + ' ' + coalesce(toString(c.until), 'open')"
                                + " ORDER BY p.code"))
                .containsExactly("P1 LEAD open", "P2 SUPPORT 2022-01-01");
    }

    @Test
    void onlyALoadThatChangesTheStructureMovesAllFigures() {
        String version = "MATCH (p:Picture {name: 'structure'}) RETURN p.version";
        String touched = "MATCH (n:Area|Organization) WHERE n.touches > 0 RETURN n.code";
        loadAll();
        assertThat(ask(version)).containsExactly("1");
        assertThat(ask(touched)).isEmpty();

        loadAll();
        assertThat(ask(version)).containsExactly("1");

        file("memberships.csv", "person_code,organization_code,kind", "P1,C1,PRIMARY");
        file("people.csv", "code,full_name,kind", "P1,An Bình,FULL_MEMBER");
        loadAll();
        assertThat(ask(version)).containsExactly("1");
        assertThat(ask(touched)).containsExactly("C1");

        file("charges.csv", "organization_code,area_code", "C1,T1");
        loadAll();
        assertThat(ask(version)).containsExactly("2");
    }
}

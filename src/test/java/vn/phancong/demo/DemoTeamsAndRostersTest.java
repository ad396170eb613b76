package vn.phancong.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import vn.phancong.support.GraphQlDoor;
import vn.phancong.support.OnDemoCity;
import vn.phancong.support.ServiceTest;

/** The spots of the demo's teams and rosters are there, as of 2021-10-01 and as of today. */
@OnDemoCity
@ServiceTest
class DemoTeamsAndRostersTest {

    @Autowired
    private GraphQlDoor door;

    @Test
    void someTeamsHaveNoPartyMemberAndSomePlacesNoTeam() {
        JsonNode ward = ask("""
                { then: organization(by: {code: "DU-00001"}, asOf: "2021-09-15") { teams(first: 200) { nodes { code } } }
                  organization(by: {code: "DU-00001"}) { teams(first: 200) { nodes { code basis { task { directive { number } } } } }
                    teamsWithoutPartyMember { nodes { reason team { code members { role person { fullName kind availability } } } } }
                    teamSummary { kind teams people partyMembers withoutLeader withoutPartyMember } } }
                """);
        assertThat(ward.at("/then/teams/nodes").toString()).contains("CKS-00001");
        assertThat(ward.at("/organization/teams/nodes").toString())
                .contains("TCV-00001-03")
                .doesNotContain("CKS-00001");
        assertThat(ward.at("/organization/teamsWithoutPartyMember/nodes").toString())
                .contains("NO_PARTY_MEMBER", "TCV-00001-05", "NONE_AVAILABLE", "TCV-00001-03");
        JsonNode district = ask("""
                { organization(by: {code: "QU-BADINH"}, asOf: "2021-10-01") {
                    areasWithoutTeam(first: 3) { totalCount nodes { name parent { name } } }
                    wards: areasWithoutTeam(areaKinds: [WARD]) { nodes { code name } }
                    noCovidTeam: areasWithoutTeam(kinds: [COMMUNITY_COVID], areaKinds: [WARD], first: 2) { totalCount nodes { name } } }
                  area(by: {code: "00001-02"}, asOf: "2021-10-01") { teams { nodes { name organization { name } } } }
                  person(by: {code: "DV-000002"}) { teams { role team { name } since basis { task { kind directive { number } } } } } }
                """);
        assertThat(district.at("/organization/wards/nodes").toString()).contains("00008");
        assertThat(district.at("/organization/wards/nodes")).hasSize(1);
        assertThat(district.at("/area/teams/nodes")).hasSizeGreaterThan(2);
        assertThat(district.at("/person/teams")).hasSize(1);
    }

    @Test
    void someHoursAreNotHeldAndSomePeopleAreOnTwoRosters() {
        JsonNode then = ask("""
                { organization(by: {code: "QU-BADINH"}, asOf: "2021-10-01") {
                    dutyLines { nodes { name phone hours { allDay from to } basis { task { kind directive { number } } } } }
                    unheldHours { totalCount nodes { line { name } unheld { wantedHours hours stretches { from to } } } }
                    rosterConflicts { nodes { kind person { code } shift { startsAt line { name } } other { line { name } } } } }
                  area(by: {code: "00001-02"}, asOf: "2021-10-01") { hotlines { name phone publishedSince
                    onDuty(at: "2021-10-01T20:00:00+07:00") { person { fullName } startsAt endsAt } } } }
                """);
        assertThat(then.at("/organization/unheldHours/nodes")).hasSize(2);
        assertThat(then.at("/organization/unheldHours/nodes").toString()).doesNotContain("Phúc Xá");
        assertThat(then.at("/organization/rosterConflicts/nodes/0/kind").asString())
                .isEqualTo("ROSTERED_TWICE");
        assertThat(then.at("/area/hotlines")).hasSize(2);
        assertThat(then.at("/area/hotlines/0/onDuty")).hasSize(1);
        JsonNode now = ask("""
                { organization(by: {code: "DU-00001"}) { rosterConflicts { nodes { kind person { code } shift { startsAt endsAt }
                    other { line { name } } absence { availability since } } } dutyLines { nodes { name
                    shifts(first: 2) { totalCount nodes { person { fullName } startsAt endsAt } } unheld { hours } } } }
                  city: organization(by: {code: "TU-HN"}) { unheldHours(first: 1) { totalCount nodes { line { name } unheld { hours } } } } }
                """);
        assertThat(now.at("/organization/rosterConflicts/nodes").toString()).contains("ON_LEAVE", "ROSTERED_TWICE");
        assertThat(now.at("/organization/dutyLines/nodes/0/unheld/hours").asDouble())
                .isZero();
        assertThat(now.at("/city/unheldHours/totalCount").asInt()).isEqualTo(3);
    }

    private JsonNode ask(String query) {
        JsonNode answer = door.ask(query, Map.of());
        assertThat(answer.path("errors").isMissingNode()).as(answer.toString()).isTrue();
        return answer.path("data");
    }
}

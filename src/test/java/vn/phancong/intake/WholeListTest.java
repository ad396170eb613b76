package vn.phancong.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What whole lists leave out is closed, but never more of it than was agreed to. */
class WholeListTest extends IntakeTest {

    private static final LocalDate DAY = LocalDate.of(2022, 3, 1);
    private static final String OPEN_HOUSEHOLDS = "MATCH (h:Household) WHERE h.until IS NULL RETURN count(h)";

    @BeforeEach
    void build() {
        file("areas.csv", "code,name,kind,parent_code", "P,Phường,WARD,", "T1,Tổ 1,QUARTER,P", "T2,Tổ 2,QUARTER,P");
        file(
                "organizations.csv",
                "code,name,kind,tier,parent_code",
                "D,Đảng ủy,COMMITTEE,GRASSROOTS,",
                "C1,Chi bộ 1,CELL,CELL,D",
                "C2,Chi bộ 2,CELL,CELL,D");
        file("charges.csv", "organization_code,area_code", "C1,T1", "C1,T2", "C2,T2");
        file("people.csv", "code,full_name,kind", "A,An,FULL_MEMBER", "B,Bình,FULL_MEMBER", "K,Khác,FULL_MEMBER");
        file(
                "memberships.csv",
                "person_code,organization_code,kind",
                "A,C1,PRIMARY",
                "B,C1,PRIMARY",
                "B,C2,RESIDENCE",
                "K,C2,PRIMARY");
        file("offices.csv", "person_code,organization_code,position", "A,C1,SECRETARY", "A,C1,COMMITTEE_MEMBER");
        file("absences.csv", "person_code,availability", "A,SICK", "K,SICK");
        households(1, 40);
        file("assignments.csv", "person_code,household_code", "A,H1", "B,H1", "K,H41");
        loadAll();
    }

    @Test
    void whatIsNotInTheListIsClosedAsOfTheDayAndNothingElsewhere() {
        only();
        households(2, 40);

        LoadReport report = load(false, null);

        assertThat(report.verdict()).isEqualTo(ClosingVerdict.CLOSED);
        assertThat(report.files().get(0).closing()).isEqualTo(new Closing(40, 1));
        assertThat(ask("MATCH (h:Household) WHERE h.until IS NOT NULL RETURN h.code + ' ' + h.until"))
                .containsExactly("H1 2022-03-01");
        assertThat(ask("MATCH (h:Household {code: 'H1'})-[l:LOCATED_IN]->() RETURN l.until"))
                .containsExactly("2022-03-01");
        List<String> before = dump();
        assertThat(load(false, null).missing()).isZero();
        assertThat(dump()).isEqualTo(before);
    }

    @Test
    void moreThanTheShareIsClosedOnlyWithTheExactNumber() {
        only();
        households(4, 40);
        List<String> before = dump();

        assertThat(load(true, null))
                .extracting(LoadReport::verdict, LoadReport::missing)
                .containsExactly(ClosingVerdict.COUNTED, 3L);
        assertThat(load(false, null))
                .extracting(LoadReport::verdict, LoadReport::missing)
                .containsExactly(ClosingVerdict.TOO_MANY, 3L);
        assertThat(load(false, 2L).verdict()).isEqualTo(ClosingVerdict.OTHER_NUMBER);
        assertThat(dump()).isEqualTo(before);
        assertThat(ask(OPEN_HOUSEHOLDS)).containsExactly("41");

        assertThat(load(false, 3L).verdict()).isEqualTo(ClosingVerdict.CLOSED);
        assertThat(ask(OPEN_HOUSEHOLDS)).containsExactly("38");
    }

    @Test
    void aListOfWhichARowIsRefusedIsNotKnownToBeWholeAndClosesNothing() {
        only();
        List<String> rows = rows(2, 40);
        rows.add("H1,,T1");
        file("households.csv", rows.toArray(String[]::new));

        LoadReport report = load(false, null);

        assertThat(report.files().get(0).closing()).isNull();
        assertThat(ask(OPEN_HOUSEHOLDS)).containsExactly("41");
    }

    @Test
    void aHouseholdThatHasMovedAwayNamesOnlyWhereItLivesNow() {
        only();
        file(
                "households.csv",
                "code,address,area_code,located_since",
                "H41,Số 41,T1,2020-01-01",
                "H41,Số 41,T2,2021-01-01");

        assertThat(load(false, null).files().get(0).closing()).isEqualTo(new Closing(1, 0));
    }

    @Test
    void everyOtherTableIsHeldAgainstThePartsThatItNames() {
        only();
        file("charges.csv", "organization_code,area_code", "C1,T1");
        file("people.csv", "code,full_name,kind", "A,An,FULL_MEMBER");
        file("absences.csv", "person_code,availability,since", "B,SICK,2022-02-01");
        file("memberships.csv", "person_code,organization_code,kind", "A,C1,PRIMARY");
        file("offices.csv", "person_code,organization_code,position", "A,C1,SECRETARY");
        file("assignments.csv", "person_code,household_code", "A,H1");

        LoadReport report = load(false, 6L);

        assertThat(report.refusals()).isEmpty();
        assertThat(report.verdict()).isEqualTo(ClosingVerdict.CLOSED);
        assertThat(ask("MATCH (o)-[c:IN_CHARGE_OF]->(a) WHERE c.until = date('2022-03-01') RETURN o.code + a.code"))
                .containsExactly("C1T2");
        assertThat(ask("MATCH (p:Person) WHERE p.until = date('2022-03-01') RETURN p.code"))
                .containsExactly("B");
        assertThat(ask("MATCH (p)-[:HAS_ABSENCE]->(a) WHERE a.until = date('2022-03-01') RETURN p.code"))
                .containsExactly("A");
        assertThat(
                        ask(
                                "MATCH (p)-[m:MEMBER_OF]->(o) WHERE m.until = date('2022-03-01') RETURN p.code + o.code + m.kind"))
                .containsExactly("BC1PRIMARY");
        assertThat(ask("MATCH (p)-[h:HOLDS]->() WHERE h.until = date('2022-03-01') RETURN p.code + h.position"))
                .containsExactly("ACOMMITTEE_MEMBER");
        assertThat(ask("MATCH (p)-[c:COVERS]->(h) WHERE c.until = date('2022-03-01') RETURN p.code + h.code"))
                .containsExactly("BH1");
    }

    @Test
    void whatIsFoundByWayOfSomethingThatIsClosedTooIsClosedAsWell() {
        only();
        households(2, 40);
        file("assignments.csv", "person_code,household_code", "A,H2");
        loadAll();

        LoadReport report = load(false, 3L);

        assertThat(report.verdict()).isEqualTo(ClosingVerdict.CLOSED);
        assertThat(
                        ask(
                                "MATCH (p)-[c:COVERS]->(h) WHERE c.until = date('2022-03-01') RETURN p.code + h.code ORDER BY p.code"))
                .containsExactly("AH1", "BH1");
        assertThat(ask(OPEN_HOUSEHOLDS)).containsExactly("40");
    }

    @Test
    void unitsThatAreNotInTheListAreClosedWithTheirPlaces() {
        only();
        file("areas.csv", "code,name,kind,parent_code", "T1,Tổ 1,QUARTER,P");
        file("organizations.csv", "code,name,kind,tier,parent_code", "C1,Chi bộ 1,CELL,CELL,D");

        assertThat(load(true, null).missing()).isEqualTo(2);
        assertThat(load(false, 2L).verdict()).isEqualTo(ClosingVerdict.CLOSED);

        assertThat(ask("MATCH (n) WHERE n.until = date('2022-03-01') RETURN n.code ORDER BY n.code"))
                .containsExactly("C2", "T2");
        assertThat(
                        ask(
                                "MATCH (n)-[t:WITHIN|PART_OF]->() WHERE t.until = date('2022-03-01') RETURN n.code ORDER BY n.code"))
                .containsExactly("C2", "T2");
    }

    @Test
    void whatBeginsOnTheDayOrLaterStays() {
        only();
        file("households.csv", "code,address,area_code,since", "H50,Số 50,T1,2022-03-01");
        loadAll();
        households(1, 40);

        assertThat(load(false, null).files().get(0).closing()).isEqualTo(new Closing(40, 0));
        assertThat(ask("MATCH (h:Household {code: 'H50'}) RETURN h.until")).containsExactly("null");
    }

    private LoadReport load(boolean dryRun, @Nullable Long confirmed) {
        return loadFolder.load(
                folder, new LoadOptions(dryRun, null, null, new ClosingRule(DAY, 0.05, confirmed)), progress -> {});
    }

    /** Takes all files away. */
    private void only() {
        for (var file : Objects.requireNonNull(folder.toFile().listFiles())) {
            assertThat(file.delete()).isTrue();
        }
    }

    /** Those with these numbers in the first area; the one in the second is in no list but the first. */
    private void households(int from, int to) {
        List<String> rows = rows(from, to);
        if (ask("MATCH (h:Household) RETURN count(h)").equals(List.of("0"))) {
            rows.add("H41,Số 41,T2");
        }
        file("households.csv", rows.toArray(String[]::new));
    }

    private static List<String> rows(int from, int to) {
        List<String> rows = new ArrayList<>(List.of("code,address,area_code"));
        IntStream.rangeClosed(from, to).forEach(i -> rows.add("H" + i + ",Số " + i + ",T1"));
        return rows;
    }
}

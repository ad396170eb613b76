package vn.phancong.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/** What holds for areas and organisations, and for those who refer to them. */
class UnitRulesTest extends IntakeTest {

    private static final String PLACES = """
            MATCH (a:Area)-[w:WITHIN]->(b:Area)
            RETURN a.code + ' in ' + b.name + ' ' + w.since + ' ' + coalesce(toString(w.until), 'open') AS place
            ORDER BY w.since, place
            """;

    @Test
    void everyUnitOf2021LoadsThroughTheSameDoor() throws IOException {
        Path units = Path.of("..", "shared", "data", "units-2021.csv");
        Assumptions.assumeTrue(Files.exists(units), "the list of the country's units is not beside the project");
        Files.copy(units, folder.resolve("areas.csv"));

        LoadReport report = loadAll();

        assertThat(report.files().get(0))
                .extracting(FileReport::rows, FileReport::added)
                .containsExactly(11_367L, 11_367L);
        assertThat(report.files().get(0).warnings()).singleElement().asString().contains("level");
        assertThat(ask("MATCH (:Area)-[w:WITHIN]->(:Area) RETURN count(w)")).containsExactly("11304");
        assertThat(load().effective()).isZero();
    }

    @Test
    void aParentMayComeLaterInTheFile() {
        file("areas.csv", "code,name,kind,parent_code", "W,Phường,WARD,D", "D,Quận,URBAN_DISTRICT,");

        loadAll();

        assertThat(ask(PLACES)).containsExactly("W in Quận 1900-01-01 open");
    }

    @Test
    void aLaterRowWithAnotherParentEndsTheEarlierPlaceInWhateverOrderTheyCome() {
        String header = "code,name,kind,parent_code,parent_since";
        file(
                "areas.csv",
                header,
                "A,Quận A,URBAN_DISTRICT,,",
                "B,Quận B,URBAN_DISTRICT,,",
                "W,Tên mới,WARD,B,2022-05-01",
                "W,Tên cũ,WARD,A,");

        loadAll();

        assertThat(ask(PLACES)).containsExactly("W in Quận A 1900-01-01 2022-05-01", "W in Quận B 2022-05-01 open");
        assertThat(ask("MATCH (a:Area {code: 'W'}) RETURN a.name")).containsExactly("Tên mới");
        var before = dump();
        assertThat(loadAll().effective()).isZero();
        assertThat(dump()).isEqualTo(before);
    }

    @Test
    void aRowWithAnotherParentFromTheSameDayOnIsRefused() {
        file("areas.csv", "code,name,kind,parent_code", "A,A,TOWN,", "B,B,TOWN,", "W,W,WARD,A", "W,W,WARD,B");

        assertThat(refused())
                .extracting(Refusal::line, Refusal::column, Refusal::code)
                .containsExactly(5L, "parent_code", RefusalCode.PLACE_TAKEN);
    }

    @Test
    void aCodeMayBeGivenAnewButNotToTwoOnTheSameDay() {
        file(
                "areas.csv",
                "code,name,kind,since,until",
                "4,Mới,WARD,2025-07-01,",
                "4,Cũ,WARD,,2025-07-01",
                "4,Chen ngang,WARD,2025-06-30,");

        Refusal refusal = refused();

        assertThat(refusal)
                .extracting(Refusal::line, Refusal::column, Refusal::code)
                .containsExactly(4L, "code", RefusalCode.CODE_TAKEN);
        assertThat(refusal.reason()).contains("2025-07-01");
        assertThat(ask("MATCH (a:Area {code: '4'}) RETURN a.name ORDER BY a.since"))
                .containsExactly("Cũ", "Mới");
    }

    @Test
    void aCodeMeansTheUnitThatBoreItOnTheFirstDayOrTheEarliestOneAfterIt() {
        file(
                "areas.csv",
                "code,name,kind,parent_code,since,until",
                "D,Quận cũ,TOWN,,2000-01-01,2020-01-01",
                "D,Quận mới,TOWN,,2021-01-01,",
                "X,X,WARD,D,2010-01-01,",
                "Y,Y,WARD,D,2020-06-01,",
                "Z,Z,WARD,D,1950-01-01,");

        loadAll();

        assertThat(ask(PLACES))
                .containsExactly(
                        "Z in Quận cũ 1950-01-01 open",
                        "X in Quận cũ 2010-01-01 open",
                        "Y in Quận mới 2020-06-01 open");
    }

    @Test
    void aUnitThatWouldStandAboveItselfIsRefused() {
        file("areas.csv", "code,name,kind,parent_code", "A,A,TOWN,", "B,B,WARD,A", "C,C,VILLAGE,B");
        loadAll();
        file(
                "areas.csv",
                "code,name,kind,parent_code,parent_since",
                "A,A,TOWN,C,2022-01-01",
                "C,C,VILLAGE,C,2023-01-01");

        assertThat(load().refusals())
                .extracting(Refusal::line, Refusal::code)
                .containsExactly(tuple(2L, RefusalCode.CYCLE), tuple(3L, RefusalCode.CYCLE));
        assertThat(ask("MATCH (:Area)-[w:WITHIN]->(:Area) RETURN count(w)")).containsExactly("2");
    }

    @Test
    void twoThatChangedPlacesAreNoCircle() {
        file(
                "areas.csv",
                "code,name,kind,parent_code,parent_since,parent_until",
                "A,A,TOWN,B,2000-01-01,2010-01-01",
                "B,B,TOWN,A,2010-01-01,");

        loadAll();
    }

    @Test
    void whatRestsOnARefusedRowIsRefusedAndNothingOfARefusedRowIsStored() {
        file("areas.csv", "code,name,kind,parent_code", "A,A,TOWN,?", "B,B,WARD,A", "C,C,TOWN,");

        assertThat(load().refusals())
                .extracting(Refusal::line, Refusal::code)
                .containsExactly(tuple(2L, RefusalCode.UNKNOWN_CODE), tuple(3L, RefusalCode.UNKNOWN_CODE));
        assertThat(ask("MATCH (a:Area) RETURN a.code")).containsExactly("C");
    }

    @Test
    void aBlankEndNeverReopensAndAColumnThatIsNotThereLeavesThingsAsTheyAre() {
        file("areas.csv", "code,name,kind,until", "A,A,TOWN,2020-01-01");
        loadAll();
        file("areas.csv", "code,name,kind", "A,Tên khác,TOWN");

        assertThat(loadAll().effective()).isEqualTo(1);

        assertThat(ask("MATCH (a:Area) RETURN a.name + ' ' + a.until")).containsExactly("Tên khác 2020-01-01");
    }

    @Test
    void anOrganisationIsPartOfOneIsLedByACommitteeAndADepartmentAdvisesOne() {
        file(
                "organizations.csv",
                "code,name,kind,tier,parent_code,led_by_code,advises_code",
                "TU,Thành ủy,COMMITTEE,PROVINCE,,,",
                "UB,Ủy ban nhân dân,STATE_BODY,PROVINCE,,TU,",
                "TG,Ban Tuyên giáo,DEPARTMENT,PROVINCE,TU,,TU");

        loadAll();

        assertThat(
                        ask(
                                "MATCH (a:Organization)-[r]->(b) RETURN a.code + ' ' + type(r) + ' ' + b.code AS tie ORDER BY tie"))
                .containsExactly("TG ADVISES TU", "TG PART_OF TU", "TU LEADS UB");
        assertThat(load().effective()).isZero();
    }

    @Test
    void anOrganisationIsInChargeOfAnAreaOnceAtATime() {
        file("areas.csv", "code,name,kind", "T,Tổ 1,RESIDENTIAL_GROUP");
        file("organizations.csv", "code,name,kind,tier", "C,Chi bộ 1,CELL,CELL");
        file(
                "charges.csv",
                "organization_code,area_code,since,until",
                "C,T,2020-01-01,2021-01-01",
                "C,T,2021-01-01,",
                "C,T,2022-01-01,",
                "C,?,,",
                "?,T,,");

        assertThat(load().refusals())
                .extracting(Refusal::line, Refusal::column, Refusal::code)
                .containsExactlyInAnyOrder(
                        tuple(4L, null, RefusalCode.OVERLAP),
                        tuple(5L, "area_code", RefusalCode.UNKNOWN_CODE),
                        tuple(6L, "organization_code", RefusalCode.UNKNOWN_CODE));
        assertThat(ask("MATCH ()-[c:IN_CHARGE_OF]->() RETURN count(c)")).containsExactly("2");
    }
}

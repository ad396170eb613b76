package vn.phancong.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import vn.phancong.support.GraphQlDoor;
import vn.phancong.support.OnDemoCity;
import vn.phancong.support.ServiceTest;

/** The demo's incidents and practices are those that examples rely on. */
@OnDemoCity
@ServiceTest
class DemoIncidentsTest {

    private final GraphQlDoor door;

    @Autowired
    DemoIncidentsTest(GraphQlDoor door) {
        this.door = door;
    }

    @Test
    void incidentsAreWhereExamplesLookForThem() {
        expect("""
                { organization(by: {code: "CB-00001-03"}, asOf: "2021-10-01") { incidents { nodes {
                    kind status levelsSkipped daysOpen daysToAnswer path { organization { name } days } } } } }
                """, """
                {"organization":{"incidents":{"nodes":[{"kind":"OBSTACLE","status":"CLOSED","levelsSkipped":1,"daysOpen":18,\
                "daysToAnswer":7,"path":[{"organization":{"name":"Quận ủy Ba Đình"},"days":1},{"organization":{\
                "name":"Đảng ủy phường Phúc Xá"},"days":1},{"organization":{"name":"Quận ủy Ba Đình"},"days":5},{\
                "organization":{"name":"Quận ủy Ba Đình"},"days":7}]}]}}}""");
        expect("""
                { organization(by: {code: "QU-BADINH"}, asOf: "2021-10-01") { incidentsToAnswer { totalCount nodes { text
                    raisedBy { name } daysWaiting } } incidentSummary { incidents answered medianDays longestDays stillOpen } } }
                """, """
                {"organization":{"incidentsToAnswer":{"totalCount":1,"nodes":[{"text":"Thiếu người trực chốt vào ban đêm.",\
                "raisedBy":{"name":"Đảng ủy phường Vĩnh Phúc"},"daysWaiting":29}]},"incidentSummary":{"incidents":5,\
                "answered":3,"medianDays":1.0,"longestDays":7,"stillOpen":2}}}""");
        expect("""
                { organization(by: {code: "TU-HN"}, asOf: "2021-10-01") { incidentBacklog { nodes { organization { name }
                    incidents longestDays } } } }
                """, """
                {"organization":{"incidentBacklog":{"nodes":[{"organization":{"name":"Thành ủy Hà Nội"},"incidents":2,\
                "longestDays":52},{"organization":{"name":"Quận ủy Ba Đình"},"incidents":1,"longestDays":29}]}}}""");
        expect("""
                { organization(by: {code: "QU-BADINH"}) { incidentsToAnswer { totalCount nodes { kind daysWaiting
                    raisedBy { name } basis { task { ordinal directive { number } } } } } }
                  city: organization(by: {code: "TU-HN"}) { incidents(statuses: [OPEN, TAKEN]) { totalCount }
                    incidentBacklog { nodes { organization { name } incidents longestDays } } }
                  ward: organization(by: {code: "DU-00013"}) { incidents(raised: BELOW) { nodes { raisedBy { name } status } } }
                  area(by: {code: "00001"}) { incidents { nodes { text status } } } }
                """, """
                {"organization":{"incidentsToAnswer":{"totalCount":3,"nodes":[{"kind":"OBSTACLE","daysWaiting":41,"raisedBy":{\
                "name":"Đảng ủy phường Ngọc Hà"},"basis":{"task":{"ordinal":"6#3","directive":{"number":"05-CT/TU"}}}},{\
                "kind":"DIFFICULTY","daysWaiting":20,"raisedBy":{"name":"Chi bộ Tổ dân phố số 1"},"basis":{"task":{\
                "ordinal":"6#3","directive":{"number":"05-CT/TU"}}}},{"kind":"DIFFICULTY","daysWaiting":1,"raisedBy":{\
                "name":"Đảng ủy phường Kim Mã"},"basis":{"task":{"ordinal":"6#3","directive":{"number":"05-CT/TU"}}}}]}},\
                "city":{"incidents":{"totalCount":6},"incidentBacklog":{"nodes":[{"organization":{"name":"Quận ủy Ba Đình"},\
                "incidents":3,"longestDays":41},{"organization":{"name":"Ban Tổ chức Thành ủy Hà Nội"},"incidents":1,\
                "longestDays":9},{"organization":{"name":"Đảng ủy phường Điện Biên"},"incidents":1,"longestDays":9},{\
                "organization":{"name":"Đảng ủy phường Phúc Xá"},"incidents":1,"longestDays":3}]}},"ward":{"incidents":{\
                "nodes":[{"raisedBy":{"name":"Chi bộ Tổ dân phố số 5"},"status":"ANSWERED"}]}},"area":{"incidents":{"nodes":[{\
                "text":"Ngõ 8 bị ngập, ba hộ cần chuyển đồ đạc.","status":"TAKEN"},{\
                "text":"Chi bộ không đủ đảng viên để mỗi hộ có người phụ trách.","status":"CLOSED"}]}}}""");
    }

    @Test
    void practicesHaveSpreadAsExamplesTell() {
        expect("""
                { practices(filter: {text: "vung xanh"}, asOf: "2021-10-01") { nodes { name describedBy { name } inUse
                    descent { number bodies inUse } spread(by: MONTH) { since takenUp givenUp inUse }
                    adoptions(first: 4) { totalCount nodes { organization { name } from { name } generation taught since } } } } }
                """, """
                {"practices":{"nodes":[{"name":"Vùng xanh tự quản","describedBy":{"name":"Đảng ủy phường Trúc Bạch"},\
                "inUse":8,"descent":[{"number":0,"bodies":1,"inUse":1},{"number":1,"bodies":3,"inUse":3},{"number":2,\
                "bodies":3,"inUse":3},{"number":3,"bodies":2,"inUse":2}],"spread":[{"since":"2021-08-01","takenUp":6,\
                "givenUp":0,"inUse":6},{"since":"2021-09-01","takenUp":2,"givenUp":0,"inUse":8}],"adoptions":{"totalCount":8,\
                "nodes":[{"organization":{"name":"Đảng ủy phường Cống Vị"},"from":{"name":"Đảng ủy phường Trúc Bạch"},\
                "generation":1,"taught":0,"since":"2021-08-12"},{"organization":{"name":"Đảng ủy phường Nguyễn Trung Trực"},\
                "from":{"name":"Đảng ủy phường Trúc Bạch"},"generation":1,"taught":0,"since":"2021-08-12"},{"organization":{\
                "name":"Đảng ủy phường Phúc Xá"},"from":{"name":"Đảng ủy phường Trúc Bạch"},"generation":1,"taught":3,\
                "since":"2021-08-12"},{"organization":{"name":"Đảng ủy phường Ngọc Hà"},"from":{\
                "name":"Đảng ủy phường Phúc Xá"},"generation":2,"taught":0,"since":"2021-08-20"}]}}]}}""");
        expect("""
                { practices { totalCount nodes { name inUse } }
                  map: practices(filter: {text: "ban do"}) { nodes { descent { number bodies } } }
                  organization(by: {code: "DU-00016"}, asOf: "2021-09-01") { practices { nodes { name } } } }
                """, """
                {"practices":{"totalCount":4,"nodes":[{"name":"Bản đồ hộ theo ngõ","inUse":5},{"name":"Bốn tại chỗ ở khu phố",\
                "inUse":0},{"name":"Đi chợ hộ","inUse":4},{"name":"Vùng xanh tự quản","inUse":9}]},"map":{"nodes":[{\
                "descent":[{"number":0,"bodies":1},{"number":1,"bodies":2},{"number":2,"bodies":2},{"number":3,\
                "bodies":1}]}]},"organization":{"practices":{"nodes":[{"name":"Phiếu đi chợ ngày chẵn, ngày lẻ"},{\
                "name":"Vùng xanh tự quản"}]}}}""");
    }

    private void expect(String query, String answer) {
        JsonNode given = door.ask(query, Map.of());
        assertThat(given.path("errors").isMissingNode()).as(given.toString()).isTrue();
        assertThat(given.path("data").toString()).isEqualTo(answer);
    }
}

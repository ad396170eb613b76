package vn.phancong.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import vn.phancong.audit.VerifyTrail.Fault;
import vn.phancong.audit.VerifyTrail.Finding;
import vn.phancong.support.ServiceTest;
import vn.phancong.support.TestGraph;

/** Whoever can write to the graph, but has not the key, changes nothing in the trail without being found. */
@ServiceTest
class TamperTest {

    private final TrailDesk desk;
    private final Chain chain;
    private final VerifyTrail verify;
    private final Witness witness;
    private final TestGraph graph;

    @Autowired
    TamperTest(ApplicationContext context) {
        this.desk = new TrailDesk(context);
        this.chain = context.getBean(Chain.class);
        this.verify = context.getBean(VerifyTrail.class);
        this.witness = context.getBean(Witness.class);
        this.graph = context.getBean(TestGraph.class);
    }

    @BeforeEach
    void tenEntries() throws IOException {
        desk.startAnew();
        Chain.Head head = chain.append(IntStream.rangeClosed(1, 10)
                .mapToObj(number -> TrailDesk.entry("e" + number))
                .toList());
        assertThat(witness.remember(head)).isTrue();
    }

    @Test
    void aTrailThatNobodyTouchedIsWhole() {
        VerifyTrail.Report report = verify.verify();

        assertThat(report.finding()).isNull();
        assertThat(report.first()).isEqualTo(1);
        assertThat(report.last()).isEqualTo(10);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
                a value is changed         | MATCH (e:AuditEntry {number: 4}) SET e.address = '192.0.2.8'               | 4  | CHANGED
                a value is taken away      | MATCH (e:AuditEntry {number: 4}) REMOVE e.address                          | 4  | CHANGED
                a value is put in          | MATCH (e:AuditEntry {number: 4}) SET e.purpose = 'x'                       | 4  | CHANGED
                the moment is changed      | MATCH (e:AuditEntry {number: 4}) SET e.sortKey = 'x'                       | 4  | CHANGED
                whom it names is changed   | MATCH (e:AuditEntry {number: 4}) SET e.people = ['P-other']                | 4  | CHANGED
                a number becomes a text    | MATCH (e:AuditEntry {number: 4}) SET e.peopleCount = '1'                   | 4  | CHANGED
                the hash is changed        | MATCH (e:AuditEntry {number: 4}) SET e.hash = 'x'                          | 4  | CHANGED
                the first is removed       | MATCH (e:AuditEntry {number: 1}) DELETE e                                  | 1  | MISSING
                one in the middle          | MATCH (e:AuditEntry {number: 5}) DELETE e                                  | 5  | MISSING
                one in the middle, closed  | MATCH (e:AuditEntry {number: 5}) DELETE e WITH 1 AS gone UNWIND range(6, 10) AS n MATCH (l:AuditEntry {number: n}) SET l.number = n - 1 | 5 | CHANGED
                two are swapped            | MATCH (a:AuditEntry {number: 3}), (b:AuditEntry {number: 7}) SET a.number = -1, b.number = 3 SET a.number = 7 | 3 | CHANGED
                one is put in              | MATCH (e:AuditEntry {number: 10}) WITH e {.*, id: 'new', number: 11} AS copy CREATE (n:AuditEntry) SET n = copy | 11 | NOT_OURS
                one is put in, with an end | MATCH (e:AuditEntry {number: 10}), (h:AuditHead) WITH h, e {.*, id: 'new', number: 11} AS copy CREATE (n:AuditEntry) SET n = copy, h.number = 11 | 11 | CHANGED
                one without a place        | CREATE (:AuditEntry {id: 'new', sortKey: '2021'})                          | 11 | NOT_OURS
                one before the beginning   | CREATE (:AuditEntry {id: 'new', number: 0})                                | 0  | NOT_OURS
                the end is cut off         | MATCH (e:AuditEntry) WHERE e.number > 8 DELETE e                           | 9  | MISSING
                the end, and what tells it | MATCH (e:AuditEntry) WHERE e.number > 8 DELETE e WITH DISTINCT 1 AS gone MATCH (h:AuditHead), (l:AuditEntry {number: 8}) SET h.number = 8, h.hash = l.hash | 9 | END_CUT_OFF
                the end's number           | MATCH (h:AuditHead) SET h.number = 12                                      | 11 | MISSING
                the end's hash             | MATCH (h:AuditHead) SET h.hash = 'x'                                       | 10 | HEAD
                the end is removed         | MATCH (h:AuditHead) DELETE h                                               | 1  | NO_HEAD
                everything is removed      | MATCH (n) WHERE n:AuditEntry OR n:AuditHead DELETE n                                     | 1  | NO_HEAD
                the beginning is cut off   | MATCH (e:AuditEntry) WHERE e.number < 4 WITH e ORDER BY e.number WITH collect(e) AS old MATCH (h:AuditHead) SET h.removedUpTo = 3, h.removedHash = old[2].hash, h.seal = 'x' WITH old UNWIND old AS e DELETE e | 3 | BEGINNING
                """)
    void whatIsDoneToItIsFound(String what, String cypher, long number, Fault fault) {
        graph.query(cypher, Map.of());

        assertThat(verify.verify().finding()).as(what).isEqualTo(new Finding(number, fault));
    }

    @Test
    void anEndThatWasCutOffIsFoundAlsoAfterTheTrailHasGoneOn() throws IOException {
        graph.query("""
                MATCH (e:AuditEntry) WHERE e.number > 8 DELETE e
                WITH DISTINCT 1 AS gone
                MATCH (h:AuditHead), (l:AuditEntry {number: 8})
                SET h.number = 8, h.hash = l.hash
                """, Map.of());

        Chain.Head one = chain.append(List.of(TrailDesk.entry("n1")));
        assertThat(witness.remember(one)).isFalse();
        chain.append(List.of(TrailDesk.entry("n2"), TrailDesk.entry("n3"), TrailDesk.entry("n4")));

        assertThat(verify.verify().finding()).isEqualTo(new Finding(10, Fault.END_CUT_OFF));
    }

    @Test
    void withAnotherKeyNoChainCanBeMadeAnew() {
        Seal forged = new Seal(new byte[32]);
        List<Link> links = chain.after(0, 10);
        String hash = "";
        for (Link link : links) {
            Map<String, Object> kept = new HashMap<>(link.properties());
            kept.remove("hash");
            hash = forged.hash(hash, kept);
            graph.query(
                    "MATCH (e:AuditEntry {number: $n}) SET e.hash = $h", Map.of("n", kept.get("number"), "h", hash));
        }
        graph.query("MATCH (h:AuditHead) SET h.hash = $h", Map.of("h", hash));

        assertThat(verify.verify().finding()).isEqualTo(new Finding(1, Fault.CHANGED));
    }
}

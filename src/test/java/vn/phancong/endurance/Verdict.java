package vn.phancong.endurance;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.awaitility.core.ConditionTimeoutException;
import tools.jackson.databind.JsonNode;
import vn.phancong.coverage.Recount;

/**
 * What is wrong once all that was sent is answered.
 *
 * @param lost acknowledged writes that are not in the graph as they were acknowledged
 * @param figures units whose answered figures are not those of a full count
 * @param trail what is wrong with the audit trail
 */
record Verdict(List<String> lost, List<String> figures, List<String> trail) {

    private static final int MOST_TOLD = 10;

    /** Lists that were loaded, and what other replicas might have written, are looked for every second. */
    private static final Duration A_WHILE = Duration.ofMinutes(2);

    static Verdict on(Service service, Load load) throws IOException {
        Door door = service.door(Endured.reader(0));
        List<String> figures = new ArrayList<>();
        try {
            await().atMost(A_WHILE).pollDelay(Duration.ZERO).until(() -> {
                figures.clear();
                figures.addAll(Recount.differences(
                        service.graph(),
                        (query, variables) -> data(door, query, variables),
                        LocalDate.now(Town.HA_NOI)));
                return figures.isEmpty();
            });
        } catch (ConditionTimeoutException e) {
            load.book().odd("The figures do not come right");
        }
        return new Verdict(load.book().differences(service.graph()), figures, trail(service, load, door));
    }

    List<String> all() {
        List<String> all = new ArrayList<>();
        lost.stream().limit(MOST_TOLD).forEach(all::add);
        figures.stream().limit(MOST_TOLD).forEach(all::add);
        all.addAll(trail);
        return all;
    }

    /** It is whole, and tells each change that was acknowledged. */
    private static List<String> trail(Service service, Load load, Door door) throws IOException {
        List<String> found = new ArrayList<>();
        long changes = load.book().acknowledged() - load.outcomes().all("list");
        try {
            await().atMost(A_WHILE).until(() -> entries(service) >= changes);
        } catch (ConditionTimeoutException e) {
            found.add("The trail tells %d changes, acknowledged were %d".formatted(entries(service), changes));
        }
        JsonNode state = data(door, "{ auditState { check { whole number fault } } }", Map.of());
        if (!state.at("/auditState/check/whole").asBoolean()) {
            found.add("The trail is not whole: " + state);
        }
        return found;
    }

    private static long entries(Service service) {
        return service.graph()
                .executableQuery("MATCH (e:AuditEntry {kind: 'MUTATION', outcome: 'ALLOWED'}) RETURN count(e) AS n")
                .execute()
                .records()
                .get(0)
                .get("n")
                .asLong();
    }

    private static JsonNode data(Door door, String query, Map<String, ?> variables) throws IOException {
        Door.Answer answer = door.ask(query, variables);
        if (!answer.errors().isEmpty()) {
            throw new IOException("Not answered: " + answer.body());
        }
        return answer.at("/data");
    }
}

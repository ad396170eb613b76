package vn.phancong.directive.store;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;
import org.springframework.stereotype.Component;
import vn.phancong.directive.DirectiveId;
import vn.phancong.directive.DirectiveTexts;
import vn.phancong.directive.TaskId;
import vn.phancong.graph.CypherLibrary;
import vn.phancong.graph.Graph;
import vn.phancong.graph.Rows;
import vn.phancong.graph.Statement;
import vn.phancong.reading.Purpose;
import vn.phancong.reading.Reading.Recipient;
import vn.phancong.reading.Stretch;

@Component
class Neo4jDirectiveTexts implements DirectiveTexts {

    private final Graph graph;
    private final Statement papers;
    private final Statement stretches;

    Neo4jDirectiveTexts(Graph graph, CypherLibrary library) {
        this.graph = graph;
        this.papers = library.statement("directive/papers");
        this.stretches = library.statement("directive/stretches");
    }

    @Override
    public Map<DirectiveId, Paper> of(Set<DirectiveId> directives) {
        List<String> ids = directives.stream().map(DirectiveId::value).toList();
        Map<DirectiveId, Paper> found = new HashMap<>();
        graph.read(
                papers,
                Map.of("directiveIds", ids),
                row -> found.put(DirectiveRows.directiveId(row), paper(row)) == null);
        return found;
    }

    @Override
    public Map<TaskId, Stretch> stretchesOf(Set<TaskId> tasks) {
        List<String> ids = tasks.stream().map(TaskId::value).toList();
        Map<TaskId, Stretch> found = new HashMap<>();
        graph.read(stretches, Map.of("taskIds", ids), row -> {
            String text = row.get("text").asString();
            row.get("stretches")
                    .asList((Value each) -> found.put(
                            new TaskId(each.get("taskId").asString()),
                            Stretch.of(
                                    text,
                                    each.get("start").asInt(),
                                    each.get("end").asInt())));
            return row;
        });
        return found;
    }

    private static Paper paper(Record row) {
        List<String> names = row.get("names").asList(Value::asString);
        List<String> purposes = row.get("purposes").asList(Value::asString);
        List<Recipient> recipients = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            recipients.add(new Recipient(names.get(i), Purpose.valueOf(purposes.get(i))));
        }
        return new Paper(
                Rows.text(row, "text"), recipients, row.get("setByUser").asList(Value::asString));
    }
}

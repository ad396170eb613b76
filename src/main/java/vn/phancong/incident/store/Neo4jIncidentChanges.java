package vn.phancong.incident.store;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.phancong.api.Changes;
import vn.phancong.api.Outcome;
import vn.phancong.graph.CypherLibrary;
import vn.phancong.graph.GraphTransaction;
import vn.phancong.graph.Statement;
import vn.phancong.incident.Incident;
import vn.phancong.incident.IncidentChanges;
import vn.phancong.incident.IncidentId;
import vn.phancong.incident.IncidentStep;
import vn.phancong.organization.OrganizationId;

@Component
class Neo4jIncidentChanges implements IncidentChanges {

    private final Changes changes;
    private final Statement raise;
    private final Statement lock;
    private final Statement find;
    private final Statement steps;
    private final Statement addStep;

    Neo4jIncidentChanges(Changes changes, CypherLibrary library) {
        this.changes = changes;
        this.raise = library.statement("incident/raise");
        this.lock = library.statement("incident/lock");
        this.find = library.statement("incident/incidents");
        this.steps = library.statement("incident/steps");
        this.addStep = library.statement("incident/add-step");
    }

    @Override
    public <T> Outcome<T> change(Function<Change, Outcome<T>> work) {
        return changes.change(transaction -> work.apply(new OpenChange(transaction)));
    }

    /** A change of incidents under way in one transaction. */
    private final class OpenChange implements Change {

        private final GraphTransaction transaction;

        OpenChange(GraphTransaction transaction) {
            this.transaction = transaction;
        }

        @Override
        public void raise(NewIncident incident) {
            Map<String, @Nullable Object> parameters = new HashMap<>();
            parameters.put("id", incident.id().value());
            parameters.put("kind", incident.kind().name());
            parameters.put("text", incident.text());
            parameters.put(
                    "urgency",
                    incident.urgency() == null ? null : incident.urgency().name());
            parameters.put("on", incident.on());
            parameters.put("at", incident.at());
            parameters.put(
                    "basis", incident.basis() == null ? null : incident.basis().value());
            parameters.put("byId", incident.by().value());
            parameters.put("toId", incident.to().value());
            parameters.put("levelsSkipped", incident.levelsSkipped());
            parameters.put("aboutOrganizationId", value(incident.aboutBody()));
            parameters.put(
                    "aboutAreaId",
                    incident.aboutArea() == null ? null : incident.aboutArea().value());
            transaction.run(raise, parameters);
        }

        @Override
        public @Nullable Incident lock(IncidentId id) {
            transaction.run(lock, Map.of("id", id.value()));
            List<Incident> found = transaction.run(find, ids(id), IncidentRows::incident);
            return found.isEmpty() ? null : found.get(0);
        }

        @Override
        public void add(IncidentId id, IncidentStep step) {
            Map<String, @Nullable Object> parameters = new HashMap<>();
            parameters.put("id", id.value());
            parameters.put("number", step.number());
            parameters.put("kind", step.kind().name());
            parameters.put("on", step.on());
            parameters.put("at", step.at());
            parameters.put("text", step.text());
            parameters.put("byId", step.by().value());
            parameters.put("toId", value(step.to()));
            parameters.put("levelsSkipped", step.levelsSkipped());
            transaction.run(addStep, parameters);
        }

        @Override
        public @Nullable String lastTextOf(IncidentId id) {
            List<IncidentStep> all = transaction.run(steps, ids(id), IncidentRows::step);
            return all.isEmpty() ? null : all.get(all.size() - 1).text();
        }

        private static Map<String, Object> ids(IncidentId id) {
            return Map.of("ids", List.of(id.value()));
        }

        private static @Nullable String value(@Nullable OrganizationId id) {
            return id == null ? null : id.value();
        }
    }
}

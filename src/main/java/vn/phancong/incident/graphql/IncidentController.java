package vn.phancong.incident.graphql;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import graphql.schema.DataFetchingEnvironment;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;
import vn.phancong.api.AsOf;
import vn.phancong.api.Batches;
import vn.phancong.api.Batches.Batch;
import vn.phancong.api.GlobalId;
import vn.phancong.api.NodeSource;
import vn.phancong.cascade.Bases;
import vn.phancong.cascade.Basis;
import vn.phancong.cascade.BasisId;
import vn.phancong.incident.Incident;
import vn.phancong.incident.Incident.Stop;
import vn.phancong.incident.IncidentId;
import vn.phancong.incident.IncidentStatus;
import vn.phancong.incident.IncidentStep;
import vn.phancong.incident.Incidents;
import vn.phancong.incident.StandIns;
import vn.phancong.incident.Standing;
import vn.phancong.organization.Organization;
import vn.phancong.territory.Area;
import vn.phancong.territory.Areas;

/** Incidents by id, and what they hold themselves. */
@Controller
class IncidentController implements NodeSource {

    private final Incidents incidents;
    private final IncidentBodies bodies;
    private final StandIns standIns;
    private final Areas areas;
    private final Batch<IncidentId, String> texts;
    private final Batch<IncidentId, List<IncidentStep>> steps;
    private final Batch<BasisId, Basis> bases;

    IncidentController(
            Incidents incidents, IncidentBodies bodies, StandIns standIns, Areas areas, Bases bases, Batches batches) {
        this.incidents = incidents;
        this.bodies = bodies;
        this.standIns = standIns;
        this.areas = areas;
        this.texts = batches.of("Incident.text", (ids, day) -> incidents.textsOf(ids));
        this.steps = batches.of("Incident.steps", (ids, day) -> incidents.stepsOf(ids));
        this.bases = batches.of("Incident.basis", (ids, day) -> bases.find(ids));
    }

    @Override
    public String type() {
        return "Incident";
    }

    @Override
    public Map<String, Incident> find(Set<String> ids, LocalDate day) {
        Set<IncidentId> wanted = ids.stream().map(IncidentId::new).collect(toSet());
        return incidents.find(wanted).values().stream()
                .filter(incident -> incident.isThereOn(day))
                .collect(toMap(incident -> incident.id().value(), incident -> incident));
    }

    @SchemaMapping
    String id(Incident incident) {
        return cursor(incident);
    }

    @SchemaMapping
    CompletableFuture<String> text(Incident incident, DataFetchingEnvironment environment) {
        return texts.load(incident.id(), environment);
    }

    @SchemaMapping
    @Nullable Organization raisedBy(Incident incident, DataFetchingEnvironment environment) {
        return bodies.find(incident.raisedBy(), incident.raisedOn(), environment);
    }

    @SchemaMapping
    @Nullable Organization raisedTo(Incident incident, DataFetchingEnvironment environment) {
        return bodies.find(incident.raisedTo(), incident.raisedOn(), environment);
    }

    /** What was there when it was raised may be gone on the day of the field; then it is as it was. */
    @SchemaMapping
    @Nullable Object about(Incident incident, DataFetchingEnvironment environment) {
        if (incident.aboutArea() == null) {
            return bodies.find(incident.aboutBody(), incident.raisedOn(), environment);
        }
        Area now = areas.on(AsOf.in(environment)).find(incident.aboutArea());
        return now == null ? areas.on(incident.raisedOn()).find(incident.aboutArea()) : now;
    }

    @SchemaMapping
    CompletableFuture<@Nullable Basis> basis(Incident incident, DataFetchingEnvironment environment) {
        return incident.basis() == null
                ? CompletableFuture.completedFuture(null)
                : bases.load(incident.basis(), environment).thenApply(found -> found);
    }

    @SchemaMapping
    IncidentStatus status(Incident incident, DataFetchingEnvironment environment) {
        return incident.standingOn(AsOf.in(environment)).status();
    }

    @SchemaMapping
    @Nullable Organization waitingFor(Incident incident, DataFetchingEnvironment environment) {
        LocalDate day = AsOf.in(environment);
        return bodies.find(standIns.waitedFor(incident, day), day, environment);
    }

    @SchemaMapping
    @Nullable LocalDate waitingSince(Incident incident, DataFetchingEnvironment environment) {
        Standing standing = incident.standingOn(AsOf.in(environment));
        return standing.status().isWaiting() ? standing.since() : null;
    }

    @SchemaMapping
    @Nullable Integer daysWaiting(Incident incident, DataFetchingEnvironment environment) {
        LocalDate since = waitingSince(incident, environment);
        return since == null ? null : Incident.days(since, AsOf.in(environment));
    }

    @SchemaMapping
    int daysOpen(Incident incident, DataFetchingEnvironment environment) {
        return incident.daysOpenOn(AsOf.in(environment));
    }

    @SchemaMapping
    @Nullable Integer daysToAnswer(Incident incident, DataFetchingEnvironment environment) {
        LocalDate answered = incident.firstAnsweredOn(AsOf.in(environment));
        return answered == null ? null : Incident.days(incident.raisedOn(), answered);
    }

    @SchemaMapping
    List<Stop> path(Incident incident, DataFetchingEnvironment environment) {
        return incident.pathOn(AsOf.in(environment));
    }

    @SchemaMapping
    CompletableFuture<List<IncidentStep>> steps(Incident incident, DataFetchingEnvironment environment) {
        LocalDate day = AsOf.in(environment);
        return steps.load(incident.id(), environment)
                .thenApply(found ->
                        found.stream().filter(step -> !step.on().isAfter(day)).toList());
    }

    @SchemaMapping
    @Nullable Organization by(IncidentStep step, DataFetchingEnvironment environment) {
        return bodies.find(step.by(), step.on(), environment);
    }

    @SchemaMapping
    @Nullable Organization to(IncidentStep step, DataFetchingEnvironment environment) {
        return bodies.find(step.to(), step.on(), environment);
    }

    @SchemaMapping(typeName = "IncidentStop")
    @Nullable Organization organization(Stop stop, DataFetchingEnvironment environment) {
        return bodies.find(stop.body(), stop.since(), environment);
    }

    @SchemaMapping(typeName = "IncidentStop")
    int days(Stop stop, DataFetchingEnvironment environment) {
        return Incident.days(stop.since(), stop.until() == null ? AsOf.in(environment) : stop.until());
    }

    /** The cursor of an incident in a list is its id. */
    static String cursor(Incident incident) {
        return GlobalId.of("Incident", incident.id().value());
    }
}

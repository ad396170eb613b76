package vn.phancong.incident.graphql;

import graphql.schema.DataFetchingEnvironment;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;
import vn.phancong.api.AsOf;
import vn.phancong.api.Batches;
import vn.phancong.api.Batches.Batch;
import vn.phancong.api.Connection;
import vn.phancong.api.GlobalId;
import vn.phancong.api.Paging;
import vn.phancong.incident.Backlog;
import vn.phancong.incident.Incident;
import vn.phancong.incident.IncidentFigures;
import vn.phancong.incident.IncidentKind;
import vn.phancong.incident.IncidentLists;
import vn.phancong.incident.IncidentLists.Filter;
import vn.phancong.incident.IncidentLists.OfArea;
import vn.phancong.incident.IncidentLists.OfBody;
import vn.phancong.incident.IncidentLists.Place;
import vn.phancong.incident.IncidentStatus;
import vn.phancong.incident.IncidentSummary;
import vn.phancong.organization.Organization;
import vn.phancong.organization.OrganizationId;
import vn.phancong.territory.Area;

/** Incidents of bodies and areas, in pages and in figures. */
@Controller
class IncidentListController {

    private final IncidentBodies bodies;
    private final Batch<OfBody, List<Incident>> raised;
    private final Batch<OrganizationId, List<Incident>> toAnswer;
    private final Batch<OfArea, List<Incident>> about;
    private final Batch<OrganizationId, List<Backlog>> backlogs;
    private final Batch<OrganizationId, IncidentSummary> summaries;

    IncidentListController(IncidentBodies bodies, IncidentLists lists, IncidentFigures figures, Batches batches) {
        this.bodies = bodies;
        this.raised = batches.of("Organization.incidents", lists::raised);
        this.toAnswer = batches.of("Organization.incidentsToAnswer", lists::toAnswer);
        this.about = batches.of("Area.incidents", lists::about);
        this.backlogs = batches.of("Organization.incidentBacklog", figures::backlogs);
        this.summaries = batches.of("Organization.incidentSummary", figures::summaries);
    }

    @SchemaMapping
    CompletableFuture<Connection<Incident>> incidents(
            Organization organization,
            @Argument Place raised,
            @Argument @Nullable List<IncidentStatus> statuses,
            @Argument @Nullable List<IncidentKind> kinds,
            DataFetchingEnvironment environment) {
        Paging paging = Paging.of(environment);
        return this.raised
                .load(new OfBody(organization.id(), raised, filter(statuses, kinds)), environment)
                .thenApply(all -> Connection.within(paging, all, IncidentController::cursor));
    }

    @SchemaMapping
    CompletableFuture<Connection<Incident>> incidentsToAnswer(
            Organization organization, DataFetchingEnvironment environment) {
        Paging paging = Paging.of(environment);
        return toAnswer.load(organization.id(), environment)
                .thenApply(all -> Connection.within(paging, all, IncidentController::cursor));
    }

    @SchemaMapping
    CompletableFuture<Connection<Backlog>> incidentBacklog(
            Organization organization, DataFetchingEnvironment environment) {
        Paging paging = Paging.of(environment);
        return backlogs.load(organization.id(), environment)
                .thenApply(all -> Connection.within(
                        paging, all, each -> GlobalId.of("Backlog", each.body().value())));
    }

    @SchemaMapping
    CompletableFuture<IncidentSummary> incidentSummary(Organization organization, DataFetchingEnvironment environment) {
        return summaries.load(organization.id(), environment);
    }

    @SchemaMapping
    CompletableFuture<Connection<Incident>> incidents(
            Area area,
            @Argument @Nullable List<IncidentStatus> statuses,
            @Argument @Nullable List<IncidentKind> kinds,
            DataFetchingEnvironment environment) {
        Paging paging = Paging.of(environment);
        return about.load(new OfArea(area.id(), filter(statuses, kinds)), environment)
                .thenApply(all -> Connection.within(paging, all, IncidentController::cursor));
    }

    @SchemaMapping(typeName = "IncidentBacklog")
    @Nullable Organization organization(Backlog backlog, DataFetchingEnvironment environment) {
        return bodies.find(backlog.body(), backlog.since(), environment);
    }

    @SchemaMapping(typeName = "IncidentBacklog")
    int longestDays(Backlog backlog, DataFetchingEnvironment environment) {
        return Incident.days(backlog.since(), AsOf.in(environment));
    }

    private static Filter filter(@Nullable List<IncidentStatus> statuses, @Nullable List<IncidentKind> kinds) {
        return new Filter(
                statuses == null ? Set.of() : Set.copyOf(statuses), kinds == null ? Set.of() : Set.copyOf(kinds));
    }
}

package vn.phancong.inspection.graphql;

import graphql.schema.DataFetchingEnvironment;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.stream.Collectors;
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
import vn.phancong.coverage.Unit;
import vn.phancong.directive.Directive;
import vn.phancong.directive.DirectiveId;
import vn.phancong.directive.Directives;
import vn.phancong.inspection.Finding;
import vn.phancong.inspection.Findings;
import vn.phancong.inspection.Inspection;
import vn.phancong.inspection.Inspection.Cancelled;
import vn.phancong.inspection.Inspection.Draw;
import vn.phancong.inspection.Inspection.Result;
import vn.phancong.inspection.InspectionId;
import vn.phancong.inspection.InspectionOutcome;
import vn.phancong.inspection.InspectionState;
import vn.phancong.inspection.Inspections;
import vn.phancong.inspection.Inspector;
import vn.phancong.organization.Organization;
import vn.phancong.organization.OrganizationId;
import vn.phancong.organization.Organizations;
import vn.phancong.people.People;
import vn.phancong.people.Person;
import vn.phancong.people.PersonId;
import vn.phancong.territory.Area;
import vn.phancong.territory.Areas;

/** Inspections by id, and what they hold themselves. */
@Controller
class InspectionController implements NodeSource {

    private final Inspections inspections;
    private final Organizations organizations;
    private final Areas areas;
    private final Batch<InspectionId, List<Inspector>> inspectors;
    private final Batch<InspectionId, List<Finding>> findings;
    private final Batch<PersonId, Person> people;
    private final Batch<DirectiveId, Directive> directives;
    private final Batch<BasisId, Basis> bases;

    InspectionController(
            Inspections inspections,
            Findings findings,
            Organizations organizations,
            Areas areas,
            People people,
            Directives directives,
            Bases bases,
            Batches batches) {
        this.inspections = inspections;
        this.organizations = organizations;
        this.areas = areas;
        this.inspectors = batches.of("Inspection.inspectors", (ids, day) -> inspections.inspectorsOf(ids));
        this.findings = batches.of("Inspection.findings", (ids, day) -> findings.of(ids));
        this.people = batches.of("Person", people::find);
        this.directives = batches.of("Inspection.under", (ids, day) -> directives.find(ids));
        this.bases = batches.of("Inspection.basis", (ids, day) -> bases.find(ids));
    }

    @Override
    public String type() {
        return "Inspection";
    }

    @Override
    public Map<String, Inspection> find(Set<String> ids, LocalDate day) {
        Set<InspectionId> wanted = ids.stream().map(InspectionId::new).collect(Collectors.toSet());
        return inspections.find(wanted).values().stream()
                .filter(inspection -> inspection.isThereOn(day))
                .collect(Collectors.toMap(inspection -> inspection.id().value(), Function.identity()));
    }

    @SchemaMapping
    String id(Inspection inspection) {
        return GlobalId.of("Inspection", inspection.id().value());
    }

    @SchemaMapping
    @Nullable Area area(Inspection inspection, DataFetchingEnvironment environment) {
        if (!(inspection.inspected() instanceof Unit.OfArea area)) {
            return null;
        }
        LocalDate day = AsOf.in(environment);
        Area now = areas.on(day).find(area.id());
        return now == null ? areas.on(inspection.dayAsOf(day)).find(area.id()) : now;
    }

    @SchemaMapping
    @Nullable Organization organization(Inspection inspection, DataFetchingEnvironment environment) {
        return inspection.inspected() instanceof Unit.OfOrganization body
                ? body(body.id(), inspection, environment)
                : null;
    }

    @SchemaMapping
    @Nullable Organization by(Inspection inspection, DataFetchingEnvironment environment) {
        return body(inspection.by(), inspection, environment);
    }

    @SchemaMapping
    InspectionState state(Inspection inspection, DataFetchingEnvironment environment) {
        return inspection.stateOn(AsOf.in(environment));
    }

    @SchemaMapping
    LocalDate day(Inspection inspection, DataFetchingEnvironment environment) {
        return inspection.dayAsOf(AsOf.in(environment));
    }

    @SchemaMapping
    boolean overdue(Inspection inspection, DataFetchingEnvironment environment) {
        return inspection.isOverdueOn(AsOf.in(environment));
    }

    @SchemaMapping
    @Nullable LocalDate on(Inspection inspection, DataFetchingEnvironment environment) {
        Result result = inspection.resultOn(AsOf.in(environment));
        return result == null ? null : result.on();
    }

    @SchemaMapping
    @Nullable InspectionOutcome outcome(Inspection inspection, DataFetchingEnvironment environment) {
        Result result = inspection.resultOn(AsOf.in(environment));
        return result == null ? null : result.outcome();
    }

    @SchemaMapping
    @Nullable String text(Inspection inspection, DataFetchingEnvironment environment) {
        Result result = inspection.resultOn(AsOf.in(environment));
        return result == null ? null : result.text();
    }

    @SchemaMapping
    @Nullable LocalDate cancelledOn(Inspection inspection, DataFetchingEnvironment environment) {
        Cancelled cancelled = inspection.cancelledOn(AsOf.in(environment));
        return cancelled == null ? null : cancelled.on();
    }

    @SchemaMapping
    @Nullable String cancelReason(Inspection inspection, DataFetchingEnvironment environment) {
        Cancelled cancelled = inspection.cancelledOn(AsOf.in(environment));
        return cancelled == null ? null : cancelled.reason();
    }

    @SchemaMapping
    CompletableFuture<List<Inspector>> inspectors(Inspection inspection, DataFetchingEnvironment environment) {
        return inspectors.load(inspection.id(), environment);
    }

    @SchemaMapping
    CompletableFuture<Person> person(Inspector inspector, DataFetchingEnvironment environment) {
        return people.load(inspector.person(), environment);
    }

    @SchemaMapping
    CompletableFuture<List<Finding>> findings(Inspection inspection, DataFetchingEnvironment environment) {
        return inspection.resultOn(AsOf.in(environment)) == null
                ? CompletableFuture.completedFuture(List.of())
                : findings.load(inspection.id(), environment);
    }

    @SchemaMapping
    CompletableFuture<@Nullable Directive> under(Inspection inspection, DataFetchingEnvironment environment) {
        return inspection.under() == null
                ? CompletableFuture.completedFuture(null)
                : directives.load(inspection.under(), environment).thenApply(found -> found);
    }

    @SchemaMapping
    CompletableFuture<@Nullable Basis> basis(Inspection inspection, DataFetchingEnvironment environment) {
        return inspection.basis() == null
                ? CompletableFuture.completedFuture(null)
                : bases.load(inspection.basis(), environment).thenApply(found -> found);
    }

    @SchemaMapping(typeName = "InspectionDraw")
    double weight(Draw draw) {
        return draw.weight().total();
    }

    @SchemaMapping(typeName = "InspectionDraw")
    List<ReasonShare> reasons(Draw draw) {
        return ReasonShare.of(draw.weight());
    }

    private @Nullable Organization body(OrganizationId id, Inspection inspection, DataFetchingEnvironment environment) {
        LocalDate day = AsOf.in(environment);
        Organization now = organizations.on(day).find(id);
        return now == null ? organizations.on(inspection.dayAsOf(day)).find(id) : now;
    }
}

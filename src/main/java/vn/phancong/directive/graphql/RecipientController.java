package vn.phancong.directive.graphql;

import graphql.schema.DataFetchingEnvironment;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;
import vn.phancong.api.AsOf;
import vn.phancong.api.Batches;
import vn.phancong.api.Batches.Batch;
import vn.phancong.directive.Directive;
import vn.phancong.directive.DirectiveId;
import vn.phancong.directive.Directives;
import vn.phancong.directive.Directives.ReportLine;
import vn.phancong.directive.Task;
import vn.phancong.directive.TaskId;
import vn.phancong.organization.Organization;
import vn.phancong.organization.OrganizationId;
import vn.phancong.organization.Organizations;

/** The bodies that directives and tasks name, as they were on the day of issue. */
@Controller
class RecipientController {

    private final Organizations organizations;
    private final Batch<DirectiveId, List<ReportLine>> reportLines;
    private final Batch<TaskId, List<OrganizationId>> performers;
    private final Batch<DirectiveId, Directive> directives;

    RecipientController(Directives directives, Organizations organizations, Batches batches) {
        this.organizations = organizations;
        this.reportLines = batches.of("Directive.reportsTo", (ids, day) -> directives.reportLinesOf(ids));
        this.performers = batches.of("Task.performers", (ids, day) -> directives.performersOf(ids));
        this.directives = batches.of("Task.performers.directive", (ids, day) -> directives.find(ids));
    }

    @SchemaMapping(typeName = "Addressee")
    @Nullable Organization organization(AddresseeView addressee, DataFetchingEnvironment environment) {
        return find(addressee.id(), addressee.day(), environment);
    }

    @SchemaMapping
    CompletableFuture<List<ReportLineView>> reportsTo(Directive directive, DataFetchingEnvironment environment) {
        return reportLines
                .load(directive.id(), environment)
                .thenApply(lines -> lines.stream()
                        .map(line -> ReportLineView.of(line, directive.issuedOn()))
                        .toList());
    }

    @SchemaMapping(typeName = "ReportLine")
    @Nullable Organization to(ReportLineView view, DataFetchingEnvironment environment) {
        return find(view.line().to(), view.day(), environment);
    }

    @SchemaMapping(typeName = "ReportLine")
    @Nullable Organization via(ReportLineView view, DataFetchingEnvironment environment) {
        return view.line().via() == null ? null : find(view.line().via(), view.day(), environment);
    }

    @SchemaMapping
    CompletableFuture<List<Organization>> performers(Task task, DataFetchingEnvironment environment) {
        return performers
                .load(task.id(), environment)
                .thenCombine(
                        directives.load(task.directive(), environment),
                        (ids, directive) -> ids.stream()
                                .flatMap(id -> Stream.ofNullable(find(id, directive.issuedOn(), environment)))
                                .toList());
    }

    private @Nullable Organization find(
            OrganizationId id, @Nullable LocalDate day, DataFetchingEnvironment environment) {
        return organizations.on(day == null ? AsOf.in(environment) : day).find(id);
    }
}

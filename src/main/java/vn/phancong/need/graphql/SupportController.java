package vn.phancong.need.graphql;

import graphql.schema.DataFetchingEnvironment;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
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
import vn.phancong.directive.Directive;
import vn.phancong.directive.DirectiveId;
import vn.phancong.directive.Directives;
import vn.phancong.need.DecisionSum;
import vn.phancong.need.Need;
import vn.phancong.need.NeedId;
import vn.phancong.need.Needs;
import vn.phancong.need.Support;
import vn.phancong.need.SupportId;
import vn.phancong.need.Supports;
import vn.phancong.organization.Organization;
import vn.phancong.organization.Organizations;

/** What bodies have given. */
@Controller
class SupportController implements NodeSource {

    private final Supports supports;
    private final Organizations organizations;
    private final Batch<NeedId, Need> needs;
    private final Batch<DirectiveId, Directive> directives;
    private final Batch<BasisId, Basis> bases;

    SupportController(
            Supports supports,
            Organizations organizations,
            Needs needs,
            Directives directives,
            Bases bases,
            Batches batches) {
        this.supports = supports;
        this.organizations = organizations;
        this.needs = batches.of("Support.needs", needs::find);
        this.directives = batches.of("Support.directive", (ids, day) -> directives.find(ids));
        this.bases = batches.of("Support.basis", (ids, day) -> bases.find(ids));
    }

    @Override
    public String type() {
        return "Support";
    }

    @Override
    public Map<String, Support> find(Set<String> ids, LocalDate day) {
        Map<String, Support> found = new HashMap<>();
        supports.find(ids.stream().map(SupportId::new).collect(Collectors.toSet()), day)
                .forEach((id, support) -> found.put(id.value(), support));
        return found;
    }

    @SchemaMapping
    String id(Support support) {
        return GlobalId.of("Support", support.id().value());
    }

    @SchemaMapping
    CompletableFuture<List<Need>> needs(Support support, DataFetchingEnvironment environment) {
        List<CompletableFuture<Need>> found = support.needs().stream()
                .map(need -> needs.load(need, environment))
                .toList();
        return CompletableFuture.allOf(found.toArray(CompletableFuture<?>[]::new))
                .thenApply(done -> found.stream().map(CompletableFuture::join).toList());
    }

    /** One that has been closed since, as it was on the day on which it gave. */
    @SchemaMapping
    @Nullable Organization givenBy(Support support, DataFetchingEnvironment environment) {
        Organization now = organizations.on(AsOf.in(environment)).find(support.givenBy());
        return now == null ? organizations.on(support.on()).find(support.givenBy()) : now;
    }

    @SchemaMapping
    CompletableFuture<@Nullable Directive> directive(Support support, DataFetchingEnvironment environment) {
        return directive(support.directive(), environment);
    }

    @SchemaMapping
    CompletableFuture<@Nullable Directive> directive(DecisionSum sum, DataFetchingEnvironment environment) {
        return directive(sum.directive(), environment);
    }

    @SchemaMapping
    CompletableFuture<@Nullable Basis> basis(Support support, DataFetchingEnvironment environment) {
        return support.basis() == null
                ? CompletableFuture.completedFuture(null)
                : bases.load(support.basis(), environment).thenApply(found -> found);
    }

    private CompletableFuture<@Nullable Directive> directive(
            @Nullable DirectiveId id, DataFetchingEnvironment environment) {
        return id == null
                ? CompletableFuture.completedFuture(null)
                : directives.load(id, environment).thenApply(found -> found);
    }
}

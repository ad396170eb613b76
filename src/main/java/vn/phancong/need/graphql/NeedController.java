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
import vn.phancong.need.Need;
import vn.phancong.need.NeedId;
import vn.phancong.need.Needs;
import vn.phancong.need.Support;
import vn.phancong.need.Supports;
import vn.phancong.territory.Household;
import vn.phancong.territory.HouseholdId;
import vn.phancong.territory.Households;

/** A need of a household. */
@Controller
class NeedController implements NodeSource {

    private final Needs needs;
    private final Batch<HouseholdId, Household> households;
    private final Batch<NeedId, List<Support>> supports;
    private final Batch<BasisId, Basis> bases;

    NeedController(Needs needs, Supports supports, Households households, Bases bases, Batches batches) {
        this.needs = needs;
        this.households = batches.of("Household", households::find);
        this.supports = batches.of("Need.supports", supports::ofNeeds);
        this.bases = batches.of("Need.basis", (ids, day) -> bases.find(ids));
    }

    @Override
    public String type() {
        return "Need";
    }

    @Override
    public Map<String, Need> find(Set<String> ids, LocalDate day) {
        Map<String, Need> found = new HashMap<>();
        needs.find(ids.stream().map(NeedId::new).collect(Collectors.toSet()), day)
                .forEach((id, need) -> found.put(id.value(), need));
        return found;
    }

    @SchemaMapping
    String id(Need need) {
        return cursor(need);
    }

    @SchemaMapping
    CompletableFuture<Household> household(Need need, DataFetchingEnvironment environment) {
        return households.load(need.household(), environment);
    }

    @SchemaMapping
    int daysOpen(Need need, DataFetchingEnvironment environment) {
        return need.daysOpen(AsOf.in(environment));
    }

    @SchemaMapping
    CompletableFuture<@Nullable Basis> basis(Need need, DataFetchingEnvironment environment) {
        return need.basis() == null
                ? CompletableFuture.completedFuture(null)
                : bases.load(need.basis(), environment).thenApply(found -> found);
    }

    @SchemaMapping
    CompletableFuture<List<Support>> supports(Need need, DataFetchingEnvironment environment) {
        return supports.load(need.id(), environment);
    }

    /** The cursor of a need in a list is its id. */
    static String cursor(Need need) {
        return GlobalId.of("Need", need.id().value());
    }
}

package vn.phancong.territory.graphql;

import graphql.schema.DataFetchingEnvironment;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;
import vn.phancong.api.AsOf;
import vn.phancong.api.GlobalId;
import vn.phancong.api.NodeSource;
import vn.phancong.api.ObjectKey;
import vn.phancong.territory.Area;
import vn.phancong.territory.Areas;
import vn.phancong.territory.Household;
import vn.phancong.territory.HouseholdId;
import vn.phancong.territory.Households;

@Controller
class HouseholdController implements NodeSource {

    private final Households households;
    private final Areas areas;

    HouseholdController(Households households, Areas areas) {
        this.households = households;
        this.areas = areas;
    }

    @QueryMapping
    @Nullable Household household(@Argument ObjectKey by, DataFetchingEnvironment environment) {
        LocalDate day = AsOf.in(environment);
        if (by.code() != null) {
            Household household = households.withCode(by.code(), day);
            return household != null && household.period().contains(day) ? household : null;
        }
        String id = by.valueOf("Household");
        return find(Set.of(id), day).get(id);
    }

    @SchemaMapping
    String id(Household household) {
        return GlobalId.of("Household", household.id().value());
    }

    @SchemaMapping
    @Nullable LocalDate since(Household household) {
        return household.period().knownSince();
    }

    @SchemaMapping
    @Nullable LocalDate until(Household household) {
        return household.period().until();
    }

    @SchemaMapping
    @Nullable Area area(Household household, DataFetchingEnvironment environment) {
        return household.area() == null ? null : areas.on(AsOf.in(environment)).find(household.area());
    }

    @Override
    public String type() {
        return "Household";
    }

    @Override
    public Map<String, Household> find(Set<String> ids, LocalDate day) {
        Set<HouseholdId> wanted = ids.stream().map(HouseholdId::new).collect(Collectors.toSet());
        Map<String, Household> found = new HashMap<>();
        households.find(wanted, day).forEach((id, household) -> {
            if (household.period().contains(day)) {
                found.put(id.value(), household);
            }
        });
        return found;
    }
}

package vn.phancong.territory;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.phancong.graph.Forest;
import vn.phancong.organization.OrganizationId;

/** The areas of one day and who is in charge of them; immutable. */
public final class AreaTree {

    private final Forest<AreaId, Area> forest;
    private final Map<String, Area> byCode;
    private final Map<AreaId, List<OrganizationId>> inCharge;
    private final Map<OrganizationId, List<AreaId>> charges;

    /**
     * A tree of what stood on one day.
     *
     * @param forest what lies within what
     * @param inCharge area to the organisations in charge of it
     * @param charges organisation to the areas that it is in charge of
     */
    public AreaTree(
            Forest<AreaId, Area> forest,
            Map<AreaId, List<OrganizationId>> inCharge,
            Map<OrganizationId, List<AreaId>> charges) {
        this.forest = forest;
        this.byCode = forest.all().stream()
                .collect(Collectors.toMap(Area::code, Function.identity(), (first, second) -> first));
        this.inCharge = inCharge;
        this.charges = charges;
    }

    /** What lies within what. */
    public Forest<AreaId, Area> forest() {
        return forest;
    }

    /** The area of that identity, or null where there was none that day. */
    public @Nullable Area find(AreaId id) {
        return forest.find(id);
    }

    /** The area that bore the code that day, or null. */
    public @Nullable Area findByCode(String code) {
        return byCode.get(code);
    }

    /** The organisations in charge of just this area. */
    public List<OrganizationId> inChargeOf(AreaId area) {
        return inCharge.getOrDefault(area, List.of());
    }

    /** The areas that an organisation itself is in charge of, in tree order. */
    public List<Area> chargesOf(OrganizationId organization) {
        return charges.getOrDefault(organization, List.of()).stream()
                .flatMap(id -> Stream.ofNullable(forest.find(id)))
                .sorted(Comparator.comparingInt(area -> forest.position(area.id())))
                .toList();
    }
}

package vn.phancong.organization;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.phancong.graph.Forest;

/** The organisations of one day and how they stand to each other; immutable. */
public final class OrganizationTree {

    private final Forest<OrganizationId, Organization> forest;
    private final Map<String, Organization> byCode;
    private final Map<OrganizationId, List<OrganizationId>> leads;
    private final Map<OrganizationId, List<OrganizationId>> ledBy;
    private final Map<OrganizationId, List<OrganizationId>> advisers;

    /**
     * A tree of what stood on one day.
     *
     * @param forest who is part of whom
     * @param leads committee to the state bodies that it leads
     * @param ledBy state body to the committees that lead it
     * @param advisers committee to the departments that advise it
     */
    public OrganizationTree(
            Forest<OrganizationId, Organization> forest,
            Map<OrganizationId, List<OrganizationId>> leads,
            Map<OrganizationId, List<OrganizationId>> ledBy,
            Map<OrganizationId, List<OrganizationId>> advisers) {
        this.forest = forest;
        this.byCode = forest.all().stream()
                .collect(Collectors.toMap(Organization::code, Function.identity(), (first, second) -> first));
        this.leads = leads;
        this.ledBy = ledBy;
        this.advisers = advisers;
    }

    /** Who is part of whom. */
    public Forest<OrganizationId, Organization> forest() {
        return forest;
    }

    /** The organisation of that identity, or null where there was none that day. */
    public @Nullable Organization find(OrganizationId id) {
        return forest.find(id);
    }

    /** The organisation that bore the code that day, or null. */
    public @Nullable Organization findByCode(String code) {
        return byCode.get(code);
    }

    /** The state bodies that a committee leads. */
    public List<Organization> ledBy(OrganizationId committee) {
        return known(leads.getOrDefault(committee, List.of()));
    }

    /** The committees that lead a state body. */
    public List<Organization> leadersOf(OrganizationId body) {
        return known(ledBy.getOrDefault(body, List.of()));
    }

    /** The departments that advise a committee. */
    public List<Organization> advisersOf(OrganizationId committee) {
        return known(advisers.getOrDefault(committee, List.of()));
    }

    private List<Organization> known(List<OrganizationId> ids) {
        return ids.stream()
                .flatMap(id -> Stream.ofNullable(forest.find(id)))
                .sorted(Comparator.comparingInt(found -> forest.position(found.id())))
                .toList();
    }
}

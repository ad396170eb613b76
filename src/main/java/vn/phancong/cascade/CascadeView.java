package vn.phancong.cascade;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.phancong.directive.Directive;
import vn.phancong.directive.Task;
import vn.phancong.directive.TaskId;
import vn.phancong.organization.Organization;
import vn.phancong.organization.OrganizationId;
import vn.phancong.organization.OrganizationTree;
import vn.phancong.organization.Organizations;

/** How some tasks of a directive came down a part of the tree, as it stood on a day; immutable. */
public final class CascadeView {

    private final Directive directive;
    private final Map<TaskId, Task> tasks;
    private final @Nullable OrganizationId within;
    private final LocalDate day;
    private final OrganizationTree tree;
    private final List<Standing> all;
    private final List<Standing> inside;
    private final Map<UndertakingId, Standing> byId;

    private CascadeView(
            Directive directive,
            List<Task> tasks,
            @Nullable OrganizationId within,
            LocalDate day,
            OrganizationTree tree,
            List<Standing> all) {
        this.directive = directive;
        this.tasks = tasks.stream().collect(toMap(Task::id, Function.identity()));
        this.within = within;
        this.day = day;
        this.tree = tree;
        this.all = all;
        this.inside = within == null
                ? all
                : all.stream().filter(each -> each.isWithin(within)).toList();
        this.byId = all.stream().collect(toMap(each -> each.undertaking().id(), Function.identity()));
    }

    /**
     * How it stood that day.
     *
     * @param undertakings all undertakings of the tasks
     * @param within only those of this body and of those below; null = all
     */
    static CascadeView of(
            Directive directive,
            List<Task> tasks,
            List<Undertaking> undertakings,
            @Nullable OrganizationId within,
            LocalDate day,
            Organizations organizations) {
        List<Standing> all = undertakings.stream()
                .filter(each -> each.isThereOn(day))
                .map(each -> Standing.on(day, each, organizations))
                .filter(Objects::nonNull)
                .toList();
        return new CascadeView(directive, tasks, within, day, organizations.on(day), all);
    }

    /** How far the bodies have come. */
    public CascadeProgress progress() {
        return Progress.of(this);
    }

    /** How deep it has come in each branch. */
    public List<BranchFront> front() {
        return Front.of(this);
    }

    /** Where it does not go on. */
    public List<Stop> stops() {
        return Stops.of(this);
    }

    /** How long it takes from tier to tier. */
    public List<HopLatency> latencies() {
        return Latencies.of(this);
    }

    /**
     * What has been reported.
     *
     * @param latest the latest report on each undertaking that has one
     */
    public ReportSummary reports(Map<UndertakingId, Report> latest) {
        return ReportSums.of(this, latest);
    }

    /** The undertakings in the asked part, in tree order. */
    public List<Undertaking> undertakings() {
        return inTreeOrder(inside).stream().map(Standing::undertaking).toList();
    }

    Directive directive() {
        return directive;
    }

    /** The tasks of which it is the view. */
    Map<TaskId, Task> tasks() {
        return tasks;
    }

    LocalDate day() {
        return day;
    }

    OrganizationTree tree() {
        return tree;
    }

    /** All there are, also outside the asked part. */
    List<Standing> all() {
        return all;
    }

    /** Those in the asked part. */
    List<Standing> inside() {
        return inside;
    }

    /** The nearest one above that is live; null at the top. */
    @Nullable Standing above(Standing standing) {
        UndertakingId from = standing.undertaking().from();
        Standing above = from == null ? null : byId.get(from);
        return above == null || above.isLive() ? above : above(above);
    }

    /** The live ones of a list by the live one right above them. */
    Map<UndertakingId, List<Standing>> byAbove(List<Standing> standings) {
        Map<UndertakingId, List<Standing>> below = new HashMap<>();
        for (Standing each : standings) {
            Standing above = each.isLive() ? above(each) : null;
            if (above != null) {
                below.computeIfAbsent(above.undertaking().id(), id -> new ArrayList<>())
                        .add(each);
            }
        }
        return below;
    }

    /** The branches of the asked part, or of the issuer's whole tree, each with those that stand in it. */
    Map<Organization, List<Standing>> branches() {
        OrganizationId root = within == null ? directive.issuer() : within;
        Map<OrganizationId, List<Standing>> grouped = inside.stream()
                .filter(each -> each.branchBelow(root) != null)
                .collect(groupingBy(
                        each -> Objects.requireNonNull(each.branchBelow(root)).id()));
        Map<Organization, List<Standing>> branches = new LinkedHashMap<>();
        grouped.values().stream()
                .sorted(Comparator.comparing(
                        each -> Objects.requireNonNull(each.get(0).branchBelow(root)), treeOrder()))
                .forEach(each -> branches.put(Objects.requireNonNull(each.get(0).branchBelow(root)), each));
        return branches;
    }

    /** Bodies that are there before those that have been closed. */
    Comparator<Organization> treeOrder() {
        return Comparator.<Organization>comparingInt(body -> {
                    int position = tree.forest().position(body.id());
                    return position < 0 ? Integer.MAX_VALUE : position;
                })
                .thenComparing(Organization::code);
    }

    private List<Standing> inTreeOrder(List<Standing> standings) {
        return standings.stream()
                .sorted(Comparator.comparing(Standing::body, treeOrder())
                        .thenComparingInt(this::position)
                        .thenComparing(each -> each.undertaking().id().value()))
                .toList();
    }

    private int position(Standing standing) {
        Task task = tasks.get(standing.undertaking().task());
        return task == null ? Integer.MAX_VALUE : task.position();
    }
}

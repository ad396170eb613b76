package vn.phancong.cascade;

import static java.util.stream.Collectors.toSet;

import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.phancong.directive.DirectiveId;
import vn.phancong.directive.Directives;
import vn.phancong.directive.Task;
import vn.phancong.directive.TaskId;
import vn.phancong.organization.OrganizationId;
import vn.phancong.organization.OrganizationTree;
import vn.phancong.organization.Organizations;

/** What bodies have undertaken, what they still owe and what is late. */
@Component
public final class BodyDuties {

    private static final Set<UndertakingStatus> OWED = EnumSet.of(
            UndertakingStatus.SENT,
            UndertakingStatus.ACKNOWLEDGED,
            UndertakingStatus.IN_PROGRESS,
            UndertakingStatus.RETURNED);

    private final Undertakings undertakings;
    private final Directives directives;
    private final Organizations organizations;

    BodyDuties(Undertakings undertakings, Directives directives, Organizations organizations) {
        this.undertakings = undertakings;
        this.directives = directives;
        this.organizations = organizations;
    }

    /**
     * Which undertakings are wanted.
     *
     * @param directive only of this one; null = of all
     * @param statuses only those that stand so; empty = all
     * @param overdue only those that are late, or only others; null = both
     * @param owed only those that the body still has to act on
     */
    public record Filter(
            @Nullable DirectiveId directive,
            Set<UndertakingStatus> statuses,
            @Nullable Boolean overdue,
            boolean owed) {

        /** Only those that the body still has to act on. */
        public static Filter ofOwed() {
            return new Filter(null, Set.of(), null, true);
        }
    }

    /** The undertakings of a body that are wanted. */
    public record OfBody(OrganizationId body, Filter filter) {}

    /** What each body has undertaken by that day, the latest first. */
    public Map<OfBody, List<Undertaking>> of(Set<OfBody> wanted, LocalDate day) {
        Map<OrganizationId, List<Undertaking>> found =
                undertakings.ofBodies(wanted.stream().map(OfBody::body).collect(toSet()));
        Map<TaskId, Task> tasks =
                tasksOf(found.values().stream().flatMap(List::stream).toList());
        Map<OfBody, List<Undertaking>> lists = new HashMap<>();
        wanted.forEach(each ->
                lists.put(each, filtered(found.getOrDefault(each.body(), List.of()), each.filter(), tasks, day)));
        return lists;
    }

    /** Those of some undertakings of a task that are wanted that day, in the same order. */
    public List<Undertaking> filtered(List<Undertaking> all, Task task, Filter filter, LocalDate day) {
        return filtered(all, filter, Map.of(task.id(), task), day);
    }

    /** What is late of some undertakings that day. */
    public Map<Undertaking, Overdue> overdue(Set<Undertaking> asked, LocalDate day) {
        Map<TaskId, Task> tasks = tasksOf(asked);
        Map<Undertaking, Overdue> found = new HashMap<>();
        for (Undertaking each : asked) {
            Overdue overdue = overdue(each, tasks, organizations.on(day), day);
            if (overdue != null) {
                found.put(each, overdue);
            }
        }
        return found;
    }

    private List<Undertaking> filtered(List<Undertaking> all, Filter filter, Map<TaskId, Task> tasks, LocalDate day) {
        OrganizationTree tree = organizations.on(day);
        return all.stream()
                .filter(each -> each.isThereOn(day))
                .filter(each -> {
                    boolean live = tree.find(each.organization()) != null;
                    UndertakingStatus status = live ? each.statusOn(day) : UndertakingStatus.CANCELLED;
                    boolean late = overdue(each, tasks, tree, day) != null;
                    Task task = tasks.get(each.task());
                    return (filter.directive() == null
                                    || task != null && filter.directive().equals(task.directive()))
                            && (filter.statuses().isEmpty() || filter.statuses().contains(status))
                            && (filter.overdue() == null || filter.overdue() == late)
                            && (!filter.owed() || OWED.contains(status) || late);
                })
                .toList();
    }

    private static @Nullable Overdue overdue(
            Undertaking undertaking, Map<TaskId, Task> tasks, OrganizationTree tree, LocalDate day) {
        Task task = tasks.get(undertaking.task());
        return task == null || tree.find(undertaking.organization()) == null
                ? null
                : Overdue.of(undertaking, task, day);
    }

    private Map<TaskId, Task> tasksOf(Collection<Undertaking> all) {
        return all.isEmpty()
                ? Map.of()
                : directives.findTasks(all.stream().map(Undertaking::task).collect(toSet()));
    }
}

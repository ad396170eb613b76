package vn.phancong.cascade;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.phancong.api.Outcome;
import vn.phancong.api.Refusal;
import vn.phancong.api.Refusal.Subject;
import vn.phancong.cascade.UndertakingChanges.Change;
import vn.phancong.directive.Directive;
import vn.phancong.directive.DirectiveId;
import vn.phancong.directive.Directives;
import vn.phancong.directive.Task;
import vn.phancong.directive.TaskId;
import vn.phancong.organization.OrganizationId;
import vn.phancong.organization.OrganizationTree;
import vn.phancong.organization.Organizations;
import vn.phancong.organization.Tier;
import vn.phancong.reading.DisseminationDepth;
import vn.phancong.reading.Purpose;
import vn.phancong.reading.TaskKind;

/** Sends tasks down the tree: makes the undertakings of those who have none yet (giao nhiệm vụ xuống các cấp). */
@Component
public final class FanOut {

    private static final int MOST_TASKS = 500;

    private final Directives directives;
    private final Organizations organizations;
    private final UndertakingChanges changes;
    private final Clock clock;

    FanOut(Directives directives, Organizations organizations, UndertakingChanges changes, Clock clock) {
        this.directives = directives;
        this.organizations = organizations;
        this.changes = changes;
        this.clock = clock;
    }

    /**
     * What is asked for.
     *
     * @param directive whose tasks; null = those that are named
     * @param tasks empty = all of the directive's that expect something of a body
     * @param to how deep; null = as deep as each directive says, or else down to the cells
     * @param on the day of the tree, on which they are sent; null = today
     * @param dryRun whether to say only what would be made
     */
    public record Order(
            @Nullable DirectiveId directive,
            List<TaskId> tasks,
            @Nullable DisseminationDepth to,
            @Nullable LocalDate on,
            boolean dryRun) {}

    /** What came of it. */
    public record Made(int made, int already, List<TierMade> tiers) {}

    /** What came of it at one level. */
    public record TierMade(Tier tier, int made, int already) {}

    /** Makes all undertakings that are missing, or none and says why. */
    public Outcome<Made> fanOut(Order order) {
        LocalDate today = LocalDate.now(clock);
        LocalDate on = order.on() == null ? today : order.on();
        List<Refusal> refusals = new ArrayList<>();
        if (order.directive() == null && order.tasks().isEmpty()) {
            refusals.add(Refusal.of(CascadeRefusal.NOTHING_NAMED, "directive"));
        } else if (order.tasks().size() > MOST_TASKS) {
            refusals.add(
                    Refusal.of(CascadeRefusal.TOO_MANY, "tasks", order.tasks().size(), MOST_TASKS));
        } else if (on.isAfter(today)) {
            refusals.add(Refusal.of(CascadeRefusal.IN_FUTURE, "on", on));
        }
        Map<Task, Directive> meant = refusals.isEmpty() ? meant(order, on, refusals) : Map.of();
        if (!refusals.isEmpty()) {
            return new Outcome.Refused<>(refusals);
        }
        OrganizationTree tree = organizations.on(on);
        Map<Task, List<OrganizationId>> asked = asked(meant);
        boolean nobody = asked.values().stream().flatMap(List::stream).noneMatch(each -> tree.find(each) != null);
        if (nobody) {
            return new Outcome.Refused<>(List.of(Refusal.of(
                    CascadeRefusal.NOTHING_TO_FAN_OUT, order.tasks().isEmpty() ? "directive" : "tasks", on)));
        }
        return changes.change(change -> make(meant, asked, order, on, change));
    }

    /** The tasks, each with its directive. */
    private Map<Task, Directive> meant(Order order, LocalDate on, List<Refusal> refusals) {
        Map<TaskId, Task> named = order.tasks().isEmpty() ? Map.of() : directives.findTasks(Set.copyOf(order.tasks()));
        Set<DirectiveId> ids = named.values().stream().map(Task::directive).collect(Collectors.toSet());
        if (order.directive() != null) {
            ids.add(order.directive());
        }
        Map<DirectiveId, Directive> found = directives.find(ids);
        if (order.directive() != null && !found.containsKey(order.directive())) {
            refusals.add(about("Directive", order.directive().value(), CascadeRefusal.UNKNOWN_DIRECTIVE, "directive"));
            return Map.of();
        }
        Map<Task, Directive> meant = new LinkedHashMap<>();
        if (order.tasks().isEmpty() && order.directive() != null) {
            Directive directive = Objects.requireNonNull(found.get(order.directive()));
            directives.tasksOf(ids).getOrDefault(directive.id(), List.of()).stream()
                    .filter(task -> task.kind() != TaskKind.APPEAL)
                    .forEach(task -> meant.put(task, directive));
        }
        for (int i = 0; i < order.tasks().size(); i++) {
            TaskId id = order.tasks().get(i);
            Task task = named.get(id);
            Directive directive = task == null ? null : found.get(task.directive());
            boolean strange = order.directive() != null
                    && task != null
                    && !task.directive().equals(order.directive());
            if (task == null || directive == null || strange) {
                refusals.add(about("Task", id.value(), CascadeRefusal.UNKNOWN_TASK, "tasks." + i));
            } else {
                meant.put(task, directive);
            }
        }
        refuseBeforeIssue(meant, on, refusals);
        return meant;
    }

    private static void refuseBeforeIssue(Map<Task, Directive> meant, LocalDate on, List<Refusal> refusals) {
        new LinkedHashSet<>(meant.values()).forEach(directive -> {
            if (!directive.isThereOn(on)) {
                refusals.add(about(
                        "Directive",
                        directive.id().value(),
                        CascadeRefusal.BEFORE_ISSUE,
                        "on",
                        on,
                        Objects.requireNonNull(directive.issuedOn())));
            }
        });
    }

    /** Who is asked to do each task: its own performers, or all to whom the directive is addressed. */
    private Map<Task, List<OrganizationId>> asked(Map<Task, Directive> meant) {
        if (meant.isEmpty()) {
            return Map.of();
        }
        Set<TaskId> tasks = meant.keySet().stream().map(Task::id).collect(Collectors.toSet());
        Set<DirectiveId> ids = meant.values().stream().map(Directive::id).collect(Collectors.toSet());
        Map<TaskId, List<OrganizationId>> performers = directives.performersOf(tasks);
        Map<DirectiveId, List<Directives.Addressee>> addressees = directives.addresseesOf(ids);
        Map<Task, List<OrganizationId>> asked = new LinkedHashMap<>();
        for (Task task : meant.keySet()) {
            List<OrganizationId> own = performers.getOrDefault(task.id(), List.of());
            List<OrganizationId> all = addressees.getOrDefault(task.directive(), List.of()).stream()
                    .filter(addressee -> addressee.purpose() == Purpose.EXECUTE)
                    .map(Directives.Addressee::organization)
                    .toList();
            asked.put(task, own.isEmpty() ? all : own);
        }
        return asked;
    }

    private Outcome<Made> make(
            Map<Task, Directive> meant,
            Map<Task, List<OrganizationId>> asked,
            Order order,
            LocalDate on,
            Change change) {
        Set<TaskId> ids = meant.keySet().stream().map(Task::id).collect(Collectors.toSet());
        change.lock(ids);
        Map<TaskId, Set<OrganizationId>> existing = change.bodiesOf(ids);
        OrganizationTree tree = organizations.on(on);
        FanOutCount count = new FanOutCount();
        meant.forEach((task, directive) -> {
            DisseminationDepth own = Objects.requireNonNullElse(directive.disseminateTo(), DisseminationDepth.CELL);
            DisseminationDepth depth = order.to() == null ? own : order.to();
            Set<OrganizationId> holders = existing.getOrDefault(task.id(), Set.of());
            FanOutPlan plan = FanOutPlan.of(asked.getOrDefault(task, List.of()), depth, tree, holders);
            count.add(plan, tree);
            if (!order.dryRun() && !plan.made().isEmpty()) {
                change.create(task.id(), plan.made(), on);
            }
        });
        Made made = count.result();
        if (order.dryRun() || made.made() == 0) {
            change.leaveAsItWas();
        }
        return new Outcome.Done<>(made);
    }

    private static Refusal about(String type, String id, CascadeRefusal code, String argument, Object... details) {
        return Refusal.about(new Subject(type, id), code, argument, details);
    }
}

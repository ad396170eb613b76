package vn.phancong.directive;

import static java.util.stream.Collectors.toSet;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;
import vn.phancong.api.Outcome;
import vn.phancong.organization.OrganizationTree;
import vn.phancong.organization.Organizations;

/** Sets which tasks of higher documents a task carries out (cụ thể hóa nhiệm vụ cấp trên). */
@Component
public final class RefineTasks {

    private static final int MOST = 100;

    private final Directives directives;
    private final DirectiveChanges changes;
    private final Organizations organizations;

    RefineTasks(Directives directives, DirectiveChanges changes, Organizations organizations) {
        this.directives = directives;
        this.changes = changes;
        this.organizations = organizations;
    }

    /** Sets the whole list, or nothing and says why. */
    public Outcome<TaskId> refine(TaskId id, List<TaskId> higher) {
        Refusals refusals = new Refusals();
        Set<TaskId> all = new HashSet<>(higher);
        all.add(id);
        Map<TaskId, Task> tasks = directives.findTasks(all);
        Task task = tasks.get(id);
        if (task == null) {
            refusals.about("Task", id.value(), DirectiveRefusal.UNKNOWN_TASK, "task");
            return new Outcome.Refused<>(refusals.all());
        }
        if (higher.size() > MOST) {
            refusals.add(DirectiveRefusal.TOO_MANY, "refines", higher.size(), MOST);
            return new Outcome.Refused<>(refusals.all());
        }
        Map<DirectiveId, Directive> documents =
                directives.find(tasks.values().stream().map(Task::directive).collect(toSet()));
        Directive lower = Objects.requireNonNull(documents.get(task.directive()));
        LocalDate on = Objects.requireNonNull(lower.issuedOn(), "what is held has a day");
        OrganizationTree tree = organizations.on(on);
        check(
                task,
                higher,
                tasks,
                other -> Precedence.isHigher(
                        Objects.requireNonNull(documents.get(other.directive())), lower.issuer(), on, tree),
                refusals);
        if (!refusals.isEmpty()) {
            return new Outcome.Refused<>(refusals.all());
        }
        return changes.change(change -> {
            change.refine(Map.of(id, higher), on);
            return new Outcome.Done<>(id);
        });
    }

    private static void check(
            Task task, List<TaskId> higher, Map<TaskId, Task> tasks, Predicate<Task> isHigher, Refusals refusals) {
        for (int i = 0; i < higher.size(); i++) {
            Task other = tasks.get(higher.get(i));
            String place = "refines." + i;
            if (other == null) {
                refusals.about("Task", higher.get(i).value(), DirectiveRefusal.UNKNOWN_TASK, place);
            } else if (other.directive().equals(task.directive())) {
                refusals.about("Task", other.id().value(), DirectiveRefusal.REFINES_ITSELF, place);
            } else if (!isHigher.test(other)) {
                refusals.about("Task", other.id().value(), DirectiveRefusal.NOT_HIGHER, place);
            }
        }
    }
}

package vn.phancong.cascade;

import static java.util.stream.Collectors.toSet;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.phancong.directive.Directive;
import vn.phancong.directive.DirectiveId;
import vn.phancong.directive.Directives;
import vn.phancong.directive.Task;
import vn.phancong.directive.TaskId;
import vn.phancong.organization.OrganizationId;
import vn.phancong.organization.Organizations;

/** How directives came down the tree: of any directive or task, in any part of the tree, as of any day. */
@Component
public final class Cascades {

    private final Directives directives;
    private final Undertakings undertakings;
    private final Ledgers ledgers;
    private final Organizations organizations;

    Cascades(Directives directives, Undertakings undertakings, Ledgers ledgers, Organizations organizations) {
        this.directives = directives;
        this.undertakings = undertakings;
        this.ledgers = ledgers;
        this.organizations = organizations;
    }

    /**
     * What is asked about.
     *
     * @param task only this one; null = all tasks of the directive
     * @param within only this body and those below; null = all
     */
    public record Asked(
            DirectiveId directive,
            @Nullable TaskId task,
            @Nullable OrganizationId within) {}

    /** How each stood that day; a directive that was not issued yet is not there. */
    public Map<Asked, CascadeView> on(Set<Asked> wanted, LocalDate day) {
        Set<DirectiveId> ids = wanted.stream().map(Asked::directive).collect(toSet());
        Map<DirectiveId, Directive> found = directives.find(ids);
        Map<DirectiveId, List<Task>> tasks = directives.tasksOf(ids);
        Set<TaskId> needed = new HashSet<>();
        wanted.forEach(asked -> tasksOf(asked, tasks).forEach(task -> needed.add(task.id())));
        Map<TaskId, List<Undertaking>> ledger = ledgers.of(needed);
        Map<Asked, CascadeView> views = new HashMap<>();
        for (Asked asked : wanted) {
            Directive directive = found.get(asked.directive());
            if (directive != null) {
                List<Task> own = tasksOf(asked, tasks).toList();
                List<Undertaking> all = own.stream()
                        .flatMap(task -> ledger.getOrDefault(task.id(), List.of()).stream())
                        .toList();
                views.put(asked, CascadeView.of(directive, own, all, asked.within(), day, organizations));
            }
        }
        return views;
    }

    /** What had been reported by that day. */
    public Map<Asked, ReportSummary> reportsOn(Set<Asked> wanted, LocalDate day) {
        Map<Asked, CascadeView> views = on(wanted, day);
        Set<TaskId> tasks = views.values().stream()
                .flatMap(view -> view.tasks().keySet().stream())
                .collect(toSet());
        Map<UndertakingId, Report> latest = tasks.isEmpty() ? Map.of() : undertakings.latestReportsOn(tasks, day);
        Map<Asked, ReportSummary> found = new HashMap<>();
        views.forEach((asked, view) -> found.put(asked, view.reports(latest)));
        return found;
    }

    private static Stream<Task> tasksOf(Asked asked, Map<DirectiveId, List<Task>> tasks) {
        return tasks.getOrDefault(asked.directive(), List.of()).stream()
                .filter(task -> asked.task() == null || asked.task().equals(task.id()));
    }
}

package vn.phancong.oversight;

import static java.util.stream.Collectors.toSet;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.phancong.cascade.Basis;
import vn.phancong.cascade.Undertaking;
import vn.phancong.cascade.Undertakings;
import vn.phancong.directive.Directives;
import vn.phancong.directive.Task;
import vn.phancong.directive.TaskId;
import vn.phancong.organization.OrganizationId;
import vn.phancong.reading.TaskKind;

/** The clauses that make the head of a body answer for it. */
@Component
class HeadClauses {

    private static final Set<TaskKind> KINDS =
            EnumSet.of(TaskKind.HOLD_ACCOUNTABLE, TaskKind.ASSIGN_AREA, TaskKind.LEAD);

    private final Undertakings undertakings;
    private final Directives directives;

    HeadClauses(Undertakings undertakings, Directives directives) {
        this.undertakings = undertakings;
        this.directives = directives;
    }

    /** Those of which each body has an undertaking that day, the latest first. */
    Map<OrganizationId, List<Basis>> of(Set<OrganizationId> bodies, LocalDate day) {
        if (bodies.isEmpty()) {
            return Map.of();
        }
        Map<OrganizationId, List<Undertaking>> all = undertakings.ofBodies(bodies);
        Set<TaskId> ids = all.values().stream()
                .flatMap(List::stream)
                .map(Undertaking::task)
                .collect(toSet());
        Map<TaskId, Task> tasks = ids.isEmpty() ? Map.of() : directives.findTasks(ids);
        Map<OrganizationId, List<Basis>> clauses = new HashMap<>();
        all.forEach((body, own) -> clauses.put(
                body,
                own.stream()
                        .filter(each -> each.isThereOn(day))
                        .filter(each -> tasks.containsKey(each.task())
                                && KINDS.contains(tasks.get(each.task()).kind()))
                        .map(each -> new Basis(each.task(), each.id()))
                        .toList()));
        return clauses;
    }
}

package vn.phancong.cascade;

import static java.util.stream.Collectors.toSet;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.phancong.cascade.HouseholdClauses.ClauseArea;
import vn.phancong.cascade.HouseholdClauses.ClauseCount;
import vn.phancong.coverage.CoveringTerritory;
import vn.phancong.directive.Directives;
import vn.phancong.directive.TargetSet;
import vn.phancong.directive.Task;
import vn.phancong.directive.TaskId;
import vn.phancong.organization.OrganizationId;

/** How far household clauses are carried out; counted in the graph, neighbourhood by neighbourhood. */
@Component
public final class ClauseCoverages {

    private final HouseholdClauses clauses;
    private final Directives directives;
    private final CoveringTerritory territory;

    ClauseCoverages(HouseholdClauses clauses, Directives directives, CoveringTerritory territory) {
        this.clauses = clauses;
        this.directives = directives;
        this.territory = territory;
    }

    /** A task in a body's target set. */
    public record Clause(TaskId task, OrganizationId body) {}

    /** How far each is carried out that day; tasks that put nobody in charge of households have no answer. */
    public Map<Clause, ClauseCoverage> of(Set<Clause> wanted, LocalDate day) {
        Map<TaskId, Task> tasks =
                directives.findTasks(wanted.stream().map(Clause::task).collect(toSet()));
        Map<Clause, ClauseArea> asked = new HashMap<>();
        for (Clause clause : wanted) {
            Task task = tasks.get(clause.task());
            if (task != null && task.isAboutHouseholds()) {
                asked.put(
                        clause,
                        new ClauseArea(
                                task.id(),
                                territory.areasOf(clause.body(), day),
                                task.coverersWanted(),
                                task.targetSet() == TargetSet.VULNERABLE));
            }
        }
        Map<ClauseArea, ClauseCount> counts =
                asked.isEmpty() ? Map.of() : clauses.count(Set.copyOf(asked.values()), day);
        Map<Clause, ClauseCoverage> found = new HashMap<>();
        asked.forEach((clause, area) -> {
            ClauseCount count = counts.getOrDefault(area, new ClauseCount(0, 0, 0));
            found.put(
                    clause,
                    new ClauseCoverage(
                            clause.body(),
                            area.coverersWanted(),
                            count.households(),
                            count.assigned(),
                            count.covered()));
        });
        return found;
    }
}

package vn.phancong.directive;

import static java.util.stream.Collectors.toSet;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.phancong.directive.ClauseFidelity.KeptClause;
import vn.phancong.directive.DirectiveLinks.Refined;
import vn.phancong.directive.TaskMatching.Clause;
import vn.phancong.reading.Certainty;

/** Compares two documents clause by clause: kept, dropped, added (đối chiếu nội dung hai văn bản). */
@Component
public final class CompareClauses {

    private final Directives directives;
    private final DirectiveLinks links;

    CompareClauses(Directives directives, DirectiveLinks links) {
        this.directives = directives;
        this.links = links;
    }

    /** Compares two documents that are held. */
    public ClauseFidelity compare(Directive higher, Directive lower, LocalDate day) {
        Map<DirectiveId, List<Task>> tasks =
                directives.tasksOf(Stream.of(higher.id(), lower.id()).collect(toSet()));
        List<Task> above = tasks.getOrDefault(higher.id(), List.of());
        List<Task> below = tasks.getOrDefault(lower.id(), List.of());
        List<KeptClause> kept = new ArrayList<>(noted(higher.id(), below, day));
        kept.addAll(inferred(without(above, kept), without(below, kept)));
        kept.sort(Comparator.comparing((KeptClause each) -> each.higher().position())
                .thenComparing(each -> each.lower().position()));
        return new ClauseFidelity(higher, lower, kept, without(above, kept), without(below, kept));
    }

    private List<KeptClause> noted(DirectiveId higher, List<Task> below, LocalDate day) {
        Map<TaskId, List<Refined>> refined =
                links.ofTasks(below.stream().map(Task::id).collect(toSet()), day);
        List<KeptClause> kept = new ArrayList<>();
        for (Task task : below) {
            refined.getOrDefault(task.id(), List.of()).stream()
                    .filter(each -> each.upward() && each.task().directive().equals(higher))
                    .forEach(each -> kept.add(new KeptClause(
                            each.task(),
                            task,
                            TaskMatching.similarity(each.task().text(), task.text()),
                            Certainty.STATED)));
        }
        return kept;
    }

    private static List<KeptClause> inferred(List<Task> above, List<Task> below) {
        return TaskMatching.match(clauses(above), clauses(below)).stream()
                .map(each -> new KeptClause(each.higher(), each.lower(), each.similarity(), Certainty.INFERRED))
                .toList();
    }

    private static List<Clause<Task>> clauses(List<Task> tasks) {
        return tasks.stream()
                .map(each -> new Clause<>(each, each.kind(), each.text()))
                .toList();
    }

    private static List<Task> without(List<Task> tasks, List<KeptClause> kept) {
        Set<TaskId> taken = kept.stream()
                .flatMap(each -> Stream.of(each.higher().id(), each.lower().id()))
                .collect(toSet());
        return tasks.stream().filter(each -> !taken.contains(each.id())).toList();
    }
}

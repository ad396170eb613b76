package vn.phancong.directive;

import static java.util.stream.Collectors.toSet;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.phancong.directive.Directives.Named;
import vn.phancong.directive.DocumentKeys.Key;
import vn.phancong.directive.TaskMatching.Clause;
import vn.phancong.organization.OrganizationTree;
import vn.phancong.organization.Organizations;

/** Finds the tasks of higher documents that the tasks of a new directive carry out, and checks those that a user names. */
@Component
final class HigherTasks {

    private final Directives directives;
    private final Organizations organizations;

    HigherTasks(Directives directives, Organizations organizations) {
        this.directives = directives;
        this.organizations = organizations;
    }

    /** The directive with the refinements that are proposed, where they are wanted. */
    NewDirective refine(NewDirective lower, Refusals refusals) {
        LocalDate issuedOn = Objects.requireNonNull(lower.directive().issuedOn());
        OrganizationTree tree = organizations.on(issuedOn);
        checkDocuments(lower, tree, refusals);
        checkTasks(lower, tree, refusals);
        if (!lower.refine() || !refusals.isEmpty()) {
            return lower;
        }
        Set<DirectiveId> higher = implemented(lower, tree);
        List<Task> tasks = directives.tasksOf(higher).values().stream()
                .flatMap(List::stream)
                .toList();
        return new NewDirective(
                lower.directive(),
                lower.number(),
                lower.issuer(),
                lower.recipients(),
                lower.setByUser(),
                lower.addressees(),
                lower.reportLines(),
                lower.named(),
                refined(lower.tasks(), tasks),
                true);
    }

    private static List<NewTask> refined(List<NewTask> tasks, List<Task> higher) {
        List<Clause<Integer>> clauses = new ArrayList<>();
        tasks.forEach(each -> clauses.add(new Clause<>(clauses.size(), each.kind(), each.text())));
        List<NewTask> refined = new ArrayList<>(tasks);
        TaskMatching.match(
                        higher.stream()
                                .map(each -> new Clause<>(each.id(), each.kind(), each.text()))
                                .toList(),
                        clauses)
                .forEach(match ->
                        refined.set(match.lower(), tasks.get(match.lower()).refining(List.of(match.higher()))));
        return refined;
    }

    private Set<DirectiveId> implemented(NewDirective lower, OrganizationTree tree) {
        DocumentKeys keys = new DocumentKeys(tree);
        Set<DirectiveId> found = new HashSet<>();
        List<Key> named = new ArrayList<>();
        for (Cited cited : lower.named().getOrDefault(Relation.IMPLEMENTS, List.of())) {
            if (cited instanceof Cited.Known known) {
                found.add(known.directive());
            } else if (cited instanceof Cited.Document document) {
                Stream.ofNullable(keys.of(document, lower.issuer().id())).forEach(named::add);
            }
        }
        List<Named> known =
                directives.withNumbers(named.stream().map(Key::numberKey).collect(toSet()), LocalDate.MAX);
        named.stream()
                .flatMap(each -> Stream.ofNullable(DocumentKeys.find(each, known)))
                .forEach(each -> found.add(each.id()));
        return found;
    }

    private void checkDocuments(NewDirective lower, OrganizationTree tree, Refusals refusals) {
        Map<DirectiveId, String> places = new HashMap<>();
        lower.named().forEach((relation, all) -> {
            for (int i = 0; i < all.size(); i++) {
                if (all.get(i) instanceof Cited.Known known) {
                    places.put(known.directive(), (relation == Relation.IMPLEMENTS ? "implements." : "basedOn.") + i);
                }
            }
        });
        Map<DirectiveId, Directive> found = directives.find(places.keySet());
        places.forEach((id, place) -> {
            Directive higher = found.get(id);
            if (higher == null) {
                refusals.about("Directive", id.value(), DirectiveRefusal.UNKNOWN_DIRECTIVE, place);
            } else if (place.startsWith("implements") && !isHigher(higher, lower, tree)) {
                refusals.about("Directive", id.value(), DirectiveRefusal.NOT_HIGHER, place);
            }
        });
    }

    private void checkTasks(NewDirective lower, OrganizationTree tree, Refusals refusals) {
        Set<TaskId> named =
                lower.tasks().stream().flatMap(each -> each.refines().stream()).collect(toSet());
        Map<TaskId, Task> tasks = directives.findTasks(named);
        Map<DirectiveId, Directive> documents =
                directives.find(tasks.values().stream().map(Task::directive).collect(toSet()));
        for (int i = 0; i < lower.tasks().size(); i++) {
            List<TaskId> refines = lower.tasks().get(i).refines();
            for (int j = 0; j < refines.size(); j++) {
                Task task = tasks.get(refines.get(j));
                String place = "tasks." + i + ".refines." + j;
                if (task == null) {
                    refusals.about("Task", refines.get(j).value(), DirectiveRefusal.UNKNOWN_TASK, place);
                } else if (!isHigher(Objects.requireNonNull(documents.get(task.directive())), lower, tree)) {
                    refusals.about("Task", refines.get(j).value(), DirectiveRefusal.NOT_HIGHER, place);
                }
            }
        }
    }

    private static boolean isHigher(Directive higher, NewDirective lower, OrganizationTree tree) {
        return Precedence.isHigher(
                higher, lower.issuer().id(), lower.directive().issuedOn(), tree);
    }
}

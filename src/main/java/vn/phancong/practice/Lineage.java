package vn.phancong.practice;

import static java.util.stream.Collectors.groupingBy;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.phancong.organization.OrganizationId;

/** Finds who has learnt a practice from whom, back to the body that described it. */
final class Lineage {

    private final Practice practice;
    private final Map<OrganizationId, List<Adoption>> byBody;
    private final Map<Adoption, Integer> generations = new HashMap<>();
    private final Map<Adoption, Integer> taught = new HashMap<>();

    private Lineage(Practice practice, List<Adoption> adoptions) {
        this.practice = practice;
        this.byBody = adoptions.stream().collect(groupingBy(Adoption::body));
    }

    /** What had begun by a day, in the order that is given: the earliest first. */
    static List<Descent> of(Practice practice, List<Adoption> adoptions, LocalDate day) {
        List<Adoption> begun =
                adoptions.stream().filter(each -> each.isThereOn(day)).toList();
        Lineage lineage = new Lineage(practice, begun);
        for (Adoption each : begun) {
            lineage.generation(each);
            Adoption teacher = lineage.teacher(each);
            if (teacher != null) {
                lineage.taught.merge(teacher, 1, Integer::sum);
            }
        }
        return begun.stream()
                .map(each -> new Descent(
                        each, lineage.generations.getOrDefault(each, 1), lineage.taught.getOrDefault(each, 0)))
                .toList();
    }

    /** Goes back step by step, because a line may be long. */
    private void generation(Adoption adoption) {
        Set<Adoption> line = new HashSet<>();
        Adoption each = adoption;
        while (each != null && !generations.containsKey(each) && line.add(each)) {
            each = teacher(each);
        }
        int known = each == null ? 0 : generations.getOrDefault(each, 0);
        int number = known + line.size();
        for (Adoption step = adoption; step != null && line.remove(step); step = teacher(step)) {
            generations.put(step, number--);
        }
    }

    /** The adoption of the body from which it was learnt; null = that body described the practice. */
    private @Nullable Adoption teacher(Adoption adoption) {
        if (adoption.from().equals(practice.describedBy())) {
            return null;
        }
        return byBody.getOrDefault(adoption.from(), List.of()).stream()
                .filter(each -> each.isThereOn(adoption.period().since()))
                .reduce((earlier, later) -> later)
                .orElse(null);
    }
}

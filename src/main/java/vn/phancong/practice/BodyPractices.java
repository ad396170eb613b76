package vn.phancong.practice;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.phancong.organization.OrganizationId;

/** What bodies practise, and what they have described. */
@Component
public final class BodyPractices {

    private final Practices practices;

    BodyPractices(Practices practices) {
        this.practices = practices;
    }

    /** What bodies practised on that day, described or taken up, by name. */
    public Map<OrganizationId, List<Practice>> practised(Set<OrganizationId> bodies, LocalDate day) {
        Map<OrganizationId, List<Practice>> taken = practices.takenUpBy(bodies, day);
        Map<OrganizationId, List<Practice>> described = practices.describedBy(bodies);
        Map<OrganizationId, List<Practice>> lists = new HashMap<>();
        for (OrganizationId body : bodies) {
            List<Practice> all = new ArrayList<>(taken.getOrDefault(body, List.of()));
            described.getOrDefault(body, List.of()).stream()
                    .filter(each -> each.period().contains(day))
                    .forEach(all::add);
            all.sort(Comparator.comparing(Practice::sortKey)
                    .thenComparing(each -> each.id().value()));
            lists.put(body, all);
        }
        return lists;
    }

    /** What bodies had described by that day, by name; what they have withdrawn too. */
    public Map<OrganizationId, List<Practice>> described(Set<OrganizationId> bodies, LocalDate day) {
        Map<OrganizationId, List<Practice>> lists = new HashMap<>();
        practices
                .describedBy(bodies)
                .forEach((body, all) -> lists.put(
                        body, all.stream().filter(each -> each.isThereOn(day)).toList()));
        return lists;
    }
}

package vn.phancong.cascade;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.phancong.directive.Directive;
import vn.phancong.directive.DirectiveId;
import vn.phancong.directive.Directives;
import vn.phancong.directive.Directives.ReportLine;
import vn.phancong.directive.Task;
import vn.phancong.directive.TaskId;
import vn.phancong.organization.OrganizationId;
import vn.phancong.organization.OrganizationTree;
import vn.phancong.organization.Organizations;

/** To whom bodies report, and through which office (chế độ báo cáo). */
@Component
public final class ReportingLines {

    private final Directives directives;
    private final Undertakings undertakings;
    private final Organizations organizations;

    ReportingLines(Directives directives, Undertakings undertakings, Organizations organizations) {
        this.directives = directives;
        this.undertakings = undertakings;
        this.organizations = organizations;
    }

    /**
     * Where a report goes.
     *
     * @param to null where the document names nobody and its issuer is not in the graph
     * @param via the office through which it goes; null = directly
     */
    public record Line(
            @Nullable OrganizationId to, @Nullable OrganizationId via) {}

    /** Where the reports on some undertakings go that day. */
    public Map<UndertakingId, Line> of(Set<UndertakingId> ids, LocalDate day) {
        Map<UndertakingId, List<Undertaking>> chains = undertakings.chainsOf(ids);
        Map<TaskId, DirectiveId> tasks = directivesOf(chains.values());
        Set<DirectiveId> asked = new HashSet<>(tasks.values());
        Map<DirectiveId, List<ReportLine>> lines = directives.reportLinesOf(asked);
        Map<DirectiveId, Directive> found = directives.find(asked);
        OrganizationTree tree = organizations.on(day);
        Map<UndertakingId, Line> answers = new HashMap<>();
        chains.forEach((id, chain) -> {
            if (!chain.isEmpty()) {
                DirectiveId directive = tasks.get(chain.get(0).task());
                answers.put(
                        id,
                        line(
                                chain,
                                directive == null ? null : found.get(directive),
                                directive == null ? List.of() : lines.getOrDefault(directive, List.of()),
                                tree));
            }
        });
        return answers;
    }

    /** The bodies to which undertakings of some directives are reported that come straight from the issuer. */
    StepRules.Tops topsOf(Set<DirectiveId> ids) {
        Map<DirectiveId, List<ReportLine>> lines = ids.isEmpty() ? Map.of() : directives.reportLinesOf(ids);
        Map<DirectiveId, Directive> found = ids.isEmpty() ? Map.of() : directives.find(ids);
        return facts -> {
            Set<OrganizationId> tops = lines.getOrDefault(facts.directive(), List.of()).stream()
                    .map(ReportLine::to)
                    .collect(Collectors.toCollection(LinkedHashSet::new));
            Directive directive = found.get(facts.directive());
            if (directive != null && directive.issuer() != null) {
                tops.add(directive.issuer());
            }
            return tops;
        };
    }

    private Map<TaskId, DirectiveId> directivesOf(Collection<List<Undertaking>> chains) {
        Set<TaskId> ids =
                chains.stream().flatMap(List::stream).map(Undertaking::task).collect(Collectors.toSet());
        return ids.isEmpty()
                ? Map.of()
                : directives.findTasks(ids).values().stream().collect(Collectors.toMap(Task::id, Task::directive));
    }

    /** The nearest body from which it came down that is there still; at the top what the document says, or its issuer. */
    private static Line line(
            List<Undertaking> chain, @Nullable Directive directive, List<ReportLine> lines, OrganizationTree tree) {
        for (Undertaking above : chain.subList(1, chain.size())) {
            if (tree.find(above.organization()) != null) {
                return new Line(above.organization(), null);
            }
        }
        OrganizationId self = chain.get(0).organization();
        return lines.stream()
                .filter(line -> !line.to().equals(self))
                .findFirst()
                .map(line -> new Line(line.to(), line.via()))
                .orElseGet(() -> new Line(directive == null ? null : directive.issuer(), null));
    }
}

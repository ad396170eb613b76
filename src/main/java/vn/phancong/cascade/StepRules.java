package vn.phancong.cascade;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.phancong.api.Refusal;
import vn.phancong.api.Refusal.Subject;
import vn.phancong.cascade.Report.Figure;
import vn.phancong.cascade.UndertakingChanges.Content;
import vn.phancong.cascade.UndertakingChanges.Facts;
import vn.phancong.graph.VietnameseText;
import vn.phancong.organization.OrganizationId;
import vn.phancong.organization.OrganizationTree;

/**
 * Which steps are allowed, and why others are not.
 *
 * @param order the step
 * @param on its day
 * @param tree the organisations of that day
 * @param tops of undertakings that come straight from the issuer: the bodies to which they are reported
 */
record StepRules(StepOrder order, LocalDate on, OrganizationTree tree, Tops tops) {

    /** The bodies that stand above those undertakings that come from no other. */
    interface Tops {
        /** The bodies to which an undertaking is reported that comes straight from the issuer. */
        Set<OrganizationId> of(Facts facts);
    }

    /** What is wrong with the order itself; null = nothing. */
    static @Nullable Refusal refusalOf(StepOrder order, LocalDate on, LocalDate today) {
        if (on.isAfter(today)) {
            return Refusal.of(CascadeRefusal.IN_FUTURE, "on", on);
        }
        boolean returned = order.status() == UndertakingStatus.RETURNED;
        if (returned && (order.reason() == null || order.reason().isBlank())) {
            return Refusal.of(CascadeRefusal.REASON_MISSING, "reason");
        }
        return order.report() == null ? null : refusalOf(order.report());
    }

    private static @Nullable Refusal refusalOf(Content report) {
        if (report.text().isBlank() && report.figures().isEmpty()) {
            return Refusal.of(CascadeRefusal.REPORT_EMPTY, "text");
        }
        Set<String> names = new HashSet<>();
        for (int i = 0; i < report.figures().size(); i++) {
            Figure figure = report.figures().get(i);
            if (figure.name().isBlank()) {
                return Refusal.of(CascadeRefusal.FIGURE_UNNAMED, "figures." + i + ".name");
            }
            if (!names.add(VietnameseText.folded(figure.name()))) {
                return Refusal.of(CascadeRefusal.FIGURE_TWICE, "figures." + i + ".name", figure.name());
            }
        }
        return null;
    }

    /** Whether the step is the last one already, so that a repeated request has nothing to do. */
    boolean isDone(Facts facts) {
        Step last = facts.last();
        return last != null
                && last.status() == order.status()
                && last.on().equals(on)
                && Objects.equals(last.reason(), order.reason())
                && Objects.equals(last.by(), order.by())
                && (order.report() == null || order.report().equalsThat(last.report()));
    }

    /** Whether how it stands allows the step. */
    boolean isOpenTo(Facts facts) {
        return facts.status().mayBecome(order.status());
    }

    /** Why the step is not allowed; null = it is. */
    @Nullable Refusal refusalOf(Facts facts, String argument) {
        Subject subject = new Subject("Undertaking", facts.id().value());
        if (on.isBefore(facts.sentOn())) {
            return Refusal.about(subject, CascadeRefusal.BEFORE_SENT, "on", on, facts.sentOn());
        }
        if (tree.find(facts.body()) == null) {
            return Refusal.about(subject, CascadeRefusal.BODY_CLOSED, argument, on);
        }
        if (!isOpenTo(facts)) {
            return Refusal.about(
                    subject, CascadeRefusal.ILLEGAL_STEP, argument, facts.status(), next(facts), order.status());
        }
        if (order.by() != null && !above(facts).contains(order.by())) {
            return Refusal.about(subject, CascadeRefusal.NOT_ABOVE, "by", names(above(facts)));
        }
        Step last = facts.last();
        return last != null && on.isBefore(last.on())
                ? Refusal.about(subject, CascadeRefusal.BEFORE_LAST_STEP, "on", on, last.on())
                : null;
    }

    /** The nearest body from which it came down that is there still; otherwise whoever gets the reports. */
    private Set<OrganizationId> above(Facts facts) {
        return facts.above().stream()
                .filter(each -> tree.find(each) != null)
                .findFirst()
                .map(Set::of)
                .orElseGet(() -> tops.of(facts));
    }

    private String names(Set<OrganizationId> bodies) {
        List<String> names = bodies.stream()
                .map(tree::find)
                .filter(Objects::nonNull)
                .map(body -> body.name())
                .sorted()
                .toList();
        return names.isEmpty() ? "—" : String.join(", ", names);
    }

    private static String next(Facts facts) {
        return facts.status().next().stream().map(Enum::name).sorted().collect(Collectors.joining(", "));
    }
}

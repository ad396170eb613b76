package vn.phancong.demo;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.phancong.api.Outcome;
import vn.phancong.cascade.FanOut;
import vn.phancong.cascade.Report;
import vn.phancong.cascade.StepOrder;
import vn.phancong.cascade.StepOrder.Choice;
import vn.phancong.cascade.TakeSteps;
import vn.phancong.cascade.Undertaking;
import vn.phancong.cascade.UndertakingChanges.Content;
import vn.phancong.cascade.UndertakingId;
import vn.phancong.cascade.UndertakingStatus;
import vn.phancong.cascade.Undertakings;
import vn.phancong.coverage.BindAssignments;
import vn.phancong.coverage.MandateId;
import vn.phancong.directive.ConfirmDirective;
import vn.phancong.directive.Corrections;
import vn.phancong.directive.Directive;
import vn.phancong.directive.DirectiveId;
import vn.phancong.directive.Directives;
import vn.phancong.directive.Draft;
import vn.phancong.directive.DraftDirective;
import vn.phancong.directive.Task;
import vn.phancong.organization.OrganizationId;
import vn.phancong.people.People;
import vn.phancong.people.People.MemberPage;
import vn.phancong.people.Person;
import vn.phancong.people.PersonId;
import vn.phancong.reading.TaskKind;

/** Does with letters what users do: gives, confirms and sends them, and answers for the bodies that get them. */
@Component
class LetterDesk {

    private static final int MOST_MEMBERS = 200;
    private static final int MOST_AT_ONCE = 500;
    private static final String FIGURE = "số đảng viên đã phân công";

    private final DraftDirective drafts;
    private final ConfirmDirective confirm;
    private final Directives directives;
    private final FanOut fanOut;
    private final TakeSteps steps;
    private final Undertakings undertakings;
    private final BindAssignments assignments;
    private final People people;

    LetterDesk(
            DraftDirective drafts,
            ConfirmDirective confirm,
            Directives directives,
            FanOut fanOut,
            TakeSteps steps,
            Undertakings undertakings,
            BindAssignments assignments,
            People people) {
        this.drafts = drafts;
        this.confirm = confirm;
        this.directives = directives;
        this.fanOut = fanOut;
        this.steps = steps;
        this.undertakings = undertakings;
        this.assignments = assignments;
        this.people = people;
    }

    /** Reads a letter, confirms it and sends its tasks over the tree of a day. */
    DirectiveId issue(String letter, Corrections corrections, LocalDate on) {
        Draft draft = done(drafts.ofText(text(letter)));
        DirectiveId directive = done(confirm.confirm(draft.id(), corrections));
        done(fanOut.fanOut(new FanOut.Order(directive, List.of(), null, on, false)));
        return directive;
    }

    /** Some bodies acknowledge all that came to them. */
    void acknowledge(DirectiveId directive, Collection<OrganizationId> bodies, LocalDate on) {
        take(directive, bodies, UndertakingStatus.ACKNOWLEDGED, on);
    }

    /** Some bodies take up all that came to them. */
    void takeUp(DirectiveId directive, Collection<OrganizationId> bodies, LocalDate on) {
        take(directive, bodies, UndertakingStatus.IN_PROGRESS, on);
    }

    /** Reports on all that the body owes; the figure belongs to the household clause alone, or it would count several times. */
    void report(
            DirectiveId directive,
            OrganizationId body,
            LocalDate on,
            String text,
            boolean includesBelow,
            int assigned) {
        Task clause = task(directive, TaskKind.ASSIGN_HOUSEHOLD);
        if (clause != null) {
            Choice choice = new Choice.Named(List.of(UndertakingId.of(clause.id(), body)));
            Content figures = new Content(text, List.of(new Report.Figure(FIGURE, assigned)), includesBelow);
            done(steps.take(new StepOrder(choice, UndertakingStatus.REPORTED, on, null, null, figures)));
        }
        Content others = new Content(text, List.of(), includesBelow);
        Choice rest = new Choice.Named(undertakings.find(undertakingsOf(directive, List.of(body))).values().stream()
                .filter(each -> clause == null || !each.task().equals(clause.id()))
                .map(Undertaking::id)
                .toList());
        done(steps.take(new StepOrder(rest, UndertakingStatus.REPORTED, on, null, null, others)));
    }

    /** What the bodies' undertakings would be called, whether there are such or not. */
    private Set<UndertakingId> undertakingsOf(DirectiveId directive, Collection<OrganizationId> bodies) {
        return directives.tasksOf(Set.of(directive)).getOrDefault(directive, List.of()).stream()
                .flatMap(task -> bodies.stream().map(body -> UndertakingId.of(task.id(), body)))
                .collect(Collectors.toSet());
    }

    private @Nullable Task task(DirectiveId directive, TaskKind kind) {
        return directives.tasksOf(Set.of(directive)).getOrDefault(directive, List.of()).stream()
                .filter(each -> each.kind() == kind)
                .findFirst()
                .orElse(null);
    }

    /** Accepts the reports on what came from just that body; what came from further above is not its to judge. */
    void accept(DirectiveId directive, OrganizationId body, OrganizationId above, LocalDate on) {
        judge(directive, body, above, UndertakingStatus.ACCEPTED, on, null);
    }

    void sendBack(DirectiveId directive, OrganizationId body, OrganizationId above, LocalDate on, String reason) {
        judge(directive, body, above, UndertakingStatus.RETURNED, on, reason);
    }

    private void judge(
            DirectiveId directive,
            OrganizationId body,
            OrganizationId above,
            UndertakingStatus status,
            LocalDate on,
            @Nullable String reason) {
        Set<UndertakingId> upper = undertakingsOf(directive, List.of(above));
        Choice choice = new Choice.Named(undertakings.find(undertakingsOf(directive, List.of(body))).values().stream()
                .filter(each -> each.from() == null ? isIssuer(directive, above) : upper.contains(each.from()))
                .map(Undertaking::id)
                .toList());
        done(steps.take(new StepOrder(choice, status, on, above, reason, null)));
    }

    private boolean isIssuer(DirectiveId directive, OrganizationId body) {
        Directive issued = directives.find(Set.of(directive)).get(directive);
        return issued != null && body.equals(issued.issuer());
    }

    private void take(
            DirectiveId directive, Collection<OrganizationId> bodies, UndertakingStatus status, LocalDate on) {
        List<UndertakingId> all =
                List.copyOf(undertakings.find(undertakingsOf(directive, bodies)).keySet());
        for (int start = 0; start < all.size(); start += MOST_AT_ONCE) {
            Choice choice = new Choice.Named(all.subList(start, Math.min(start + MOST_AT_ONCE, all.size())));
            done(steps.take(new StepOrder(choice, status, on, null, null, null)));
        }
    }

    /** Puts what a cell's members do for households under the clause of that kind. */
    void bind(DirectiveId directive, TaskKind kind, OrganizationId cell, LocalDate on) {
        Task task = Objects.requireNonNull(task(directive, kind));
        List<PersonId> members = people
                .membersOf(Set.of(cell), new MemberPage(null, null, MOST_MEMBERS), on)
                .getOrDefault(cell, List.of())
                .stream()
                .map(Person::id)
                .toList();
        MandateId mandate = new MandateId(UndertakingId.of(task.id(), cell).value());
        done(assignments.bind(new BindAssignments.Order(mandate, members, on)));
    }

    private static <T> T done(Outcome<T> outcome) {
        if (outcome instanceof Outcome.Done<T> done) {
            return done.value();
        }
        throw new IllegalStateException("The demo is refused: " + outcome.refusals());
    }

    private static String text(String letter) {
        String file = "/demo/letters/" + letter + ".txt";
        try (InputStream content = LetterDesk.class.getResourceAsStream(file)) {
            if (content == null) {
                throw new IllegalStateException(file + " is not in the program");
            }
            return new String(content.readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

package vn.phancong.cascade.graphql;

import graphql.schema.DataFetchingEnvironment;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;
import vn.phancong.api.AsOf;
import vn.phancong.api.GlobalId;
import vn.phancong.api.Outcome;
import vn.phancong.api.Refusal;
import vn.phancong.cascade.FanOut;
import vn.phancong.cascade.FanOut.Made;
import vn.phancong.cascade.FanOut.TierMade;
import vn.phancong.cascade.Report.Figure;
import vn.phancong.cascade.StepOrder;
import vn.phancong.cascade.StepOrder.Choice;
import vn.phancong.cascade.TakeSteps;
import vn.phancong.cascade.Undertaking;
import vn.phancong.cascade.UndertakingChanges.Content;
import vn.phancong.cascade.UndertakingId;
import vn.phancong.cascade.UndertakingStatus;
import vn.phancong.cascade.Undertakings;
import vn.phancong.coverage.Assignment;
import vn.phancong.coverage.Assignments;
import vn.phancong.coverage.BindAssignments;
import vn.phancong.coverage.MandateId;
import vn.phancong.directive.DirectiveId;
import vn.phancong.directive.TaskId;
import vn.phancong.graph.VietnameseText;
import vn.phancong.organization.OrganizationId;
import vn.phancong.people.PersonId;
import vn.phancong.territory.HouseholdId;

/** Changes of undertakings. */
@Controller
class CascadeMutations {

    private final FanOut fanOut;
    private final TakeSteps takeSteps;
    private final BindAssignments bindAssignments;
    private final Undertakings undertakings;
    private final Assignments assignments;

    CascadeMutations(
            FanOut fanOut,
            TakeSteps takeSteps,
            BindAssignments bindAssignments,
            Undertakings undertakings,
            Assignments assignments) {
        this.fanOut = fanOut;
        this.takeSteps = takeSteps;
        this.bindAssignments = bindAssignments;
        this.undertakings = undertakings;
        this.assignments = assignments;
    }

    @MutationMapping
    FanOutPayload fanOut(@Argument CascadeInputs.FanOutInput input) {
        List<TaskId> tasks = GlobalId.valuesOf("Task", input.tasks(), "input.tasks", TaskId::new);
        DirectiveId directive = input.directive() == null
                ? null
                : new DirectiveId(GlobalId.valueOf("Directive", input.directive(), "input.directive"));
        var order = new FanOut.Order(directive, tasks, input.to(), input.on(), input.dryRun());
        Outcome<Made> outcome = fanOut.fanOut(order);
        Made made = outcome.ifDone(done -> done);
        if (made == null) {
            return new FanOutPayload(0, 0, List.of(), outcome.refusals());
        }
        return new FanOutPayload(made.made(), made.already(), made.tiers(), List.of());
    }

    @MutationMapping
    StepPayload acknowledge(@Argument CascadeInputs.StepInput input) {
        return take(input.choice(), UndertakingStatus.ACKNOWLEDGED, input.on(), null, null, null);
    }

    @MutationMapping
    StepPayload takeUp(@Argument CascadeInputs.StepInput input) {
        return take(input.choice(), UndertakingStatus.IN_PROGRESS, input.on(), null, null, null);
    }

    @MutationMapping
    StepPayload report(@Argument CascadeInputs.ReportInput input) {
        List<Figure> figures = input.figures().stream()
                .map(figure -> new Figure(VietnameseText.stored(figure.name()), figure.amount()))
                .toList();
        Content content = new Content(VietnameseText.stored(input.text()), figures, input.includesBelow());
        return take(input.choice(), UndertakingStatus.REPORTED, input.on(), null, null, content);
    }

    @MutationMapping
    StepPayload acceptReports(@Argument CascadeInputs.AcceptReportsInput input) {
        return take(input.choice(), UndertakingStatus.ACCEPTED, input.on(), input.by(), null, null);
    }

    @MutationMapping
    StepPayload returnReports(@Argument CascadeInputs.ReturnReportsInput input) {
        String reason = VietnameseText.stored(input.reason());
        return take(input.choice(), UndertakingStatus.RETURNED, input.on(), input.by(), reason, null);
    }

    @MutationMapping
    BindPayload bindAssignments(
            @Argument CascadeInputs.BindAssignmentsInput input, DataFetchingEnvironment environment) {
        MandateId mandate = new MandateId(GlobalId.valueOf("Undertaking", input.undertaking(), "input.undertaking"));
        List<PersonId> people = GlobalId.valuesOf("Person", input.people(), "input.people", PersonId::new);
        var outcome = bindAssignments.bind(new BindAssignments.Order(mandate, people, input.on()));
        Set<HouseholdId> bound = outcome.ifDone(done -> done);
        if (bound == null) {
            return new BindPayload(List.of(), outcome.refusals());
        }
        LocalDate on = input.on() == null ? AsOf.in(environment) : input.on();
        return new BindPayload(
                assignments.coverersOf(bound, on).values().stream()
                        .flatMap(List::stream)
                        .filter(each -> people.contains(each.person()) && mandate.equals(each.mandate()))
                        .toList(),
                List.of());
    }

    private StepPayload take(
            Choice choice,
            UndertakingStatus status,
            @Nullable LocalDate on,
            @Nullable String by,
            @Nullable String reason,
            @Nullable Content report) {
        OrganizationId above = by == null ? null : new OrganizationId(GlobalId.valueOf("Organization", by, "input.by"));
        Outcome<List<UndertakingId>> outcome = takeSteps.take(new StepOrder(choice, status, on, above, reason, report));
        List<UndertakingId> moved = outcome.ifDone(done -> done);
        if (moved == null) {
            return new StepPayload(List.of(), outcome.refusals());
        }
        Map<UndertakingId, Undertaking> found = undertakings.find(Set.copyOf(moved));
        return new StepPayload(
                moved.stream().flatMap(id -> Stream.ofNullable(found.get(id))).toList(), List.of());
    }

    record FanOutPayload(int made, int already, List<TierMade> tiers, List<Refusal> refusals) {}

    record StepPayload(List<Undertaking> undertakings, List<Refusal> refusals) {}

    record BindPayload(List<Assignment> assignments, List<Refusal> refusals) {}
}

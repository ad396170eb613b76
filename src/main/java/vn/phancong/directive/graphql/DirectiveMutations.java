package vn.phancong.directive.graphql;

import graphql.schema.DataFetchingEnvironment;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;
import vn.phancong.api.GlobalId;
import vn.phancong.api.Outcome;
import vn.phancong.api.Refusal;
import vn.phancong.directive.ChangeAddressees;
import vn.phancong.directive.ConfirmDirective;
import vn.phancong.directive.Directive;
import vn.phancong.directive.DirectiveId;
import vn.phancong.directive.Directives;
import vn.phancong.directive.Issuing;
import vn.phancong.directive.RefineTasks;
import vn.phancong.directive.RelateDirectives;
import vn.phancong.directive.Relation;
import vn.phancong.directive.Task;
import vn.phancong.directive.TaskId;

/** Changes of directives. */
@Controller
class DirectiveMutations {

    private final ConfirmDirective confirmDirective;
    private final ChangeAddressees changeAddressees;
    private final RefineTasks refineTasks;
    private final RelateDirectives relateDirectives;
    private final Directives directives;

    DirectiveMutations(
            ConfirmDirective confirmDirective,
            ChangeAddressees changeAddressees,
            RefineTasks refineTasks,
            RelateDirectives relateDirectives,
            Directives directives) {
        this.confirmDirective = confirmDirective;
        this.changeAddressees = changeAddressees;
        this.refineTasks = refineTasks;
        this.relateDirectives = relateDirectives;
        this.directives = directives;
    }

    @MutationMapping
    DirectivePayload confirmDirective(@Argument ConfirmDirectiveInput input, DataFetchingEnvironment environment) {
        Map<String, Object> raw = Objects.requireNonNull(environment.getArgument("input"));
        Issuing issuing = environment.getGraphQlContext().getOrDefault(Issuing.class, Issuing.BY_ANYBODY);
        return payload(
                confirmDirective.confirm(DraftMutations.draftId(input.draft()), input.corrections(raw), issuing));
    }

    @MutationMapping
    DirectivePayload changeAddressees(@Argument ChangeAddresseesInput input) {
        return payload(changeAddressees.change(new ChangeAddressees.Order(
                directiveId(input.directive(), "input.directive"),
                ConfirmDirectiveInput.organizations(input.add(), "input.add"),
                ConfirmDirectiveInput.organizations(input.strike(), "input.strike"))));
    }

    @MutationMapping
    TaskPayload refineTasks(@Argument RefineTasksInput input) {
        TaskId task = new TaskId(GlobalId.valueOf("Task", input.task(), "input.task"));
        var outcome = refineTasks.refine(task, ConfirmDirectiveInput.taskIds(input.refines(), "input.refines"));
        return new TaskPayload(
                outcome.ifDone(id -> directives.findTasks(Set.of(id)).get(id)), outcome.refusals());
    }

    @MutationMapping
    DirectivePayload relateDirectives(@Argument RelateDirectivesInput input) {
        return payload(relateDirectives.relate(
                directiveId(input.lower(), "input.lower"),
                directiveId(input.higher(), "input.higher"),
                input.relation()));
    }

    private DirectivePayload payload(Outcome<DirectiveId> outcome) {
        return new DirectivePayload(
                outcome.ifDone(id -> directives.find(Set.of(id)).get(id)), outcome.refusals());
    }

    private static DirectiveId directiveId(String id, String argument) {
        return new DirectiveId(GlobalId.valueOf("Directive", id, argument));
    }

    record ChangeAddresseesInput(
            String directive,
            @Nullable List<String> add,
            @Nullable List<String> strike) {}

    record RefineTasksInput(String task, List<String> refines) {}

    record RelateDirectivesInput(String lower, String higher, Relation relation) {}

    record DirectivePayload(@Nullable Directive directive, List<Refusal> refusals) {}

    record TaskPayload(@Nullable Task task, List<Refusal> refusals) {}
}

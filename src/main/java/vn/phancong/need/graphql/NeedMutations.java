package vn.phancong.need.graphql;

import graphql.schema.DataFetchingEnvironment;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;
import vn.phancong.api.AsOf;
import vn.phancong.api.GlobalId;
import vn.phancong.api.Outcome;
import vn.phancong.api.Refusal;
import vn.phancong.cascade.BasisId;
import vn.phancong.directive.DirectiveId;
import vn.phancong.need.CloseNeed;
import vn.phancong.need.GiveSupport;
import vn.phancong.need.Need;
import vn.phancong.need.NeedId;
import vn.phancong.need.NeedKind;
import vn.phancong.need.NeedOutcome;
import vn.phancong.need.Needs;
import vn.phancong.need.ReportNeed;
import vn.phancong.need.Support;
import vn.phancong.need.Supports;
import vn.phancong.organization.OrganizationId;
import vn.phancong.territory.HouseholdId;

/** Changes of needs and supports. */
@Controller
class NeedMutations {

    private final ReportNeed reportNeed;
    private final GiveSupport giveSupport;
    private final CloseNeed closeNeed;
    private final Needs needs;
    private final Supports supports;

    NeedMutations(ReportNeed reportNeed, GiveSupport giveSupport, CloseNeed closeNeed, Needs needs, Supports supports) {
        this.reportNeed = reportNeed;
        this.giveSupport = giveSupport;
        this.closeNeed = closeNeed;
        this.needs = needs;
        this.supports = supports;
    }

    @MutationMapping
    NeedPayload reportNeed(@Argument ReportNeedInput input, DataFetchingEnvironment environment) {
        return payload(
                reportNeed.report(new ReportNeed.Order(
                        new HouseholdId(GlobalId.valueOf("Household", input.household(), "input.household")),
                        input.kind(),
                        input.text(),
                        input.on(),
                        BasisId.parse(input.basis(), "input.basis"))),
                environment);
    }

    @MutationMapping
    NeedPayload closeNeed(@Argument CloseNeedInput input, DataFetchingEnvironment environment) {
        return payload(
                closeNeed.close(new CloseNeed.Order(
                        new NeedId(GlobalId.valueOf("Need", input.need(), "input.need")), input.outcome(), input.on())),
                environment);
    }

    @MutationMapping
    SupportPayload giveSupport(@Argument GiveSupportInput input, DataFetchingEnvironment environment) {
        String directive = input.decision() == null ? null : input.decision().directive();
        var outcome = giveSupport.give(new GiveSupport.Order(
                GlobalId.valuesOf("Need", input.needs(), "input.needs", NeedId::new),
                new OrganizationId(GlobalId.valueOf("Organization", input.by(), "input.by")),
                input.kind(),
                input.on(),
                input.amount(),
                input.text(),
                input.decision() == null ? null : input.decision().number(),
                directive == null
                        ? null
                        : new DirectiveId(GlobalId.valueOf("Directive", directive, "input.decision.directive")),
                BasisId.parse(input.basis(), "input.basis")));
        Support given = outcome.ifDone(
                id -> supports.find(Set.of(id), AsOf.in(environment)).get(id));
        return new SupportPayload(given, outcome.refusals());
    }

    private NeedPayload payload(Outcome<NeedId> outcome, DataFetchingEnvironment environment) {
        Need need = outcome.ifDone(
                id -> needs.find(Set.of(id), AsOf.in(environment)).get(id));
        return new NeedPayload(need, outcome.refusals());
    }

    record ReportNeedInput(
            String household,
            NeedKind kind,
            String text,
            @Nullable LocalDate on,
            @Nullable String basis) {}

    record GiveSupportInput(
            List<String> needs,
            String by,
            NeedKind kind,
            @Nullable LocalDate on,
            @Nullable Long amount,
            @Nullable String text,
            @Nullable DecisionInput decision,
            @Nullable String basis) {}

    record DecisionInput(@Nullable String number, @Nullable String directive) {}

    record CloseNeedInput(
            String need, NeedOutcome outcome, @Nullable LocalDate on) {}

    record NeedPayload(@Nullable Need need, List<Refusal> refusals) {}

    record SupportPayload(@Nullable Support support, List<Refusal> refusals) {}
}

package vn.phancong.incident.graphql;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;
import vn.phancong.api.ErrorCode;
import vn.phancong.api.GlobalId;
import vn.phancong.api.InvalidArgument;
import vn.phancong.api.Outcome;
import vn.phancong.api.Refusal;
import vn.phancong.cascade.BasisId;
import vn.phancong.incident.Incident;
import vn.phancong.incident.IncidentId;
import vn.phancong.incident.IncidentStepKind;
import vn.phancong.incident.Incidents;
import vn.phancong.incident.MoveIncident;
import vn.phancong.incident.RaiseIncident;
import vn.phancong.organization.OrganizationId;
import vn.phancong.territory.AreaId;

/** Changes of incidents. */
@Controller
class IncidentMutations {

    private final RaiseIncident raiseIncident;
    private final MoveIncident moveIncident;
    private final Incidents incidents;

    IncidentMutations(RaiseIncident raiseIncident, MoveIncident moveIncident, Incidents incidents) {
        this.raiseIncident = raiseIncident;
        this.moveIncident = moveIncident;
        this.incidents = incidents;
    }

    @MutationMapping
    IncidentPayload raiseIncident(@Argument IncidentInputs.RaiseIncidentInput input) {
        GlobalId about = about(input.about());
        boolean area = about != null && about.type().equals("Area");
        return payload(raiseIncident.raise(new RaiseIncident.Order(
                body(input.by(), "input.by"),
                body(input.to(), "input.to"),
                input.kind(),
                input.text(),
                input.urgency(),
                about == null || area ? null : new OrganizationId(about.value()),
                about != null && area ? new AreaId(about.value()) : null,
                input.on(),
                BasisId.parse(input.basis(), "input.basis"))));
    }

    @MutationMapping
    IncidentPayload takeIncident(@Argument IncidentInputs.TakeIncidentInput input) {
        return move(input.incident(), IncidentStepKind.TAKEN, input.by(), null, null, input.on());
    }

    @MutationMapping
    IncidentPayload passIncidentUp(@Argument IncidentInputs.PassIncidentUpInput input) {
        return move(input.incident(), IncidentStepKind.PASSED_UP, input.by(), input.to(), input.text(), input.on());
    }

    @MutationMapping
    IncidentPayload answerIncident(@Argument IncidentInputs.AnswerIncidentInput input) {
        return move(input.incident(), IncidentStepKind.ANSWERED, input.by(), null, input.text(), input.on());
    }

    @MutationMapping
    IncidentPayload reopenIncident(@Argument IncidentInputs.ReopenIncidentInput input) {
        return move(input.incident(), IncidentStepKind.REOPENED, input.by(), null, input.text(), input.on());
    }

    @MutationMapping
    IncidentPayload closeIncident(@Argument IncidentInputs.CloseIncidentInput input) {
        return move(input.incident(), IncidentStepKind.CLOSED, input.by(), null, null, input.on());
    }

    @MutationMapping
    IncidentPayload withdrawIncident(@Argument IncidentInputs.WithdrawIncidentInput input) {
        return move(input.incident(), IncidentStepKind.WITHDRAWN, input.by(), null, input.text(), input.on());
    }

    private IncidentPayload move(
            String incident,
            IncidentStepKind kind,
            String by,
            @Nullable String to,
            @Nullable String text,
            @Nullable LocalDate on) {
        return payload(moveIncident.move(new MoveIncident.Order(
                new IncidentId(GlobalId.valueOf("Incident", incident, "input.incident")),
                kind,
                body(by, "input.by"),
                to == null ? null : body(to, "input.to"),
                text,
                on)));
    }

    private IncidentPayload payload(Outcome<IncidentId> outcome) {
        return new IncidentPayload(
                outcome.ifDone(id -> incidents.find(Set.of(id)).get(id)), outcome.refusals());
    }

    private static OrganizationId body(String id, String argument) {
        return new OrganizationId(GlobalId.valueOf("Organization", id, argument));
    }

    private static @Nullable GlobalId about(@Nullable String id) {
        if (id == null) {
            return null;
        }
        GlobalId parsed = GlobalId.parse(id, "input.about");
        if (!parsed.type().equals("Organization") && !parsed.type().equals("Area")) {
            throw new InvalidArgument(ErrorCode.WRONG_TYPE_OF_ID, "input.about", id, "Organization, Area");
        }
        return parsed;
    }

    record IncidentPayload(@Nullable Incident incident, List<Refusal> refusals) {}
}

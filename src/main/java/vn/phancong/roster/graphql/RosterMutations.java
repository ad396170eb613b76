package vn.phancong.roster.graphql;

import graphql.schema.DataFetchingEnvironment;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;
import vn.phancong.api.AsOf;
import vn.phancong.api.Outcome;
import vn.phancong.api.Refusal;
import vn.phancong.roster.CloseDutyLine;
import vn.phancong.roster.DutyLine;
import vn.phancong.roster.DutyLineId;
import vn.phancong.roster.DutyLines;
import vn.phancong.roster.DutyShift;
import vn.phancong.roster.DutyShiftId;
import vn.phancong.roster.DutyShifts;
import vn.phancong.roster.OpenDutyLine;
import vn.phancong.roster.PublishDutyLine;
import vn.phancong.roster.RosterConflict;
import vn.phancong.roster.RosterConflicts;
import vn.phancong.roster.RosterShifts;
import vn.phancong.roster.WithdrawShifts;

/** Changes of duty lines and rosters. */
@Controller
class RosterMutations {

    private final OpenDutyLine openDutyLine;
    private final PublishDutyLine publishDutyLine;
    private final CloseDutyLine closeDutyLine;
    private final RosterShifts rosterShifts;
    private final WithdrawShifts withdrawShifts;
    private final RosterConflicts conflicts;
    private final DutyLines lines;
    private final DutyShifts shifts;

    RosterMutations(
            OpenDutyLine openDutyLine,
            PublishDutyLine publishDutyLine,
            CloseDutyLine closeDutyLine,
            RosterShifts rosterShifts,
            WithdrawShifts withdrawShifts,
            RosterConflicts conflicts,
            DutyLines lines,
            DutyShifts shifts) {
        this.openDutyLine = openDutyLine;
        this.publishDutyLine = publishDutyLine;
        this.closeDutyLine = closeDutyLine;
        this.rosterShifts = rosterShifts;
        this.withdrawShifts = withdrawShifts;
        this.conflicts = conflicts;
        this.lines = lines;
        this.shifts = shifts;
    }

    @MutationMapping
    DutyLinePayload openDutyLine(@Argument RosterInputs.OpenDutyLineInput input) {
        return payload(openDutyLine.open(input.order()));
    }

    @MutationMapping
    DutyLinePayload publishDutyLine(@Argument RosterInputs.LineOnDayInput input) {
        return payload(publishDutyLine.publish(input.id(), input.on()));
    }

    @MutationMapping
    DutyLinePayload withdrawDutyLine(@Argument RosterInputs.LineOnDayInput input) {
        return payload(publishDutyLine.withdraw(input.id(), input.on()));
    }

    @MutationMapping
    DutyLinePayload closeDutyLine(@Argument RosterInputs.CloseDutyLineInput input) {
        return payload(closeDutyLine.close(input.id(), input.until()));
    }

    @MutationMapping
    RosterPayload rosterShifts(@Argument RosterInputs.RosterShiftsInput input, DataFetchingEnvironment environment) {
        Outcome<List<DutyShift>> outcome = rosterShifts.roster(input.order());
        List<DutyShift> made = outcome.ifDone(done -> done);
        return made == null
                ? new RosterPayload(List.of(), List.of(), outcome.refusals())
                : new RosterPayload(made, conflicts.among(made, AsOf.in(environment)), List.of());
    }

    @MutationMapping
    ShiftPayload withdrawShifts(@Argument RosterInputs.WithdrawShiftsInput input) {
        Outcome<List<DutyShiftId>> outcome = withdrawShifts.withdraw(input.ids(), input.on());
        List<DutyShiftId> withdrawn = outcome.ifDone(done -> done);
        if (withdrawn == null) {
            return new ShiftPayload(List.of(), outcome.refusals());
        }
        Map<DutyShiftId, DutyShift> found = shifts.everFound(Set.copyOf(withdrawn));
        return new ShiftPayload(
                withdrawn.stream()
                        .flatMap(id -> Stream.ofNullable(found.get(id)))
                        .toList(),
                List.of());
    }

    /** The line as it is known now, one that has just been closed too. */
    private DutyLinePayload payload(Outcome<DutyLineId> outcome) {
        DutyLine line = outcome.ifDone(id -> lines.everFound(Set.of(id)).get(id));
        return new DutyLinePayload(line, outcome.refusals());
    }

    record DutyLinePayload(@Nullable DutyLine line, List<Refusal> refusals) {}

    record RosterPayload(List<DutyShift> shifts, List<RosterConflict> conflicts, List<Refusal> refusals) {}

    record ShiftPayload(List<DutyShift> shifts, List<Refusal> refusals) {}
}

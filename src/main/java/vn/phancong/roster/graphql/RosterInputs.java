package vn.phancong.roster.graphql;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.phancong.api.GlobalId;
import vn.phancong.cascade.BasisId;
import vn.phancong.graph.VietnameseText;
import vn.phancong.organization.OrganizationId;
import vn.phancong.people.PersonId;
import vn.phancong.roster.DutyHours;
import vn.phancong.roster.DutyLineId;
import vn.phancong.roster.DutyLineKind;
import vn.phancong.roster.DutyShiftId;
import vn.phancong.roster.OpenDutyLine;
import vn.phancong.roster.RosterShifts;
import vn.phancong.roster.RosterShifts.Turn;
import vn.phancong.roster.TimeSpan;
import vn.phancong.territory.AreaId;

/** The inputs of the changes of duty lines and rosters, in the schema's words. */
final class RosterInputs {

    private RosterInputs() {}

    record OpenDutyLineInput(
            String organization,
            String name,
            DutyLineKind kind,
            @Nullable String phone,
            List<String> areas,
            @Nullable DutyHoursInput hours,
            @Nullable LocalDate since,
            @Nullable String basis) {

        OpenDutyLine.Order order() {
            return new OpenDutyLine.Order(
                    new OrganizationId(GlobalId.valueOf("Organization", organization, "input.organization")),
                    VietnameseText.stored(name),
                    kind,
                    phone,
                    GlobalId.valuesOf("Area", areas, "input.areas", AreaId::new),
                    hours == null ? DutyHours.ALL_DAY : new DutyHours(hours.from(), hours.to()),
                    since,
                    BasisId.parse(basis, "input.basis"));
        }
    }

    record DutyHoursInput(int from, int to) {}

    record LineOnDayInput(String line, @Nullable LocalDate on) {

        DutyLineId id() {
            return lineId(line);
        }
    }

    record CloseDutyLineInput(String line, @Nullable LocalDate until) {

        DutyLineId id() {
            return lineId(line);
        }
    }

    record RosterShiftsInput(
            String line, List<ShiftInput> shifts, @Nullable LocalDate since) {

        RosterShifts.Order order() {
            List<Turn> turns = new ArrayList<>();
            for (ShiftInput shift : shifts) {
                String argument = "input.shifts." + turns.size() + ".person";
                turns.add(new Turn(
                        new PersonId(GlobalId.valueOf("Person", shift.person(), argument)),
                        new TimeSpan(shift.startsAt(), shift.endsAt())));
            }
            return new RosterShifts.Order(lineId(line), turns, since);
        }
    }

    record ShiftInput(String person, OffsetDateTime startsAt, OffsetDateTime endsAt) {}

    record WithdrawShiftsInput(
            List<String> shifts, @Nullable LocalDate on) {

        List<DutyShiftId> ids() {
            return GlobalId.valuesOf("DutyShift", shifts, "input.shifts", DutyShiftId::new);
        }
    }

    private static DutyLineId lineId(String id) {
        return new DutyLineId(GlobalId.valueOf("DutyLine", id, "input.line"));
    }
}

package vn.phancong.roster.store;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;
import vn.phancong.cascade.BasisId;
import vn.phancong.graph.Period;
import vn.phancong.graph.Rows;
import vn.phancong.organization.OrganizationId;
import vn.phancong.people.Availability;
import vn.phancong.people.PersonId;
import vn.phancong.roster.DutyHours;
import vn.phancong.roster.DutyLine;
import vn.phancong.roster.DutyLineId;
import vn.phancong.roster.DutyLineKind;
import vn.phancong.roster.DutyLines.HeldLine;
import vn.phancong.roster.DutyShift;
import vn.phancong.roster.DutyShiftId;
import vn.phancong.roster.RosterAbsence;
import vn.phancong.roster.TimeSpan;
import vn.phancong.territory.AreaId;

/** Reads what the statements about duty lines and shifts have in common. */
final class RosterRows {

    private RosterRows() {}

    static DutyLine line(Record row) {
        String basis = Rows.text(row, "basis");
        return new DutyLine(
                new DutyLineId(row.get("id").asString()),
                DutyLineKind.valueOf(row.get("kind").asString()),
                row.get("name").asString(),
                Rows.text(row, "phone"),
                new DutyHours(row.get("fromHour").asInt(), row.get("toHour").asInt()),
                row.get("publishedSince").asList(Value::asLocalDate),
                row.get("publishedUntil").asList(Value::asLocalDate),
                Rows.period(row),
                new OrganizationId(row.get("organizationId").asString()),
                basis == null ? null : new BasisId(basis),
                row.get("sortKey").asString());
    }

    static HeldLine heldLine(Record row) {
        List<TimeSpan> held = row.get("held")
                .asList((Value span) ->
                        new TimeSpan(span.get(0).asOffsetDateTime(), span.get(1).asOffsetDateTime()));
        return new HeldLine(line(row), held);
    }

    static DutyShift shift(Record row) {
        return new DutyShift(
                new DutyShiftId(row.get("id").asString()),
                lineOf(row),
                person(row),
                new TimeSpan(
                        row.get("startsAt").asOffsetDateTime(),
                        row.get("endsAt").asOffsetDateTime()),
                Rows.period(row));
    }

    /** The absences of a person, and the days before and after those on which the person is here at all. */
    static List<RosterAbsence> absences(Record row, Period days) {
        List<RosterAbsence> found = new ArrayList<>(row.get("absences")
                .asList((Value absence) -> new RosterAbsence(
                        Availability.valueOf(absence.get(0).asString()),
                        new Period(
                                absence.get(1).asLocalDate(),
                                absence.get(2).isNull() ? null : absence.get(2).asLocalDate()))));
        Period here = Rows.period(row);
        found.add(new RosterAbsence(Availability.GONE, new Period(Period.BEGINNING, here.since())));
        if (here.until() != null) {
            found.add(new RosterAbsence(Availability.GONE, new Period(here.until(), null)));
        }
        found.removeIf(absence -> !absence.period().overlaps(days));
        return found;
    }

    static DutyLineId lineOf(Record row) {
        return new DutyLineId(row.get("lineId").asString());
    }

    static PersonId person(Record row) {
        return new PersonId(row.get("personId").asString());
    }

    static AreaId area(Record row) {
        return new AreaId(row.get("areaId").asString());
    }

    static List<String> lineIds(Collection<DutyLineId> lines) {
        return lines.stream().map(DutyLineId::value).toList();
    }

    static List<String> shiftIds(Collection<DutyShiftId> shifts) {
        return shifts.stream().map(DutyShiftId::value).toList();
    }

    static List<String> personIds(Collection<PersonId> people) {
        return people.stream().map(PersonId::value).toList();
    }

    static List<String> areaIds(Collection<AreaId> areas) {
        return areas.stream().map(AreaId::value).toList();
    }
}

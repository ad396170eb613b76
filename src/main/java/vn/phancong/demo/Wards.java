package vn.phancong.demo;

import java.util.List;

/** Writes wards: first their bodies, whose members live all over the district, then their neighbourhoods. */
final class Wards {

    private final Desk desk;
    private final Committee district;
    private final Residents residents;

    Wards(Desk desk, Committee district, Residents residents) {
        this.desk = desk;
        this.district = district;
        this.residents = residents;
    }

    void write(List<Ward> wards, int officers) {
        wards.forEach(ward -> bodies(ward, officers));
        wards.forEach(ward -> ward.neighbourhoods().forEach(place -> neighbourhood(ward, place)));
    }

    private void bodies(Ward ward, int officers) {
        Unit area = ward.area();
        Desk own = desk.forPart(area.code());
        Bodies bodies = new Bodies(own);
        Committee committee = Committee.ofWard(area);
        bodies.found(committee, district);
        Cell office = bodies.cell("CB-" + area.code() + "-CQ", "Chi bộ cơ quan " + area.withinName(), committee.code());
        residents.settle(own, bodies.seat(committee, office, officers));
        Cell police = bodies.cell("CB-" + area.code() + "-CA", "Chi bộ Công an " + area.withinName(), committee.code());
        Recruits recruits = new Recruits(own);
        own.people().hold(recruits.officer(police), police.code(), "SECRETARY", Days.TERM, null);
        residents.settle(own, List.of(recruits.member(police), recruits.member(police)));
    }

    private void neighbourhood(Ward ward, Neighbourhood place) {
        Desk own = desk.forPart(place.code());
        Unit area = place.area();
        own.sheets()
                .row(
                        Table.AREAS,
                        area.code(),
                        area.name(),
                        area.kind(),
                        ward.area().code(),
                        place.since());
        for (Cell cell : place.cells()) {
            cell.found(own.sheets());
            cell.takeCharge(own.sheets(), area.code());
        }
        Roster roster = new Roster(own, ward, place, residents.of(place));
        new HouseholdBook(own, ward, place, roster).write();
    }
}

package vn.phancong.coverage;

import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import vn.phancong.coverage.Tallies.PeopleCount;
import vn.phancong.organization.OrganizationId;
import vn.phancong.territory.AreaId;

/** The figures of organisations and areas: today's from memory, another day's counted in the graph. */
@Component
public final class Coverages {

    private final CoveragePicture picture;
    private final Tallies tallies;

    Coverages(CoveragePicture picture, Tallies tallies) {
        this.picture = picture;
        this.tallies = tallies;
    }

    /** The coverage of each unit that day. */
    public Map<Unit, Coverage> of(Set<Unit> units, LocalDate day) {
        Figures figures = households(units, day);
        return units.stream().collect(toMap(Function.identity(), unit -> new Coverage(unit, figures.tally(unit))));
    }

    /** The people of each unit that day. */
    public Map<Unit, Workforce> workforceOf(Set<Unit> units, LocalDate day) {
        Figures today = picture.on(day);
        Figures figures = today != null ? today : countPeople(units, day);
        return units.stream().collect(toMap(Function.identity(), figures::workforce));
    }

    /** Figures that hold the households of some units that day. */
    Figures households(Collection<Unit> units, LocalDate day) {
        Figures today = picture.on(day);
        if (today != null) {
            return today;
        }
        Figures none = Figures.of(day, picture.territory(day), Map.of(), Map.of());
        Map<AreaId, Boolean> hasCell = new HashMap<>();
        for (Unit unit : units) {
            for (AreaId area : none.territory().withAllWithin(none.outermost(unit))) {
                hasCell.computeIfAbsent(area, none.territory()::hasCell);
            }
        }
        return none.with(tallies.count(hasCell, day), Map.of());
    }

    private Figures countPeople(Set<Unit> units, LocalDate day) {
        Figures none = Figures.of(day, picture.territory(day), Map.of(), Map.of());
        Set<OrganizationId> wanted = new HashSet<>();
        units.forEach(unit -> wanted.addAll(none.organizationsOf(unit)));
        Map<OrganizationId, PeopleCount> counted = tallies.countPeople(wanted, day);
        return none.with(Map.of(), counted);
    }
}

package vn.phancong.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Members of agency cells in the neighbourhoods of one district where they live ("đảng viên 213"). */
final class Residents {

    private static final LocalDate REGULATION_213 = LocalDate.of(2020, 1, 2);

    private final List<Neighbourhood> homes;
    private final Map<String, List<Person>> byNeighbourhood = new HashMap<>();

    Residents(List<Ward> wards) {
        homes = wards.stream()
                .flatMap(ward -> ward.neighbourhoods().stream())
                .filter(Neighbourhood::isPlain)
                .toList();
    }

    /** Finds each a home here, but for the few who live elsewhere. */
    void settle(Desk desk, List<Person> people) {
        Draw draw = desk.draw();
        for (Person person : people) {
            Neighbourhood home = draw.from(homes);
            Cell cell = draw.from(home.cells());
            LocalDate since = draw.day(REGULATION_213, Days.CAMPAIGN);
            if (draw.chance(0.85)) {
                Person resident = desk.people().live(person, cell.code(), Days.later(since, person.from()));
                byNeighbourhood
                        .computeIfAbsent(home.code(), code -> new ArrayList<>())
                        .add(resident);
            }
        }
    }

    List<Person> of(Neighbourhood home) {
        return byNeighbourhood.getOrDefault(home.code(), List.of());
    }
}

package vn.phancong.demo;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Founds the committees of the city to try, their offices, and the cells of agencies that have no area. */
final class TrialBodies {

    private static final int CELLS_OF_COMMITTEE = 12;

    private final Trial trial;
    private final Bodies bodies;
    private final TrialPeople people;

    TrialBodies(Trial trial) {
        this.trial = trial;
        this.bodies = new Bodies(trial.desk());
        this.people = new TrialPeople(trial.desk(), 0.0);
    }

    /** The committee with the bodies beside it, and the cell of its office, whose secretary heads the committee. */
    String found(Committee committee, @Nullable Committee above) {
        bodies.found(committee, above);
        String office =
                cell("CB-" + committee.slug() + "-VP", "Chi bộ Văn phòng " + committee.name(), committee.code());
        Person head = noted(people.secretary(office));
        bodies.hold(head, committee.code(), "SECRETARY");
        Person deputy = noted(people.secretary(cell(
                "CB-" + committee.slug() + "-UB",
                "Chi bộ Ủy ban nhân dân " + committee.area().withinName(),
                committee.code())));
        bodies.hold(deputy, committee.code(), "DEPUTY_SECRETARY");
        bodies.hold(deputy, "UB-" + committee.slug(), "CHAIR");
        return office;
    }

    /** Cells straight under a committee, each with a secretary. */
    List<String> cells(String committee, String slug, List<String> names) {
        List<String> cells = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            String code = "CB-%s-%02d".formatted(slug, i + 1);
            cells.add(cell(code, "Chi bộ " + names.get(i), committee));
            noted(people.secretary(code));
        }
        return cells;
    }

    /** So many cells, under committees of their own that have no area. */
    List<String> committees(String parent, String slug, String name, int count) {
        List<String> cells = new ArrayList<>();
        for (int number = 1; cells.size() < count; number++) {
            String own = slug + "-CS%d".formatted(number);
            trial.desk()
                    .sheets()
                    .row(
                            Table.ORGANIZATIONS,
                            "DU-" + own,
                            "Đảng ủy cơ sở số %d %s".formatted(number, name),
                            "COMMITTEE",
                            "GRASSROOTS",
                            parent);
            List<String> names = IntStream.rangeClosed(1, Math.min(CELLS_OF_COMMITTEE, count - cells.size()))
                    .mapToObj("số %d"::formatted)
                    .toList();
            cells.addAll(cells("DU-" + own, own, names));
        }
        return cells;
    }

    private String cell(String code, String name, String parent) {
        return bodies.cell(code, name, parent).code();
    }

    private Person noted(TrialPerson person) {
        person.note(trial.ledger());
        return person.person();
    }
}

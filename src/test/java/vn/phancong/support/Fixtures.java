package vn.phancong.support;

import java.util.List;
import java.util.stream.IntStream;

/** Data that reads aloud: {@code fixtures.cellWith(3).members().and(20).households()}. */
public final class Fixtures {

    private final TestGraph graph;
    private int cells;

    Fixtures(TestGraph graph) {
        this.graph = graph;
    }

    /** A new cell in charge of a new neighbourhood. */
    public NewCell cellWith(int members) {
        return new NewCell(members);
    }

    void restart() {
        cells = 0;
    }

    /**
     * A cell that is in the graph.
     *
     * @param code its own code
     * @param area the code of the neighbourhood it is in charge of
     * @param members the codes of its members
     * @param households the codes of the households of the neighbourhood
     */
    public record Cell(String code, String area, List<String> members, List<String> households) {}

    /** A cell whose members are counted. */
    public final class NewCell {

        private final int count;

        private NewCell(int count) {
            this.count = count;
        }

        /** The number was that of members. */
        public Peopled members() {
            return new Peopled(count);
        }
    }

    /** A cell with members, whose households are to be said. */
    public final class Peopled {

        private final int members;
        private int households;

        private Peopled(int members) {
            this.members = members;
        }

        /** Says how many more there are, of what follows. */
        public Peopled and(int count) {
            households = count;
            return this;
        }

        /** Puts the cell, its members and so many households into the graph; nobody covers them yet. */
        public Cell households() {
            int number = ++cells;
            Cell cell = new Cell(
                    "CB-" + number, "TDP-" + number, codes("DV-" + number, members), codes("H-" + number, households));
            DataFolder folder = new DataFolder()
                    .row("areas", "code", cell.area())
                    .row("organizations", "code", cell.code())
                    .row("charges", "organization_code", cell.code(), "area_code", cell.area());
            for (String member : cell.members()) {
                folder.row("people", "code", member);
                folder.row("memberships", "person_code", member, "organization_code", cell.code());
            }
            for (String household : cell.households()) {
                folder.row("households", "code", household, "area_code", cell.area());
            }
            graph.load(folder);
            return cell;
        }
    }

    private static List<String> codes(String prefix, int count) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(number -> prefix + "-" + number)
                .toList();
    }
}

package vn.phancong.demo;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A neighbourhood as it is planned.
 *
 * @param households     how many are made up
 * @param firstHousehold the number of the first of these; lower ones are taken by households with a story
 * @param care           the share of households that its cells have given to somebody
 * @param cells          in charge of it: mostly one
 * @param since          null = always there
 */
record Neighbourhood(
        Unit area,
        int households,
        int firstHousehold,
        double care,
        List<Cell> cells,
        @Nullable LocalDate since) {

    Neighbourhood with(List<Cell> others) {
        return new Neighbourhood(area, households, firstHousehold, care, others, since);
    }

    Neighbourhood startingAt(int number) {
        return new Neighbourhood(area, households, number, care, cells, since);
    }

    Neighbourhood opened(Unit newArea, LocalDate day) {
        return new Neighbourhood(newArea, households, firstHousehold, care, cells, day);
    }

    String code() {
        return area.code();
    }

    /** Whether a member who works elsewhere may be said to live here: only where nothing ever changed. */
    boolean isPlain() {
        return since == null && !cells.isEmpty() && cells.stream().allMatch(cell -> cell.since() == null);
    }
}

package vn.phancong.intake;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import vn.phancong.graph.NewIds;

/** Loads one of the two files of units. */
final class UnitLoader {

    private final UnitFormat format;
    private final UnitStore store;
    private final NewIds ids;
    private final Clock clock;

    UnitLoader(UnitFormat format, UnitStore store, NewIds ids, Clock clock) {
        this.format = format;
        this.store = store;
        this.ids = ids;
        this.clock = clock;
    }

    /** Adds the file's report where the folder has the file; gives back what the graph holds then. */
    UnitDirectory load(DataFolder folder, List<FileReport> reports, Consumer<LoadProgress> progress) {
        UnitDirectory known = store.units();
        if (!folder.has(format.file())) {
            return known;
        }
        Tally tally = new Tally(format.file(), clock);
        UnitPlan plan = new UnitPlan(format.file(), known, store.ties(), rows(folder, tally));
        store.put(plan.changedUnits());
        store.put(plan.changedTies(), plan.units());
        plan.account(tally);
        progress.accept(tally.progress());
        reports.add(tally.report());
        return plan.units();
    }

    private List<UnitRow> rows(DataFolder folder, Tally tally) {
        List<UnitRow> rows = new ArrayList<>();
        new CsvFile(folder, format.file(), tally).read(row -> {
            UnitRow unit = format.read(row, ids.next());
            Refusal refusal = row.refusal();
            if (refusal == null) {
                rows.add(unit);
            } else {
                tally.refuse(refusal);
            }
        });
        return rows;
    }
}

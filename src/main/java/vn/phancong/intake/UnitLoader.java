package vn.phancong.intake;

import java.util.ArrayList;
import java.util.List;
import vn.phancong.graph.NewIds;

/** Loads one of the two files of units. */
final class UnitLoader {

    private final UnitFormat format;
    private final UnitStore store;
    private final NewIds ids;

    UnitLoader(UnitFormat format, UnitStore store, NewIds ids) {
        this.format = format;
        this.store = store;
        this.ids = ids;
    }

    /** Adds the file's report where the folder has the file; gives back what the graph holds then. */
    UnitDirectory load(Loading loading, List<FileReport> reports) {
        UnitDirectory known = store.units();
        Source source = loading.folder().source(format.file());
        if (source == null) {
            return known;
        }
        Tally tally = loading.tally(source);
        UnitPlan plan = new UnitPlan(source.name(), known, store.ties(), rows(loading, source, tally));
        store.put(loading.batches(), plan.changedUnits());
        store.put(loading.batches(), plan.changedTies(), plan.units());
        plan.account(tally);
        loading.progress().accept(tally.progress());
        reports.add(tally.report());
        return plan.units();
    }

    private List<UnitRow> rows(Loading loading, Source source, Tally tally) {
        List<UnitRow> rows = new ArrayList<>();
        loading.read(source, tally, row -> {
            UnitRow unit = format.read(row, ids.next());
            Refusal refusal = row.refusal();
            if (refusal == null) {
                rows.add(unit);
            } else {
                tally.refuse(refusal, row.raw());
            }
        });
        return rows;
    }
}

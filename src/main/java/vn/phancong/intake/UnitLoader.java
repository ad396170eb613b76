package vn.phancong.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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
    UnitDirectory load(Loading loading, Map<DataFile, FileReport> reports) {
        UnitDirectory known = store.units();
        Source source = loading.folder().source(format.file());
        if (source == null) {
            return known;
        }
        Tally tally = loading.tally(source);
        Standing from = loading.track().at(format.file());
        if (!loading.isToBeRead(from)) {
            tally.pass(from.rows());
            reports.put(format.file(), tally.report());
            return known;
        }
        UnitPlan plan = new UnitPlan(source.name(), known, store.ties(), rows(loading, source, tally));
        if (!from.done()) {
            write(loading, plan, tally);
        }
        if (loading.lists() != null) {
            loading.lists().list(format, store, plan);
        }
        loading.progress().accept(tally.progress());
        reports.put(format.file(), tally.report());
        return plan.units();
    }

    /** All in one transaction, because units without their ties would be half a tree. */
    private void write(Loading loading, UnitPlan plan, Tally tally) {
        plan.account(tally);
        if (!plan.changedUnits().isEmpty() || !plan.changedTies().isEmpty()) {
            loading.moved().all();
        }
        loading.batches().run(tx -> {
            store.put(tx, plan.changedUnits());
            store.put(tx, plan.changedTies(), plan.units());
            loading.track().keep(tx, tally.standing(true));
            return true;
        });
        loading.track().kept();
    }

    private List<UnitRow> rows(Loading loading, Source source, Tally tally) {
        List<UnitRow> rows = new ArrayList<>();
        loading.read(source, tally, row -> format.read(row, ids.next()), (row, unit) -> {
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

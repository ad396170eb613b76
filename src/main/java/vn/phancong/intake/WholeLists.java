package vn.phancong.intake;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import vn.phancong.graph.GraphTransaction;

/** What the files of a load list, all of which is said to be whole within the parts of the tree that the files name. */
final class WholeLists {

    private final ClosingStatements statements;
    private final LocalDate day;
    private final Map<DataFile, WholeList> lists = new EnumMap<>(DataFile.class);
    private final Map<DataFile, UnitList> units = new EnumMap<>(DataFile.class);

    WholeLists(ClosingStatements statements, LocalDate day) {
        this.statements = statements;
        this.day = day;
    }

    void list(Batches batches, DataFile table, List<Parameters> rows) {
        lists.computeIfAbsent(table, this::listOf).list(batches, rows);
    }

    void list(UnitFormat format, UnitStore store, UnitPlan plan) {
        units.put(format.file(), new UnitList(format, store, plan, day));
    }

    /** What a table leaves out. */
    Closing count(Batches batches, DataFile table) {
        UnitList ofUnits = units.get(table);
        WholeList list = lists.get(table);
        if (list != null && table == DataFile.PEOPLE && lists.containsKey(DataFile.MEMBERSHIPS)) {
            // A person who is new belongs to a part only once the memberships are read.
            list.nameParts(lists.get(DataFile.MEMBERSHIPS).parts());
        }
        if (ofUnits != null) {
            return ofUnits.count();
        }
        return list == null ? new Closing(0, 0) : list.count(batches);
    }

    /** Closes what a table leaves out, each part of the work in a transaction of its own. */
    void close(DataFile table, Work work) {
        UnitList ofUnits = units.get(table);
        WholeList list = lists.get(table);
        if (ofUnits != null) {
            work.in(ofUnits::close);
        } else if (list != null) {
            list.inChunks(
                    chunk -> work.in(tx -> list.close(tx, chunk, statements.closeNodes(), statements.closeTies())));
        }
    }

    private WholeList listOf(DataFile table) {
        ListFormat format = statements.formats().get(table);
        if (format == null) {
            throw new IllegalStateException(table + " is no long table");
        }
        return new WholeList(format, day);
    }

    /** Does a part of the closings in a transaction. */
    interface Work {

        /** Calls it with a transaction; it gives back how much it has closed. */
        void in(Part part);
    }

    /** A part of the closings. */
    interface Part {

        int close(GraphTransaction tx);
    }
}

package vn.phancong.intake;

import java.util.Collection;
import vn.phancong.graph.GraphTransaction;

/** Keeps how far a load has come, in the same transactions as what it writes, and says where it goes on. */
interface Track {

    /** Of a load that nobody follows and that begins anew each time. */
    Track NONE = new Track() {};

    /** Hears that the load begins, or that a dry run begins once more. */
    default void begin() {}

    /** Where the table stands. */
    default Standing at(DataFile table) {
        return Standing.none(table.table());
    }

    /** Keeps where a table stands. */
    default void keep(GraphTransaction tx, Standing standing) {}

    /** Hears that what was kept is committed; the place to stop, by throwing. */
    default void kept() {}

    /** Whether the closings were agreed to before the load was interrupted. */
    default boolean agreed() {
        return false;
    }

    /** Keeps what is to be closed, and whether that goes ahead. */
    default void agree(Collection<Standing> standings, boolean agreed) {}
}

package vn.phancong.roster.store;

import vn.phancong.graph.CypherLibrary;
import vn.phancong.graph.Statement;

/** The statements of which changes of duty lines and rosters are made. */
record ChangeStatements(
        Statement open,
        Statement serve,
        Statement lock,
        Statement publicize,
        Statement close,
        Statement withdrawLater,
        Statement standing,
        Statement add,
        Statement lockLinesOf,
        Statement shifts,
        Statement withdraw) {

    static ChangeStatements of(CypherLibrary library) {
        return new ChangeStatements(
                library.statement("roster/open"),
                library.statement("roster/serve"),
                library.statement("roster/lock-line"),
                library.statement("roster/publicize"),
                library.statement("roster/close"),
                library.statement("roster/withdraw-later"),
                library.statement("roster/standing"),
                library.statement("roster/add-shifts"),
                library.statement("roster/lock-lines-of"),
                library.statement("roster/shifts"),
                library.statement("roster/withdraw"));
    }
}

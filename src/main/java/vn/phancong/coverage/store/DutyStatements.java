package vn.phancong.coverage.store;

import vn.phancong.graph.CypherLibrary;
import vn.phancong.graph.Statement;

/** The statements of which changes of duties are made. */
record DutyStatements(
        Statement personFacts,
        Statement dutyFacts,
        Statement coveredBy,
        Statement assign,
        Statement unbound,
        Statement bind,
        Statement end,
        Statement contact,
        Statement absences,
        Statement endAbsence,
        Statement beginAbsence) {

    static DutyStatements of(CypherLibrary library) {
        return new DutyStatements(
                library.statement("coverage/person-facts"),
                library.statement("coverage/duty-facts"),
                library.statement("coverage/households-covered-by"),
                library.statement("coverage/assign"),
                library.statement("coverage/unbound"),
                library.statement("coverage/bind"),
                library.statement("coverage/end-assignments"),
                library.statement("coverage/record-contact"),
                library.statement("coverage/absences"),
                library.statement("coverage/end-absence"),
                library.statement("coverage/begin-absence"));
    }
}

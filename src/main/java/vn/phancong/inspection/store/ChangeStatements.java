package vn.phancong.inspection.store;

import vn.phancong.graph.CypherLibrary;
import vn.phancong.graph.Statement;

/** The statements of which changes of inspections are made. */
record ChangeStatements(
        Statement lockAreas,
        Statement lockOrganizations,
        Statement checks,
        Statement create,
        Statement addInspectors,
        Statement lock,
        Statement record,
        Statement addFindings,
        Statement cancel,
        Statement lockFinding,
        Statement addFollowUp) {

    static ChangeStatements of(CypherLibrary library) {
        return new ChangeStatements(
                library.statement("inspection/lock-areas"),
                library.statement("inspection/lock-organizations"),
                library.statement("inspection/checks"),
                library.statement("inspection/create"),
                library.statement("inspection/add-inspectors"),
                library.statement("inspection/lock"),
                library.statement("inspection/record"),
                library.statement("inspection/add-findings"),
                library.statement("inspection/cancel"),
                library.statement("inspection/lock-finding"),
                library.statement("inspection/add-follow-up"));
    }
}

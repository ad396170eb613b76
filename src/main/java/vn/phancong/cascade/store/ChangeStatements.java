package vn.phancong.cascade.store;

import vn.phancong.graph.CypherLibrary;
import vn.phancong.graph.Statement;

/** The statements of which changes of undertakings are made. */
record ChangeStatements(
        Statement lockTasks,
        Statement lockTasksOf,
        Statement bodies,
        Statement create,
        Statement ofBody,
        Statement facts,
        Statement addSteps,
        Statement addReports) {

    static ChangeStatements of(CypherLibrary library) {
        return new ChangeStatements(
                library.statement("cascade/lock-tasks"),
                library.statement("cascade/lock-tasks-of"),
                library.statement("cascade/bodies-of-tasks"),
                library.statement("cascade/create"),
                library.statement("cascade/of-body"),
                library.statement("cascade/step-facts"),
                library.statement("cascade/add-steps"),
                library.statement("cascade/add-reports"));
    }
}

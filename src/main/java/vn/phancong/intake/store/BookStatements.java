package vn.phancong.intake.store;

import vn.phancong.graph.CypherLibrary;
import vn.phancong.graph.Statement;

/** The statements by which loads are entered and kept. */
record BookStatements(
        Statement enter,
        Statement openAs,
        Statement waiting,
        Statement takeUp,
        Statement keep,
        Statement agree,
        Statement end,
        Statement cancel,
        Statement release) {

    static BookStatements of(CypherLibrary library) {
        return new BookStatements(
                library.statement("intake/job-enter"),
                library.statement("intake/job-open-as"),
                library.statement("intake/jobs-waiting"),
                library.statement("intake/job-take-up"),
                library.statement("intake/job-keep"),
                library.statement("intake/job-agree"),
                library.statement("intake/job-end"),
                library.statement("intake/job-cancel"),
                library.statement("intake/lock-release"));
    }
}
